"""English."""

from anonymisation.grammar import FEMALE, MALE, Grammar, Noun
from anonymisation.grammar.joints import lexicon

ORDINALS = ("", "", "another", "a third", "a fourth", "a fifth", "a sixth", "a seventh", "an eighth", "a ninth")
PARTS = ("early", "mid", "late")
TENS = {20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties"}


def indefinite(noun: Noun, number: int, case: str) -> str:
    if number > 1:
        return f"{ORDINALS[number] if number < len(ORDINALS) else 'yet another'} {noun.word}"
    return f"{'an' if noun.word[0] in 'aeiou' and not noun.word.startswith(('uni', 'eu')) else 'a'} {noun.word}"


def definite(noun: Noun, case: str) -> str:
    return f"the {noun.word}"


def age(decade: int, gender: str) -> str:
    whose = {MALE: "his", FEMALE: "her"}.get(gender, "their")
    if decade < 10:
        return "a young child"
    if decade == 10:
        return f"in {whose} teens"
    return f"in {whose} {TENS.get(decade, 'later years')}"


def age_noun(decade: int, gender: str) -> str:
    return {0: "young child", 10: "teenager", 20: "young adult"}.get(decade, "older person" if decade > 59 else "adult")


GRAMMAR = Grammar(
    code="en",
    nouns={
        "client": Noun("client"),
        "relative": Noun("relative"),
        "person": Noun("person"),
        "professional": Noun("professional"),
        "village": Noun("village"),
        "small_town": Noun("small town"),
        "town": Noun("town"),
        "mid_city": Noun("mid-sized city"),
        "large_city": Noun("large city"),
        "place": Noun("place"),
        "country": Noun("country"),
        "region": Noun("region"),
        "street": Noun("street"),
        "address": Noun("address"),
        "prison": Noun("prison"),
        "court": Noun("court"),
        "hospital": Noun("hospital"),
        "school": Noun("school"),
        "worship": Noun("place of worship"),
        "authority": Noun("public body"),
        "company": Noun("company"),
        "organisation": Noun("organisation"),
    },
    indefinite=indefinite,
    definite=definite,
    case_after=lambda before: "nominative",
    contracted=lambda before, phrase: (0, phrase),
    possessed=lambda gender, noun, case: f"{ {MALE: 'his', FEMALE: 'her'}.get(gender, 'their') } {noun}",
    third=lambda part, year: f"{PARTS[part]}{'-' if part == 1 else ' '}{year}",
    decade=lambda part, year: f"the {PARTS[part]}{'-' if part == 1 else ' '}{year}s",
    time_openers=("on the", "on", "in the", "in", "at"),
    time_opening="in ",
    decade_opening="in ",
    seasons=("in winter", "in spring", "in summer", "in autumn"),
    some_day="one day",
    some_time="at some time",
    some_age="of an unstated age",
    some_holiday="around a holiday",
    age=age,
    age_noun=age_noun,
    kinds={
        "number": "a file number",
        "phone": "a phone number",
        "email": "an e-mail address",
        "address": "an address",
        "iban": "a bank account",
        "licence_plate": "a licence plate",
        "link": "a web address",
        "handle": "an online account",
        "nationality": "of another origin",
        "religion": "of a faith",
        "occupation": "a job",
        "offence": "the offence",
        "family": "a relative",
        "distinctive_feature": "a distinctive feature",
        "rare_event": "an incident",
        "amount": "a certain amount",
        "years": "several years",
        "many_years": "many years",
        "months": "some months",
        "weeks": "some weeks",
        "days": "some days",
        "money": "a sum of money",
    },
    he=("he", "him", "his", "himself"),
    she=("she", "her", "hers", "herself"),
    female_titles=("mrs", "ms", "miss", "madam", "madame", "lady", "mme", "frau"),
    male_titles=("mr", "sir", "lord", "herr"),
    possessives=("his", "her", "their", "my", "our"),
    his_or_her={"his": MALE, "her": FEMALE},
    articles=("the", "a", "an"),
    foreign=lambda found: "foreign",
    female_relations=lexicon(
        "sister mother wife daughter aunt niece grandmother girlfriend stepmother stepsister half-sister ex-wife "
        "mother-in-law sister-in-law granddaughter mum fiancée"
    ),
)
