"""What is asked of an author, as data: five steps, and the fields of each.

A submission's `answers` and `cleaned` are `{name: text}` over FIELDS. Prose is plain text: paragraphs are parted by an
empty line. A band holds one of its choices, or nothing («not stated»). Kind, language and whether colleagues may ask
are columns of the submission itself.
"""

from collections.abc import Mapping
from typing import NamedTuple

from lessons.models.cases import CaseStudyPage
from lessons.submissions.bands import AGES, GENDERS, OFFENCES, REGIONS, SETTINGS, YEARS, Choice

MAX_TITLE = 150
MAX_PROSE = 12_000  # about two thousand words: four printed pages in one field


class Prompt(NamedTuple):
    """A question that helps to tell it: one of the 5Is (Ekblom, Crime Prevention and the 5Is Framework, 2011)."""

    element: str
    question: str


class Field(NamedTuple):
    """`choices` are the bands offered, `vocabulary` names the one whose terms are offered, by slug."""

    name: str
    label: str
    help: str
    step: str
    is_prose: bool
    prompts: tuple[Prompt, ...] = ()
    choices: tuple[Choice, ...] = ()
    vocabulary: str = ""
    is_needed: bool = False  # without it a case cannot be sent

    @property
    def is_text(self) -> bool:
        """Whether the author types into it: what is typed is looked through, what is chosen is not."""
        return not self.choices and not self.vocabulary

    @property
    def max_length(self) -> int:
        return MAX_PROSE if self.is_prose else MAX_TITLE


class Step(NamedTuple):
    slug: str
    label: str
    opening: str


class KindChoice(NamedTuple):
    value: str
    label: str
    meaning: str


KINDS = (
    KindChoice(
        CaseStudyPage.Kind.CASE,
        "A case",
        "What you met, what you did and what came of it, well or not so well.",
    ),
    KindChoice(
        CaseStudyPage.Kind.NEAR_MISS,
        "A near miss",
        "It nearly went wrong, and ended well by luck or by somebody’s attention.",
    ),
    KindChoice(
        CaseStudyPage.Kind.DID_NOT_WORK,
        "It did not work",
        "You did what seemed right, and it did not help or made things worse. Colleagues learn most from these.",
    ),
)

STEPS = (
    Step("situation", "The situation", "What did you meet? Tell it as you would to a colleague from another country."),
    Step(
        "people",
        "The people, in bands",
        "So few such people exist that a town and a year can be a name. Choose as wide as the case still makes sense; "
        "«Not stated» is always a good answer.",
    ),
    Step("done", "What was done", "What did you and others do, by role, and in which order?"),
    Step("happened", "What happened", "What came of it, as far as you know? Also what did not work."),
    Step(
        "learnt",
        "What was learnt",
        "The part that colleagues read first. Then the last things: questions, a title, and whether you may be asked.",
    ),
)

FIELDS = (
    Field(
        "situation",
        "The situation",
        "Roles, not names: «the client», «his sister», «the mentor».",
        "situation",
        True,
        prompts=(
            Prompt("Intelligence", "Which problem, risks and needs did you see, and how did you know?"),
            Prompt("Intelligence", "What had been tried before? What speaks for this person, and who?"),
            Prompt("Involvement", "Who was around: services, family, others?"),
        ),
        is_needed=True,
    ),
    Field("setting", "Where it took place", "The kind of place, never the place.", "people", False, choices=SETTINGS),
    Field(
        "region_band",
        "Part of the world",
        "Say no more than is needed to follow the case.",
        "people",
        False,
        choices=REGIONS,
    ),
    Field(
        "country",
        "Country",
        "Only where its law or services matter to the case. In a small country leave it out.",
        "people",
        False,
        vocabulary="country",
    ),
    Field("year_band", "When", "The years in which most of it took place.", "people", False, choices=YEARS),
    Field("age_band", "Age of the client", "At the time. The wider the better.", "people", False, choices=AGES),
    Field(
        "gender_band", "Gender of the client", "Only where it matters to the case.", "people", False, choices=GENDERS
    ),
    Field("offence_band", "Offence", "The class, not the charge.", "people", False, choices=OFFENCES),
    Field("ideology", "Ideology", "Only where it matters to the case.", "people", False, vocabulary="ideology"),
    Field(
        "people",
        "Who was involved",
        "By role, and only those who matter: «the client», «his sister», «a probation officer».",
        "people",
        True,
        prompts=(Prompt("Involvement", "Who worked together, and what was the client’s own part?"),),
    ),
    Field(
        "what_was_done",
        "What was done",
        "In order, by role. Weeks and months rather than dates: «in the second month».",
        "done",
        True,
        prompts=(
            Prompt("Intervention", "What did you do, and why should it have helped?"),
            Prompt(
                "Implementation",
                "What did it take: time, people, money, permission? What was done otherwise than planned?",
            ),
            Prompt("Involvement", "Who was won over, and how? Who was missing?"),
        ),
    ),
    Field(
        "what_happened",
        "What happened",
        "What changed, for whom, and how do you know?",
        "happened",
        True,
        prompts=(
            Prompt("Impact", "What was better, worse or the same half a year later?"),
            Prompt("Impact", "What else may have brought it about?"),
        ),
    ),
    Field(
        "what_did_not_work",
        "What did not work",
        "What went wrong, came too late or was never tried. Worth as much as what worked.",
        "happened",
        True,
        prompts=(Prompt("Implementation", "Where did it get stuck: people, rules, money, trust?"),),
    ),
    Field(
        "outcome",
        "For the client it",
        "As far as it is known today.",
        "happened",
        False,
        choices=tuple(Choice(str(value), str(label)) for value, label in CaseStudyPage.Outcome.choices),
    ),
    Field(
        "what_was_learnt",
        "What was learnt",
        "What would you tell a colleague who meets this on Monday?",
        "learnt",
        True,
        prompts=(
            Prompt("Impact", "What would you do again, what never again?"),
            Prompt("Intervention", "Where might it not hold: another law, another service, another person?"),
        ),
        is_needed=True,
    ),
    Field(
        "questions",
        "Questions for your team",
        "Two to five questions with which others can discuss the case. One on each line.",
        "learnt",
        True,
    ),
    Field(
        "title",
        "Title",
        "What it is about, not whom: «Flat ready, file not».",
        "learnt",
        False,
        is_needed=True,
    ),
)

FIELD = {field.name: field for field in FIELDS}
STEP = {step.slug: step for step in STEPS}
#: What is typed, in the order in which a reader meets it: the title first.
TEXT_FIELDS = (FIELD["title"], *(field for field in FIELDS if field.is_text and field.name != "title"))


def fields_of(step: str) -> tuple[Field, ...]:
    return tuple(field for field in FIELDS if field.step == step)


def step_after(step: str) -> Step | None:
    """The next step; None after the last."""
    places = [one.slug for one in STEPS]
    place = places.index(step) + 1
    return STEPS[place] if place < len(STEPS) else None


def begun_steps(answers: Mapping[str, str]) -> frozenset[str]:
    """The steps in which something was told."""
    return frozenset(field.step for field in FIELDS if answers.get(field.name))
