"""Dutch word lists of the narrative cues."""

from anonymisation.detect.languages import lexicon, words
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.languages.nl import LANGUAGE
from anonymisation.detect.narrative.lists import countries, endings, numbers

UNITS = words("een, twee, drie, vier, vijf, zes, zeven, acht, negen")
TENS = numbers(
    """
        twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90
    """
)
NUMBERS = {word: value for value, word in enumerate(UNITS, 1) if word != "een"} | TENS
NUMBERS |= {"één": 1, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16}
NUMBERS |= {"zeventien": 17, "achttien": 18, "negentien": 19, "anderhalf": 2}
NUMBERS |= {
    unit + ("ën" if unit.endswith("e") else "en") + ten: value + number
    for ten, value in TENS.items()
    for number, unit in enumerate(UNITS, 1)
}

LISTS: dict[str, str] = {
    "func": """
        de, het, een, die, dat, deze, dit, zijn, haar, hun, mijn, ons, onze, jouw, uw, elk, elke, ieder, iedere, geen,
        en, of, maar, want, dus, omdat, terwijl, toen, als, dan, er, hier, daar, in, op, aan, bij, van, voor, met,
        uit, naar, door, over, onder, boven, achter, naast, tussen, tegen, zonder, tot, sinds, na, tijdens, vanaf, om,
        te, niet, nooit, altijd, vaak, ook, nog, al, alleen, weer, wel, zeer, heel, is, was, waren, ben, heeft, had,
        hebben, hadden, wordt, werd, worden, werden, zal, zou, zullen, kan, kon, kunnen, moet, moest, mag, mocht, wil,
        wilde, hij, zij, ze, hem, hen, zich, wij, we, ik, je, u, wie, wat, welke, waar, hoe, iemand, niemand,
        iedereen, alles, iets, niets, zelf, men, zei, zegt, ging, gaat, kwam, komt, deed, doet, vroeg, vraagt, gaf,
        geeft, bleef, blijft, vond, vindt, zag, ziet, wist, weet, kreeg, krijgt, liet, laat, werkt, werkte, woont,
        woonde, sprak, nu, later, eerst, samen, bijna, zo, veel, meer, weinig, andere, ander, eigen, beide, elkaar,
        't, 's
    """,
    "det": "de, het, een, zijn, haar, hun, mijn, ons, onze, die, dat, deze, dit, wiens, 'n",
    "poss": "zijn, haar, hun, mijn, onze, wiens",
    "kin": forms(
        """
            vader, moeder, broer, zus, zusje, broertje, zoon, dochter, oom, tante, neef, nicht, opa, oma, grootvader,
            grootmoeder, man, vrouw, echtgenoot, echtgenote, stiefvader, stiefmoeder, stiefbroer, stiefzus, halfbroer,
            halfzus, schoonvader, schoonmoeder, schoonbroer, zwager, schoonzus, verloofde, partner, ex vrouw, ex man,
            vriendin, kleinzoon, kleindochter, pleegmoeder, pleegvader
        """,
        "s",
        "en",
    )
    + ", ouders, zussen, zonen, neven, nichten, grootouders, vrouwen, mannen, kleinkinderen",
    "child": """
        kind, kinderen, zoon, dochter, zonen, zoons, dochters, zoontje, dochtertje, zoontjes, dochtertjes, jongen,
        jongens, meisje, meisjes, baby, kleuter, peuter
    """,
    "sib": "kinderen, broers, zussen, dochters, zonen, zoons, jongens, meisjes, kind, gezin",
    "manykin": """
        broers, zussen, zusjes, broertjes, dochters, zonen, zoons, ooms, halfbroers, halfzussen, kleinkinderen,
        vrouwen, echtgenotes, huwelijken, stiefkinderen, pleegkinderen
    """,
    "twin": """
        tweelingbroer, tweelingzus, tweelingbroers, tweelingzussen, tweelingzusje, tweelingbroertje, drieling,
        vierling, drielingen, tweelingen, tweelingzoons, tweelingdochters, tweeling
    """,
    "fate": """
        vermoord, gedood, omgekomen, gesneuveld, doodgeschoten, neergestoken, neergeschoten, geëxecuteerd, opgehangen,
        verdronken, verongelukt, veroordeeld, opgepakt, gearresteerd, uitgezet, uitgeleverd, ontvoerd, gemarteld,
        verdwenen, onthoofd, gestorven, overleden, verbrand, vermist
    """,
    "ordw": """
        tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende,
        veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, dertigste, veertigste
    """,
    "rank": "jongste, oudste, middelste, enige, eerste, laatste",
    "mark": forms(
        "tatoeage, litteken, moedervlek, wijnvlek, piercing, brandwond, brandvlek, tattoo, brandmerk",
        "s",
        "n",
        "en",
        "ken",
        "ken",
        "den",
    )
    + ", littekens, moedervlekken, brandwonden",
    "body": forms(
        """
            nek, hals, gezicht, arm, onderarm, bovenarm, hand, vinger, duim, knokkel, pols, schouder, rug, borst,
            buik, been, onderbeen, kuit, dij, knie, enkel, voet, teen, hoofd, schedel, voorhoofd, wenkbrauw, oog, oor,
            oorlel, neus, lip, wang, kin, kaak, keel, slaap, elleboog, heup, tong, tand, voortand, pink, wijsvinger,
            ringvinger, middelvinger, ooglid, handpalm, kruin
        """,
        "s",
        "en",
        "pen",
        "ken",
        "nen",
        "den",
    )
    + ", ogen, oren, tenen, benen, tanden, handen, ellebogen, knieën",
    "missing": """
        ontbrekende, ontbrekend, missende, afgerukte, geamputeerde, verlamde, verminkte, kunst, glazen, houten,
        gouden, scheve, gebroken, kromme
    """,
    "style": """
        kunstbeen, beenprothese, armprothese, prothese, prothesen, kunstarm, glazen oog, ooglapje, goud tand, gouden
        tand, gouden tanden, paardenstaart, dreadlocks, hanenkam, rolstoel, krukken, wandelstok, rollator,
        gehoorapparaat, hazenlip, klompvoet, bochel, blindengeleidehond, kale kop, kaal, scheel, sproeten, vitiligo,
        albino, dwerg, reus, linkshandig, kleurenblind, doofstom, doof, blind, eenogig, eenarmig, eenbenig, spleetje,
        flaporen, bloemkooloren, tic, tics, pruik, pacemaker, stoma, insulinepomp
    """,
    "haircol": """
        rood, rode, rosse, ros, wit, witte, grijs, grijze, groen, groene, blauw, blauwe, paars, paarse, roze, oranje,
        zilvergrijs, geverfd, geverfde, gebleekt, gebleekte, lang, lange, blond, blonde, krullend, krullende, rossig,
        rossige, vuurrood, vuurrode, spierwit, spierwitte, knalrood, knalrode
    """,
    "hair": "haar, haren, baard, snor, sik, krullen, vlechten, wenkbrauwen, bakkebaarden, sikje, staart",
    "colour": """
        rood, rode, gele, geel, groene, groen, blauwe, blauw, witte, wit, zwarte, zwart, paarse, paars, roze, oranje,
        gouden, zilveren, bruine, grijze
    """,
    "speech": "stottert, stotterde, stotteren, gestotter, lispelt, lispelde, slist, sliste, spraakgebrek, stotteraar",
    "gait": "mank, hinkt, hinkte, kreupel, hinkend, mankt, strompelt",
    "illness": forms(
        """
            epilepsie, hemofilie, taaislijmziekte, tourette, sikkelcelziekte, sikkelcelanemie, leukemie, dialyse,
            narcolepsie, parkinson, multiple sclerose, spierdystrofie, suikerziekte, diabetes, nierdialyse,
            tuberculose, hiv, vitiligo, psoriasis, crohn, hersentumor, niertransplantatie, harttransplantatie, pinda
            allergie, notenallergie, slaapwandelt, anorexia, huntington
        """
    ),
    "person": """
        vrouw, man, meisje, jongen, gedetineerde, bekeerling, bekeerlinge, moslim, moslima, christen, jood, vader,
        moeder, dierenarts, arts, leerling, student, studente, bewoner, overlevende, veteraan, terugkeerder,
        veroordeelde, lid, speler, persoon, vluchteling, buitenlander, advocaat, chirurg, weduwe, weduwnaar, leraar,
        kind, vegetariër, kandidaat, patiënt, gevangene, burger, mens, terrorist, nederlander, europeaan, getuige,
        verdachte, deelnemer, deelneemster, cliënt, keeper, zwarte, gelovige, analfabeet, academicus
    """,
    "scale": """
        afdeling, vleugel, gevangenis, inrichting, dorp, stad, streek, land, regio, provincie, gemeente, wijk, buurt,
        straat, klas, school, team, groep, vallei, eiland, familie, gezin, programma, moskee, kerk, parochie, club,
        bedrijf, fabriek, kamer, cel, unit, complex, werkplaats, koor, gang, verdieping, kamp, opleiding, faculteit,
        wereld, geschiedenis, hof, partij, beweging, gemeenschap, blok, flat, europa, nederland, vlaanderen, belgië,
        haven, werkzaal, paviljoen, instelling
    """,
    "venue": """
        moskee, kerk, restaurant, winkel, café, bakkerij, slagerij, apotheek, school, garage, sportschool, boksschool,
        kapper, boerderij, fabriek, hotel, bioscoop, smederij, molen, snackbar, kebabzaak, synagoge
    """,
    "fame": """
        bekende, bekend, beroemde, beroemd, beruchte, berucht, gevierde, geliefde, prominente, omstreden,
        vooraanstaande, wereldberoemde
    """,
    "celebrity": """
        imam, prediker, rapper, zanger, zangeres, voetballer, bokser, politicus, journalist, advocaat, ondernemer,
        schrijver, dichter, acteur, actrice, familie, chirurg, hoogleraar, activist, influencer, vlogger, predikant,
        kunstenaar, hooligan, kok, componist, generaal, zakenman
    """,
    "disaster": """
        brand, explosie, overstroming, aardbeving, schipbreuk, vliegtuigramp, treinramp, treinongeluk, busongeluk,
        lawine, ontploffing, gijzeling, opstand, oproer, rellen, aanslag, aanslagen, schietpartij, steekpartij,
        overval, ontvoering, bloedbad, mijnramp, watersnood, bankoverval, kaping, ontsnapping, moord, tsunami,
        uitbraak, muiterij, instorting, scheepsramp, woningbrand, storm, staatsgreep
    """,
    "media": """
        televisie, tv, krant, kranten, nieuws, journaal, voorpagina, voorpagina's, radio, documentaire, film, podcast,
        achtuurjournaal, tijdschrift, talkshow, landelijke pers, lokale pers, internet
    """,
    "prize": """
        titel, kampioenschap, kampioenschappen, medaille, medailles, prijs, beker, toernooi, wedstrijd, loterij,
        beurs, trofee, marathon, goud, zilver, brons, riem, bokstitel
    """,
    "champion": """
        kampioen, kampioene, wereldkampioen, jeugdkampioen, medaillewinnaar, prijswinnaar, recordhouder, winnaar,
        winnares, olympiër, finalist
    """,
    "level": """
        regionale, nationale, landelijke, provinciale, europese, olympische, nederlands, nederlandse, belgisch,
        belgische, vlaams, vlaamse, plaatselijke, wereld, stedelijke
    """,
    "country": countries("nl"),
    "nation": ", ".join(LANGUAGE.demonyms).lower(),
    "ethnic": """
        jazidi, yezidi, roma, sinti, hazara, tsjetsjeen, koerd, koerdische, oeigoer, tamil, molukker, staatloos,
        staatloze, woonwagenbewoner
    """,
    "rarelang": """
        fries, tamil, tsjetsjeens, koerdisch, somalisch, tigrinya, dari, pasjtoe, berbers, tarifit, baskisch, bretons,
        jiddisch, aramees, albanees, georgisch, armeens, fins, hongaars, russisch, oekraïens, pools, urdu, hindi,
        farsi, perzisch, latijn, esperanto, mandarijn, chinees, japans, papiaments, sranantongo, swahili, lingala,
        wolof, hausa, romani, amhaars, oeigoers, turkmeens, oezbeeks, gebarentaal, zaza, bosnisch, servisch, roemeens,
        bulgaars, portugees, hebreeuws
    """,
    "faith": """
        moslim, moslima, islam, christen, christendom, katholiek, katholieke, protestant, protestants, protestantse,
        gereformeerd, gereformeerde, hervormd, hervormde, orthodox, orthodoxe, jood, jodin, joods, joodse, jodendom,
        hindoe, hindoeïsme, boeddhist, boeddhisme, aleviet, alevitisch, alevitische, soenniet, soennitisch, sjiiet,
        sjiitisch, sjiitische, salafist, jehova's getuige, jehova's getuigen, mormoon, baptist, pinkstergemeente,
        evangelisch, evangelische, sikh, atheïst, satanist, islamitisch, islamitische, christelijk, christelijke,
        bahá'í, koptisch, koptische, doopsgezind, doopsgezinde, soefi, ahmadi, zwaar gereformeerd
    """,
    "faithrole": """
        non, monnik, priester, dominee, imam, rabbijn, diaken, bisschop, seminarist, misdienaar, koster, zendeling,
        koorknaap, predikant, pastoor, missionaris, theoloog, exorcist, muezzin
    """,
    "occ": """
        bakker, slager, boer, visser, timmerman, loodgieter, elektricien, metselaar, dakdekker, steenhouwer, schilder,
        stukadoor, smid, lasser, monteur, automonteur, ingenieur, architect, piloot, matroos, schipper, machinist,
        buschauffeur, taxichauffeur, vrachtwagenchauffeur, trambestuurder, koerier, postbode, ober, serveerster,
        barman, kok, banketbakker, brouwer, imker, herder, hovenier, tuinman, boswachter, jager, visboer, groenteboer,
        kruidenier, winkelier, caissière, verkoper, kapper, kapster, kleermaker, naaister, schoenmaker, pottenbakker,
        goudsmid, horlogemaker, klokkengieter, orgelbouwer, vioolbouwer, boekbinder, drukker, bibliothecaris,
        boekhandelaar, vertaler, tolk, schrijver, journalist, fotograaf, acteur, actrice, clown, goochelaar, muzikant,
        zanger, zangeres, rapper, danser, balletdanser, beeldhouwer, kunstenaar, programmeur, boekhouder, bankier,
        notaris, ambtenaar, douanier, militair, soldaat, brandweerman, ambulancebroeder, verpleger, verpleegster,
        vroedvrouw, verloskundige, chirurg, arts, huisarts, tandarts, apotheker, dierenarts, fysiotherapeut, opticien,
        leraar, lerares, onderwijzer, onderwijzeres, docent, hoogleraar, mijnwerker, kraanmachinist, steigerbouwer,
        havenarbeider, magazijnmedewerker, heftruckchauffeur, schoonmaker, glazenwasser, schoorsteenveger, vuilnisman,
        doodgraver, begrafenisondernemer, badmeester, rijinstructeur, sportschoolhouder, bokser, kickbokser,
        profvoetballer, voetballer, wielrenner, scheidsrechter, fotomodel, stewardess, reisleider, receptionist,
        beveiliger, portier, uitsmijter, lijfwacht, privédetective, preparateur, valkenier, dierenverzorger,
        vuurtorenwachter, duiker, marktkoopman, autohandelaar, antiquair, waarzegger, glasblazer, meubelmaker,
        scheepsbouwer, loods, binnenschipper, bloemist, rietdekker, hoefsmid, tatoeëerder, kaasmaker, bollenkweker,
        tuinder
    """,
    "rareocc": """
        klokkengieter, vuurtorenwachter, preparateur, valkenier, glasblazer, orgelbouwer, vioolbouwer, hoefsmid,
        rietdekker, horlogemaker, boekbinder, doodgraver, schoorsteenveger, clown, balletdanser, imker, goudsmid,
        profvoetballer, dierenverzorger, waarzegger, binnenschipper, loods
    """,
    "field": """
        rechter, advocaat, politieagent, politieman, psycholoog, psychiater, officier van justitie, burgemeester,
        wethouder, generaal, kolonel, minister, professor, rector, ambassadeur, diplomaat, kamerlid, raadslid, imam,
        priester, dominee, rabbijn, dorpshoofd, stamhoofd, moefti, bendeleider, gevangenisdirecteur, cipier, officier,
        journalist
    """,
    "seat": """
        burgemeester, loco burgemeester, raadslid, gemeenteraadslid, wethouder, kamerlid, minister, ambassadeur,
        consul, partijvoorzitter, senator, bisschop, abt, moefti, dorpshoofd, koning, statenlid
    """,
    "post": """
        keeper, doelman, aanvoerder, spits, penningmeester, voorzitter, secretaris, drummer, zanger, gitarist,
        organist, dirigent, mascotte, oprichter, medeoprichter, koster, brandweercommandant, verdediger, middenvelder
    """,
    "club": """
        voetbalclub, voetbalvereniging, club, koor, band, harmonie, fanfare, vrijwillige brandweer, brandweer,
        voetbalelftal, elftal, orkest, boksclub, schaakclub, schaakvereniging, scouting, kerkenraad, gemeenteraad,
        motorclub, carnavalsvereniging, schietvereniging, roeivereniging, hockeyclub, zwemclub, duivenvereniging,
        dorpsraad, judoclub, toneelgroep
    """,
    "army": """
        leger, marine, luchtmacht, vreemdelingenlegioen, commando's, mariniers, landmacht, infanterie, militie,
        peshmerga, marechaussee, luchtmobiele brigade, strijdkrachten, special forces
    """,
    "soldier": """
        paracommando, marinier, sluipschutter, huurling, deserteur, dienstplichtige, dienstweigeraar, commando,
        sergeant, korporaal, luitenant, kapitein, majoor, legionair, veteraan, beroepsmilitair, kindsoldaat,
        straaljagerpiloot, uitzendveteraan, militair, beroepssoldaat, soldaat
    """,
    "subject": """
        geneeskunde, rechten, theologie, filosofie, natuurkunde, scheikunde, biologie, wiskunde, geschiedenis,
        economie, bouwkunde, psychologie, sociologie, informatica, verpleegkunde, tandheelkunde, farmacie,
        letterkunde, archeologie, geologie, sterrenkunde, diergeneeskunde, politicologie, bedrijfskunde,
        journalistiek, werktuigbouwkunde, elektrotechniek, islamstudies, arabisch, luchtvaarttechniek, lucht en
        ruimtevaarttechniek, kunstgeschiedenis, muziek
    """,
    "campus": """
        universiteit, hogeschool, conservatorium, kunstacademie, toneelschool, filmacademie, militaire academie,
        seminarie, internaat, koranschool, gymnasium, politieacademie, hotelschool, balletschool, kleinkunstacademie,
        priesteropleiding, kostschool, atheneum, technische universiteit, circusschool, zeevaartschool
    """,
    "pet": """
        papegaai, python, slang, fret, fretten, valk, uil, postduiven, duiven, leguaan, vogelspin, lama, ezel, ezels,
        paard, paarden, pony, geit, geiten, pauw, schildpad, kameleon, aap, wasbeer, egel, bijen, bijenkasten,
        struisvogels, kaketoe, kanaries, pitbull, rottweiler, windhonden, husky, kameel, koikarpers, vechthonden,
        hagedis, ratten
    """,
    "instrument": """
        accordeon, doedelzak, harp, cello, hobo, tuba, oud, saz, orgel, kerkorgel, trompet, viool, altviool, fluit,
        dwarsfluit, klarinet, saxofoon, trombone, contrabas, banjo, mandoline, ukelele, mondharmonica, drums,
        basgitaar, piano, draaiorgel, ney
    """,
    "vehicle": """
        auto, bestelbus, busje, vrachtwagen, motor, scooter, brommer, tractor, lijkwagen, taxi, bus, camper, caravan,
        cabrio, cabriolet, limousine, fiets, bakfiets, jeep, boot, mercedes, bmw, audi, volkswagen, golf, opel, eend,
        kever, woonboot, tandem, vespa, harley, trabant, lada, porsche, ferrari
    """,
    "oddvehicle": """
        lijkwagen, limousine, vespa, harley, trabant, lada, ferrari, porsche, eenwieler, tandem, ijscowagen, camper,
        woonboot, zijspan, bakfiets, tractor, cabrio, cabriolet, brandweerauto, kotter, woonwagen, scootmobiel
    """,
    "home": """
        vuurtoren, woonboot, woonwagen, klooster, kasteel, molen, binnenschip, commune, boerderij, kraakpand,
        vluchtelingenkamp, kindertehuis, weeshuis, circus, kibboets, pastorie, woonwagenkamp, internaat, schip
    """,
    "money": "euro, euro's, gulden, dollar, dollars, pond, frank, dirham, lira, kronen, bitcoin, bitcoins",
    "unit": "kilo, kilo's, kilogram, kg, gram, liter, ton",
    "substance": """
        explosieven, kunstmest, aceton, tatp, kruit, waterstofperoxide, cocaïne, heroïne, munitie, patronen, kogels,
        granaten, geweren, pistolen, messen, ontstekers, dynamiet, gasflessen, wapens, pamfletten, volgers, abonnees,
        benzine, hasj, wiet, doden, gewonden, messteken
    """,
    "bigword": "honderd, duizend, miljoen, miljard, honderden, duizenden",
    "target": """
        moskee, synagoge, kerk, asielzoekerscentrum, azc, politiebureau, gemeentehuis, stadhuis, ambassade, consulaat,
        school, rechtbank, trein, treinstation, station, bank, juwelier, supermarkt, agent, politieagent, soldaat,
        militair, rabbijn, imam, priester, burgemeester, politicus, journalist, taxichauffeur, leraar, buurman,
        cipier, bewaarder, café, markt, kerstmarkt, metro, tram, parlement, winkelcentrum, luchthaven, kliniek,
        bejaarde, vluchteling, cartoonist
    """,
    "feast": """
        kerstavond, kerst, eerste kerstdag, oudejaarsavond, nieuwjaarsdag, pasen, suikerfeest, ramadan, sinterklaas,
        koningsdag, carnaval, moederdag, bevrijdingsdag, offerfeest, oudejaarsnacht, pinksteren, goede vrijdag, wk
    """,
    "daynoun": """
        aanslag, aanslagen, bruiloft, verjaardag, geboorte, begrafenis, brand, verkiezingen, finale, dood, moord,
        aardbeving, overstroming, huwelijk, examen, uitvaart, ramp, doop, trouwdag
    """,
    "prep": "in, op, aan, bij, uit, onder, achter, naast, langs, boven, over, door, buiten, vanuit, met, voor, naar",
    "where": "in, op, van, uit, bij, onder, binnen, tussen, aan, voor",
}

PIECES = {
    "cl": (
        "(?:[^ , @stop @colon @quote @lpar @rpar – — maar omdat toen terwijl dan hij zij ze ik wij we die dat en]){1,8}"
    ),
    "adj": "(?!@func)@c",
    "np": "(?:[@det @num]{0,2} [eigen enige]? [@c @digits]{1,4})",
    "short": "(?:[@det @num]{0,2} [eigen enige]? [@c @digits]{1,3})",
    "n": "[@num @digits]{1,2}",
    "age": "@old",
    "long": "(?:[^ @stop , @colon @quote @lpar @rpar – — maar omdat toen terwijl hij zij ze en]){1,12}",
    "agent": "(?:(?!@noocc)[@occ @rareocc @soldier @faithrole])",
    "post": "(?:[in op bij van aan voor uit] [@det]? [@c @cap]{1,2})",
    "pp": "(?:[@prep] (?:[@det @num]{0,2} [@c @digits]{1,3}))",
    "place": "(?:[@where] [@det]? (?:@c){0,2} @scale|[in uit van] @cap{1,2})",
}
ENDINGS = endings(
    """
        tweelingbroer twin 8, kampioen champion 10, kampioene champion 10, kampioenschap prize 14, kampioenschappen
        prize 16, titel prize 8, medaille prize 10, tatoeage mark 10, litteken mark 10, brand disaster 8, ramp
        disaster 7, gijzeling disaster 11, overstroming disaster 14, aanslag disaster 10, ziekte illness 9, straat
        street 9, laan street 8, gracht street 9, plein street 9, kade street 8, weg street 8, jarige yearold 8, jarig
        yearold 8, monteur occ 10, chauffeur occ 12, handelaar occ 12, leraar occ 10, bouwer occ 9, maker occ 9,
        verkoper occ 11, fokker occ 9, kweker occ 9, slager occ 9, bakker occ 9, smid occ 7, voetballer occ 12, speler
        post 10, club club 8, vereniging club 14, fabriek venue 10, broer kin 8
    """
)
LISTS["yearold"] = "jarige, jarig"
LISTS["street"] = "straat, plein, laan"
LISTS["body"] += ", " + ", ".join(
    side + word.strip() for side in ("linker", "rechter") for word in LISTS["body"].split(",")
)
LEADING = lexicon(
    "de het een zijn haar hun op in die aan bij van ook zelf voor is was waren werd wordt heeft had hij zij ze en als"
)
TRAILING = lexicon("de het een van in op en met te bij voor uit aan zijn haar of als die dat")
LISTS["kinwork"] = ", ".join(
    work + child
    for work in words(
        """
            bakkers, slagers, dominees, boeren, dokters, burgemeesters, generaals, advocaten, vissers, smids,
            onderwijzers
        """
    )
    for child in ("zoon", "dochter", "vrouw")
)
