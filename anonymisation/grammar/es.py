"""Spanish."""

import re

from anonymisation.grammar import FEMALE, MALE, Grammar, Noun
from anonymisation.grammar.joints import lexicon

ORDINALS = {
    MALE: ("", "", "otro", "un tercer", "un cuarto", "un quinto", "un sexto"),
    FEMALE: ("", "", "otra", "una tercera", "una cuarta", "una quinta", "una sexta"),
}
PARTS = ("principios", "mediados", "finales")
TENS = {20: "veinte", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta"}
BEFORE = re.compile(r"(?:^|\W)((de|a)\s+)$", re.IGNORECASE)


def indefinite(noun: Noun, number: int, case: str) -> str:
    kind = FEMALE if noun.gender == FEMALE else MALE
    if number == 1:
        return f"{'una' if kind == FEMALE else 'un'} {noun.word}"
    return f"{ORDINALS[kind][number] if number < len(ORDINALS[kind]) else ORDINALS[kind][2]} {noun.word}"


def contracted(before: str, phrase: str) -> tuple[int, str]:
    """«de + el» is «del», «a + el» is «al»."""
    match = BEFORE.search(before)
    if match is None or not phrase.startswith("el "):
        return 0, phrase
    joined = {"de": "del ", "a": "al "}[match[2].lower()] + phrase[3:]
    return len(match[1]), joined.capitalize() if match[2][0].isupper() else joined


def age(decade: int, gender: str) -> str:
    if decade < 10:
        return "pocos años"
    if decade in TENS:
        return f"unos {TENS[decade]} años"
    return "menos de veinte años" if decade == 10 else "una edad avanzada"


def age_noun(decade: int, gender: str) -> str:
    if decade == 0:
        return "niña" if gender == FEMALE else "niño"
    return {10: "adolescente", 20: "joven"}.get(decade, "persona mayor" if decade > 59 else "persona adulta")


GRAMMAR = Grammar(
    code="es",
    nouns={
        "client": Noun("cliente", MALE),
        "client/f": Noun("clienta", FEMALE),
        "relative": Noun("familiar", MALE),
        "person": Noun("persona", FEMALE),
        "professional": Noun("profesional", MALE),
        "professional/f": Noun("profesional", FEMALE),
        "village": Noun("pueblo", MALE),
        "small_town": Noun("ciudad pequeña", FEMALE),
        "town": Noun("ciudad", FEMALE),
        "mid_city": Noun("ciudad mediana", FEMALE),
        "large_city": Noun("gran ciudad", FEMALE),
        "place": Noun("lugar", MALE),
        "country": Noun("país", MALE),
        "region": Noun("región", FEMALE),
        "street": Noun("calle", FEMALE),
        "address": Noun("dirección", FEMALE),
        "prison": Noun("prisión", FEMALE),
        "court": Noun("tribunal", MALE),
        "hospital": Noun("hospital", MALE),
        "school": Noun("escuela", FEMALE),
        "worship": Noun("lugar de culto", MALE),
        "authority": Noun("organismo público", MALE),
        "company": Noun("empresa", FEMALE),
        "organisation": Noun("organización", FEMALE),
    },
    indefinite=indefinite,
    definite=lambda noun, case: f"{'la' if noun.gender == FEMALE else 'el'} {noun.word}",
    case_after=lambda before: "nominative",
    contracted=contracted,
    possessed=lambda gender, noun, case: f"su {noun}",
    third=lambda part, year: f"{PARTS[part]} de {year}",
    decade=lambda part, year: f"{PARTS[part]} de la década de {year}",
    time_openers=("el", "en", "a"),
    time_opening="a ",
    decade_opening="a ",
    seasons=("en invierno", "en primavera", "en verano", "en otoño"),
    some_day="un día",
    some_time="en algún momento",
    some_age="de edad no indicada",
    some_holiday="en torno a una fiesta",
    age=age,
    age_noun=age_noun,
    kinds={
        "number": "un número de expediente",
        "phone": "un número de teléfono",
        "email": "un correo electrónico",
        "address": "una dirección",
        "iban": "una cuenta bancaria",
        "licence_plate": "una matrícula",
        "link": "una dirección web",
        "handle": "una cuenta en línea",
        "nationality": "de otro origen",
        "religion": "de una confesión",
        "occupation": "un trabajo",
        "offence": "el delito",
        "family": "un familiar",
        "distinctive_feature": "un rasgo distintivo",
        "rare_event": "un incidente",
        "amount": "cierta cantidad",
        "years": "varios años",
        "many_years": "muchos años",
        "months": "unos meses",
        "weeks": "unas semanas",
        "days": "unos días",
        "money": "una suma de dinero",
    },
    he=("él",),
    she=("ella",),
    female_titles=("sra", "señora", "doña", "srta"),
    male_titles=("sr", "señor", "don"),
    possessives=("su", "sus", "mi", "nuestro", "nuestra"),
    his_or_her={},
    articles=("el", "la", "un", "una"),
    female_relations=lexicon(
        "hermana madre mujer esposa hija tía sobrina prima abuela novia madrastra suegra cuñada exmujer nieta"
    ),
)
