"""Who somebody is, in Dutch: family, body, name, origin, faith, work, age."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "birth order",
        """
        « (de|het|als|is)? (de|het)? [@rank @ordw] [@child kind]? (van|uit) (een)? (gezin van|gezin met)? [@det]?
            [@num] [@sib]? »
        « (het|als|is|was)? (enige|enig) (kind|zoon|dochter) » (?!(dat|die|wat))
        « [@poss @det] (oudste|jongste|enige) (zoon|dochter) van [@det @num] %adj{1,2} »
        « (een|één) van (de)? [@three] [@sib] »
        « eerstgeboren (zoon|dochter) »
        """,
    ),
    *rules(
        "multiple birth",
        "« (zijn|haar|hun|een|de|het|eeneiige)? (eeneiige)? [@twin] [@kin]? »\n« een van een (tweeling|drieling) »",
    ),
    *rules(
        "many kin",
        """
        « (vader|moeder|oma|opa|weduwe|weduwnaar) van [@three]{1,2} ([@sib])? »
        [heeft had hebben met en van haar zijn hun kreeg voedde] « [@four] %adj{0,2} (kinderen|kids|jongens|meisjes|
            zoontjes|dochtertjes) »
        [heeft had met haar zijn hun] « drie %adj{0,1} (kinderen|zoontjes|dochters|zonen) (van|onder|bij|uit) %short »
        « [@three @four] %adj{0,1} [@manykin] »
        « twee (vrouwen|echtgenotes|halfbroers|halfzussen|huwelijken) »
        « gezin (van|met) [@four] (kinderen)? »
        « [@num een] %adj{0,1} (zonen|zoons|dochters|zoon|dochter) en [@num een] %adj{0,1} (zoon|dochter|zonen|zoons|
            dochters) »
        """,
    ),
    *rules(
        "kin age",
        """
        « (@poss|een|de)? ([@num @digits] [@yearold]|[@yearold]) %adj{0,1} (?!(man|vrouw|vriendin))[@child @kin @twin]
            »
        « (@det|@poss)? %n? %adj{0,1} [@child @kin] ,? van %n ((,|en) %n){0,5} (jaar|maanden|weken) (oud)? »
        « (@det|@poss|@num)? [@child] (,|van) %n ((,|en|,? en) %n){1,5} (jaar)? »
        « [@child] @lpar %n ((,|en) %n){0,5} @rpar »
        « (hoogzwanger|zwanger van (zijn|haar|hun|een) %short|[@num] maanden zwanger) »
        « (@poss) [@child] (is|was|werd) (in|tijdens|op) %short geboren »
        « (@poss) (pasgeboren|ongeboren|doodgeboren) [@child] »
        « (beviel|bevallen) (in|van|tijdens|op) %short »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (@poss|wiens|beide) %adj{0,1} [@kin] (die)? (zit|zat|zitten|zaten) (ook|nog)? (ook)? (vast|in de
            (gevangenis|cel)|gevangen|in (detentie|voorarrest)) »
        « (@poss|wiens) %adj{0,1} [@kin] (,|die)? (is|was|werd|zijn|waren|werden|kwam|kwamen|raakte)? (allebei|beiden|
            ook|later|zelf)? ((in|op|bij|tijdens|door|onder) %short)? (om het leven|[@fate]) (gebracht|gekomen)? ((in|
            op|bij|tijdens|door) %short)? »
        « (@poss|wiens) %adj{0,1} [@kin] (sneuvelde|verdronk|stierf|verdween|overleed|verongelukte|vocht|pleegde
            zelfmoord|hing zich op|kwam om) ((in|op|bij|tijdens|aan|door|voor|toen) %short)? »
        « (verloor) (beide|@poss|@num|allebei) %adj{0,1} [@kin] ((in|bij|door|tijdens|aan|op) %short)? »
        « (de)? (dood|moord|zelfmoord|executie|verdwijning) (van|op) [@poss] %adj{0,1} [@kin] »
        « (@poss) (overleden|vermoorde|verdronken|vermiste|gesneuvelde|doodgeschoten) [@kin] »
        """,
    ),
    *rules(
        "kin work",
        """
        « (de|een)? (zoon|dochter|weduwe|neef|nicht|kleinzoon|kleindochter|vrouw) van (een|de|@det) %adj{0,2} [@occ
            @field @celebrity @soldier @seat @faithrole] ((in|uit|van) %short)? »
        « (@poss|wiens) %adj{0,1} [@kin] ,? (die)? (is|was|werd|zijn|waren)? (ook|ooit|zelf)? (een|de|@det)? %adj{0,2}
            [@occ @field @celebrity @soldier @seat @faithrole] ((in|van|bij|op) %short)? (is|was)? »
        « (@poss|wiens) %adj{0,1} [@kin] (runt|runde|heeft|had|leidt|leidde|bezit|bezat|fokt|bouwt) (een|de|het)
            %adj{0,2} [@venue @oddvehicle @club] ((in|op|bij|aan) %short)? »
        « (uit|van) een %adj{0,1} (bekende|beroemde|rijke|adellijke|vooraanstaande|beruchte|prominente) %adj{0,1}
            (familie|clan|geslacht) (van %short)? ((in|uit) %short)? »
        « (de|een)? [@kinwork] »
        [@kin] [@cap]{1,2} , « (een|de)? [@occ @field @celebrity @soldier @seat @faithrole] » (?=[, @stop])
        """,
    ),
    *rules(
        "marriage",
        """
        « (twee|drie|vier) keer (getrouwd|gescheiden|gehuwd) »
        « (@poss) (@ordw|eerste) (vrouw|man|huwelijk|echtgenote|echtgenoot) »
        « (getrouwd|trouwde|gehuwd|verloofd) met (zijn|haar) %adj{0,1} (nicht|neef|celgenoot|advocaat|lerares|leraar|
            bewaarder) »
        « (getrouwd|trouwde|gehuwd) (in de gevangenis|via skype|via whatsapp|per telefoon|bij volmacht|met de
            handschoen) »
        « (op (zijn|haar) @ord|op [@yearold] leeftijd|op (zijn|haar) @old) (uitgehuwelijkt|getrouwd) »
        « uitgehuwelijkt ((aan|op) %short)? »
        « (jonge|vroeg) (weduwe|weduwnaar) »
        « (trouwde|getrouwd|huwde) (op|met) (haar|zijn)? (@ord|@old) (met %short)? »
        """,
    ),
    *rules(
        "upbringing",
        """
        « (geadopteerd|adoptiekind|vondeling|wees|weeskind|verweesd) ((uit|als|op|in|door) %short)? »
        « (@poss) (adoptieouders|adoptiemoeder|biologische moeder|biologische vader) »
        « (opgegroeid|groeide op|geboren|groeide) (in|op|aan boord van) (een|het|@det|@num) %adj{0,2} [@home @campus]
            ((in|bij|aan|op) %short)? (op)? »
        « (opgevoed|grootgebracht) door (zijn|haar|een) %adj{0,1} (grootmoeder|oma|opa|grootvader|tante|oom|nonnen|
            zus|dove ouders) »
        « (@num|tal van|elf) (pleeggezinnen|tehuizen|internaten) »
        """,
    ),
    *rules(
        "mark",
        """
        « (@det|@poss|@num)? %adj{0,2} [@mark] (van|met|in de vorm van|die)? (een|de|het|@num)? [@c @cap @digits]{0,3}
            (op|in|over|achter|onder|boven|langs|rond|boven op) (@det|beide) %adj{0,1} [@body] (tot [@det] [@body])? »
        « (@det|@poss|@num)? %adj{0,2} [@mark] van (een|de|het) [@c @cap]{1,2} »
        « (@det)? (@c){0,2} (getatoeëerd|getatoeëerde) (op|in|achter|boven) (@det) %adj{0,1} [@body] »
        « (op|in|achter) (@det) %adj{0,1} [@body] (staat|had|heeft|zit|stond) (hij|zij|ze)? (een|het|de) %adj{0,2}
            (@mark|getatoeëerd|hakenkruis|draak|leeuw|spin|adelaar|traan|kruis) »
        « (getatoeëerde|gepiercete|verminkte|verbrande|misvormde) %adj{0,1} [@body] »
        « (zwaar|volledig|helemaal)? (onder de (tatoeages|littekens)|onder de tattoos|vol (tatoeages|littekens)) »
        « (een|het)? (hakenkruis|doodskop|adelaar|spinnenweb|traan|runenteken) (op|in|achter) (@det) %adj{0,1} [@body]
            »
        « (lange|grote|opvallende|zichtbare|diepe) %adj{0,1} [@mark] »
        """,
    ),
    *rules(
        "body",
        """
        « (mist|miste|verloor|verloren|kwijt) (een|zijn|haar|de|@num|beide|één) %adj{0,1} [@body] (aan|van)? ([@det]
            %adj{0,1} [@body])? ((bij|in|door) %short)? »
        « (@det|@num)? [@missing] %adj{0,1} [@body] »
        « (maar|slechts|nog) [@num] (vingers|tenen|tanden) ((aan|op) %short)? »
        « [@num] (vingers|tenen) (aan|op) (@det) %adj{0,1} (hand|voet) »
        « (een|zijn|haar|met een|in een)? %adj{0,1} [@style] »
        « (aan (één|een) (oog|oor) (blind|doof)|(blind|doof) aan (één|een|zijn|haar) %adj{0,1} (oog|oor)) »
        « (loopt|liep|loopt hij|lopen) (mank|met (een|krukken) (stok|kruk|krukken)?|kreupel) »
        « [@gait] » (?!achter)
        « (@det|@poss|met)? %adj{0,1} [@haircol] (%adj){0,1} [@hair] » (?!(broer|zus|vader|moeder))
        « (roodharige|roodharig|langharige|grijsharige|kale) %adj{0,1} (man|vrouw|jongen|meisje)? »
        « (bijna|ruim|over de|meer dan|zeker)? %n (meter|m) (%n)? (lang|groot) »
        « (bijna|ruim|meer dan|meet|is)? %n meter (%n)? (lang|groot)? » (?=[, @stop en])
        « (weegt|woog) (bijna|ruim|meer dan|zo'n)? %n (kilo|kg) »
        « (uitzonderlijk|opvallend|buitengewoon|ongewoon|extreem|reusachtig) (groot|grote|lang|lange|klein|kleine|dik|
            dikke|mager|magere) (man|vrouw)? »
        """,
    ),
    *rules(
        "voice",
        """
        « (licht|zwaar|erg|hevig)? [@speech] »
        « (met)? (een|zijn|haar)? (zwaar|sterk|plat|zangerig|duidelijk|onmiskenbaar|vet|stevig)? %adj{0,1} (accent|
            tongval) »
        « (een|zijn|haar|met een)? (schorre|hese|hoge|zware|piepende|krakende|rauwe) stem »
        """,
    ),
    *rules(
        "habit",
        """
        « (draagt|droeg|loopt|liep) (altijd|steeds|nog altijd|dag en nacht|elke dag) (in|met|rond met)? %short ((met|
            om|op|aan) %short)? »
        « (altijd|steevast) (met|in) (een|zijn|haar|dezelfde|@num) %adj{0,2} (pet|muts|hoed|baret|tulband|jas|sjaal|
            zonnebril|laarzen|klompen|wandelstok|leren jas|trui|tas|koffer) »
        « (herkenbaar|bekend) (aan|om|door|vanwege) (zijn|haar|de|het) %short »
        « (een|zijn|haar) [@colour] %adj{0,1} (pet|muts|hoed|baret|tulband|laarzen|klompen|jas|bontjas|zonnebril|trui)
            »
        """,
    ),
    *rules(
        "health",
        """
        « (een|de|zijn|haar|aan|ernstige)? [@illness] »
        « (een|de|zijn|haar) %adj{0,1} (zeldzame|erfelijke|ongeneeslijke|aangeboren) %adj{0,1} (ziekte|aandoening|
            afwijking|kanker|allergie|@illness) »
        « (de ziekte van|het syndroom van) @cap{1,2} »
        « (darmkanker|longkanker|borstkanker|botkanker|huidkanker|teelbalkanker|hersenbloeding) »
        « allergisch voor (?!(autoriteit|regels)) [@c]{1,2} »
        """,
    ),
    *rules(
        "nickname",
        """
        (iedereen|ze|zij|allen|gedetineerden|anderen|jongens|bewaarders|collega's|vrienden|men|medegedetineerden) (op|
            in)? (de)? (@c)? (noemt|noemen|noemde|noemden) (hem|haar) (hier|daar|altijd|gewoon|nog steeds|alleen maar|
            allemaal)? "? « (de|het)? (@cap{1,3}|@c) » "? (?![@w])
        (noemt|noemen|noemde|noemden|genoemd) (hem|haar|zich|zichzelf) (gewoon|altijd|zelf|soms)? "? « (de)? @cap{1,3}
            » "?
        (hem|haar) (door)? (iedereen|allen)? " « [@w @c @cap @digits]{1,4} » " (noemt|noemen|noemde|genoemd|wordt)
        (bijnaam|alias|schuilnaam|koosnaam|artiestennaam|gebruikersnaam|strijdnaam) (is|was|,|:|van|luidt|luidde|'|die
            hij kreeg is)? (is|was)? "? « (de|het)? @cap{1,3} » "?
        (bijnaam|alias|schuilnaam|strijdnaam) (is|was|,|:)? " « [@w @c @cap @digits]{1,4} » "
        (bekend|beter bekend|aangesproken) (bij|onder|op|in)? (iedereen|allen|de|het)? (@c)? als "? « (de)? @cap{1,3}
            » "?
        (onder) (de|zijn|haar|een) (naam|alias|schuilnaam|bijnaam|gebruikersnaam) "? « (de)? @cap{1,3} » "?
        (luistert|luisterde) naar (de naam)? "? « @cap{1,3} » "?
        « (abu|umm|oum) @cap{1,3} »
        """,
    ),
    *rules(
        "nationality",
        """
        « (is|was|een|deze|als|half|hij is) (een|half|geboren)? [@nation] » (?![@c @cap])
        « (een|de|deze|jonge|oude|@num) (jonge|oude)? [@nation] [@person @kin @occ @soldier @twin] »
        « (@poss) [@nation] [@kin] »
        « van [@nation] (of|en)? [@nation]? (afkomst|komaf|origine|herkomst|bloed|ouders|huize) »
        « [@nation] [@nation] » (?!@c)
        « (half) [@nation] (,? half [@nation])? »
        « (geboren|opgegroeid|afkomstig|getogen) (in|uit|te) @cap{1,3} »
        « (gevlucht|vluchtte|gevluchte|kwam) ((als|op) %short)? uit @cap{1,2} (als|op|in|met) %short »
        « (een|de) [@ethnic] (vrouw|man|jongen|meisje|gezin|familie)? »
        « (dubbele|tweede) (nationaliteit|paspoort) »
        « (@nation) (nationaliteit|paspoort|wortels|roots) »
        """,
    ),
    *rules(
        "language",
        """
        « (spreekt|sprak|spreken|bidt|zingt|verstaat) (alleen|enkel|vloeiend|gebroken|slechts|goed|alleen maar)?
            [@rarelang] »
        « [@rarelang] (sprekende|sprekend|als moedertaal|spreekt|sprak|tolk) »
        « (spreekt|sprak) [@three] talen »
        """,
    ),
    *rules(
        "religion",
        """
        « (bekeerde|bekeerd|bekeren|bekeert|bekering) (zich|tot)? (op (zijn|haar|@det) (@ord|@old|@c)|in (detentie|de
            gevangenis|de cel))? (tot)? (het|de)? [@faith] ((op|in|tijdens|na|toen) (zijn|haar|hij|de|zij)? (@ord|
            @old|%short))? (bekeerd|bekeerde)? »
        « (een|de|jonge|recente|@nation) %adj{0,1} (bekeerling|bekeerlinge) »
        « (bekeerde|voormalige|gewezen|uitgetreden|ex|voormalig|afgezwaaide) [@faithrole] »
        « (tot|naar) (het|de) [@faith] (bekeerd|bekeerde|overgegaan|overgestapt) »
        « (is|was|werd|een|als) (een|als)? (overtuigd|praktiserend|streng|vroom|praktiserende|strenge|vrome|
            overtuigde|belijdend)? [@faith] » (?![@c @cap])
        « (een|haar|zijn|de) (strenge|streng|vrome|orthodoxe|praktiserende)? [@faith] [@person @kin gezin familie nest
            milieu] »
        « (opgevoed|opgegroeid|grootgebracht|gedoopt) (als|in) (een|de|het)? %adj{0,1} [@faith] (gezin|familie|kerk|
            milieu)? »
        « (gedoopt|besneden|kent de koran uit het hoofd|bedevaart naar %short) ((in|op|als) %short)? »
        """,
    ),
    *rules(
        "occupation",
        """
        « (werkte|werkt|werken|gewerkt|opgeleid|baan|leerling|in opleiding|opleiding|leerwerkplek|aan de slag|stage|
            begonnen) (hij|zij|ze)? (jarenlang|vroeger|eerder|illegaal)? (als|tot|voor) (een)? %adj{0,1} [@occ
            @soldier @faithrole @post] ((in|op|bij|aan|van) %short)? »
        « (is|was|werd|wordt) (een|ooit|van beroep|vroeger|ooit een|jarenlang)? (een)? (@nation|voormalig|
            gediplomeerd)? [@occ @soldier] (van beroep|van opleiding|(in|op|bij|aan) %short)? » (?![@c])
        « (een|de|als|zijn) (voormalig|voormalige|gewezen|ex|oud|gepensioneerde|gepensioneerd|gediplomeerd|
            gediplomeerde|zelfstandig|werkloze|ontslagen|geschorste) [@occ @soldier @seat @post @field] ((in|van|bij|
            op) %short)? »
        « (een|de) [@rareocc] ((in|uit|van) %short)? »
        « [@occ] (van beroep|van opleiding|van vak) »
        « (runde|runt|had|heeft|bezat|begon|opende|nam|eigenaar van) (een|de|het) (eigen|kleine|@nation)? (bakkerij|
            slagerij|restaurant|garage|winkel|snackbar|kebabzaak|café|belwinkel|kapperszaak|sportschool|boerderij|
            taxibedrijf|rijschool|viskraam|marktkraam|boksschool|reisbureau|bedrijf|telefoonwinkel|pizzeria) ((in|op|
            bij|aan) %short)? »
        """,
    ),
    *rules(
        "office",
        """
        « (was|is|werd|als|de|voormalig|oud|gekozen) (ooit|korte tijd|een|het)? [@seat] ((van|in|voor) %short)? »
            (?!en)
        « (stelde zich|kandidaat|stond op de lijst|lijsttrekker) (kandidaat)? (voor|van|als) (de|het)? %short »
        « (de|als|onze) %adj{0,1} [@post] (van|bij|in) (de|het|een|onze) %adj{0,2} [@club @cap dorp school] »
        « (de) (dorps|enige) (dokter|pastoor|smid|bakker|gek|agent|onderwijzer) »
        « (dorpsdokter|dorpspastoor|dorpssmid|dorpsgek|dorpsagent|dorpsonderwijzer|clubkeeper) »
        """,
    ),
    *rules(
        "education",
        """
        « (studeerde|studeert|gestudeerd|student|studie|promoveerde|gepromoveerd|afgestudeerd|begon aan|haakte af bij)
            (in|op|de|een studie|een jaar|%n jaar|ooit|korte tijd)? [@subject] ((aan|in|te|op) %short)? (gestudeerd|
            studeerde)? »
        « (een|de|zijn|haar) (diploma|bul|graad|doctoraat|master|bachelor) in (de)? [@subject @c] »
        « [@subject] (gestudeerd|studeerde|studeert) ((aan|in|te) %short)? »
        « (studeerde|zat|afgestudeerd|weggestuurd|leerling|student|gestuurd|ging) (op|aan|van|naar) (de|het|een)
            %adj{0,2} [@campus] ((in|van|te) %short)? »
        """,
    ),
    *rules(
        "club",
        """
        « (speelde|speelt|voetbalde|voetbalt|zong|zingt|bokste|bokst|traint|trainde|keepte|keept) ((als) %short)?
            (bij|voor|in) (de|het|een|@num)? %adj{0,2} ([@club]|@cap{1,2}|eerste elftal|jeugd) ((van|in) %short)? »
        « (keeper|doelman|spits|aanvoerder|drummer|zanger|penningmeester|lid|voorzitter|gitarist) (van|bij|in) (de|
            het|een) %adj{0,2} ([@club]|@cap) ((in|van) %short)? »
        """,
    ),
    *rules(
        "army",
        """
        « (diende|dienst|gediend|vocht|vrijwilliger|soldaat|officier|kok|sergeant|tekende|militair) (%n jaar|jaren)?
            (in|bij|voor) (het|de|een) (@nation|@ordw|voormalige)? [@army] ((in|als|tijdens) %short)? (gediend|
            gevochten)? »
        « (een|de|als|ex|oud|voormalig|voormalige)? (ex|oud|voormalig|voormalige)? (marinier|sluipschutter|huurling|
            deserteur|dienstweigeraar|paracommando|kindsoldaat|beroepsmilitair|legionair|straaljagerpiloot|
            oorlogsveteraan|veteraan|reservist) »
        « (uitgezonden|uitzending|missie|gevochten|gestationeerd) (naar|in) @cap »
        """,
    ),
    *rules(
        "possession",
        """
        « (houdt|hield|fokt|fokte|heeft|had|bezit|met|zijn|haar|een|africhtte) (een|zijn|haar|@num|tamme)? %adj{0,1}
            [@pet] ((op|in) %short)? »
        « (speelt|speelde|speelden|leerde|bespeelt) (goed|graag)? [@instrument] ((in|op|bij) %short)? »
        « (rijdt|reed|heeft|had|bezat|kwam|woont|woonde|slaapt|sliep|in|op|met) (in|op|met)? (een|zijn|haar) %adj{0,2}
            [@oddvehicle] ((in|aan|op) %short)? »
        « (een|zijn|haar|de|in een) [@colour] %adj{0,1} [@vehicle] »
        """,
    ),
    *rules(
        "age",
        """
        « ([@digits @num] [@yearold]|[@yearold]) [@person]? » (?!(bestaan|bestaande|traject|periode|programma|
            contract|straf|celstraf|gevangenisstraf|toezicht|relatie|termijn|opleiding|project|huwelijk))
        « %age jaar (oud)? » (?=[, @stop is was oud toen en die] ) (?<!(celstraf))
        [van @lpar] « %age (jaar)? » [@rpar]
        [man vrouw jongen meisje cliënt] « (van)? %age (jaar)? » (?![@c])
        « (op|sinds|vanaf) (zijn|haar) (@ord|@old|@ordw|[@num] en) (jaar|verjaardag|levensjaar)? »
        « (toen) (hij|zij|ze) (@old) (was|werd) »
        « (werd|wordt|is|was) (pas|net|nog maar|nu|al|bijna|inmiddels)? (@teen) » (?=[, @stop en toen in])
        « op [@yearold] leeftijd »
        « geboren in [@year] »
        """,
    ),
]
