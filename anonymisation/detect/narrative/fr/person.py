"""Who somebody is, in French: family, body, name, origin, faith, work, age."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "birth order",
        """
        « (le|la|l)? [@rank] (d) une (famille|fratrie) de %num ([@sib])? »
        « (le|la|l)? [@rank] (de|des) [@num]{1,2} ([@sib])? »
        « (le|la)? [@ordw] (de|d) (une)? (fratrie|famille)? (de)? [@num] ([@sib])? »
        « (un|l) des [@three] [@sib] »
        « (fils|fille|enfant) unique »
        « (fils|fille) (aîné|aînée|cadet|cadette) (d|du|de) (un|une|la|l)? [@c]{1,2} »
        """,
    ),
    *rules(
        "multiple birth",
        """
        « (son|sa|ses|leur|leurs|un|une|des|le|la|les)? (frère|sœur|soeur|frères|sœurs|fils|filles|vrais|faux)
            (jumeau|jumelle|jumeaux|jumelles|triplés|triplées) »
        « (son|sa|ses|leurs|un|une|des|de|d)? (jumeau|jumelle|jumeaux|jumelles|triplés|triplées|quadruplés) »
        """,
    ),
    *rules(
        "many kin",
        """
        « (père|mère|veuf|veuve|grand père|grand mère) (de|d) [@three]{1,2} ([@sib @child])? »
        « [@four] %adj{0,1} (enfants|gamins|garçons|gosses) » (?!(ont participé|du|de la|de l))
        « trois %adj{0,1} (enfants|garçons) de %short »
        « [@three @four] %adj{0,1} [@manykin] »
        « deux (femmes|épouses|demi frères|demi sœurs) »
        « (famille|fratrie) de [@four] (enfants)? »
        « [@num un une] (fils|filles|fille) et [@num un une] (fils|filles|fille) »
        """,
    ),
    *rules(
        "kin age",
        """
        « (son|sa|ses|leur|leurs|un|une|@num) %adj{0,1} [@child @kin] ,? (âgé|âgée|âgés|âgées)? (de) %n (ans|mois)
            ((,|et) (de)? %n (ans|mois)?){0,4} »
        « (un|une|ses|leurs|@num) %adj{0,1} [@child] (de|âgés de) %n ((,|et) (de)? %n){1,5} ans »
        « [@child] @lpar %n ((,|et) %n){0,5} (ans)? @rpar »
        « (enceinte) (de (son|leur|jumeaux|%num mois|sept mois) %short?|de jumeaux) »
        « (son|sa|leur) [@child] (est|était)? (né|née) (en|pendant|le|à|au|dans) %short »
        « (a accouché|accouché|accouchait) (en|pendant|dans|à|de) %short »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (son|sa|ses|dont le|dont la|deux de ses|deux) %adj{0,1} [@kin] (est|était|sont|étaient|a été|avait été|ont
            été|fut|,)? (lui|elle)? (aussi|également)? (@fate|en prison|en détention|en cellule|sous les verrous|
            incarcéré|détenu) ((aussi|également|à|en|au|dans|par|lors|pendant|sous|sur) (d|de)? %short)? »
        « (son|sa|ses) %adj{0,1} [@kin] (s est|s était) (suicidé|suicidée|pendu|pendue|noyé|noyée|immolé) ((à|en|au|
            dans) %short)? »
        « (son|sa|ses) %adj{0,1} [@kin] (est|était|a)? (mort|morte|morts|tombé|péri|combattu|disparu) (en|à|dans|au|
            lors|d|pendant|quand|sous|de) (d|de)? %short »
        « (a perdu|avait perdu|perdu) (ses|son|sa|deux de ses|@num) %adj{0,1} [@kin] (dans|en|à|au|lors|pendant) (d|
            de)? %short »
        « (la|le|l)? (mort|assassinat|suicide|meurtre|exécution|disparition|noyade) (de|du) (son|sa|ses) %adj{0,1}
            [@kin] »
        """,
    ),
    *rules(
        "kin work",
        """
        « (le|la|un|une)? (fils|fille|veuve|veuf|neveu|nièce|petit fils|petite fille|femme) (d|du|de) (un|une|la|l)?
            %adj{0,1} [@occ @field @celebrity @soldier @seat @faithrole] (@fame|%adj)? ((de|du|à|en) %short)? »
        « (son|sa|dont le|dont la) %adj{0,1} [@kin] ,? (est|était|qui est|qui était|fut)? (lui aussi|un|une|l|le|la|
            aussi|ancien|ancienne|autrefois){0,3} %adj{0,1} [@occ @field @celebrity @soldier @seat @faithrole] (@fame|
            @c)? ((de|du|à|en|dans) %short)? »
        « (son|sa) %adj{0,1} [@kin] (tient|tenait|dirige|dirigeait|possède|possédait|élève|élevait) (un|une|la|le|l)
            %adj{0,1} [@venue @club] (de|du|@c)? ((à|dans|au|près|en) %short)? »
        « (d|dans) une (famille|lignée) (de)? (@fame|riche|noble|aristocratique|influente|très connue|bien connue|d
            @occ|@occ) (de %short)? »
        « (d|dans) une (grande|riche|vieille|célèbre|influente) famille (de|d|du) %short »
        [@kin] [@cap]{1,2} , « (un|une|le|la)? [@occ @field @celebrity @soldier @seat @faithrole] » (?=[, @stop])
        """,
    ),
    *rules(
        "marriage",
        """
        « (marié|mariée|divorcé|divorcée|veuf|veuve) (deux|trois|quatre) fois »
        « (deux|trois|quatre) fois (marié|mariée|divorcé|divorcée|veuf|veuve) »
        « (sa|son) (@ordw|première|premier|troisième) (femme|épouse|mari|mariage) »
        « (marié|mariée|épousé|épousa|fiancé) (avec|à)? (sa|son) (cousin|cousine|nièce|codétenu|avocate|surveillante|
            professeur|institutrice) ((germain|germaine))? »
        « (mariée|marié) (de force|à @old ans|à seize ans|à l âge de %age|par skype|par téléphone|en prison|à la
            prison|en détention|par procuration) »
        « (mariage) (forcé|par procuration|en prison|par skype|coutumier) ((à|avec|avec) %short)? »
        « (polygame|polygamie|bigame|veuve de guerre) »
        « (a épousé|épousa|épousé) (un|une) %adj{0,1} [@occ @nation @person] (@c)? »
        """,
    ),
    *rules(
        "upbringing",
        """
        « (adopté|adoptée|adoptés) ((en|au|à|bébé|par|de) %short)? »
        « (enfant|fils|fille) (adopté|adoptée|adoptif|adoptive|trouvé|trouvée) ((de|du|en|au) %short)? »
        « (orphelin|orpheline|orphelins|pupille de la nation) (de (père|mère|guerre)|à @num ans|depuis %short|dès
            %short)? (et de mère)? »
        « (a grandi|grandi|né|née|grandit|élevé|élevée) (dans|sur|à bord d) (un|une|le|la) %adj{0,1} [@home @campus]
            (@c)? ((de|du|à|en|près) %short)? »
        « (élevé|élevée) par (sa|son|ses|une|un|des) (grand mère|grands parents|grand père|tante|oncle|sœur|soeur|
            religieuses|parents sourds) (@c)? »
        « (@num|onze|plusieurs) (familles d'accueil|foyers) »
        """,
    ),
    *rules(
        "mark",
        """
        « (un|une|des|son|sa|ses|le|la|l|ces|@num)? %adj{0,1} [@mark] (@c){0,2} ((en forme de|représentant|de|d|du|
            avec|qui) (un|une|la|le|l)? [@c @cap]{1,2})? (sur|dans|à|au|autour|derrière|sous|le long|au dessus) (du|
            de|le|la|l|son|sa|les|ses|d) (dos de la|l|la|bas du)? (@num)? [@body] (@c)? »
        « (un|une|des|son|sa|le|la|@num)? %adj{0,1} [@mark] (de|d|du|en forme de|représentant|au) (un|une|la|le)? [@c
            @cap]{1,2} »
        « (@c){0,1} (tatoué|tatouée|tatoués|tatouées|gravé) (sur|dans|au|à|derrière) (le|la|l|son|sa|les|du) (dos de
            la)? [@body] (@c)? »
        « (le|la|les|l|son|sa|ses)? [@body] (entièrement)? (tatoué|tatouée|tatoués|tatouées|brûlé|brûlée|défiguré|
            percé|balafré) »
        « (couvert|couverte|couverts) de (tatouages|cicatrices|brûlures) »
        « (une)? (croix gammée|tête de mort|toile d'araignée|larme|croix celtique) (tatouée)? (sur|dans|au) (le|la|l|
            son|sa|cou) [@body]? (@c)? »
        « (grande|longue|profonde|large|visible|grand|gros) %adj{0,1} [@mark] »
        """,
    ),
    *rules(
        "body",
        """
        « (il|elle) (lui)? « (lui)? (manque|manquait|manquent|manquaient) (un|une|@num|deux) %adj{0,1} [@body] ((à|de)
            (la|l|sa)? (main|pied) (@c)?)? »
        « (a perdu|avait perdu|perdu|amputé|amputée|privé) (de|d)? (un|une|l|la|le|son|sa|@num|ses|les) %adj{0,1}
            [@body] (@c)? ((dans|à|au|lors|en) (d)? %short)? »
        « (amputé|amputée) (de|d|du) (la|l|un|une|le|son|sa)? [@body] (@c)? »
        « (n a|n avait|n)? (plus)? (que|qu) (@num|un|une) (doigts|orteils|œil|jambe|bras|main|oreille|rein) ((à) la
            main (@c)?)? »
        « (un|une|son|sa|ses|des|en|avec (un|une|des)|d une|d un)? %adj{0,1} [@style] » (?!(général|gouvernementale))
        « (aveugle|sourd|sourde) (d|de) (un|une|l|naissance) (œil|oreille)? (@c)? »
        « (marche|marchait|marchant) avec (une|des|un) (canne|béquilles|béquille|bâton|déambulateur) »
        « (@poss|il|elle)? (@c)? [@gait] »
        « (les|ses|aux|de|des|une|sa|la|son)? %adj{0,1} [@hair] %adj{0,1} [@haircol] ((et|jusqu) (à|aux)? (la)?
            %adj{1,1})? »
        « (une|sa|de|d|ses)? (longue|grande|épaisse) (barbe|chevelure|moustache|tresse) (@haircol)? »
        « (mesure|mesurait|haut|grand|grande|taille) (de|d)? (près de|presque|plus de)? (un|@num|@digits) (mètre|
            mètres|m) (%n)? »
        « (près de|presque|plus de)? (deux|@digits) (mètres|m) (@num|@digits)? (de haut|de taille)? » (?=[, @stop et])
        « (pèse|pesait) (près de|presque|plus de)? %n (kilos|kg) »
        « (exceptionnellement|extrêmement|remarquablement|particulièrement) (grand|grande|petit|petite|gros|grosse|
            maigre|beau|belle) »
        """.replace("« (il|elle) (lui)? « (lui)?", "« (lui)?"),
    ),
    *rules(
        "voice",
        """
        « (fort|sévèrement|légèrement)? [@speech] »
        « (avec|par|a|avait)? (un|son|l) (fort|léger|gros|drôle d)? accent (%adj|du @c|d @c|de @c|@nation|très
            prononcé|prononcé|chantant|du sud) (très|@c)? »
        « (une|sa|d une|la) (voix) (rauque|aiguë|éraillée|très grave|grave|nasillarde|caverneuse|de fausset|perchée) »
        """,
    ),
    *rules(
        "habit",
        """
        « (porte|portait|portant) (toujours|constamment|en permanence|chaque jour) (un|une|des|son|sa|ses|le|la|les)
            %np (%tail)? »
        « (toujours|constamment) (vêtu|vêtue|habillé|coiffé|coiffée|accompagné) (de|d|en|par) %np »
        « (reconnaissable|connu|connue|reconnu) (à|pour) (son|sa|ses) %short »
        « (un|une|son|sa|ses) (casquette|bonnet|chapeau|béret|turban|bandana|bottes|cape|poncho|veste|manteau)
            (@colour|en cuir|de cow boy) »
        """,
    ),
    *rules(
        "health",
        """
        « (une|un|l|d|la|le|son|sa|grave|de)? [@illness] »
        « (une|un|la|d une) (maladie|affection|malformation|cancer|forme|allergie|@illness) ((du|de|des|de la)? @c)?
            (rare|héréditaire|orpheline|incurable|génétique|congénitale) (@c|de %short|du %short)? »
        « (maladie|syndrome) de @cap{1,2} »
        « cancer (du|de la|de l|des) %short »
        « allergique (aux|à la|à l|au) (?!(autorité|règles)) [@c] »
        """,
    ),
    *rules(
        "nickname",
        """
        (surnommé|surnommée|surnomment|surnomme|surnommait|surnommaient|rebaptisé|rebaptisée|appelé|appelée) "? « (le|
            la|l)? (@cap{1,3}) » "?
        (surnommé|surnommée|surnomment|surnomme|surnommait|surnommaient|rebaptisé) (tous|simplement)? "? « (le|la|l|
            les)? [@c @cap]{1,2} » "?
        (l|le|la|s) (appelle|appellent|appelait|appelaient|nomme|nomment) (tous|tout simplement|simplement|partout|
            ici|encore|toujours)? "? « (le|la|l)? @cap{1,3} » "?
        (l|le|la|s) (appelle|appellent|appelait|appelaient|nomme|nomment) (tous|tout simplement|simplement|partout|
            ici)? " « [@w @c @cap @digits]{1,4} » "
        (tout le monde|tous|les détenus|les autres|les surveillants|les jeunes|ils|on) (l|le|la) (appelle|appellent|
            appelait|appelaient) « (le|la|l) [@c] » (?![@c])
        (surnom|sobriquet|pseudonyme|alias|pseudo|nom de guerre|kounya|dit|dite) (est|était|de|,|:|était celui de|sur
            internet)? (est|était)? "? « (le|la|l|les)? @cap{1,3} » "?
        (surnom|sobriquet|pseudonyme|alias|pseudo|nom de guerre) (est|était|de|,|:)? " « [@w @c @cap @digits]{1,4} » "
        (connu|connue) (de tous|dans la prison|sur les réseaux|partout|au village|à la prison)? sous le (nom|
            pseudonyme|surnom|sobriquet) (de|d)? "? « (le|la)? @cap{1,3} » "?
        (sous) (le|un|son) (nom|pseudonyme|pseudo|surnom|faux nom|alias) (de|d|:)? "? « (le|la)? @cap{1,3} ((de|du|
            des) @cap)? » "?
        (répond|répondait) au (nom|surnom) (de|d) "? « @cap{1,3} » "?
        « (abou|abu|oum|umm) @cap{1,3} »
        """,
    ),
    *rules(
        "nationality",
        """
        « (d|de) (origine|origines|nationalité|ascendance|parents|famille|mère|père) [@nation] »
        « (origine|nationalité|racines|passeport|ascendance) [@nation] (et @nation)? »
        « (est|était|c est) (un|une|à moitié|mi)? [@nation] » (?![@c])
        « (un|une|ce|cette|@num|jeune|le) (jeune)? [@person @kin @occ @soldier] [@nation] (d origine @nation)? »
        « (un|une|ce|cette|jeune|deux) (jeune)? (?!(français|française))[@nation] » (?=[, @stop qui de d arrivé
            arrivée né née avec])
        « (son|sa|ses) [@kin] [@nation] »
        « [@nation] [@nation] »
        « (né|née|nés|grandi|originaire|natif|native) (et a grandi)? (à|en|au|aux|de|d|du) (la|l)? @cap{1,3} »
        « (fui|réfugié|réfugiée|exilé|arrivé|arrivée|venu|venue) (de|d|du) (la|l)? @cap{1,2} (à|en|comme|avec|enfant|
            seul) %short? »
        « (un|une|le|la) [@ethnic] (@c)? » (?=[, @stop qui de])
        « (double|seconde) (nationalité|passeport) | (binational|binationale|apatride) »
        """,
    ),
    *rules(
        "language",
        """
        « (parle|parlait|comprend|prie|priait|chante|parlant) (que|qu|couramment|seulement|uniquement|à peine|encore)?
            (le|l|en)? [@rarelang] »
        « (parle|parlait) [@three] langues »
        « (de) langue maternelle [@rarelang @nation] »
        « (interprète|locuteur|interprète en) (de|du|en)? [@rarelang] »
        """,
    ),
    *rules(
        "religion",
        """
        « (converti|convertie|conversion|convertit|convertir|convertis) (à|au|aux) (l|la)? [@faith] ((à|en|pendant|
            lors|dans|après) (l âge de|d)? %short (ans)?)? »
        « (un|une|jeune|la|le|des) (jeune)? (converti|convertie) (récent|récente)? » (?![@c en])
        « (converti|convertie) (en (prison|détention)|à %age|à @old ans) »
        « (un|une|l|la)? (ancien|ancienne|ex) [@faithrole] (@faith|converti|convertie)? ((de|à|au) %short)? »
        « (une|un) [@faithrole] (converti|convertie|défroqué|défroquée) »
        « (est|était|devenu|devenue|se dit|élevé|élevée|né|née) (un|une|dans la)? (religion)? [@faith] (pratiquant|
            pratiquante|convaincu|fervent|fervente)? » (?![@c])
        « (un|une|son|sa|famille|d une|ses) [@person @kin famille foyer] (très)? [@faith] (pratiquant|pratiquante|très
            stricte|stricte|rigoriste|intégriste)? »
        « (élevé|élevée|grandi|baptisé|baptisée|né|née) (chez|dans|comme|par|en) (les|une|un|la|des) (famille|milieu|
            foyer|secte|église)? (@c)? [@faith] (stricte|pratiquante)? »
        « (baptisé|baptisée|circoncis) ((à|en|adulte) %short) »
        « (connaît|récite|appris) (le coran|la bible) par cœur »
        « (pèlerinage) (à|de) (la)? @cap »
        """,
    ),
    *rules(
        "occupation",
        """
        « (travaille|travaillait|travaillé|formé|formée|embauché|embauchée|formation|apprenti|apprentie|apprentissage|
            emploi|poste|métier|stage|cap) (longtemps)? (comme|en tant que|de|d|en qualité de)? (un|une)? [@occ
            @soldier @faithrole] ((à|au|dans|chez|en|sur) (le|la|l)? %short)? »
        « (est|était|fut|devenu|devenue|devint|redevenu) (un|une|longtemps)? (ancien|ancienne)? [@occ @soldier] (de
            métier|de formation|@nation)? ((à|au|dans|chez|de|du|en|sur) %short)? » (?![@c])
        « (un|une|l|le|la|cet|cette)? (ancien|ancienne|ex) (@c)? [@occ @soldier @seat @post @field] (@nation)? ((de|
            du|à|au|dans|des) %short)? »
        « (un|une|le|la|l) [@rareocc] ((de|à|dans|du) %short)? »
        « [@occ] de (métier|formation|profession) »
        « (tient|tenait|dirige|dirigeait|ouvert|ouvrit|possédait|possède|repris|gérait|gère) (un|une|le|la|son|sa)
            (petit|petite)? (boulangerie|boucherie|restaurant|garage|kebab|épicerie|café|salon de coiffure|pizzeria|
            ferme|bar|boutique|taxiphone|librairie|auto école|salle de boxe|entreprise|hôtel|stand) (@c|de %short)?
            ((à|au|dans|près|sur|du) %short)? »
        """,
    ),
    *rules(
        "office",
        """
        « (était|est|élu|élue|le|la|ancien|ancienne|fut|comme|un|une) (brièvement|un temps|longtemps|l ancien|l
            ancienne)? [@seat] (de|d|du|à) (la|l)? %short »
        « (était|fut|élu|élue|ancien|ancienne) (brièvement|un temps)? [@seat] » (?!et)
        « (candidat|candidate|présenté|présentée|s est présenté|s est présentée) (à|aux|pour) (la|l|les)? %short »
        « (le|la|l|un|comme) (ancien)? [@post] (du|de|d|des) (la|l|notre)? [@club @cap village école] (@c|de %short)?
            »
        « (le) (curé|médecin|boulanger|forgeron|facteur|instituteur|maire|gendarme|vétérinaire|pharmacien|fou) (du|de)
            (village|bourg|la vallée|l île) »
        """,
    ),
    *rules(
        "education",
        """
        « (étudié|étudiait|étudie|études|étudiant|étudiante|licence|master|doctorat|diplôme|diplômé|diplômée|fac|
            faculté|thèse|année|années) (de|d|en|la|le|l|les)? (la|l)? [@subject] ((à|au|pendant|en) (l)? %short)? »
        « (un|une|son|d un) (diplôme|licence|master|doctorat|cap|bts) (de|d|en) [@c]{1,2} »
        « (étudié|étudiait|étudiant|étudiante|renvoyé|renvoyée|élève|diplômé|diplômée|passé|passée|sorti|entré|
            abandonné) (à|au|du|de|d|dans|aux|l|la|le) (l|la|un|une)? [@campus] (de|d|@c)? (%short)? »
        """,
    ),
    *rules(
        "club",
        """
        « (joue|jouait|joué|chante|chantait|boxe|boxait|entraîne|entraînait) (comme %short)? (dans|au|pour|à|en) (le|
            la|l|un|une|son)? ([@club]|@cap{1,2}|équipe|première division|deuxième division) (de|d|du|@c)? (%short)? »
        « (gardien|gardien de but|capitaine|buteur|attaquant|batteur|chanteur|trésorier|membre|président|guitariste|
            licencié) (du|de|d|des|au|dans) (la|l|un|une|notre)? [@club] (de|du|@c)? (%short)? »
        """,
    ),
    *rules(
        "army",
        """
        « (servi|service|engagé|engagée|combattu|soldat|officier|sergent|cuisinier|déserté|années|médecin|ans) (@num
            ans)? (dans|à|de|d|au|chez) (la|l|les|le) [@army] (@nation|@c)? ((en|au|comme|pendant) %short)? »
        « (un|une|ancien|ex|ancienne|l)? (ancien|ex)? (parachutiste|légionnaire|tireur d'élite|mercenaire|déserteur|
            objecteur de conscience|enfant soldat|pilote de chasse|démineur|vétéran|ancien combattant|sous marinier|
            réserviste) ((de|d|du|des) %short)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (élève|élevait|dresse|dressait|possède|possédait|avec|avait|a|son|sa|un|une) (son|sa|ses|des|un|une|@num)?
            %adj{0,1} [@pet] (@c)? »
        « (joue|jouait|jouer|joué|apprend) (de|d|du) (la|l)? [@instrument] ((à|dans|au|lors) %short)? »
        « (roule|roulait|conduit|conduisait|vit|vivait|dort|dormait|habite|habitait|possède|arrivé|arrivée|venait|en|
            au volant) (en|dans|d|sur|au volant)? (un|une|son|sa)? (vieux|vieille|ancien)? [@oddvehicle] (@c)? »
        « (un|une|sa|son|en) (vieille|vieux)? [@vehicle] [@colour] »
        """,
    ),
    *rules(
        "age",
        """
        « (âgé|âgée) (de|d) (tout juste|à peine)? %age »
        [homme femme jeune garçon fille détenu détenue client personne étudiant étudiante] (,)? « (de)? %age »
        « (à|dès|avant|depuis|a|avait|n avait que|tout juste) (l âge de|que|tout juste|à peine)? %age » (?!(de
            (prison|réclusion|détention|la|fermeté|mariage|service|suivi)|fermes|et demi de|plus tard|d|après|avec|
            dont))
        « (fêté|ses|eu) %age (en (prison|détention))? » (?!(de))
        « (né|née) en [@year] »
        @lpar « %age » @rpar
        """,
    ),
]
