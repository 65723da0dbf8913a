"""German word lists of the narrative cues. Adjectives with their endings; compounds by their last part."""

from anonymisation.detect.languages import lexicon, words
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.de import callings
from anonymisation.detect.narrative.de.callings import adjectives
from anonymisation.detect.narrative.lists import endings, numbers

UNITS = numbers(
    """
        ein 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9
    """
)
TENS = numbers(
    """
        zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90
    """
)
NUMBERS = {word: value for word, value in UNITS.items() if value > 1} | TENS
NUMBERS |= {
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
}
NUMBERS |= {
    "achtzehn": 18,
    "neunzehn": 19,
    "dreissig": 30,
    "zweieinhalb": 2,
    "dreieinhalb": 3,
    "anderthalb": 2,
    "eineinhalb": 2,
}
NUMBERS |= {word + "einhalb": value for word, value in list(NUMBERS.items()) if value < 20}
NUMBERS |= {f"{unit}und{ten}": tens + units for unit, units in UNITS.items() for ten, tens in TENS.items()}
NUMBERS |= {
    f"{hundred}hundert{rest}": 100 * hundreds + more
    for hundred, hundreds in UNITS.items()
    for rest, more in [("", 0), *NUMBERS.items()]
}


LISTS: dict[str, str] = {
    "func": """
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, seinem, seiner,
        seines, ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, unser, unsere, unseren, unserem, unserer, kein,
        keine, keinen, keinem, keiner, dieser, diese, dieses, diesen, diesem, jeder, jede, jedes, jeden, jedem, alle,
        allen, aller, und, oder, aber, denn, weil, dass, daß, ob, wenn, als, wie, da, damit, nachdem, bevor, während,
        in, im, an, am, auf, aus, bei, beim, von, vom, vor, mit, nach, zu, zum, zur, für, gegen, ohne, um, durch,
        über, unter, hinter, neben, zwischen, seit, bis, trotz, wegen, nicht, nie, immer, oft, auch, noch, schon, nur,
        wieder, sehr, ganz, ist, war, waren, sind, bin, gewesen, hat, hatte, haben, hatten, habe, wird, wurde, werden,
        wurden, worden, geworden, kann, konnte, können, muss, musste, soll, sollte, will, wollte, darf, durfte, er,
        sie, es, wir, ich, ihn, ihm, ihnen, uns, sich, mich, man, wer, was, welche, welcher, wo, hier, dort, dann,
        danach, jetzt, später, zuerst, selbst, jemand, niemand, etwas, nichts, sagte, sagt, ging, geht, kam, kommt,
        macht, machte, gab, gibt, blieb, bleibt, sah, sieht, wusste, weiß, arbeitet, arbeitete, lebte, lebt, sprach,
        spricht, deren, dessen, viel, viele, mehr, wenig, andere, anderen, anderer, beide, beiden, eigene, eigenen,
        so, doch, fast, etwa, zusammen, dabei
    """,
    "det": """
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, seinem, seiner,
        seines, ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, unser, unsere, unseren, unserem, unserer, dieser,
        diese, dieses, diesen, diesem, im, am, zum, zur, vom, beim
    """,
    "poss": """
        sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, deren,
        dessen, unser, unsere
    """,
    "kin": forms(
        """
            vater, mutter, bruder, schwester, sohn, tochter, onkel, tante, cousin, cousine, neffe, nichte, großvater,
            großmutter, opa, oma, ehemann, ehefrau, frau, mann, stiefvater, stiefmutter, stiefbruder, stiefschwester,
            halbbruder, halbschwester, schwager, schwägerin, schwiegervater, schwiegermutter, verlobte, verlobter,
            enkel, enkelin, partner, partnerin, pflegemutter, pflegevater, ex frau, ex mann
        """,
        "s",
        "n",
        "en",
        "es",
        "e",
    )
    + """
        eltern, brüder, brüdern, söhne, söhnen, töchter, töchtern, schwestern, großeltern, geschwister, väter, mütter,
        cousins
    """,
    "child": """
        kind, kinder, kindern, sohn, tochter, söhne, töchter, junge, jungen, mädchen, baby, säugling, kleinkind,
        sohnes
    """,
    "sib": """
        kinder, kindern, geschwister, geschwistern, brüder, brüdern, schwestern, töchter, töchtern, söhne, söhnen,
        jungen, mädchen
    """,
    "manykin": """
        brüder, brüdern, schwestern, töchter, töchtern, söhne, söhnen, geschwister, geschwistern, onkel, ehefrauen,
        frauen, halbbrüder, halbschwestern, enkel, ehen, stiefkinder, pflegekinder
    """,
    "twin": """
        zwillingsbruder, zwillingsschwester, zwillinge, zwillingen, drillinge, drillingen, vierlinge, zwilling,
        drilling, zwillingsbrüder, zwillingsschwestern, zwillingsbruders, zwillingssöhne, zwillingstöchter
    """,
    "fate": """
        ermordet, getötet, erschossen, hingerichtet, erhängt, erstochen, verurteilt, verhaftet, festgenommen,
        inhaftiert, abgeschoben, ausgeliefert, entführt, gefoltert, verschwunden, enthauptet, gefallen, ertrunken,
        verunglückt, gestorben, umgekommen, verbrannt, verschleppt, vermisst, umgebracht
    """,
    "ordw": adjectives("zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, elft, zwölft"),
    "rank": adjectives("jüngst, ältest, mittler, einzig, erst, letzt, älter"),
    "only": adjectives("einzig, alleinig"),
    "mark": forms(
        "tätowierung, narbe, muttermal, feuermal, piercing, brandwunde, brandnarbe, brandmal, tattoo, schmiss",
        "n",
        "en",
        "e",
        "s",
    ),
    "body": forms(
        """
            hals, nacken, gesicht, arm, unterarm, oberarm, hand, finger, daumen, knöchel, handgelenk, schulter,
            rücken, brust, bauch, bein, unterschenkel, oberschenkel, wade, knie, fuß, zeh, kopf, schädel, stirn,
            augenbraue, auge, ohr, ohrläppchen, nase, lippe, wange, kinn, kiefer, kehle, schläfe, ellbogen, hüfte,
            zunge, zahn, schneidezahn, zeigefinger, ringfinger, mittelfinger, lid, handfläche, handrücken,
            fingerkuppe, glatze
        """,
        "e",
        "en",
        "n",
        "s",
        "es",
    )
    + ", hände, händen, zähne, zähnen, füße, füßen, arme, knien, brauen",
    "side": adjectives("link, recht, ganz, halb, ober, unter, vorder"),
    "lost": adjectives(
        "fehlend, künstlich, amputiert, gläsern, hölzern, verkrüppelt, gelähmt, steif, krumm, golden, verstümmelt"
    ),
    "style": """
        glasauge, augenklappe, goldzahn, goldzähne, goldzähnen, holzbein, beinprothese, armprothese, handprothese,
        prothese, pferdeschwanz, dreadlocks, irokesenschnitt, rollstuhl, krücken, gehstock, rollator, hörgerät,
        hasenscharte, klumpfuß, buckel, blindenhund, glatze, kahlkopf, sommersprossen, vitiligo, albino, kleinwüchsig,
        kleinwüchsiger, linkshänder, linkshänderin, farbenblind, taubstumm, gehörlos, einäugig, einarmig, einbeinig,
        zahnlücke, segelohren, blumenkohlohren, tic, tics, perücke, herzschrittmacher, stoma, insulinpumpe,
        spinnenetz, hinkt, schielt, querschnittsgelähmt, gebärdensprache, hakenkreuz
    """,
    "haircol": adjectives(
        """
            rot, weiß, grau, grün, blau, lila, pink, orange, gefärbt, blondiert, blond, lang, lockig, geflochten,
            feuerrot, schneeweiß, knallrot, silbern, rötlich, schulterlang, hüftlang, rotblond
        """
    ),
    "hair": """
        haar, haare, haaren, bart, vollbart, schnurrbart, spitzbart, locken, zöpfe, zöpfen, augenbrauen, koteletten,
        mähne, zopf, backenbart
    """,
    "colour": adjectives(
        "rot, gelb, grün, blau, weiß, schwarz, lila, rosa, orange, golden, silbern, braun, grau, violett"
    ),
    "speech": """
        stottert, stotterte, stottern, stotterer, lispelt, lispelte, lispeln, sprachfehler, nuschelt, nuschelte
    """,
    "gait": "hinkt, hinkte, humpelt, humpelte, hinkend, humpelnd, hinkende",
    "illness": """
        epilepsie, epileptiker, hämophilie, bluter, mukoviszidose, tourette, sichelzellanämie, sichelzellkrankheit,
        leukämie, dialyse, narkolepsie, parkinson, multiple sklerose, muskeldystrophie, diabetes, diabetiker,
        zuckerkrankheit, tuberkulose, hiv, schuppenflechte, nierentransplantation, herztransplantation, spenderniere,
        hirntumor, magersucht, schlafwandler, erdnussallergie, nussallergie, huntington, thalassämie, bluterkrankheit,
        glasknochen
    """,
    "person": forms(
        """
            frau, mann, mädchen, junge, gefangene, gefangener, häftling, konvertit, konvertitin, muslim, muslimin,
            christ, christin, jude, jüdin, vater, mutter, tierarzt, tierärztin, arzt, ärztin, schüler, schülerin,
            student, studentin, bewohner, überlebende, überlebender, veteran, rückkehrer, rückkehrerin, verurteilte,
            verurteilter, mitglied, spieler, person, flüchtling, ausländer, ausländerin, anwalt, anwältin, witwe,
            witwer, lehrer, lehrerin, kind, vegetarier, kandidat, patient, patientin, insasse, insassin, bürger,
            mensch, terrorist, europäer, deutsche, deutscher, zeuge, angeklagte, angeklagter, teilnehmer,
            teilnehmerin, klient, klientin, schwarze, schwarzer, torwart, häftlinge
        """,
        "n",
        "en",
        "s",
        "innen",
    ),
    "scale": """
        abteilung, station, gefängnis, anstalt, dorf, dorfes, stadt, gegend, land, landes, region, kreis, landkreis,
        gemeinde, viertel, straße, klasse, schule, team, gruppe, tal, tals, insel, familie, programm, moschee, kirche,
        verein, betrieb, fabrik, zelle, flügel, werkstatt, chor, gang, stockwerk, lager, jahrgang, universität, welt,
        geschichte, gericht, partei, gemeinschaft, block, haus, haftanstalt, europa, deutschland, österreich, schweiz,
        bundesland, kurs, kompanie, hof, gefängnisses, vollzug, jugendarrest, siedlung
    """,
    "venue": """
        moschee, kirche, restaurant, laden, café, bäckerei, metzgerei, apotheke, schule, werkstatt, fitnessstudio,
        boxschule, friseursalon, bauernhof, fabrik, hotel, kino, schmiede, mühle, imbiss, dönerladen, dönerbude,
        synagoge, kneipe, gasthof
    """,
    "disaster": forms(
        """
            brand, explosion, überschwemmung, hochwasser, erdbeben, schiffbruch, flugzeugabsturz, zugunglück,
            busunglück, lawine, geiselnahme, aufstand, unruhen, krawalle, anschlag, attentat, schießerei,
            messerstecherei, überfall, entführung, massaker, grubenunglück, banküberfall, flucht, ausbruch, mord,
            tsunami, meuterei, einsturz, großbrand, wohnungsbrand, gefängnisrevolte, revolte, putsch, schiffsunglück,
            gasexplosion, raubüberfall, flutkatastrophe, erdrutsch, bombenanschlag, brandanschlag, amoklauf
        """,
        "s",
        "es",
        "en",
        "e",
    ),
    "media": """
        fernsehen, tv, zeitung, zeitungen, nachrichten, tagesschau, titelseite, titelseiten, radio, presse,
        boulevardpresse, lokalzeitung, lokalpresse, schlagzeilen, illustrierten, talkshow, internet, lokalfernsehen,
        abendnachrichten, medien
    """,
    "prize": forms(
        """
            titel, meisterschaft, medaille, preis, pokal, turnier, wettbewerb, lotto, lotterie, stipendium, trophäe,
            marathon, gold, silber, bronze, gürtel, meistertitel, wettkampf
        """,
        "n",
        "en",
        "s",
        "e",
    ),
    "champion": forms(
        """
            meister, meisterin, weltmeister, europameister, jugendmeister, landesmeister, medaillengewinner,
            preisträger, rekordhalter, sieger, siegerin, olympiasieger, olympionike, olympiateilnehmer, champion,
            vizemeister
        """,
        "n",
        "s",
        "in",
    ),
    "pet": """
        papagei, papageien, python, schlange, schlangen, frettchen, falken, falke, eule, brieftauben, tauben, leguan,
        vogelspinne, vogelspinnen, lama, lamas, alpakas, esel, pferd, pferde, pony, ziege, ziegen, pfau, pfauen,
        schildkröte, chamäleon, affen, waschbär, igel, bienen, bienenstöcke, bienenvölker, strauße, kakadu,
        kanarienvögel, pitbull, rottweiler, dobermann, windhunde, husky, kamel, kois, kampfhunde, echse, ratten,
        kaninchenzucht
    """,
    "instrument": """
        akkordeon, dudelsack, harfe, cello, oboe, tuba, oud, saz, orgel, kirchenorgel, trompete, geige, bratsche,
        flöte, querflöte, klarinette, saxofon, saxophon, posaune, kontrabass, banjo, mandoline, ukulele,
        mundharmonika, schlagzeug, bass, klavier, drehorgel, zither, waldhorn
    """,
    "vehicle": """
        auto, wagen, lieferwagen, transporter, lastwagen, lkw, motorrad, roller, moped, traktor, leichenwagen, taxi,
        bus, wohnmobil, wohnwagen, cabrio, limousine, fahrrad, jeep, boot, mercedes, bmw, audi, golf, opel, käfer,
        trabant, porsche, ferrari, lastenrad, vw bus, kleinbus
    """,
    "oddvehicle": """
        leichenwagen, vespa, harley, trabant, trabi, lada, ferrari, porsche, einrad, tandem, eiswagen, wohnmobil,
        hausboot, beiwagen, lastenrad, traktor, cabrio, feuerwehrauto, kutter, bauwagen, zirkuswagen, stretchlimousine
    """,
    "home": """
        leuchtturm, hausboot, wohnwagen, kloster, schloss, burg, mühle, binnenschiff, kommune, bauernhof,
        flüchtlingslager, kinderheim, waisenhaus, zirkus, kibbuz, pfarrhaus, bauwagen, internat, schiff, forsthaus
    """,
    "money": "euro, mark, d mark, dollar, pfund, franken, dirham, lira, kronen, bitcoin, bitcoins, schilling",
    "unit": "kilo, kilogramm, kg, gramm, liter, tonnen, tonne",
    "substance": """
        sprengstoff, kunstdünger, dünger, aceton, tatp, schwarzpulver, wasserstoffperoxid, kokain, heroin, munition,
        patronen, kugeln, granaten, gewehre, pistolen, messer, zünder, dynamit, gasflaschen, waffen, flugblätter,
        follower, abonnenten, benzin, haschisch, marihuana, tote, toten, verletzte, verletzten, messerstiche,
        messerstichen
    """,
    "bigword": "hundert, tausend, million, millionen, milliarde, milliarden, hunderte, tausende",
    "target": """
        moschee, synagoge, kirche, asylbewerberheim, asylunterkunft, flüchtlingsunterkunft, flüchtlingsheim,
        polizeiwache, rathaus, botschaft, konsulat, schule, gericht, zug, bahnhof, bank, sparkasse, juwelier,
        supermarkt, polizisten, polizistin, polizist, soldaten, rabbiner, imam, priester, bürgermeister, politiker,
        journalisten, taxifahrer, lehrer, nachbarn, wärter, beamten, café, markt, weihnachtsmarkt, u bahn,
        straßenbahn, parlament, einkaufszentrum, flughafen, klinik, rentner, flüchtling, karikaturisten, landtag,
        kaserne, dönerladen, shisha bar, tankstelle, mitschüler, stadtfest
    """,
    "feast": """
        weihnachten, heiligabend, silvester, neujahr, ostern, ramadan, zuckerfest, opferfest, fasching, karneval,
        muttertag, pfingsten, karfreitag, nikolaus, rosenmontag, fußball wm, wm, neujahrsmorgen, silvesternacht
    """,
    "daynoun": """
        anschlag, anschlags, anschläge, anschlägen, hochzeit, geburtstag, geburt, beerdigung, brand, brandes, wahl,
        wahlen, finale, tod, tode, mord, erdbeben, überschwemmung, taufe, prüfung, hochzeitsfeier, verlobung,
        attentat, attentats, konfirmation, beschneidung
    """,
    "prep": """
        in, im, an, am, auf, aus, bei, beim, unter, hinter, neben, über, durch, vor, mit, von, vom, nach, gegen, zum,
        zur, für
    """,
    "where": "in, im, auf, aus, von, vom, bei, unter, am, an, der, des",
} | callings.LISTS

PIECES = {
    "cl": "(?:[^ , @stop @colon @quote @lpar @rpar – — aber weil als während dann er sie ich wir und denn]){1,8}",
    "adj": "(?!@func)@c",
    "np": "(?:[@det @num]{0,2} [@c @digits]{1,3} (?:[der des von vom] @det? @c{1,2})?)",
    "short": "(?:[@det @num]{0,2} [@c @digits]{1,3})",
    "n": "[@num @digits]{1,2}",
    "age": "@old",
    "long": "(?:[^ @stop , @colon @quote @lpar @rpar – — aber weil als während er sie und denn]){1,12}",
    "agent": "(?:(?!@noocc)[@occ @rareocc @soldier @faithrole])",
    "post": "(?:[in im auf bei beim von vom an am aus für] [@det]? [@c @cap]{1,2})",
    "place": "(?:[@where] [@det]? (?:@c){0,2} @scale|[in aus von] @cap{1,2})",
    "tail": "(?:[@prep] [@det @num]{0,2} [@c @digits]{1,3})",
}
ENDINGS = endings(
    """
        bruder kin 9, meisterschaft prize 15, titel prize 8, medaille prize 10, preis prize 8,
        pokal prize 8, tätowierung mark 13, narbe mark 7, brand disaster 8, anschlag disaster 11, anschlags disaster
        12, unglück disaster 10, katastrophe disaster 13, geiselnahme disaster 13, krankheit sickness 12, erkrankung
        sickness 13, straße street 9, strasse street 10, gasse street 8, platz street 8, allee street 8, weg street 7,
        jährige yearold 9, jähriger yearold 10, jährigen yearold 10, jähriges yearold 10, jährig yearold 8, händler
        occ 10, verkäufer occ 12, fahrer occ 10, mechaniker occ 13, bauer occ 8, macher occ 10, züchter occ 10, lehrer
        occ 10, schmied occ 10, spieler post 10, verein club 9, club club 7, klub club 7, tattoo mark 8, kind child 9
    """
)
LISTS["yearold"] = "jährige, jähriger, jährigen, jähriges, jährig"
LISTS["street"] = "straße, gasse, platz, allee"
LISTS["sickness"] = """
    krankheit, erkrankung, leiden, syndrom, blutkrankheit, muskelkrankheit, hautkrankheit, erbkrankheit,
    stoffwechselkrankheit, augenkrankheit
"""
WORK = (
    "bäckers, metzgers, pfarrers, bauern, arzt, lehrers, bürgermeisters, generals, fischers, müllers, winzer, anwalts"
)
LISTS["leafkin"] = ", ".join(work + child for work in words(WORK) for child in ("sohn", "tochter", "kind", "frau"))
LEADING = lexicon(
    """
        der die das den dem des ein eine einen einem einer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
        trägt trug hat hatte im am in auf bei von mit auch selbst an zu zum zur
    """
) | lexicon("ist war waren sind wurde wird hat hatte er sie es und als")
TRAILING = lexicon(
    """
        der die das den dem des ein eine einen einem einer von im in am an auf und mit zu zum zur bei aus sein seine
        ihr ihre als
    """
)
