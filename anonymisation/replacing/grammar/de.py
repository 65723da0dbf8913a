"""German: four cases, three genders. Nouns stand without adjectives, so that only articles have to agree."""

import re

from anonymisation.detect.languages import lexicon
from anonymisation.replacing.grammar import FEMALE, MALE, NEUTRAL, Grammar, Noun

CASES = ("nominative", "accusative", "dative", "genitive")
INDEFINITE = {
    MALE: ("ein", "einen", "einem", "eines"),
    FEMALE: ("eine", "eine", "einer", "einer"),
    NEUTRAL: ("ein", "ein", "einem", "eines"),
}
DEFINITE = {
    MALE: ("der", "den", "dem", "des"),
    FEMALE: ("die", "die", "der", "der"),
    NEUTRAL: ("das", "das", "dem", "des"),
}
ENDING = {MALE: ("er", "en", "en", "en"), FEMALE: ("e", "e", "en", "en"), NEUTRAL: ("es", "es", "en", "en")}
STEMS = ("", "", "ander", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt")
DATIVE = lexicon("aus bei mit nach seit von zu gegenüber in an auf vor hinter neben unter über zwischen")
ACCUSATIVE = lexicon("durch für gegen ohne um")
GENITIVE = lexicon("während wegen trotz statt außerhalb innerhalb")
LAST_WORD = re.compile(r"(\w+)\s+$")
#: Prepositions that hold an article already: what follows goes without one.
FUSED = lexicon("im am zum zur beim vom ins ans")
PARTS = ("Anfang", "Mitte", "Ende")
TENS = {20: "Zwanzigern", 30: "Dreißigern", 40: "Vierzigern", 50: "Fünfzigern", 60: "Sechzigern", 70: "Siebzigern"}


def _inflected(noun: Noun, case: str) -> str:
    if case == "genitive" and noun.gender != FEMALE:
        return noun.genitive or f"{noun.word}s"
    if noun.genitive.endswith("en") and case in ("accusative", "dative"):
        return noun.genitive  # «dem Klienten»
    return noun.word


def indefinite(noun: Noun, number: int, case: str) -> str:
    place = CASES.index(case)
    article = INDEFINITE[noun.gender][place]
    if number == 1:
        return f"{article} {_inflected(noun, case)}"
    stem = STEMS[number] if number < len(STEMS) else "weiter"
    return f"{article} {stem}{ENDING[noun.gender][place]} {_inflected(noun, case)}"


def definite(noun: Noun, case: str) -> str:
    return f"{DEFINITE[noun.gender][CASES.index(case)]} {_inflected(noun, case)}"


def case_after(before: str) -> str:
    match = LAST_WORD.search(before)
    word = match[1].lower() if match else ""
    if word in DATIVE or word in FUSED:
        return "dative"
    if word in ACCUSATIVE:
        return "accusative"
    return "genitive" if word in GENITIVE else "nominative"


def contracted(before: str, phrase: str) -> tuple[int, str]:
    """After «im», «zum», «beim» the article is there already."""
    match = LAST_WORD.search(before)
    if match and match[1].lower() in FUSED:
        article, _, rest = phrase.partition(" ")
        if article.startswith("ein") or article in {"der", "die", "das", "dem", "den", "des"}:
            return 0, rest
    return 0, phrase


def possessed(gender: str, noun: str, case: str) -> str:
    stem = {MALE: "sein", FEMALE: "ihr"}.get(gender, "ihr")
    kind = FEMALE if noun.lower() in FEMALE_RELATIONS else MALE
    ending = INDEFINITE[kind][CASES.index(case)].removeprefix("ein")
    return f"{stem}{ending} {noun}"


def age(decade: int, gender: str) -> str:
    if decade < 10:
        return "im Kindesalter"
    if decade == 10:
        return "im Jugendalter"
    whose = {MALE: "seinen", FEMALE: "ihren"}.get(gender, "den")
    return f"in {whose} {TENS[decade]}" if decade in TENS else "im Alter"


def age_noun(decade: int, gender: str) -> str:
    ends = "" if gender == FEMALE else "r"
    if decade < 20:
        return "Kind" if decade < 10 else f"Jugendliche{ends}"
    return f"junge{ends} Erwachsene{ends}" if decade == 20 else f"Erwachsene{ends}"


FEMALE_RELATIONS = lexicon(
    "schwester mutter frau ehefrau tochter tante nichte cousine großmutter oma freundin stiefmutter schwiegermutter "
    "schwägerin halbschwester ex-frau enkelin"
)
GRAMMAR = Grammar(
    code="de",
    nouns={
        "client": Noun("Klient", MALE, "Klienten"),
        "client/f": Noun("Klientin", FEMALE),
        "relative": Noun("Familienmitglied", NEUTRAL),
        "person": Noun("Person", FEMALE),
        "professional": Noun("Fachkraft", FEMALE),
        "village": Noun("Dorf", NEUTRAL),
        "small_town": Noun("Kleinstadt", FEMALE),
        "town": Noun("Stadt", FEMALE),
        "mid_city": Noun("Stadt mittlerer Größe", FEMALE),
        "large_city": Noun("Großstadt", FEMALE),
        "place": Noun("Ort", MALE, "Ortes"),
        "country": Noun("Land", NEUTRAL, "Landes"),
        "region": Noun("Region", FEMALE),
        "street": Noun("Straße", FEMALE),
        "address": Noun("Adresse", FEMALE),
        "prison": Noun("Haftanstalt", FEMALE),
        "court": Noun("Gericht", NEUTRAL),
        "hospital": Noun("Krankenhaus", NEUTRAL, "Krankenhauses"),
        "school": Noun("Schule", FEMALE),
        "worship": Noun("Gotteshaus", NEUTRAL, "Gotteshauses"),
        "authority": Noun("Behörde", FEMALE),
        "company": Noun("Firma", FEMALE),
        "organisation": Noun("Organisation", FEMALE),
    },
    indefinite=indefinite,
    definite=definite,
    case_after=case_after,
    contracted=contracted,
    possessed=possessed,
    third=lambda part, year: f"{PARTS[part]} {year}",
    decade=lambda part, year: f"{PARTS[part]} der {year}er-Jahre",
    time_openers=("am", "im", "in"),
    time_opening="",
    decade_opening="",
    seasons=("im Winter", "im Frühjahr", "im Sommer", "im Herbst"),
    some_day="eines Tages",
    some_time="irgendwann",
    some_holiday="um einen Feiertag",
    age=age,
    age_noun=age_noun,
    kinds={
        "number": "Aktenzeichen",
        "phone": "Telefonnummer",
        "email": "E-Mail-Adresse",
        "address": "Adresse",
        "iban": "Bankkonto",
        "licence_plate": "Kennzeichen",
        "link": "Internetadresse",
        "handle": "Benutzerkonto",
        "nationality": "anderer Herkunft",
        "religion": "gläubig",
        "occupation": "eine Arbeit",
        "offence": "die Tat",
        "family": "ein Familienmitglied",
        "distinctive_feature": "ein besonderes Merkmal",
        "rare_event": "ein Vorfall",
        "amount": "eine gewisse Menge",
        "years": "mehrere Jahre",
        "many_years": "viele Jahre",
        "months": "einige Monate",
        "weeks": "einige Wochen",
        "days": "einige Tage",
        "money": "ein Geldbetrag",
    },
    he=("er", "ihm", "ihn", "sein", "seine", "seinen", "seiner"),
    she=("sie", "ihr", "ihre", "ihren", "ihrer"),
    female_titles=("frau",),
    male_titles=("herr", "herrn"),
    possessives=(
        *("sein", "seine", "seinen", "seinem", "seiner"),
        *("ihr", "ihre", "ihren", "ihrem", "ihrer", "mein", "meine", "unser", "unsere"),
    ),
    his_or_her={
        **dict.fromkeys(("sein", "seine", "seinen", "seinem", "seiner"), MALE),
        **dict.fromkeys(("ihr", "ihre", "ihren", "ihrem", "ihrer"), FEMALE),
    },
    articles=("der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer"),
    female_relations=FEMALE_RELATIONS,
)
