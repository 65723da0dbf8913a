"""Complete lists, in German: trades, sports, instruments, animals, regions, deeds. They join those of `words.py`."""

from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.de.callings import adjectives
from anonymisation.detect.narrative.lists import MAKES_OF_CARS, endings

# Last parts of compounds: «Bezirksschornsteinfeger», «Fischbude», «Herbstferien». For words that no list knows.
LAST = endings(
    """
        schmied rareocc 8, gießer rareocc 9, bläser rareocc 9, binder rareocc 9, schleifer rareocc 10,
        setzer rareocc 9, stecher rareocc 9, fischer rareocc 9, gärtner rareocc 9, hirte rareocc 7, schäfer rareocc 9,
        wärter rareocc 9, wächter rareocc 10, schiffer rareocc 10, dolmetscher rareocc 13, heizer rareocc 9,
        brauer rareocc 9, melker rareocc 8, feger rareocc 8, bauer rareocc 8, macher rareocc 9, züchter rareocc 10,
        händler rareocc 10, gräber rareocc 9, taucher rareocc 9, jäger rareocc 8, förster rareocc 9, imker rareocc 8,
        winzer rareocc 9, müller rareocc 9, zimmerer rareocc 11, tischler rareocc 10, schreiner rareocc 11,
        maurer occ 9, decker rareocc 9, leger occ 9, drucker occ 10, sänger rareocc 9, tänzer rareocc 9,
        musiker rareocc 10, künstler rareocc 11, reiter rareocc 9, trainer occ 10, fahrer occ 9, führer occ 12,
        techniker occ 12, monteur occ 10, mechaniker occ 13, schlosser occ 12, lackierer occ 12, verkäufer occ 12,
        kassierer occ 12, putzer occ 9, reiniger occ 11, kellner occ 10, bäcker occ 9, metzger occ 10,
        schneider occ 12, weber rareocc 8, näher rareocc 9, bestatter rareocc 11, pilot occ 8, kapitän occ 10,
        matrose occ 10, steward occ 10, wirt occ 7, koch occ 7, köch occ 7, helfer occ 12, halter occ 10,
        knecht occ 9, arbeiter occ 13, bote occ 8, packer occ 9, stapler occ 11, spieler post 10, weltmeister champion
        11, juniorenmeister champion 13, staatsmeister champion 13, landesmeister champion 13, kreismeister champion
        12, vizemeister champion 11,
        jugendmeister champion 13, meister rareocc 9,
        königin champion 9, prinzessin champion 12, sieger champion 10, siegerin champion 12, bude shop 7,
        stand shop 9, laden shop 9, geschäft shop 11, betrieb shop 10, werkstatt shop 11, bäckerei shop 11,
        metzgerei shop 11, mühle shop 8, kneipe shop 9, erei shop 9, hof shop 8, verein club 9, chor club 8,
        kapelle club 10, zeitung media 10, blatt media 9, anzeiger media 11, magazin media 10, sender media 9,
        schau media 9, nachrichten media 13, ferien carnival 9, fest carnival 8, festes carnival 10, markt carnival 11,
        kirmes carnival 9, umzug carnival 9, tag carnival 13, turm landmark 8, kirche landmark 9, brücke landmark 9,
        hafen landmark 9, teich landmark 8, grube landmark 8, werk landmark 9, jacke cloth 8, mantel cloth 9, mütze
        cloth 8, hose cloth 8, schuhe cloth 9,
        stiefel cloth 10, hemd cloth 8, hut cloth 7, weste cloth 8, bad landmark 8, wagen vehicle 9,
        auto vehicle 8, bus vehicle 7, rad vehicle 9, boot vehicle 8, hund pet 8, hunde pet 9, berg town 7, burg town
        7, dorf town 7, heim town 7, hausen town 8, ingen town 7, stadt town 8, feld town 8, bach town 7,
        bronn town 8, furt town 7, hagen town 8, kirchen town 9, itz town 6, walde town 8, rode town 7, büttel town 8,
        horst town 8, münde town 8, leben town 9, wil town 6, wiler town 8, ikon town 7, reuth town 8, hofen town 8,
        weiler town 9,
        brück town 8, steig street 8, stieg street 8, ufer street 8, damm street 8, zeile street 9, chaussee street 10,
        istik subject 8,
        taube pet 9,
        tauben pet 10, pferd pet 9, vogel pet 9, hundert bigword 9, tausend bigword 9, dorf landmark 9
    """
)
ENDINGS = (
    *(
        (ending + more, name, least + len(more))
        for more in ("innen", "in", "s", "n")
        for ending, name, least in LAST
        if name in ("occ", "rareocc")
    ),
    *LAST,
)

LISTS: dict[str, str] = {
    "noocc": """
        sozialarbeiter, sozialarbeiterin, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiters, sachbearbeiter,
        sachbearbeiterin, bearbeiter,
        gruppenführer, anführer, rädelsführer, geschäftsführer, drogenhändler, waffenhändler, bewährungshelfer,
        bewährungshelferin,
        jugendgerichtshelfer, fluchthelfer, helfershelfer, opferhelfer, tatverdächtiger, geldgeber, arbeitgeber,
        friedhof, bahnhof, gerichtshof, innenhof,
        schulhof, hinterhof, gefängnishof, schlägerei, prügelei, schießerei, bücherei, quälerei, raserei, träumerei,
        polizei, partei,
        abstand, zustand, gegenstand, verstand, widerstand, aufstand, tatbestand, ruhestand, vorstand, stillstand,
        unterstand, montag, dienstag, donnerstag, freitag, samstag, sonntag, mittag, vormittag, nachmittag, alltag,
        geburtstag, bundestag, landtag, antrag, auftrag, schultag, haftalltag, drehtag, werktag, netzwerk, handwerk,
        jahrmarkt, arbeitsmarkt,
        supermarkt, kraftwerk, schwarzmarkt, handschlag, umgebung, verlauf, räuberei, schweinerei, heuchelei, koche,
        köche,
        bürgermeister, bürgermeisterin, oberbürgermeister, ortsbürgermeister, weltmeister, juniorenmeister,
        staatsmeister, landesmeister, kreismeister, vizemeister
    """,
    "kin": forms(
        "uroma, uropa, urgroßvater, urgroßmutter, patenonkel, patentante, patenkind, witwe, witwer, ziehvater, "
        "ziehmutter, "
        "halbgeschwister, stiefgeschwister, zwillingsbruder, zwillingsschwester, lebensgefährtin, lebensgefährte, "
        "freundin, freund, "
        "ex freundin, schwiegersohn, schwiegertochter, großonkel, großtante, großcousin, papa, mama",
        "s",
        "n",
        "en",
    ),
    "rareocc": forms(
        """
            bezirksschornsteinfeger, kaminkehrer, rauchfangkehrer, hütehelfer, schafscherer, senner, sennerin, almhirt,
            kuhhirt, gänsehirt, deichgraf, deicharbeiter, krabbenfischer, krabbenpuler, muschelfischer, lotse,
            schleusenwärter, brückenwärter, fährmann, flößer, binnenschiffer, seemann, bootsmann, schiffskoch,
            schiffsjunge, maat, bergungstaucher, kampfmittelräumer, sprengmeister, steiger, bergmann, köhler, harzer,
            forstwirt, waldarbeiter, baumkletterer, jagdaufseher, wildhüter, falkner, hufschmied, sattler, jockey,
            kutscher, zureiter, dompteur, akrobat, jongleur, clown, zauberer, bauchredner, puppenspieler, schausteller,
            karussellbetreiber, losverkäufer, drehorgelspieler, straßenmusikant, glöckner, türmer, orgelbauer,
            orgelstimmer, klavierstimmer, geigenbauer, gitarrenbauer, organist, kantor, harfenist, dirigent,
            kapellmeister, glaser, glasbläser, glasmaler, töpfer, keramiker, goldschmied, silberschmied,
            edelsteinschleifer, graveur, uhrmacher, buchbinder, drucker, schriftsetzer, antiquar, auktionator,
            präparator, bestatter, totengräber, friedhofsgärtner, leichenwäscher, steinmetz, stuckateur, ofensetzer,
            fliesenleger, korbflechter, besenbinder, böttcher, küfer, drechsler, wagner, stellmacher, seiler,
            segelmacher, bootsbauer, schiffbauer, zimmermann, restaurator, vergolder, tätowierer, wahrsager,
            kartenleger, geistheiler, wünschelrutengänger, hebamme, gebärdendolmetscher, schriftdolmetscher,
            kranführer, baggerfahrer, lokführer, rangierer, gleisbauer, stellwerker, pilot, fluglotse, stewardess,
            archäologe, paläontologe, astronom, meteorologe, perückenmacher, hutmacher, modistin, kürschner, gerber,
            schuster, schuhmacher, weber, klöpplerin, käser, chocolatier, konditor, eisverkäufer, brauer, mälzer,
            brenner,
            kellermeister, winzer, weinbauer, hopfenbauer, spargelbauer, imker, pilzzüchter, rosenzüchter,
            taubenzüchter, hundeführer, hundetrainer, abdecker, kürbisbauer, küster, mesner, ausrufer, marktschreier,
            marktmeister, hafenmeister, bademeister, rettungsschwimmer, croupier, schiedsrichter, bergführer,
            skilehrer, liftwart, hüttenwirt, gerichtsvollzieherin, konsul, scherenschleifer, schrotthändler
        """,
        "s",
        "n",
        "in",
        "en",
    ),
    "shop": """
        laden, geschäft, betrieb, kneipe, gaststätte, gasthof, gasthaus, wirtshaus, imbiss, dönerbude, kiosk, späti,
        trinkhalle,
        café, restaurant, pizzeria, werkstatt, autowerkstatt, hof, bauernhof, gärtnerei, brauerei, bäckerei, metzgerei,
        fleischerei, schreinerei, tischlerei, schlosserei, wäscherei, druckerei, imkerei, käserei, fischzucht, mühle,
        campingplatz, pension, hotel, friseursalon, nagelstudio, fitnessstudio, boxstudio, fahrschule, reiterhof,
        spedition, schrottplatz, fischbude, marktstand, weingut, tankstelle, apotheke, reederei, kutter
    """,
    "style": """
        taub, gehörlos, schwerhörig, blind, sehbehindert, taubstumm,
        lippenspalte, hasenscharte, gaumenspalte, lippen kiefer gaumenspalte, buckel, klumpfuß, glasauge, hörgerät,
        hörgeräte,
        cochlea implantat, beinprothese, armprothese, handprothese, holzbein, stoma, beatmungsgerät, sauerstoffgerät,
        schielen, schielt, feuermal, leberfleck, hakenhand, goldzahn, goldzähne, irokesenschnitt, vollbart, zopf,
        glatze,
        tourette, tic, tics, backenbart, schnauzbart, spitzbart, ziegenbart, koteletten, einarmig, einbeinig, einäugig,
        kleinwüchsig, albino, vitiligo
    """,
    "instrument": """
        dudelsack, horn, waldhorn, alphorn, jagdhorn, flügelhorn, kornett, posaune, tuba, trompete, klarinette,
        saxophon,
        oboe, fagott, querflöte, blockflöte, panflöte, ney, oud, saz, bouzouki, balalaika, zither, hackbrett, cello,
        kontrabass, bratsche, drehleier, laute, harfe, ukulele, banjo, mandoline, sitar, tabla, djembé, darbuka,
        trommel, pauke, pauken, xylophon, marimba, vibraphon, glockenspiel, cembalo, kirchenorgel, orgel, drehorgel,
        harmonium, akkordeon, ziehharmonika, bandoneon, didgeridoo, maultrommel, mundharmonika, singende säge,
        theremin,
        geige, schlagzeug, alt, tenor, bariton, bass, sopran
    """,
    "pet": """
        wellensittich, papagei, kakadu, kanarienvogel, ara, beo, krähe, dohle, elster, eule, falke, bussard, habicht,
        gans, gänse, hahn, hühner, pfau, strauß, emu, schwan, taube, tauben, brieftauben, frettchen, ratte, ratten,
        rennmaus, hamster, meerschweinchen, chinchilla, igel, eichhörnchen, fuchs, wildschwein, schwein,
        hängebauchschwein,
        ziege, ziegen, bock, schaf, schafe, widder, esel, maultier, pony, pferd, pferde, stute, lama, alpaka, kamel,
        affe,
        schlange, python, boa, natter, leguan, gecko, chamäleon, schildkröte, krokodil, vogelspinne, skorpion, bienen,
        ameisen, koi, karpfen, windhund, husky, schäferhund, dobermann, rottweiler, pitbull, dogge, bernhardiner,
        dackel,
        pudel, chihuahua, dalmatiner, kuh, stier, kaninchen
    """,
    "nation": forms(
        """
            burkiner, beniner, togoer, angolaner, kenianer, ugander, tansanier, sambier, südafrikaner, gabuner,
            burundier, liberianer, gambier, sri lanker, bangladescher, nepalese, birmane, thailänder, kambodschaner,
            laote, malaysier, koreaner, mongole, turkmene, kuwaiter, saudi, zypriot, malteser, luxemburger,
            isländer, este, lette, litauer, belarusse, moldauer, montenegriner, mazedonier, slowene, argentinier,
            chilene, peruaner, bolivianer, venezolaner, kubaner, dominikaner, jamaikaner, fulbe, wolof, hausa,
            yoruba, tutsi, hutu, paschtune, hazara, tscherkesse, assyrer, aramäer, sahraui, flame, wallone, friese,
            sarde, sizilianer, jenischer, sorbe, südtiroler, siebenbürger, donauschwabe, sudetendeutscher,
            russlanddeutscher, wolgadeutscher
        """,
        "n",
        "in",
        "innen",
        "s",
    ),
    "rarefaith": """
        zeuge jehovas, zeugin jehovas, zeugen jehovas, mormone, mormonen, baptist, baptisten, pfingstler, pfingstgemeinde, adventist, adventisten, druse,
        drusen, kopte, kopten, alevit, aleviten, alevitin, ahmadiyya, bahai, jeside, jesiden, jesidin, quäker, mennonit, mennoniten, amische,
        altkatholik, altkatholiken, altkatholisch, neuapostolisch, herrnhuter, hutterer
    """,
    "sport": """
        fußball, futsal, rugby, handball, basketball, volleyball, hockey, eishockey, tennis, tischtennis, badminton,
        squash,
        judo, karate, boxen, thaiboxen, kickboxen, mma, ringen, jiu jitsu, aikido, taekwondo, fechten, schießen,
        bogenschießen, reiten, dressur, schwimmen, tauchen, wasserball, rudern, kanu, kajak, segeln, surfen,
        skispringen,
        skifahren, langlauf, biathlon, snowboard, eiskunstlauf, rodeln, bob, bergsteigen, klettern, fallschirmspringen,
        turnen, trampolin, gewichtheben, bodybuilding, leichtathletik, marathon, triathlon, radsport, bmx, motocross,
        kart, billard, dart, darts, schach, dame, skat, poker, golf, cricket, boßeln, eisstockschießen, kegeln,
        fingerhakeln,
        schwingen, hornussen, taubensport, parkour
    """,
    "worn": """
        mütze, hut, tuch, bandana, pflaster, träne, kreuz, stern, anker, name, namen, zahl, buchstabe, buchstaben,
        schriftzug,
        spruch, vers, datum, rune, runen, symbol, sonne, mond, adler, drache, totenkopf, hakenkreuz, rose,
        schmetterling,
        spinne, spinnennetz, splitter, granatsplitter, kugel, strähne, fleck, feuermal, mal, schnitt, brandnarbe,
        narbe,
        tätowierung, tattoo, warze, beule, platte, ring, ohrring, piercing, brille, hörgerät, prothese, muttermal,
        brandmal
    """,
    "post": forms(
        "obmann, obfrau, schriftführer, kassier, kommandant, zugführer, vereinsvorsitzender, präsident, ortsvorsteher, "
        "schützenkönig, prinz, chorleiter, kapellmeister",
        "s",
        "in",
        "en",
    ),
    "assembly": (
        "gemeinderat, stadtrat, kreistag, landtag, bundestag, kirchenvorstand, ortsbeirat, pfarrgemeinderat, "
        "aufsichtsrat, betriebsrat"
    ),
    "subject": (
        "judaistik, islamwissenschaft, sinologie, slawistik, romanistik, anglistik, turkologie, ethnologie, astrophysik"
    ),
    "nopred": """
        zeuge, zeugin, mitglied, opfer, täter, täterin, teil, thema, mutter, vater, gefangener, klient, klientin,
        schüler, schülerin,
        patient, mensch, frau, mann, kind, freund, freundin, deutscher, ausländer, sünde, schuld, pflicht, ende, gast,
        ziel, grund, beispiel, problem,
        vorbild, fremde, kundin, kunde, sache, nachbar, nachbarin, herr, krise, glück, pech, weg, recht, ruhe, alltag,
        voraussetzung, anfang, jahre, jahr
    """,
    "cloth": """
        mütze, weste, jacke, mantel, lederjacke, bomberjacke, schal, palästinensertuch, kippa, kopftuch, schleier,
        nikab, kaftan, tarnhose, springerstiefel, stiefel, anzug,
        krawatte, fliege, brille, sonnenbrille, ring, siegelring, kette, anhänger, medaillon, armband, uhr, taschenuhr,
        ohrring, hut, barett, hemd, pullover, hosenträger, schürze,
        umhang, poncho, schuhe, handschuhe, tasche, gehstock, schirm, gebetskette, trainingsanzug, bademantel,
        latzhose, lederhose, trachtenjacke, kutte
    """,
    "home": "deutschland, österreich, schweiz, liechtenstein, brd, ddr",
    "device": """
        brandsatz, brandsätze, sprengsatz, sprengsätze, rohrbombe, rohrbomben, bombe, molotowcocktail,
        molotowcocktails, paketbombe, briefbombe, böller, buttersäure, attrappe, bombenattrappe, drohbrief,
        drohbriefe, hakenkreuz, hakenkreuze, schweinekopf, schweineköpfe
    """,
    "notown": """
        besitz, vorsitz, wohnsitz, rücksitz, beisitz, witz, sitz, hitz, notiz, familienleben, privatleben,
        arbeitsleben,
        berufsleben, eheleben, doppelleben, zusammenleben, überleben, erleben, innenleben, menschenleben, spielfeld,
        schlachtfeld, blickfeld, minenfeld, schuldenberg, straffeld, freizeitheim, jugendheim, frauenheim,
        übergangsheim,
        heimstadt, werkstadt, pflegeheim, kinderheim, wohnheim, altersheim, altenheim, tierheim, asylheim, geheim,
        umfeld, vorfeld,
        arbeitsfeld, innenstadt, altstadt,
        großstadt, kleinstadt, hauptstadt, vorstadt, gefolgschaft, elternhausen, anwesen, abwesenheit, ausbildung,
        fahrstuhl, betreuungen, gesprächen,
        sitzungen, handlungen, räumen, wissen, interesse, übersee, wirtshausen, liebesschmerz
    """,
    "mark": "splitter, granatsplitter, feuermal, warze, brandfleck, schnittnarbe, schnittnarben",
    "colour": adjectives(
        """
            orange, beige, bordeauxrot, türkis, mattschwarz, neongelb, neongrün, hellblau, dunkelblau, hellgrün,
            dunkelgrün, dunkelrot, knallrot, knallgelb, silbern, golden, zweifarbig, lila, rosa, pink, feuerrot,
            giftgrün
        """
    ),
    "vehicle": MAKES_OF_CARS,
    "chain": """
        edeka, rewe, netto, penny, lidl, aldi, kaufland, norma, real, dm, rossmann, müller drogerie, obi, bauhaus,
        hornbach, toom, ikea, decathlon, mcdonald's, burger king, kfc, spar, billa,
        hofer, migros, coop, denner, merkur, interspar, aral, shell, esso, tedi, kik, woolworth, saturn
    """,
    "dwelling": """
        bauwagen, wohnwagen, wohnmobil, hausboot, schiff, hütte, zelt, jurte, scheune, schuppen, garage, keller,
        dachboden,
        bungalow, container, gartenlaube, laube, schrebergarten, bauernhof, mühle, forsthaus, gartenhaus, waggon,
        baracke
    """,
    "landmark": """
        mühle, kirche, kapelle, dom, moschee, synagoge, tempel, kloster, friedhof, wasserturm, leuchtturm, hafen,
        schleuse,
        brücke, viadukt, busbahnhof, kaserne, feuerwache, feuerwehrhaus, stadion, eishalle, freibad,
        hallenbad, turnhalle, sportplatz, reithalle, marktplatz, kiosk, brunnen, denkmal, kriegerdenkmal, bunker, burg,
        schloss, turm, silo, steinbruch, kiesgrube, bergwerk, zeche, halde, kraftwerk, ziegelei, zuckerfabrik,
        konservenfabrik, molkerei, schlachthof, brauerei, fischhalle, campingplatz, kasino, kino, theater, bücherei,
        museum,
        dönerladen, tankstelle, waschsalon, späti, wertstoffhof, tierpark, zoo, strand, seebrücke, deich, spielplatz,
        skatepark, bolzplatz, bushaltestelle, löschteich, windrad, sägewerk, wehr, baggersee, weiher
    """,
    "region": """
        lausitz, eifel, rhön, pfalz, uckermark, altmark, prignitz, oberpfalz, allgäu, schwarzwald, odenwald, spessart,
        sauerland, siegerland, münsterland, emsland, ostfriesland, nordfriesland, wendland, vogtland, erzgebirge, harz,
        börde, ruhrgebiet, ruhrpott, hunsrück, westerwald, taunus, wetterau, oberfranken, unterfranken, mittelfranken,
        niederbayern,
        oberbayern, hohenlohe, bodensee, kraichgau, breisgau, ortenau, markgräflerland, dithmarschen, angeln, fehmarn,
        rügen, usedom, hiddensee, sylt, föhr, amrum, pellworm, norderney, borkum, juist, havelland, fläming, barnim,
        oderbruch, spreewald, niederlausitz, oberlausitz, elbsandsteingebirge, thüringer wald, eichsfeld, burgenland,
        waldviertel, weinviertel, mostviertel, innviertel, mühlviertel, salzkammergut, pinzgau, pongau, lungau,
        zillertal,
        ötztal, bregenzerwald, engadin, emmental, toggenburg, entlebuch, haslital, bayerischer wald, bayerischen wald,
        schwäbische alb, schwäbischen alb, fränkische schweiz, sächsische schweiz, lüneburger heide, holsteinische
        schweiz,
        niederrhein, mecklenburgische seenplatte
    """,
    "carnival": """
        kirmes, kirchweih, kerwe, karneval, fasching, fasnacht, rosenmontag, aschermittwoch, faschingsdienstag,
        weiberfastnacht,
        schützenfest, volksfest, oktoberfest, wiesn, weinfest, erntedank, erntedankfest, dorffest, stadtfest,
        hafengeburtstag,
        osterfeuer, osterfeuern, sonnwendfeuer, walpurgisnacht, maifeiertag, tag der arbeit, vatertag, muttertag,
        valentinstag, halloween,
        reformationstag, allerheiligen, allerseelen, totensonntag, volkstrauertag, buß und bettag, nikolaus,
        nikolaustag,
        martinstag, sankt martin, dreikönigstag, heilige drei könige, advent, heiligabend, heiligen abend, heiliger
        abend, weihnachten, silvester, neujahr,
        gründonnerstag, karfreitag, ostern, ostermontag, ostersonntag, weißer sonntag, himmelfahrt, christi
        himmelfahrt,
        pfingsten, pfingstmontag, fronleichnam, mariä himmelfahrt, johanni, tag der deutschen einheit, einheitsfeier,
        nationalfeiertag, zuckerfest, opferfest, ramadan, aschura, mawlid, newroz, nouruz, chanukka, pessach, jom
        kippur, purim, weltmeisterschaft, wm,
        em, europameisterschaft, olympia, weihnachtsmarkt, herbstferien, sommerferien, osterferien, weihnachtsferien,
        winterferien, pfingstferien, einschulung, weinlese, erntezeit, fastnacht
    """,
    "abstract": """
        küche, wäscherei, bücherei, bibliothek, anstaltsküche, kammer, reinigung, anstalt, abteilung, einrichtung,
        sache, ding, grund, mal, problem, frage, fragen, weg, lösung, unterschied, chance, möglichkeit, ort, bedingung,
        halt, wunsch, sorge,
        punkt, ziel, kontakt, gespräch, gespräche, gesprächen, gruppe, team, gefühl, idee, moment, zeit, rolle, ruhe,
        raum, hilfe, unterstützung, mühe, rahmen,
        linie, bild, wort, worte, leute, geschichte, seite, tag, tage, tagen, maßnahme, antwort, thema, themen, anfang,
        ende, person, mensch, menschen, sicht
    """,
    "org": """
        motorradclub, rockerclub, verein, stiftung, club, bar, café, kneipe, gaststätte, jugendzentrum, jugendclub,
        jugendhaus, bande, kollektiv, firma, buchhandlung, hotel, campingplatz, boxclub, kapelle, chor, theatergruppe,
        orchester, reiterhof, brauerei, pizzeria, forum, kanal, band, fußballverein, fanclub, fanprojekt,
        kameradschaft, bruderschaft, burschenschaft, kutter, realschule, gymnasium, grundschule, kita
    """,
    "area": """
        lager, ortsteil, stadtteil, insel, camp, weiler, kreis, landkreis, flüchtlingslager, gefangenenlager,
        wagenplatz, stadtbezirk, jugendlager
    """,
    "rarelang": """
        plattdeutsch, platt, niederdeutsch, gebärdensprache, gebärden, kurmandschi, kurmanci, sorani, zazaki, paschto,
        malinke, kirundi,
        kinyarwanda, madagassisch, inguschisch, tamazight, berberisch, sorbisch, friesisch, saterfriesisch, ladinisch,
        rätoromanisch, jenisch,
        jiddisch, esperanto, suaheli, lingala, wolof, hausa, latein, hebräisch, romanes
    """,
    "deed": """
        gestohlen, geklaut, beraubt, überfallen, eingebrochen, geplündert, gehackt, gefälscht, betrogen, erpresst,
        veruntreut,
        unterschlagen, gesägt, zersägt, zerstört, demoliert, sabotiert, beschmiert, besprüht, geschändet, umgestoßen,
        umgeworfen, umgetreten, eingeworfen, eingeschlagen, angezündet, abgebrannt, niedergebrannt, verbrannt,
        gesprengt, beschossen,
        niedergeschossen, erschossen, geschlagen, getreten, verprügelt, misshandelt, zusammengeschlagen,
        niedergestochen,
        erstochen, gewürgt, verstümmelt, gefoltert, bedroht, beleidigt, gestalkt, gedemütigt, eingesperrt, gefesselt,
        entführt,
        angegriffen, vergewaltigt, getötet, ermordet, überfahren, angefahren, gerammt, geworfen, geschleudert,
        gebastelt, gehortet, gelagert, versteckt,
        vergraben, transportiert, geschmuggelt, finanziert, angeworben, rekrutiert, verbreitet, geteilt,
        veröffentlicht,
        gepostet, weitergeleitet, übersetzt, gefilmt, gestreamt, beherbergt, gedruckt, etikettiert, verteilt,
        ausgekundschaftet,
        verliehen, geliefert, vergiftet, aufgehängt, gehisst, freigelassen, blockiert, besetzt, genagelt, getrieben,
        gejagt, gehängt,
        geritzt, gehetzt, abgehört, belagert, gestürmt, geschickt, verschickt, eingeritzt, graviert, durchgeschnitten,
        durchtrennt,
        zerstochen, aufgestochen, übergossen, überschüttet, freigelassen, befreit, demontiert,
        gekämpft, heruntergeladen, gepredigt, geschworen, gezeichnet, geklebt, ausgekippt, überwiesen, gesammelt,
        gewaschen, nachgemacht, angesägt, umgefahren,
        abgefackelt, festgehalten, geknebelt, bedrängt, belästigt, beschimpft, verfolgt, bespuckt, geschossen,
        abgefeuert, abgeschossen, gezündet, verfasst, manipuliert, geköpft, enthauptet
    """,
    "deednoun": forms(
        """
            brandstiftung, diebstahl, einbruch, überfall, raub, raubüberfall, körperverletzung, bedrohung, anschlag,
            messerangriff, messerstecherei, schießerei, entführung, geiselnahme, mord, totschlag, sachbeschädigung,
            sabotage, betrug, fälschung, hehlerei, schmuggel, volksverhetzung, verbreitung, finanzierung, waffenbesitz,
            versuch, grabschändung, erpressung, beleidigung, schändung, nötigung, landfriedensbruch, plünderung,
            angriff,
            hausfriedensbruch
        """,
        "s",
        "es",
        "en",
    ),
    "weapon": """
        messer, küchenmesser, machete, axt, beil, schwert, säbel, gewehr, pistole, armbrust, bogen, hammer, schläger,
        baseballschläger,
        kanister, benzinkanister, granate, handgranate, bombe, sprengstoffgürtel, revolver, kalaschnikow, flinte,
        schrotflinte,
        schreckschusspistole, pfefferspray, eisenstange, kettensäge, motorsäge, brandsatz, molotowcocktail, traktor,
        bagger, bolzenschussgerät
    """,
    "died": """
        gestorben, verstorben, umgekommen, ertrunken, verunglückt, erschossen, ermordet, gefallen, verbrannt,
        verschollen,
        erstickt, erstochen, erhängt, hingerichtet, deportiert, verschüttet, überfahren, erfroren, erschlagen,
        abgestürzt
    """,
}
