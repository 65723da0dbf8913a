"""Rules for what may be told in any words, in Dutch: they hold on the form of the sentence more than on its words."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        [@kin @child] (@c)? (,|is|was|werd|die)? (een|zelf|ook|ooit)? (is|was)? (zelf|ook|een)? « %agent %post{0,1} »
        (hij|zij|ze|die|,|ik) (is|was|werd|wordt) (zelf|ook|ooit|nu|een|weer|jarenlang|vroeger)? « %agent %post{0,2} »
        (als|tot|voor|leerling|hulp|opleiding tot|diploma) (een|de)? « %agent %post{0,1} » (?![@cap])
        (een|de|het|zijn|haar|oud|voormalig|voormalige|gewezen|leerling|bij) « (?!@noocc)@rareocc »
        [@kin @child] (,|is|was|werd|die) (een|zelf|ook|ooit)? « (@c)? [@agent2] %post{0,1} »
        (ze|zij|ouders|broers) (,|zijn|waren|die) « %agent %post{0,1} »
        [, @lpar @colon] « %agent %post{0,1} » (?=[, @stop @rpar])
        (heeft|hebben|had|hadden|runt|runde|drijft|dreef|bezit|begon|opende|nam|baat|baatte|erfde|verkocht|staat|
            stond|werkt|werkte)
            (in|op|bij|met|achter)? @det (?!(goede|moeilijke))(@c)? « (?!@noocc)@shop %post{0,2} »
        « (rijdt|reed|vaart|voer|vliegt) (op|in|met) (de|een|het)
            (?!(buurt|weg|straat|trein|bus|auto|fiets|kring|cirkel))
            @c (van %short)? »
        «
            (verkoopt|verkocht|repareert|repareerde|maakt|bouwt|bouwde|kweekt|kweekte|fokt|fokte|vaart|levert|
            restaureert|
            lapt|slijpt|scheert|melkt|bakt|brouwt|poetst|sorteert|plukt|rooit|lost|laadt|pelt|fileert|bezorgt|vult)
            (de|het|een)?
            (?![@abstract @func @kin @child @person])@c{1,2} ((op|in|bij|aan|voor) %short)? » (?=[, @stop en maar])
        (waar|die|hij|ze|zij) « (@c){1,2}
            (vult|verkoopt|verkocht|repareert|bouwt|kweekt|fokt|levert|lapt|slijpt|scheert|melkt|bakt|
            poetst|sorteert|plukt|rooit|lost|laadt|pelt|fileert|bezorgt|rondbrengt|schoonmaakt|stapelt) »
        (werkt|werkte|werk|gewerkt|baan|stage|baantje|klust|kluste|hielp|helpt) « (bij|in|op) [@det]? (?![@abstract
            @func])(@c|@cap){1,2} » (?=[, @stop en als])
        (werkt|werkte|gewerkt|baan|stage|aan de slag|begonnen) « als (een)? (?![@abstract @func])(@c){1,2} (%post)? »
        """,
    ),
    *rules(
        "age",
        """
        @lpar « %n (jr|jaar|j|mnd|maanden|weken)? (oud)? » [@rpar ,]
        (is|was|werd|wordt|geworden|leeftijd|pas|net|nu|bijna|toen|van|op)
            (hij|zij|ze|ik|toen|nu|pas|net|bijna|inmiddels)? « %n
            jaar (oud)? » (?=[, @stop en toen oud of @rpar die met])
        @cap [,] « %n (jr|jaar|j|mnd|maanden)? (oud)? » (?=[, @stop])
        [@kin @child @person] [, @lpar van] « %n (jr|jaar|mnd|maanden|maand|weken) »
        [@kin @child @person] [, @lpar van] « %n (jr|jaar|mnd|maanden|weken)? (oud)? » (?=[, @stop @rpar en die])
        (leeftijd|lft) @colon? « %n (jr|jaar|j)? »
        « [@ordw] » (?=[levensjaar verjaardag])
        """,
    ),
    *rules(
        "sentence",
        """
        (straf|taakstraf|werkstraf|dienstverlening|leerstraf|veroordeeld|kreeg) [^ @stop @colon]{0,4} « %n uur »
        « %n uur » (taakstraf|werkstraf|dienstverlening|werken|leerstraf)
        (straf|celstraf|gevangenisstraf|detentie|jeugddetentie|jeugdgevangenis|cel|pij|tbs|kreeg|zat|uit|vast|eis|
            geëist|vonnis|
            veroordeeld|opgelegd|gekregen|proeftijd) [^ @stop @colon]{0,5} « (%n|een) (jaar|maanden|weken|dagen|maand)
            (en (%n|een)
            (maanden|dagen|weken|maand))? (, ? waarvan %n (jaar|maanden)? (voorwaardelijk)?)?
            (voorwaardelijk|onvoorwaardelijk)? »
        « %n (jaar|maanden|weken|dagen) (waarvan %n (voorwaardelijk)?|met
            uitstel|effectief|voorwaardelijk|onvoorwaardelijk|cel|celstraf|
            gevangenisstraf|jeugddetentie|detentie|tbs|isolatie) (%n (maanden|jaar)? voorwaardelijk)? »
        (van|nog|al) (de|zijn|haar) « %n (van de %n)? jaar » (?=[uit gezeten zit af vast])
        """,
    ),
    *rules(
        "only",
        """
        « (enige|enigste) (?![@abstract @func])(@c){1,2} (die|dat|zonder|met|op|in|van|uit|voor|bij|onder)
            [^ @stop , @colon en]{1,9} »
        (de|het|als) « enige (die|van|op|in|zonder) [^ @stop , @colon en]{1,7} »
        « (een|één) van de (weinige|@num|laatste) (@c){1,2} (die|in|van|op|met) [^ @stop , @colon en]{1,6} »
        """,
    ),
    *rules(
        "accident",
        """
        « (aan|door|bij|in|tijdens|onder|op|van) %np @died » (?![@c])
        « (is|was|werd|raakte|kwam)? @died (aan|door|bij|in|tijdens|onder|op|van) %np ((in|op|bij|aan) %short)? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « [@kin @child] (@c)? (is|was|werd|kwam|zijn|waren) [^ @stop , @colon]{0,6} [@died @fate] (geweest|geworden)? »
        """,
    ),
    *rules(
        "sum", "« [@currency]? [@digits] (@bigword)? [@currency @money]? (per maand|per week|per dag|in de maand) »"
    ),
    *rules(
        "accident",
        "« (viel|gevallen|gesprongen|geduwd) (uit|van|door) (de|het|een) (@c)? "
        "(dak|balkon|brug|paard|raam|steiger|trein|toren|kraan|boom|boot|trap) »",
    ),
    *rules("name", "(groet|groeten|groetjes|liefs|dank) , « (?!@func)@cap{1,3} » @stop"),
    *rules(
        "media",
        """
        « (stuk|artikel|foto|foto's|reportage|uitzending|documentaire|podcast|item|bericht|boek|film|lied|verhaal|
            interview|filmpje|beelden) (over|in|op|van|uit|bij) (?!@func)? (@det)? (@c)? @media (, met %np (van
            %short)?)? »
        « (reportage|documentaire|podcast|boek|film|uitzending|artikel) over (?!(de|het) (onderwerp|thema)) [^ @stop ,
            die en]{1,7} »
        « (stond|stonden|kwam|kwamen|verscheen|was|waren|zat|haalde|haalden) (in|op|met|het)? [^ @stop , @colon
            en]{0,5} (in|op|bij|het)
            (@det)? (@c)? @media »
        « (zaak|kwestie|geschiedenis|rel|affaire|proces|drama) (van|met|om|rond|over) (de|het|die)
            (?![@abstract])(@c){1,2}
            ((in|op|
            bij|van) %short)? »
        """,
    ),
    *rules(
        "mark",
        """
        « (@c)? @c in de vorm van (een|de|het)? (@c){1,2} ((op|in|onder|achter|aan) [@det]? (@c)? [@body])? »
        « @mark die [^ @stop , @colon en]{1,8} »
        « (@num)? (@c)? [@worn @mark] (van @c)? (op|in|onder|achter|rond|aan|om|over) [@det beide] (@c)? [@body] »
        « (@pet) (op|om|in) [@det] [@body zak jas capuchon] »
        (heeft|had|met|een|zijn|haar) « (operatief|half|deels)? @c{0,1} [@body] (half|deels)?
            (geamputeerd|afgezet|verlamd|
            afgesneden|afgescheurd|kapot|gescheurd|gebroken|blind|doof|verminkt|misvormd|mank) »
        """,
    ),
    *rules(
        "body",
        """
        « (mist|miste|verloor|kwijt|verloren) (een|@num|zijn|haar|een stuk van)? (@c)? [@body vinger vingers teen
            tenen] ((aan|van)
            [@det]? (@c)? [@body])? »
        « (maar|slechts|nog)? (één|een) [arm been oog hand oor nier voet] » (?=[, @stop en dus over])
        « @style (van|in|aan|bij) %np (en @c)? »
        « (een)? [@colour @carcolour] (en (een)? [@colour @carcolour])? (oog|ogen|oogwit) »
        « [@colour @carcolour geverfde geblondeerde kale lange] @hair »
        """,
    ),
    *rules(
        "honour",
        """
        « (drievoudig|tweevoudig|voormalig|oud|regionaal|nationaal|twee keer|drie keer)? [@champion] ((van|in|bij|op)
            (de|het)?
            %short)? »
        « (zwarte band|scheidsrechter|trainer|aanvoerder|keeper|speler|doelman|doelvrouw) (in|bij|van) (het)? [@sport
            @club] (van @cap)? »
        « (nationale|regionale|provinciale|nederlandse|belgische|vlaamse|friese) (ploeg|selectie|team|elftal) ((in|van)
            %short)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (speelt|speelde|zingt|blaast|bespeelt|bespeelde) (zelf|ook|al jaren)? (op)? (de|het|een)? [@instrument]
            (%post)? »
        « [@colour @carcolour] (@c|@cap)? @vehicle (@c|@cap){0,1} (met %np (op %short)?)? »
        « (@c)? @vehicle (met|vol) (een|de|het)? (@c){1,2} (van @det? @c)? »
        (een|zijn|haar|met) « (tamme|oude|witte|zwarte|blinde|gekke)? @pet » (?=[, @stop en die op])
        """,
    ),
    *rules(
        "haunt",
        """
        « @dwelling (achter|aan|op|in|naast|bij|onder|tussen|tegenover|vlak bij) (de|het|een)?
            (oude|voormalige|vroegere)? @c ((van|in|aan) %short)? »
        « (achter|naast|tegenover|bij|onder|op|aan|in|voorbij) (de|het|een) (oude|voormalige|vroegere|kleine|grote)?
            (?!@noocc)@landmark
            (van %short)? »
        (woont|woonde|verblijft|verbleef|slaapt|sliep|logeert|opgegroeid|huurt) (nu|al
            jaren|sindsdien|inmiddels|er|weer)? (in|op) (de|het|een)
            « (oude|voormalige|vroegere)? @c (aan|bij|achter|op|naast|boven|tegenover) (de|het|een)? [@c @cap]{1,2} »
        « [snackbar frietkot kroeg café cafetaria] (op|in|aan|bij|achter) (de|het)? @cap{1,2} »
        « (?=@cap)@chain (op|in|aan|bij|achter) (de|het)? [@c @cap]{1,2} »
        @area « (?!@func)@cap{1,2} »
        """,
    ),
    *rules(
        "day",
        """
        «
            (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|nacht|dag|ochtend|week|weekend|dagen|
            middag)
            (van|na|voor|met|tijdens) (de|het)? (?!@noocc)[@carnival @feast] (@year)? »
        [met op na voor sinds tijdens rond tot vanaf sedert] (de|het)? (eerste|tweede)? « (?!@noocc)[@carnival @feast]
            (in @cap|@year)? »
        « week @digits »
        [in sinds vanaf tot tegen] (het|de)? « (zomer|winter|lente|herfst|voorjaar|najaar) »
        « (vorige|afgelopen|komende|volgende|verleden|deze)
            (zomer|winter|lente|herfst|voorjaar|najaar|maandag|dinsdag|woensdag|
            donderdag|vrijdag|zaterdag|zondag) »
        """,
    ),
    *rules(
        "small body",
        """
        @org (@c)? « (de|het)? (?!@func)@cap{1,3} ((van|der|uit) (de|het)? @cap)? »
        [bij van in voor op naar lid] « (?=@cap)[de het] (?!@func)@cap{1,3} »
        """,
    ),
    *rules(
        "name", "[@kin vriend vriendin collega buurman buurvrouw baas] (@c)? , « (?!@func)@cap{1,2} » (?=[, @stop])"
    ),
    *rules("upbringing", "« (opgevoed|grootgebracht|opgevangen) door @det (?!@func)%np »"),
    *rules(
        "offence",
        """
        (wegens|vanwege|verdacht van|veroordeeld voor|aangehouden voor|opgepakt voor|vast voor|gezeten voor|straf
            voor|zit voor|zat voor)
            « (het)? (?!((een)? (terroristisch|terroristische)|een gesprek|hem|haar|ons|goed
            gedrag|ziekte|drukte|corona))%long »
        (heeft|had|hebben|hadden) (er|ook|toen|daar|daarmee|zelf|eerder|samen)? «
            (?!(het|er|dat|ook|geen|nog|veel|ze|wel|al|we))
            [^ @stop , @colon en maar]{1,9} @deed (, (waarin|waarbij|waar|terwijl) [^ @stop , @colon]{1,7})? »
        « (lijst|lijsten|dodenlijst|manifest|pamflet|filmpje|bom|wapen|vuurwapen|handleiding)
            (gemaakt|geschreven|opgesteld|gebouwd|
            geprint|samengesteld) ((met|van|over) %np (van @c)?)? »
        « (?!@func)[^ @stop , @colon en maar @lpar]{1,7} (@deed (heeft|had|hebben|hadden)|(heeft|had|hebben|hadden)
            @deed) »
        (heeft|had|hebben|hadden) @deed « [^ @stop , @colon en maar]{1,6} »
        « (?!@func)(@c){1,2} @deed (uit|van|bij|in|op|met|tegen|naar|over) %np ((van|in|op) %short)? (, voor %short)? »
        « @deednoun (van|op|in|bij|met|tegen|aan|jegens) (?!(de|het|een)? @abstract)%np ((in|op|bij|met) %short)? »
        (veroordeeld|veroordeling|straf|maanden|jaar|uur|uitstel|kreeg|vast|zit|zat|geschorst|geschrapt|ontslagen) [^
            @stop @colon]{0,8} omdat (hij|zij|ze) «
            [^ @stop @colon ,]{1,14} (had|heeft|hadden) (@c)? »
        (feit|feiten|delict|verdenking|tll|tenlastelegging) @colon « %long »
        (probeerde|wilde|poging|dreigde|van plan) « (om)? [^ @stop , @colon en maar]{1,6} te
            (stelen|branden|steken|schieten|doden|
            vermoorden|gooien|blazen|vergiftigen|ontvoeren|rijden|plegen|reizen|vechten|kopen|slaan|vernielen) »
        """,
    ),
    *rules(
        "language",
        """
        « (?!@nation)@rarelang »
        (spreekt|sprak|praat|leest|schrijft|zingt|bidt|telt|vloekt|droomt) (alleen|vooral|beter|ook|een beetje|
            vloeiend|in het|het)? « @rarelang »
        """,
    ),
    *rules(
        "religion",
        """
        « (bekeerd|bekeerde|bekeerling|bekering) (tot (de|het)? @faith)? »
        « (streng|zwaar|orthodox|strikt)? @faith (gezin|milieu|nest|familie|huis|dorp) »
        """,
    ),
    *rules(
        "quantity",
        """
        « [@digits @num @bigword een ruim]{1,3} (leden|volgers|abonnees|bezoekers|deelnemers|aanhangers|kijkers|lezers)
            (uit %n landen)? »
        « (filmpje|filmpjes|video|video's|beelden) [^ @stop , en]{0,3} [@digits @num @bigword een]{1,3} keer
            (bekeken|gedeeld) »
        """,
    ),
    *rules("nationality", "« [zwarte donkere getinte blanke] » [@person man vrouw jongen meisje jongens]"),
    *rules(
        "nationality",
        "[@kin @child woont woonde leeft leefde reisde vertrok ging vluchtte kwam terug zat vast] "
        "(nog|toen|al|weer|zelf)? (in|uit|naar) « @country »",
    ),
    *rules(
        "nationality",
        "(uit|naar|in|van) « @country » (?=[gekomen gevlucht teruggekeerd , @stop en waar met als toen gereisd "
        "geboren])",
    ),
    *rules(
        "body",
        """
        (heeft|had|met|zijn|haar) (een|de|@num|zijn|haar)? « (?![@func @abstract linker rechter rechtse eigen volle
            blote open goede goed slechte @ordw])@c
            @body » (?=[, @stop en die waar van])
        (draagt|droeg|met|loopt in|liep in|gekleed in) (altijd|nog|steeds|ook)? [@det @num] « (?!@func)(@c){1,2} @cloth
            (met %np|van @c)? »
        """,
    ),
    *rules("age", ", « %n jaar (oud)? » (?=[, @stop @rpar])\nvan « %n jaar » (?=[, @stop @rpar en die oud met])"),
    *rules(
        "coincidence",
        """
        « (dag|nacht|avond|zomer|winter|jaar|ochtend|week) (dat|waarin|waarop|toen) (?!(hij|zij|ze|ik|we)
            (komt|is|mag))[^ @stop , @colon]{2,9} »
        « (viraal|rondgegaan|rondgestuurd) (gegaan|gaan)? »
        """,
    ),
    *rules("nationality", "[in uit naar vanuit] « (?!@home)@country »"),
    *rules("small body", "[@quote] « (de|het)? (?!@func)@cap{1,4} » [@quote]"),
    *rules(
        "offence",
        (
            "« (poging tot|poging om|plan om|plannen voor|plan voor|dreiging met|voorbereiding van) (?!@abstract)%np "
            "((op|van|in|te|met) %short)? »"
        ),
    ),
    *rules("religion", "« @rarefaith »"),
    *rules("offence", "« @device (in|op|onder|bij|tegen|voor|aan|door) %np ((van|in|op) %short)? »"),
]
