"""Family, in English: how many, in what order, what became of them, what they are."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "birth order",
        """
        « @det? [youngest eldest oldest middle firstborn last second @ordw @ord] [@sib]? (and [only last youngest
            eldest])? [of out] (of)? [@det]? %adj{0,1} [@num @big @four] %adj{0,1} [@sib]? »
        « [one] of (@det)? [@three @four] %adj{0,1} [@sib] »
        « @det [@ordw @ord] [child children] of [@num @det]{1,2} %adj{0,1} [@sib @c]? »
        « an only [child son daughter] »
        « [his her their the whose] [parents mother father family grandparents] '? 's? (first|last|only|firstborn)
            [son daughter child boy girl] »
        « [the as] [only] [son daughter child boy girl brother sister] (of [@det] %short | among [@num @det @sib]{1,3}
            | in [@det] [family house household generation]) »
        « [@poss @det] [eldest oldest youngest firstborn only middle] [son daughter child boy girl] of [@det
            @num]{1,2} %adj{1,3} »
        « [first] born [son daughter child] »
        « last born (of|child|son|daughter) [@num @c]? »
        « (born|grew up|raised) (as)? (the|an) [only youngest eldest oldest middle @ordw] [child of son daughter]
            ([@num @four])? »
        """,
    ),
    *rules(
        "multiple birth",
        """
        « (his|her|their|an?|the|two|whose)? [identical fraternal younger older conjoined orphaned elder estranged
            dead stillborn surviving newborn]{0,2} twin [brother brothers sister sisters boys girls sons daughters
            babies] (@soon? (inside|in prison|in custody|in jail|in syria|serving))? »
        « (@num)? (pairs|sets)? (of)? [identical fraternal orphaned conjoined newborn premature young little]{0,2}
            [twins triplets quadruplets quads quintuplets sextuplets] »
        « a set of [twins triplets] »
        « [his her their whose] [identical dead estranged older younger]? [twin triplet] » (?!@c)
        « [one] of [identical]? [twins triplets quadruplets] »
        « [is was] a [twin triplet] »
        """,
    ),
    *rules(
        "many kin",
        """
        « [father mother mum dad parent widow widower grandfather grandmother @kin] of [@three @four @ordw]{1,2}
            ([@sib @manykin])? » (?!@c)
        [has have had with and of his her their raised raising raise fed left leaving were are between among our whose
            hers him alone for are where] « (@det)? [@four] %adj{0,2} [children kids boys girls] (by [@num @c]{1,2}
            [women mothers men fathers wives])? » (?![took joined attended in])
        [has have had with and of his her their raised raising raise left leaving whose him] « (@det)? three %adj{0,2}
            [children kids sons daughters boys girls] (by|under|from|with) [@num @det]{0,2} %short »
        « [@three @four] %adj{0,2} [@manykin] » (?![attended took in])
        « two [wives husbands half] [brothers sisters]? »
        « @num half [brothers sisters] »
        « [@num @three] [children sons daughters kids] by [@num different] %adj{0,1} [women men wives mothers fathers
            husbands] »
        « [@num] %adj{0,1} [sons daughters children boys girls brothers sisters] (and|,) [a one @num] %adj{0,1} [son
            daughter children sons daughters boy girl brother sister brothers sisters] »
        « [a one] [son daughter boy girl brother sister] and [@num] %adj{0,1} [sons daughters boys girls brothers
            sisters] »
        « [a] family of [@four]{1,2} [children sons daughters]? »
        « family with [@four] [children sons daughters] »
        « [no] [brothers or sisters]{0,3} siblings and no parents »
        « [has had have with] no (brothers or sisters|siblings|living relatives|family left) »
        """,
    ),
    *rules(
        "kin age",
        """
        « (@poss|@num|@poss @num) %adj{0,1} [@child @kin] , %n ((,|and) %n){1,5} ([months years] [old]?)? »
        « (lost|loses) (his|her|their|a) (unborn|newborn|only|first|second)? [baby twins child] ((in|at|to|when|
            during) %short)? »
        « (@poss|@det|@num)? (@ordw)? (%n|one) [year month week day] old %adj{0,1} [@child @kin twins triplets half
            twin niece nephew cousin] [brother brothers sister sisters]? »
        « (@poss|@det) %adj{0,1} [@child @kin] ,? ([aged age] | who [is was]) %n ((,|and|or|,? and) %n){0,5}
            ([months years weeks] [old]?)? » (?![people men women @c])
        « (@det)? %n %adj{0,1} [@child @kin] ,? [aged ages age of] %n ((,|and|or|,? and) %n){0,6} ([months years]
            [old]?)? »
        « (@det)? %n %adj{0,1} [@child] [under below] [the age of]{0,3} %n »
        « [@child] (,)? ([aged]|now|then|all) ([aged])? %n ((,|and|,? and) %n){0,6} »
        « [@child] @lpar %n ((,|and|,? and) %n){0,6} @rpar »
        « (@num|%n)? (months|weeks|heavily)? pregnant with (his|her|their|a|@num|twins) (@ordw|@ord)? [@child twins
            triplets]? »
        « [@num] months pregnant »
        « (@poss|whose) %adj{0,1} [@kin @child] (was|were|is) born (in|on|during|while|the|when|at|after|behind)
            %short ((in|of|was) %short)? »
        « (gave birth|giving birth) (to %short)? ((in|during|at|on|behind) %short)? »
        « [his her their whose a] (newborn|unborn|premature|stillborn) [@child] »
        « [his her their whose] [@child] [born] (in|on|during|while|the|when|at) %short »
        « [@child @kin] [of who]{0,1} [is was turned]{0,1} (turned|turning|just turned) %n »
        « (born|gave birth|birth of [@poss] [@child]) (in|during|behind|to a (boy|girl|son|daughter)) (in)? [prison
            custody jail detention bars camp] »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (@poss|whose) %adj{0,1} [@kin] ,? (who)? (is|was|has been|went) (also|both|born)? (blind|deaf|paralysed|
            paralyzed|mute|disabled|severely disabled|in a wheelchair|dying|terminally ill|illiterate|missing|in a
            coma|famous|well known|rich|homeless) ((since|after|from) %short)? »
        « (@poss|whose|@det) %adj{0,1} [@kin] [@soon]{0,1} (inside|in prison|in jail|behind bars|in custody|on remand)
            (@soon)? »
        « (@poss|whose) %adj{0,1} [@kin] (is|was|were|are|'s|had been|has been|had|both)? (@soon){0,2} (inside|behind
            bars|in prison|in jail|in custody|on remand|serving [@det @num]{0,2} [sentence time life @num]|on the run|
            on death row|missing) (@soon)? (for %short)? »
        « (both)? (@poss|whose|a|the|@num) %adj{0,1} [@kin] [and @kin @poss]{0,3} (was|were|is|are|had been|has been|
            have been|got)? (both|all|also|himself|herself|later)? [@fate] (,? (in|by|on|at|for|during|when|as|while|
            near|under) %short){0,2} »
        « (@poss|whose) %adj{0,1} [@kin] (had|has|have)? (@soon)? (died|drowned|disappeared|vanished|fell|perished)
            (suddenly|young|shortly)? (in|of|when|at|during|while|on|by|from|aboard|before|after) %short (of %short)?
            »
        « (@poss|whose) %adj{0,1} [@kin] (had|has)? (@soon)? (hanged|killed|shot|poisoned|drowned|burned|burnt)
            (himself|herself|themselves) (in %short)? »
        « (@poss|whose) %adj{0,1} [@kin] (had|has)? (@soon)? (committed|died by) suicide ((in|when|after) %short)? »
        « (lost|loses) ([@poss]|both|all|@num|an?|[@poss] [@num]) %adj{0,1} [@kin legs] ,? (in|to|at|during|when|on|
            @num|early) %short »
        « (lost) (both|@num|all) (of)? [@poss]? [@kin] »
        « (@poss|whose) %adj{0,1} [@kin] (had|has)? (@soon)? (fought|died fighting|joined|went to fight|was fighting|
            is fighting|fights) (in|for|with|on|against|the|@cap) %short? »
        « (death|murder|suicide|killing|execution|drowning|disappearance) of [@poss] %adj{0,2} [@kin] ((in|on|at|by|
            when|during) %short)? »
        « [@poss] %adj{0,1} [@kin] (death|murder|suicide|killing|execution|disappearance|trial|funeral) (in|on|at)
            %short »
        « [@poss] %adj{0,1} [@kin] 's (murder|suicide|killing|execution|disappearance) »
        « (killed|murdered|stabbed|shot|strangled|poisoned|beaten up) [@poss] (own)? %adj{0,1} [@kin] »
        « [@poss] (late) [@kin] »
        « [@kin] (also|both|too) (convicted|sentenced|inside|imprisoned|arrested|prosecuted|accused) (@soon)? »
        « (convicted|sentenced|arrested|imprisoned|tried) (together|alongside|along) (with) [@poss] %adj{0,1} [@kin] »
        « (co defendant|codefendant|accomplice|cellmate|victim) (is|was) [@poss] (own)? %adj{0,1} [@kin] »
        « [@poss] %adj{0,1} [@kin] ,? (had)? (reported|denounced|turned in|betrayed|handed) (him|her)? (in)? to the
            (police|authorities) »
        « (father|mother|wife|husband|brother|sister|parents) (turned) (him|her) in »
        """,
    ),
    *rules(
        "kin work",
        """
        « (@poss|whose) %adj{0,1} [@kin] ,? (who)? (had|has|once|also) (once|also)? (founded|built|run|owned|led|
            invented|written|designed|won|played|fought|served|discovered|painted|composed) %short (of %short)? ((in|
            on|at|for) %short)? »
        « (the|an?|his|her) %adj{0,1} family (that|who|which) (owns|owned|runs|ran|founded|built|sells|makes|made|
            bred|breeds) %short ((in|of|at) %short)? »
        « (descendant|descended|great grandson|great granddaughter|heir|heiress|offspring) (of|from|to) (an?|the|his|
            her)? %short ((of|in) %short)? »
        « (@det|@poss) (@c )?(@c)? [@occ @field @celebrity @soldier @seat @faithrole] ('s|') %adj{0,1} [son daughter
            wife widow husband nephew niece grandson granddaughter brother sister child twins boy girl father mother]
            »
        « [son daughter wife widow husband nephew niece grandson granddaughter brother sister child grandchild cousin
            stepson children] of (@det)? %adj{0,3} [@occ @field @celebrity @soldier @seat @faithrole] ((in|of|from|at)
            %short)? »
        « (@poss|whose|both) %adj{0,1} [@kin] (,|is|was|'s|had been|has been|being|are|were|became|, who (is|was))
            (both|once|now|then|also|himself|still)? (an?|the|@poss)? %adj{0,3} [@occ @field @celebrity @soldier @seat
            @faithrole @fame @post] ((in|of|at|for|with) %short)? »
        « (@poss|whose) %adj{0,1} [@kin] ,? (who)? (runs|run|ran|owns|own|owned|founded|manages|manage|managed|sells|
            sell|sold|leads|lead|led|keeps|keep|bred|breeds|built|repairs|cleans|cooks|plays|played|sings|sang|
            presents|teaches|taught|preaches|preached) %short (of %short)? ((in|on|at|near) %short)? »
        « (@poss|whose) %adj{0,1} [@kin] ,? (who)? (works|work|worked|cleans|cooks|plays|played|sings|sang|teaches|
            taught|preaches|preached|trains) (as|at|in|for|on) %short »
        « (@poss|whose) ([@occ @fame @soldier @celebrity]|well known|famous) [@kin] »
        « (@poss|whose) [@kin] (,) an? %adj{0,2} [@occ @field @celebrity @soldier @seat @faithrole] »
        « (from|into|of) (an?|the) (well known|prominent|famous|wealthy|noble|aristocratic|royal|notorious|old|
            influential|respected|rich) %adj{0,2} [family clan dynasty] (of %short)? (in %short)? »
        « (comes|came|grew up|born) [from in into]{1,2} a family of %adj{0,2} [@occs @soldier musicians soldiers
            artists politicians boxers] »
        « [related] to (the|an?) %adj{0,2} [@occ @seat @celebrity minister president king] »
        """,
    ),
    *rules(
        "marriage",
        """
        « (married|divorced|widowed) (for the (@ord|@ordw) time|[@num twice] times?|twice|three times) »
        « (twice|three times|four times|@num times) (married|divorced|widowed) »
        « (@poss|whose) (@ord|@ordw|first|former|polish|late) (wife|husband|marriage) »
        « (married|engaged) (to)? (his|her) (own)? %adj{0,1} [@kin cousin niece cellmate lawyer therapist teacher
            guard] »
        « (married|engaged|wed) (to)? an? %adj{0,2} [@occ convert guard nun @soldier @celebrity @field widow foreigner
            princess @nation] ((from|of|in) %short)? »
        « (married|wed) (in|inside|while in) (prison|custody|jail|detention|raqqa|a (prison|mosque|park|camp)) »
        « (married|wed|marriage) (by|over|via|on|through) (proxy|phone|telephone|skype|whatsapp|video|telegram|zoom|
            video call) »
        « (married|wed|marriage|engaged|bride) (off)? (at|aged|when) ((the age of)|(he|she) was)? %n »
        « (forced|arranged|child|temporary|sham|religious|islamic) marriage (at|to|with|in|by) %short »
        « (forced|arranged) (into)? marriage »
        « (polygamous|polygamist|polygamy|bigamy|bigamist|child bride|war widow|is widow|twice widowed|prison wedding|
            mail order bride) »
        « (is|was|became|left|early|young|been) (a)? (young|early)? (widow|widower|widowed) (at %n|since (she|he) was
            %age|for %short)? »
        « [@num] (ex wives|ex husbands|fiancées|mistresses|girlfriends) »
        « a (wife|husband|child|son|daughter|family|fiancée|second family) in (?!(prison|custody|jail|the (area|city|
            community)|need))@cap »
        """,
    ),
    *rules(
        "upbringing",
        """
        « (was|were|been|is)? (adopted|fostered) (from|by|as|at|when|out of|aged) %short ((in|of|from|as|at) %short)?
            »
        « (an?|the) adopted [child son daughter boy girl] ((from|of) %short)? »
        « [@poss] (adoptive|adopted|biological|birth) [@kin family] »
        « (orphaned|an orphan|orphan|abandoned|a foundling|foundling) ((at|as|by|in|when|on|since) ((the age of|he
            was|she was) )?[@c @num @det @digits]{1,3})? »
        « (surrogate child|test tube baby|born out of wedlock|illegitimate son|illegitimate child|illegitimate
            daughter|donor child) »
        « (grew up|raised|brought up|was born|childhood) (partly)? (in|on|at|aboard|above|with|next to) (an?|the|@num)
            %adj{0,3} [@home @campus @workplace circus orphanage] ((in|on|of|near) %short)? »
        « (@num|several|eleven|a dozen) %adj{0,1} (foster homes|foster families|children's homes|placements|
            orphanages|boarding schools) »
        « (raised|brought up) by (his|her|@num|an?|the) %adj{0,2} (grandmother|grandfather|grandparents|aunt|uncle|
            aunts|nuns|monks|sister|brother|older sister|older brother|neighbour|great aunt|single father|two fathers|
            two mothers|stepfather|deaf parents) »
        « (deaf|blind|deaf mute) (parents|mother|father|brother|sister|son|daughter|child|wife|husband) »
        « (born|grew up|raised) (in|on|aboard) (an?|the) (refugee camp|train|plane|ship|taxi|ambulance|prison|war
            zone|lift|boat|field) »
        """,
    ),
]
