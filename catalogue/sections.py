"""What a reader's page of an entry is made of: facts beside the text, and sections that have something to say.

Templates ask for these lists instead of testing field by field, so that an empty field never leaves a heading.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from wagtail.blocks import StreamValue

from catalogue.text import html_to_text, plain_text


@dataclass(frozen=True)
class Fact:
    """One line of the facts beside the text."""

    label: str
    value: str


@dataclass(frozen=True)
class Section:
    """A heading with its text.

    `gloss` says in plain words what the heading means; `tone` is `failure`, `caution`, `questions` or empty.
    """

    anchor: str
    heading: str
    body: Any
    gloss: str = ""
    tone: str = ""

    @property
    def field(self) -> str:
        """The field of the entry that it shows."""
        return self.anchor.replace("-", "_")

    @property
    def is_stream(self) -> bool:
        return isinstance(self.body, StreamValue)

    @property
    def opening(self) -> str:
        """The first line without markup, for pointing at the section from the top of the page."""
        return "" if self.is_stream else next(iter(html_to_text(str(self.body)).splitlines()), "")


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


def day(value: date | None) -> str:
    """A day in words, the day first as European readers expect: «28 March 2023»."""
    return date_format(value, "j F Y") if value else ""


def section_with_tone(sections: Iterable[Section], tone: str) -> Section | None:
    """The first section of that tone: what did not work, say, which a page points at from its top."""
    return next((section for section in sections if section.tone == tone), None)


def facts_of(*pairs: tuple[str, Any]) -> list[Fact]:
    """Facts of those pairs that have a value."""
    return [Fact(label, str(value)) for label, value in pairs if value not in (None, "")]
