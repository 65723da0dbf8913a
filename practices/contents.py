"""A manual as its reader leafs through it: what it holds, and what comes before and after."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from practices.models import ChapterPage, ManualPage, RecommendationPage


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

    previous: Any
    next: Any


def recommendations_of(page: Any, user: Any) -> list[RecommendationPage]:
    """The recommendations under a manual or a chapter that `user` may read, in order. Withdrawn ones are in no list."""
    return list(RecommendationPage.objects.descendant_of(page).visible_to(user).order_by("path"))


def contents_of(manual: ManualPage, user: Any) -> list[Chapter]:
    """Chapters with their recommendations: two queries, however long the manual."""
    below: dict[str, list[RecommendationPage]] = {}
    for recommendation in recommendations_of(manual, user):
        below.setdefault(recommendation.path[: -recommendation.steplen], []).append(recommendation)
    chapters = ChapterPage.objects.child_of(manual).visible_to(user).order_by("path")
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


def place_of(page: Any, user: Any) -> Place:
    """What stands before and after `page` among the readable pages of its kind in its manual: one query."""
    if page.depth is None:
        return Place(None, None)
    manual_path = page.path[: (page.depth - (1 if isinstance(page, ChapterPage) else 2)) * page.steplen]
    siblings = list(type(page).objects.filter(path__startswith=manual_path).visible_to(user).order_by("path"))
    here = next((index for index, sibling in enumerate(siblings) if sibling.pk == page.pk), None)
    if here is None:
        return Place(None, None)
    return Place(
        previous=siblings[here - 1] if here else None,
        next=siblings[here + 1] if here + 1 < len(siblings) else None,
    )
