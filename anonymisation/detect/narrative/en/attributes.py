"""Origin, faith, work, schooling, clubs, service and age of a person, in English."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "nationality",
        """
        « (half|part|quarter|originally|ethnically|ethnic|of|a|an)? [@nation] (and|,|or)? [@nation]? [@lineage] »
        « (half|part) [@nation] (,? (and)? (half|part) [@nation])? »
        « (of) [@nation] (and|or) [@nation] [@lineage] »
        « (an?|the|his|her|this|our|young|old|whose|@num|one|elderly)? [@nation] (@nation|%adj){0,1} [@individual @occ
            @soldier @faithrole] » (?!(organisation|community|law))
        « [@nation] (speaking|born|educated|registered|raised) ([@individual @c])? »
        « (is|was|'s|being|became|are|were|himself|herself) (an?|both|half|not)? (himself|herself|actually|originally|
            ethnically)? [@nation] » (?![@c])
        « (an?|the|this|young|old|@num) [@nation] » (?=(who|,|.|;|from|in|with|whose|on the wing|by|and) ) (?!, @c @c)
        « (his|her|their|whose) [@nation] [@kin @c] »
        « [@nation] [@nation] (@individual)? » (?![@c])
        « (born|grew up|raised|originally|originates|comes|stems|hails) ((and|or) (grew up|raised|bred|brought up))?
            (in|from) (the)? (?!(prison|january|february|march|april|may|june|july|august|september|october|november|
            december)) @cap{1,3} ((to|of) (an?|@nation|@det)? %short)? »
        « (stateless|roma|romany|sinti|yazidi|kurd|uyghur|chechen|rohingya|tamil|pashtun|hazara|tuareg|berber|amazigh|
            traveller|gypsy|mixed race|undocumented migrant) (man|woman|boy|girl|family|refugee|person|prisoner|
            client|father|mother|community|settlement|village|camp)? » (?=[is was , . who with in from @stop @func])
        « (refugee|asylum seeker|exile|migrant|immigrant|deserter|returnee|evacuee) (from) (the)? @cap{1,2} »
        « (fled|emigrated|deported|expelled|migrated|moved|came|arrived|defected|returned) (here|to @cap|as a child|
            with %short|alone|on foot|as %short)? (from|to) (the)? (?!(prison|probation|monday|tuesday|wednesday|
            thursday|friday)) @cap{1,2} (as an? (child|baby|teenager|minor|refugee|unaccompanied minor|student|boy|
            girl|@c)|at the age of %n|aged %n|at %n|when (he|she) was %n|in [@year]|with (his|her) %short|alone|on
            foot) »
        « (double|dual|second|lost his|lost her|two) (@nation)? (nationality|nationalities|citizenship|passports?) »
        « [@nation] (prisoner|inmate|detainee|client|returnee|fighter|couple|twins|brothers|sisters|neighbour) »
        """,
    ),
    *rules(
        "language",
        """
        « [@rarelang] (and|or|,) [@rarelang @nation] » (?!@c)
        « (learned|learnt|learning|relearning|teaches|teaching|taught himself|taught herself|studies|reads) (@ly)?
            [@rarelang] ((in|from|with) %short)? »
        « (speaks|spoke|speaking|spoken|understands|understood|prays|prayed|reads|read|recites|recited|writes|wrote|
            dreams|talks|sings|swears|swore|counts|whispered|shouted) (only|fluent|perfect|broken|almost|no language
            but|nothing but|hardly any|a little|some|good|native|in|excellent|only a little|flawless|old|classical)?
            (in)? [@rarelang] ((and|,|or|but) (a little|some|@c)? [@rarelang @nation @c])? »
        « (only|sole|native|fluent) [@rarelang @nation] (speaker|speakers) »
        « [@rarelang] (speaking|speaker|speakers|dialect|accent|interpreter|mother tongue|as (a|his|her) mother
            tongue) »
        « (mother tongue|native language|first language|language at home) (is|was|,|:)? [@rarelang @nation] »
        « (speaks|spoke|speaking|fluent in|knows|learned|mastered|translates) (fluently)? [@three @four @digits]
            languages (fluently)? »
        « (interpreter|translator) (for|of|from|into) [@rarelang] »
        « (only|no) (speaks|spoke|language) [@rarelang @nation] »
        """,
    ),
    *rules(
        "religion",
        """
        « (converted|conversion|converting|convert|reverted|converts|switched|turned) (himself|herself|as an? (adult|
            teenager|@c)|in (prison|custody)|secretly|@c)? (to|from) (the)? [@devout]? [@faith @nation] ([@faith])?
            (church|faith)? (to [@faith])? ((at|aged|in|at the age of|after|while|before|through|when) (the age of|
            (he|she) was)? (@num @c|%n|prison|custody|%short))? »
        « (an?|the|recent|young|late|@nation|adult|@devout)? %adj{0,1} convert » (?!(to|the|it|this|his|into|these))
        « (converted) ((at|in|while|during|after|when|aged|before) (the age of|(he|she) was)? (%n|prison|custody|
            detention|%short|his %short)) »
        « (converted|lapsed|defrocked|former|failed|ex|trained|ordained|unfrocked|secular|excommunicated) (@nation|
            @faith|%adj)? [@faithrole] ((in|from|of|at) %short)? »
        « (an?|his|her) [@faith @nation] (nun|monk|missionary|deacon|bishop|seminarian|preacher|altar boy|sunday
            school teacher|exorcist) ((in|from|of|at) %short)? »
        « (an?|the|his|her|only|both|@num|one|young)? [@devout]{0,2} [@faith] [@individual] » (?![@c of])
        « (his|her|their|whose|an?|the) [@devout]{1,2} [@faith] (@nation)? [@kin @individual] »
        « (is|was|'s|became|becoming|become|being|are|were|remained|considers (himself|herself)|calls (himself|
            herself)|himself|herself|raised|brought up|baptised|baptized|born|grew up|ordained|raised as|raised an?|
            brought up as) (as)? (an?|the|not|now)? [@devout]{0,2} [@faith] » (?![@c])
        « (raised|brought up|grew up|born|married) (in|into|as|in the|as an?) (an?|the|his)? [@devout]{0,2}
            [@faith]{1,2} ([@individual @c])? »
        « (left|joined|baptised|baptized|confirmed|excommunicated|expelled|attends|attended|ordained|married|sings|
            serves|served|prays|brought up) (in|into|from|at|by)? (the|an?) (@c|@cap|@nation){0,2} (church|jehovah's
            witnesses|free church|salvation army|sect|cult|congregation|mormons|amish|brotherhood|order of %short|
            monastery|convent|hare krishnas?|pentecostal church|catholic church|orthodox church|parish|seminary) ((in|
            of|at) %short)? »
        « (baptised|baptized|circumcised|became a (nun|monk|priest|imam|deacon)|took (his|her) vows|entered (the|a)
            (convent|monastery|seminary|order)|altar boy|jehovah's witness|jehovah's witnesses|hare krishna|son of a
            preacher) (in (prison|custody)|at %n|aged %n|as (an?) (adult|child|baby)|in %short)? »
        « (made|performed|went on|returned from|after) (the|his|her|a)? (hajj|umrah|pilgrimage) (to %short)? (@num
            times|in [@year]|with %short)? »
        « (memorised|memorized|knows|recites|recited|learned|learnt) (the)? (whole|entire)? (of the)? (koran|quran|
            bible|torah) (by heart)? »
        « (wears|wore|wearing|put on|refuses to take off|in|dressed in|under) (an?|the|her|his|full)? (niqab|burqa|
            burka|full veil|face veil|kippah|turban|cassock|habit) »
        « [@faith] [@faith] » (?![@c])
        """,
    ),
    *rules(
        "occupation",
        """
        « (worked|works|working|work|trained|training|qualified|employed|job|jobs|apprenticed|apprenticeship|
            retrained|earning|earned (his|her) living|career|position|post|life|living|internship|placement|
            experience|traineeship|apprentice|hired) (part time|full time|illegally|for (%n|several|many) years|
            briefly|previously|before|formerly|mainly|nights)? (as|to become|to be) (an?|the|@poss|assistant|self
            employed|head|senior|apprentice)? %adj{0,2} [@occ @soldier @faithrole @field @post] ((in|at|for|on|with|
            of) (an?|the|@poss)? %short)? »
        « (worked|works|working|work|job|jobs|shift|shifts|employed|apprenticeship|internship|nights|cleaner|driver)
            (part time|full time|nights|for (%n|several|many) years|again|now|illegally)? (in|at|for|on|with) (an?|
            the|his|her|@poss|one of)? (%adj|@kin|'s|@cap){0,3} [@workplace] ((in|of|on|near) %short)? »
        « (is|was|'s|became|become|being|had been|has been|once|formerly|previously|himself|herself) (an?|the|now|
            once|also) (%adj|@nation|former|retired|self employed|qualified|trained){0,2} [@occ @soldier] ((in|at|for|
            on|with|of|by) (an?|the|@poss)? %short)? » (?!('s))
        « (an?|the|his|her|as|our|@det) (former|ex|retired|failed|trained|qualified|self employed|unemployed|
            dismissed|suspended|disgraced|disbarred|apprentice|trainee|freelance|itinerant|struck off|licensed|part
            time|would be|budding|aspiring|amateur) (@nation|%adj){0,2} [@occ @soldier @field @seat @post @celebrity]
            ((in|at|for|of|with) (an?|the|@poss)? %short)? »
        « (ex|former) [@occ @soldier @seat @post @celebrity policeman prison police] [officer @c]? » (?!of)
        « (an?|the) [@rareocc] ((in|at|of|from|by trade) %short?)? »
        « (an?|the) (@nation|%adj)? [@occ @soldier] (by (trade|training|profession|occupation)|from %short) »
        « (by) (trade|training|profession) (,)? (an?) (%adj)? [@occ @soldier] »
        « (trained|qualified|skilled|licensed|certified|self taught|unqualified) %adj{0,1} [@occ @soldier] »
        « (%short)? apprentice [@occ] »
        « [@occ] 's (apprentice|assistant) »
        « (apprenticeship|training|trained|course|diploma|certificate|qualification|degree|job|worked) (as|for|in|
            with) (an?|the)? (%adj)? [@occ carpentry joinery masonry stonemasonry bricklaying welding plumbing baking
            butchery roofing hairdressing tailoring bookbinding watchmaking beekeeping horticulture forestry
            agriculture falconry goldsmithing pottery catering gastronomy mechatronics] ((in|at|with|of) %short)? »
        « (runs|ran|owns|owned|opened|managed|manages|took over|inherited|bought|sold|set up|has|had|started|operates|
            operated|founded) (an?|the|his|her|@poss|a small) (own|%adj|@nation|@kin|'s|@num){0,3} (bakery|butcher's|
            shop|kebab shop|restaurant|pizzeria|garage|taxi company|call shop|bookshop|hairdresser's|barber's|barber
            shop|farm|pig farm|vineyard|hotel|bar|café|cafe|nightclub|tattoo studio|boxing gym|gym|boxing school|
            driving school|travel agency|travel bureau|construction company|moving company|courier company|cleaning
            company|carpet shop|jeweller's|phone shop|mobile phone shop|market stall|food truck|ice cream parlour|
            snack bar|kiosk|flower shop|car dealership|scrapyard|brewery|sawmill|printing house|web shop|online shop|
            security firm|transport company|import business|fishing boat|stall|brothel|pawnshop|circus|campsite|sweet
            shop|tea house|shisha bar|workshop|bike shop|company|business|stud farm|riding school|fish shop|
            greengrocer's) ((in|on|at|for|with|near|of|behind|selling) (the|an?)? %short)? »
        « [@occ] and [@occ] »
        """,
    ),
    *rules(
        "office",
        """
        « (sits|sat|seat|elected) (in|on|to) (the)? (%adj){0,2} (parliament|council|senate|bundestag|assembly|
            congress) ((of|in) %short)? »
        « (was|is|became|elected|as|the|a|an|former|ex|deputy|his|her|once|our|local|village|acting) (the|a|an|former|
            deputy|local)? [@seat] ((of|for|in|from) (the|an?)? %short)? » (?!(and|or|,) [@field @seat @occ police])
        « (ran|stood|campaigned|candidate|running|standing) (@c)? (for|as) (an?|the)? (%adj|@cap){0,2} (mayor|
            parliament|president|office|city council|town council|local council|election|elections|senate|councillor|
            candidate|parish council|party|list|mp|the @cap) ((in|of|for|on) %short)? »
        « (the|our|a|local|village|town|club's|school|team|wing) (%adj|@c 's|'s|@cap){0,2} [@post] (of|for|in|at|on)
            (the|an?|his|her|our|@poss)? (%adj|@cap|@c 's){0,3} [@club @venue team wing village town school prison
            party mosque church union @cap] ((in|of) %short)? »
        « (the) (@c 's|%adj|football|choir|village|@club 's?){1,2} [@post] » (?!('s|of))
        « [@post] of (the|an?|his|her|@num) (%adj|@c 's|@cap){0,3} [@club @venue party band] ((in|of) %short)? »
        « (member|chairman|leader|secretary|treasurer|head|spokesman|vice chairman|founder|candidate|youth leader) of
            (the|an?|his|her) (%adj|@cap|@nation){0,3} (parliament|council|party|trade union|union|parish council|
            youth council|student council|board|village council|city council|municipal council|board of %short|royal
            family|nobility|youth parliament) ((in|of|for) %short)? » (?<!(team))
        « (the) (village|local|parish|town|island|valley|country|district|only|community) (%adj)? (priest|doctor|imam|
            policeman|teacher|vet|postman|baker|butcher|blacksmith|midwife|pharmacist|mayor|headmaster|headmistress|
            undertaker|gravedigger|notary|sexton|shopkeeper|drunk|fool|beauty|hero|dentist|rabbi|pastor|hairdresser|
            vicar|constable|publican|organist|barber|schoolteacher) »
        « (the) (mayor|bishop|abbot|mufti|ambassador|consul|king|pope|sexton|muezzin|prime minister|village elder)
            ('s|of %short)? (son|daughter|wife|nephew|@kin)? (himself|herself)? »
        « (an?|his|her|the) (seat|place) (on|in) (the) (city|town|local|municipal|parish|village|youth) (council|
            parliament) »
        « (baron|baroness|countess|earl|duke|duchess|prince|princess|nobleman|aristocrat|crown prince|tribal leader|
            clan elder) »
        """,
    ),
    *rules(
        "education",
        """
        « (studied|studies|studying|study|reading|student of|students of|degree in|graduated in|enrolled in|enrolled
            for|doctorate in|lecturer in|lectured in|taught|dropped out of|abandoned|read|phd in|qualified in|majored
            in|master's in|thesis on|dissertation on|bachelor's in|courses in|distance learning in|course in|
            specialised in) (@c|@num (semesters|terms|years) of|the)? [@subject] ((and|,) [@subject])? ((at|in|by|
            from|through|for|with) (the|an?|@num)? (@c|@cap|of|@digits|'){1,5})? »
        « (an?|the|his|her|former|as an?|promising|young|brilliant|@ordw year|final year|first year)? (%adj)?
            [@subject] (student|graduate|teacher|degree|studies|lecturer|professor|diploma) ((at|
            in|from|of) %short)? »
        « (an?|the|his|her|@num|holds|first class|honours) (%adj|first class|honours|university|college|teaching|
            master's|bachelor's)? [@degree] (in|from|on) (the)? [@c @cap]{1,4} ((at|from|in) %short)? »
        « (studied|studies|studying|enrolled|graduated|expelled|dropped out|attended|attends|went|goes|pupil|student|
            educated|taught|excluded|degree|diploma|lecturer|trained|finished|teacher|lectured|thrown out|suspended|
            scholarship|boarder|guest student) (@c)? (at|from|of|to|in|by|out of)? (an?|the|his|her|@num)? (%adj|@cap|
            @nation|@faith|elite|of){0,3} [@campus] ((of|in|for|near|at) (the)? %short)? »
        « (studied|went to (school|university)|student|graduated|phd|doctorate|professor) (in|at|from) (the)?
            (?!(prison|monday|tuesday|january)) @cap{1,3} ((with|as|under|for|in) %short)? »
        « (phd|doctoral|exchange|medical|law|engineering|theology|fulbright|postgraduate|erasmus|overseas|foreign|
            music|drama|trainee teacher) (student|students|candidate|scholar|scholarship|school) ((at|in|from|of)
            %short)? »
        « (best|top|worst) (pupil|student|graduate|exam|results|of (his|her) (class|year)|marks|grades) ((in|of|at)
            %short)? »
        « (skipped|repeated) (@num|a|an|one|two) (class|classes|year|years|grade|grades) »
        « (learned|learnt|studied|studying|memorised) (arabic|hebrew|the koran|the quran|koran|quran) (in|at|for|with)
            (the|an?)? (@num (years|months) )?%short »
        « (school prize|child prodigy|gifted child|mensa member|valedictorian|head boy|head girl|school captain|class
            representative|student representative) »
        """,
    ),
    *rules(
        "club",
        """
        « (plays|played|playing|play|kept goal|coaches|coached|boxes|boxed|trains|trained|swims|sings|sang|drums|
            referees|competes|refereed) (@c|as an? [@post @c])? (football|handball|rugby|chess|hockey|basketball|
            volleyball|cricket|tennis|water polo|@instrument|the @instrument)? (for|with|in|at) (the|an?|his|@num)?
            (%adj|@cap|@digits|first|second|local|village){0,3} ([@club]|[@cap]{1,3}|team|side|choir|band|orchestra|
            league|division|@sport) ((in|of) %short)? »
        « (goalkeeper|striker|captain|referee|defender|midfielder|player|treasurer|chairman|president|drummer|singer|
            guitarist|bassist|conductor|secretary|youth coach|mascot|organist|keyboard player|lead singer|caretaker|
            ultra|steward) (of|for|in|with|at) (the|an?|his|@num|our) (%adj|@cap|@nation|@c 's|village|local){0,3}
            ([@club]|band|@cap|team|metal band|punk band|rock band|choir|@sport) ((in|of) %short)? »
        « (member|members|founder|founding member|regular|trainer|volunteer|treasurer|joined) (of|in|at|with)? (the|
            an?|his|our) (%adj|@cap|@nation|@c 's|village|local){0,3} [@club] ((in|of) %short)? »
        « (club's|team's|choir's|band's|village's|school's|town's|brass band's|the side's) (%adj)? [@post] »
        « (the|a|local|village|town|his) (@c|@cap)? [@club] 's (first|second|best|former|@c)? [@post] »
        « (founded|plays|played|sings|sang|drums|drummed|bassist|guitarist|singer) (@instrument|guitar)? (in|of|with)
            (an?|the|his) (%adj|@cap|@nation){0,3} (band|metal band|orchestra|choir|punk band|rap group|brass band|
            duo|trio|quartet|rock band|rap crew|jazz band|wedding band) ((called|in|of|from) %short)? »
        « (volunteer|voluntary|part time) (firefighter|fireman|fire brigade|lifeguard|ambulance driver|paramedic|
            lifeboatman|mountain rescuer) »
        « (fc|sc|sv|vfb|vfl|tsv|ks|fk|kv|vv|rksv|dynamo|borussia|olympique) @cap{1,2} (@digits)? »
        « (ultras?|hooligans?|season ticket holder|fan club|die hard fan|hard core supporter|hardcore fan|supporter|
            fan) (of|for) (the|an?)? @cap{1,3} »
        """,
    ),
    *rules(
        "army",
        """
        « (served|serving|serve|fought|enlisted|joined|deserted|discharged|conscripted|trained|time|career|years|
            months|service|military service|left|officer|soldier|medic|cook|driver|sniper|sergeant|veteran|fighter|
            mechanic|captain|dismissed|expelled|rejected|drafted|volunteered|corporal|lieutenant|major|colonel|
            general|pilot) (@num|@digits|@c|@num years|for %n years|@num tours|(@num|%n) (years|months))? (in|from|
            with|for|of|as %short in|by|into)? (the|an?|@poss)? (%adj|@cap|@nation|former|@ordw|@ord){0,2} [@army]
            ((in|as|of|for|during|at) %short)? »
        « (an?|the|his|her|as|former|ex|decorated|retired|young|was|became|@num|@nation|@c)? (former|ex|decorated|
            retired|@nation|elite|trained|dishonourably discharged|professional)? (paratrooper|sniper|commando|foreign
            legionnaire|legionnaire|mercenary|deserter|conscript|conscientious objector|child soldier|fighter pilot|
            submariner|navy diver|bomb disposal expert|tank driver|war veteran|army veteran|veteran|army officer|
            professional soldier|ex soldier|former soldier|peacekeeper|reservist|bomb disposal officer|special forces
            soldier|resistance fighter|partisan|combat medic|army chaplain|reserve officer|career soldier|army cook|
            army medic) ((in|of|from|with|for|during) %short)? » (?!affairs)
        « (@num|@digits|%n|his|her|several|two) (tours?|years|months|deployments?|missions?) (of duty)? (in|to) (the)?
            (afghanistan|iraq|kosovo|mali|bosnia|chechnya|northern ireland|army|navy|foreign legion|military|war|@cap|
            marines|special forces|air force) »
        « (military service|national service|compulsory service|deployed|deployment|stationed|posted|combat
            experience|fought|prisoner of war|served) (in|to|at|with|from|for|against) (the)? (@cap|@army|@c)( @cap)?
            ((as|in|with|for) %short)? »
        « (dishonourably|dishonorably|honourably|medically) discharged (from %short)? »
        « (war|gulf war|falklands|vietnam|afghanistan|bosnian|iraq|yugoslav|chechen) (veteran|war veteran|invalid|
            orphan|hero|deserter|refugee) »
        « (military|naval) (academy|cross|medal|hospital|prison|police|band|college|officer|pilot|intelligence|career|
            family|base) ((in|of|at|as) %short)? »
        « (purple heart|victoria cross|medal for bravery|medal of honour|order of merit|croix de guerre|iron cross) »
        """,
    ),
    *rules(
        "possession",
        """
        « (drives|drove|driving|rides|rode|owns|owned|bought|has|had|restores|restored|lives in|lived in|slept in|
            sleeps in|arrived in|arrived on|came in|came on|left in|repairs|stole|in|on|sold|with|lost) (an?|the|his|
            her) (%adj|@colour|@odd|@cap){0,3} [@oddvehicle] ((with|in|from|of|on|to) %short)? »
        « (drives|drove|rides|rode|owns|owned|restores|restored|arrived in|arrived on|came in|came on|sold|his|her|
            an?|the|in|on) (an?|the|his|her)? ([@colour @odd]|%adj){0,2} ([@colour @odd]) (@cap|%adj|@c){0,2}
            [@vehicle] ((with|from|of) %short)? »
        « (keeps|kept|breeds|bred|raised|has|had|owns|owned|trains|trained|races|raced|lives with|lived with|walks|
            feeds|rides|bought|smuggled|sold|his|her|with|a|an|the|about) (an?|the|his|her|@num|@digits|several|some|
            dozens of)? (%adj|tame|pet|@colour|blind){0,2} [@pet] ((called|named|in|on|with|of) (the|an?|his|her)?
            %short)? »
        « (plays|played|playing|play|practises|practised|practiced|learned|taught|busked with|bought|builds|repairs|
            repaired|learnt) (the|an?|his|her)? (%adj)? [@instrument] ((in|at|for|on|with) %short)? »
        « (builds|built|restores|restored|collects|flies|races|repairs|paints|carves|sculpts|makes|made) (%adj){0,2}
            (model (trains?|aeroplanes?|planes?|ships?|railways?)|motorcycles|clocks|violins|boats|icons|kites|drones|
            matchstick %short|puppets|birdhouses|guitars|knives|radios|vintage cars|stamps|coins|butterflies|origami)
            ((out of|from|in|of|with) %short)? »
        « (marathon|marathons|ironman|triathlon|triathlons|parachute|parachuting|paragliding|freediving|base jumping|
            beekeeping|falconry|taxidermy|ham radio|amateur radio|bonsai|pigeon racing|model railway|dog racing|dog
            fighting|cock fighting|cage fighting|bare knuckle fighting|street racing|rodeo|live action role play|re
            enactment|medieval fairs|crossword puzzles|speed cubing|calligraphy|origami|yodelling|sumo|parkour|
            knitting) ((in|of|at|with|on) %short)? »
        « (champion|prize winning|racing|homing|fighting) (pigeons?|dogs?|cocks?|horses?|rabbits?) »
        « (lives|lived|living|slept|sleeping) (alone)? (in|on|above) (an?|the|his|her|@poss) (%adj|@nation){0,3}
            [@home @oddvehicle bakery butcher's kebab shop petrol station mosque church cinema brothel boxing gym
            tattoo studio funeral parlour] ((in|on|by|near|of|outside|with) %short)? » (?!services)
        """,
    ),
    *rules(
        "age",
        """
        « (when|since|until|before|after) (he|she) (was|turned) (only|just|barely|not yet)? @three [one @num]? »
            (?![@c or @sign])
        « (aged|age) (of)? %age » (?!(to|and|-|–) %age)
        « %age (year|years) old (@nation)? ([man woman boy girl client prisoner inmate detainee student lad youth])? »
            (?!(group|groups))
        « (at|by|from|until|since|before|after|of|reached|over|under) the age of %age »
        « (turned|turns|turning|just turned|about to turn|nearly|almost|celebrated his|celebrated her) %age »
            (?!(percent|per|years in|months|weeks|days|of|people|euros|minutes|hours|kilos|metres|men|women|times|@c))
        « (is|was|'s|being|now|only|just|barely|not yet|then|when) (only|just|barely|now|then|not yet|already|about|
            nearly|almost|still|(he|she) (was|turned|is) (only|just|barely|about|nearly)?)? %age » (?=(when|,|.|@stop|
            and (he|she)|at the time|years old|now|then|and (living|working|already|had|still|in)))
        « (at|from|since|aged) (only|just|barely)? (@teen [one @num]?|@old (?=[he she])) » (?=[, @stop @func])
            (?!(per|
            percent|%|@currency|in the (morning|evening|afternoon)))
        « (a|the) (man|woman|boy|girl|client|prisoner|youth|detainee) of %age » (?!(years of|months))
        « (man|woman|boy|girl|client|prisoner|inmate|detainee|he|she) (,|@lpar) (aged|age|now)? %age (,|@rpar|years) »
        « (his|her) (@ord|@ordw) (birthday|year) »
        « %age (at the time|years of age|when (he|she) (was|came|left|joined|arrived|first)) »
        « (born) in [@year] »
        « (aged) between %age and %age »
        """,
    ),
]
