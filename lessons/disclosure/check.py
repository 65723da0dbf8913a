"""The disclosure check of one case: how many people fit, what would help, and whether it links to another case."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any

from django.conf import settings

from anonymisation.disclosure.alike import pairs_among
from anonymisation.disclosure.generalising import Step, steps
from anonymisation.disclosure.pairs import Told, words_of
from anonymisation.disclosure.population import Estimate, Light, estimate, light
from anonymisation.disclosure.traits import Traits, told
from lessons.disclosure.others import TRAITS, Linked, Others, traits_of
from lessons.disclosure.table import load_table
from lessons.models import CaseStudyPage, Submission


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
    withdrawn ones, and with every submission that was sent in; what is sealed is opened in memory only. The first check
    of a process reads the words of all pages, later ones those that have changed (docs/performance.md).
    """
    table = load_table()
    red, amber = settings.DISCLOSURE_RED, settings.DISCLOSURE_AMBER
    found = estimate(traits, table)
    case = Told("own", traits, words_of(text), frozenset(word for cue in cues for word in words_of(cue)))
    others = Others(own_submission, own_page)
    pairs = pairs_among(case, others.told())
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
    terms = {name: [term.slug for term in page.chosen_tags_of(name)] for name in TRAITS}
    chosen = {"country": country, "ideology": ideology}
    terms |= {name: [slug] if slug else [] for name, slug in chosen.items() if slug is not None}
    return traits_of(vars(page), terms)


def narrowest_traits(page: CaseStudyPage) -> Traits:
    """As `traits_of_page`; of several countries or ideologies the ones that the fewest people fit.

    Who knows that somebody was here and there knows more than who knows of one place only.
    """
    table = load_table()
    several = product(_said(page, "country") or [""], _said(page, "ideology") or [""])
    found = [traits_of_page(page, country=country, ideology=ideology) for country, ideology in several]
    return min(found, key=lambda traits: estimate(traits, table).count)


def _said(page: CaseStudyPage, vocabulary: str) -> list[str]:
    return sorted(slug for term in page.chosen_tags_of(vocabulary) if (slug := told(term.slug)))
