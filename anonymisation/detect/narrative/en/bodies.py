"""What is seen, heard and owned, told in any words: a part of the body and what became of it, an animal, a vehicle."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "mark",
        """
        # something on, in or under a part of the body
        « (@det|@num|both)? %adj{0,2} (@c|@num) (under|behind|across|over|above|below|along|down|through|beneath|
            round|around|beside) (the|his|her|one|both|either|each) %adj{0,2} [@bodyseen] »
        « (@det|@num)? %adj{0,2} [@mark @inked @implant @arms star cross letters numbers number dots dot word words name
            initials cobweb dagger crown rune runes] %adj{0,2} (on|in|of|from|to|at) @det %adj{0,2} [@body] »
        « (inked|tattooed|carved|etched|branded|burned|burnt|cut|shaved|stitched|pierced|drawn|scratched) (on|in|into|
            onto|across|over|under|behind|around|round|along|down|between) %tail »
        « (@det|@num)? %adj{0,2} (scar|scars|burn|burns|tattoo|tattoos|birthmark|piercing|wound|hole|dent|notch|graft|
            weal|ring|stud|implant|splinter|tremor|tic|twitch|limp|stoop|hump|squint|stutter|stammer|lisp|brace|
            prosthesis|patch|stump) (from|since|after|left by|where|that|which|in the shape of|shaped like|like|as)
            %tail »
        """,
    ),
    *rules(
        "body",
        """
        # a part of the body and its loss or repair, in either order
        « (the|his|her|an?|@num|both)? (bottom|top|upper|lower|left|right|front|half|tip|part|lobe|most|end)? (half|
            part|tip|lobe|end|side)? (of)? (his|her|the|one|both|an?) %adj{0,2} [@body @part] (is|was|are|were|got|had
            been|has been|'s)? (also|now|all|half|badly|completely|partly|permanently|both)? (missing|gone|rebuilt|
            replaced|reconstructed|sewn|shattered|broken|crushed|removed|amputated|severed|bitten off|cut off|shot off|
            blown off|torn off|burned|burnt|scarred|paralysed|withered|crooked|webbed|fused|pierced|disfigured|deformed|
            frostbitten|mangled|cauliflowered|scalded|stiff|dead|false) (%short|%pp|(in|by|from|after|since|on|off|with)
            %short)? »
        « [@body @part] (rebuilt|replaced|reconstructed|shattered|broken|crushed|removed|amputated|severed|sewn|bitten
            off|shot off|blown off|torn off|wired|pinned|grafted|scalded|mangled) %tail »
        « (lost|loses|missing|lacks|lacking|without|minus|short of) (@det|@num|half|most|part|all|the tip|the end|both){0,2}
            (of)? @det? %adj{0,2} [@part @body @sense] (and|or|,)? (@num|the|his|her|half)? %adj{0,1} [@part @body
            @sense]? ((on|in|to|of|from|at|off|when|after) %short){0,2} »
        « (gap|space|hole|stump|scar) (where|in place of|instead of|between) @det %adj{0,2} [@part @body] (were|was|
            is|are|used to be|should be)? »
        « (with|has|had|having) (no|only one|only two|only three|six|one|three|nine|seven|eleven|two) (different)?
            %adj{0,1} [@body @part] ((or|and) [@body @part lashes])? ((on|left) %short)? »
        « one [@colour] [@body] and one [@colour] [@body]? »
        « (cannot|could|couldn|can|unable|never could|does|doesn) [not 't to]{0,2} (smile|blink|bend|lift|
            raise|swallow|smell|taste|straighten|grip|frown|whistle|kneel|squat|run|jump|close|hear|whisper|shout|sweat|
            cry tears|see colours|tell red from green) (,|or|and|@c|his|her|the|entirely|fully|properly){0,7}
            » (?=[@stop , because but])
        « (deaf|blind|paralysed|mute|lame|one eyed|one armed|one legged|deafblind|hard of hearing) (and|from|since|in|
            on|after|as) %tail »
        « %adj{0,2} [@haircolour @colour @style] (%adj){0,1} [@hairdo @style @hair] ((he|she) [@w]{1,2} (for|in|at|
            since|after) %short)? ((down to|to|under|over|tied|on|in|with|at|past|past) %short)? »
        « (@c coloured|@colour|shaved|bald|ponytailed|bearded) [@hairdo @hair] »
        « (hears|heard|sees|saw) (nothing|badly|poorly|little) (on|in|with|at) %short »
        « (walks|walked|moves|stands) (like|as if|with|on|bent|sideways) (?!(him|her|me|us|you|them|the (dog|client|
            team)|it|confidence))%tail »
        """,
    ),
    *rules(
        "health",
        """
        « %adj{0,2} [@illness] ((with|in|of|from|since|after) (?!(the (team|group|staff)|his|her|him|my|our))%short)? »
        « %adj{0,2} (dialysis|transplant|transplants|chemotherapy|pacemaker|implant|prosthesis|stoma|catheter|
            ventilator|hearing aid|hearing aids|wheelchair|amputation) (team|list|patient|unit|
            clinic|in|on|for|since)? (each side|both sides|%short)? »
        « (allergic|allergy) (to) %short »
        « (donated|gave|sold|needs|awaiting|waiting for|got) (an?|one|his|her|new)? (kidney|liver|lung|heart|bone
            marrow|cornea|spleen) ((to|from|for|in) %short)? »
        """,
    ),
    *rules(
        "habit",
        """
        « (wears|wore|wearing|dresses in|dressed in|goes round in|goes about in|turns up in|turned up in|comes in|came
            in|sleeps in|seen in|sports) (?!(the|him|her|off|out|down|thin|well|it|on|time|late|early|to|for|a (state|
            group|mask)|again|person))%np (indoors|outdoors|everywhere|all year|in all weathers|day and night|even %short|
            (in|on|to|at|over|under|with|whatever) %short)? »
        « [@hatlike] (he|she) (never|always|only) [@w]{1,2} (off|out|on|outside)? »
        « (he|she) (never|always|only ever|will only|would only) (eats|ate|eat|drinks|drank|drink|writes|wrote|write|
            speaks|talks|answers|sits|stands|walks|sleeps|prays|plays|whistles|hums|sings|carries|carried|signs) (?!(to|
            about|when|if|with|that|me|us|him|her|for))%tail »
        « (carries|carried|keeps|kept) (an?|the|his|her) %adj{0,2} @c (in|round|around|inside|under|up|down|on) (his|
            her) [@c]{1,2} »
        « (collects|collected|hoards|breeds|bred|keeps|kept|rears|raises|raised|trains|trained|races|raced|flies|flew|
            shows|showed|stuffs|rides|rode|feeds) %adj{0,2} [@pet] ((in|on|at|for|with) %short)? »
        « (builds|built|carves|carved|restores|restored|knits|knitted|embroiders|paints|painted|collects|collected|
            makes|forges|whittles|sews|folds|draws|models|throws) (an?|the|his|her|@num)? %adj{0,2} (out of|from|in|on
            the back of) %short »
        """,
    ),
    *rules(
        "possession",
        """
        « (an?|the|his|her|@num|that|with|on|two) (%adj|@num legged|one eyed|blind){0,3} [@rarepet] ((called|named|with|
            on|in|from|of) %short)? »
        « (@num|three|one|two) (legged|eyed|eared) [@c] »
        « (%adj|@cap){0,1} (@colour|@c coloured|@odd|matt black|lime|mustard|cream|beige|maroon|bronze|khaki|lilac|
            burgundy|navy|two tone) (%adj|@cap){0,3} [@vehicle trike] ((with|without) %short)? »
        « (drives|drove|rides|rode|owns|owned|bought|restores|restored|repaints|races|raced|parks|parked|sold|sleeps in|
            slept in|lives in|lived in) (an?|his|her|the) (%adj|@cap|@colour){1,3} [@vehicle] ((with|without|of|from|to|
            for|in|on) %short)? »
        « (@cap){1,3} (he|she) (drives|drove|rides|rode|restored|bought|sold) »
        """,
    ),
]
