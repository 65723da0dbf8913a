"""French."""

import re

from anonymisation.grammar import FEMALE, MALE, Grammar, Noun
from anonymisation.grammar.joints import lexicon

ORDINALS = ("", "", "autre", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième")
PARTS = ("début", "mi", "fin")
TENS = {20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine"}
BEFORE = re.compile(r"(?<![\w’'-])(de\s+|à\s+|d['’]|(?:puis|lors|jus|quoi)?qu(?:e\s+|['’]))$", re.IGNORECASE)
VOWELS = "aeéèêiouhy"


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
    """«de + le» is «du», «à + le» is «au», «de + un» is «d’un», «qu’ + le» is «que le»; the word is taken in."""
    match = BEFORE.search(before)
    if match is None:
        return 0, phrase
    word = match[1].rstrip(" \t\n'’").lower()
    stem = {"d": "de"}.get(word, word if word.endswith(("e", "à")) else f"{word}e")
    is_elided = match[1][-1] in "'’"
    if phrase.startswith("le ") and stem in {"de", "à"}:
        joined = {"de": "du ", "à": "au "}[stem] + phrase[3:]
    elif phrase[0] in VOWELS and stem != "à" and not is_elided:
        joined = f"{stem[:-1]}’{phrase}"
    elif phrase[0] not in VOWELS and is_elided:
        joined = f"{stem} {phrase}"
    else:
        return 0, phrase
    return len(match[1]), joined[0].upper() + joined[1:] if match[1][0].isupper() else joined


def possessed(gender: str, noun: str, case: str) -> str:
    return f"{'sa' if noun in FEMALE_RELATIONS and noun[0] not in 'aeéiouh' else 'son'} {noun}"


def decade(part: int, year: int) -> str:
    return f"{('début', 'milieu', 'fin')[part]} des années {year}"


def age(decade: int, gender: str) -> str:
    if decade < 10:
        return "quelques années"
    if decade == 10:
        return "moins de vingt ans"
    return f"une {TENS[decade]} d’années" if decade in TENS else "un âge avancé"


def age_noun(decade: int, gender: str) -> str:
    if decade == 10:
        return "adolescente" if gender == FEMALE else "adolescent"
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
    some_age="d’un âge non précisé",
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
