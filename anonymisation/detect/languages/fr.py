"""French."""

from anonymisation.detect.languages import Language, lexicon, words
from anonymisation.detect.languages.inflection import as_written, forms, replaced

FEMININE = (
    ("er", "ère"), ("eur", "euse"), ("teur", "trice"), ("ien", "ienne"), ("on", "onne"), ("f", "ve"), ("eux", "euse"),
    ("ais", "aise"), ("ain", "aine"), ("ois", "oise"), ("and", "ande"), ("é", "ée"), ("i", "ie"), ("t", "te"),
    ("c", "que"), ("el", "elle"), ("d", "de"), ("l", "le"), ("n", "ne"), ("r", "re"), ("s", "se"), ("u", "ue"),
)  # fmt: skip


def both(text: str) -> str:
    """Masculine and feminine, singular and plural."""
    return forms(replaced(text, *FEMININE), "s")


DEMONYMS = (
    both(
        """
            tchétchène, kurde, marocain, turc, somalien, syrien, irakien, iranien, afghan, tunisien, algérien, libyen,
            égyptien, yéménite, polonais, russe, ukrainien, bosniaque, bosnien, serbe, croate, albanais, kosovar,
            pakistanais, indien, indonésien, nigérian, soudanais, érythréen, éthiopien, allemand, espagnol, belge,
            néerlandais, breton, basque, corse, alsacien, britannique, anglais, écossais, irlandais, danois, suédois,
            norvégien, finlandais, italien, bulgare, roumain, hongrois, tchèque, slovaque, géorgien, arménien,
            azerbaïdjanais, ouzbek, tadjik, kazakh, kirghize, ouïghour, berbère, kabyle, palestinien, libanais,
            jordanien, israélien, sénégalais, malien, congolais, ghanéen, rwandais, tamoul, chinois, vietnamien,
            daghestanais, ingouche, cap verdien, comorien, mauritanien, guinéen, ivoirien, camerounais, tchadien,
            brésilien, mexicain, colombien, américain, canadien, australien, autrichien, suisse, portugais, catalan,
            grec, malgache, haïtien, yézidi, rom, tatar, peul, touareg, français, japonais, philippin
        """
    )
    + ", turque, turques, grecque, grecques, ouzbèke, kabyles, tsigane, gitan, gitane, manouche"
)

MONTHS = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "janv": 1, "févr": 2, "fév": 2, "avr": 4,
    "juil": 7, "oct": 10, "nov": 11, "déc": 12, "fevrier": 2, "aout": 8, "decembre": 12,
}  # fmt: skip

LANGUAGE = Language(
    code="fr",
    name="French",
    months=MONTHS,
    weekdays=words("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    short_weekdays=words("lun, mar, mer, jeu, ven, sam, dim"),
    seasons=words("printemps, été, automne, hiver"),
    date_joiners=words("de, d', du"),
    day_suffixes=words("er"),
    year_words=words(
        """
            en, depuis, dès, de, à, jusqu'en, avant, après, entre, et, l'an, année, né en, née en, fin, début, vers,
            courant
        """
    ),
    parts_of_year=words("début, mi, mi-, fin, le début de, la fin de, courant, au début de, à la fin de"),
    roughly=words("vers, autour de, environ, avant, les années, années, l'année"),
    every=words("chaque, tous les, les, un, le, certains"),
    parts_of_day=words("matin, soir, après-midi, midi"),
    feasts=words(
        """
            la veille de Noël, le jour de l'An, le Nouvel An, la Saint-Sylvestre, le ramadan, l'Aïd, l'Aïd al-Adha,
            l'Aïd al-Fitr, le lundi de Pâques, la Toussaint, la Pentecôte, l'Ascension, le 14 Juillet, la fête des
            Mères, Noël, Pâques, Ramadan, Aïd, Toussaint, Pentecôte, Carnaval, Halloween, Saint-Valentin
        """
    ),
    titles=words(
        """
            M, MM, Mme, Mmes, Mlle, Dr, Pr, Me, Maître, Monsieur, Madame, Mademoiselle, Docteur, Professeur, Père,
            Frère, Sœur, Abbé, Monseigneur, Mgr, Capitaine, Commandant, Lieutenant, Colonel, Général, Adjudant,
            Sergent, Brigadier, Commissaire, Inspecteur, Imam, Cheikh, Hadj, Sidi, Maman, Tata, Tonton
        """
    ),
    roles=words(
        """
            juge, président, présidente, avocat, avocate, procureur, procureure, greffier, greffière, témoin,
            policier, gendarme, commissaire, directeur, directrice, médecin, psychiatre, psychologue, infirmier,
            infirmière, chirurgien, enseignant, enseignante, professeur, imam, aumônier, aumônière, prêtre, pasteur,
            mentor, éducateur, éducatrice, conseiller, conseillère, cpip, spip, assistante sociale, assistant social,
            travailleur social, surveillant, surveillante, ministre, maire, adjoint, secrétaire, expert, experte,
            notaire, interprète, journaliste, requérant, prévenu, prévenue, accusé, suspect, victime, client, cliente,
            voisin, voisine, collègue, ami, amie, propriétaire, employeur, patron, codétenu, codétenue, complice,
            recruteur, prédicateur, gardien, formateur, formatrice, thérapeute, référent, référente, coordinateur,
            coordinatrice, détenu, détenue, intéressé, intéressée
        """
    ),
    relations=words(
        """
            frère, sœur, soeur, mère, père, femme, mari, fils, fille, oncle, tante, cousin, cousine, neveu, nièce,
            grand-mère, grand-père, petit-fils, petite-fille, compagnon, compagne, conjoint, conjointe, fiancé,
            fiancée, épouse, époux, beau-père, belle-mère, beau-frère, belle-sœur, demi-frère, demi-sœur, jumeau,
            jumelle, ex-femme, ex-mari, parents, fils, filles, frères, sœurs, enfants, enfant, bébé, maman, papa,
            copain, copine
        """
    ),
    name_openers=words(
        """
            appelé, appelée, nommé, nommée, dénommé, dénommée, surnommé, surnommée, dit, dite, alias, né, née,
            prénommé, prénommée, s'appelle, s'appelait, répond au nom de, sous le nom de, connu sous le nom de
        """
    ),
    demonyms=as_written(DEMONYMS),
    national_words=words(
        "nationalité, origine, citoyen, citoyenne, ressortissant, ressortissante, ascendance, passeport, racines"
    ),
    faiths=words(
        """
            musulman, musulmane, musulmans, sunnite, chiite, alévi, alévie, salafiste, soufi, ahmadi, chrétien,
            chrétienne, catholique, protestant, protestante, orthodoxe, juif, juive, juifs, hindou, hindoue, sikh,
            bouddhiste, yézidi, yézidie, druze, témoin de Jéhovah, Témoins de Jéhovah, mormon, baptiste, pentecôtiste,
            évangélique, adventiste, copte
        """
    ),
    place_prepositions=words(
        """
            à, au, aux, en, dans, près de, près d', vers, de, d', du, des, autour de, depuis, par, entre, chez,
            jusqu'à, sur
        """
    ),
    place_nouns=words(
        """
            ville, village, quartier, commune, département, région, province, canton, district, hameau, bourg,
            banlieue, cité, île, vallée, arrondissement, préfecture, aéroport, gare, place, pont, parc, rivière, lac,
            montagne, côte, baie, port, forêt, marché, camp, caserne, frontière, autoroute, péninsule, lieu-dit
        """
    ),
    street_after=(),
    street_before=words(
        """
            rue, avenue, boulevard, place, chemin, impasse, allée, allées, quai, cours, square, passage, route,
            ruelle, sentier, faubourg, esplanade, venelle, rond-point, villa, cité, résidence, lotissement, hameau,
            bd, av
        """
    ),
    address_words=words(
        "appartement, appt, apt, bâtiment, bât, escalier, étage, boîte postale, bp, cellule, chambre, porte, bloc"
    ),
    court_nouns=words(
        "tribunal, cour, chambre, parquet, cour d'appel, cour d'assises, tribunal judiciaire, tribunal correctionnel"
    ),
    prison_nouns=words(
        """
            prison, maison d'arrêt, maison centrale, centrale, centre de détention, centre pénitentiaire,
            établissement pénitentiaire, établissement pénitentiaire pour mineurs, centre de semi-liberté, centre de
            rétention, centre éducatif fermé
        """
    ),
    health_nouns=words(
        "hôpital, clinique, chu, centre hospitalier, centre de santé, cmp, ehpad, dispensaire, hôpital psychiatrique"
    ),
    school_nouns=words(
        "école, collège, lycée, université, faculté, institut, académie, conservatoire, internat, crèche, maternelle"
    ),
    faith_nouns=words(
        "mosquée, église, synagogue, temple, cathédrale, monastère, paroisse, chapelle, couvent, basilique, abbaye"
    ),
    authority_nouns=words(
        """
            ministère, département, direction, office, agence, police, gendarmerie, parquet, commissariat, commission,
            comité, conseil, autorité, inspection, administration, gouvernement, parlement, service, services,
            ambassade, consulat, mairie, préfecture, sous-préfecture, armée, régiment, brigade, bataillon, caisse,
            spip, antenne, caf
        """
    ),
    organisation_nouns=words(
        """
            fondation, association, parti, syndicat, fédération, société, entreprise, banque, journal, quotidien,
            hebdomadaire, magazine, radio, télévision, agence, club, groupe, réseau, centre, collectif, mouvement,
            front, ligue, organisation, cabinet, usine, compagnie, hôtel, restaurant, café, magasin, supermarché,
            boulangerie, garage, salle de sport, musée, bibliothèque, théâtre, éditions, projet, programme, foyer,
            maison, résidence, coopérative, chorale, orchestre, troupe, amicale
        """
    ),
    company_forms=words("SA, S.A., SARL, S.A.R.L., SAS, SASU, EURL, SNC, SCI, SCOP, SRL, ASBL"),
    name_joiners=words("de, d', du, des, la, le, les, l', et, à, au, aux, pour, en, sur"),
    generic_bodies=words(
        """
            Cour de cassation, Conseil d'État, Conseil constitutionnel, Cour d'appel, Cour d'assises, Ministère de la
            Justice, Ministère de l'Intérieur, Assemblée nationale, Sénat, Parlement européen, Commission européenne,
            Conseil de l'Europe, Union européenne, Nations unies, Cour européenne des droits de l'homme, Tribunal
            correctionnel, Juge des enfants, Croix-Rouge, Pôle emploi, France Travail, Gouvernement, Europol,
            Interpol, Direction de l'administration pénitentiaire
        """
    ),
    number_words=words(
        """
            no, n°, n, numéro, numéros, nr, #, dossier, affaire, réf, référence, id, écrou, détenu, matricule,
            requête, passeport, immatriculation, procédure, décision, compte, carte, permis, plaque, contrat, facture,
            client
        """
    ),
    units=words(
        """
            an, ans, année, années, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, euros, euro,
            francs, dollars, livres, km, kilomètres, mètres, kilos, kg, grammes, pour cent, personnes
        """
    ),
    number_names=words(
        """
            un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
            seize, dix-sept, dix-huit, dix-neuf, vingt, trente, quarante, cinquante, soixante, quatre-vingts
        """
    ),
    abbreviations=lexicon(
        "m mm mme mmes mlle dr pr me mgr av bd art al cf etc ex n no p pp réf st ste tél vol env fig min max éd apt bât"
    ),
    stopwords=lexicon(
        """
            a afin ai ailleurs ainsi alors après as au aucun aucune aujourd'hui auparavant auprès aussi autour autre
            autres aux avant avec beaucoup bien c ça car ce ceci cela celle celles celui cependant certains ces cet
            cette ceux chacun chaque chez ci comme comment contre d dans de déjà depuis dernier dernière des dès deux
            dire dont du durant elle elles en encore enfin enquête ensuite entre est et était étaient eu eux fait
            fallait faut hier hors ici il ils j jamais je jusqu l la là laisser le les leur leurs lorsque lui ma
            madame maintenant mais malgré me même mes moi moins mon monsieur n ne ni non nos notre nous on ont or ou
            où par parce parfois parmi pas pendant personne peu peut peut-être plus plusieurs pour pourquoi pourtant
            premier première presque puis puisque qu quand que quel quelle quelqu quelque quelques qui quoi rien s sa
            sans sauf se selon sera ses seul seule si sinon sœur soit son sont souvent sous suite sur surtout ta
            tandis tant te tel tes toujours tous tout toute toutefois toutes très trois trop tu un une vers voici
            voilà vos votre vous y état mère père frère famille bonjour merci question questions résumé situation
            équipe détenu avocat juge
        """
    ),
    also_common=lexicon(
        """
            mars avril mai juin août pierre rose marguerite france olive violette prune cerise blanche claire aimée
            désirée constant clément juste innocent victoire grâce marie lundi charme nice tours sens brest lens
            vienne die pau laval cher var ain gard blanc noir petit grand legrand lepetit roux brun leblanc lenoir
            boulanger marchand berger fournier meunier chevalier charpentier moulin dupont fontaine rivière roche
            forêt dubois duval fort franc vidal royal noël pascal abel aube
        """
    ),
)
