"""Invented sentences in French. What is in [[ ]] tells who it is; nobody in them exists."""

TELLING = {
    "family": """
        Il est [[le benjamin d'une fratrie de neuf enfants]] et parle peu.
        Son [[frère jumeau]] ne veut plus le voir.
        Elle est revenue avec [[cinq enfants]] et sans papiers.
        Il parle souvent de [[sa fille de trois ans]].
        [[Son frère a été tué à Alep]] quand il était au collège.
        [[Son cousin est aussi en prison]], deux étages plus bas.
        C'est [[le fils d'un pasteur]] et il connaît les psaumes.
        [[Son père est un imam connu]] dans la région.
        Il a [[trois femmes]], dont une à l'étranger.
        Il a été [[adopté en Roumanie]] à six mois.
        Il est [[divorcé deux fois]] et ne veut plus se marier.
        Elle a été [[élevée par des religieuses]] jusqu'à dix ans.
        Son frère cadet est [[détenu au Niger]] depuis l'été.
    """,
    "distinctive_feature": """
        Il a [[un tatouage de lion sur le cou]].
        Tout le monde regarde [[la cicatrice sur sa joue gauche]].
        Il lui [[manque deux doigts]] et il porte des gants.
        Depuis l'accident il [[boite]].
        Le garçon [[bégaie]] quand une porte claque.
        Elle a [[de longs cheveux roux]] et on la remarque.
        Il mesure [[près de deux mètres]] et son lit est trop court.
        Elle était [[la seule femme du quartier]] et mangeait seule.
        C'est [[le seul vétérinaire de la vallée]].
        Elle fut [[la première femme condamnée sous la nouvelle loi]].
        [[Tout le village le connaît]].
        Il [[élève des pigeons voyageurs]] et leur parle.
        Il [[joue de l'accordéon]] dans la salle commune.
        Il souffre d'[[une maladie du sang rare]].
        C'est la [[seule institutrice de l'île]].
        Il a [[le bras gauche paralysé]].
        On lui voit [[une ancre tatouée sur le poignet]].
        Il porte [[une veste de cuir rouge]] en été.
        Elle [[joue du cor anglais]].
        Il roule dans une [[Renault jaune]].
        Il a les [[yeux vairons]].
        Il lui [[manque une phalange]].
    """,
    "person": """
        Tout le monde l'appelle [[Professeur]], parce qu'il lit.
        Les détenus l'ont surnommé « [[le Curé]] » et cela lui plaît.
        Elle écrivait sous le pseudonyme de [[Rose du Désert]] sur un forum.
    """,
    "rare_event": """
        Il a [[survécu à un naufrage]] étant enfant.
        Après [[l'incendie de la rue des Tanneurs]], ils ont déménagé.
        Son procès [[est passé à la télévision nationale]].
        Il a [[remporté un titre régional de boxe]] au lycée.
        Elle a [[une chaîne YouTube de 40 000 abonnés]].
        On l'a arrêté [[deux jours avant son mariage]].
        Il en a été question dans un [[reportage sur les filles de la vallée]].
        C'était [[la nuit où le pont s'est écroulé]].
        L'[[affaire des tracteurs brûlés]] avait divisé le canton.
    """,
    "amount": """
        Il a pris [[neuf ans et quatre mois de prison]].
        La cour l'a condamné à [[onze ans de réclusion]].
        Dans la boîte se trouvaient [[14 250 euros]].
        Il a pris [[huit mois ferme]].
        Condamné à [[cinq ans, dont deux avec sursis]], il a fait appel.
        Il doit encore [[140 heures]] de travail d'intérêt général.
    """,
    "offence": """
        Il a [[jeté un cocktail Molotov sur une mosquée]].
        Elle a [[mis en ligne la vidéo depuis la bibliothèque du lycée]].
        Il a [[poignardé un policier avec un couteau de cuisine]].
        Il a été jugé pour avoir [[coupé les freins de trois autobus]].
        Il avait [[aspergé d'essence la porte du presbytère]].
        Elle a [[envoyé des menaces à un élu]].
        Il a été condamné pour [[vol d'armes dans une caserne]].
    """,
    "nationality": """
        C'est [[un jeune Tchétchène]] arrivé enfant.
        [[Sa mère somalienne]] ne parlait pas la langue.
        Elle vient d'une famille [[d'origine kurde]].
        Il est [[né à Alep]] et il a grandi ici.
        Il ne [[parle que tamoul]] avec sa mère.
        Il est revenu de [[Syrie]] à pied.
        Elle prie en [[swahili]].
        Sa mère est une [[Tchétchène]].
    """,
    "religion": """
        Il s'est [[converti à l'islam]] en cellule.
        À l'étage vivait [[une ancienne religieuse]].
        Elle a été [[élevée chez les Témoins de Jéhovah]].
    """,
    "occupation": """
        Il est [[fondeur de cloches]] de métier.
        Avant, elle [[travaillait comme sage-femme au port]].
        C'est [[un ancien militaire]] et l'ordre lui manque.
        Il a [[étudié la médecine]] deux ans.
        Il était [[gardien de but du club de football]].
        Sa mère était [[couturière dans un atelier de voilerie]].
        Il travaille comme [[scaphandrier dans le port]].
        Son beau-père, [[vitrailliste]], ne lui parle plus.
        Elle [[vend des fromages sur le marché]] le dimanche.
        Il a repris le métier de [[tonnelier]].
        Son père [[tient la buvette du stade]].
        Elle est [[contorsionniste]] et s'entraîne le soir.
    """,
    "age": """
        L'intéressé, [[âgé de 23 ans]], ne voulait pas venir.
        Un homme [[de 34 ans]] a demandé une place.
        Elle est partie à [[quinze ans]] sans rien dire.
        Nadir, [[42 ans]], ne parle pas.
        Son fils ([[8 mois]]) dort mal.
    """,
    "place": """
        Il dort dans une [[caravane derrière la scierie]].
        Ils se retrouvent derrière l'[[ancienne laiterie]].
    """,
    "organisation": """
        Elle est inscrite au club [[Les Hirondelles]].
        Il chante dans la chorale [[La Clé des Champs]].
    """,
    "date": """
        Elle est sortie [[fin mai]].
        Il rentre l'[[hiver prochain]].
    """,
}

ORDINARY = """
    Sa sœur venait chaque semaine avec un gâteau.
    La famille avait fermé la porte et le mentor n'a pas insisté.
    C'était la seule manière de le garder dans le programme.
    La seule personne qui venait encore était son mentor.
    Pour la première fois, il a posé une question.
    La conseillère du SPIP a appelé la psychologue de l'établissement.
    Il avait été condamné pour des faits de terrorisme.
    La commune finance la formation.
    L'approche allemande diffère de l'approche française.
    Les trois premiers entretiens ont porté sur le travail.
    Il y avait deux mentors et quatre services autour de la table.
    Il a deux enfants et veut les revoir.
    La situation a été discutée en réunion.
    Après six mois de suivi, le ton a changé.
    L'aumônier musulman a proposé un entretien.
    Il a parlé avec son mentor de travail et d'argent.
    La première idée a été d'insister.
    Les aumôniers musulmans travaillent dans la plupart des établissements.
    Elle avait perdu son emploi et cherchait de l'aide.
    Ses parents ne savaient rien.
    Il est resté seul le premier dimanche.
    Le juge a demandé un rapport sous dix jours.
    Deux courriers sont partis, sans réponse.
    Sept mois après la sortie, la sœur a appelé.
    Il était sans emploi et vivait chez un proche.
"""
