"""What a reader's page of an entry is made of: facts beside the text, and sections that have something to say.

Templates ask for these lists instead of testing field by field, so that an empty field never leaves a heading.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import StreamValue

from catalogue.text import plain_text


@dataclass(frozen=True)
class Fact:
    """One line of the facts beside the text."""

    label: str
    value: str


@dataclass(frozen=True)
class Section:
    """A heading with its text. `gloss` says in plain words what the heading means; `tone` is `failure` or `questions`."""

    anchor: str
    heading: str
    body: Any
    gloss: str = ""
    tone: str = ""

    @property
    def is_stream(self) -> bool:
        return isinstance(self.body, StreamValue)


@dataclass(frozen=True)
class SectionPlan:
    """How a field of a type becomes a section."""

    field: str
    heading: str
    gloss: str = ""
    tone: str = ""


def anchor_of(field: str) -> str:
    return field.replace("_", "-")


def sections_of(page: Any, plans: Iterable[SectionPlan]) -> list[Section]:
    """The planned sections of `page` that hold any words, in the planned order."""
    return [
        Section(anchor_of(plan.field), plan.heading, getattr(page, plan.field), plan.gloss, plan.tone)
        for plan in plans
        if plain_text(page, plan.field)
    ]


def facts_of(*pairs: tuple[str, Any]) -> list[Fact]:
    """Facts of those pairs that have a value."""
    return [Fact(label, str(value)) for label, value in pairs if value not in (None, "")]
