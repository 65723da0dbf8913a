"""A manual as its reader leafs through it: what it holds, and what comes before and after."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from practices.models import ChapterPage, RecommendationPage


@dataclass(frozen=True)
class Chapter:
    """A chapter that the reader may open, with those of its recommendations that the reader may open."""

    page: ChapterPage
    recommendations: list[RecommendationPage]


@dataclass(frozen=True)
class StateCount:
    """How many recommendations are in one state; `start` and `share` in per cent, for the bar."""

    value: str
    label: str
    count: int
    start: float
    share: float


@dataclass(frozen=True)
class Place:
    """Where a chapter or a recommendation stands in its manual, as far as the reader may read it."""

    previous: ChapterPage | RecommendationPage | None = None
    next: ChapterPage | RecommendationPage | None = None


def in_order(pages: Any) -> list[Any]:
    """By number («2.10» after «2.9»), those without one last; by place in the tree where numbers do not decide."""

    def place(page: Any) -> tuple[list[int], str]:
        return [int(part) for part in re.findall(r"\d+", page.number)] or [10**9], page.path

    return sorted(pages, key=place)


def recommendations_below(path: str, user: Any) -> list[RecommendationPage]:
    """The recommendations under a manual or a chapter that `user` may read. Withdrawn ones are in no list."""
    return in_order(RecommendationPage.objects.filter(path__startswith=path).visible_to(user))


def contents_of(manual_path: str, user: Any) -> list[Chapter]:
    """Chapters with their recommendations: two queries, however long the manual."""
    below: dict[str, list[RecommendationPage]] = {}
    for recommendation in recommendations_below(manual_path, user):
        below.setdefault(recommendation.path[: -recommendation.steplen], []).append(recommendation)
    chapters = in_order(ChapterPage.objects.filter(path__startswith=manual_path).visible_to(user))
    return [Chapter(chapter, below.get(chapter.path, [])) for chapter in chapters]


def states_in(contents: list[Chapter]) -> list[StateCount]:
    """How many recommendations are in which state, in the order of a recommendation's life."""
    counted = Counter(recommendation.state for chapter in contents for recommendation in chapter.recommendations)
    total = counted.total()
    found: list[StateCount] = []
    start = 0.0
    for state in RecommendationPage.State:
        if counted[state]:
            share = 100 * counted[state] / total
            found.append(StateCount(state.value, str(state.label), counted[state], round(start, 2), round(share, 2)))
            start += share
    return found


def place_of_chapter(chapter: ChapterPage, user: Any) -> Place:
    """The chapters before and after: one query."""
    if not chapter.path:
        return Place()
    manual_path = chapter.path[: -chapter.steplen]
    return _place_among(in_order(ChapterPage.objects.filter(path__startswith=manual_path).visible_to(user)), chapter)


def place_of_recommendation(recommendation: RecommendationPage, user: Any) -> Place:
    """The recommendations before and after, across chapters, in the order of the manual's contents: two queries."""
    if not recommendation.path:
        return Place()
    contents = contents_of(recommendation.path[: -2 * recommendation.steplen], user)
    return _place_among([page for chapter in contents for page in chapter.recommendations], recommendation)


def _place_among(pages: list[Any], page: Any) -> Place:
    here = next((position for position, candidate in enumerate(pages) if candidate.pk == page.pk), None)
    if here is None:
        return Place()
    return Place(
        previous=pages[here - 1] if here else None,
        next=pages[here + 1] if here + 1 < len(pages) else None,
    )
