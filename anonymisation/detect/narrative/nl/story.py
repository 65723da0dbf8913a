"""What sets somebody apart and what happened, in Dutch."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "only",
        """
        « (de|het|als|is|was|zijn|haar|onze) (enige|laatste) %adj{0,2} [@person @occ @faith @nation @venue @soldier
            @faithrole @post @rareocc] (die|met|ooit|daar)? %place »
        « (als|de|is|was|de) enige (vrouw|meisje|bekeerling|moslim|moslima|christen|@nation|zwarte|academicus|
            vegetariër|moeder) » (?!(die|dat|met wie|@c))
        « (de|als) enige (vrouw|meisje|bekeerling|moslim|christen|@nation) (onder|tussen|met|van|op|in) %short »
        « (de|als) enige (persoon|van de groep|van de klas|van het team|van zijn familie|van haar familie|in zijn
            soort|van de familie) (op|in|met|onder|van)? (%short)? (die|met)? »
        « (een|één) van de (weinige|@num|slechts @num) %adj{0,1} (vrouwen|bekeerlingen|meisjes|christenen|moslims|
            @nation) (%place)? »
        « een van de (weinige|drie|twee|vier) (@c) %place »
        « (tussen|onder|met) %n (mannen|jongens|vrouwen) »
        """,
    ),
    *rules(
        "first",
        """
        « (de|het|als|was|is)? (eerste|laatste|jongste|oudste|langstzittende|tweede) (ooit)? %adj{0,1} [@person
            @nation @faith @occ veroordeelde] (ooit|die|van|in|op|uit|onder) (de|het|deze|een|haar|zijn)? (nieuwe)?
            %adj{0,1} ([@scale wet @cap]|@c) »
        « (de)? (eerste|jongste|oudste|enige) (vrouw|man|persoon|jongere|veroordeelde|@nation|gedetineerde) die (ooit|
            onder|voor|volgens|in|werd|wegens)? ((de|het|een)? @c{1,3})? (werd|is|wordt|@fate|veroordeeld|uitgezet|
            vervolgd) (@c)? »
        « (de)? (eerste|enige|laatste) (zaak|veroordeling|vonnis|rechtszaak|proces) (in (zijn|haar) soort|onder
            %short|in het land|ooit) »
        « de (eerste|enige|laatste) (in|uit|van) (zijn|haar|de|het) (familie|dorp|gezin|klas|straat|generatie|buurt)
            (die|om)? (%short)? »
        « (de|het) (jongste|oudste|langstzittende|langste|kleinste|sterkste|rijkste|gevaarlijkste|beruchtste|
            bekendste|dikste) (@c)? %place »
        « (oprichter|medeoprichter|leider|kopstuk|boegbeeld|sleutelfiguur) van (de|het|een) %short »
        « (richtte) (een|de) %short op »
        """,
    ),
    *rules(
        "known",
        """
        « (een|de|@det|als)? (plaatselijk|landelijk|destijds)? [@fame] %adj{0,1} [@celebrity @occ @soldier @seat
            @person] (%place)? »
        « (bekend|berucht|beroemd|een bekende|een beroemdheid) (in|op|over) (de|het|heel) (hele)? %short »
        « (iedereen|het hele dorp|de hele (buurt|afdeling|stad|straat|gevangenis)|heel het dorp|heel (nederland|
            vlaanderen|@cap)|half het dorp) (in|op)? (de|het)? (@c)? (kent|kende|weet|herkent|herkende) (hem|haar|zijn
            (gezicht|naam)|haar (gezicht|naam)|de familie|wie (hij|zij) is) »
        « (dorp|gehucht|eiland|dorpje) (van|met) (amper|maar|nog geen)? [@num @digits @bigword]{1,2} (inwoners|mensen|
            zielen|huizen) »
        """,
    ),
    *rules(
        "disaster",
        """
        « (overleefde|overleefd|overlevende van|ontsnapte|ontsnapt|getuige van|gewond bij|gewond geraakt bij|omgekomen
            bij|vastgezeten bij) (aan|uit|van|bij)? (een|de|het|@num) (%adj){0,2} ([@disaster]|gevangenis|brandend
            huis|cel) ((in|op|bij|voor|van) %short)? (overleefd|overleefde|ontsnapt)? »
        « (een|de|het)? %adj{0,2} [@disaster] (in|op|aan|bij|van) (de|het|een)? %adj{0,2} ([@street]|@cap{1,3}|flat|
            school|gevangenis|kazerne|fabriek|haven|inrichting) ((in|van) %short)? (overleefd|overleefde)? »
        « (tijdens|na|bij|sinds|door) (de|het|een) %adj{0,1} (gijzeling|brand|opstand|aardbeving|overstroming|
            schipbreuk|watersnood|rellen|ramp|explosie|gevangenisopstand|staatsgreep) ((in|op|van|bij) %short)? »
        « (huis|winkel|boerderij|school|woning|flat|ouderlijk huis) (is|was|werd)? (afgebrand|brandde af|uitgebrand|
            weggespoeld|brandde|gebombardeerd|ingestort) (af|in|op|tot de grond)? ((in|op|bij) %short)? »
        « (ontsnapte|ontsnapt|brak uit|vluchtte) (uit|door|in) (de|het|een) %short ((in|met|door|via) %short)? »
        « (hongerstaking|dakprotest) ((van|die) %short)? »
        """,
    ),
    *rules(
        "media",
        """
        « (was|is|waren|kwam|stond|verscheen|haalde|kwamen|uitgezonden|te zien|te gast|stond met foto|figureerde|
            geïnterviewd) (ooit|weken|dagenlang|live|volop|groot|ook)? (op|in|bij|de)? (de|het|een|alle)? (@level|
            lokale|landelijke|nationale|plaatselijke|halve|@nation)? [@media] (gehaald|te zien|geweest|gekomen|
            uitgezonden|verschenen|gestaan)? »
        « (op|in) (de|het|alle)? (landelijke|nationale|lokale|regionale|plaatselijke|@nation)? [@media] (was|is|kwam|
            stond|verscheen|werd uitgezonden|te zien|besproken|gekomen|geweest|gestaan) »
        « (op|in) (de)? (landelijke|nationale|regionale|lokale) (televisie|tv|krant|kranten|radio|pers) »
        « (ging|gaat) viraal ((op|in) %short)? »
        « (een|de) (documentaire|boek|film|podcast|lied|serie|toneelstuk) (is|was|werd)? (gemaakt)? over (hem|haar|de
            zaak|zijn leven|haar leven|zijn zaak) (gemaakt)? »
        « (een|zijn|haar)? (eigen)? (youtube kanaal|youtubekanaal|tiktok account|instagram account|kanaal|account|
            vlog) met (meer dan|ruim|bijna|ongeveer)? [@num @digits @bigword]{1,3} (volgers|abonnees|kijkers) »
        « (ruim|bijna|meer dan|met)? [@num @digits @bigword]{1,3} (volgers|abonnees) »
        « (geruchtmakende|spraakmakende|bekende|beruchte) (zaak|rechtszaak|proces|moordzaak|overval) »
        """,
    ),
    *rules(
        "honour",
        """
        « (won|wint|gewonnen|behaalde|haalde|veroverde|winnaar van) (ooit|als jongen|als tiener)? (een|de|het|zijn|
            haar|@num)? (@c|@cap|@level|in|op|van|het|de){0,4} [@prize] ((in|op|voor|bij) %short)? (gewonnen|behaald)?
            »
        « (een|de|het)? (@c|@level){0,3} [@prize] ((in|op) %short)? (gewonnen|behaald|won) »
        « (is|was|werd|een|de|ooit|als|@num keer|@level|@nation|oud)? (@level|@nation|@c){0,2} [@champion] (@c)? ((in|
            bij|van) %short)? » (?!(van de dag))
        « (talentvol|talentvolle|veelbelovend|veelbelovende|semi professioneel|profvoetballer|jeugdinternational)
            (voetballer|bokser|zwemmer|pianist|turner|turnster|wielrenner|danser|schaker)? »
        « (olympische spelen|paralympische spelen|tour de france|elfstedentocht) »
        """,
    ),
    *rules(
        "accident",
        """
        « (door de bliksem getroffen|getroffen door de bliksem|onder (een|de) (trein|tram|vrachtwagen|bus)|levend
            begraven|in coma|schipbreuk geleden|verstekeling) ((in|op|bij) %short)? »
        « (viel|gevallen|sprong|gesprongen) (van|uit) (een|het|de) %adj{0,1} (dak|balkon|brug|paard|raam|steiger|
            trein|toren|kraan|boom|boot) »
        « (stak|trok|fietste|liep|zwom|voer|vluchtte|kwam|reisde) (%short)? (over|naar|door|de|het|in|met|op|per) (de|
            het|een)? %adj{0,1} (middellandse zee|sahara|alpen|rubberboot|rubberbootje|vissersboot|fiets|vlot|
            container|vrachtwagen) ((naar|in|over) %short)? (over)? »
        « (gebeten|aangevallen) door (een|zijn) %adj{0,1} (hond|slang|paard|politiehond|haai) »
        « (gemarteld|ontvoerd|gevangengezet) (in|door|tijdens) %short »
        """,
    ),
    *rules(
        "coincidence",
        """
        « (op|in|tijdens|rond) (de|het) (dag|nacht|avond|week|ochtend|weekend|verjaardag) (van|na|voor|vóór|dat|
            waarop) (de|het|zijn|haar|een)? (%adj|@kin|@cap){0,2} [@daynoun @disaster] ((in|op|van) %short)? »
        « (op|in) (dezelfde|precies dezelfde) (dag|week|nacht|avond|maand) (als|dat|waarop) %short ((was|werd) @c)? »
        « (@num|één|een|kort|vlak|@digits) (dagen|dag|weken|week|maanden|uur|uren)? (voor|na|vóór) (de|het|zijn|haar)
            (%adj|@cap|@kin){0,2} [@daynoun] ((in|op|van) %short)? »
        « (op|tijdens|sinds|rond|met|na|voor) [@feast] ([@year])? »
        « (op|rond|na|voor) (zijn|haar|de) (@ord|@ordw|eigen)? (verjaardag|trouwdag|bruiloft|huwelijksdag|begrafenis
            van %short) »
        """,
    ),
    *rules(
        "sentence",
        """
        « (%n|een|één) (jaar|jaren) en (%n|een|één) (maanden|maand|dagen|weken) ((cel|gevangenis|gevangenisstraf|
            celstraf|detentie|jeugddetentie|tbs|voorwaardelijk)|de cel in)? »
        « (veroordeeld|kreeg|zat|moest|straf|gevangenisstraf|celstraf|eis|tbs) (tot|van|voor|hij|zij)? (%n|een|één|
            levenslang) (en een half)? (jaar|maanden|weken|levenslang)? (cel|celstraf|gevangenisstraf|detentie|vast|
            jeugddetentie|tbs|de cel in|gevangenis|voorwaardelijk|isolatie|in de cel|in de gevangenis|hechtenis|
            voorarrest) (en tbs|met tbs)? »
        « (%n) (jaar|maanden|weken) (onvoorwaardelijke|voorwaardelijke)? (cel|celstraf|gevangenisstraf|gevangenis|
            detentie|vastgezeten|gezeten|jeugddetentie|in de cel|in de gevangenis|in isolatie|voorarrest|in
            voorarrest|tbs) »
        « (celstraf|gevangenisstraf|straf|eis|proeftijd) van (%n) (jaar|maanden|weken|dagen) (en %n maanden)? »
        « (levenslang|levenslange gevangenisstraf|tbs met dwangverpleging) »
        « %n uur (taakstraf|werkstraf) »
        """,
    ),
    *rules(
        "sum",
        """
        « (ruim|bijna|ongeveer|meer dan|precies)? [@digits @num @bigword]{1,3} [@money] ((aan|schuld|in) @c)? »
        « [@currency] [@digits] (@bigword)? »
        « [@digits] (@bigword)? @currency »
        """,
    ),
    *rules(
        "quantity",
        """
        « (ruim|bijna|meer dan|zo'n|ongeveer)? [@digits @num @bigword half een]{1,3} [@unit] (@c){0,1} »
            (?!(aangekomen|afgevallen|zwaarder|lichter))
        « [@digits @num @bigword]{1,3} %adj{0,1} [@substance] »
        « (%n) (mensen|voorbijgangers|agenten|militairen|kinderen|burgers|slachtoffers) (gedood|gewond|vermoord|
            neergestoken|doodgeschoten|om het leven) »
        """,
    ),
    *rules(
        "offence",
        """
        « (reed|rijden|ramde|stuurde) (met|in|op)? (een|de|zijn|haar) %adj{0,2} (vrachtwagen|busje|auto|bestelbus|bus|
            tractor|motor|truck)? (in|op|tegen|vol|geladen|met|naar)? (op|met|de|het|een)? %short ((in|op|van|bij)
            %short)? (gereden|in|af)? »
        « (een|de|zijn)? (gehuurde|gestolen) (vrachtwagen|busje|auto|bestelbus|bus) ((met|vol) %short)? »
        « (gooide|gooiden|wierp|gegooid|smeet|schoot) (een|@num|enkele|de) %adj{0,1} (molotovcocktail|
            molotovcocktails|brandbom|brandbommen|granaat|handgranaat|steen|stenen|varkenskop|bom|verfbom|vuurwerkbom)
            (op|naar|in|door|tegen) (een|de|het) %short ((in|van) %short)? »
        « (een|@num) (molotovcocktail|brandbom|handgranaat|varkenskop|steen|stenen) (naar|op|door|in|tegen) (een|de|
            het) %short (gegooid|gooide)? »
        « (stak|staken|stichtte) (een|de|het|@num) %short (in brand|in de fik|aan) »
        « (brandstichting|aanslag|aanval|overval|mesaanval|bomaanslag|schietpartij) (op|in|bij|tegen) (een|de|het|
            zijn) %short ((in|op|met|van) %short)? »
        « (een|de|het|@num) (@target) (in brand) (gestoken|stak|steken) »
        « (stak|schoot|doodde|vermoordde|beroofde|ontvoerde|bedreigde|onthoofdde|mishandelde|viel|gijzelde) (een|de|
            @num|zijn|haar) %adj{0,1} ([@target]|@c) (neer|dood|aan|met|in|op|bij) ((met|in|bij|op) (een|de|het|zijn)?
            %short)? (neer|dood|aan)? »
        « (een|de) (@target|man|vrouw|klasgenoot) (met|in|op) (een|het|de) %short (neergestoken|doodgeschoten|
            aangevallen|neergeschoten|bedreigd|gedood|vermoord|neer|dood) »
        « (uploadde|plaatste|deelde|verspreidde|postte|filmde|vertaalde|streamde|zette|stuurde) (een|de|het|zijn|@num|
            tientallen|honderden) %adj{0,2} (video|video's|filmpje|filmpjes|manifest|foto|foto's|pamfletten|lied|
            livestream|onthoofdingsvideo|toespraak|oproep|dreigbrief|handleiding) ((vanuit|vanaf|van|op|over|in|via|
            voor|naar|met|waarin) (de|het|een)? %short)? ((in|op|van) %short)? »
        « (de|het|een) (video|filmpje|manifest|foto) (vanuit|vanaf) (de|het|een) %short (geüpload|geplaatst|gepost|
            verspreid|uploadde|plaatste) »
        « (wilde|plande|beraamde|bereidde|dreigde|van plan|probeerde) (een|de|het|om|een aanslag op)? (een|de|het)?
            ([@target]|aanslag|aanval|moord|@c @target) (op|te|in)? ((de|het|een)? %short)? (op te blazen|aan te
            vallen|te vermoorden|te ontvoeren|opblazen|plegen|te plegen|te doden)? »
        « (spoot|kladde|schilderde|kalkte) (hakenkruisen|leuzen|een hakenkruis|runen) (op|over|in) (de|het|een) %short
            »
        « (maakte|bouwde|plaatste|legde|verstopte|kocht|bestelde|bewaarde|smokkelde) (een|@num|de) %adj{0,1} (bom|
            pijpbom|spijkerbom|bomgordel|explosieven|bomvest|wapens|wapen|kalasjnikov|kalasjnikovs|geweer|machete|
            zwaard|kruisboog|kunstmest|munitie|drone|handgranaten|aceton) ((in|van|onder|bij|op|met|via|uit) (de|het|
            een|zijn)? %short)? »
        « (stuurde|maakte|gaf|stortte|zamelde) (%n|@digits|@bigword){1,3} (euro) (over|in|aan|naar|voor)? (%short)? »
        « (kruisboog|samoeraizwaard|machete|bijl|hakmes|keukenmes|bomgordel|bomvest|pijpbom|nagelbom|spijkerbom|
            kettingzaag|handgranaat) »
        « (vertrok|reisde|vloog|ging|afgereisd|vertrokken) (naar) (syrië|irak|raqqa|aleppo|idlib|het kalifaat|
            afghanistan|oekraïne) (met|via|op|samen|als) %short »
        « (aangehouden|opgepakt|gearresteerd) (op|in|bij|aan|tijdens) (de|het|een|zijn|haar) %adj{0,1} (luchthaven|
            grens|station|vliegveld|trein|bruiloft|school|werk|hotel|moskee|camping|veerboot|tankstation|begrafenis|
            zwembad|bibliotheek) ((van|in) %short)? »
        « (vanuit|vanaf|in|op) de (schoolbibliotheek|bibliotheek|schoolcomputer|gevangenisbibliotheek|computerzaal) »
        """,
    ),
]
