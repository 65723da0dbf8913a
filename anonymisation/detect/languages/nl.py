"""Dutch."""

from anonymisation.detect.languages import Language, lexicon, words
from anonymisation.detect.languages.inflection import as_written, forms

DEMONYMS = (
    forms(
        """
            tsjetsjeens, koerdisch, marokkaans, turks, somalisch, syrisch, irakees, iraaks, iraans, afghaans,
            tunesisch, algerijns, libisch, egyptisch, jemenitisch, pools, russisch, oekraïens, bosnisch, servisch,
            kroatisch, albanees, kosovaars, pakistaans, indiaas, indonesisch, surinaams, antilliaans, molukse, moluks,
            nigeriaans, soedanees, eritrees, ethiopisch, duits, frans, spaans, belgisch, vlaams, waals, fries, brits,
            engels, schots, iers, deens, zweeds, noors, fins, italiaans, grieks, bulgaars, roemeens, hongaars,
            tsjechisch, slowaaks, georgisch, armeens, azerbeidzjaans, oezbeeks, tadzjieks, kazachs, kirgizisch,
            oeigoers, berbers, palestijns, libanees, jordaans, israëlisch, senegalees, malinees, congolees, ghanees,
            rwandees, tamil, javaans, chinees, vietnamees, dagestaans, ingoesjetisch, kaapverdiaans, braziliaans,
            mexicaans, colombiaans, australisch, canadees, amerikaans, oostenrijks, zwitsers, portugees, catalaans,
            baskisch
        """,
        "e",
    )
    + ", "
    + forms(
        """
            tsjetsjeen, koerd, marokkaan, turk, somaliër, syriër, irakees, iraniër, afghaan, tunesiër, algerijn,
            libiër, egyptenaar, pool, rus, oekraïner, bosniër, serviër, kroaat, albanees, kosovaar, pakistaan,
            indonesiër, surinamer, antilliaan, molukker, nigeriaan, soedanees, eritreeër, ethiopiër, duitser,
            fransman, spanjaard, belg, vlaming, waal, fries, brit, engelsman, schot, ier, deen, zweed, noor, fin,
            italiaan, griek, bulgaar, roemeen, hongaar, georgiër, armeniër, oezbeek, oeigoer, berber, palestijn,
            libanees, jazidi, yezidi, roma, sinti, hazara, pathaan, tataar, koerdin, poolse, russin, turkse,
            marokkaanse, somalische, duitse, française
        """,
        "en",
        "s",
    )
)

MONTHS = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "febr": 2, "mrt": 3,
    "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    months=MONTHS,
    weekdays=words("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    short_weekdays=words("ma, di, wo, do, vr, za, zo"),
    seasons=words("lente, voorjaar, zomer, herfst, najaar, winter"),
    date_joiners=words("van, in"),
    day_suffixes=words("e, ste, de"),
    year_words=words(
        """
            in, sinds, sedert, vanaf, tot, van, voor, na, tussen, en, jaar, het jaar, rond, omstreeks, eind, begin,
            medio, uit, geboren in
        """
    ),
    parts_of_year=words("begin, half, medio, eind, het begin van, het einde van, aanvang"),
    roughly=words("rond, omstreeks, ongeveer, voor, de jaren, jaren, het jaar"),
    every=words("elke, iedere, op een, sommige, alle"),
    parts_of_day=words("ochtend, middag, avond, nacht, morgen"),
    feasts=words(
        """
            eerste kerstdag, tweede kerstdag, kerstavond, oudejaarsavond, nieuwjaarsdag, Koningsdag, Sinterklaas,
            Pasen, paaszondag, Hemelvaart, Pinksteren, ramadan, Suikerfeest, Offerfeest, carnaval, Bevrijdingsdag,
            Dodenherdenking, moederdag, vaderdag, Kerst, Kerstmis, Goede Vrijdag, Allerheiligen
        """
    ),
    titles=words(
        """
            Dhr, De heer, Mevr, Mw, Mevrouw, Meneer, Mijnheer, Dr, Drs, Mr, Ir, Ing, Prof, Professor, Dokter, Ds,
            Dominee, Pater, Pastoor, Zuster, Broeder, Imam, Sjeik, Hadji, Kapitein, Luitenant, Kolonel, Generaal,
            Majoor, Sergeant, Agent, Inspecteur, Tante, Oom, Juf, Meester
        """
    ),
    roles=words(
        """
            rechter, president, advocaat, advocate, officier van justitie, officier, griffier, getuige, agent,
            politieagent, wijkagent, rechercheur, directeur, arts, huisarts, psychiater, psycholoog, verpleegkundige,
            chirurg, leraar, lerares, docent, imam, geestelijk verzorger, priester, dominee, mentor, begeleider,
            begeleidster, coach, jobcoach, toezichthouder, reclasseringswerker, casemanager, maatschappelijk werker,
            jongerenwerker, gezinsvoogd, bewaarder, piw'er, minister, burgemeester, wethouder, secretaris, deskundige,
            notaris, tolk, journalist, verdachte, slachtoffer, cliënt, cliënte, buurman, buurvrouw, collega, vriend,
            vriendin, huisbaas, werkgever, baas, celgenoot, medeverdachte, handlanger, ronselaar, prediker, trainer,
            therapeut, coördinator, teamleider, gedetineerde
        """
    ),
    relations=words(
        """
            broer, zus, zuster, moeder, vader, vrouw, man, zoon, dochter, oom, tante, neef, nicht, grootmoeder,
            grootvader, oma, opa, kleinzoon, kleindochter, partner, vriendin, vriend, verloofde, echtgenote,
            echtgenoot, stiefvader, stiefmoeder, stiefbroer, stiefzus, halfbroer, halfzus, tweelingbroer, tweelingzus,
            ex-vrouw, ex-man, schoonmoeder, schoonvader, zwager, schoonzus, ouders, zonen, dochters, broers, zussen,
            kinderen, kind, baby, mama, papa, broertje, zusje, zoontje, dochtertje
        """
    ),
    name_openers=words(
        """
            genaamd, geheten, genoemd, heet, heette, heten, bijgenaamd, alias, bekend als, noemt zich, noemde zich,
            luistert naar, geboren, met de naam, onder de naam
        """
    ),
    demonyms=as_written(DEMONYMS),
    national_words=words(
        """
            nationaliteit, afkomst, komaf, herkomst, origine, staatsburger, burger, paspoort, wortels, roots,
            achtergrond
        """
    ),
    faiths=words(
        """
            moslim, moslims, moslima, soennitisch, soenniet, sjiitisch, sjiiet, alevitisch, aleviet, salafist, soefi,
            ahmadi, christen, christenen, katholiek, katholieke, protestant, protestants, gereformeerd, gereformeerde,
            hervormd, orthodox, jood, joods, joodse, hindoe, sikh, boeddhist, jezidi, Jehova's getuige, Jehova's
            getuigen, mormoon, baptist, evangelisch, koptisch
        """
    ),
    place_prepositions=words(
        """
            in, te, bij, nabij, vanuit, uit, naar, van, rond, rondom, buiten, richting, door, via, binnen, tussen,
            over, op
        """
    ),
    place_nouns=words(
        """
            stad, dorp, wijk, buurt, gemeente, provincie, regio, district, streek, gehucht, voorstad, eiland, polder,
            haven, vliegveld, luchthaven, station, plein, brug, park, rivier, meer, kust, bos, markt, kamp, kazerne,
            grens, snelweg, stadsdeel, deelgemeente
        """
    ),
    street_after=words(
        "straat, laan, weg, plein, gracht, kade, steeg, dijk, singel, plantsoen, dreef, lei, steenweg, kaai, pad, baan"
    ),
    street_before=words("rue, avenue"),
    address_words=words(
        "flat, appartement, postbus, unit, huisnummer, nummer, cel, kamer, afdeling, blok, verdieping, bus"
    ),
    court_nouns=words(
        """
            rechtbank, gerechtshof, hof, kantonrechter, raadkamer, parket, arrondissementsrechtbank, hof van beroep,
            assisenhof
        """
    ),
    prison_nouns=words(
        """
            gevangenis, penitentiaire inrichting, pi, huis van bewaring, justitiële jeugdinrichting, jji, tbs-kliniek,
            detentiecentrum, inrichting, strafinrichting, halfopen inrichting, isd-inrichting, terroristenafdeling
        """
    ),
    health_nouns=words(
        """
            ziekenhuis, kliniek, polikliniek, ggz-instelling, gezondheidscentrum, verpleeghuis, sanatorium,
            psychiatrisch centrum
        """
    ),
    school_nouns=words(
        """
            school, basisschool, universiteit, hogeschool, college, lyceum, gymnasium, academie, roc, mbo, faculteit,
            instituut
        """
    ),
    faith_nouns=words("moskee, kerk, synagoge, tempel, kathedraal, klooster, parochie, kapel, gebedshuis, abdij"),
    authority_nouns=words(
        """
            ministerie, dienst, afdeling, directie, bureau, politie, parket, openbaar ministerie, commissie, raad,
            autoriteit, inspectie, bestuur, regering, parlement, reclassering, ambassade, consulaat, gemeente, leger,
            brigade, bataljon, marechaussee, veiligheidshuis, uwv, ind, ggd, raad voor de kinderbescherming, jeugdzorg
        """
    ),
    organisation_nouns=words(
        """
            stichting, vereniging, partij, vakbond, federatie, bedrijf, maatschappij, bank, krant, dagblad, weekblad,
            tijdschrift, radio, televisie, club, groep, netwerk, centrum, beweging, front, organisatie,
            advocatenkantoor, fabriek, hotel, restaurant, café, winkel, supermarkt, bakkerij, garage, sportschool,
            museum, bibliotheek, theater, uitgeverij, project, programma, buurthuis, opvang, koor
        """
    ),
    company_forms=words("BV, B.V., NV, N.V., VOF, V.O.F., CV, BVBA, VZW"),
    name_joiners=words("van, de, den, der, het, 't, ten, ter, en, voor, in, op, aan, te, over"),
    generic_bodies=words(
        """
            Hoge Raad, Raad van State, Openbaar Ministerie, Ministerie van Justitie, Ministerie van Justitie en
            Veiligheid, Ministerie van Binnenlandse Zaken, Tweede Kamer, Eerste Kamer, Raad voor de Kinderbescherming,
            Reclassering Nederland, Dienst Justitiële Inrichtingen, Europese Commissie, Europees Parlement, Europese
            Unie, Raad van Europa, Verenigde Naties, Rode Kruis, Europol, Interpol, Kamer van Koophandel,
            Belastingdienst, Zorg- en Veiligheidshuis, Veiligheidshuis, Rijksoverheid
        """
    ),
    number_words=words(
        """
            nr, nrs, nummer, no, #, dossier, zaak, zaaknummer, ref, referentie, id, detentienummer, gedetineerde,
            registratie, paspoort, kenteken, parketnummer, rolnummer, besluit, rekening, kaart, rijbewijs, polis, bsn,
            v-nummer, klant, cliënt, factuur
        """
    ),
    units=words(
        """
            jaar, jaren, maand, maanden, week, weken, dag, dagen, uur, uren, minuut, minuten, euro, euro's, gulden,
            dollar, pond, km, kilometer, meter, kilo, kg, gram, procent, mensen
        """
    ),
    number_names=words(
        """
            een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien,
            zestien, zeventien, achttien, negentien, twintig, dertig, veertig, vijftig
        """
    ),
    abbreviations=lexicon(
        """
            dhr mevr mw dr drs mr ir ing prof ds art blz bv bijv ca cq dd e.a etc evt excl incl jl nl nr nrs o.a p pag
            resp st t.a.v tel vgl zgn
        """
    ),
    stopwords=lexicon(
        """
            aan achter af al alle alleen alles als altijd ander andere anders ben bij bijna binnen blijft boven buiten
            daar daarna daarom daarvoor dan dat de den deze die dit doch doen door dus een één eens eerst eerste elk
            elke en enige er ergens even geen gisteren haar had hadden hallo heb hebben heeft heel hem hen het hier
            hij hoe hoewel hun ieder iedere iedereen iemand iets ik in indien is ja je jij jou jouw juist kan kon
            kunnen later maar mag me meer meestal men met mevrouw mij mijn misschien moest moet moeten na naar naast
            nadat nee net niemand niet niets nieuwe nog nooit nu of om omdat ondanks onder ons onze ook op opeens over
            pas per rond samen sinds sindsdien slechts sommige sommigen soms steeds te tegen ten tenslotte ter
        terwijl tijdens tijd
            toch toen tot tussen twee u uit uiteindelijk uw vaak van vandaag vanaf vanwege veel verder via vier vlak
            volgens vooral voor voordat vorige waar waarna waarom wanneer want waren was wat we wel welke werd wie wij
            wil worden wordt zal ze zeer zei zelf zelfs zich zij zijn zo zoals zodat zodra zonder zou zouden vader
            moeder broer zus vragen vraag situatie samenvatting cliënt rechter gedetineerde familie
        """
    ),
    also_common=lexicon(
        """
            mei maart roos bloem linde wilg eik storm vos wolf beer haan hoop vrede trouw prins koning keizer bakker
            smit smid visser mulder boer jager kok meester groen wit zwart bruin rood blauw berg dijk bos velden beek
            huis hof dam lent goes best ede tiel loon grave delden joy noor sterre merel jade ruby max wil wouter
            floor nol aart elf tol kamp brand vries
        """
    ),
)
