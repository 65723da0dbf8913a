"""German: four cases, three genders. Nouns stand without adjectives, so that only articles have to agree."""

import re

from anonymisation.grammar import FEMALE, MALE, NEUTRAL, Grammar, Noun
from anonymisation.grammar.joints import lexicon

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
DETERMINER = re.compile(r"(?:d|(?:k|m|s|dies|jen)?ein|ihr|unser|dies|jen)(er|en|em|es|ie|as|e|)", re.IGNORECASE)
#: Prepositions that hold an article already: what follows goes without one.
FUSED = lexicon("im am zum zur beim vom ins ans")
ONE_WORD = {
    ("zu", "dem"): "zum",
    ("zu", "der"): "zur",
    ("bei", "dem"): "beim",
    ("von", "dem"): "vom",
    ("in", "dem"): "im",
    ("an", "dem"): "am",
}
#: Phrases that are no noun of the list below, in all cases.
CASED = {
    forms[0]: forms
    for forms in (
        ("eine Arbeit", "eine Arbeit", "einer Arbeit", "einer Arbeit"),
        ("die Tat", "die Tat", "der Tat", "der Tat"),
        ("ein Familienmitglied", "ein Familienmitglied", "einem Familienmitglied", "eines Familienmitglieds"),
        (
            "ein besonderes Merkmal",
            "ein besonderes Merkmal",
            "einem besonderen Merkmal",
            "eines besonderen Merkmals",
        ),
        ("ein Vorfall", "einen Vorfall", "einem Vorfall", "eines Vorfalls"),
        ("eine gewisse Menge", "eine gewisse Menge", "einer gewissen Menge", "einer gewissen Menge"),
        ("ein Geldbetrag", "einen Geldbetrag", "einem Geldbetrag", "eines Geldbetrags"),
        ("mehrere Jahre", "mehrere Jahre", "mehreren Jahren", "mehrerer Jahre"),
        ("viele Jahre", "viele Jahre", "vielen Jahren", "vieler Jahre"),
        ("einige Monate", "einige Monate", "einigen Monaten", "einiger Monate"),
        ("einige Wochen", "einige Wochen", "einigen Wochen", "einiger Wochen"),
        ("einige Tage", "einige Tage", "einigen Tagen", "einiger Tage"),
        ("dem Winter", "den Winter", "dem Winter", "des Winters"),
        ("dem Frühjahr", "das Frühjahr", "dem Frühjahr", "des Frühjahrs"),
        ("dem Sommer", "den Sommer", "dem Sommer", "des Sommers"),
        ("dem Herbst", "den Herbst", "dem Herbst", "des Herbstes"),
        ("einem Feiertag", "einen Feiertag", "einem Feiertag", "eines Feiertags"),
        ("dem Kindesalter", "das Kindesalter", "dem Kindesalter", "des Kindesalters"),
        ("dem Jugendalter", "das Jugendalter", "dem Jugendalter", "des Jugendalters"),
        ("dem Alter", "das Alter", "dem Alter", "des Alters"),
        (
            "eine Person anderer Herkunft",
            "eine Person anderer Herkunft",
            "einer Person anderer Herkunft",
            "einer Person anderer Herkunft",
        ),
        ("eine gläubige Person", "eine gläubige Person", "einer gläubigen Person", "einer gläubigen Person"),
    )
}
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
    determiner = DETERMINER.fullmatch(word)
    if match and determiner:
        by_preposition = case_after(before[: match.start()]) if LAST_WORD.search(before[: match.start()]) else ""
        by_form = {"en": "accusative", "em": "dative", "es": "genitive"}.get(determiner[1], "")
        if by_preposition in ("", "nominative"):
            return by_form or ("dative" if determiner[1] == "er" and word != "der" else "nominative")
        return by_preposition
    if word in DATIVE or word in FUSED:
        return "dative"
    if word in ACCUSATIVE:
        return "accusative"
    return "genitive" if word in GENITIVE else "nominative"


def contracted(before: str, phrase: str) -> tuple[int, str]:
    """«zu der» is «zur», «bei dem» is «beim»; the preposition is taken in."""
    match = LAST_WORD.search(before)
    article, _, rest = phrase.partition(" ")
    if match and (match[1].lower(), article) in ONE_WORD:
        joined = f"{ONE_WORD[match[1].lower(), article]} {rest}"
        return len(match[0]), joined[0].upper() + joined[1:] if match[1][0].isupper() else joined
    return 0, phrase


def in_case(phrase: str, case: str) -> str:
    forms = CASED.get(phrase)
    return forms[CASES.index(case)] if forms else phrase


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


def age_adjective(found: str, decade: int, gender: str) -> str:
    """«23-jähriger» keeps its ending; with a capital it is a noun."""
    ending = re.search(r"jährig(\w*)\W*$", found, re.IGNORECASE)
    kind = "jung" if decade < 30 else "älter" if decade > 59 else "erwachsen"
    return f"{kind}{ending[1] if ending else ''}" if ending and "J" not in found else age_noun(decade, gender)


def foreign(found: str) -> str:
    ending = re.search(r"e[rnms]?$", found)
    return f"ausländisch{ending[0] if ending else ''}"


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
    some_age="ungenannten Alters",
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
    in_case=in_case,
    age_adjective=age_adjective,
    foreign=foreign,
    articles=("der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer"),
    female_relations=FEMALE_RELATIONS,
)
