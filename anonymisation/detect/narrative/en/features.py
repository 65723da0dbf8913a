"""What one sees and hears of a person, in English, and the names that replace a name."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "mark",
        """
        « (@det|@poss|@num)? %adj{0,3} [@inked birthmark] (of|reading|saying|showing|with|depicting|that (says|said|
            reads|read|shows|showed)|in the shape of|in the form of|shaped like|from) ("? [@w @cap @c @num
            @digits]{1,5} "?) ((on|across|above|over|behind|under|along|down|below|covering|running down|around|all
            over|from|at) (both|either)? (of)? [@det @num]{0,2} %adj{0,2} [@body])? (to [@det]? %adj{0,2} [@body])? »
        « (@det|@poss|@num)? %adj{0,3} [@mark] ,? (@c|@digits){0,1} (on|across|above|over|behind|under|along|down|
            below|covering|running down|runs down|that runs down|running across|running|round|around|all over|from|at|
            that covers) (both|either)? (of)? (the side of|the back of)? [@det @num]{0,2} %adj{0,2} [@body] (to
            [@det]? %adj{0,2} [@body])? »
        « (@det|@poss|@num)? %adj{0,2} [@body] [@inked] (of %short)? »
        « (@det|@poss|@num)? (facial|visible|distinctive|elaborate|large|huge|small|full|prominent|conspicuous|
            unusual|striking|swastika|nazi|spider web|teardrop|sleeve|prison|gang|home made|homemade|self made|barbed
            wire|dragon|long|deep|jagged|crescent shaped|star shaped|heart shaped|old|ugly|bright|facial|red|dark|
            white|surgical|caesarean) %adj{0,1} [@inked] (of %short)? »
        « (has|had|have) (@det|@num|@poss) [@c]{0,2} [@inked] »  (?!(removed|policy|studio|shop))
        « [@body] (is|are|was|were|all|fully|completely|heavily)? (covered|tattooed|scarred|burned|burnt|pierced|
            disfigured) (in|with|by)? ([@inked]|%short)? »
        « (covered|head to toe) (in|with) [@inked] »
        « tattooed (on|across|above|over|behind|under|along|down|all over|from) [@det @num]{0,2} %adj{0,2} [@body] »
        « (the)? ((initials|name|names|face|portrait|date|birthday|coordinates|flag) of %short|[@c @cap @num
            @digits]{1,3}) tattooed (on|across|above|over|behind|under|along|down|all over) [@det
            @num]{0,2} %adj{0,2} [@body] »
        « (tattooed|heavily tattooed|pierced|scarred|disfigured|burned|burnt|pockmarked) %adj{0,2} [@body] »
        « (heavily|fully|visibly) (tattooed|scarred|pierced|disfigured) »
        « (face|body|skin|arms|hands|neck) (full|covered) (of|in|with) [@inked] »
        « (@det|@num)? (swastika|rune|runes|black sun|eagle|skull|cross|teardrop|spider|dragon|wolf|star|anchor|
            kalashnikov|sword|crescent|rose|number|letters|initials) (of)? (%adj){0,2} (on|across|above|over|behind|
            under) [@det] %adj{0,2} [@body] »
        « a (bullet|shrapnel|stab|burn|gunshot|knife) (wound|wounds|scar|scars|fragment) ((in|on) [@det] %adj{0,1}
            [@body])? »
        « (a|the)? (bullet|shrapnel|piece of shrapnel|splinter|metal plate|steel plate|screw|screws) (is|are|was)?
            (still)? (lodged|stuck) in [@det] %adj{0,1} [@body] »
        """,
    ),
    *rules(
        "body",
        """
        « built like an? %short »
        « hands like %short »
        « (@det|@poss|@num|both)? %adj{0,1} [@bodyadj] [@c]{0,2} [@part @body] (on [@det] %adj{0,1} [@body])? »
        « (is|was|'s)? (missing|lacks|lacked|lost|has lost|had lost|loses) (@det|@poss|@num|both|half|most|part|
            several|all|the tip|the top){0,2} (of)? [@det @poss @num]{0,2} %adj{0,1} [@part] ((on|of) [@det] %adj{0,1}
            [@body])? ((in|to|during|at|when|as|from) %short)? »
        « (without|with only|with just|only has|has only|only had|had only|with|has|had) (@num|one|an?|nine|three|
            four|eleven|twelve|six) [fingers toes leg arm hand eye ear thumb kidney lung thumbs] (@c)? ((on) [@det]
            %adj{0,1} [@body])? »
        « (only)? [one @num three four] %adj{0,1} [fingers toes] (on|left) ([@det] %adj{0,1} [@body])? »
        « (has|had|with|wears|wore)? (an?|the|his|her|@num|two)? %adj{0,2} [@style] ((on|in|of) [@det] %adj{0,1}
            [@body])? »
        « (blind|deaf) (in|on|from|since) (one|the|his|her|birth|both) %adj{0,1} [eye ear ears eyes childhood]? »
        « (is|was|born|nearly|partially|almost|half|went|going|totally|completely|legally|now|and|a) (blind|deaf|mute|
            hard of hearing|paraplegic|quadriplegic|lame|paralysed|paralyzed|bald) ([man woman boy girl prisoner
            client child] | (from|below|since|after) %short | (?![@c to spot])) »
        « (paralysed|paralyzed) (from|below|on|down|since|after|in) %short »
        « (in|uses|used|using|needs|needed|into) (an?|his|her|the) (electric)? wheelchair »
        « (walks|walked|walking|walk) (with|on|only with) (an?|his|her|the|two)? %adj{0,2} (limp|cane|stick|crutch|
            crutches|walker|frame|support|walking stick|walking frame|rolling gait|stoop|shuffle) »
        « (with|has|had|a|his|her|the) (slight|severe|pronounced|bad|permanent|heavy|visible|marked|old)? [@gait] »
            (?!(his|her|the|their|on|our|a))
        « (he|she|who|client) [limps limped hobbles hobbled waddles waddled] » (?!(along|on|behind))
        « (@det|@poss)? %adj{0,2} [@haircolour] (%adj){0,2} [@hair ponytail plait plaits dreadlocks moustache] ((down
            to|to|over|tied|in) %short)? »
        « [@hair beard] (is|was|had been)? (dyed|bleached|coloured|died) [@colour]? »
        « (dyed|dyes|dyeing|bleached) (his|her|their) [@hair] (@colour)? »
        « [@hair] (is|was|had turned|turned|went|goes) (completely|all|bright|snow)? [red ginger white grey green blue
            purple pink orange silver] »
        « [beard hair] (down to|reaching|that reaches|that reached|to) [@det] (waist|chest|belt|knees|hips|navel|
            shoulders) »
        « [red ginger white grey silver fair auburn green blue purple] haired ([@c])? »
        « (red|ginger|white|full|long|grey) bearded »
        « (an?|the) (red head|redhead) »
        « (two|one|his|her) different (coloured)? (colour|eyes|coloured) (eyes)? | eyes of (two )?different colours? »
        « (one) [@colour] (and one) [@colour] eye »
        « (strikingly|piercing|bright|pale|different coloured|odd) (@colour){0,2} eyes »
        « (well|just|almost|nearly|over|about|around|more than|at)? %n ([@digits @num])? (metres?|meters?|m|cm|
            centimetres|centimeters|feet|foot|ft|') ([@num @digits]{1,2})? (inches)? tall »
        « (well|just|almost|nearly|over|about|around|more than|at)? (%n|one) (metres?|meters|meter|metre|m) (and)? %n?
            (centimetres|cm)? tall »
        « (over|almost|nearly|just under|about)? [@num]{1,2} (foot|feet|ft) [@num]{1,2} (inches)? (tall)? »
        « (measures|measured|stands|stood|is|was) (over|almost|nearly|only|just|barely|all of|a good)? (%n|one)
            ([@digits @num])? (metres|meters|m|cm|centimetres|foot|feet|metre)( [@num @digits]{1,2})? (?![away long of
            from apart high])»
        « (at|with) (over|almost|nearly)? %n (metres|meters|m|cm) (and @num kilos|he|she|the tallest) »
        « (over|almost|nearly|about|around|is|was) (%n|one) (metres|meters|metre) [@num @digits]{1,2} »
        « @num metres? ([@num @digits]{1,2})? (and|,) [@num @digits]{1,3} (kilos|kg) »
        « (weighs|weighed|weighing|weight of|lost|gained|put on) (over|almost|nearly|only|just|barely|more than|some|
            about)? ([@num @digits @bigword one a and]{1,4}) (kilos|kilo|kg|kilograms|pounds|stone|lbs) »
        « (unusually|exceptionally|extremely|extraordinarily|remarkably|strikingly|conspicuously|enormously|very|so)
            (tall|fat|obese|overweight|muscular|hairy|beautiful|handsome|ugly) (and (thin|fat|broad|muscular|@c))? »
            (?!(time|term|period|notice|distance|interval|steps?|talks?|story|groups?|number|part|amount|sum|team|
            talk|visit|visits|meeting|meetings|sentences?|@c))
        « (the|an?) (tallest|shortest|heaviest|fattest|strongest|biggest|hairiest|smallest) (man|woman|boy|girl|
            prisoner|inmate|person|of (the|them|all) %short?) »
        « (a|the) (giant|dwarf|midget|hunchback|albino|bear of a man|mountain of a man|tree of a man) (of a man)? »
        « (his|her) (strawberry|port wine|missing|gold|silver|glass|pierced|huge|enormous|cauliflower) (@c )?[@body] »
        « (gold|silver|metal|broken|rotten|missing|diamond|black|filed|stainless steel) (front)? [teeth tooth] »
        « a gap (between|in) (his|her)? (two)? (front)? teeth »
        « (burn|burnt|burned|burns) (on|over) (%n|most|half) (per cent|percent|%)? (of)? (his|her)? [body face skin
            back]? »
        """,
    ),
    *rules(
        "voice",
        """
        « (with|has|had|a|his|her|the|by|of)? (severe|slight|heavy|bad|strong|pronounced|marked|terrible|childhood)?
            [@speech] » (?!(his|her|the|an?|words))
        « (an?|his|her|the|with)? ((very|unusually)? [@sound]) (,? (@sound|@c))? (voice|lisp|laugh|whisper) »
        « (an?|his|her|the|with|in)? (([@sound @rare]|[@nation @cap]){1,3}) (accent|dialect|drawl|twang|brogue) »
        « (speaks|spoke|talks|talked|speaking) (with|in) (an?|the|his|her|@c)? [@c @cap]{0,3} (accent|dialect|
            falsetto|whisper|drawl|stutter|lisp) »
        « (speaks|spoke|talks|talked) (only|always|mostly) (in) (rhymes|riddles|proverbs|whispers|quotations|verse|the
            third person|bible quotes) »
        « (a|his|her) (booming|unmistakable|famous|infectious|hyena|distinctive|braying|cackling) laugh »
        « (cannot|can't|could not|unable to|does not|can 't|couldn 't) (pronounce) (the)? (letter|r|s|l|sound) (r|s|
            l)? »
        « (blinks|blinked|twitches|twitched|sniffs|sniffed|clears his throat|cracks his knuckles|grinds his teeth)
            (constantly|continuously|all the time|incessantly|non stop) »
        """,
    ),
    *rules(
        "habit",
        """
        « (always|never without|invariably|constantly|only ever|only|every day|still|permanently|usually) (wears|wore|
            wearing|dressed|dresses|carries|carried|carrying|seen|walks|walked|came|comes|rides|drives|smokes|smoked)
            (in|with|around|around with|about in)? (%np) ((with|of|from|under|round|around|on|in) %short)? »
        « (never) (takes|took|removes|removed|leaves|left|goes|went|seen) (off|out|without|anywhere without)? (home|
            the house)? (without)? (his|her|the|an?) %short »
        « (recognisable|recognizable|recognised|recognized|known|identified|conspicuous|identifiable|unmistakable)
            (by|because of|from|for) (his|her|the|an?|its|wearing|always) %short ((with|of|in|on) %short)? »
        « (wears|wore|wearing|sports|sported|dressed in|dresses in) (an?|his|her|the|@num)? %adj{0,3} [@worn] ((with|
            of|from|under|round|around|on|in) %short)? »
        « (an?|his|her|the) [@colour] %adj{0,1} (cap|hat|beret|turban|fez|bandana|headband|boots|clogs|cowboy boots|
            cowboy hat|top hat|leather jacket|poncho|cape|cloak|bow tie|tracksuit|sunglasses|wig|coat) »
        (he|she|who|client) « (collects|collected|hoards|hoarded) (?!(data|information|him|her|his|them|evidence|
            money|the|it|and|from|dust|debts|children|signatures|signals|benefits|points|stories|urine)) [@c @num
            @det]{1,3} »
        « (sleeps|slept|eats|ate|prays|prayed|lives|lived) (only)? (on the (floor|roof|balcony)|with the light on|
            under (his|the) bed|standing up|in (a|his) (tent|car|van|caravan|hammock|bathtub)) »
        """,
    ),
    *rules(
        "health",
        """
        « (lost|without) (the|his|her|a|any) sense of (taste|smell|balance|direction) ((after|in|since) %short)? »
        « (an?|his|her|the|with|of|from|severe|chronic|juvenile|terminal|congenital)? [@illness] » (?!(nurse|ward|
            charity|awareness))
        « (an?|the|his|her|such a|with|very)? (extremely|very)? (rare|hereditary|genetic|incurable|congenital|
            inherited|tropical|autoimmune|degenerative|terminal|neurological) %adj{0,2} (disease|illness|condition|
            disorder|syndrome|cancer|tumour|allergy|form of %short|defect|blood disease|blood disorder|skin disease|
            skin condition|blood group|muscle disease|eye disease|heart defect|metabolic disorder|disability|illness)
            »
        « [@cap] ('s)? (disease|syndrome) » (?!of)
        « (bowel|breast|lung|bone|skin|testicular|prostate|throat|stomach|thyroid|pancreatic|blood|liver|brain|
            cervical|bladder|kidney) (cancer|failure|tumour|tumor) »
        « (allergic) to (?!(authority|rules|it|that|this|the idea|any|psychologists)) [@c]{1,2} »
        « (born) (without|with|deaf|blind|prematurely|premature|with only) (an?|one|@num|his|her)? %adj{0,2} [@c]{0,2}
            (?![her his @third])»
        « (survived|survivor of|recovering from|died of|treated for) %adj{0,2} (cancer|leukaemia|a stroke|a heart
            attack|meningitis|polio|malaria|sepsis|a brain haemorrhage|ebola) »
        « (his|her|an?) (stroke|heart attack|brain haemorrhage|liver transplant|kidney donor|organ transplant|
            miscarriage|stillbirth|third heart attack) »
        « (waiting for|needs|needed|received|had|has|on the list for|awaiting|after) an? (new)? (kidney|liver|heart|
            lung|organ|cornea|bone marrow)? (transplant|pacemaker|prosthesis|bypass) »
        « (on) dialysis (@num times a week)? »
        """,
    ),
    *rules(
        "nickname",
        """
        (calls?|called|call|calling|nickname|nicknames|christened|dubbed|baptised) (him|her|himself|herself|me)
            (simply|just|only|jokingly|affectionately)? " « [@w @c @cap @digits]{1,4} » "
        (calls|called|call|calling|dubbed|christened|nicknamed) (him|her|himself|herself) (simply|just|only|jokingly|
            affectionately|@c)? « (the)? @cap{1,3} »
        (been|keep|kept)? (call|calling|called|calls) (him|her|them)? " « (the)? [@c @cap]{1,3} » "
        (him|her|himself|herself) « (the)? @cap{1,3} » , (?:because|after|for)
        (everyone|everybody|all|they|people|prisoners|inmates|others|staff|friends|guards|officers|wing|unit|kids|
            boys|men|mates|youngsters|colleagues|family|neighbours|street|team|press) (on|in|at|here)? (the|there|
            else)? (@c)? (still|just|always|simply)? (calls|called|call|dubbed|named) (him|her) « (the|our|little|big|
            old) (?!(next|following|same|other|day|morning|evening|week|police|moment|first|second|last|whole|only|
            name|names|out|back)) [@c]{1,2} »
        (everyone|everybody|they|people|prisoners|inmates|others|staff|friends|boys|mates) (on|in|at|here)? (the)?
            (@c)? (still|just|always|simply)? (calls|called|call) (him|her) « (?!(back|names|out|in|up|over|again|
            often|every|regularly|weekly|daily|when|for|from|to|by|mad|stupid|lazy|crazy|afterwards|anyway|there))
            [@c] » (?![@c @w])
        (known|better known|best known) (to|by|throughout|among) (everyone|everybody|all|the|his|her|most|other|
            fellow) [@c]{0,2} (as|simply as) "? « (the)? @cap{1,3} » "?
        (he|she|who|client|man|woman|boy|girl|him|her) ,? (is|was|'s)? (also|better|still|best|only|widely|generally)?
            (known|referred to|addressed) ((to|in|on|by|throughout|among) [@det]? [@c]{1,2})? (as|simply as) "? «
            (the)? @cap{1,3} » "?
        (is|was|'s|being|be) (also|still|only|widely|better|locally|generally|usually)? (known|referred to|addressed)
            (to|in|on|by|throughout|among)? [@det]? (everyone|everybody|@c){0,2} as " « [@w @c @cap @digits]{1,4} » "
        (he|she|who|client) (is|was|'s|being) (also|still|only|widely|better|locally|generally|usually)? known (to|in|
            on|by|throughout|among)? [@det]? (everyone|everybody|@c){0,2} as « the (?!(first|only|one|best|main|most))
            [@c]{1,2} » (?![of who that])
        (nickname|nicknamed|alias|aka|street name|nom de guerre|kunya|stage name|pseudonym|pet name|gamertag|screen
            name|user name|username|fighting name|battle name|code name|gang name|nick|moniker|sobriquet|user name|
            handle|war name) (is|was|'s|of|in the group|on the (wing|street|net|internet|unit)|he got|she got|online|
            there|he used|she used|the)? (is|was|:|,)? "? « (the)? (@cap|@digits){1,4} » "?
        (nickname|nicknamed|alias|aka|street name|nom de guerre|kunya|stage name|pseudonym|pet name|moniker|handle|
            username|user name|screen name) (is|was|'s|of|:|in the group|on the (wing|street|net|unit))? (is|was|:|,)?
            " « [@w @c @cap @digits]{1,4} » "
        (nicknamed) « (the|little|big) [@c]{1,2} »
        (nickname|nicknamed) [is was , :]? « (the) [@c]{1,2} »
        (goes by|went by|going by|go by|lives under|lived under|posted as|posted under|posts as|posts under|wrote
            under|writes under|performed as|rapped as|answers to|answered to|listens to|listened to|known by|goes
            under|went under|lives as) (only)? (the (name|nickname|alias|pseudonym|username|handle|stage name|name
            of))? (of)? "? « (the)? (?!(syria|iraq|turkey|germany|france|belgium|europe|spain|court|prison|god|allah|
            arabic|english)) @cap{1,3} » "? (?![street road])
        (under|used|by|with|had|using|adopted|took|chose) (the|an?) (muslim|arabic|new|assumed|false|viking|islamic|
            fake|warrior)? (name|nickname|alias|pseudonym|username|handle|stage name|kunya|codename) (of)? "? « (the)?
            @cap{1,4} » "?
        (called|calling|calls|styled|named|renamed|introduced) (himself|herself) (as)? "? « (the|abu|umm|um|abou)?
            (@cap|@digits){1,4} » "?
        « (Abu|Umm|Oum|Abou|Ummu) (al)? (?!(ghraib|dhabi)) @cap{1,3} »
        """.replace("Abu|Umm|Oum|Abou|Ummu", "abu|umm|oum|abou|ummu"),
    ),
]
