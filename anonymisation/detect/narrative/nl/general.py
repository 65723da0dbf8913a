"""Complete lists, in Dutch: trades, sports, instruments, animals, feasts, deeds. They join those of `words.py`."""

from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import MAKES_OF_CARS, endings

# Endings of those who do something: trusted only right after «zijn zus is».
AGENTS = (
    ("ster", "agent2", 7), ("ist", "agent2", 6), ("iste", "agent2", 7), ("eur", "agent2", 6), ("euse", "agent2", 6),
    ("aar", "agent2", 7), ("aresse", "agent2", 8), ("ier", "agent2", 6), ("loog", "agent2", 7), ("icus", "agent2", 7),
)  # fmt: skip
# Last parts of compounds: «mosselkweker», «viskraam», «schouderlitteken». They hold for words that no list knows.
LAST = endings(
    """
        smid rareocc 7, gieter rareocc 8, blazer rareocc 9, dekker rareocc 8, binder rareocc 8, slijper rareocc 9,
        snijder rareocc 9, steker rareocc 8, visser rareocc 8, vanger rareocc 9, teler rareocc 8, herder rareocc 8,
        hoeder rareocc 8, wachter rareocc 9, wachteres rareocc 11, schipper rareocc 10, tolk rareocc 7,
        stoker rareocc 8, brouwer rareocc 9, melker rareocc 8, bouwer rareocc 8, maker rareocc 9, makelaar occ 10,
        knecht occ 8, boer occ 7, boerin occ 9, kweker rareocc 9, fokker rareocc 8, monteur occ 9, bestuurder occ 13,
        machinist occ 11, lasser occ 8, legger occ 9, zetter occ 9, naaister rareocc 10, wasser occ 9, poetser occ 9,
        steller rareocc 10, stemmer rareocc 10, houder occ 10, kapper occ 9, verzorger occ 12, verzorgster occ 13,
        verkoopster occ 12, werkster occ 12, bezorger occ 10, chauffeur occ 11, koerier occ 10, schoonmaker occ 12,
        danser rareocc 9, danseres rareocc 11, zanger rareocc 9, zangeres rareocc 11, speler post 9, rijder occ 9,
        leidster occ 11, kapitein occ 11, kok occ 7, kundige occ 11, technicus occ 11, opzichter occ 11,
        kraam shop 8, winkel shop 9, zaak shop 9, kwekerij shop 11, handel shop 10, makerij shop 10, bakkerij shop 10,
        slagerij shop 10, fabriek shop 11, werf shop 8, loods shop 9, atelier shop 11, camping shop 11, molen shop 9,
        café shop 7, koor club 7, orkest club 9, fanfare club 10, vereniging club 13, krant media 8, blad media 8,
        journaal media 11, zender media 9, omroep media 9, nieuws media 9, kermis carnival 9, feest carnival 9,
        feesten carnival 11, vakantie carnival 10, markt carnival 10, optocht carnival 11, dag carnival 14,
        brug landmark 8, kerk landmark 8, toren landmark 9, haven landmark 9, terrein landmark 11, kooi landmark 9, jas
        cloth 6, jack cloth 7, broek cloth 8, trui cloth 8, hoed cloth 8, muts cloth 8,
        schoenen cloth 10, laarzen cloth 10,
        plas landmark 9, sluis landmark 9, gemaal landmark 10, wagen vehicle 9, auto vehicle 8, bus vehicle 8,
        fiets vehicle 9, boot vehicle 8, brommer vehicle 11, trekker vehicle 11, hond pet 8, slang pet 9, duif pet 8,
        duiven pet 10, paard pet 10, vogel pet 9,
        honderd bigword 9, duizend bigword 9
    """
)
ENDINGS = (*((ending + "s", name, least + 1) for ending, name, least in LAST if name in ("occ", "rareocc")), *LAST)

LISTS: dict[str, str] = {
    "noocc": """
        vervanger, ontvanger, opvanger, aanvanger, plaatsvervanger, toehoorder, gezaghebber,
        werkgever, hulpverlener, woordvoerder, deelnemer, onderzoeker, begeleider, bewaker, mededader, tegenstander,
        voorstander, wapenhandel, drugshandel, mensenhandel, strafzaak, rechtszaak, oorzaak, noodzaak, bijzaak,
        hoofdzaak, handboei, woensdag, donderdag, zaterdag, vandaag, verjaardag, probleemmaker, herkansing, zondag,
        maandag, dinsdag, vrijdag, zittingsdag, middag, werkdag, schooldag, ruziemaker, rolstoel, strafblad, blad
    """,
    "noagent": "fluister, monster, venster, zwaar, kwaad, januari, humeur, favoriet, raar, klaar, waar, daar, elkaar",
    "kin": forms(
        """
            pake, beppe, heit, mem, bomma, bompa, moeke, vake, nonkel, peter, meter, petekind, oudoom, oudtante,
            achterneef, achternicht, overgrootvader, overgrootmoeder, halfbroertje, halfzusje, stiefkind, pleegkind,
            pleegbroer, pleegzus, schoonzoon, schoondochter, weduwe, weduwnaar, vriend, ex, verloofde, echtgenoot
        """,
        "s",
    ),
    "rareocc": forms(
        """
            smid, imker, mosselvisser, garnalenvisser, palingvisser, rietsnijder, rietdekker, mandenvlechter,
            klompenmaker, kuiper, molenaar, molenbouwer, zeilmaker, touwslager, scheepstimmerman, sluiswachter,
            brugwachter, vuurtorenwachter, loods, strandjutter, jutter, duikster, berger, baggeraar, dijkwerker,
            polderwerker, muskusrattenvanger, rattenvanger, jachtopziener, boswachter, schaapherder, schaapscheerder,
            hoefsmid, stalknecht, jockey, pikeur, koetsier, valkenier, duivenmelker, dierentemmer, circusartiest,
            acrobaat, jongleur, clown, goochelaar, buikspreker, poppenspeler, straatartiest, orgeldraaier, beiaardier,
            klokkenluider, orgelbouwer, orgelstemmer, pianostemmer, vioolbouwer, organist, harpist, dirigent,
            glazenier, glasblazer, pottenbakker, edelsmid, goudsmid, zilversmid, diamantslijper, horlogemaker,
            klokkenmaker, boekbinder, drukker, zeefdrukker, letterzetter, antiquair, veilingmeester, taxidermist,
            preparateur, uitvaartverzorger, begrafenisondernemer, grafdelver, doodgraver, lijkschouwer, steenhouwer,
            stukadoor, voeger, mozaïeklegger, parketlegger, stoelenmatter, stoffeerder, meubelmaker, lijstenmaker,
            restaurateur, tatoeëerder, waarzegger, waarzegster, kaartlegger, magnetiseur, gebarentolk, doventolk,
            gerechtstolk, kraanmachinist, torenkraanmachinist, matroos, stuurman, kapitein, marinier, kok op zee,
            piloot, stewardess, steward, verkeersleider, duikinstructeur, bergingsduiker, explosievenopruimer,
            archeoloog, paleontoloog, sterrenkundige, weerman, poppenmaker, pruikenmaker, hoedenmaker, schoenlapper,
            zadelmaker, kleermaker, coupeuse, borduurster, wever, spinster, kantklosster, kaasmaker, chocolatier,
            ijsbereider, oliebollenbakker, friturist, frietbakker, visroker, palingroker, wijnboer, bierbrouwer,
            stoker, champignonkweker, bollenkweker, rozenkweker, orchideeënkweker, boomchirurg, hovenier, rentmeester,
            dorpsomroeper, koster, voorganger, ouderling, schoorsteenveger, straatmuzikant, scherprechter, croupier,
            marktmeester, havenmeester, badmeester, strandwacht, lijnrechter, buschauffeur, trambestuurder
        """,
        "s",
        "en",
    ),
    "shop": """
        kraam, winkel, zaak, bedrijf, boerderij, kwekerij, drogisterij, slijterij, bloemist, snackbar, frietkot,
        frituur,
        cafetaria, café, kroeg, restaurant, pizzeria, shoarmazaak, kebabzaak, garage, sloperij, timmerwerkplaats,
        smederij, camping, manege, pension, hotel, kapsalon, nagelstudio, sportschool, boksschool, rijschool, molen,
        werf, rederij, viskotter, kotter, viskraam, standplaats, bakkerij, slagerij, brouwerij, imkerij, kaasboerderij
    """,
    "faithrole": "ouderling, diaken, voorganger, voorzanger, kerkrentmeester, koster",
    "instrument": """
        doedelzak, hoorn, waldhoorn, bugel, cornet, trombone, tuba, schuiftrompet, klarinet, saxofoon, hobo, fagot,
        dwarsfluit, blokfluit, panfluit, ney, oud, saz, bouzouki, balalaika, citer, hakkebord, cello, contrabas,
        altviool, draailier, luit, harp, ukelele, banjo, mandoline, sitar, tabla, djembé, darboeka, trom, trommel,
        pauken, xylofoon, marimba, vibrafoon, carillon, beiaard, klavecimbel, kerkorgel, draaiorgel, harmonium,
        trekzak, accordeon, bandoneon, didgeridoo, mondharp, mondharmonica, zingende zaag, theremin, bariton, tenor,
        sopraan, alt, alten, bas, euphonium, piccolo
    """,
    "pet": """
        parkiet, papegaai, kaketoe, kanarie, ara, beo, kraai, kauw, ekster, uil, kerkuil, valk, buizerd, havik, gans,
        ganzen, haan, hanen, kippen, pauw, struisvogel, emoe, zwaan, duif, duiven, postduiven, fret, fretten, rat,
        ratten, gerbil, hamster, cavia, chinchilla, egel, eekhoorn, vos, everzwijn, varken, hangbuikzwijn, geit,
        geiten, bok, schaap, schapen, ram, ezel, ezels, muildier, pony, paard, paarden, merrie, lama, alpaca, kameel,
        aap, slang, python, boa, adder, leguaan, gekko, kameleon, schildpad, krokodil, vogelspin, schorpioen, bijen,
        mieren, koi, karpers, piranha, windhond, husky, herdershond, mechelaar, dobermann, rottweiler, pitbull,
        stafford, dog, sint bernard, teckel, poedel, chihuahua, dalmatiër, koe, stier, konijnen
    """,
    "nation": forms(
        """
            burkinees, beniner, togolees, angolees, keniaan, oegandees, tanzaniaan, zambiaan, zuid afrikaan,
            gabonees, burundees, liberiaan, gambiaan, sri lankaan, bengaal, nepalees, birmees, thai, cambodjaan,
            laotiaan, maleisiër, koreaan, mongool, turkmeen, koeweiti, saoedi, cyprioot, maltees, luxemburger,
            ijslander, est, let, litouwer, wit rus, moldaviër, montenegrijn, macedoniër, sloveen, argentijn,
            chileen, peruaan, boliviaan, venezolaan, cubaan, dominicaan, jamaicaan, molukker, molukse, surinamer,
            surinaamse, antilliaan, antilliaanse, arubaan, curaçaoënaar, javaan, hindoestaan, hindoestaanse, creool,
            riffijn, riffijnse, fulani, wolof, hausa, yoruba, tutsi, hutu, pashtun, hazara, circassiër, assyriër,
            aramees, arameeër, sahrawi, vlaming, waal, fries, friezin, sinti, woonwagenbewoner, limburger, zeeuw,
            drent, tukker
        """,
        "s",
        "en",
    ),
    "rarefaith": """
        jehova's getuige, jehova's getuigen, mormoon, mormonen, baptist, baptisten, doopsgezind, doopsgezinde, pinkstergemeente, adventist, druus,
        koptisch, alevi, alevitisch, ahmadiyya, bahai, jezidi, jezidi's, zoroastrisch, quaker, mennoniet, amish, remonstrants, oudkatholiek, bevindelijk,
        vrijgemaakt, vrijgemaakte, hersteld hervormd, gereformeerde gemeente
    """,
    "device": """
        bom, bommen, pijpbom, pijpbommen, rookbom, brandbom, brandbommen, molotovcocktail, molotovcocktails, explosief, explosieven, cobra, cobra's,
        bombrief, kogelbrief, poederbrief, nepbom, vuurwerkbom, handgranaat, handgranaten, varkenskop, varkenskoppen, hakenkruis, hakenkruizen
    """,
    "sport": """
        voetbal, zaalvoetbal, rugby, handbal, basketbal, volleybal, korfbal, hockey, ijshockey, tennis, tafeltennis,
        badminton, squash, judo, karate, boksen, thaiboksen, kickboksen, mma, worstelen, jiujitsu, aikido, taekwondo,
        schermen, schieten, boogschieten, paardrijden, dressuur, springruiter, zwemmen, duiken, waterpolo, roeien,
        kanoën, kajak,
        zeilen, surfen, kitesurfen, skiën, snowboarden, schaatsen, kunstschaatsen, langebaanschaatsen, bergbeklimmen,
        klimmen, parachutespringen, turnen, trampoline, gewichtheffen, bodybuilding, atletiek, marathon, triatlon,
        wielrennen, veldrijden, bmx, motorcross, karten, biljart, biljarten, darts, darten, schaken, dammen, bridge,
        poker, golf,
        cricket, kaatsen, fierljeppen, skûtsjesilen, klootschieten, vinkenzetten, duivensport, boogschieten, skaten
    """,
    "worn": """
        pet, muts, hoed, sjaal, bandana, pleister, traan, kruis, ster, anker, naam, cijfer, letter, letters, tekst,
        vers, datum, rune, runen, symbool, zon, maan, adelaar, draak, doodshoofd, hakenkruis, roos, vlinder, spin,
        spinnenweb, splinter, granaatscherf, kogel, lok, vlek, wijnvlek, plek, spoor, snee, brandwond, brandplek,
        litteken, tatoeage, wrat, bult, plaat, ring, oorbel, piercing, bril, gehoorapparaat, prothese, moedervlek,
        brandmerk, haak
    """,
    "mark": "brandplek, brandwond, brandmerk, granaatscherf, splinter, splinters, wijnvlek, wrat, snee",
    "vehicle": MAKES_OF_CARS,
    "style": "doof, dove, slechthorend, blind, blinde, slechtziend, slechtziende, doofstom, hoortoestel, hoorapparaat",
    "chain": """
        albert heijn, ah, jumbo, lidl, aldi, plus, vomar, dirk, hoogvliet, coop, dekamarkt, spar, picnic, nettorama,
        boni, poiesz, colruyt, delhaize, okay, action, hema,
        kruidvat, etos, blokker, gamma, praxis, karwei, hornbach, ikea, decathlon, mcdonald's, burger king, febo,
        kwalitaria, shell, esso, wibra, zeeman, primark, makro
    """,
    "carcolour": """
        oranje, beige, bordeauxrode, turquoise, crème, mosgroene, felgele, felrode, knalrode, knalgele, lichtblauwe,
        donkerblauwe, lichtgroene, donkergroene, donkerrode, zilverkleurige, matzwarte, tweekleurige, roze, paarse,
        rode, gele, groene, blauwe, witte, zwarte, bruine, grijze, gouden, zilveren
    """,
    "dwelling": """
        keet, caravan, stacaravan, woonwagen, woonboot, schip, chalet, blokhut, hut, tent, yurt, schuur, loods, garage,
        kelder, zolder, camper, tiny house, bungalow, container, kraakpand, boerderij, molen, tuinhuis, volkstuin
    """,
    "cloth": """
        pet, vest, jas, winterjas, leren jas, sjaal, keffiyeh, keppel, hoofddoek, sluier, nikab, djellaba, bomberjack,
        camouflagebroek, kistjes, laarzen, klompen, pak,
        stropdas, strik, bril, ring, zegelring, ketting, hanger, medaillon, armband, horloge, oorbel, hoed, baret,
        muts, overhemd, trui, bretels, schort, cape, poncho,
        schoenen, handschoenen, tas, wandelstok, paraplu, gebedssnoer, trainingspak, badjas, overall
    """,
    "home": "nederland, belgië, vlaanderen, holland",
    "landmark": """
        eendenkooi, molen, kerk, kapel, kathedraal, moskee, synagoge, tempel, klooster, begraafplaats, kerkhof,
        watertoren, vuurtoren, haven, jachthaven, sluis, gemaal, brug, viaduct, spoorbrug, station, busstation,
        kazerne, brandweerkazerne, stadion, ijsbaan, zwembad, sporthal, sportpark, manege, markt, marktplein,
        kiosk, fontein, monument, oorlogsmonument, fort, bunker, kasteel, toren, silo, steengroeve, mijn, terril,
        centrale, steenfabriek, suikerfabriek, conservenfabriek, melkfabriek, zuivelfabriek, slachthuis, abattoir,
        brouwerij, veiling, visafslag, camping, casino, bioscoop, theater, bibliotheek, museum, snackbar, frietkot,
        frituur, tankstation, wasserette, avondwinkel, milieustraat, dierentuin, strand, pier, dijk, speeltuin,
        skatebaan, hangplek, voetbalveld, bushokje, schaapskooi, hoogspanningsmast, windmolen
    """,
    "carnival": """
        kermis, carnaval, braderie, jaarmarkt, paasvuur, paasvuren, vreugdevuren, vreugdevuur, sint maarten,
        sinterklaas,
        pakjesavond, driekoningen, bloemencorso, corso, dorpsfeest, oogstfeest, prinsjesdag, koningsdag,
        koninginnedag, bevrijdingsdag, dodenherdenking, vierdaagse, elfstedentocht, avondvierdaagse, oud en nieuw,
        oudjaar, nieuwjaar, kerst, kerstmis, kerstavond, eerste kerstdag, tweede kerstdag, pasen, tweede paasdag,
        goede vrijdag, hemelvaart, hemelvaartsdag, pinksteren, allerheiligen, allerzielen, suikerfeest, offerfeest,
        ramadan, ashura, mawlid, newroz, noroez, chanoeka, pesach, jom kipoer, moederdag, vaderdag, valentijnsdag,
        halloween, dag van de arbeid, wapenstilstand, gentse feesten, wereldkampioenschap, wk, ek, bouwvak,
        herfstvakantie, kerstvakantie, krokusvakantie, voorjaarsvakantie, meivakantie, zomervakantie, paasvakantie
    """,
    "abstract": """
        keuken, wasserij, bibliotheek, arbeid, arbeidszaal, reiniging, wasstraat, instelling, inrichting, afdeling,
        ding, dingen, reden, keer, probleem, vraag, vragen, manier, oplossing, verschil, kans, optie, plek, voorwaarde,
        houvast,
        wens, zorg, punt, doel, afspraak, contact, gesprek, gesprekken, groep, team, gevoel, idee, moment, weg, tijd,
        rol, rust,
        ruimte, hulp, steun, moeite, kader, lijn, beeld, woord, woorden, mensen, verhaal, kant, dag, dagen, maatregel
    """,
    "org": """
        motorclub, vereniging, stichting, school, basisschool, vmbo, college, lyceum, crèche, kinderdagverblijf, club,
        bar, café, kroeg, restaurant, zaal, buurthuis, jongerencentrum, jeugdhuis, bakkerij, garage, winkel, groep,
        bende, collectief, bedrijf, firma, maatwerkbedrijf, werkplaats, kringloop, kringwinkel, boekhandel, hotel,
        camping, bioscoop, moskee, kerk, boksschool, sportschool, fanfare, harmonie, koor, toneelgroep, orkest,
        zorgboerderij, manege, herberg, brouwerij, pizzeria, slagerij, bureau, kliniek, instelling, forum, kanaal,
        pagina, band, voetbalclub, supportersclub, scoutinggroep, boot, schip, kotter
    """,
    "area": """
        wijk, buurt, dorp, gehucht, stadsdeel, kern, deelgemeente, kamp, eiland, polder, camping, tuindorp,
        woonwagenkamp,
        buurtschap, gemeente, provincie, streek, regio
    """,
    "rarelang": """
        gebarentaal, kurmanci, kurmandji, sorani, zazaki, pasjtoe, malinké, fon, kirundi, kinyarwanda, malagasi,
        ingoesjetisch, tamazight, tarifit, riffijns, berbers, papiaments, sranan, sarnami, fries, nedersaksisch,
        drents,
        gronings, zeeuws, limburgs, jiddisch, esperanto, swahili, lingala, wolof, hausa, latijn, hebreeuws
    """,
    "deed": """
        gestolen, beroofd, overvallen, ingebroken, geplunderd, gekraakt, gehackt, vervalst, opgelicht, afgeperst,
        verduisterd, gezaagd, vernield, gesloopt, gesaboteerd, beklad, bespoten, besmeurd, geschonden, onteerd,
        ingegooid, omgegooid, aangestoken, afgebrand, gebrand, verbrand, opgeblazen, gesprengd, beschoten,
        neergeschoten, doodgeschoten, geslagen, geschopt, mishandeld, afgetuigd, neergestoken, doodgestoken, gestoken,
        gewurgd, verminkt, gemarteld, bedreigd, beledigd, gestalkt, vernederd, opgesloten, vastgebonden, ontvoerd,
        gegijzeld, gekidnapt, aangevallen, aangerand, verkracht, gedood, vermoord, geliquideerd, aangereden,
        doodgereden, ingereden, gegooid, geworpen, gefabriceerd, gemaakt uit, opgeslagen, verstopt, verborgen,
        begraven, vervoerd, gesmokkeld, gefinancierd, geronseld, geworven, verspreid, gedeeld, gepubliceerd, gepost,
        doorgestuurd, vertaald, gefilmd, gestreamd, ondergebracht, onderdak geboden, gedrukt, uitgedeeld, verkend,
        gepland,
        uitgeleend, geleverd, vergiftigd, opgehangen, gehesen, losgelaten, geblokkeerd, bezet, genageld, gespijkerd,
        gehangen, opgestookt, gekerfd, gekrast, gesmeten, gestuurd, verstuurd, opgestuurd, gegraveerd, doorgesneden,
        doorgeknipt, lekgestoken, lek
        gestoken, besproeid, begoten,
        vrijgelaten, bevrijd, gedemonteerd, gevochten, aangesloten, gedownload, gepredikt, gezworen, gezwaaid,
        getekend, geplakt, gedumpt,
        uitgegoten, overgemaakt, ingezameld, witgewassen, nagemaakt, geknipt, gerand, omvergetrokken, aangevaren,
        geramd, klemgereden, gevangengehouden,
        gekneveld, belaagd, lastiggevallen, uitgescholden, nagezeten, bespuugd, gevuurd, geschoten
    """,
    "deednoun": """
        brandstichting, diefstal, inbraak, overval, roof, beroving, mishandeling, bedreiging, aanslag, steekpartij,
        schietpartij, ontvoering, gijzeling, moord, doodslag, vernieling, sabotage, oplichting, fraude, vervalsing,
        heling, smokkel, opruiing, verspreiding, financiering, wapenbezit, poging, grafschennis, afpersing, hack,
        belediging, bekladding, bestorming, rellen, plundering
    """,
    "died": """
        gestorven, overleden, omgekomen, verdronken, verongelukt, doodgeschoten, vermoord, gesneuveld, verbrand,
        verdwenen, gestikt, doodgestoken, geëlektrocuteerd, opgehangen, gefusilleerd, ondergedoken, gedeporteerd,
        bedolven, verpletterd, doodgereden, doodgevroren
    """,
}
