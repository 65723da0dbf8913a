"""Where a phrase meets the words before it: which of them it takes the place of, so that none stands there twice."""

from dataclasses import dataclass, field
from functools import cache


def lexicon(text: str) -> frozenset[str]:
    """Words written with spaces between them; «_» is a space within one."""
    return frozenset(word.replace("_", " ") for word in text.split())


@dataclass(frozen=True)
class Joints:
    """The small words of one language, in small letters, with plain apostrophes (')."""

    #: Articles, possessives, demonstratives: a phrase with an article of its own takes their place.
    determiners: frozenset[str]
    #: How many or which: only what a cue says is put in their place, a name is not («in cell two Murat sat»).
    quantifiers: frozenset[str]
    #: Prepositions after which a phrase goes without its own.
    prepositions: frozenset[str]
    #: What a phrase of ours may begin with, the longer first: «in », «around ».
    openings: tuple[str, ...]
    #: Those of the determiners that stand for a person too: «they told her Fatma was ill».
    pronouns: frozenset[str] = frozenset()
    #: Those that after a comma begin a clause: «Leute, die Kaya kannte».
    relatives: frozenset[str] = frozenset()
    #: One word for a preposition and an article: «du» -> «de».
    fused: dict[str, str] = field(default_factory=dict)
    #: A phrase after a preposition, where dropping its own is not enough: «en automne» -> «l’automne».
    bare: dict[str, str] = field(default_factory=dict)
    #: A phrase after an article: «of another origin» -> «a person of another origin».
    nominal: dict[str, str] = field(default_factory=dict)
    #: After «in», what may be a language: «of another origin» -> «another language».
    spoken: dict[str, str] = field(default_factory=dict)
    spoken_after: frozenset[str] = frozenset()
    #: Before an age, with it: «at the age of», the longer first; and what the phrase then begins with.
    age_openers: tuple[str, ...] = ()
    age_opening: str = ""
    #: Other words that a phrase of ours may hold before its noun.
    leads: frozenset[str] = frozenset()


ENGLISH = Joints(
    determiners=lexicon("the a an his her its their my our your this these those another"),
    quantifiers=lexicon(
        "one two three four five six seven eight nine ten eleven twelve several some many any no each every both few "
        "certain"
    ),
    pronouns=lexicon("her"),
    prepositions=lexicon(
        "in on at of by from since until till before after during around about for to into near with within between "
        "through towards under over against without as than past"
    ),
    openings=("at ", "around ", "in ", "of ", "on "),
    nominal={"of another origin": "a person of another origin", "of a faith": "a person of faith"},
    spoken={"of another origin": "another language"},
    spoken_after=lexicon("in into"),
    age_openers=("at the age of", "at age", "aged", "age", "at", "of"),
    leads=lexicon("another third fourth fifth sixth seventh eighth ninth yet"),
)
FRENCH = Joints(
    determiners=lexicon(
        "le la les l' un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes"
    ),
    quantifiers=lexicon(
        "deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque aucun aucune"
    ),
    prepositions=lexicon(
        "à de d' en dans par pour avec sans sur sous vers depuis avant après dès pendant jusque jusqu'à jusqu'en chez "
        "contre entre durant voici"
    ),
    openings=("autour d’", "d’", "à ", "au ", "en "),
    fused={"du": "de", "au": "à", "aux": "à", "des": "de"},
    bare={"au printemps": "le printemps", "en hiver": "l’hiver", "en été": "l’été", "en automne": "l’automne"},
    nominal={
        "d’une autre origine": "une personne d’une autre origine",
        "d’une confession": "une personne croyante",
    },
    spoken={"d’une autre origine": "une autre langue"},
    spoken_after=lexicon("en"),
    leads=lexicon("autre troisième quatrième cinquième sixième septième huitième neuvième"),
)
DUTCH = Joints(
    determiners=lexicon("de het een 't 'n zijn haar hun mijn ons onze jouw uw deze dit die"),
    quantifiers=lexicon(
        "één twee drie vier vijf zes zeven acht negen tien enkele meerdere sommige veel geen elk elke iedere beide"
    ),
    pronouns=lexicon("haar hun ons"),
    relatives=lexicon("die dit"),
    prepositions=lexicon(
        "in op aan van uit met voor na naar sinds vanaf tot door bij over onder tegen rond om tijdens zonder tussen als"
    ),
    openings=("rond ", "op ", "in ", "van "),
    nominal={"van andere afkomst": "een persoon van andere afkomst", "gelovig": "een gelovige"},
    spoken={"van andere afkomst": "een andere taal"},
    spoken_after=lexicon("in"),
    age_openers=("op de leeftijd van", "op zijn", "op haar", "op hun", "op mijn", "op"),
    leads=lexicon("ander andere derde vierde vijfde zesde zevende achtste negende"),
)
_GERMAN_POSSESSIVES = " ".join(
    f"{stem}{ending}" for stem in ("ein", "kein", "mein", "sein", "ihr") for ending in ("", "e", "en", "em", "er", "es")
)
GERMAN = Joints(
    determiners=lexicon(
        f"der die das den dem des {_GERMAN_POSSESSIVES} unser unsere unseren unserem unserer euer eure dieser diese "
        "dieses diesen diesem jener jene jenes jenen jenem"
    ),
    quantifiers=lexicon(
        "zwei drei vier fünf sechs sieben acht neun zehn mehrere einige viele manche jeder jede jedes jeden jedem beide"
    ),
    pronouns=lexicon("ihr"),
    relatives=lexicon("der die das den dem"),
    prepositions=lexicon(
        "aus bei mit nach seit von zu gegenüber in an auf vor hinter neben unter über zwischen durch für gegen ohne um "
        "während wegen trotz statt bis ab als"
    ),
    openings=("im ", "in ", "um "),
    fused={"im": "in", "am": "an", "zum": "zu", "zur": "zu", "beim": "bei", "vom": "von", "ins": "in", "ans": "an"},
    bare={
        "im Winter": "dem Winter",
        "im Frühjahr": "dem Frühjahr",
        "im Sommer": "dem Sommer",
        "im Herbst": "dem Herbst",
        "um einen Feiertag": "einem Feiertag",
        "im Kindesalter": "dem Kindesalter",
        "im Jugendalter": "dem Jugendalter",
        "im Alter": "dem Alter",
    },
    nominal={"anderer Herkunft": "eine Person anderer Herkunft", "gläubig": "eine gläubige Person"},
    spoken={"anderer Herkunft": "einer anderen Sprache"},
    spoken_after=lexicon("in auf"),
    age_openers=("im Alter von", "mit"),
    leads=frozenset(
        f"{stem}{ending}"
        for stem in ("ander", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "weiter")
        for ending in ("e", "en", "er", "es")
    ),
)
SPANISH = Joints(
    determiners=lexicon(
        "el la los las un una unos unas su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas "
        "ese esa esos esas aquel aquella"
    ),
    quantifiers=lexicon(
        "dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas algún alguna cada ningún "
        "ninguna muchos muchas ambos ambas cierta cierto otro otra"
    ),
    prepositions=lexicon(
        "a de en con por para sin desde hasta hacia durante antes tras sobre bajo contra entre según ante"
    ),
    openings=("en torno a ", "en ", "a ", "de "),
    fused={"del": "de", "al": "a"},
    bare={
        "en invierno": "el invierno",
        "en primavera": "la primavera",
        "en verano": "el verano",
        "en otoño": "el otoño",
    },
    nominal={"de otro origen": "una persona de otro origen", "de una confesión": "una persona creyente"},
    spoken={"de otro origen": "otra lengua"},
    spoken_after=lexicon("en"),
    age_openers=("a los", "a sus", "con"),
    age_opening="con ",
    leads=lexicon("otro otra tercer tercera cuarto cuarta quinto quinta sexto sexta"),
)
JOINTS = {"en": ENGLISH, "fr": FRENCH, "nl": DUTCH, "de": GERMAN, "es": SPANISH}


@cache
def joints(code: str) -> Joints:
    """Those of a language by the code of its grammar."""
    return JOINTS[code]
