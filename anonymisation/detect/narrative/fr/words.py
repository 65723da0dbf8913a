"""French word lists of the narrative cues. An apostrophe ends a word: «l'aîné» is l, aîné."""

from anonymisation.detect.languages import lexicon
from anonymisation.detect.languages.fr import LANGUAGE, both
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import countries, numbers

NUMBERS = numbers(
    """
        deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
        quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60
    """
)

LISTS: dict[str, str] = {
    "func": """
        le, la, les, l, un, une, des, du, de, d, au, aux, ce, cet, cette, ces, son, sa, ses, leur, leurs, mon, ma,
        mes, notre, nos, votre, vos, chaque, tout, toute, tous, toutes, aucun, aucune, et, ou, mais, donc, car, ni,
        or, que, qu, qui, dont, où, quand, lorsque, lorsqu, si, comme, parce, puisque, à, dans, en, sur, sous, par,
        pour, avec, sans, chez, vers, entre, contre, depuis, pendant, avant, après, devant, derrière, jusqu, jusque,
        il, elle, ils, elles, on, nous, vous, je, j, tu, lui, se, s, me, m, te, t, y, ne, n, pas, plus, jamais, rien,
        toujours, souvent, aussi, encore, déjà, très, bien, mal, trop, est, était, sont, étaient, fut, être, été, a,
        avait, ont, avaient, avoir, eu, eut, ai, sera, serait, peut, pouvait, doit, devait, veut, voulait, fait,
        faisait, dit, disait, va, allait, vient, venait, reste, restait, voit, sait, savait, prend, met, demande,
        répond, c, là, ici, puis, alors, ensuite, seulement, même, autre, autres, quelqu, personne, chacun, travaille,
        travaillait, parle, parlait, celui, celle, ceux, cela, ça, quoi, comment, ancien, ancienne
    """,
    "det": """
        le, la, les, l, un, une, des, du, son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, ce, cet, cette, ces, d,
        de, au, aux
    """,
    "poss": "son, sa, ses, leur, leurs, mon, ma, mes, notre",
    "art": "le, la, l, les, un, une, des",
    "de": "de, d, du, des",
    "kin": forms(
        """
            père, mère, frère, soeur, sœur, oncle, tante, cousin, cousine, neveu, nièce, grand père, grand mère, mari,
            femme, épouse, époux, compagne, compagnon, demi frère, demi sœur, demi soeur, beau père, belle mère, beau
            frère, belle sœur, fiancée, fiancé, parent, fille, ex femme, ex mari, petit fils, petite fille
        """,
        "s",
    )
    + ", fils, neveux, grands parents, parents",
    "child": "enfant, enfants, fils, fille, filles, garçon, garçons, bébé, bébés, fillette, fillettes, gamin, gamins",
    "sib": "enfants, frères, sœurs, soeurs, filles, garçons, fils, fratrie",
    "manykin": """
        frères, sœurs, soeurs, filles, fils, oncles, femmes, épouses, demi frères, demi sœurs, petits enfants,
        mariages, divorces
    """,
    "fate": both(
        """
            tué, assassiné, abattu, exécuté, poignardé, incarcéré, condamné, arrêté, expulsé, extradé, enlevé,
            torturé, disparu, décapité, pendu, noyé, emprisonné, brûlé, fusillé
        """
    )
    + ", mort, morte, morts, mortes, détenu, détenue, écroué, écrouée",
    "ordw": """
        deuxième, second, seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième,
        onzième
    """,
    "rank": """
        aîné, aînée, cadet, cadette, benjamin, benjamine, dernier, dernière, premier, première, petit dernier, petite
        dernière
    """,
    "mark": forms(
        "tatouage, cicatrice, tache de vin, tache de naissance, piercing, balafre, brûlure, grain de beauté", "s"
    ),
    "body": forms(
        """
            cou, nuque, visage, bras, avant bras, main, doigt, pouce, poing, poignet, épaule, dos, torse, poitrine,
            ventre, jambe, mollet, cuisse, genou, cheville, pied, orteil, tête, crâne, front, sourcil, œil, oreille,
            lobe, nez, lèvre, joue, menton, mâchoire, gorge, tempe, coude, hanche, langue, dent, index, majeur,
            auriculaire, annulaire, paupière, paume, phalange, arcade
        """,
        "s",
        "x",
    )
    + ", yeux",
    "style": """
        prothèse, jambe artificielle, jambe de bois, œil de verre, bandeau, dent en or, dents en or, queue de cheval,
        dreadlocks, crête, fauteuil roulant, béquilles, canne, déambulateur, appareil auditif, bec de lièvre, pied
        bot, bossu, bossue, chauve, borgne, manchot, manchote, nain, naine, taches de rousseur, vitiligo, albinos,
        roux, rousse, rouquin, rouquine, gaucher, gauchère, daltonien, daltonienne, sourd muet, sourde muette, tic,
        tics, perruque, pacemaker, unijambiste, strabisme, loucheur, crâne rasé, catogan, langue des signes, chien
        guide
    """,
    "haircol": """
        roux, rousse, rousses, blancs, blanche, gris, grise, verts, bleus, bleue, violets, roses, rose, oranges,
        orange, argentés, teints, teinte, décolorés, longs, longue, blonds, blonde, bouclés, frisés, tressés
    """,
    "hair": "cheveux, barbe, moustache, bouc, tresses, boucles, sourcils, favoris, tignasse, chevelure",
    "colour": """
        rouge, jaune, vert, verte, bleu, bleue, blanc, blanche, noir, noire, violet, violette, rose, orange, doré,
        dorée, argenté, argentée, marron, gris, grise
    """,
    "speech": """
        bégaie, bégayait, bégaye, bégaiement, bègue, zézaie, zézayait, zozote, zozotait, zézaiement, cheveu sur la
        langue
    """,
    "gait": "boite, boitait, boiteux, boiteuse, claudique, claudiquait, claudication, boitant",
    "illness": """
        épilepsie, épileptique, hémophilie, hémophile, mucoviscidose, drépanocytose, leucémie, dialyse, narcolepsie,
        parkinson, sclérose en plaques, myopathie, diabète, diabétique, tuberculose, vih, séropositif, séropositive,
        psoriasis, greffe de rein, greffe du rein, greffe de cœur, tumeur au cerveau, anorexie, somnambule, tourette,
        huntington, thalassémie, lupus
    """,
    "person": forms(
        """
            femme, homme, fille, garçon, détenu, détenue, converti, convertie, musulman, musulmane, chrétien,
            chrétienne, juif, juive, père, mère, vétérinaire, médecin, élève, étudiant, étudiante, habitant,
            habitante, survivant, survivante, rescapé, rescapée, revenant, revenante, condamné, condamnée, membre,
            joueur, joueuse, personne, réfugié, réfugiée, étranger, étrangère, avocat, avocate, veuve, veuf,
            enseignant, enseignante, enfant, végétarien, végétarienne, candidat, patient, patiente, prisonnier,
            prisonnière, citoyen, terroriste, européen, européenne, témoin, prévenu, prévenue, participant,
            participante, noir, noire, croyant, croyante, jeune, mineur, mineure
        """,
        "s",
    ),
    "scale": """
        quartier, prison, établissement, maison d'arrêt, centre, village, ville, région, pays, département, commune,
        canton, vallée, île, rue, classe, école, équipe, groupe, famille, fratrie, programme, mosquée, église,
        paroisse, club, entreprise, usine, cellule, unité, atelier, étage, couloir, camp, promotion, université,
        monde, histoire, tribunal, parti, communauté, immeuble, cité, europe, division, aile, service, promenade,
        bâtiment, coursive, module
    """,
    "venue": """
        mosquée, église, restaurant, boutique, café, boulangerie, boucherie, pharmacie, école, garage, salle de sport,
        club de boxe, salon de coiffure, ferme, usine, hôtel, cinéma, forge, moulin, kebab, synagogue, épicerie, bar
    """,
    "fame": """
        célèbre, célèbres, connu, connue, bien connu, bien connue, réputé, réputée, fameux, fameuse, très connu, très
        connue, tristement célèbre
    """,
    "celebrity": both(
        """
            imam, prêcheur, rappeur, chanteur, footballeur, boxeur, avocat, écrivain, chirurgien, militant, musicien,
            acteur
        """
    )
    + """
        chanteuse, actrice, homme politique, journaliste, poète, artiste, professeur, homme d'affaires, chef, famille,
        youtubeur, youtubeuse, influenceur, influenceuse, comédien, général, prédicateur
    """,
    "disaster": forms(
        """
            incendie, explosion, inondation, séisme, tremblement de terre, naufrage, accident d'avion, crash, accident
            de train, déraillement, avalanche, éboulement, prise d'otages, mutinerie, émeute, attentat, fusillade,
            braquage, hold up, enlèvement, massacre, coup de grisou, raz de marée, tsunami, évasion, meurtre,
            catastrophe, effondrement, coup d'état, détournement, cyclone
        """,
        "s",
    ),
    "media": """
        télévision, télé, journal, journaux, radio, presse, actualités, documentaire, presse nationale, presse locale,
        journal télévisé, jt, réseaux sociaux, magazine, émission
    """,
    "prize": forms(
        "titre, championnat, médaille, prix, coupe, tournoi, concours, loterie, bourse, trophée, marathon, ceinture",
        "s",
    )
    + ", loto",
    "champion": both("champion")
    + """
        championne, championnes, vice champion, vice championne, médaillé, médaillée, lauréat, lauréate, recordman,
        recordwoman, finaliste
    """,
    "country": countries("fr"),
    "nation": ", ".join(LANGUAGE.demonyms).lower(),
    "ethnic": """
        yézidi, yézidie, rom, tsigane, gitan, gitane, manouche, tchétchène, kurde, ouïghour, ouïghoure, tamoul,
        tamoule, touareg, kabyle, apatride, peul
    """,
    "rarelang": """
        breton, basque, corse, tamoul, tchétchène, kurde, somali, tigrigna, dari, pachto, berbère, kabyle, tamazight,
        yiddish, araméen, albanais, géorgien, arménien, finnois, hongrois, russe, ukrainien, polonais, ourdou, hindi,
        persan, farsi, latin, espéranto, mandarin, chinois, japonais, swahili, lingala, wolof, bambara, peul, haoussa,
        romani, amharique, ouïghour, ouzbek, turkmène, langue des signes, kurmandji, kurmancî, sorani, zazaki,
        pachtoune, malinké, dioula, fon, kirundi, kinyarwanda,
        malgache, comorienne, tatar, ingouche, avar, lezguien, chaoui, rifain, chleuh, hassaniya, maltais, serbe,
        bosniaque, roumain, bulgare,
        portugais, hébreu, créole, comorien, soninké
    """,
    "faith": """
        musulman, musulmane, islam, chrétien, chrétienne, christianisme, catholique, catholicisme, protestant,
        protestante, protestantisme, orthodoxe, juif, juive, judaïsme, hindou, hindoue, hindouisme, bouddhiste,
        bouddhisme, alévi, alévie, sunnite, chiite, salafiste, témoin de jéhovah, témoins de jéhovah, mormon, mormone,
        baptiste, pentecôtiste, évangélique, sikh, athée, sataniste, copte, soufi, soufie, ahmadi, druze, adventiste,
        luthérien, luthérienne, calviniste, maronite
    """,
    "faithrole": """
        nonne, religieuse, moine, prêtre, pasteur, imam, rabbin, diacre, évêque, séminariste, enfant de chœur,
        sacristain, missionnaire, prédicateur, curé, novice, abbé, théologien, exorciste, muezzin
    """,
    "occ": both(
        """
            boulanger, boucher, agriculteur, pêcheur, charpentier, menuisier, plombier, électricien, maçon, couvreur,
            peintre, plâtrier, carreleur, serrurier, forgeron, soudeur, mécanicien, ingénieur, architecte, pilote,
            marin, batelier, conducteur de train, chauffeur de bus, chauffeur de taxi, chauffeur routier, chauffeur,
            routier, livreur, facteur, serveur, barman, cuisinier, pâtissier, chocolatier, brasseur, vigneron,
            apiculteur, berger, jardinier, fleuriste, garde forestier, chasseur, poissonnier, épicier, commerçant,
            caissier, vendeur, coiffeur, tailleur, couturier, cordonnier, potier, bijoutier, horloger, fondeur de
            cloches, facteur d'orgues, luthier, relieur, imprimeur, bibliothécaire, libraire, traducteur, interprète,
            écrivain, journaliste, photographe, acteur, clown, magicien, musicien, chanteur, rappeur, danseur, danseur
            de ballet, sculpteur, artiste, programmeur, informaticien, comptable, banquier, notaire, fonctionnaire,
            douanier, pompier, ambulancier, infirmier, chirurgien, médecin, dentiste, pharmacien, vétérinaire,
            kinésithérapeute, opticien, enseignant, instituteur, professeur, mineur de fond, grutier, docker,
            magasinier, cariste, agent d'entretien, laveur de vitres, ramoneur, éboueur, fossoyeur, croque mort,
            maître nageur, moniteur d'auto école, boxeur, footballeur, cycliste, arbitre, mannequin, hôtesse de l'air,
            guide, réceptionniste, vigile, videur, garde du corps, détective privé, taxidermiste, fauconnier, gardien
            de phare, plongeur, marchand ambulant, brocanteur, antiquaire, voyant, souffleur de verre, ébéniste,
            maréchal ferrant, tatoueur, fromager, ostréiculteur, agriculteur, éleveur, militaire, soldat, sage femme,
            gardien de nuit, concierge, électromécanicien, chaudronnier, carrossier, garagiste, ferrailleur, dompteur,
            jockey
        """
    )
    + ", infirmière, coiffeuse, institutrice, sages femmes",
    "rareocc": """
        fondeur de cloches, gardien de phare, taxidermiste, fauconnier, souffleur de verre, facteur d'orgues, luthier,
        maréchal ferrant, horloger, relieur, fossoyeur, ramoneur, clown, danseur de ballet, apiculteur, footballeur
        professionnel, voyant, batelier, ostréiculteur, dompteur, jockey, croque mort
    """,
    "field": """
        juge, avocat, policier, gendarme, psychologue, psychiatre, procureur, maire, général, colonel, ministre,
        professeur, recteur, ambassadeur, diplomate, député, préfet, imam, prêtre, pasteur, rabbin, chef de village,
        mufti, officier, journaliste, surveillant, directeur de prison, commissaire, évêque, notable, conseiller
        municipal, proviseur
    """,
    "seat": """
        maire, adjoint au maire, conseiller municipal, conseillère municipale, député, députée, sénateur, sénatrice,
        ministre, ambassadeur, consul, évêque, abbé, mufti, chef de village, roi, préfet, conseiller régional
    """,
    "post": """
        gardien de but, gardien, capitaine, avant centre, trésorier, trésorière, président, présidente, batteur,
        chanteur, chanteuse, guitariste, organiste, chef d'orchestre, mascotte, fondateur, fondatrice, cofondateur,
        bassiste, défenseur, buteur
    """,
    "club": """
        club de football, club de foot, club, chorale, chœur, groupe, fanfare, pompiers volontaires, équipe de
        football, équipe de foot, équipe, orchestre, club de boxe, club d'échecs, scouts, conseil municipal, conseil
        paroissial, club de judo, club de rugby, harmonie, troupe de théâtre, club d'aviron, syndicat, amicale
    """,
    "army": """
        armée, marine, armée de l'air, légion étrangère, légion, forces spéciales, infanterie, paras, parachutistes,
        gendarmerie, milice, peshmergas, chasseurs alpins, garde républicaine, troupes de marine, armée de terre
    """,
    "soldier": """
        parachutiste, légionnaire, tireur d'élite, mercenaire, déserteur, objecteur de conscience, sergent, caporal,
        lieutenant, commandant, vétéran, ancien combattant, militaire de carrière, enfant soldat, pilote de chasse,
        démineur, sous marinier, réserviste, militaire, soldat, commando
    """,
    "subject": """
        médecine, droit, théologie, philosophie, physique, chimie, biologie, mathématiques, histoire, économie,
        architecture, psychologie, sociologie, informatique, pharmacie, lettres, linguistique, archéologie, géologie,
        astronomie, sciences politiques, journalisme, génie civil, électronique, islamologie, arabe, aéronautique,
        histoire de l'art, musique, dentaire, vétérinaire
    """,
    "campus": """
        université, conservatoire, beaux arts, école d'art, école militaire, séminaire, internat, école coranique,
        grande école, école de police, école hôtelière, faculté de médecine, faculté de droit, fac de médecine, fac de
        droit, polytechnique, sciences po, école de cirque, école d'ingénieurs, lycée militaire, lycée agricole, école
        normale
    """,
    "pet": """
        perroquet, python, serpent, furet, furets, faucon, chouette, pigeons voyageurs, pigeons, iguane, mygale, lama,
        âne, ânes, cheval, chevaux, poney, chèvre, chèvres, paon, tortue, caméléon, singe, hérisson, abeilles, ruches,
        autruches, cacatoès, canaris, pitbull, rottweiler, lévriers, chameau, carpes, chiens de combat, lézard, rats,
        husky
    """,
    "instrument": """
        accordéon, cornemuse, harpe, violoncelle, hautbois, tuba, oud, saz, orgue, trompette, violon, alto, flûte,
        clarinette, saxophone, trombone, contrebasse, banjo, mandoline, harmonica, batterie, basse, piano, darbouka,
        kora, balafon, vielle, ukulélé
    """,
    "vehicle": """
        voiture, camionnette, camion, moto, scooter, mobylette, tracteur, corbillard, taxi, bus, camping car,
        caravane, cabriolet, limousine, vélo, jeep, bateau, mercedes, bmw, audi, golf, opel, renault, peugeot,
        citroën, fiat, volvo, porsche, ferrari, fourgon, fourgonnette, triporteur, deux chevaux, coccinelle
    """,
    "oddvehicle": """
        corbillard, limousine, vespa, harley, trabant, lada, ferrari, porsche, monocycle, tandem, camping car,
        péniche, side car, tracteur, cabriolet, camion de pompiers, deux chevaux, roulotte, triporteur, voilier,
        chalutier, lamborghini
    """,
    "home": """
        phare, péniche, caravane, roulotte, monastère, couvent, château, moulin, squat, ferme, camp de réfugiés,
        foyer, orphelinat, cirque, kibboutz, presbytère, pensionnat, internat, bateau
    """,
    "money": """
        euro, euros, franc, francs, dollar, dollars, livre, livres, dirham, dirhams, dinar, dinars, bitcoin, bitcoins
    """,
    "unit": "kilo, kilos, kilogrammes, kg, gramme, grammes, litre, litres, tonne, tonnes",
    "substance": """
        explosifs, engrais, acétone, tatp, poudre, cocaïne, héroïne, cannabis, munitions, cartouches, balles,
        grenades, fusils, pistolets, couteaux, détonateurs, dynamite, bouteilles de gaz, bonbonnes de gaz, armes,
        tracts, abonnés, essence, morts, blessés, kalachnikovs
    """,
    "bigword": "cent, cents, mille, million, millions, milliard, milliers, centaines, milliard, dizaines",
    "target": """
        mosquée, synagogue, église, centre d'accueil, foyer, commissariat, mairie, ambassade, consulat, école,
        tribunal, train, gare, banque, bijouterie, supermarché, policier, policière, gendarme, militaire, soldat,
        rabbin, imam, prêtre, maire, journaliste, chauffeur de taxi, professeur, voisin, surveillant, café, marché,
        marché de noël, métro, tramway, parlement, centre commercial, aéroport, clinique, préfecture, caserne, élu,
        dessinateur, lycée, foyer de demandeurs d'asile, hypermarché, salle de concert
    """,
    "feast": """
        noël, veille de noël, réveillon, nouvel an, jour de l'an, pâques, aïd, ramadan, halloween, saint valentin,
        fête des mères, carnaval, quatorze juillet, toussaint, pentecôte, saint sylvestre, coupe du monde
    """,
    "daynoun": """
        attentat, attentats, mariage, anniversaire, naissance, enterrement, incendie, élections, élection, finale,
        mort, meurtre, séisme, inondation, baptême, examen, obsèques, catastrophe, noces, coupe du monde, circoncision
    """,
    "prep": """
        dans, en, sur, à, au, aux, sous, de, d, du, chez, devant, derrière, près, contre, par, avec, pour, depuis,
        vers
    """,
    "where": "de, d, du, dans, en, sur, à, au, des, parmi, chez",
}

PIECES = {
    "cl": (
        "(?:[^ , @stop @colon @quote @lpar @rpar – — mais car parce que quand pendant puis si il elle ils"
        " elles je nous qui où et]){1,8}"
    ),
    "adj": "(?!@func)@c",
    "np": (
        "(?:[@det @num ancien ancienne autre]{0,3} [@c @digits]{1,3} (?:[de d du des] [la l le les un une]? [@c "
        "@digits]{1,2})?)"
    ),
    "short": "(?:[@det @num ancien ancienne autre]{0,3} [@c @digits]{1,3})",
    "n": "[@num @digits]{1,3}",
    "num": "(?:@num (?:et)? [@num un]?)",
    "age": "(?:@old (?:et)? [@num un]? ans|[@num un]{2,3} ans)",
    "pp": "(?:[@prep] [@det]{0,2} [@c @digits]{1,3})",
    "place": "(?:[@where] [@det]? (?:@c){0,2} @scale|[en à de d] @cap{1,2})",
    "years": "(?:[@num @digits] [@num un]{0,2} (?:et un)? [an ans] (?:et demi)?)",
    "notage": (
        "(de|d|du|ferme|fermes|plus tard|après|avec|dont|avant|que|qu|auparavant|durant|pour|dehors|enfermé|pendant)"
    ),
    "long": "(?:[^ @stop , @colon @quote @lpar @rpar – — mais car parce quand puis si il elle et]){1,12}",
    "agent": "(?:(?!@noagent)[@agent @occ @rareocc @soldier])",
    "post": "(?:[de d du des à au aux dans chez en sur pour] [la le l les un une]? [@c @cap]{1,2})",
    "tail": "(?:(?:[@prep] [@det @num]{0,2} [@c @digits]{1,3}))",
}
LEADING = lexicon(
    """
        le la l un une des du au aux ce cet cette son sa ses leur leurs condamné condamnée écopé mesure mesurait
        aussi depuis lors durant vers et qui en avec à avoir purge purgé pris écopé dans
    """
) | lexicon("est était sont étaient fut a avait été il elle ils elles et comme être c")
TRAILING = lexicon(
    """
        le la les l un une de d du des à au aux en dans et avec pour par son sa ses que qui, se
    """
)
