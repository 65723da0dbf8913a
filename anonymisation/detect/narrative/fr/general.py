"""Complete lists, in French: trades, sports, instruments, animals, feasts, deeds. They join those of `words.py`."""

from anonymisation.detect.languages.fr import both
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import MAKES_OF_CARS

# Endings of those who do something, and the words that have them and are none.
AGENTS = (
    ("eur", "agent", 6),
    ("euse", "agent", 7),
    ("trice", "agent", 7),
    ("ier", "agent", 6),
    ("ière", "agent", 7),
    ("iste", "agent", 7),
    ("logue", "agent", 8),
    ("icien", "agent", 8),
    ("icienne", "agent", 9),
)

LISTS: dict[str, str] = {
    "noagent": both(
        """
            premier, dernier, entier, fier, cahier, dossier, quartier, métier, papier, atelier, chantier, courrier,
            fichier, calendrier, particulier, régulier, familier, singulier, prisonnier, héritier, financier,
            judiciaire, intérieur, extérieur, supérieur, inférieur, antérieur, ultérieur, meilleur, mineur, majeur,
            bonheur, malheur, douleur, couleur, chaleur, erreur, valeur, odeur, saveur, ampleur, hauteur, longueur,
            largeur, faveur, rigueur, rumeur, humeur, terreur, horreur, fureur, pudeur, vigueur, lenteur, facteur de,
            secteur, moteur, ordinateur, téléviseur, intervieweur, interlocuteur, auteur, acteur de, mentor, sérieux,
            sérieuse, heureux, heureuse, nerveuse, religieuse, anxieuse, dangereuse, nombreuse, précieuse, curieuse,
            silencieuse, précédente, lumière, manière, matière, carrière, barrière, frontière, rivière, prière,
            arrière, colère, première, dernière, entière, visière, bannière, poussière, triste, liste, piste,
            salafiste, djihadiste, jihadiste, terroriste, islamiste, extrémiste, raciste, fasciste, nationaliste,
            suprémaciste, complotiste, survivaliste, anarchiste, activiste, intégriste, radicaliste, sexiste,
            masculiniste, accélérationniste, réaliste, optimiste, pessimiste, spécialiste, dialogue, catalogue,
            collègue, psychologue, criminologue, islamologue, éducateur, médiateur, animateur, formateur, conseiller,
            coordinateur, surveillant, directeur, procureur, policier, officier, greffier, infirmier, intervenant,
            chauffeur de, passager, étranger, léger, hier, janvier, février, fragilisateur, protecteur, destructeur,
            dénominateur, indicateur, ailleurs, plusieurs
        """
    ),
    "rareocc": both(
        """
            thanatopracteur, embaumeur, ramendeur, voilier, matelot, ostréiculteur, mytiliculteur, conchyliculteur,
            pisciculteur, saunier, paludier, goémonier, écailler, mareyeur, poissonnier, tripier, volailler,
            charcutier, confiseur, glacier, meunier, minotier, maraîcher, pépiniériste, arboriculteur, sylviculteur,
            bûcheron, élagueur, débardeur, scieur, tonnelier, vannier, sabotier, charron, tourneur, ferronnier,
            dinandier, chaudronnier, fondeur, rémouleur, coutelier, armurier, graveur, doreur, encadreur,
            restaurateur de tableaux, vitrailliste, verrier, souffleur, céramiste, potier, faïencier, mosaïste,
            tailleur de pierre, marbrier, plâtrier, stucateur, couvreur, ramoneur, puisatier, foreur, scaphandrier,
            cordiste, grutier, batelier, marinier, éclusier, passeur, gondolier, caboteur, aiguilleur, cheminot,
            traminot, contrôleur de train, steward, cordonnier, sellier, bourrelier, maroquinier, gantier, chapelier,
            modiste, brodeur, dentellier, tisserand, tapissier, matelassier, teinturier, blanchisseur, repasseur,
            couturier, costumier, maquilleur, perruquier, barbier, esthéticien, prothésiste, bijoutier, joaillier,
            orfèvre, horloger, diamantaire, philatéliste, bouquiniste, brocanteur, antiquaire, chiffonnier,
            ferrailleur, taxidermiste, équarrisseur, maréchal ferrant, palefrenier, jockey, cavalier, entraîneur,
            dresseur, dompteur, fauconnier, oiselier, colombophile, garde chasse, garde champêtre, garde forestier,
            berger, vacher, chevrier, porcher, trufficulteur, apiculteur, héliciculteur, éleveur, toucheur, forain,
            acrobate, jongleur, trapéziste, cascadeur, ventriloque, marionnettiste, prestidigitateur, magicien,
            illusionniste, mime, clown, danseur, ballerine, accordeur de pianos, luthier, facteur d'orgues, organiste,
            carillonneur, campaniste, sonneur, fossoyeur, croque mort, marbrier, voyant, cartomancien, rebouteux,
            guérisseur, sourcier, magnétiseur, radiesthésiste, démineur, artificier, égoutier, vidangeur, dératiseur,
            docker, lamaneur, gardien de phare, météorologue, sismologue, volcanologue, archéologue, paléontologue,
            spéléologue, astronome, aviateur, parachutiste professionnel, moniteur de ski, guide de haute montagne,
            pisteur, perchman, nivoculteur, maître chien, sommelier, caviste, brasseur, distillateur, bouilleur de
            cru, torréfacteur, fromager, affineur, crémier, laitier, rizier, chocolatier, nougatier, cirier,
            parfumeur, fleuriste, horticulteur, paysagiste, cantonnier, éboueur, releveur de compteurs, facteur,
            souffleur de verre, interprète en langue des signes, sténotypiste, huissier de salle, crieur, commissaire
            priseur, tatoueur, perceur, gardien de cimetière, imprimeur, relieur, typographe
        """
    ),
    "instrument": forms(
        """
            bombarde, biniou, cornemuse, cor, cor de chasse, cor anglais, basson, hautbois, flûte de pan, flûte
            traversière, flûte à bec, ney, oud, saz, bouzouki, balalaïka, cithare, cymbalum, santour, qanun, rebab,
            kemençe, violoncelle, contrebasse, viole, vielle à roue, vielle, luth, guitare, ukulélé, banjo, mandoline,
            sitar, tabla, djembé, darbouka, bendir, daf, tambour, caisse claire, timbales, xylophone, marimba,
            vibraphone, carillon, clavecin, épinette, orgue de barbarie, harmonium, synthétiseur, accordéon,
            bandonéon, concertina, didgeridoo, guimbarde, scie musicale, thérémine, tuba, trombone, bugle, clairon,
            cornet, ocarina, harmonica, saxophone, clarinette, kora, balafon, ngoni
        """,
        "s",
    ),
    "pet": forms(
        """
            perruche, perroquet, canari, ara, mainate, corneille, corbeau, pie, hibou, chouette, faucon, buse, aigle,
            oie, dinde, coq, poule, paon, autruche, émeu, cygne, pigeon, tourterelle, furet, rat, souris, gerbille,
            hamster, cochon d'inde, chinchilla, hérisson, écureuil, renard, loup, sanglier, cochon, truie, chèvre,
            bouc, mouton, brebis, âne, ânesse, mulet, poney, cheval, jument, lama, alpaga, chameau, dromadaire, singe,
            ouistiti, serpent, python, boa, couleuvre, vipère, iguane, gecko, caméléon, tortue, crocodile, mygale,
            scorpion, escargot, abeille, fourmi, phasme, carpe, piranha, lévrier, husky, malinois, berger allemand,
            doberman, rottweiler, pitbull, staffie, dogue, saint bernard, teckel, caniche, chihuahua, dalmatien,
            vache, taureau, veau
        """,
        "s",
        "x",
    ),
    "nation": both(
        """
            burkinabé, béninois, togolais, nigérien, angolais, kényan, ougandais, tanzanien, zambien, zimbabwéen,
            mozambicain, sud africain, namibien, djiboutien, gabonais, centrafricain, burundais, libérien, gambien,
            sri lankais, bangladais, népalais, birman, thaïlandais, cambodgien, laotien, malaisien, coréen, mongol,
            turkmène, koweïtien, qatari, omanais, saoudien, chypriote, maltais, luxembourgeois, islandais, estonien,
            letton, lituanien, biélorusse, moldave, monténégrin, macédonien, slovène, argentin, chilien, péruvien,
            bolivien, équatorien, vénézuélien, paraguayen, uruguayen, cubain, dominicain, jamaïcain, hondurien,
            salvadorien, panaméen, réunionnais, guadeloupéen, martiniquais, guyanais, mahorais, antillais, maghrébin,
            rifain, chleuh, soninké, wolof, bambara, malinké, mandingue, haoussa, yoruba, tutsi, hutu, pachtoune,
            hazara, circassien, tcherkesse, assyrien, araméen, sahraoui, flamand, wallon, frison, sarde, sicilien,
            picard, tzigane, yéniche, savoyard, normand, auvergnat, ch'ti, berrichon
        """
    ),
    "rarefaith": """
        témoin de jéhovah, témoins de jéhovah, mormon, mormons, baptiste, baptistes, pentecôtiste, pentecôtistes, adventiste, druze, druzes,
        copte, coptes, alévi, alévie, alévis, ahmadi, bahaï, yézidi, yézidie, zoroastrien, quaker, mennonite, amish, maronite, darbyste, anabaptiste
    """,
    "device": """
        bombe, bombes, engin explosif, colis piégé, cocktail molotov, cocktails molotov, explosif, explosifs, grenade, grenades, lettre piégée, tête de porc,
        têtes de porc, croix gammée, croix gammées, douille, douilles, fumigène, pétards, mortier
    """,
    "sport": """
        football, foot, futsal, rugby, handball, basket, volley, hockey, tennis, ping pong, tennis de table, badminton,
        squash, judo, karaté, boxe, boxe thaï, kick boxing, mma, lutte, jiu jitsu, aïkido, taekwondo, escrime, tir,
        tir à l'arc, équitation, dressage, natation, plongée, apnée, water polo, aviron, canoë, kayak, voile, surf,
        planche à voile, kitesurf, ski, snowboard, patinage, luge, biathlon, alpinisme, escalade, spéléologie,
        parapente, parachutisme, gymnastique, trampoline, haltérophilie, musculation, bodybuilding, athlétisme,
        marathon, triathlon, cyclisme, vtt, bmx, motocross, karting, pétanque, boules, billard, fléchettes, échecs,
        dames, scrabble, bridge, poker, golf, cricket, pelote, pelote basque, joute, joutes, lutte bretonne,
        colombophilie, skate, parkour, breakdance, danse, tango, flamenco, cirque, cerf volant, modélisme
    """,
    "worn": forms(
        """
            casquette, foulard, bandeau, pansement, larme, croix, étoile, ancre, prénom, chiffre, lettre, inscription,
            verset, date, rune, symbole, soleil, lune, aigle, dragon, tête, rose, papillon, araignée, toile, éclat,
            éclats, mèche, tache, marque, trace, entaille, brûlure, cicatrice, balafre, tatouage, verrue, bosse,
            kyste, plaque, broche, anneau, boucle, piercing, écarteur, lunette, appareil, prothèse, implant, grain de
            beauté, envie
        """,
        "s",
        "x",
    ),
    "mark": forms("marque, trace de brûlure, marque de brûlure, éclat, éclats, entaille, verrue, écarteur", "s"),
    "haircol": "toute blanche, tout blanc, rasés, rasée, rasé, poivre et sel, platine, crépus, raides, noirs, noire",
    "hair": "mèche, mèches, chignon, toupet, barbiche, rouflaquettes",
    "vehicle": MAKES_OF_CARS,
    "style": (
        "sourd, sourde, malentendant, malentendante, aveugle, malvoyant, malvoyante, boiteux, manchot, cul de jatte"
    ),
    "chain": """
        carrefour, leclerc, auchan, intermarché, super u, hyper u, casino, monoprix, franprix, lidl, aldi, cora, match,
        colruyt, delhaize, action, decathlon,
        leroy merlin, castorama, ikea, mcdo, mcdonald's, burger king, quick, migros, coop, denner, bricomarché, gifi,
        darty, fnac, total
    """,
    "carcolour": """
        beige, bordeaux, turquoise, kaki, crème, ocre, mauve, bicolore, fluo, mat, mate, métallisé, métallisée, rouges,
        bleues, vertes, jaunes, noires, blanches
    """,
    "dwelling": """
        yourte, caravane, péniche, mobil home, mobile home, cabane, squat, chalet, bungalow, camping car, fourgon,
        hangar,
        tente, roulotte, conteneur, container, grange, garage, cave, grenier, hutte, bateau, voilier, wagon, tipi
    """,
    "cloth": forms(
        """
            casquette, gilet, veste, manteau, blouson, écharpe, keffieh, kippa, foulard, voile, niqab, jilbab,
            djellaba,
            qamis, treillis, rangers, bottes, costume, cravate, nœud papillon, lunettes, bague, chevalière, collier,
            médaillon, pendentif, bracelet, montre, boucle d'oreille, chapeau, béret, bonnet, chemise, pull, bretelles,
            tablier, cape, poncho, kimono, sabots, chaussures, gants, sac, sacoche, canne, parapluie, chapelet
        """,
        "s",
    ),
    "home": "france, belgique, suisse, luxembourg, québec",
    "landmark": """
        conserverie, usine, scierie, fonderie, filature, brasserie, distillerie, laiterie, abattoir, abattoirs, moulin,
        château, château d'eau, phare, port, écluse, canal, pont, gare, église, chapelle, cathédrale, mosquée,
        synagogue, temple, cimetière, caserne, gendarmerie, stade, patinoire, piscine, gymnase, hippodrome, arènes,
        marché, halle, halles, kiosque, fontaine, lavoir, calvaire, monument aux morts, tour, silo, carrière, mine,
        terril, barrage, centrale, antenne, camping, casino, cinéma, théâtre, bibliothèque, médiathèque, musée,
        maternité, pharmacie, boulangerie,
        tabac, bar tabac, kebab, pizzeria, laverie, supermarché, station service, déchetterie, zoo, plage, jetée,
        manège, skatepark, terrain de foot, gare routière, hypermarché, night shop, snack
    """,
    "carnival": """
        ducasse, kermesse, braderie, carnaval, fête foraine, fête du village, fête patronale, fest noz, feria, ferias,
        pardon, bal du 14 juillet, fête de la musique, fête nationale, vide grenier, comice agricole, foire, saint
        nicolas, saint jean, saint martin, saint éloi, sainte barbe, sainte catherine, chandeleur, mardi gras,
        mercredi des cendres, rameaux, vendredi saint, ascension, assomption, épiphanie, galette, avent, achoura,
        mawlid, aïd el fitr, aïd el kebir, aïd el adha, nuit du destin, hanoucca, kippour, pessah, pourim, norouz,
        newroz, fête des pères, fête du travail, premier mai, armistice, onze novembre, huit mai, tour de france,
        coupe du monde, jeux olympiques, vendanges, moisson, rentrée scolaire, grandes vacances, toussaint
    """,
    "abstract": """
        cuisine, cuisines, buanderie, bibliothèque, cantine, ateliers, nettoyage, service, secteur, établissement,
        compte, coup, main, rôle, promesse, parole, distance, route, cap, tête, propos, discours, lieu, silence, calme,
        contact, secret, espoir, choses, chose, questions, question, réponse, réponses, place, peine, fil, lien,
        liens, avis, réunion, entretien, entretiens, atelier, groupe, groupes, projet, temps, rythme, cadre, choc,
        pression, bout, porte, bon, même, moment, souvenir, idée, idées, conséquences, vie, soir, matin, air, œil,
        regard, dossier, journal, point, points, situation, fois, problème, solution, moyen, raison, manière,
        différence, exception, objectif, but, sujet, mot, mots, chance, limite, règle, inconvénient, avantage, élément
    """,
    "org": """
        motoclub, moto club, bande de motards, amicale, école, collège, lycée, crèche, maternelle, association, club,
        foyer, bar, café, restaurant, salle, résidence,
        ferme, boulangerie, garage, magasin, groupe, compagnie, collectif, entreprise, société, boîte, chantier
        d'insertion, ressourcerie, épicerie, librairie, hôtel, camping, cinéma, mosquée, salle de boxe, salle de sport,
        fanfare, chorale, troupe, orchestre, équipe, centre social, maison de quartier, auberge, brasserie, pizzeria,
        kebab, boucherie, agence, cabinet, clinique, refuge, institut, page, chaîne, forum, groupuscule, bande
    """,
    "died": """
        mort, morte, morts, mortes, décédé, décédée, décédés, tué, tuée, tués, tuées, noyé, noyée, noyés, noyées, péri,
        disparu, disparue, disparus, fusillé, fusillée, abattu, abattue, assassiné, assassinée, égorgé, égorgée,
        électrocuté, électrocutée, asphyxié, asphyxiée, foudroyé, foudroyée, pendu, pendue, suicidé, suicidée,
        immolé, immolée, rescapé, rescapée, écrasé, écrasée
    """,
    "deed": both(
        """
            volé, cambriolé, braqué, dévalisé, racketté, rançonné, escroqué, détourné, falsifié, contrefait, piraté,
            hacké, scié, cassé, détruit, dégradé, saboté, vandalisé, saccagé, défoncé, renversé, tagué, profané,
            souillé, incendié, brûlé, dynamité, plastiqué, mitraillé, caillassé, bombardé, frappé, giflé, tabassé,
            lynché, poignardé, égorgé, décapité, étranglé, mutilé, torturé, menacé, insulté, harcelé, humilié,
            séquestré, ligoté, enlevé, kidnappé, agressé, violé, tué, assassiné, abattu, exécuté, écrasé, tiré, foncé,
            lancé, jeté, fabriqué, stocké, caché, dissimulé, enterré, transporté, convoyé, acheminé, financé, recruté,
            endoctriné, embrigadé, diffusé, partagé, publié, posté, relayé, traduit, filmé, hébergé, imprimé,
            distribué, repéré, projeté, prêté, livré aux, dérobé, pillé, empoisonné, ciblé, photographié, espionné,
            rejoint, combattu, ouvert le feu, bourré, versé de, téléchargé, prêché, juré allégeance, brandi, exhibé,
            dessiné des, gravé, collé des, déversé, coupé, sectionné, découpé, percé, crevé, démonté, libéré des,
            simulé,
             garroté, ligaturé, cloué, coulé, noyé, sali, aspergé de, arrosé, mis le feu, mis à sac,
            fait sauter, acheté des, envoyé de l, viré, collecté, blanchi, usurpé, imité,
            surveillé, hissé, décroché, arraché, badigeonné, aspergé, muré, barricadé, bloqué, occupé, envahi
        """
    ),
    "deednoun": forms(
        """
            vol, cambriolage, braquage, incendie volontaire, tentative, menace, agression, attaque, attentat,
            dégradation, sabotage, escroquerie, violence, détournement, falsification, piratage, profanation,
            séquestration, enlèvement, assassinat, meurtre, recel, trafic, apologie, provocation, diffusion,
            fabrication d'armes, collecte, financement, caillassage, rixe, tag,
            jet, tir, alerte à la bombe, prise d'otages, guet apens, extorsion, chantage, outrage, intrusion
        """,
        "s",
    ),
}
