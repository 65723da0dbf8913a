"""What no program answers: the three tests of the former Article 29 working party, and a search as an intruder would.

Opinion 05/2014 on anonymisation techniques (WP 216): a text is anonymous when nobody can be singled out in it, when it
cannot be linked to other records of the same person, and when nothing about a person can be inferred from it.
"""

from dataclasses import dataclass

from django.db import models


class Risk(models.TextChoices):
    NONE = "none", "No"
    INSIDERS = "insiders", "Only by those who were there, and they would learn nothing new"
    SOME = "some", "Yes, or I am not sure"


class Search(models.TextChoices):
    NOTHING = "nothing", "I searched, and found nothing that leads to anybody"
    OTHERS = "others", "I searched, and found only what fits other people just as well"
    FOUND = "found", "I searched, and came upon the case or a person in it"
    NOT_DONE = "not_done", "I have not searched yet"


@dataclass(frozen=True, slots=True)
class Test:
    """One question of the form: what it means, and a question that helps to answer it."""

    name: str
    label: str
    meaning: str
    guide: str
    choices: type[models.TextChoices]
    passing: frozenset[str]

    __test__ = False  # no test of the test suite


PASSING = frozenset({str(Risk.NONE), str(Risk.INSIDERS)})
TESTS = (
    Test(
        "singling_out",
        "Can somebody be singled out?",
        "A reader who knows the region and the field could say: that can only be this one person.",
        "Read the case as a journalist in that country would. Which two details together leave only one person?",
        Risk,
        PASSING,
    ),
    Test(
        "linkage",
        "Can it be linked with something else?",
        "A detail here and a detail in a news report, a judgment or another case of ours belong to the same person.",
        "Was any of this in the news or in court? Would the same words lead there?",
        Risk,
        PASSING,
    ),
    Test(
        "inference",
        "Can something be inferred about somebody?",
        "A reader who already suspects who it is would learn something new about them from the case.",
        "What would a neighbour, a brother or a former friend learn that they did not know?",
        Risk,
        PASSING,
    ),
    Test(
        "intruder_search",
        "What does a search find?",
        "Somebody who wants to know who it is will search the web, the newspapers and the courts for what stands here.",
        "Search for three combinations of what is left: offence and region, event and year, service and outcome. "
        "Use a private window, and never paste whole sentences of the case.",
        Search,
        frozenset({str(Search.NOTHING), str(Search.OTHERS)}),
    ),
)


def unanswered(values: dict[str, str]) -> list[Test]:
    """Those tests to which no answer was given that can be passed on."""
    return [test for test in TESTS if values.get(test.name, "") not in test.passing]
