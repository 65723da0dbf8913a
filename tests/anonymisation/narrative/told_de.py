"""Invented sentences in German. What is in [[ ]] tells who it is; nobody in them exists."""

TELLING = {
    "family": """
        Er ist [[der jüngste von neun Geschwistern]] und redet wenig.
        Sein [[Zwillingsbruder]] will ihn nicht mehr sehen.
        Sie kam mit [[fünf Kindern]] und ohne Papiere zurück.
        Er spricht gern über seine [[dreijährige Tochter]].
        [[Sein Bruder wurde in Aleppo getötet]], als er zur Schule ging.
        [[Ihr Cousin sitzt auch ein]], zwei Gänge weiter.
        Er ist [[der Sohn eines Pfarrers]] und kannte alle Psalmen.
        Man kennt ihn als [[Bäckerssohn]] im Ort.
        [[Sein Vater ist ein bekannter Imam]] und schämt sich.
        Er hat [[drei Ehefrauen]], eine davon im Ausland.
        Er wurde als Säugling [[aus Rumänien adoptiert]].
        Er ist [[zweimal geschieden]] und will nicht mehr heiraten.
        Sein Vater ist [[bei einem Grubenunglück ums Leben gekommen]].
        Sie wurde [[von Nonnen großgezogen]].
        Er hat [[sechs Halbgeschwister]].
    """,
    "distinctive_feature": """
        Er hat [[eine Löwentätowierung am Hals]], die er versteckt.
        Alle schauen auf [[die Narbe auf ihrer linken Wange]].
        Ihm [[fehlen zwei Finger]] und er trägt Handschuhe.
        Seit dem Unfall [[hinkt]] er.
        Der Junge [[stottert]], wenn eine Tür zuschlägt.
        Sie hat [[lange rote Haare]] und fällt auf.
        Er ist [[fast zwei Meter groß]] und passt nicht ins Bett.
        Sie war [[die einzige Frau auf der Abteilung]] und aß allein.
        Er ist [[der einzige Tierarzt im Tal]].
        [[Das ganze Dorf kennt ihn]].
        Er [[züchtet Brieftauben]] und spricht mit ihnen.
        Er [[spielt Akkordeon]] im Gruppenraum.
        Er leidet an [[einer seltenen Blutkrankheit]].
        Er ist der [[einzige Schüler mit einem Rollstuhl]].
        Sie hat [[eine Schlange am Handgelenk tätowiert]].
        Er fährt einen [[gelben Fiat]].
        Er hat [[einen gelähmten Arm]].
        Er trägt [[eine grüne Lederjacke]].
        Er hat [[ein blaues und ein braunes Auge]].
        Sie [[spielt Oboe]] im Orchester.
        Ihm [[fehlen zwei Finger]].
    """,
    "person": """
        Alle nennen ihn [[Professor]], weil er liest.
        Sein Spitzname ist „[[der Bär]]“ und er mag ihn.
        Sie schrieb unter dem Decknamen [[Wüstenrose]] in einem Forum.
        Sein Kumpel, [[Zwirbel]], kam nie wieder.
    """,
    "rare_event": """
        Er hat [[einen Schiffbruch vor der Küste]] überlebt.
        Nach [[dem Brand in der Hafenstraße]] zogen sie weg.
        Sein Prozess war im [[nationalen Fernsehen]] zu sehen.
        Er [[gewann einen regionalen Boxtitel]] als Schüler.
        Sie hat [[einen YouTube-Kanal mit 40.000 Abonnenten]].
        Man nahm ihn [[zwei Tage vor seiner Hochzeit]] fest.
        Das war die [[Nacht, in der der Damm brach]].
        Die [[Sache mit den gestohlenen Glocken]] kennt jeder.
    """,
    "amount": """
        Er bekam [[neun Jahre und vier Monate Haft]] vom Gericht.
        Das Urteil lautete auf [[elf Jahre Haft]].
        In der Schachtel lagen [[14.250 Euro]].
        Er bekam [[achtzehn Monate auf Bewährung]].
        Er muss noch [[80 Sozialstunden]] leisten.
        Die Schulden betragen [[12.500 Euro]].
    """,
    "offence": """
        Er [[warf einen Molotowcocktail auf eine Moschee]].
        Er [[zündete ein Asylbewerberheim an]].
        Er hat [[einen Polizisten mit einem Küchenmesser verletzt]].
        Er hat [[die Scheiben einer Moschee eingeworfen]].
        Sie hatte [[Geld an einen Kämpfer überwiesen]].
        Er wurde verurteilt, weil er [[Waffenteile in Büchern verschickt hatte]].
    """,
    "nationality": """
        Er ist [[ein Tschetschene]], der als Kind kam.
        [[Ihre somalische Mutter]] sprach die Sprache nicht.
        Sie ist [[kurdischer Herkunft]] und sagt es selten.
        Er wurde in [[Aleppo geboren]].
        Er [[spricht nur Tamil]] mit seiner Mutter.
        Er ist aus dem [[Irak]] geflohen.
        Sie spricht nur [[Sorani]].
    """,
    "religion": """
        Er ist in der Haft [[zum Islam konvertiert]].
        Auf dem Gang wohnte [[eine ehemalige Nonne]].
        Sie ist bei den [[Zeugen Jehovas aufgewachsen]].
    """,
    "occupation": """
        Er ist [[gelernter Glockengießer]] und stolz darauf.
        Früher [[arbeitete sie als Hebamme im Hafen]].
        Er ist [[ein ehemaliger Soldat]] und vermisst die Ordnung.
        Er hat zwei Jahre [[Medizin studiert]].
        Er war [[Torwart des Fußballvereins]].
        Seine Mutter ist [[Schneiderin am Theater]].
        Er arbeitet als [[Brunnenbauer]].
        Sie [[verkauft Honig auf dem Markt]].
        Die Eltern betreiben ein [[Wirtshaus am See]].
        Der Onkel, [[Kürschner]], hat ihn aufgenommen.
        Er lernt [[Geigenbauer]].
        Sie war [[Stewardess bei einer Linie]].
    """,
    "age": """
        Der Klient, [[23 Jahre alt]], wollte nicht kommen.
        Ein [[23-Jähriger]] bat um einen Platz.
        Sie ging [[mit fünfzehn]] von zu Hause weg.
        Als er [[vierzehn]] war, verschwand sein Vater.
        Nadja, [[23 Jahre]], wohnt bei der Tante.
        Er ist [[siebzehn Jahre alt]] und schwänzt.
    """,
    "place": """
        Er schläft in einem [[Wohnwagen hinter der Turnhalle]].
        Sie treffen sich [[hinter der alten Molkerei]].
        Er wohnt in [[Kleinlangheim]].
    """,
    "date": """
        Das war am [[Samstag der Kirmes]].
        Er kommt im [[Herbst]] frei.
        Es geschah [[letzten Winter]].
        Sie zog im [[Mai]] um.
    """,
}

ORDINARY = """
    Seine Schwester kam jede Woche und brachte Kuchen mit.
    Die Familie hatte die Tür geschlossen und der Mentor drängte nicht.
    Die Mutter des Klienten kam zweimal zu Besuch.
    Es war der einzige Weg, ihn im Programm zu halten.
    Die einzige, mit der er noch sprach, war die Beraterin.
    Zum ersten Mal stellte er selbst eine Frage.
    Die Bewährungshelferin rief die Psychologin der Anstalt an.
    Er war wegen einer terroristischen Straftat verurteilt worden.
    Die deutsche Gemeinde bezahlt die Ausbildung.
    Der niederländische Ansatz unterscheidet sich vom französischen.
    Die ersten drei Gespräche handelten von Arbeit.
    Am Tisch saßen zwei Mentoren und vier Dienste.
    Er hat zwei Kinder und möchte sie sehen.
    Der Fall wurde in der Fallkonferenz besprochen.
    Nach sechs Monaten Aufsicht änderte sich der Ton.
    Der Imam der Anstalt bot ein Gespräch an.
    Er sprach mit seinem Mentor über Arbeit und Geld.
    Muslimische Seelsorger arbeiten in den meisten Anstalten.
    Sie hatte ihre Stelle verloren und suchte Hilfe.
    Seine Eltern wussten von nichts.
    Das Jugendamt lud alle zu einem Gespräch ein.
    Mit zwei Kolleginnen bereitete sie das Treffen vor.
    Der Richter bat um einen Bericht.
    Er war arbeitslos und wohnte bei Verwandten.
    Das Haus war still, und niemand fragte.
"""
