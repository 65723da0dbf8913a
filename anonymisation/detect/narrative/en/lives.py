"""Work, kin, origin, faith and age of a person, told in any words."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        # a trade by its name alone: those of the people who write are on no list of trades
        « (an?|his|her|as|former|retired|trained|failed|apprentice|both|self employed|ex) (%adj|@nation|former|
            retired|trained|apprentice){0,2} [@craftsman @craftsmen] (by (trade|training|profession))? ((in|at|for|with|of|
            on|from|to|under) (?!(the (time|moment|group|team|unit|wing|case|past)|his|her own|him|them|us|me|prison))%short){0,2} »
        « (the|an?|our|his|her|once|as) %adj{0,2} [@performer] ((in|at|for|with|of|from) %short)? »
        (he|she|they|who|and|once|only) (once|used to|also|still|only)? « [boxed drummed wrestled fenced rowed skated busked
            rapped yodelled juggled piped sprinted skied surfed sculpted composed conducted] ((for|in|at|on|with) %short)? »
        « the (%adj|@nation|@cap){0,2} [@craftsman] (in|at|of|from) (?!(the (time|moment|group|team|unit|case|past)|his|
            her|him|them|us|me|prison))%short »
        (he|she|who|client|@kin|hes|shes|'s|was|is|been|became|@cap|be|and|once|formerly|by trade|trained as|qualified as|
            works as|worked as|working as|job as|work as) (an?|once an?|formerly an?|now an?)? « (%adj|@nation){0,2}
            [@craftsman @craftsmen @occ] » (?=[@stop , @rpar and but who in at for until before when])
        # driving, keeping, running, and places of work
        « (drives|drove|driving|pilots|steers|operates|operated|conducts) (an?|the|his|her)? (%adj|@num|@digits|number|@cap|
            @colour|@kin|'s){0,4} [@workvehicle] (?!(into|at|over))((for|in|at|to|from|between|on) %short)? »
        « (his|her|their|whose|@kin 's|family) (%adj|@kin|'s|@nation|@cap|own|family){0,3} [@firm] ((in|on|at|near|of|
            under|by|behind|opposite|outside|with|beside|next to|selling) %short)? »
        « (an?|the|@c 's) (%adj|@nation){1,2} [@firm] (in|on|near|under|by|behind|opposite|outside|with|beside|next to|
            selling) %short »
        « (grew up|raised|brought up|born|lives|lived|living|sleeps|slept) (on|in|at|above|over|behind|next to|beside|
            under|with) (an?|the|his|her) (%adj|@kin|'s|@nation|@cap){0,3} [@trade @workplace @home] ((in|near|on|by|of|outside) %short)? »
        « (lost|sold|inherited|gambled away|runs|ran|keeps|kept|owns|owned|opened|lets|closed|took over|set up|bought|has|
            had|manages) (an?|the|his|her|their) (%adj|@kin|'s|own|family|@nation|@cap){0,3} [@trade @workplace @firm farm
            business stall shop pub] ((in|on|at|near|of|under|by|behind|opposite|with|for|from|beside) %short){0,2} »
        « (works|worked|working|shifts?|job|helps out|helped out|temps|start|starts|started|apprenticed|employed|
            apprenticeship|placement|hours|nights|days|weekends) (nights|days|part time|full time|weekends|now|again|once|
            @ly)? (in|at|on|for|with|as|behind) (?!(the (project|programme|group|team|wing|unit|case|plan|relationship|
            issue|issues|problem|risk|basis|same|time|moment|end|beginning|family|client|goals?|tasks?|way)|his|her|him|
            them|us|me|it|what|how|this|that|these|those|least|all|first|both|home|school|prison|risk|@num))(an?|the|@kin
            's|@poss)? (%adj|@kin|'s|@nation|@cap|and){0,4} [@trade @workplace @firm @goods @vehicle @pet @building] ((in|
            of|on|near|at|by|for|to|with|beside|next to) %short)? »
        « (makes|made|does|did|delivers|delivered|sells|sold|fixes|fixed|mends|mended|repairs|repaired|cleans|cleaned|cuts|
            builds|bakes|baked|breeds|bred|paints|painted|lays|laid|washes|washed|drives|drove|cooks|cooked|guts|packs|packed|
            picks|picked|sews|sewed|fits|fitted|installs|installed|grows|grew|catches|caught|shears|sheared|digs|dug|
            collects|loads|loaded) (%adj|@cap|@colour){0,2} (deliveries|@goods|@pet|hair|nails|gardens|houses|windows) (for|
            at|in|to|on|from|off|with) (?!(the (group|team|unit|wing|case)|me|us|him|them|her|his own))%tail »
        « (the|as)? (number @digits|@digits|night|school|ferry|airport|ice cream|chip|burger|fish|mobile @c|bread|milk|coffee)
            (van|bus|boat|tram|lorry|truck|cart|ship|bike|stall|kiosk) ((with|on|by|in|at|outside) %short)? »
        « (apprenticed|indentured) (to) %tail »
        « [@c] (apprentice|apprenticeship|trainee|instructor|trainer) ((at|in|for|with) %short)? »
        """,
    ),
    *rules(
        "education",
        """
        « (studying|studied|studies|reading|reads|read|degree in|enrolled in|doctorate in|phd in|student of|graduate in|
            course in|diploma in|teaches|taught|lectures in|lectured in|evening class in|a level in|dropped out of) (the)?
            (%adj)? [@subject @skill] ((and|,) [@subject @skill])? ((at|in|from|by) %short)? »
        « (%adj)? [@subject @skill] (student|students|graduate|teacher|lecturer|professor|degree|course|diploma|apprentice|
            apprenticeship|dropout) ((at|in|from) %short)? »
        """,
    ),
    *rules(
        "kin work",
        """
        « @poss? (%adj)? [@kin] ,? (an?|the|once an?|now an?|a former|a retired) (%adj|@nation){0,3} [@occ @field @soldier @seat
            @faithrole @agent @who @celebrity @post] ((in|of|at|from|for|with|on) %short)? »
        « (wife|husband|partner|girlfriend|boyfriend|son|daughter|brother|sister|widow|widower|nephew|niece|cousin|child|
            grandson|granddaughter|father|mother|ex|lover|fiancée|fiancé|twin|heir|stepson|stepdaughter|kids|children) of (an?|
            the|one of the|two|@num)? (%adj|@nation|@cap){0,3} [@occ @field @soldier @seat @faithrole @who @celebrity @post
            @cap @agent] ((in|of|at|from|for|on) %short)? » (?!(years))
        « (@num|two|three|one|some|several|both|half)? (of)? (his|her|the|@poss)? (co defendants?|co accused|accomplices?|
            victim|victims|dead|attacker|leader|leaders|judge|prosecutor|mayor) (@poss) (%adj)? [@kin @child] (is|are|was|were)? »
        « [@kin] (is|was|are|were|'s|had been|has been|who is|who was|being) (both|also|now|once|himself|herself|
            %adj)? (deaf|blind|white|black|mixed|famous|a star|the (%adj)? [@occ @post @seat]|on (the)? (telly|television|tv|radio|
            stage)|in (the)? (band|choir|parliament|council|navy|army|circus|police)) (and %tail)? (%short)? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (@det|both|whose)? (%adj)? [@kin] (had|has|have)? (both|all|also|later)? (died|drowned|disappeared|vanished|
            perished|burned|burnt|hanged|starved|fell|jumped|was killed|were killed|was shot|was murdered|was stabbed|was
            executed|was taken|was arrested|was deported|killed (himself|herself)|took (his|her) own life) %long? »
        « (@num|two|three|both|different|several|no|none) (different|dead|living|missing|unknown|absent){0,2} (fathers|mothers|
            wives|husbands|families|surnames|passports) (,|and|none|traced|known|@c){0,3} »
        « (an?|the|his|her|@num|two|only) (%adj)? (orphan|orphans|foundling|widow|widower|refugee child|kindertransport child|
            survivor|stepchild|half orphan|posthumous (son|daughter|child)|@cap child|@cap survivor) ((of|from|in|at) %short)? »
        """,
    ),
    *rules(
        "nationality",
        """
        (mum|mother|dad|father|mam|mom|parents?|grandmother|grandfather|gran|nan|one parent) (is|was|'s|,|:|=|are)? « (white|
            black|mixed race|half @nation|part @nation|@nation|asian|brown|coloured|creole) » (?![@c])
        « (half blood|half caste|mixed race|mixed heritage|dual heritage|biracial|half and half|half breed|mulatto|mestizo) »
        « (half|quarter|part) [@nation] (,|and)? (half|quarter|part)? [@nation]? »
        """,
    ),
    *rules(
        "religion",
        """
        « (took|takes|made|said|saying|taking) (the|his|her|a)? (shahada|shahadah|vows|first communion|communion|bayat|bayah|
            bar mitzvah|bat mitzvah|refuge|oath of the @c|holy orders|the veil|the habit) ((in|at|on|with|from) %short)? »
        « (turned|went|gone|become|became|brought up|raised|born|reared|was|is|are|were) (an?|as an?|into an?)? (%adj)? (mormon|
            @denomination|@faithrole|@faithtitle|odinist|@faith) (for a (bit|while|time|year))? » (?![@c])
        """,
    ),
    *rules(
        "age",
        """
        [@cap @rpar] (,|@lpar|–|-) « %n (years|yrs|yr|months|mths|weeks|y|yo)? (old)? » (?=[, @rpar @stop – -])
        (@child|@kin|lad|pupil|mentee) (,|@lpar|–|-) « %n (years|yrs|yr|months|mths)? (old)? » (?=[, @rpar @stop – -])
        (@child|@kin|lad) , @cap{1,2} (,|@lpar) « %n » (?=[, @rpar @stop])
        (will be|'ll be|shall be|would be|be|turns|turned|turning|is|was|'s|is now|was then|is only|just turned|he is|only|
            reached|until|till|before|since|when|past) (just|only|barely|nearly|almost|now|already|about to be|rising)? « [@teen]
            [one @num]? » (?=(at|on|in|next|this|by|,|@stop|and|when|but|last|tomorrow|today|soon))
            (?!(, @num)) (?!(in|at|on) (the)? (group|total|all|room|number))
        @stop? « [@teen] [one @num]? » , (looks|looked|acts|going on|but|lives|tall|small|out of|no|with|his|her)
        « (age|aged) : (@digits|@num) »
        """,
    ),
]
