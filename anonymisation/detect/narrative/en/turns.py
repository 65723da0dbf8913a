"""Turns of phrase that lead to what few share, whatever the words: «a voice like …», «is the sister of his …»."""

from anonymisation.detect.narrative.grammar import rules

DULL_KIN = (
    "[support problem problems help influence woman man person resource factor contact burden risk comfort reason part"
    " constant worry good bad big great strong difficult close quiet lot bit source member key main matter topic"
    " subject issue different real huge positive negative regular frequent stranger friend presence visitor caller"
    " wonderful single]"
)

RULES = [
    *rules(
        "voice",
        """
        « (an?|his|her|the|with)? %adj{0,2}
            (voice|laugh|laughter|cough|sneeze|whistle|accent|walk|gait|handshake|snore) (like|that could|that
            can|that carries|that fills|you can hear|you hear|as if|as deep as|as high as) %tail »
        « (hands|ears|nose|arms|shoulders|fingers|face|eyes|teeth|feet|neck|thighs|fists) (like|the size of|as big as)
            %short »
        """,
    ),
    *rules(
        "mark",
        """
        « (%adj){0,2} [@mark @inked @implant keloid] (that|which|where|running|shaped|the shape of|the size of|as long
            as) %tail »
        """,
    ),
    *rules(
        "body",
        """
        « one [@body] (shorter|longer|bigger|smaller|thinner|higher|lower|larger|weaker) (than the other)? »
        « (the|an?) [smallest biggest tallest thinnest fattest strongest hairiest palest heaviest lightest quietest
            loudest fastest oldest youngest] [@persontold @occ @who] (i|we|he|she|anyone|they|staff|you)
            (ever|have|had|has|'ve|'d| %tail) (ever)? (%tail)? »
        « (false|gold|silver|steel|glass|artificial|plastic|wooden|metal|bionic|porcelain) (front)? [@body @part]
            ((on|at|in| since) %short)? (, the (left|right))? »
        """,
    ),
    *rules(
        "first",
        """
        « [smallest biggest tallest heaviest longest largest fastest best finest oldest] %adj{0,1} @c (at|in) the
            %adj{0,2} (show|fair|county|region|country|world|competition|festival|village|valley|town|club|league)
            (%short)? »
        « (solves|solved|solve|does|did|recites|runs|ran|swims|swam|lifts|lifted|bench presses|squats|plays|eats|ate)
            %np in (under|less than|only|just)? (an?|%n) (seconds?|minutes?|hours?|days?) »
        """,
    ),
    *rules(
        "accident",
        """
        « (once|twice) (swam|rowed|cycled|climbed|sailed|flew|walked|ran|crossed|met|won|fought|boxed|danced|sang|
            played|shook|cooked|drove|jumped|rode) %tail »
        « (swam|rowed|climbed|sailed|flew|crossed|circumnavigated|cycled) (across|over|round|around|up|to|the) %tail »
        """,
    ),
    *rules(
        "media",
        """
        « (the|that) [boy girl man woman child baby one lad face voice hand soldier mother father couple family]
            (in|on|from|of) (the|that|all the|every)
            (photograph|photo|picture|video|poster|clip|film|advert|footage|painting|mural|song|news) (%tail)? »
        « (asked|told|heckled|interrupted|challenged|insulted|hugged|met|photographed with|danced with|sang for|cooked
            for| guarded|drove|shook hands with|shook the hand of|spat at|kissed|slapped|wrote to|received
            by|decorated by|visited by) (the|an?)? %adj{0,1} (pope|king|queen|prince|princess|president|prime
            minister|minister|chancellor|archbishop| bishop|ayatollah|ambassador|mayor|grand mufti|dalai lama)
            (%tail)? »
        """,
    ),
    *rules(
        "honour",
        """
        « (won|wins|inherited|found|gambled away|lost|stole|was left|was awarded) (about|nearly|over|almost)?
            (half|an?|@num| @digits|@big) (an?|and)? [@bigword million millions hundred thousand]
            (on|in|at|from|of|with) (the|an?)? %short »
        « (plays|played|playing|kept|keeps) (in goal|in midfield|up front|on the wing|at the back|in defence|centre
            forward| left back|right back|hooker|prop|full back|first violin|second violin|lead guitar|bass guitar)
            (for|in|with|at) %short ((in|of) %short)? »
        """,
    ),
    *rules(
        "disaster",
        """
        « (on|in|aboard|under|inside) (the|an?|that) %adj{0,1}
            (boat|ferry|train|bus|plane|ship|coach|tram|lift|building|tunnel|
            bridge|church|mosque|club|theatre|hotel|tower|mine|stadium|market|school) (when|that|which|as)
            (it|the|he|she|they)? %tail »
        (house|home|shop|car|boat|flat|school|street|village|family|bus|train|block|farm|church|mosque) (was|is) « the
            one (that|which|where|who) %long »
        « (set|sets|setting) (himself|herself|themselves) (on fire|alight) (%long)? »
        « (held|stuck|slept|lived|sat|stood|camped|hid|spent %short|waited) (in|on|at|under) (an?|the)
            (airport|embassy|crane| roof|church|tree|tower|lift|tunnel|cave|lighthouse|transit zone|container|car
            park|station|tent|cemetery) (for| until|with|from|during) %tail »
        « (gave birth|born|delivered|went into labour) (on|in|at|under|during|behind|to) %np ((of|in|on|at|with)
            %short)? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (@det|both|all|@num|one of|two of|three of|some of|most of|half of){0,2} (his|her)? (%adj|@num)? [@kin
            @child] (all|both)? (fell|disappeared|vanished|drowned|burned|died|perished|starved)
            (in|at|near|off|on|under|within|during) %tail »
        « (an?|his|her|the|one) (%adj)?
            (twin|brother|sister|son|father|mother|cousin|uncle|husband|wife|daughter|nephew) (in|at| on) (another|the
            next|the same|a different|the) (jail|prison|wing|unit|camp|cell|hospital|regiment) »
        « [@kin @child] (was|were|is|are) (born|conceived|buried|married|raised)
            (in|on|at|during|under|behind|between) (?!(the (very)? same|the (day|night|week)))%tail »
        « [@kin] (blew|burned|burnt|hanged|shot|drowned|starved|killed|stabbed|set)
            (himself|herself|themselves|itself) (%tail)? »
        """,
    ),
    *rules(
        "kin work",
        f"""
        « [@kin] (and [@kin])? (is|was|'s|are|were|had been|has been|being) (once|now|also|both|all|himself|herself)?
            (an?|the) (?!{DULL_KIN})(%adj|@c|@nation|@cap){{1,3}} ((in|of|at|for|from|on|with) %short)? » (?![to @ly])
        « [@kin] (is|was|are|were|'s|sat|sits|sings|works|worked|plays|played|served|serves)
            (on|in|at|with|for|behind) (the|an?| one of the) %adj{{0,2}}
            (jury|board|council|bench|police|army|band|team|fire brigade|choir|parliament|navy|railway|
            railways|boats|mines|market|till|checkout|telly|television|radio|stage|opera|circus|bridge|switchboard|front|
            embassy|ministry|town hall|city hall|bakery|docks|hospital|airport|post office|library|school)
            ((of|in|at|for) %short)? »
        « [@kin]
            (own|owns|owned|run|runs|ran|keep|keeps|kept|manage|manages|lead|leads|led|founded|teach|teaches|breed|breeds|
            sell|sells|sold|bake|bakes|drive|drives|drove|repair|repairs|mend|mends|sew|sews|build|builds|built|paint|paints|
            play|plays|played|sing|sings|present|presents|read|reads|write|writes|preach|preaches) (?!(with him|with
            her|him|her| up|down|out|away|in|on him|on her|a role|to|about|back|it|us|me))%np ((in|on|at|of|for|near)
            %short)? »
        « [@kin @who] of (his|her|the|one of the|their) %adj{{0,1}} (victim|victims|attacker|attackers|co
            defendant|accomplice|
            judge|prosecutor|dead|deceased|murdered|hostage|hostages|killer|leader|informer|witness|bomber|gunman|hijacker)
            »
        « (@num|two|three|several|most|all|both|one) of (his|her|their) %adj{{0,1}} [@kin] (are|were|is|was|had
            been|have been) (an?)? (?!(in touch|in contact|there|here|worried|angry))%short ((in|at|of) %short)? »
        """,
    ),
    *rules(
        "offence",
        """
        (sits|sat|in|went down|going down|down|here|away|did years|banged up|doing time|did time|inside|back) for «
            (?!(being|having|getting|coming|going|training|talking))@ing (?!(in the group))%long »
        « [@deedverb] (the|an?|all the|his|her|several|@num) (%adj|@nation){0,2} (?!@dull)@c of
            (an?|the|his|her|two|three|@num) (?!(group|team|programme|case))%long »
        « [@deedverb recorded photographed] (himself|herself|themselves)
            (@ing|in|with|at|on|while|before|during|outside) %long »
        « (wrote|drafted|printed|designed|translated|composed|published|edited|shared|posted) (the|an?|his|their)
            %adj{0,1} [@clips manifesto pamphlet oath song leaflet] (that|which|for|of|in which|calling|on
            how|against) %long »
        « (set up|built|ran|led|hid|hosted|organised|organized|joined|attended) (an?|the|his|their) %adj{0,2}
            (camp|training camp| cell|shooting range|safe house|workshop|arsenal|bunker|pirate radio|radio
            station|bookshop|bookstall|gym|fight club| patrol|march|rally|concert|shrine|server|chat group|channel)
            (in|on|at|of|for|from|with|behind|under) %long »
        « (ran|runs|kept) (the|their) (group|scene|cell|movement|party|brotherhood|gang|network|band|league) 's %short »
        « (took|taking|went at|going at|went for|came at|had a go at|having a go at|let fly at)
            (an?|the|him|her|someone)? %adj{0,1} (@weapon|@goods|@c)? (to|with|in) (an?|the|his|her) %adj{0,2}
            [@victim @target @weapon windows window door] (of|with| in|at|outside|on) (the|an?) %short »
        « (bought|ordered|downloaded|acquired|got hold of) (?!@dull)%np (online|on the internet|on the dark web|on the
            darknet|by mail order|by post|from abroad|under a false name|with bitcoin) »
        « (an?|the|two|three|@num)? (%adj){0,1} [@weapon] (in|under|behind|inside|beneath|beside) (an?|the|his|her)
            (?!(case|story| past|file))%short »
        """,
    ),
    *rules(
        "occupation",
        """
        « (assistant|helper|trainee|intern|extra|usher|doorman|porter|cashier|labourer|orderly|steward|attendant|temp)
            (in|at|on|with|for) (an?|the) (?!(prison|wing|unit|group|project|programme|team|case|moment|office))%short
            ((in|at| on|of) %short)? »
        « (drive|ride|fly|sail|steer|pilot|keep|run|own|breed|train|sing|play|dance|repair|sell|mend|build)
            (an?|the|in an?|in the) %adj{0,2} [@workvehicle @vehicle @trade @firm @workplace @pet @instrument
            @oddvehicle band choir circus] ((in|at|for| on|from|between) %short)? »
        (was|were|been|years|months|time|job|work|works|worked|working|back|life|out) (all|again|then|once)? « (on|in)
            the %adj{0,2}
            (boats|rigs|trawlers|ships|railways|railway|buildings|buses|trams|trains|markets|doors|bins|lorries|ferries|
            docks|roads|fairs|fairgrounds|mines|pits|fields|merchant navy|navy|army|air force|coast guard|fire
            brigade|police| marines|foreign legion|legion|circus|theatre|rodeo|film business|music business) »
        « (worked|works|working|did|doing) the (door|doors|bar|bars|market|markets|fairs|nets|bins|night
            shift|land|boats|tills| harvest|vines) ((at|of|in|on|for) %short)? »
        « [@pet goods @c]
            (tamer|trainer|breeder|whisperer|handler|groomer|walker|catcher|keeper|dealer|farmer|picker|packer|
            fitter|cutter|maker|mender|grower|seller|builder|layer|installer|operator|repairer|restorer|tuner)
            ((in|at|for|with|on|from) %short)? »
        """,
    ),
    *rules(
        "sentence",
        """
        « (life|imprisonment) (with|on)? (an?)? (minimum)? (tariff|term|minimum) (of)? %n (years)? »
        fined « [@big @digits] »
        " « %n (and a half)? (years|months) » (,|")
        """,
    ),
    *rules(
        "age",
        """
        (lad|girl|boy|kid|man|woman|child|lass|youth|youngster|chap|bloke|pensioner|widow) of « [@teen] [one @num]? »
            (?=[@stop , and who with @rpar])
        « (gone|past|pushing|approaching|touching|rising|coming up to|not far off|barely|all of) [@teen] [one @num]? »
            (?=[@stop , and now when but])
        « in (his|her) (@ord|@ordw|@c @ordw) year »
        """,
    ),
]
