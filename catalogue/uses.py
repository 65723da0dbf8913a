"""What else has to do with an entry, for the editor who decides about it: asked beforehand, since nobody knows later.

Files that other entries carry too, and places in other entries that lead to it or say its title.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.models import Page, Revision

from catalogue.audience import Audience, pages_for_circle
from catalogue.files_of_entries import files_used_by
from catalogue.models import EntryLink
from catalogue.purging import Leaving
from catalogue.unlinking import pages_saying, revisions_naming, rows_naming

LINK, DRAFT, WORDS = "among its links", "in a draft that is not published", "says its title in words"


@dataclass(frozen=True)
class Neighbour:
    """Another page; `is_open`: some reader may read it now."""

    page: Page
    is_open: bool
    how: str = ""

    @property
    def address(self) -> str:
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])


@dataclass(frozen=True)
class SharedFile:
    title: str
    others: tuple[Neighbour, ...]

    @property
    def is_open(self) -> bool:
        """Whether somebody can still download it when the entry is hidden or gone."""
        return any(other.is_open for other in self.others)


@dataclass(frozen=True)
class Uses:
    """`places`: each other entry once, with the ways in which it leads to or speaks of this one."""

    files: tuple[SharedFile, ...]
    places: tuple[Neighbour, ...]

    @classmethod
    def of(cls, pages: Iterable[Any]) -> "Uses":
        members = [page.specific for page in pages]
        leaving = Leaving.of(members)
        shared = [used for used in files_used_by(members) if used.elsewhere]
        ways = _ways(leaving)
        keys = {page.pk for used in shared for page in used.elsewhere} | set(ways)
        is_open = _open_among(keys)
        files = tuple(
            SharedFile(str(used.file.title), tuple(Neighbour(one, one.pk in is_open) for one in used.elsewhere))
            for used in shared
        )
        named = Page.objects.filter(pk__in=ways).order_by("title", "pk")
        places = tuple(Neighbour(page, page.pk in is_open, ", ".join(ways[page.pk])) for page in named)
        return cls(files, places)


def _open_among(keys: set[int]) -> set[int]:
    return set(pages_for_circle(Audience.PRACTITIONERS).filter(pk__in=keys).values_list("pk", flat=True))


def _ways(leaving: Leaving) -> dict[int, list[str]]:
    """By the number of another entry how it names one of these, in words for the editor."""
    going, ways = leaving.unlinking, dict[int, list[str]]()
    links = EntryLink.objects.filter(to__in=going.page_ids).exclude(page__in=going.page_ids)
    for pk in links.values_list("page_id", flat=True).distinct():
        ways.setdefault(pk, []).append(LINK)
    for page, changes in rows_naming(going):
        fields = [str(page._meta.get_field(name).verbose_name) for name in changes]
        ways.setdefault(page.pk, []).append(f"in {', '.join(f'«{name}»' for name in fields)}")
    changed = [int(revision.object_id) for revision, _ in revisions_naming(going) if _is_draft(revision)]
    for pk in dict.fromkeys(changed):
        ways.setdefault(pk, []).append(DRAFT)
    for pk in set(pages_saying(going.titles)) - going.page_ids:
        ways.setdefault(pk, []).append(WORDS)
    return ways


def _is_draft(revision: Revision) -> bool:
    drafts = Page.objects.filter(latest_revision=revision.pk, has_unpublished_changes=True)
    return str(revision.object_id).isdigit() and drafts.exists()
