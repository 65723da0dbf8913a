"""French."""

import re

from anonymisation.detect.languages import lexicon
from anonymisation.replacing.grammar import FEMALE, MALE, Grammar, Noun

ORDINALS = ("", "", "autre", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième")
PARTS = ("début", "mi", "fin")
TENS = {20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine"}
BEFORE = re.compile(r"(?:^|\W)((de|à)\s+|d['’]|(le|la|l['’])\s*)$", re.IGNORECASE)


def indefinite(noun: Noun, number: int, case: str) -> str:
    article = "une" if noun.gender == FEMALE else "un"
    if number == 1:
        return f"{article} {noun.word}"
    return f"{article} {ORDINALS[number] if number < len(ORDINALS) else 'autre'} {noun.word}"


def definite(noun: Noun, case: str) -> str:
    if noun.word[0] in "aeéèêiouh":
        return f"l’{noun.word}"
    return f"{'la' if noun.gender == FEMALE else 'le'} {noun.word}"


def contracted(before: str, phrase: str) -> tuple[int, str]:
    """«de + le» is «du», «à + le» is «au», «de + un» is «d’un»; «de» and «à» are taken in."""
    match = BEFORE.search(before)
    if match is None or match[2] is None:
        return 0, phrase
    word, eaten = match[2], len(match[1])
    upper = word[0].isupper()
    short = word.lower()
    if phrase.startswith("le "):
        joined = {"de": "du ", "à": "au "}[short] + phrase[3:]
    elif short == "de" and phrase[0] in "aeéiouh":
        joined = "d’" + phrase
    else:
        return 0, phrase
    return eaten, joined.capitalize() if upper else joined


def possessed(gender: str, noun: str, case: str) -> str:
    return f"{'sa' if noun in FEMALE_RELATIONS and noun[0] not in 'aeéiouh' else 'son'} {noun}"


def decade(part: int, year: int) -> str:
    return f"{('début', 'milieu', 'fin')[part]} des années {year}"


def age(decade: int, gender: str) -> str:
    if decade < 10:
        return "en bas âge"
    if decade == 10:
        return "adolescente" if gender == FEMALE else "adolescent"
    return f"d’une {TENS[decade]} d’années" if decade in TENS else "d’un âge avancé"


def age_noun(decade: int, gender: str) -> str:
    if decade == 10:
        return age(10, gender)
    return {0: "enfant", 20: "jeune adulte"}.get(decade, "personne âgée" if decade > 59 else "adulte")


FEMALE_RELATIONS = lexicon(
    "sœur soeur mère femme épouse fille tante nièce cousine grand-mère compagne belle-mère belle-sœur ex-femme "
    "fiancée demi-sœur petite-fille maman"
)
GRAMMAR = Grammar(
    code="fr",
    nouns={
        "client": Noun("client", MALE),
        "client/f": Noun("cliente", FEMALE),
        "relative": Noun("proche", MALE),
        "person": Noun("personne", FEMALE),
        "professional": Noun("professionnel", MALE),
        "professional/f": Noun("professionnelle", FEMALE),
        "village": Noun("village", MALE),
        "small_town": Noun("petite ville", FEMALE),
        "town": Noun("ville", FEMALE),
        "mid_city": Noun("ville moyenne", FEMALE),
        "large_city": Noun("grande ville", FEMALE),
        "place": Noun("lieu", MALE),
        "country": Noun("pays", MALE),
        "region": Noun("région", FEMALE),
        "street": Noun("rue", FEMALE),
        "address": Noun("adresse", FEMALE),
        "prison": Noun("prison", FEMALE),
        "court": Noun("tribunal", MALE),
        "hospital": Noun("hôpital", MALE),
        "school": Noun("école", FEMALE),
        "worship": Noun("lieu de culte", MALE),
        "authority": Noun("service public", MALE),
        "company": Noun("entreprise", FEMALE),
        "organisation": Noun("organisation", FEMALE),
    },
    indefinite=indefinite,
    definite=definite,
    case_after=lambda before: "nominative",
    contracted=contracted,
    possessed=possessed,
    third=lambda part, year: f"{PARTS[part]}{'-' if part == 1 else ' '}{year}",
    decade=decade,
    time_openers=("le", "en", "au", "à"),
    time_opening="",
    decade_opening="",
    seasons=("en hiver", "au printemps", "en été", "en automne"),
    some_day="un jour",
    some_time="à un moment",
    some_holiday="autour d’une fête",
    age=age,
    age_noun=age_noun,
    kinds={
        "number": "un numéro de dossier",
        "phone": "un numéro de téléphone",
        "email": "une adresse électronique",
        "address": "une adresse",
        "iban": "un compte bancaire",
        "licence_plate": "une plaque",
        "link": "une adresse web",
        "handle": "un compte en ligne",
        "nationality": "d’une autre origine",
        "religion": "d’une confession",
        "occupation": "un métier",
        "offence": "l’infraction",
        "family": "un proche",
        "distinctive_feature": "un signe distinctif",
        "rare_event": "un incident",
        "amount": "une certaine quantité",
        "years": "plusieurs années",
        "many_years": "de longues années",
        "months": "quelques mois",
        "weeks": "quelques semaines",
        "days": "quelques jours",
        "money": "une somme d’argent",
    },
    he=("il", "lui"),
    she=("elle",),
    female_titles=("mme", "madame", "mlle", "mademoiselle"),
    male_titles=("m", "mr", "monsieur"),
    possessives=("son", "sa", "ses", "leur", "mon", "ma", "notre"),
    his_or_her={},
    articles=("le", "la", "l’", "l'", "un", "une"),
    female_relations=FEMALE_RELATIONS,
)
