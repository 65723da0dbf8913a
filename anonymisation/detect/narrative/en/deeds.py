"""What was done and what was seen: offences told as deeds, and events that a town remembers, in English.

Each is told as a clause. The finding goes on to the end of it («%cl»), since half a phrase gives as much away.
"""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "offence",
        """
        %punished [^ @stop @colon applicant court article]{0,4} for « (?!(having|being|
            the|attempting to|trying to|breaking (the|his|her)|going|coming|getting|looking|helping|talking|working|
            taking part|participating|belonging|speaking|training|asking|reading|missing|living|travelling))
            @ing (@ly)? (?!([, @stop]))%cl »
        « (lent|lending|let out|hired out|rented out|rented|gave|giving|offered|offering|sold|selling|lend) (his|her|
            their|the|an?) (%adj|@kin|'s){0,2} [@premises] to (?!(us|me|the police|his|her))%cl »
        « (encouraged|encouraging|glorified|glorifying|financed|financing|promoting|promoted|incited|inciting|funded|
            funding|praised|praising|justifying|justified|preached|preaching) [@goodsofcrime] (%cl)? (, @spreadverb
            %cl)? »
        index offence (is|was|:|,|=)? « (an?|the)? (?!(s |and|history|type|itself|work|analysis))%cl (, [@spreadverb
            @ing @hit @wreck] %cl)? »
        « (kept|keeping|ran|running|held|holding|minded|minding|managed|managing|guarded|guarding|hid|hiding|stored|
            storing|administered|moderated|moderating) (the|an?|their|his|its) %adj{0,2} [@stash] (of|for|in|with|
            where|under) %cl »
        « %hit (an?|the|two|three|four|@num|his|her|some|several|@poss|another|one of|old|young) (%adj|@nation|
            @faith|@num|of|his|her|the){0,3} [@victim @occ @field @soldier @faithrole @seat] (?!(in a group|at))
            (with|at|in|on|outside|near|during|under|after|behind|through|over|from|until|because|inside|aboard)
            %cl »
        « %hit (an?|two|three|four|@num|old|young) (%adj|@nation|@faith){0,3} [@victim @occ @faithrole] »
        « %wreck (an?|the|two|three|four|@num|his|her|some|several|@poss|another) (%adj|@nation|@faith|@num|of|@cap|
            the){0,3} [@target @landmark] (%cl)? »
        « (%adj|@nation|@cap){0,2} [@target @landmark] (that|which)? (he|she|they) (had|once|later|'d)? (set alight|
            set fire to|set on fire|%wreck|attacked|defaced|painted|destroyed) »
        « (blew|blown|blowing|blow) (himself|herself|themselves) up (%cl)? »
        « [@spreadverb] (an?|the|his|her|several|some|@num|@digits)? (%adj|@c){0,3} [@clips] (with|w|in|to|on|via|
            through|of|from|at|among|calling|showing|about|over|across|for) %cl »
        « [@fraud] (an?|the|his|her|several|some|@num|@digits|@big)? (%adj|@bigword){0,3} (@c) (for|with|from|in|to|
            through|via|across|at|of|over|out of|under) %cl »
        « (released|freed|releasing|freeing|liberated|let out|letting out) (@num|@digits|@big|@bigword|all|the|
            hundreds of|thousands of|dozens of|several|some){1,4} %adj{0,2} @c (from|out of|into|at) %cl »
        « (threw|throwing|thrown|tossed|lobbed|hurled|poured|emptied|fired|firing|dropped|left|leaving|sent|sending|
            posted|hung|hanging|buried|burying|planted|planting) (an?|the|two|three|several|some|@num)? %adj{0,2}
            (bomb|bombs|petrol bomb|petrol bombs|molotov|molotovs|firework|fireworks|pig's head|pig 's head|acid|paint
            bomb|paint|brick|bricks|grenade|grenades|flare|flares|smoke bomb|bullet|bullets|shots?|noose|dead rat|
            dead fish|powder|petrol|swastika|banner|flag|letter bomb|parcel bomb|urine|faeces|manure|slurry) (at|into|
            through|over|on|onto|in|from|to|outside|under|against) %cl »
        « (drove|driving|ran|running|steered|steering|ploughed|ploughing|rammed|ramming) (an?|the|his|her)? %adj{0,2}
            (car|van|lorry|truck|tractor|bus|digger|taxi|motorbike|scooter|bulldozer)? (into|at|through|over) (an?|the|
            two|three|@num) (?!(trouble|problems))%cl »
        « (tried to|trying to|attempted to|wanted to|planned to|planning to|plotted to|plotting to|conspired to)
            (join|reach|blow up|bomb|kill|shoot|stab|poison|burn down|kidnap|derail|hijack|behead|murder|attack|storm|
            sabotage) (?!(us|the (group|programme|course|team|club|project|sessions?)|him|her|them|in))%cl »
        « (broken|broke|breaking) into (an?|the|two|three|@num|several|his|her) (?!(tears|song|groups|laughter|sweat|
            run))%cl »
        « (drove|driving) the (getaway|lookout|second|first|escape) (car|van) ((for|in|at|to) %short)? »
        « (raised|raising|collected|collecting|sent|sending|transferred|transferring|donated|moved|moving|stole|
            stealing|took|embezzled) (money|funds|cash|donations|gold|the takings|the kitty|@num euros) (for|to|from|
            out of) (?!(him|her|his|the (family|children)))%cl »
        « (sold|selling|bought|buying|made|making|printed|printing|ordered|carried|carrying|supplied|supplying|built|
            building|traded|stored|storing|hid|hiding|buried|burying|owned) (an?|the|two|three|@num|several|some)?
            (fake|forged|stolen|false|counterfeit|illegal|home made|homemade|automatic|banned|sawn off|unlicensed|
            contraband|untaxed|@ordw hand|loaded) %adj{0,2} @c (%cl)? »
        « (hid|hiding|hidden|sheltered|sheltering|harboured|harbouring|buried|burying|stashed|stashing|kept) (an?|the|
            two|three|four|@num|several|his|her)? %adj{0,2} (fugitive|fugitives|fighter|fighters|killer|gunman|
            attacker|attackers|suspect|suspects|men|man|woman|boy|rifle|rifles|gun|guns|pistol|pistols|grenade|
            grenades|knife|knives|explosives|weapons|ammunition|cartridges|sword|money|cash|gold|jewels|drugs|laptop|
            phones|sim cards) (in|under|behind|at|inside|beneath|among|on|wanted|from|for) %cl »
        « (recruited|recruiting|radicalised|radicalising|trained|training|drilled) (an?|two|three|four|@num|his|her|
            several|the) %adj{0,2} (boys?|girls?|cousins?|pupils?|students?|classmates?|brothers?|sisters?|men|women|
            youngsters|recruits|cadets|scouts|footballers|teenagers|lads|prisoners|soldiers) (in|at|from|for|to|on|
            into|out of|with) %cl »
        « (filmed|filming|photographed|photographing|mapped|scouted|scouting|watched|measured|drew|sketched) (an?|the)
            (%adj|@nation|@cap){0,3} (barracks|embassy|consulate|synagogue|mosque|station|parliament|ministry|
            airport|police station|court|courthouse|prison|kindergarten|school|market|power station|parade|stadium|
            judge|minister|mayor|officer) (%cl)? »
        « (led|leading|headed|joined|joining|founded|founding|commanded) (an?|the) (%adj|@nation|@cap){0,3} (cell|
            brigade|militia|militia unit|gang|sleeper cell|chapter|free corps|patrol|vigilante patrol|league|
            brotherhood|network|comradeship|kameradschaft) (%cl)? »
        « (convicted of|guilty of|charged with|sentenced for|jailed for|inside for|arrested for) (?!(an?|the|his|her|
            being|having|terrorism|terrorist|membership|participation|this|that|it|what|another|such|belonging|
            attempting|murder|theft|robbery|assault|fraud|drug|extremist))(@c)? @ing %cl »
        « (arson|robbery|burglary|hijacking|kidnapping|stabbing|bombing|shooting|murder|manslaughter|desecration|
            sabotage|blackmail|extortion) (of|at|against|on) (an?|the|two|three|@num|his|her) (?!(applicant|victim))
            %short ((in|at|on|of|with) %short)? »
        « (stole|stealing|stolen|nicked|nicking) (an?|the|two|three|@num|his|her)? %adj{0,2} (car|cars|van|lorry|gun|
            guns|rifle|rifles|explosives|detonators|dynamite|uniforms?|passports?|chemicals|fertiliser|church silver|
            copper|cable|cables|weapons?|relics?|ammunition|boat|tank|ambulance|police car|horse|horses|sheep|cash|
            lead|flag|bikes?|database|files|medals?) (from|out of|at|in|of|belonging|with) %cl »
        """,
    ),
    *rules(
        "disaster",
        """
        « (an?|the)? (man|woman|lad|boy|girl|guy|one|kid|chap|bloke|lot|brothers|fellow|youth|teenager|student|pair|
            couple|family|prisoner|teacher|driver|sailor|soldier|farmer|nurse|pilot|fan|supporter) (who|that) (had|'d|
            has)? (once|first|also)? [@showverb] (?!(him|her|me|us|it|them|out|in|up|that|to be|[@stop ,]))%cl »
        « [@stunt] (himself|herself|themselves|an?|the|his|her|@num|naked)? %adj{0,2} [@c]? (@c)? (over|onto|on|into|
            up|down|off|from|across|at|to|through|above|under|in front of|outside|before) (the|an?|@poss) %adj{0,2}
            [@landmark] (%cl)? »
        « [@stunt] (an?|the) %adj{0,1} [@landmark] (?!(with us|for us))(%cl)? »
        « (died|killed|drowned|perished|lost|injured|burnt|burned|trapped|survived|rescued|missing|hurt|crushed|
            orphaned|widowed) (in|on|at|off|during|when|aboard|by) (the|an?|that|last|@poss) (%adj|@cap|'s){0,2}
            [@mishap] (%cl)? »
        « (raided|arrested|interviewed|filmed|shown|seen|released|proposed|married|thrown out|announced) (live)? (on)
            (live|national|local|breakfast|regional)? (television|tv|the evening news|the news|radio|youtube|stage)
            (%cl)? »
        « (found|left|abandoned|discovered|born|dumped|picked up) (on|in|at|outside|under) (the|an?) (steps|doorstep|
            porch|church|mosque|police van|ambulance|taxi|lift|train|bus|boat|ferry|prison|police station|barn|
            bathtub|car park|basket|skip|bin|stairwell|cave|stable|trench|cellar) (of|at|as|outside|during|in|when|
            between|on)? (%cl)? »
        « (walked|fled|cycled|hitchhiked|travelled|rode|swam|sailed|rowed|drove) (alone|barefoot|all the way|on foot)?
            from @cap{1,2} to @cap{1,2} »
        « (survived|survives|outlived) (the|an?|that) (%adj|@cap){0,3} [@mishap] (%cl)? »
        (was|were|got|been|had been|is) « (burnt|burned|torched|set on fire|set alight|firebombed|smashed|vandalised|
            daubed|shot at|bombed|blown up|flooded|raided|ransacked|demolished|keyed|slashed|stoned|pelted|spray
            painted|egged|machine gunned|riddled|ploughed|washed) (down|out|up|away)? (in|at|on|outside|by|during|
            under|with|near|behind|to) (?!(hand|applying))%cl »
        (car|house|shop|van|windows?|door|tyres|home|boat|barn|stable|bakery|kiosk|garage|caravan|flat) (was|were|got|
            had been|has been|been) « (burnt|burned|torched|smashed|firebombed|slashed|daubed|shot at|blown up|egged|
            vandalised|set alight|set on fire) (down|out|up|at night|twice)? »
        « [@target2] (is|was|were)? (burned|burnt) (down|out) »
        « (hear|heard|learn|learned|learnt|told|found out|knew|read) (of|about) (an?|the|his|her|@poss) %adj{0,1}
            (death|murder|killing|arrest|accident|suicide) (by|through|via|in|from|on|over) (an?|the|his|her)
            (voice message|text|text message|message|whatsapp|telegram|facebook|phone call|video|tweet|photo|
            photograph|newspaper|television|tv|news|radio|stranger) (%cl)? »
        « (death|murder|killing) by (an?|the) (voice message|text|text message|message|phone call|video|tweet|letter|
            telegram) (%cl)? »
        """,
    ),
    *rules(
        "accident",
        """
        « (gave birth|giving birth|was born|born|survived|grew up|married|buried (his|her|their|an?|the|@num) %adj{0,1}
            [@kin @child baby]) (under|during|amid|amidst) (the|an?)? %adj{0,2} (siege|bombardment|shelling|bombing|
            bombs|fire|famine|flood|war|airstrikes?|blockade|occupation|evacuation|earthquake|curfew) (%cl)? »
        « (woman|mother|girl|man|boy|lad|father|widow) (who|that) (gave birth|fled|crossed|escaped|was born|walked|
            survived|buried|was buried|was shot|was stabbed|was burned|was tortured|was held|was kidnapped) (under|in|
            during|on|across|through|from|alone|barefoot|with|the|an?) %cl »
        « (frostbite|frostbitten|hypothermia|shipwreck|shipwrecked|decompression|lightning) (on|in|from|during|at|by|
            off) (an?|the) %short »
        """,
    ),
    *rules(
        "coincidence",
        """
        « (@kin|@child|@poss|@cap) @poss? %adj{0,1} (first communion|christening|wedding|funeral|baptism|bar mitzvah|bat
            mitzvah|graduation|confirmation|cremation|engagement party|henna night|nameday|name day|burial) »
        « (@ordw|@ord|first|last|third) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|night|
            day|evening|morning) (after|before|of|in) (the)? ([@feast muharram ashura sukkot hanukkah diwali nowruz
            newroz advent lent epiphany candlemas michaelmas martinmas midsummer vaisakhi purim shavuot trinity
            corpus christi] | @cap) »
        """,
    ),
]
