"""Dutch."""

from anonymisation.grammar import FEMALE, MALE, NEUTRAL, Grammar, Noun
from anonymisation.grammar.joints import lexicon

ORDINALS = ("", "", "", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende")
PARTS = ("begin", "medio", "eind")
TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 70: "zeventig", 80: "tachtig"}


def indefinite(noun: Noun, number: int, case: str) -> str:
    if number == 1:
        return f"een {noun.word}"
    if 2 < number < len(ORDINALS):
        return f"een {ORDINALS[number]} {noun.word}"
    return f"een {'ander' if noun.gender == NEUTRAL else 'andere'} {noun.word}"


def age(decade: int, gender: str) -> str:
    if decade < 10:
        return "op jonge leeftijd"
    if decade in TENS:
        return f"in de {TENS[decade]}"
    return "in de tienerjaren" if decade == 10 else "op gevorderde leeftijd"


def age_noun(decade: int, gender: str) -> str:
    return {0: "kind", 10: "tiener", 20: "jongvolwassene"}.get(decade, "oudere" if decade > 59 else "volwassene")


def age_adjective(found: str, decade: int, gender: str) -> str:
    return "jonge" if decade < 30 else "oudere" if decade > 59 else "volwassen"


GRAMMAR = Grammar(
    code="nl",
    nouns={
        "client": Noun("cliënt", MALE),
        "client/f": Noun("cliënte", FEMALE),
        "relative": Noun("familielid", NEUTRAL),
        "person": Noun("persoon", MALE),
        "professional": Noun("professional", MALE),
        "village": Noun("dorp", NEUTRAL),
        "small_town": Noun("stadje", NEUTRAL),
        "town": Noun("kleine stad", FEMALE),
        "mid_city": Noun("middelgrote stad", FEMALE),
        "large_city": Noun("grote stad", FEMALE),
        "place": Noun("plaats", FEMALE),
        "country": Noun("land", NEUTRAL),
        "region": Noun("regio", FEMALE),
        "street": Noun("straat", FEMALE),
        "address": Noun("adres", NEUTRAL),
        "prison": Noun("gevangenis", FEMALE),
        "court": Noun("rechtbank", FEMALE),
        "hospital": Noun("ziekenhuis", NEUTRAL),
        "school": Noun("school", FEMALE),
        "worship": Noun("gebedshuis", NEUTRAL),
        "authority": Noun("overheidsdienst", MALE),
        "company": Noun("bedrijf", NEUTRAL),
        "organisation": Noun("organisatie", FEMALE),
    },
    indefinite=indefinite,
    definite=lambda noun, case: f"{'het' if noun.gender == NEUTRAL else 'de'} {noun.word}",
    case_after=lambda before: "nominative",
    contracted=lambda before, phrase: (0, phrase),
    possessed=lambda gender, noun, case: f"{ {MALE: 'zijn', FEMALE: 'haar'}.get(gender, 'hun') } {noun}",
    third=lambda part, year: f"{PARTS[part]} {year}",
    decade=lambda part, year: f"{('begin', 'midden', 'eind')[part]} jaren {year}",
    time_openers=("op", "in", "aan"),
    time_opening="",
    decade_opening="",
    seasons=("in de winter", "in het voorjaar", "in de zomer", "in het najaar"),
    some_day="op een dag",
    some_time="op enig moment",
    some_age="van onbekende leeftijd",
    some_holiday="rond een feestdag",
    age=age,
    age_noun=age_noun,
    kinds={
        "number": "een dossiernummer",
        "phone": "een telefoonnummer",
        "email": "een e-mailadres",
        "address": "een adres",
        "iban": "een bankrekening",
        "licence_plate": "een kenteken",
        "link": "een webadres",
        "handle": "een account",
        "nationality": "van andere afkomst",
        "religion": "gelovig",
        "occupation": "een baan",
        "offence": "het delict",
        "family": "een familielid",
        "distinctive_feature": "een bijzonder kenmerk",
        "rare_event": "een voorval",
        "amount": "een zekere hoeveelheid",
        "years": "enkele jaren",
        "many_years": "vele jaren",
        "months": "enkele maanden",
        "weeks": "enkele weken",
        "days": "enkele dagen",
        "money": "een geldbedrag",
    },
    he=("hij", "hem", "zijn"),
    she=("zij", "haar"),
    female_titles=("mevrouw", "mevr", "mw"),
    male_titles=("meneer", "dhr", "heer", "de heer"),
    possessives=("zijn", "haar", "hun", "mijn", "ons", "onze"),
    his_or_her={"zijn": MALE, "haar": FEMALE},
    articles=("de", "het", "een"),
    age_adjective=age_adjective,
    foreign=lambda found: "buitenlandse" if found.endswith("e") else "buitenlands",
    female_relations=lexicon(
        "zus zuster moeder vrouw echtgenote dochter tante nicht oma grootmoeder vriendin stiefmoeder schoonmoeder "
        "schoonzus halfzus ex-vrouw kleindochter"
    ),
)
