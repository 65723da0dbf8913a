"""The only one, the first, the most, the well-known, in English."""

from anonymisation.detect.narrative.grammar import rules

WHO = "[@who @occ @nation @faith @faithrole @soldier @post @seat @rareocc]"
PLACE = (
    "(@where (all of|the whole of)? (@det|@num)? (%adj|@c 's|@nation){0,3}"
    " [@scale @army @home @campus @workplace @venue @subject]|"
    " (in|at|from|of|to|on) (?!(i|monday|tuesday)) @cap{1,2})"
)

RULES = [
    *rules(
        "only",
        f"""
        « (the|as) only (one|person|man|woman|prisoner|defendant) (acquitted|convicted|released|sentenced|arrested|
            caught|allowed|born|left alive|charged|extradited|deported|repatriated) ((in|of|on|from|for|under)
            %short)? »
        « (the|its|our|their) (only|sole) %adj{{0,2}} [@venue @trade @occ @who]
            (between|within|for|this side of|far and)
            %short »
        « (as)? (the|its|our|their|his|her|was|is)? (only|sole|lone) %adj{{0,3}} {WHO} ((ever)? (to|who|that)
            [@w]{{1,2}} %short?)? {PLACE} »
        « (the|its|our|their|as) (only|sole|lone) %adj{{0,2}} (woman|girl|female|convert|muslim|christian|jew|@nation|
            black|white|foreigner|mother|father|veteran|@rareocc|vegetarian|european|academic) [@who @occ]? » (?![@c
            who that])
        « (the|its|our|their) (only|sole|lone) [woman girl female convert muslim christian @nation black white]
            %adj{{0,2}} [@who @occ @c]? (who|to|in|on|among|from|of|with|under|ever) %short (@where %short)? »
        « (the) (only) (one|person|people|ones|guy) (@where) [@det]? (%adj|@c 's){{0,2}} [@scale] ((who|that|to|with|
            without) [@w]{{1,3}} [@c]?)? »
        « (the) (only) (one|person|man|woman) (of|in|on) (his|her|their) (kind|age|gender|sex|nationality|faith|
            religion|generation|year|sort|village) ((in|on|at) %short)? »
        « (the) (only) (one|person|man|woman|case|prisoner) (ever)? (under|with|without|over|speaking|born|convicted|
            sentenced|serving|wearing|charged|released|from|ever) %short »
        « (the) only %adj{{0,2}} [@venue @trade @vehicle @pet]
            (@where) (the|this|that|our|@c )? %adj{{0,2}} [@scale @cap] »
        « (one|two) of (only|just|the (few|only|@num|handful)|very few|a (few|handful)|fewer than @num|less than @num|
            @num|just @num) %adj{{0,2}} ({WHO}|women|men|converts|girls|people|persons|families|prisoners|clients|
            @nation @c|@c) {PLACE} »
        « (one|two) of (only|just|the (few|only|@num|handful|two)|very few|a (few|handful)|@num) %adj{{0,2}} (women|
            girls|converts|christians|muslims|jews|foreigners|blacks|@nation|female [@c]|women [@c]) » (?!@c)
        « (no other|hardly any|no) ({WHO}|woman|women) {PLACE} »
        « (she|he) (is|was) (the)? only (woman|man|girl|one|female|convert|@nation|@faith) (there|here|left|then|
            present) »
        « (among|between|with|surrounded by) [@digits @num]{{1,2}} (men|boys|male prisoners|male inmates|women) »
        « (the) (only) (child|pupil|student|person|one|survivor) (left|alive|born|admitted|with a|without a) %short? »
        « (sole|only|lone) (survivor|heir|witness) (of %short)? (in %short)? »
        « (unique|unheard of|unprecedented) (in|for|on) (the|this|our|its) %adj{{0,1}} [@scale] »
        """,
    ),
    *rules(
        "first",
        f"""
        « (was|is|as|became)? (the|@poss|'s) (very)? (first|last|second|third|youngest|oldest|eldest|longest serving|
            longest|latest) (ever|and only|@nation|female|male|@faith|@num)? %adj{{0,1}} ({WHO}|one|person|people|
            case) (ever)? (in|on|at|of|from|under) [@det]? (%adj|@c 's|@nation){{0,3}} ([@scale @cap] | law | [@scale]
            's history | history) (to [@w]{{1,3}})? »
        « (the) (first|last|youngest|oldest|second) (ever|@nation|female|male|@faith)? (%adj)? ({WHO}|person|one|
            people) (ever|to (be|have been|get)|who (was|had been|has been))? (to be)? (convicted|sentenced|charged|
            prosecuted|tried|extradited|acquitted|stripped|arrested|deported|repatriated|released|imprisoned|jailed|
            detained|placed|returned|expelled|held|elected|ordained) ([@c]{{0,1}} (under|in|for|of|from|on|to|by|with|
            after|at|since) %short)? (of %short)? »
        « (the) (first|last|youngest|oldest) (ever)? (woman|girl|female @c|man|boy|@nation|@faith|convert|black @c?|
            mother) (ever)? (to|who) [@w]{{1,2}} (%short)? (@where %short)? »
        « (the|its|our|their|his|her) (@ordw|first|last|only|youngest|oldest) %adj{{0,2}} {WHO} of (his|her|the|their|
            this) (%adj|@cap){{0,2}} (dialect|language|line|name|family|dynasty|tribe|house|@faith|kind|order|clan|
            generation|class|year|@scale) ((in|of) %short)? »
        « (@ordw|@ord|third|last) generation (of|in) %short ((in|of) %short)? »
        « (the)? (first|only|second) (case|trial|conviction|sentence|verdict|release|sentences|prosecution|judgment|
            judgement|ruling|acquittal) (of (its|this|that) (kind|sort)|under %short|in (the country|the region|@cap|
            europe)|(in|of) the (country|region) 's history|ever) »
        « (the) (first|only|last) (in|of|from) (his|her|their|the) (family|village|generation|class|clan|community|
            town|tribe|year|neighbourhood|street) (ever)? (to [@w]{{1,2}} (%short)? ((in|at) %short)?)? »
        « (first) (convict|prisoner|person|convicted|inmate|detainee|client|defendant) (convicted)? (under|since)
            (the|a) %short »
        « (the) (youngest|oldest|eldest|longest serving|longest|tallest|shortest|richest|poorest|strongest|fattest|
            loudest|cleverest|highest ranking|best educated|most (dangerous|notorious|wanted|famous|violent|senior|
            feared|popular|educated|decorated)) (of (the|them) %short|{WHO}|one|person|@c) {PLACE} »
        « (the)? (country|region|nation|prison|town|city|village|state|europe|world|province|@cap) 's (first|only|
            last|youngest|oldest|most (wanted|famous|notorious|dangerous)|best known|richest|biggest|tallest|longest
            serving) (female|@nation)? %adj{{0,1}} [@c] »
        « (the)? (most|best) (wanted|notorious|famous|dangerous|known|decorated|sought after) %adj{{0,1}} {WHO}
            ({PLACE})? »
        « (founder|co founder|founding member|ringleader|mastermind|figurehead|right hand man) (of|behind) (the|a|an)
            %short ((in|of) %short)? » (?<!team)
        « (founded|co founded|set up|started|opened) (an?|the|his own|her own|@poss own) %adj{{0,3}} (party|church|
            mosque|group|band|charity|club|newspaper|shop|company|religion|magazine|label|political party|militia|
            school|association|orphanage|sect|commune|restaurant|gym|chapter|website|forum) ((in|for|of|called|at)
            %short)? »
        « (never (before)?|for the first time) (had|has)? (a|any) ({WHO}) (been)? [@c] (@where %short)? »
        """,
    ),
    *rules(
        "known",
        f"""
        « (an?|the|his|her|@det)? (once|locally|nationally|internationally|formerly|rather|very|quite|so|moderately|
            then)? [@fame] %adj{{0,2}} ([@celebrity @occ @soldier @seat]|[@who]) ({PLACE})? »
        « (well known|famous|notorious|a celebrity|a legend|household name|local hero|local celebrity|a public figure|
            minor celebrity) (in|on|at|throughout|across|around|all over|for|as|locally|nationwide|to) %short »
        « (is|was|became|'s|still|are|so) (well known|famous|notorious|a celebrity|a household name|a local celebrity|
            a legend|a star|a public figure|an internet star|infamous) (locally|nationwide|there)? » (?!(for|that|as|
            to|how|from))
        « (everyone|everybody|the whole (village|town|wing|neighbourhood|street|city|country|prison|island|valley|
            community)|half the (village|town|wing|city)|people|anyone) (in|on|at|from|here)? (the)? (@c)? (knows|
            knew|recognises|recognised|recognizes|recognized|remembers|remembered|has heard of|had heard of) (him|her|
            his (name|face|story|father)|her (name|face|story)|the family|them|who (he|she) (is|was)|what (he|she)
            did|the case|the story) »
        « (known|recognised|recognized|remembered|talked about) (by|to|throughout|in|across|all over) (everyone|
            everybody|the whole (village|town|wing|neighbourhood|city|country|prison|valley|island)|half the (town|
            village|city)|the entire (village|town|country)) (in %short)? »
        « (his|her) (name|face|picture|photo|photograph|portrait|mugshot) (is|was|had been|has been|hung|were) (known|
            on every|in every|everywhere|all over|on the|in the|well known|printed|on posters) (to everyone|wall|
            television|tv|internet|town|%short)? »
        « (recognised|recognized|stared at|insulted|spat at) (on|in) (the|every) (street|streets|bus|supermarket|
            train|tram|village|town) »
        « (remember|remembered|know|knew|recognise|recognised|recognized|know of) (him|her|his face|her face) from
            (the|his|her|a) %np »
        « (the)? (last|longest|highest|worst|biggest) (ever)? (@c){{1,2}} (in|of) (the|this|our) (history|prison's
            history|country|region) »
        « (lives|lived|living|comes|came|resides|is|grew up) (in|from) (an?|the) (tiny|remote|small|isolated|mountain|
            fishing|mining) (village|hamlet|island|town|community) (of|with|where|on|in|near) %short ((inhabitants|
            people|souls))? »
        « (village|hamlet|town|island|community|settlement) (of|with) (only|barely|just|about|fewer than|less than|
            some)? ([@num @digits @bigword a]{{1,3}}) (inhabitants|people|souls|houses|residents|families|households)
            »
        """,
    ),
]
