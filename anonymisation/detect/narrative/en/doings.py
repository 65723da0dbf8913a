"""Deeds, happenings, feats and work told in any words: the trigger is general, the rest of the clause is the finding."""

from anonymisation.detect.narrative.grammar import rules

SUPERLATIVE = (
    "[best fastest finest strongest youngest oldest tallest smallest biggest longest shortest loudest hardest richest"
    " worst cleverest brightest eldest heaviest quickest earliest latest largest greatest last only sole]"
)

RULES = [
    *rules(
        "offence",
        """
        # what somebody stands, sat or sits for
        (pleaded guilty to|pleads guilty to|plead guilty to|found guilty of|guilty of|convicted of|convicted for|
            charged with|accused of|sentenced for|jailed for|locked up for|inside for|done for|banged up for|arrested
            for|caught|suspected of|indicted for|imprisoned for|detained for|remanded for|prosecuted for|investigated
            for|admitted to|admits to|confessed to|admitted|acquitted of|cautioned for|fined for|served for|time for|
            conviction for|convictions for|sentence for|warrant for|wanted for|known for) (both|having|once|also|the|
            only|just)? « (?!(the index|this|that|it|his|her|an? offence|an? terrorist|terrorist|terrorism|membership|
            being|belonging|getting|going|coming|taking part|participating|talking|what|him|her|up|me|us))[@ing @conviction]
            (?!(in a|at the) group)%long? »
        [@num @digits year years months weeks life @rpar] (and a half|inside|in prison|on licence|suspended)? ,? (for|for
            his part in|over) « [@ing @conviction] (?!(now|already))%long? »
        (charges|charge|offence|index offence|offences|count|counts|conviction|crime|case|verdict) (is|was|:|=|@stop|
            –|-|,|of|reads|were) (@num|@digits)? « (an?|the)? [@ing @conviction] %long »
        " , « @ing %long » "
        « (an?|the|his|her|her own|several|three|two|some|planned|failed|attempted)? (%adj|@nation){0,2} [@conviction] (on|
            of|at|against|in|with|outside|near|from|under|for) (?!(applicant|victim|the (client|case|team)))%long »
        # weapons and fire, put somewhere
        « (put|puts|putting|placed|placing|left|leaving|laid|laying|planted|planting|hid|hiding|threw|throwing|pushed|
            pushing|poured|pouring|posted|posting|carried|carrying|took|taking|brought|bringing|built|building|made|
            making|bought|buying|set|setting|fired|firing|aimed|aiming|pointed|pointing|sent|sending|ordered|ordering|
            tested|testing|mixed|mixing|stored|storing|kept|keeping|buried|burying|printed|printing|owned|waved|waving|
            held|holding|swung|swinging|drove|driving|attached|attaching|assembled|assembling) (an?|the|two|three|@num|
            his|her|some|several|homemade)? (%adj|@nation|lit|burning){0,3} [@weapon] (%long)? »
        # damage and violence by hand or word
        « [@deedverb] (an?|the|two|three|@num|his|her|some|several|another|one of|young|old|its|their)? (%adj|@nation|
            @faith|@num|@cap|of|the|'s){0,4} @c (through|into|in|on|at|with|off|out of|from|outside|under|over|to|onto|
            near|behind|until|because|during|after|between|across|by|against|unconscious|alive|overnight|dead|for) %long »
        « [@deedverb] (an?|two|three|@num|several|dozens of|hundreds of|thousands of) (%adj|@nation|@faith|@num){0,3}
            [@c] »
        « (leaflets|stickers|flyers|posters|letters|threats|swastikas|graffiti|bricks?|stones?|shots?|petrol|powder|
            bullets?|fireworks?|excrement|blood|paint) (through|on|in|into|at|to|over|against) (the|an?|his|her|every|
            @poss) %short »
        « (plans?|plot|drawings?|sketch|sketches|map|maps|list|lists|manual|diary|notebook|poem|poems|song|songs|essay|
            story|letter|letters|video|videos|posts?|messages?) (of how|on how|how|about how|in which (he|she)|for how|
            to (kill|bring|attack|blow|burn|poison|shoot|stab|destroy|behead)|for (an? )?(attack|killing|bombing|
            shooting)|threatening|of (targets|names|addresses|judges|politicians|police|victims)) %long? »
        « (recruited|recruiting|fought|fighting|cooked|nursed|spied|raised money|raising money|collected|collecting|
            fundraised|smuggled|translated|married|carried|carrying|couriered|drove|driving|forged|sewed|guarded|filmed)
            (@c|@num|money|gold|cash|%short)? (for|with|among|in|across|over|to|into) (an?|the|his|her)? (%adj|@nation|
            @cap|@faith){0,3} (militia|militias|group|brigade|battalion|front|army|network|cell|caliphate|organisation|
            movement|border|borders|fighters|party|camp|@army) (%short)? »
        """,
    ),
    *rules(
        "disaster",
        """
        « (got|was|were|had been|been|being|is) (%adj)? (trapped|buried|stranded|stuck|kidnapped|abducted|ambushed|
            bombed|shelled|shot|stabbed|struck|crushed|electrocuted|poisoned|gassed|drowned|burned|burnt|scalded|mauled|
            trampled|dragged|thrown|swept|blown|rescued|evacuated|shipwrecked|airlifted|pulled|dug|beaten|tortured|
            enslaved|sold|widowed|orphaned|hit|run over|knocked down|knocked off|caught up|held|hijacked|
            robbed|set alight|left for dead|filmed|photographed|televised|smuggled|carried|winched|
            spat at|spat on|chased|pelted|expelled|excommunicated|disowned|deported|extradited|exchanged|pardoned|
            decorated|knighted|crowned|baptised|circumcised|hanged|lynched|stoned|exhumed|struck by|mistaken) (in|under|
            by|at|on|off|from|out|up|down|during|through|into|with|between|aboard|inside|while|for|outside|over|to|as)
            (?!(him|her|it|us|them|me|that|prison|custody|police|@year|@cap|the (case|group|team|programme|project|interview|file)|work|hold|hand|
            a (cell|meeting|group|unit|wing|programme)|an? (officer|mentor|colleague|professional|psychologist)|this|
            appointment|contact|first|all|risk|time|what|which))%long »
        « (married|buried|gave birth|born|escaped|crossed|swam|walked|fled|slept|lived|hid|survived|worked|stayed|
            travelled|drifted|waited|sailed) (%adj|@c)? (in|under|by|at|on|from|across|through|to|behind|over|during|
            aboard|inside) (an?|the|his|her|@num)? (%adj|@c|@cap|under|in|during|on|the|an?){0,4} (bombardment|siege|bombs|shelling|fire|rubble|
            desert|sea|river|mountains|border|container|lorry|dinghy|boat|tent|cave|tunnel|camp|snow|ice|storm|flood|
            famine|war|minefield|church|cemetery|forest|bunker|cellar|attic|ship|train|airport) (%long)? »
        « (died|killed|drowned|perished|burned|burnt|hurt|injured|wounded|orphaned|disappeared|vanished|fell|survived|
            collapsed|crashed) (in|on|at|off|during|when|aboard|from|under|over|near|through|into|between|trying) (?!(the
            (group|programme|session|past|time|unit|wing|case|project|team|meeting)|prison|custody|love|line|hospital|
            silence|my|our|place|front|with|it|him|her))%long »
        """,
    ),
    *rules(
        "media",
        """
        « (photograph|photo|picture|video|clip|film|footage|recording|selfie|interview|article|letter|poem|mugshot)
            (of|with|about|by) (this|that|it|him|her|them|the %short|his %short|her %short) (at|in|with|on|from|was|went|
            is|had|has|being|holding|wearing|singing|dancing) %long »
        « (gave|gives|giving|sold|did|refused|granted) (an?|his|her|the|several|@num) %adj{0,1} (interview|interviews|
            story) (to|with|in|on|about) %long »
        « (journalist|journalists|reporter|reporters|camera crew|film crew|camera team|television crew|photographer|
            documentary maker|author|novelist|newspaper|tabloid|paper|magazine|podcast|documentary|book|broadcaster) (who|
            that|which|from|about) (?!(we|is not|could|can|might|should|would))%long »
        (on|in|by|to|for|into|across|all over) (an?|the|every|local|national|@poss) « %adj{0,2} (tabloid|telly|tv|
            television|newspaper|newspapers|front page|front pages|evening news|documentary|podcast|headlines|talk show|
            breakfast show|weather forecast|radio|magazine|billboard|billboards|posters) » (?!(room|set|in the cell))
        « (weather|news|sports|show|programme|phone in|column|quiz) (on|for|in) (the)? (local|national|regional|@nation|
            @cap)? (telly|tv|television|radio|paper|newspaper) (%short)? (in %short)? »
        « (widely|much|often|million times|thousand times) (shared|seen|watched|reported|discussed|quoted|printed|
            photographed|filmed|mocked) ((by|on|in|across) %short)? »
        (told|gave|wrote|spoke|talked|sold|leaked|said so) (it|this|him|her|everything|his story|her story)? (to|on|in|
            about it in|about it on) « (an?|the) %adj{0,1} (tabloid|newspaper|journalist|reporter|paper|camera|television|
            tv|radio|magazine) %tail? »
        """,
    ),
    *rules(
        "honour",
        """
        « represented (the|his|her|our)? (@cap|@nation|@c){1,3} (in|at) (the)? (@sport|@level|@c) (%short)? »
        « (played for|boxed for|swam for|ran for|rowed for|fenced for|wrestled for|skated for|sang for|rode
            for|competed for|captained|capped for|selected for|picked for|trialled for|signed for|drafted by|scouted by)
            (the|his|her|our|an?)? (%adj|@cap|@nation){1,3} (@c)? ((in|at|for|of|as) %short){0,2} »
        « (won|wins|winning|lifted|took|takes|earned|gained|defended|lost|shared|scored|broke|holds|held|set) (the|an?|his|
            her|@num|@ordw|first|second|third|several|two) (%adj|@cap|@nation|@level|@sport|'s|of|in|for|@ordw){0,4} [@prize
            @sport goal penalty record scholarship place pole round championship] (?!(in common|with him|with us))((for|in|at|of|with|on|
            against) %short){0,2} »
        « (played|sang|sings|danced|drummed|performed|boxed|preached|recited|read|spoke|marched|posed|modelled|piped|
            busked|whistled|rode|ran|swam|wrestled|skated|raced|carried) (the @c)? (at|before|for|in front of|outside|on)
            (the|an?|his|her|@poss) (%adj|@c 's|@nation|@cap){0,3} (funeral|wedding|coronation|opening|ceremony|parade|
            procession|festival|final|cathedral|opera|palace|stage|stadium|games|olympics|carnival|president|king|queen|
            bishop|pope|minister|mayor|square|anthem|inauguration|fair|market|concert|competition|cup|marathon|derby|
            national %short) (%short)? »
        « (beat|beats|bangs|banged|played|plays|blew|blows) (the) (drum|drums|bass|trumpet|horn|organ|bells|bell|cymbals)
            ((in|at|for|on|with) %short)? »
        « (best|finest|fastest|strongest|greatest|worst|youngest|most @c) (%adj|@nation){0,3} @c (this|the|that|our|he|she|
            anyone|we|i|they|in) (%adj|@c|'s|has|had|have|'ve|'d){0,4} (ever) (had|seen|known|met|produced|taught|heard|
            trained|held|fielded)? »
        """,
    ),
    *rules(
        "only",
        f"""
        « (the|its|our|their|'s|as|his|her) {SUPERLATIVE} (ever|living|known|surviving|remaining|female|male|@nation|@faith)?
            %adj{{0,2}} [@who @occ @agent @soldier @faithrole @nation @faith @venue @child child survivor breeder] (?<!applicant)
            (of|in|on|at|with|without|to|who|that|from|under|left|ever|still|between|among|alive|here|there) (?!(the (case|
            time|day|group we)|our|my|me|us|all|contact|touch|which))%long »
        « (nobody|no one|no other|none|never anyone) (else)? ([@who])? (in|on|at|of|from|round|around) (the|this|our|that|
            @cap) %short (has|had|does|is|was|can|could|speaks|wears|plays|knows)? (%tail)? »
        « (one|two|three) of (the|only|just) (last|first|few|only|handful|@num) %long »
        « there (is|are|was) only (one|two|three) (in|on|of|like|who|left) %long »
        « (known|famous|notorious|remembered|recognised|recognized|mocked|teased|feared|loved) (in|on|at|around|round|
            throughout|across|locally|all over|by|for|as) (the|his|her|our|this|half|all|every|an?) %long »
        """,
    ),
    *rules(
        "first",
        """
        « (taught|teaches) (himself|herself|itself) (to|the|how|@c) %long? »
        « (learned|learnt|learns|learning|knows how|knew how|able|trained|can|could) (to)? (sign|juggle|yodel|weave|forge|
            knit|fence|sail|fly|dive|braille|shear|butcher|embroider|whittle|tattoo|lipread|lip read|play @c|recite|
            ride|abseil|skydive|deliver (an?|the) @c|shoe (an?|the)? @c|milk (an?|the)? @c|slaughter (an?|the)? @c) (%tail)? »
        « (has|knows|knew|had|recites|can recite) (by heart) %long »
        « (knows|knew|recites|recited|memorised|can say|can recite) %long by heart »
        « (speaks|spoke|reads|writes|fluent in|has|knows) (@three|@four|@num|@digits) languages (%short)? »
        """,
    ),
]
