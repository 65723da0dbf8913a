"""Events, the media, honours, journeys, exact figures and how an offence was done, in English."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "disaster",
        """
        « (survived|survivor of|survivors of|survive|escaped from|escaped|witnessed|lived through|injured in|wounded
            in|killed in|hurt in|trapped in|rescued from|caught in|involved in|buried in|present at|died in|lost in|
            orphaned by|arrested after|arrested during|hero of|blamed for|responsible for) (an?|the|@num|his|her|that|
            last) (%adj|@c 's|@digits){0,3} [@disaster] ((in|on|at|of|near|off|outside|during) %short){0,2} »
        « (an?|the|this|that)? (@c|@digits|@cap){0,2} [@disaster] ,? (in|at|on|of|near|outside|off|aboard) (the|a)?
            (@c|@num){0,2} [@cap @year]{1,3} ((in|of) [@cap @year]{1,2})? »
        « (the|an?) %adj{0,2} [@bigdisaster] (in|at|on|of|near|outside|off|aboard) (the|a|an|his|her|our|their) %short
            »
        « (the) ((?!@nation)@cap){1,3} (fire|fires|bombing|bombings|attack|attacks|siege|massacre|shooting|shootings|
            disaster|murders|murder|riots|riot|crash|flood|floods|earthquake|uprising|kidnapping|robbery|explosion|
                plot|hostage crisis) » (?![@cap])
        « (the) (great|big|school|prison|mosque|church|hospital|theatre|factory|hotel|hostel|ferry|stadium|nightclub|
            underground|metro|airport|market|christmas market|shopping centre|barracks|embassy|wing|night) (fire|
            bombing|attack|siege|massacre|shooting|disaster|riot|riots|mutiny|crash|flood|explosion|robbery|collapse|
            blaze|stampede) (of %short|in %short|on %short)? »
        « (since|during|after|before|until|because of|in) (the|a) (prison|@c)? (riot|riots|mutiny|hostage taking|
            siege|earthquake|flood|floods|fire|explosion|coup|uprising|avalanche|tsunami|shipwreck|rooftop protest|
            genocide|massacre) ((in|of|on|at|that) %short)? »
        « (house|home|flat|shop|car|barn|school|farm|restaurant|caravan|village|stable|bakery|parents house) (had|
            has)? (was|were|is)? (burned|burnt|destroyed|bombed|shelled|flooded|blown|buried|blew|collapsed|swept)
            (down|up|out|away|to the ground|by %short|in %short|during %short)? ((in|on|when|by) %short)? »
        « (escaped|broke out|fled|absconded|escape) (from|of) (the|a|an|@poss)? (@c|@cap){0,3} (prison|jail|custody|
            court|courtroom|hospital|van|police van|transport|camp|clinic|helicopter|cell|wing|psychiatric hospital)
            ((in|by|through|with|via|hidden) %short)? »
        « (escaped|escape) (by|in|with) (an?|the) (helicopter|laundry %short|rope|@c) »
        « (held|taken|took|taking) (hostage|hostages|@det @c hostage|(an?|the|@num) [@c]{1,3} hostages?) ((in|at|for|
            on|with) %short)? »
        « (went on|on|began|started|ended|during|after) (an?|his|her)? (@num|@digits|%n day|%n week)? (hunger strike|
            thirst strike|dirty protest|rooftop protest) ((of|for|that lasted) %short)? »
        « (sewed|sewn|stitched) (his|her|up his) (lips|mouth) (shut|together)? »
        """,
    ),
    *rules(
        "media",
        """
        « (photo|photograph|picture|video|portrait|statue|painting|mural) of (him|her|the client) (with|shaking|in|
            holding|at|on|beside|next to|kissing|wearing) %np »
        « (@c)? (was|is|were|been|appeared|appears|shown|seen|interviewed|featured|reported|broadcast|came|covered|
            discussed|photographed|filmed|made it|portrayed|named|exposed|spoke|talked|performed|sang|aired) (widely|
            often|live|also|briefly|once|all)? (on|in|by|all over|onto|across|for) (the|an?|every|most|all|several|
            two|three|his|her)? ([@reach @nation]|and|@num|@c|@cap){0,3} [@media] ((in|for|about|of|after) %short)? »
        « (made|hit|in|reached|filled|grabbed|dominated|on) (the|all the|every)? ([@reach @nation]|and|main|big|@c)?
            (headlines|front page|front pages|evening news|news for weeks|news for days|eight o'clock news) ((in|for|
            of|after) %short)? »
        « (national|international|local|regional|front page|world wide|worldwide|@nation) (television|tv|newspapers?|
            headlines?|press|radio|news|front pages?) (coverage|report|interview|story|crew|station)? »
        « (went|gone|going|goes) viral ((on|in|with|after) %short)? »
        « (an?|the|his|her|@num)? (@c|@cap){0,2} (documentary|book|film|podcast|song|musical|novel|biography|
            television series|tv series|play|wikipedia page|wikipedia article|netflix series|opera|article|newspaper
            article|television report|reportage|portrait|series) (was made|was written|was published|has been made|is|
            made|written|appeared|published)? (about|on|based on) (him|her|them|his|the case|the family|her|it) (@c)?
            »
        « (an?|his|her|the|own|popular|with|runs|ran) ([@c @cap]){0,3} (youtube|tiktok|instagram|telegram|twitch|
            facebook|twitter|snapchat|x|podcast|web|twitch)? (channel|account|profile|blog|vlog|page|podcast|stream)
            (@c )?(with|of|had|has|reached|followed by) (over|almost|nearly|more than|some|about|around|only|just|
            the)? ([@num @digits @bigword a and of]){1,4} (@c)? (followers|subscribers|viewers|views|members|
            listeners|fans|people|users|likes|readers)? »
        « (over|almost|nearly|more than|some|about|around|his|her|with)? ([@num @digits @bigword a]{1,3}|[@digits
            @num] k|thousands of|tens of thousands of|hundreds of thousands of|millions of) (online)? (followers|
            subscribers|views|viewers|fans|listeners) ((on|in) %short)? »
        « (an?|his|her|own|the) (@c)? (youtube|tiktok|instagram|twitch) (channel|account|star|profile|celebrity)
            ((about|on|for|called) %short)? »
        « (photo|picture|face|name|mugshot|portrait|photograph|arrest|trial|wedding|story|case|video|interview|letter|
            appeal) (of (him|her|@det @c))? (was|is|were|had been|has been|appeared|went|made)? (printed|published|
            shown|broadcast|everywhere|splashed|spread|circulated|shared|plastered|appeared|all|on the|in the|
            televised|streamed) (over|across|in|on|by|live|to)? (the|all|every|front|social)? (@c|@reach){0,2} [@media
            everywhere internet front page papers wall posters media country town] »
        « (trial|case|arrest|hearing|verdict|sentence|release|return|story|court case) (that|which)? (was|had been|has
            been|is) (on|in|all over|followed|covered|televised|reported|broadcast|live|much) (by|in|on|live|
            discussed)? (the|all|every)? (@c|@reach){0,2} [@media television news papers country world] »
        « (famous|notorious|spectacular|infamous|much discussed|well known|celebrated|sensational|highly publicised|
            highly publicized|widely reported|televised) (trial|case|robbery|murder|affair|arrest|escape|attack|
            kidnapping|incident) (of %short|in %short)? »
        « (parliament|the prime minister|the minister|the king|the queen|the president|members of parliament|
            parliamentary questions|a minister) (discussed|mentioned|commented on|asked about|debated|spoke about|
            named|raised|were asked about|were raised about) (him|her|the case|his case|her case|his release|her
            release|it) »
        « (parliamentary|question in parliament|questions in parliament) (questions|inquiry|debate)? (about|on|into)
            (him|her|the case|his|%short) »
        « (on|for|in) (breakfast|national|local|regional|live|children's|@nation|state) (television|tv|radio) »
        """,
    ),
    *rules(
        "honour",
        """
        « (took part|competed|ran|performed|reached|qualified|appeared) (in|for|at) (an?|the|his|@ordw) (@c|
            @cap){0,3} [@prize] ((in|of|at|for) %short)? »
        « (played|sang|danced) (the|a) (lead|title role|main part|leading role|part of %short|solo) ((in|at) %short)?
            »
        « (won|win|wins|winning|winner of|awarded|received|holds|held|holder of|collected|defended|took|lost|missed)
            (an?|the|his|her|@num|@ordw|first|third|second|several|both|@poss)? (@c|@cap|@digits|@num|'s|of|in|for|
            [@level @sport]){0,5} [@prize] ((in|at|for|of|on|with|as) (the|a|an|his)? (@c|@cap|@digits|@sport|
            @level){1,3}){0,2} »
        « (an?|the|former|ex|@num|his|her|as|twice|@num times?)? (@c|@cap|@digits|[@level @sport]){0,3} (champion|
            medallist|medalist|prizewinner|prize winner|laureate|record holder|olympian|runner up|beauty queen|lottery
            winner|title holder|world champion|prodigy|grandmaster|finalist|silver medallist|paralympian) ((in|at|of|
            for) %short)? »
        « [@level]{1,2} [@sport]? (champion|title|championship|championships|squad|record|medal) ((in|at|of) %short)?
            »
        « [@level]{1,2} [@sport] (team|selection|player|league|side) ((in|at|of) %short)? »
        « (boxed|played|swam|ran|wrestled|fought|fenced|rowed|skied|rode|competed|raced|danced|sang) (@c)? (for|in|at)
            (the)? (%adj|@cap|'s){0,3} (national|olympic|olympics|youth|world|european|regional|first|second|premier|
            state|junior|championship|championships|under|championships|league|division|selection|bundesliga|final|
            finals|squad|team|opera|royal) (@c){0,2} »
        « (came|finished|placed|was|took|ranked) (first|second|third|@ordw|fourth|last|@ord) (place)? (in|at) (the|
            an?|@poss) %np »
        « (was|is|became|nearly|almost|a|as an?|former|promising|talented|gifted|semi professional|professional|once)?
            (talented|gifted|promising|semi professional|professional|former|top|youth|amateur|talented young|
            competitive) (@c)? (footballer|boxer|swimmer|runner|gymnast|cyclist|kickboxer|wrestler|judoka|pianist|
            violinist|dancer|sprinter|chess player|tennis player|football player|basketball player|handball player|
            rugby player|goalkeeper|skater|figure skater|athlete|ballet dancer|fencer|skier|golfer|rower|jockey|diver|
            musician|singer|painter|rapper|actor|striker|midfielder|poet|poker player|darts player|cricketer|
            weightlifter|bodybuilder|climber|skateboarder|racing driver) »
        « (@sport) (champion|trainer|coach|instructor|prodigy|referee|tournament|competition|final|match against
            %short|title|medal|trophy|team) » (?!(work|group))
        « (won|winning) (the)? (lottery|jackpot|%n (million|thousand|euros)) ((in|of) %short)? »
        « (chess|poetry|beauty|baking|spelling|cooking|talent|poker|karaoke|slam|quiz|darts|rap|dog|horse|break dance)
            (tournament|contest|competition|show|championship|slam|battle|champion|pageant|winner|olympiad|world cup)
            ((in|at|of) %short)? »
        « (olympic|olympics|paralympics|paralympic|world cup|tour de france|european championships|world
            championships|commonwealth games|asian games|wimbledon|miss (@cap)) (team|games|medal|squad|qualifiers|
            contestant)? »
        """,
    ),
    *rules(
        "accident",
        """
        « (walked|cycled|swam|rowed|skated|skied|sailed|rode) (once|alone|barefoot)? (across|over|around|up) (the|an?)
            %short ((for|on|in|to) %short)? »
        « (was|had been|been|nearly|once|got|were)? [@crash] ((in|on|at|by|for|off) %short)? »
        « (was|been|got|nearly|had been) (hit|run over|struck|knocked down|dragged) by (an?|the) [@c]{1,3} ((in|on|at)
            %short)? »
        « (fell|jumped|thrown|pushed|falling|fallen) (from|off|out of|down|through|into|overboard) (an?|the|@poss|
            @ordw)? (%adj|@ordw|moving){0,3} (roof|window|balcony|bridge|horse|scaffolding|scaffold|tree|train|cliff|
            ladder|storey|floor|crane|well|tower|lift shaft|ship|boat|car|mast|river|canal|harbour|attic|minaret|
            church tower|overboard) ((in|on|at|of) %short)? »
        « (bitten|mauled|attacked|kicked|trampled|gored|stung) by (an?|the|@poss|@num) %adj{0,2} (dog|horse|snake|
            bull|bear|shark|lion|cow|wasps?|bees?|rat|camel|wolf|monkey|pit bull|police dog|donkey|jellyfish) »
        « (spent|lay|was|been) (@num|@digits|several|%n)? (weeks|months|days)? (in an? (artificial|induced)? coma|
            buried under|trapped under|adrift) (for)? (%n [@c])? ((in|at) %short)? »
        « [@travel] (%np)? (to|from|through|across|the|over|in|with|into|all the way|at)? (%short)? (by|in|on|across|
            with|aboard|inside) (an?|the|his|her)? %adj{0,2} [@boat] ((to|from|with|across|into) %short)? »
        « [@travel] the (mediterranean|sahara|aegean|alps|balkans|pyrenees|channel|english channel|desert|atlantic|
            sea|border) ((in|on|by|at|with|to|from) %short)? »
        « (stowaway|stowed away|castaway|shipwrecked|hidden in a (lorry|truck|container|van|car boot)|in the boot of a
            car|under a lorry|under a train) »
        « (walked|cycled|hitchhiked|swam|hiked|rode) (from %short)? (to|across|through|around) (the)? @cap{1,3}
            ((with|in|on|for|from) %short)? »
        « (drowned|nearly drowned|almost drowned|pulled|rescued|saved) (@det @c)? (in|from|out of) (the|a|an)
            (burning|frozen|icy|@c|@cap){0,2} (river|lake|canal|house|car|sea|harbour|flat|building|well|mine|pool|
            train|water|boat|rubble|ice|school) »
        « (tried to|attempted to) (hang|drown|burn|set|starve|shoot|throw|jump|poison) (himself|herself) (on fire|to
            death|under %short|from %short|in %short|with %short)? »
        « (jumped|threw himself|threw herself|lay down) (in front of|under|off|from) (an?|the) [@c]{1,2} »
        « (was|were|been|is) (killed|murdered|executed|beheaded|tortured|kidnapped|abducted|imprisoned|detained|
            enslaved|buried|sold|shot|stabbed|
            wounded|injured|gassed|bombed|exiled) (in|by|at|for|on|near|during|while) (the|an?|@num)? (%adj|@cap|@num|
            @digits){1,3} ((in|by|at|for|near) %short)? »
        « (guantanamo|abu ghraib|saydnaya|sednaya|camp bucca|al hol|al hawl|roj camp|camp roj) »
        « (lost|left) (his|her|all his|all her) (house|passport|savings|farm|leg|shop|inheritance|fortune|business|
            licence|boat) (in|to|during|on|when|at|gambling) %short »
        """,
    ),
    *rules(
        "coincidence",
        """
        « born (on|in|during) the (very|same)? (day|night|week|hour|morning|year|winter|summer) (that|when|of|after|
            before|in which)? %np ([@w]{1,2} (?=[, @stop]))? »
        « (born|arrested|released|married|convicted|sentenced|died|moved|arrived|left|converted|happened|killed|
            travelled|fled|died|was) (on|in|during)? (exactly|precisely)? (the)? (same|very) (day|week|night|month|
            year|hour|morning|hospital|date) (as|of|that|when|his|her|in) %short? ((was|were|died|of|in|on) %short)? »
        « (on|in|during|from) the (very|same)? (day|week|night|morning|evening|anniversary|eve|first day|last day|day
            before|day after|night before|morning after|weekend) (of|before|after)? (the|his|her|a|an|their)? (%adj|
            @kin|'s|@cap){0,3} [@daynoun] ((in|of|at) %short)? »
        « (on|in|during|from) the (very|same)? (day|week|night|morning|evening) (that|when|on which)? [his her their]
            [@kin @child] (was|were|had)? (born|died|left|married|killed|buried|arrested) »
        « (exactly|precisely)? (@num|@digits|a|one|an)? (hours?|days?|weeks?|months?) (before|after|to the day after)
            (the|his|her|a|their) (%adj|@cap|@ordw|own|'s|@kin){0,3} (attack|attacks|wedding|birthday|birth|funeral|
            fire|bombing|bombings|election|elections|final|christmas|earthquake|murder|marriage|death|exam|exams|world
            cup|anniversary|massacre|shooting|coup|olympics|riot|riots|verdict|explosion|flood) ((of|in|at|on)
            %short)? »
        « (on|around|before|after|just before|since|until|for|at|shortly before|missed) (@poss|his|her|their|the)
            (@ordw|@ord|own|'s|@kin|@num|@digits|eldest|daughter|son|youngest){0,4} (birthday|wedding|wedding day|
            anniversary|first communion|bar mitzvah|graduation|name day|silver wedding|engagement party|funeral|
            christening|circumcision) »
        « (on|at|over|around|during|since|before|after|until|for) (the)? (night of|eve of|day after|day of|day before|
            morning of|second day of|first day of|last day of|end of|third day of)? [@feast] ([@year])? »
        « (the|an?|on the|every)? (@ord|@ordw|first|%n year|%n|centenary)? anniversary (of)? (the|his|her|@poss) [@c
            @cap @kin 's of in]{1,5} »
        « (his|her|their) (@ord|@ordw|@num|%n) birthday ((in|at|on) (prison|custody|%short))? »
        « (the)? (winter|summer|spring|autumn|year|week|month|day|night|season) (of the|when the|that the|@cap) (%adj|
            @cap|@num|@digits){0,3} (storm|flood|floods|snow|world cup|olympics|attacks?|strike|strikes|drought|
            heatwave|elections?|earthquake|riots?|fire|fires|war|coup|protests|refugee crisis|lockdown|revolution|
            eclipse|murder) ((of|in) %short)? »
        « (since|after|before|during|at the time of|because of|until|inspired by|copy of) (the) (@cap){1,2} (attacks?|
            bombings?|shootings?|war|massacre|murder|crisis) »
        « (the|an?|his|her) (wedding|engagement|funeral|christening) (day|party|of his %short|of her %short) »
            (?!(planner))
        """,
    ),
    *rules(
        "sentence",
        """
        « (@num|@digits|one|a|%n) (and a half)? years? ,? (and|,) (@num|@digits|one|a|%n) (months?|days?|weeks?)
            ((and|,) (%n|one) days)? ((of|in|'|'s) (prison|jail|imprisonment|custody|detention|youth custody|juvenile
            detention|hard labour|probation))? (suspended)? »
        « (sentenced|convicted|condemned) (in absentia)? (@c)? (to|for) (an? (total|term|sentence) of)? (life|
            (@digits|@num|one|a|%n|half a) (and a half|@c)? (years?|months?|weeks?|days?|hours)) ((and|,) (%n|one)
            months?)? ((in|of|'|'s|with|without|'s) (prison|jail|imprisonment|custody|detention|parole|youth custody|
            community service|hard labour|house arrest|a secure %short))? (suspended)? »
        « (sentence|term|tariff|prison sentence|custodial sentence|prison term|jail term|imprisonment|detention|youth
            custody) (of|was|is) (@c)? (life|death|(@digits|@num|one|a|%n) (and a half)? (years?|months?|weeks?|
            days?)) ((and|,) (%n|one) months?)? (suspended)? »
        « (an?|his|her|the|of)? (%n|one|%n and a half|life) (year|month|week|day) (prison|custodial|suspended|jail|
            youth|partly suspended|conditional|minimum)? (sentence|term|tariff|prison term|ban|driving ban|conviction)
            »
        « (serving|served|serve|serves|got|given|received|receives|did|gets|faces|faced|spent|after|for|handed|of|
            doing|completed|up to|in|has done|imposed|behind bars) (only|just|already|exactly|another|the last|the
            first|over|almost|nearly|a total of)? (@digits|@num|one|a|%n) (and a half|full|long)? (years?|months?|
            weeks?|days?|nights) ,? (of (an?|his|her|the) (%n year|@c){0,2} (sentence|term)|(in|of|'|'s) (prison|jail|
            imprisonment|custody|solitary|isolation|solitary confinement|detention|pre trial detention|remand|youth
            custody|juvenile detention|closed youth care|preventive detention|a high security %short|maximum security|
            segregation|a young offenders? institution|community service|on remand|police custody|immigration
            detention)|behind bars|on remand|inside|suspended|probation|in the (dispersal|segregation) %short|tbs|
            electronic tagging|on tag) »
        « (life sentence|life imprisonment|serving life|sentenced to life|death sentence|whole life order|life without
            parole|got life|death row) ((for|in|with) %short)? »
        « (@num|@digits|%n) hours ((of)? (community service|unpaid work|community work)|(?=(at|in|with) the)) »
        « %n (years?|yrs?|months?|mths?) (less|minus|plus|short of|and) (an?|@num|@digits|one)
            (days?|weeks?|months?|years?) »
        « %n (yrs?|years?|months?|mths?) » (eds|ipp|suspended|determinate|tariff|conditional|on licence|det|custody)
        « (@num|@digits|%n) years? (suspended|on probation|on parole|conditional|unconditional|of which @num (months|
            years)?) »
        « (probation|parole|supervision|licence) (period|order)? (of|for|lasts|until) (@num|@digits|%n|one) (years?|
            months?) (and (@num|@digits|one) months)? »
        """,
    ),
    *rules(
        "sum",
        """
        « (over|almost|nearly|exactly|about|around|more than|some|a|of|for)? [@digits @num @bigword and]{1,5}
            (@bigword)? (%adj)? [@money] ((in|of|from|to) (cash|compensation|debts?|donations|coins|damages|bitcoin|
            savings|benefits|fines|%short))? »
        « [@currency eur usd gbp chf] [@digits] ([@bigword k m])? ((in|of) (cash|compensation|debts?|donations|coins|
            damages|bitcoin|savings))? »
        « [@digits] ([@bigword k m])? [@currency] ((in|of) (cash|compensation|debts?|donations|damages|bitcoin))? »
        « (half a|a quarter of a|a|one) (million|billion) [@money] »
        """,
    ),
    *rules(
        "quantity",
        """
        « (over|almost|nearly|exactly|about|around|more than|some)? [@digits @num @bigword half a and one]{1,4}
            [@unit] (of [@c]{1,3})? » (?!(heavier|lighter|overweight|tall))
        « (over|almost|nearly|exactly|about|around|more than|some)? [@digits @num @bigword]{1,4} %adj{0,1}
            [@substance] »
        « [@num @digits one]{1,2} (people|persons|passers by|bystanders|colleagues|soldiers|police officers|
            worshippers|passengers|children|women|men|civilians|victims|tourists|members|pupils|teenagers|residents|
            others) (were|was|are|had been)? (killed|injured|wounded|dead|died|murdered|shot|stabbed|hurt) »
        « (killed|killing|injured|injuring|wounded|wounding|stabbed|stabbing|shot|murdered|murdering|shooting) (@num|
            @digits|%n) [@c]{0,2} ((in|on|at|outside|near) %short)? »
        « (@num|@digits|%n) (dead|injured|wounded|stab wounds|killed|shots|bullets|victims) ((in|at|on) %short)? »
        """,
    ),
    *rules(
        "offence",
        """
        « (stole|stolen|robbed|burgled|looted) (an?|the|@num|his|her) %np (of|from|in|at) (an?|the|his|her) %short »
        « (drove|driven|driving) the getaway car ((in|for|after) %short)? »
        « (drove|rammed|steered|ploughed|crashed|parked|drives|reversed|driving) (an?|the|his|her|into|@poss)?
            %adj{0,3} (lorry|truck|van|car|bus|taxi|tractor|vehicle|bulldozer|motorbike|minibus)? (into|with|at|
            through|loaded|full|packed|filled|laden|against|onto|towards) (with|of|the|an?|his|@num)? %np ((in|at|on|
            to|of|outside|near|from) %short){0,2} »
        « (an?|the|his|her)? (rented|hired|stolen|borrowed) (%adj)? (lorry|truck|van|car|bus|taxi|vehicle|motorbike|
            minibus|boat) ((with|loaded with|full of|into|packed with) %short)? »
        « (threw|thrown|throwing|hurled|lobbed|throw|fired|fire|launched) (an?|the|@num|several|his|some)? %adj{0,3}
            (molotov|molotovs|molotov cocktail|molotov cocktails|petrol bomb|petrol bombs|firebomb|firebombs|grenade|
            grenades|hand grenade|stone|stones|brick|bricks|paving stone|pig's head|pig's heads|bottle|bottles|acid|
            paint|smoke bomb|flare|firework|fireworks|pipe bomb|incendiary device|shots?|rocket|bullets|nail bomb|
            arrow|pig 's head|pig 's heads|cobblestones|cobblestone) (at|into|through|from|over|on|onto|against|in)?
            (the|an?|@poss|his|her)? (%short)? ((in|of|at|on) %short)? »
        « (set fire to|set alight|torched|firebombed|burned down|burnt|arson attack on|arson on|arson at|attempted
            arson of|arson attack against|an arson attack on|burned) (an?|the|@num|several|his|her|@poss) %np ((in|at|
            on|of|for|near) %short)? »
        « (planted|built|assembled|made|detonated|placed|left|hid|planting|building|constructed|exploded|mixed|tested|
            bought|ordered|build|make) (an?|the|@num|several|homemade|his) %adj{0,3} (bomb|bombs|pipe bomb|pipe bombs|
            nail bomb|explosive device|explosive devices|explosive belt|suicide belt|suicide vest|explosives|device|
            incendiary device|detonator|drone|drones|ied|car bomb|letter bomb|parcel bomb|pressure cooker bomb|
            silencer|homemade gun) (in|under|at|near|from|with|on|outside|behind|using)? (%short)? ((of|in|at|for|on)
            %short)? »
        « (printed|3d printed|smuggled|stole|stored|buried|stockpiled|hoarded|hid|ordered|bought|sold|acquired|
            storing|traded|kept|buying|hidden|carried|transported) (an?|the|@num|several|his|some|@digits)? %adj{0,3}
            (gun|guns|rifle|pistol|revolver|kalashnikov|kalashnikovs|machete|sword|axe|crossbow|samurai sword|hand
            grenade|weapons|weapon|ammunition|explosives|fertiliser|fertilizer|chemicals|acetone|cartridges|grenades|
            knives|passports|uniforms|detonators|sim cards|parts|rifles|pistols|gas cylinders|gas bottles|acid|
            hydrogen peroxide|drone parts|night vision goggles|bulletproof vests) ((in|inside|under|from|to|on|at|
            behind|with|for|online) %short){0,2} »
        « (stabbed|shot|killed|attacked|beheaded|kicked|beat|beaten|strangled|murdered|threatened|robbed|kidnapped|
            knifed|assaulted|bit|headbutted|ambushed|slashed|hit|wounded|abducted|tortured|shot dead|spat at|tried to
            kill|tried to stab|stab) (an?|the|@num|his|her|another|@poss|at|on) (%adj|@num){0,2} (@c) (with|in|at|
            outside|near|on|from|during|after|because|inside|behind|in front of|to death|under|through) (the|an?|his|
            her|@poss)? %short ((of|in|at) %short)? »
        « (stabbed|shot|killed|attacked|beheaded|strangled|murdered|robbed|kidnapped|knifed|ambushed|assaulted|
            abducted|shot at|shot dead|stabbed to death|held up|tried to kill|tried to stab) (an?|the|@num|two) (%adj|
            @cap){0,2} (policeman|policewoman|police officer|soldier|soldiers|rabbi|priest|imam|teacher|mayor|bank|
            jeweller|jeweller's|politician|journalist|taxi driver|shopkeeper|judge|prison officer|guard|pensioner|
            postman|cartoonist|tourist|tourists|refugee|refugees|student|nurse|passenger|passengers|couple|bus driver|
            girl|petrol station|post office|supermarket|embassy|consulate|synagogue|mosque|church|police station|
            asylum centre|asylum seekers|security van|nightclub|train|doctor|councillor|minister|neighbour|informer|
            border guard|kosher supermarket|kebab shop|abortion clinic|abortion doctor|mp|member of parliament|train
            conductor|headmaster|officers|officer) ((with|in|at|outside|near|on|from|during|of) %short){0,2} »
        « (uploaded|posted|shared|forwarded|published|livestreamed|filmed|recorded|translated|edited|downloaded|
            streamed|sent|distributed|subtitled|retweeted|spread|produced|dubbed|circulated|uploading|posting|sharing|
            filming|translating) (an?|the|his|her|@num|several|@digits|over|hundreds of|dozens of|thousands of|
            execution|beheading|propaganda|some|more than)? (@num|@digits|@c|@cap|'s){0,4} (video|videos|manifesto|
            photos|photo|photograph|picture|pictures|selfie|recording|clip|clips|speech|speeches|footage|leaflet|
            leaflets|film|films|song|songs|poem|nasheed|nasheeds|threat|threats|beheading|execution|attack|livestream|
            magazines|issues|instructions|pamphlet|pamphlets|messages|memes|meme|oath of allegiance|oath|sermons|
            newsletter|audio|audios|testament) (of|from|on|in|to|about|for|with|via|at|showing|where|that|while|by|
            through|online)? (the|an?|his|@poss)? (%short)? ((of|in|on|from|at|to|with) %short)? »
        « (plotted|plotting|planned|planning|conspired|threatened|intended|plans?|plot|wanted|tried|attempted|
            prepared|preparing|announced) (to)? (blow up|bomb|attack|kill|behead|kidnap|assassinate|shoot|poison|
            derail|burn down|murder|stab|storm|join|reach|cross|hijack|blowing up|bombing|attacking|killing|an?
            (attack|bombing|massacre|shooting|coup|knife attack|murder|arson attack|assassination)) (on|of|in|at|
            against|with)? (the|an?|his|her|@num|@poss|@cap)? (@c|@cap|'s|@nation){1,4} ((in|at|of|on|during|with|by|
            near) %short){0,2} »
        « (an?|the|his|her|@poss|planned|failed|foiled|knife|attempted)? (attack|attacks|bombing|assault|raid|arson
            attack|knife attack|bomb attack|shooting|grenade attack|axe attack|acid attack|gun attack|firebomb attack|
            sword attack|lorry attack) (on|in|at|against|outside|with|near) (an?|the|@num|his|her|@poss|two) %np ((in|
            at|of|on|near|with) %short){0,2} »
        « (sprayed|painted|daubed|smeared|graffitied|scratched|drew|spray painted|carved) (@c){0,2} (swastikas?|
            slogans?|runes?|graffiti|symbols?|blood|faeces|pig's blood|paint|a swastika|the flag|hate slogans) (on|
            onto|in|over|across|at) (an?|the|@num|his|several) %np ((in|of|at) %short)? »
        « (desecrated|vandalised|vandalized|defaced|destroyed|smashed|toppled|sabotaged|cut down|blew up) (an?|the|
            @num|several|dozens of) %np ((in|of|at|on) %short)? »
        « (sent|transferred|wired|donated|raised|collected|stole|embezzled|laundered|paid|smuggled|given) (@num|
            @digits|@c|@currency|over|some|about|almost|hundreds of|thousands of){1,4} (euros|money|pounds|dollars|
            francs|@bigword|bitcoin) (to|for|from|via|by|through|with) (an?|the|his|her|@poss)? %short ((in|by|of|
            from|at|through|via) %short)? »
        « (letter|letters|parcel|envelope|package|packages|parcels) (bomb|bombs|containing|with|full of) (white
            powder|ricin|bullets?|anthrax|a bullet|threats|explosives|razor blades) (to %short)? »
        « (white powder|ricin|sarin|anthrax|cyanide|molotov cocktails?|pipe bombs?|nail bombs?|suicide vest|suicide
            belt|explosive belt|pressure cooker bomb|drone|crossbow|samurai sword|machete|axe|hatchet|chainsaw|
            flamethrower|homemade (bomb|explosives|gun|pistol)|self made (bomb|explosives)|kitchen knife|butcher's
            knife|bread knife|hammer|screwdriver|toy gun|starting pistol|sawn off shotgun|3d printed gun|hunting
            rifle|air rifle|hand grenade) (attack|from %short|in (his|her|a|the) %short|under (his|her|the) %short|
            hidden %pp)? »
        « (filmed|photographed|recorded) (himself|herself|themselves|him|her) (in|with|at|in front of|while|on|during|
            near|holding|wearing) (the|an?|@poss)? %short ((of|in|with) %short)? »
        « (an?|the|as|as an?|@poss)? (bomb maker|bombmaker|getaway driver|lookout|gunman|hitman|forger|courier|bomb
            builder|suicide bomber|knifeman|hostage taker|hijacker|executioner|sniper|quartermaster|webmaster|admin|
            moderator|money man|arms dealer|explosives expert|cyber expert) (of|in|for|at|behind) (the|an?|his) %short
            »
        « (disguised|dressed|dressed up|posed|masked|posing) as (an?|the) [@c]{1,3} »
        « (hijacked|derailed|hacked|ambushed|stormed|occupied|hacked into) (an?|the|@poss|his) %np ((in|at|of|on|to|
            from|with) %short)? »
        « (joined|fought with|fought for|fighting for|fighting with|member of|commander in|commander of|sniper in|
            sniper for|nurse in|cook for|worked for|married into|recruited for|recruiter for|trained by|trained with|
            led|guard in|emir of|served in) (the|an?|is)? (@cap|@c){0,3} (brigade|battalion|battalions|militia|katiba|
            unit|group|cell|police|hisba|brigades|morality police|religious police|training camp|front|legion|
            regiment|caliphate|movement) (in|of|at|near|for)? (%short)? »
        « (travelled|traveled|left|flew|went|set off|departed|drove|tried to travel|tried to reach|attempted to
            travel|tried to leave|on the way|on his way|on her way|returned) (@c)? (to|for) (syria|iraq|raqqa|aleppo|
            mosul|idlib|the caliphate|afghanistan|somalia|ukraine|donbas|yemen|libya|mali|pakistan|chechnya|
            waziristan) (with|by|via|at|on|from|in|together with|through|aged|for|pregnant|as) (the|an?|his|her|@num|
            @poss)? %short ((and|in|on|of|to) %short)? »
        « (arrested|caught|seized|picked up|stopped|detained|captured) (at|on|in|near|while|by|aboard|with|during|
            hiding|trying) (the|an?|his|her|@poss)? (%adj|@cap|@c 's){0,3} (airport|border|station|train|bus|ferry|
            port|wedding|mosque|school|work|hotel|toilet|shop|supermarket|motorway|ship|plane|customs|harbour|garage|
            park|library|stadium|dawn|checkpoint|service station|gate|funeral|church|forest|barn|shed|festival|
            concert|demonstration|cinema|gym|classroom|bakery|kitchen|farm) ((in|of|with|at|on|to) %short)? »
        « (from|in|at|on|behind|inside) (the|a|his|her|@poss) (school|public|university|prison|town|village|municipal|
            mosque) (library|computer|canteen|toilets?|computer room|kitchen garden) »
        """,
    ),
]
