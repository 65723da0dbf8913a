"""The disclosure check of one case: how many people fit, what would help, and whether it links to another case."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from django.conf import settings
from django.urls import reverse

from accounts.sealing import CannotOpen
from anonymisation.disclosure.generalising import Step, steps
from anonymisation.disclosure.pairs import Pair, Told, pairs_with, words_of
from anonymisation.disclosure.population import Estimate, Light, estimate, light
from anonymisation.disclosure.traits import Traits, told
from catalogue.text import html_to_text
from lessons.disclosure.table import load_table
from lessons.disclosure.told import text_of
from lessons.models import CaseStudyPage, Submission

#: The target group that says a gender.
WOMEN = "women"


@dataclass(frozen=True, slots=True)
class Linked:
    """Another case that may be the same. `name` is for editors' eyes: a submission's short number or a page's title."""

    kind: str  # submission or page
    key: str
    name: str
    address: str
    pair: Pair
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """A step with the light that it would lead to."""

    step: Step
    light: Light


@dataclass(frozen=True)
class Disclosure:
    """What the check found. `as_json` is what may be kept: counts and names of traits, no word of any case."""

    light: Light
    estimate: Estimate
    steps: tuple[Offered, ...]
    pairs: tuple[Linked, ...]
    traits: Traits
    open_cues: int
    red: int
    amber: int
    compared: int
    not_opened: int = 0

    @property
    def may_be_public(self) -> bool:
        """A red case is for signed-in practitioners only, whoever signs."""
        return self.light != Light.RED

    def as_json(self) -> dict[str, Any]:
        return {
            "light": self.light.value,
            "count": self.estimate.count,
            "lowest": self.estimate.lowest,
            "thresholds": {"red": self.red, "amber": self.amber},
            "traits": self.traits.named(),
            "unread": list(self.traits.unread),
            "open_cues": self.open_cues,
            "cells": len(self.estimate.cells),
            "sources": sorted({part.cell.source for part in self.estimate.cells if part.cell.source}),
            "steps": [
                {"trait": one.step.trait, "before": one.step.count_before, "after": one.step.count_after}
                | {"loss": one.step.loss, "light": one.light.value}
                for one in self.steps
            ],
            "pairs": [
                {"kind": one.kind, "key": one.key, "similarity": one.pair.similarity, "bits": one.pair.bits}
                for one in self.pairs
            ],
            "compared": self.compared,
            "not_opened": self.not_opened,
        }


def check_case(
    *,
    traits: Traits,
    text: str,
    own_submission: Submission | None = None,
    own_page: Any = None,
    open_cues: int = 0,
    cues: Iterable[str] = (),
) -> Disclosure:
    """Both questions of the disclosure check.

    `own_submission` or `own_page`: the case itself where it is among the others. `text`: all of its words.
    `cues`: the words of its narrative cues (`anonymisation.detect`), which count double when cases are compared;
    `open_cues`: how many of them nobody has answered. Compares with every case on a page, live or not, but for
    withdrawn ones, and with every submission that was sent in; what is sealed is opened in memory only. With 2,000
    cases that takes some five seconds, nearly all of it for reading and comparing their words.
    """
    table = load_table()
    red, amber = settings.DISCLOSURE_RED, settings.DISCLOSURE_AMBER
    found = estimate(traits, table)
    case = Told("own", traits, words_of(text), frozenset(word for cue in cues for word in words_of(cue)))
    others = _Others(own_submission, own_page)
    pairs = pairs_with(case, list(others.told()))
    return Disclosure(
        light=light(found.count, red, amber, open_cues=open_cues),
        estimate=found,
        steps=tuple(
            Offered(step, light(step.count_after, red, amber, open_cues=open_cues)) for step in steps(traits, table)
        ),
        pairs=tuple(others.linked(pair) for pair in pairs),
        traits=traits,
        open_cues=open_cues,
        red=red,
        amber=amber,
        compared=len(others.named),
        not_opened=others.not_opened,
    )


def traits_of_page(page: CaseStudyPage, *, country: str | None = None, ideology: str | None = None) -> Traits:
    """What a case on a page tells of its person: its bands, and its terms where it carries just one.

    `country` and `ideology`: that one of several.
    """
    groups = {term.slug for term in page.chosen_tags_of("target_group")}
    return Traits.from_words(
        country=_only(page, "country") if country is None else country,
        region=page.region_band,
        years=page.year_band,
        offence=page.offence_band,
        ideology=_only(page, "ideology") if ideology is None else ideology,
        gender=page.gender_band or ("woman" if WOMEN in groups else ""),
        ages=page.age_band,
    )


def narrowest_traits(page: CaseStudyPage) -> Traits:
    """As `traits_of_page`; of several countries or ideologies the ones that the fewest people fit.

    Who knows that somebody was here and there knows more than who knows of one place only.
    """
    table = load_table()
    several = product(_said(page, "country") or [""], _said(page, "ideology") or [""])
    found = [traits_of_page(page, country=country, ideology=ideology) for country, ideology in several]
    return min(found, key=lambda traits: estimate(traits, table).count)


def traits_of_answers(answers: Mapping[str, Any]) -> Traits:
    """The same from the answers of a submission."""

    def answer(name: str) -> str:
        value = answers.get(name) or ""
        return str(value[0] if isinstance(value, list | tuple) and len(value) == 1 else value)

    return Traits.from_words(
        country=answer("country"),
        region=answer("region_band"),
        years=answer("year_band"),
        offence=answer("offence_band"),
        ideology=answer("ideology"),
        gender=answer("gender_band"),
        ages=answer("age_band"),
    )


def text_of_answers(answers: Mapping[str, Any]) -> str:
    """All words of a submission's answers."""
    return "\n".join(html_to_text(value) for value in answers.values() if isinstance(value, str))


def _said(page: CaseStudyPage, vocabulary: str) -> list[str]:
    return sorted(slug for term in page.chosen_tags_of(vocabulary) if (slug := told(term.slug)))


def _only(page: CaseStudyPage, vocabulary: str) -> str:
    slugs = _said(page, vocabulary)
    return slugs[0] if len(slugs) == 1 else ""


class _Others:
    """Every other case, and how to name those that pair."""

    def __init__(self, own_submission: Submission | None, own_page: Any) -> None:
        self.own_submission, self.own_page = own_submission, own_page
        self.named: dict[str, Linked] = {}
        self.not_opened = 0

    def told(self) -> Iterator[Told]:
        yield from self._submissions()
        yield from self._pages()

    def linked(self, pair: Pair) -> Linked:
        known = self.named[pair.key]
        return Linked(known.kind, known.key, known.name, known.address, pair, known.is_demonstration)

    def _note(self, key: str, kind: str, name: str, address: str = "", *, is_demonstration: bool = False) -> str:
        nothing = Pair(key, 0.0, 0.0, (), ())
        self.named[f"{kind}:{key}"] = Linked(kind, key, name, address, nothing, is_demonstration)
        return f"{kind}:{key}"

    def _submissions(self) -> Iterator[Told]:
        """One after the other: a sealed row that cannot be opened hides no other."""
        waiting = Submission.objects.exclude(state=Submission.State.DRAFT).filter(merged_into__isnull=True)
        if self.own_submission is not None:
            waiting = waiting.exclude(pk=self.own_submission.pk)
        for pk in list(waiting.values_list("pk", flat=True)):
            try:
                submission = Submission.objects.get(pk=pk)
            except CannotOpen:
                self.not_opened += 1
                continue
            except Submission.DoesNotExist:  # destroyed meanwhile
                continue
            short = str(pk)[:8]
            words = "\n".join(text_of_answers(answers) for answers in (submission.answers, submission.cleaned or {}))
            key = self._note(short, "submission", f"Submission {short}")
            yield Told(key, traits_of_answers(submission.cleaned or submission.answers), words_of(words))

    def _pages(self) -> Iterator[Told]:
        pages: Any = CaseStudyPage.objects.filter(withdrawn_on__isnull=True)
        if self.own_page is not None:
            pages = pages.exclude(pk=self.own_page.pk)
        for page in pages.with_tags().with_attached_texts().order_by("pk"):
            address = reverse("wagtailadmin_pages:edit", args=[page.pk])
            key = self._note(str(page.pk), "page", page.title, address, is_demonstration=page.is_demonstration)
            yield Told(key, traits_of_page(page), words_of(text_of(page)))
