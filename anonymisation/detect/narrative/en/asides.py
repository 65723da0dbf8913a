"""What is told of a person in passing: age, sums, kin, marks, faith and small places, in English."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "age",
        """
        (he|she|who|hes|shes|he 's|she 's|i) (was|is|'s|s|will be|'ll be|turns|turned|looks)? (only|just|already|now|
            barely|still|nearly|almost|about)? « %age » (?=(and|but|, (?!@old)|@stop|next|this|last|now|then|with|when|
            years old|at the time|@rpar|in [@cap @year]|today|or so|, and (he|she|the)) ) (?!and a half (hours|months))
        (@child|@kin) (is|was|are|were|turns|turned|just turned) (only|just|already|now|both)? « %n ((,|and|, and)
            %n){0,6} » (?=[and but @stop , now then when . who @rpar])
        (@child|@kin|twins) , « %n ((,|and|, and) %n){0,6} » (?=[, @stop . @rpar –])
        @cap (,|@lpar) (now|then|aged|only|just|age)? « [@teen] [one @num]? » (?=[, @rpar @stop])
        [@individual @child @kin @persontold] (,|@lpar|–) (now|then|aged|only|just|barely|not yet)? « @old [one @num]?
            » (himself|herself)? [, @stop @rpar – and]
        @c , « @teen [one @num]? » (?=[, @stop]) (?!, @num)
        (youngest|eldest|oldest|little one|baby|twins|boys|girls|kids) (is|are|was|were|turned|turns|turn) (only|just|
            now)? « %n ((,|and|, and) %n){0,6} » (?=[, @stop and the in on last this but when now])
        [, @lpar] (now|aged|only)? « %n (mths|mth|mos|wks|yrs|yr|yo|y o|months old|weeks old|days old|yrs old) »
        « %n (mths|wks|yrs|yr|yo) old »
        « %n (months|weeks) old »
        [@child @kin @individual @cap] [, @lpar] « %n (months|weeks|days) » (?=[, @rpar @stop])
        (mother|father|dad|mum|gran|grandmother|grandfather|uncle|aunt|wife|husband|brother|sister|neighbour|imam|
            priest|man|woman) (,|is|was) « [@teen] [one @num]? » (?=[, and @stop but])
        """,
    ),
    *rules(
        "sentence",
        """
        (serving|served|serves|did|does|done|inside|away|banged up|sent down|locked up|down|home|came home|came back|
            come home|out|released|freed|walked out|back|left|spent|gone|in prison|in custody|sat) (for|after|with|on|
            nearly|almost|all|of|only|just)? (nearly|almost|over|all|his|her|the)? « %n (and a half)? (years|months|
            yrs|mths) (on remand|in isolation|on the mainland|in solitary)? »
        (got|gets|getting|received|drew|handed|given|doing|facing|faces|sentence|tariff|term|sentenced to|stretch of|
            minimum of|gave him|gave her|gave them) (:|,|was|of|is|=|-)? (a|an|only|just|about)? « %n (and a half)?
            (years|months|yrs|mths|weeks) ((and|,) %n (months|weeks|mths))? »
        (got|received|drew|did|doing|given) « (@three [@num one]?) » (?=(because|bc|cause|cos|for|while|and (he|she)|
            ,|@stop))
        « %n (month|months|year|years|week|day|mth|yr) » (recall|licence|tag|stretch|sentence|bid|curfew|ban|order|
            term|tariff|stint|remand|suspended|custodial|extended)
        (home|back|returned|out|released|free) [^ @stop ,]{0,4} after « %n (and a half)? (years|months) »
        (sentence|tariff|term|verdict|judgment) : « (life|%n (and a half)? (years|months|weeks|days)) »
        « (one|@num|%n) years? (and) %n months? »
        """,
    ),
    *rules(
        "sum",
        """
        « @big (a|per|each|every) (month|week|year|day|night|hour) »
        (owes|owed|pays|paid|gets|got|earns|earned|costs|cost|worth|debt of|debts of|fine of|fined|rent of|saved|
            borrowed|sold for|bought for|compensation of|damages of|benefit of|lent him|lent her|arrears of|found)
            (about|over|nearly|almost|exactly|him|her|only|some)? « (@big|@num [@bigword]|@big [@bigword]) (a (month|
            week|year))? » (?=[, @stop and for to in from a back at on of @rpar])
        (with|had|of|found|stole|hid|kept|owned|sold|printed|seized|collected|buried|smuggled|released) « (@big|@num
            [@bigword]) %adj{0,1} (?!(people|prisoners|years|euros|words|days|participants|@ly|per|percent))@c »
        « [@digits @num] (k|grand|quid) (a (month|week|year))? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (the)? (eldest|youngest|only|oldest|other|first|middle|second|@ordw)? %adj{0,1} [@kin @child twin] (is|was|'s|
            s|are|were|also|had been) (also|too|now|still|both|even|himself|herself)? %fatenow (too|also|as well|
            since %short|in @cap{1,2}|(at|in) %short)? »
        « [@kin twin] , [^ @stop ,]{1,6} , %died (%cl)? »
        « one of @four » (?=[, @stop and but])
        « (eldest|youngest|oldest|middle one|other one) , (who) (is|was|works|serves|died|drowned|plays|runs|married|
            joined|became|flies|drives) (in|for|as|an?|the|at|with|on)? (?!(contact|touch|charge))%short »
        « [@kin twin] %died (after|before|during|when) %short ((of|in|at) %short)? »
        « [@kin twin] (is|was) (serving|doing|in the middle of) %cl »
        « (an?|the|one|two|his|her|eldest|foster|adopted|%adj){0,2} [@kin twin] (is|was|are|were) (half)? [@nation] »
            (?![@c])
        « (one|two|three|@num|another|the other|an?|the|his|her|eldest|youngest|only|@ordw)? (of (his|her|the|their))?
            %adj{0,1} [@kin @child twin] (had|has|, who|who)? %died (?!([@stop ,]))%cl ((,|and) (the other|another|
            one|the second|the third) [@c is was died drowned] %cl)? »
        « (lost|loses|buried|burying|losing) (two|three|four|both|all|@num|a|an|one|another|his|her|their) (of)? (his|
            her|their|the|only|eldest|youngest|@num|@ordw)? %adj{0,1} [@kin @child twins baby] (?!(contact))[^ @stop ,
            but because and]{1,6} »
        « (lost|loses|buried|losing) (two|three|four|both|all|@num|a|one) (of (his|her|their))? %adj{0,1} [@kin @child
            twins baby] »
        « (only|eldest|youngest|oldest|first|second|third|fourth|middle|other|@ordw|one|@num|foster|adopted)? [@kin
            @child twin] , (who|whose @c) (is|was|works|serves|served|fights|fought|died|drowned|killed|played|plays|
            runs|owns|teaches|sings|preaches|fell|joined|married|became|disappeared|vanished|flies|drives|keeps) (in|
            for|as|an?|the|at|with|on|of|by|himself|herself)? (?!(contact|touch|charge|court|hospital|school|here|
            there|group|family|person|only|worried|afraid|tired|right|also|now))%short ((in|of|at|for) %short)? »
        """,
    ),
    *rules(
        "kin work",
        """
        « (an?|the)? (%adj|@nation)? [@occ @field @celebrity @soldier @seat @faithrole @post @rareocc @agent] ('s|')
            %adj{0,1} (daughter|son|child|kid|grandson|granddaughter|niece|nephew|stepson|stepdaughter|lad|heir|
            widow|widower|orphan|grandchild|twins) »
        « [@kin twin] (is|was|works as|worked as|became|,) (an?|the) %adj{0,2} [@occ @field @soldier @seat @faithrole
            @rareocc @agent @celebrity @post] ((at|in|for|of|with|on) %short)? »
        # «his sister Fatma, a judge»: the name goes, the work would stay
        [@kin twin] [@cap]{1,2} , « (an?|the) %adj{0,2} [@occ @field @soldier @seat @faithrole @rareocc @agent
            @celebrity @post] ((at|in|for|of|with|on) %short)? »
        """,
    ),
    *rules(
        "body",
        """
        « (the|that) [@persontold] (with|without) (the|an?|no|his|her|only|one|two) (?!(@vague|@plainwork)) %adj{0,2}
            (?!@vague)@c ((on|in|of|across|over|round|around|under|through) %short)? »
        « (lost|loses|missing|lacks|without|losing) (@num|several|some|both|all|half|one|his|her|an?|two|three){0,2}
            (of)? (his|her)? %adj{0,1} [@part @body @sense] (,|and) (his|her|the|most of his|@num|half his|half|all|
            an?|part of his){1,2} %adj{0,1} [@part @body @sense] ((on|in|of|from|to|at) %short)? »
        « (lost|lacks|losing) (his|her|the|all|half|most of){1,3} [@sense] ((in|on|of|from|to|at|after|when) %short)? »
        « (deaf|blind|paralysed|numb|lame) (on|in|from|down) (the|his|her|one|both) (left|right|whole)? (side|eye|ear|
            arm|leg|hand|face|waist|half) (since %short)? »
        « (left|right|one|both|front|whole)? [@part @body] (is|was|are|were) (missing|gone|paralysed|stiff|crooked|
            withered|crushed|amputated|sewn|made of %short|shorter %short|scarred|burnt|burned|blind|deaf) »
        « (walks|walked|walking|gets about|goes) (with|on) (two|a|an|one|both|his|her) (sticks?|crutch|crutches|frame|
            cane|rollator|walker|stilts|wooden leg|prosthesis|knees) »
        « (stutters|stammers|stuttered|stammered|lisps) (only)? when (he|she) %cl »
        « (knows|knew|recites|recited|sings|plays|played) (the|all|whole|every|half) %np by heart »
        « (speaks|spoke|learned|taught (himself|herself)) [@four] languages (%cl)? »
        « (plays|played|playing|practises|learned|learnt) (the)? [@rareinstrument @instrument] ((in|at|for|on) %short)?
            »
        « (breeds|bred|keeps|kept|trains|trained|raises|raised|races|raced|flies|feeds) %adj{0,1} (canaries|finches|
            pigeons|birds|birds of prey|falcons|ferrets|rabbits|bees|snakes|spiders|goats|horses|greyhounds|fighting
            dogs|dogs|budgies|parrots|tarantulas|mice|rats|ducks|geese|quails|newts|koi|stick insects|cockerels) »
        « (the)? only (@c|@nation){1,2} (on|in|of|at) (the|our|this|his|her) %adj{0,2} @c (who|that|with|without|to)
            %cl »
        « (limps|limped|limping|limp|stutters|stammers|twitches|squints|lisps|hobbles) (@ly)? (from|since|after|
            because of|on|with|in|when) %short »
        « (learning|learned|learnt|reads|reading|uses|using|teaches|knows|writes|signs) (in)? (braille|sign language|
            british sign language|makaton|morse|morse code|shorthand) »
        « [@rareinstrument] ((at|in|for) %short)? »
        « (in|uses|her|his|an?|electric)? (wheelchair|mobility scooter|zimmer frame|oxygen mask|oxygen tank) »
        """,
    ),
    *rules(
        "mark",
        """
        « (%np and)? %np (shaved|shaven|cut|dyed|painted|carved|branded|inked|tattooed|burnt|etched|razored|bleached|
            pierced|embroidered|stitched) (into|in|on|onto|across|around|round|over|behind|above|below|under|
            through) (his|her|the|both|own|one){1,2} %adj{0,2} [@body @hair] »
        « (tattooed|inked|branded|pierced|shaved|carved|scarred) (right|all)? (round|around|into|onto|in|through|down|
            up|over|across|on|behind) @det (own)? %adj{0,2} [@body @hair] »
        « (laid|built|painted|carved|designed|founded|planted|donated|forged|restored|wrote|composed|plastered|
            decorated|tiled|roofed|cast) (the|most of the|half the|every|all the|an?) (@c{1,3}) (of|in|for|on) (our|
            the|this|their|his) %adj{0,2} [@building] »
        """,
    ),
    *rules(
        "nationality",
        """
        (wrote|writes|rang|rings|phoned|phones|called|calls|postcard|postcards|letter|news|e mails|sends|sent|money|
            parcel|greetings) [^ @stop]{0,7} from « (?!(monday|tuesday|wednesday|thursday|friday|saturday|sunday|his|
            january|february|march|april|may|june|july|august|september|october|november|december))@cap{1,2} »
        """,
    ),
    *rules(
        "religion",
        """
        « [@faithtitle] »
        « [@denomination] (since|from|in|at|through|after)? (prison|custody|jail|birth|childhood|marriage)? »
        « [@faith] (since|from|through|in) (prison|custody|jail|his sentence|her sentence|childhood|birth) »
        « (done|did|made|performed|completed|went on|been on|walked|doing|going on) (the|a|his|her|their)? (hajj|umrah|
            haj|pilgrimage|camino|santiago|lourdes|mecca|medjugorje|umra) (@num times|@three times|twice|once|(in|to|
            with|at|on) %short)? »
        « (baptised|confirmed|converted|circumcised|ordained|baptized|reverted|excommunicated) ((,|and|, and) (then)?
            (baptised|confirmed|converted|ordained|circumcised|reverted|excommunicated|baptized)){1,3} »
        « (leads|led|leading|calls|called|gives|gave|delivers|delivered|sings|sang|recites|recited|reads) (the|our)?
            (prayer|prayers|friday prayer|friday prayers|friday sermon|sermon|sermons|khutba|khutbah|taraweeh|tarawih|
            adhan|azan|call to prayer|evening prayer|bible study|sunday school|mass|liturgy|psalms|kaddish) ((in|at|
            on|for) %short)? »
        « (found|finds|met|took up|discovered|embraced|renounced|accepted|turned to) (islam|jesus|christ|god|allah|
            buddhism|odin|the lord|the faith|christianity|the church|catholicism|the bible|the quran|the koran) ((in|
            through|at|on) %short)? »
        « (knows|knew|memorised|memorized|memorising|learned|learnt|learning|recites) (half|most|all|@num|@digits|a
            third|parts|the whole)? (juz|suras|surahs|chapters|psalms|of)? (of)? (the)? (quran|koran|qur'an|bible|
            torah|psalter|gospel|juz|suras|surahs|psalms) (by heart)? »
        « (became|becoming|become|turned|is now|died) (an?)? [@devout]? [@faith] ((in|at|through|on|after) %short)? »
            (?![@c])
        « (left|joined|leaving|joining) the [@denomination @faith amish mormons quakers baptists methodists sikhs druze
            jesuits franciscans carmelites benedictines] ((at|in|for|after) %short)? »
        « (was|were|got|been)? (baptised|baptized|confirmed|circumcised|ordained) (in|at|by|on|as) %short »
        « (mormons|quakers|pentecostals|adventists|baptists|methodists|jesuits|franciscans|carmelites|benedictines|
            trappists|salafis|sufis|alevis|ahmadis|yazidis|sikhs|druze|copts|mennonites|lutherans) »
        « (fasts|fasted|fasting) (in|during|every|on|through) (ramadan|lent|monday|mondays|yom kippur|solitary) »
        """,
    ),
    *rules(
        "haunt",
        """
        « [@chain] (@c)? (by|on|near|next to|opposite|behind|outside|in|at|off|under|across from) (the|our)? %short »
        « [@spot] (of|behind|opposite|outside|under|next to|across from|by|beside|near) (the|our|an?) (%adj|@cap|@c
            's){0,3} @c »
        « @cap{1,3} (by|on|near|next to|opposite|behind|outside|beside|under|off|across from) the (%adj){0,1}
            [@landing] »
        (under|by|with) (the|his wife 's|his|her|another) %short? name (as|of|is|was)? " « @cap{1,6} » "
        « (hmp|hmpyoi|hmyoi|yoi|hmp yoi) [@w]{1} »
        « (old|former|disused|abandoned|derelict|empty|ex) %adj{0,1} [@oldhouse] »
        « [@spot @oldhouse house] (of|behind|opposite|under|next to|beside) the %adj{0,2}
            (works|mill|factory|hospital|
            station|harbour|cemetery|abattoir|slaughterhouse|market|museum|theatre|stadium|church|mosque|castle|@oldhouse)
            »
        « (cell|pad|room) [@num @digits zero] [@num @digits]? » (?![hours minutes people men women weeks])
        """,
    ),
    *rules(
        "name",
        """
        [@kin @child girlfriend boyfriend mate friend partner cellmate padmate neighbour dog] (is|was|'s|s)? (called|
            named) « (?!(him|her|me|it|us|them|in|by|for|to|off|the|an?|and|after|up|on|back|over|out|again|about))
            [@w] »
        (gaffer|boss|foreman|uncle|coach|mum|dad|mother|father|brother|sister|girlfriend|wife|lads|cellmate|crew|
            colleagues|men|staff|grandmother|gran|nan) (still|always|just)? (calls|called|call) (him|her) « (?!(names|
            brother|bro|son|mate|dad|sir|back|lazy|liar|traitor|out|in|up|over|mad|crazy|stupid|every|on|to|from|when|
            for|at|and|but|again|it|an?|the|that|@ly|his|her|after|before|about|because|now|then|daily|often|
            weekly|names|rude|brave|difficult|good|bad|weak|unreliable|there|here|once|twice|home|today))[@c] »
            (?=[and but , @stop because @rpar])
        """,
    ),
]
