"""Invented sentences in Dutch. What is in [[ ]] tells who it is; nobody in them exists."""

TELLING = {
    "family": """
        Hij is [[de jongste van negen kinderen]] en werd weinig gehoord.
        Zijn [[tweelingbroer]] wil hem niet meer zien.
        Zij kwam terug met [[vijf kinderen]] en zonder papieren.
        Hij sprak graag over zijn [[driejarige dochtertje]].
        [[Zijn broer kwam om in Aleppo]] toen hij op school zat.
        [[Haar neef zit ook vast]], twee gangen verder.
        Hij is [[de zoon van een dominee]] en kende alle psalmen.
        [[Zijn vader is een bekende imam]] in de streek.
        Hij heeft [[drie vrouwen]], van wie één in het buitenland.
        Hij werd als baby [[geadopteerd uit Roemenië]].
        Zij is [[twee keer gescheiden]] en wil niet meer trouwen.
        Haar vader is [[bij een mijnongeluk omgekomen]].
        Hij werd [[grootgebracht door zijn doofstomme oma]].
    """,
    "distinctive_feature": """
        Hij heeft [[een tatoeage van een leeuw in zijn nek]].
        Iedereen kijkt naar [[het litteken op haar linkerwang]].
        Hij [[mist twee vingers]] en draagt handschoenen.
        Sinds het ongeluk loopt hij [[mank]].
        De jongen [[stottert]] als er een deur dichtslaat.
        Zij heeft [[lang rood haar]] en valt op.
        Hij is [[bijna twee meter lang]] en past niet in het bed.
        Zij was [[de enige vrouw op de afdeling]] en at alleen.
        Hij is [[de enige dierenarts in de vallei]].
        Zij was [[de eerste vrouw in het land]] die daarvoor terechtstond.
        [[Iedereen in het dorp kent hem]].
        Hij [[houdt postduiven]] en praat tegen ze.
        Hij [[speelt accordeon]] in de recreatiezaal.
        Hij lijdt aan [[een zeldzame bloedziekte]].
        Hij is de [[enige leerling met een rolstoel]].
        Zij heeft een [[slang op haar pols getatoeëerd]].
        Hij rijdt in een [[gele Fiat]].
        Hij heeft [[een verlamde arm]].
        Hij draagt [[een groene regenjas]].
        Zij [[speelt hobo]] in het orkest.
    """,
    "person": """
        Iedereen noemt hem [[Professor]], omdat hij leest.
        Zijn bijnaam is "[[de Beer]]" en hij vindt het mooi.
        Hij schreef onder de naam [[Abu Talib]] op een forum.
    """,
    "rare_event": """
        Hij overleefde [[een schipbreuk voor de kust]] als kind.
        Na [[de brand in de Havenstraat]] verhuisden zij.
        Zijn zaak was op de [[nationale televisie]] te zien.
        Hij [[won een regionale bokstitel]] op school.
        Zij heeft [[een YouTube-kanaal met 40.000 volgers]].
        Hij werd opgepakt [[twee dagen voor zijn bruiloft]].
        Dat was de [[nacht dat de dijk doorbrak]].
        De [[zaak rond de gestolen schilderijen]] speelt nog.
    """,
    "amount": """
        Hij kreeg [[negen jaar en vier maanden]] van de rechter.
        De rechter gaf hem [[een gevangenisstraf van elf jaar]].
        In de doos lag [[14.250 euro]].
        Hij kreeg [[achttien maanden, waarvan zes voorwaardelijk]].
        Hij moet nog [[80 uur]] werkstraf doen.
        De schuld is [[12.500 euro]].
    """,
    "offence": """
        Hij [[gooide een molotovcocktail naar een moskee]].
        Zij [[plaatste een video vanuit de schoolbibliotheek]].
        Hij [[stak een asielzoekerscentrum in brand]].
        Hij heeft [[de ruiten van een moskee ingegooid]].
        Hij zit vast voor [[het ronselen van minderjarigen]].
        Zij had [[geld naar een strijder gestuurd]].
        Hij werd veroordeeld wegens [[wapenhandel via een postbus]].
    """,
    "nationality": """
        Hij is [[een Tsjetsjeen]] die als kind kwam.
        [[Haar Somalische moeder]] sprak de taal niet.
        Zij is [[van Koerdische afkomst]].
        Hij werd [[geboren in Aleppo]].
        Hij [[spreekt alleen Tamil]] met zijn moeder.
        Hij is uit [[Irak]] gevlucht.
        Zij spreekt alleen [[Sorani]].
    """,
    "religion": """
        Hij [[bekeerde zich tot de islam]] in de cel.
        Op de gang woonde [[een bekeerde non]].
        Zij werd [[opgevoed als Jehova's getuige]].
    """,
    "occupation": """
        Hij is [[klokkengieter van beroep]].
        Vroeger [[werkte ze als vroedvrouw in de haven]].
        Hij is [[een voormalig militair]] en mist de orde.
        Hij heeft twee jaar [[geneeskunde gestudeerd]].
        Hij was [[keeper van de voetbalclub]].
        Zijn moeder is [[lokettiste op het station]].
        Hij werkt als [[palingvisser]].
        Zij [[verkoopt stroopwafels op de markt]].
        Haar ouders hebben een [[nachtwinkel in het centrum]].
        Hij was [[kraanmachinist in de haven]].
        De oom, [[klompenmaker]], wil hem niet meer zien.
        Hij gaat naar de school voor [[goudsmid]].
    """,
    "age": """
        De cliënt, [[23 jaar oud]], wilde niet komen.
        Een [[23-jarige]] man vroeg om een plek.
        Zij ging op haar [[vijftiende]] van huis.
        [[Toen hij veertien was]], verdween zijn vader.
        Nadia, [[23 jaar]], woont bij haar tante.
        Hij is [[zeventien jaar]] en spijbelt.
    """,
    "place": """
        Hij slaapt in een [[caravan achter de sporthal]].
        Zij hangen rond [[achter de oude melkfabriek]].
    """,
    "organisation": """
        Hij zit bij voetbalclub [[De Valken]].
    """,
    "date": """
        Dat was op de [[zaterdag van de kermis]].
        Hij komt vrij in het [[najaar]].
        Het gebeurde [[vorige winter]].
    """,
}

ORDINARY = """
    Zijn zus kwam elke week en bracht koek mee.
    De familie had de deur gesloten en de mentor drong niet aan.
    De moeder van de cliënt kwam twee keer op bezoek.
    Het was de enige manier om hem in het programma te houden.
    De jobcoach was de enige met wie hij nog praatte.
    Voor het eerst stelde hij zelf een vraag.
    De reclassering belde de psycholoog van de inrichting.
    Hij was veroordeeld voor een terroristisch misdrijf.
    De Nederlandse gemeente betaalt de opleiding.
    De Duitse aanpak verschilt van de Franse.
    De eerste drie gesprekken gingen over werk.
    Er zaten twee mentoren en vier organisaties aan tafel.
    Hij heeft twee kinderen en wil hen zien.
    De zaak werd besproken in het casusoverleg.
    Na zes maanden toezicht veranderde de toon.
    De imam van de inrichting bood een gesprek aan.
    Hij sprak met zijn mentor over werk en geld.
    De eerste toezichthouder had hem twee keer bezocht.
    Een driegesprek vervalt zodra het druk is.
    Islamitische geestelijk verzorgers werken in de meeste inrichtingen.
    De burgers en de gemeente vertrouwen elkaar.
    Zij was haar baan kwijt en zocht hulp.
    Zijn ouders wisten van niets.
    De wijkagent kende het gezin goed.
    Het was voor iedereen wennen.
"""
