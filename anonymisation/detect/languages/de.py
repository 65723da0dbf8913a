"""German."""

from anonymisation.detect.languages import Language, lexicon, words
from anonymisation.detect.languages.inflection import as_written, forms


def adjectives(text: str) -> str:
    """An adjective with its endings."""
    return forms(text, "e", "er", "es", "en", "em")


DEMONYMS = ", ".join(
    [
        adjectives("""
            tschetschenisch, kurdisch, marokkanisch, türkisch, somalisch, syrisch, irakisch, iranisch, afghanisch,
            tunesisch, algerisch, libysch, ägyptisch, jemenitisch, polnisch, russisch, ukrainisch, bosnisch, serbisch,
            kroatisch, albanisch, kosovarisch, pakistanisch, indisch, indonesisch, nigerianisch, sudanesisch,
            eritreisch, äthiopisch, französisch, spanisch, belgisch, niederländisch, britisch, englisch, schottisch,
            irisch, dänisch, schwedisch, norwegisch, finnisch, italienisch, griechisch, bulgarisch, rumänisch,
            ungarisch, tschechisch, slowakisch, georgisch, armenisch, aserbaidschanisch, usbekisch, tadschikisch,
            kasachisch, kirgisisch, uigurisch, berberisch, palästinensisch, libanesisch, jordanisch, israelisch,
            senegalesisch, malisch, kongolesisch, ghanaisch, ruandisch, tamilisch, chinesisch, vietnamesisch,
            dagestanisch, inguschisch, brasilianisch, mexikanisch, kolumbianisch, amerikanisch, kanadisch,
            australisch, portugiesisch, katalanisch, baskisch, österreichisch, jesidisch, sorbisch, deutschtürkisch,
            russlanddeutsch, sinti, kabylisch
        """),
        forms(
            """
                tschetschene, tschetschenin, kurde, kurdin, marokkaner, marokkanerin, türke, türkin, somalier,
                somalierin, syrer, syrerin, iraker, irakerin, iraner, iranerin, afghane, afghanin, tunesier,
                tunesierin, algerier, algerierin, libyer, ägypter, ägypterin, jemenit, pole, polin, russe, russin,
                ukrainer, ukrainerin, bosnier, bosnierin, serbe, serbin, kroate, kroatin, albaner, albanerin,
                kosovare, pakistaner, inder, indonesier, nigerianer, sudanese, eritreer, eritreerin, äthiopier,
                franzose, französin, spanier, spanierin, belgier, niederländer, holländer, brite, engländer, schotte,
                ire, däne, schwede, norweger, finne, italiener, italienerin, grieche, griechin, bulgare, rumäne,
                rumänin, ungar, tscheche, georgier, georgierin, armenier, usbeke, tadschike, uigure, uigurin, berber,
                palästinenser, palästinenserin, libanese, libanesin, jeside, jesidin, rom, roma, sinto, sinti, hazara,
                paschtune, tatar, tamile, dagestaner, österreicher, schweizer, sorbe, kirgise, kasache, jordanier,
                senegalese, ghanaer, amerikaner, vietnamese
            """,
            "n",
            "s",
            "nen",
        ),
    ]
)

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august":
    8, "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "feb": 2, "mär": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12, "maerz": 3,
}  # fmt: skip

LANGUAGE = Language(
    code="de",
    name="German",
    months=MONTHS,
    weekdays=words("montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag"),
    short_weekdays=words("mo, di, mi, do, fr, sa, so"),
    seasons=words("frühling, frühjahr, sommer, herbst, winter, spätsommer, spätherbst"),
    date_joiners=words("im, des, der"),
    day_suffixes=words("."),
    year_words=words(
        """
            in, im, seit, ab, bis, von, vor, nach, zwischen, und, jahr, jahre, um, gegen, ende, anfang, mitte,
            jahrgang, geboren
        """
    ),
    parts_of_year=words("anfang, mitte, ende, anfang des jahres, ende des jahres, frühjahr"),
    roughly=words("um, gegen, etwa, vor, die jahre, den jahren, im jahr, im jahre"),
    every=words("jeden, jedem, an einem, manchen, alle"),
    parts_of_day=words("morgen, vormittag, mittag, nachmittag, abend, nacht"),
    feasts=words(
        """
            Heiligabend, Heiliger Abend, erster Weihnachtstag, Weihnachten, Silvester, Neujahr, Ostern, Ostersonntag,
            Ostermontag, Karfreitag, Pfingsten, Christi Himmelfahrt, Ramadan, Zuckerfest, Opferfest, Fasching,
            Karneval, Rosenmontag, Muttertag, Tag der Deutschen Einheit, Nikolaus, Allerheiligen, Fronleichnam
        """
    ),
    titles=words(
        """
            Herr, Herrn, Frau, Fräulein, Dr, Prof, Professor, Doktor, Dipl, Ing, Pfarrer, Pastor, Pater, Schwester,
            Bruder, Imam, Scheich, Hadschi, Hauptmann, Oberst, General, Major, Leutnant, Feldwebel, Kommissar,
            Hauptkommissar, Oberkommissar, Inspektor, Tante, Onkel, Oma, Opa, RA, StA
        """
    ),
    roles=words(
        """
            Vormund, Vormundin, Amtsvormund,
            Richter, Richterin, Präsident, Rechtsanwalt, Rechtsanwältin, Anwalt, Anwältin, Staatsanwalt,
            Staatsanwältin, Zeuge, Zeugin, Polizist, Polizistin, Kommissar, Leiter, Leiterin, Arzt, Ärztin,
            Psychiater, Psychologe, Psychologin, Pfleger, Chirurg, Lehrer, Lehrerin, Imam, Seelsorger, Seelsorgerin,
            Pfarrer, Mentor, Mentorin, Berater, Beraterin, Betreuer, Betreuerin, Bewährungshelfer, Bewährungshelferin,
            Fallmanager, Sozialarbeiter, Sozialarbeiterin, Sozialpädagogin, Jugendarbeiter, Vollzugsbeamter, Minister,
            Bürgermeister, Sekretär, Gutachter, Gutachterin, Notar, Dolmetscher, Journalist, Angeklagter,
            Beschuldigter, Verdächtiger, Opfer, Klient, Klientin, Nachbar, Nachbarin, Kollege, Kollegin, Freund,
            Freundin, Vermieter, Arbeitgeber, Chef, Chefin, Zellengenosse, Mittäter, Anwerber, Prediger, Wärter,
            Trainer, Therapeut, Therapeutin, Koordinator, Gefangener, Häftling, Insasse, Insassin, Mitgefangener,
            Verurteilter, Inhaftierter, Mandant, Mandantin, Proband, Probandin, Patient, Patientin, Schüler, Schülerin,
            Bewohner, Bewohnerin, Vorarbeiter, Ausbilder, Kursleiter, Kursleiterin, Fall, Familie, Fam
        """
    ),
    relations=words(
        """
            Bruder, Schwester, Mutter, Vater, Frau, Mann, Sohn, Tochter, Onkel, Tante, Cousin, Cousine, Neffe, Nichte,
            Großmutter, Großvater, Oma, Opa, Enkel, Enkelin, Partner, Partnerin, Lebensgefährtin, Lebensgefährte,
            Verlobte, Verlobter, Ehefrau, Ehemann, Stiefvater, Stiefmutter, Stiefbruder, Stiefschwester, Halbbruder,
            Halbschwester, Zwillingsbruder, Zwillingsschwester, Ex-Frau, Ex-Mann, Schwiegermutter, Schwiegervater,
            Schwager, Schwägerin, Eltern, Söhne, Töchter, Brüder, Schwestern, Kinder, Kind, Baby, Mama, Papa
        """
    ),
    name_openers=words(
        """
            namens, genannt, heißt, hieß, heisst, alias, bekannt als, nennt sich, nannte sich, geborene, geborener,
            geb, mit dem Namen, unter dem Namen, Spitzname
        """
    ),
    demonyms=as_written(DEMONYMS),
    national_words=words(
        """
            Staatsangehörigkeit, Staatsangehöriger, Staatsangehörige, Staatsbürger, Staatsbürgerin, Herkunft,
            Abstammung, Wurzeln, Pass, Abkunft, Nationalität
        """
    ),
    faiths=words(
        """
            Muslim, Muslimin, Muslime, muslimisch, Sunnit, sunnitisch, Schiit, schiitisch, Alevit, Alevitin,
            alevitisch, Salafist, Sufi, Ahmadi, Christ, Christin, christlich, Katholik, katholisch, Protestant,
            protestantisch, evangelisch, orthodox, Jude, Jüdin, jüdisch, Hindu, Sikh, Buddhist, Jeside, Jesidin,
            jesidisch, Zeuge Jehovas, Zeugen Jehovas, Mormone, Baptist, Adventist, Kopte
        """
    ),
    place_prepositions=words(
        "in, im, bei, nahe, aus, nach, von, vom, um, außerhalb, durch, über, zwischen, an, am, auf, Richtung"
    ),
    place_nouns=words(
        """
            Stadt, Dorf, Viertel, Stadtteil, Gemeinde, Kreis, Landkreis, Bezirk, Region, Provinz, Kanton, Ortsteil,
            Vorort, Siedlung, Insel, Tal, Flughafen, Bahnhof, Platz, Brücke, Park, Fluss, See, Berg, Küste, Bucht,
            Hafen, Wald, Markt, Lager, Kaserne, Grenze, Autobahn, Weiler, Ort
        """
    ),
    # No «platz», «hof», «steig»: «Arbeitsplatz», «Bahnhof» and «Ausstieg» are no streets.
    street_after=words("straße, strasse, str, weg, gasse, allee, ufer, damm, chaussee, promenade"),
    street_before=words("Am, An der, Auf dem, Im, Unter den, Zum, Zur"),
    address_words=words(
        "Wohnung, Whg, Postfach, Hausnummer, Haus, Zelle, Zimmer, Stock, Etage, Block, Aufgang, Stiege, Top"
    ),
    court_nouns=words(
        """
            Gericht, Amtsgericht, Landgericht, Oberlandesgericht, Kammergericht, Verwaltungsgericht, Jugendgericht,
            Schwurgericht, Kammer, Senat, Strafkammer, Schöffengericht, Bezirksgericht, Staatsanwaltschaft,
            Generalstaatsanwaltschaft
        """
    ),
    prison_nouns=words(
        """
            Gefängnis, Justizvollzugsanstalt, JVA, Jugendstrafanstalt, Jugendanstalt, Haftanstalt,
            Untersuchungshaftanstalt, Strafanstalt, Justizanstalt, Jugendarrestanstalt, Maßregelvollzug,
            Abschiebehafteinrichtung, Vollzugsanstalt
        """
    ),
    health_nouns=words(
        """
            Krankenhaus, Klinik, Klinikum, Universitätsklinikum, Spital, Ambulanz, Praxis, Psychiatrie, Pflegeheim,
            Sanatorium, Hospiz
        """
    ),
    school_nouns=words(
        """
            Schule, Grundschule, Hauptschule, Realschule, Gesamtschule, Gymnasium, Universität, Hochschule,
            Fachhochschule, Berufsschule, Akademie, Institut, Kindergarten, Kita, Kolleg, Internat
        """
    ),
    faith_nouns=words(
        "Moschee, Kirche, Synagoge, Tempel, Dom, Kathedrale, Kloster, Pfarrei, Kapelle, Gemeinde, Gebetshaus, Abtei"
    ),
    authority_nouns=words(
        """
            Ministerium, Amt, Behörde, Direktion, Polizei, Polizeipräsidium, Landeskriminalamt, Bundeskriminalamt,
            Staatsanwaltschaft, Kommission, Ausschuss, Rat, Verwaltung, Regierung, Parlament, Landtag, Bundestag,
            Botschaft, Konsulat, Rathaus, Landratsamt, Jugendamt, Sozialamt, Ausländerbehörde, Jobcenter, Bundeswehr,
            Brigade, Bataillon, Regiment, Verfassungsschutz, Gesundheitsamt, Bewährungshilfe, Wache, Inspektion
        """
    ),
    organisation_nouns=words(
        """
            Stiftung, Verein, Partei, Gewerkschaft, Verband, Firma, Gesellschaft, Bank, Sparkasse, Zeitung,
            Zeitschrift, Radio, Sender, Fernsehen, Agentur, Club, Klub, Gruppe, Netzwerk, Zentrum, Bewegung, Front,
            Liga, Organisation, Kanzlei, Fabrik, Werk, Hotel, Restaurant, Café, Laden, Supermarkt, Bäckerei,
            Werkstatt, Fitnessstudio, Museum, Bibliothek, Theater, Verlag, Projekt, Programm, Wohnheim, Heim,
            Genossenschaft, Chor, Kapelle, Beratungsstelle, Kameradschaft
        """
    ),
    company_forms=words("GmbH, AG, KG, OHG, UG, GbR, e.V., eV, GmbH & Co. KG, gGmbH, e.G., SE"),
    name_joiners=words("der, die, das, des, dem, den, von, vom, zu, zum, zur, für, und, in, im, an, am, auf, bei"),
    generic_bodies=words(
        """
            Bundesgerichtshof, Bundesverfassungsgericht, Bundesverwaltungsgericht, Amtsgericht, Landgericht,
            Oberlandesgericht, Bundestag, Bundesrat, Bundesregierung, Landesregierung, Bundesministerium der Justiz,
            Bundesministerium des Innern, Justizministerium, Innenministerium, Staatsanwaltschaft, Bundesanwaltschaft,
            Generalbundesanwalt, Jugendamt, Sozialamt, Jobcenter, Arbeitsagentur, Ausländerbehörde, Bundesamt für
            Migration und Flüchtlinge, Landeskriminalamt, Bundeskriminalamt, Verfassungsschutz, Europäische
            Kommission, Europäisches Parlament, Europäische Union, Europarat, Vereinte Nationen, Rotes Kreuz, Europol,
            Interpol, Bewährungshilfe, Gerichtshilfe, Führungsaufsicht, Europäischer Gerichtshof für Menschenrechte
        """
    ),
    number_words=words(
        """
            nr, nummer, no, #, akte, aktenzeichen, az, geschäftszeichen, gz, ref, referenz, id, gefangenennummer,
            buchnummer, häftling, pass, reisepass, kennzeichen, registernummer, bescheid, konto, karte, führerschein,
            police, kundennummer, fallnummer, vorgangsnummer
        """
    ),
    units=words(
        """
            jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute,
            minuten, euro, mark, dollar, franken, km, kilometer, meter, kilo, kg, gramm, prozent, menschen, personen
        """
    ),
    number_names=words(
        """
            ein, eine, einem, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn,
            fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig
        """
    ),
    abbreviations=lexicon(
        """
            abs art az bzw ca d.h dipl dr e.v evtl geb ggf hr hrsg inkl ing jr max min mio nr o.ä p pp prof s sog st
            str tel u.a usw vgl vs z.b zzt bd kap gem lt
        """
    ),
    determiners=lexicon(
        """
            der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen
            meinem meiner dein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem
            unserer euer eure dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden jedem
            alle allen aller viele vielen wenige wenigen einige einigen mehrere mehreren manche manchen beide beiden
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf im am zum zur vom beim ins ans letzten letzte
            nächsten nächste ersten erste ganzen ganze neuen neue alten alte guten gute großen große
        """
    ),
    stopwords=lexicon(
        """
            mir dir mich dich
            ab aber alle allein allem allen aller allerdings alles als also am an andere anderen anders anfangs auch
            auf aus außer außerdem bald bei beide beiden beim bereits besonders bevor bis bisher da dabei dadurch
            dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin daraus darf darin darum
            darüber das dass davon davor dazu dein dem den denn dennoch der deren des deshalb dessen die dies diese
            diesem diesen dieser dieses doch dort drei du durch dürfen ein eine einem einen einer eines einige einmal
            endlich er erst erste ersten es etwa etwas euch für gab ganz gar gegen gemäß genau gestern geht gibt hallo
            hat hatte hatten hätte heute hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in
            indem innerhalb insgesamt inzwischen irgendwann ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt
            kann kaum kein keine keinen können konnte kurz lange laut manche man mehr mehrere mein meine meinen meist
            mit mittlerweile muss mussten möglich nach nachdem nachher natürlich neben nein nicht nichts nie niemand
            noch nun nur ob obwohl oder oft ohne plötzlich schließlich schon sehr seid sein seine seinem seinen seiner
            seit seitdem seither selbst sich sicher sie sind so sobald sogar solange sollte sondern sonst sowie spät
            später statt stets trotz trotzdem über überall um und uns unser unsere unter viel viele vielleicht vier
            vom von vor vorher während wann war waren warum was wegen weil weiter welche welcher wenige wenn wer
            werden wie wieder will wir wird wo wobei wohl wollte worden wurde wurden zu zudem zuerst zugleich zuletzt
            zum zunächst zur zusammen zwar zwei zweite zwischen mutter vater bruder schwester familie frau herr frage
            fragen lage zusammenfassung klient richter
        """
    ),
    also_common=lexicon(
        """
            mai august mark rose lilie iris heide linde ernst frank frei fromm gut klein groß lang kurz schwarz weiß
            braun grün roth rot jung alt neumann kaiser könig herzog graf ritter richter schulze vogt müller schmidt
            schneider fischer weber meyer bauer wagner becker koch jäger schäfer zimmermann schreiner wirt berg bach
            wald stein baum busch sommer winter herbst freitag sonntag vogel fuchs wolf hahn hase bär engel heiland
            kirche essen baden halle hof weiden kehl regen wesel melle singen ulm linz wien see plan stadt wolfgang
            christ karl rosa lust will macht zeit recht mann kind
        """
    ),
)
