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
    """,
    "person": """
        Alle nennen ihn [[Professor]], weil er liest.
        Sein Spitzname ist „[[der Bär]]“ und er mag ihn.
        Sie schrieb unter dem Decknamen [[Wüstenrose]] in einem Forum.
    """,
    "rare_event": """
        Er hat [[einen Schiffbruch vor der Küste]] überlebt.
        Nach [[dem Brand in der Hafenstraße]] zogen sie weg.
        Sein Prozess war im [[nationalen Fernsehen]] zu sehen.
        Er [[gewann einen regionalen Boxtitel]] als Schüler.
        Sie hat [[einen YouTube-Kanal mit 40.000 Abonnenten]].
        Man nahm ihn [[zwei Tage vor seiner Hochzeit]] fest.
    """,
    "amount": """
        Er bekam [[neun Jahre und vier Monate Haft]] vom Gericht.
        Das Urteil lautete auf [[elf Jahre Haft]].
        In der Schachtel lagen [[14.250 Euro]].
    """,
    "offence": """
        Er [[warf einen Molotowcocktail auf eine Moschee]].
        Er [[zündete ein Asylbewerberheim an]].
        Er hat [[einen Polizisten mit einem Küchenmesser verletzt]].
    """,
    "nationality": """
        Er ist [[ein Tschetschene]], der als Kind kam.
        [[Ihre somalische Mutter]] sprach die Sprache nicht.
        Sie ist [[kurdischer Herkunft]] und sagt es selten.
        Er wurde in [[Aleppo geboren]].
        Er [[spricht nur Tamil]] mit seiner Mutter.
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
    """,
    "age": """
        Der Klient, [[23 Jahre alt]], wollte nicht kommen.
        Ein [[23-Jähriger]] bat um einen Platz.
        Sie ging [[mit fünfzehn]] von zu Hause weg.
        Als er [[vierzehn]] war, verschwand sein Vater.
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
