"""The mail itself. A mailbox is read by others than its owner: so no search words, and titles of public entries only.

Entries kept for practitioners are counted and not named, and links lead through the owner's saved search, which asks
who is reading. The name of a search stands in its mail: unless its owner chose one, it is no more than a date.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse

from catalogue.audience import readable_pages
from search.alerts.unsubscribing import unsubscribe_address
from search.exports.lines import one_line
from search.hits import path_of
from search.models import AlertMail, Frequency, SavedSearch

#: So many titles of each search; the rest is a number.
MOST_TITLES = 10


@dataclass(frozen=True)
class Title:
    text: str
    address: str


@dataclass(frozen=True)
class Section:
    """What is new in one search."""

    pk: int
    name: str
    address: str
    stop_address: str
    told: frozenset[int]
    titles: Sequence[Title]

    @property
    def count(self) -> int:
        return len(self.told)

    @property
    def unnamed(self) -> int:
        """How many entries are only counted."""
        return self.count - len(self.titles)


def message_on(mail: AlertMail) -> EmailMultiAlternatives | None:
    """The mail as it is right now; None where nothing is left to tell, or nobody to tell it to.

    Searches that were deleted or silenced since, and entries that this reader may not see any more, are left out.
    """
    owner = mail.owner
    if not owner.is_active or not owner.email:
        return None
    searches = SavedSearch.objects.filter(owner=owner, pk__in=mail.news).exclude(frequency=Frequency.NONE)
    sections = _sections(owner, list(searches), mail.news)
    if not sections:
        return None
    stop_address = unsubscribe_address(section.pk for section in sections)
    total = len(set().union(*(section.told for section in sections)))
    context = {
        "site_name": settings.WAGTAIL_SITE_NAME,
        "sections": sections,
        "stop_address": stop_address,
        "manage_address": _absolute(reverse("search:saved")),
    }
    noun = "entry" if total == 1 else "entries"
    message = EmailMultiAlternatives(
        subject=f"{settings.WAGTAIL_SITE_NAME}: {total} new {noun} in your saved searches",
        body=render_to_string("search/mail/alert.txt", context),
        to=[owner.email],
        headers={
            "Message-ID": mail.message_id,
            "List-Unsubscribe": f"<{stop_address}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
        },
    )
    message.attach_alternative(render_to_string("search/mail/alert.html", context), "text/html")
    return message


def _sections(owner: Any, searches: Sequence[SavedSearch], news: Mapping[str, Sequence[int]]) -> list[Section]:
    asked = {pk for saved in searches for pk in news[str(saved.pk)]}
    readable = set(readable_pages(owner).filter(pk__in=asked).values_list("pk", flat=True))
    public = readable_pages(None).filter(pk__in=readable).order_by("-first_published_at", "-pk")
    open_to_all = list(public)
    sections = []
    for saved in searches:
        told = frozenset(readable.intersection(news[str(saved.pk)]))
        titles = [Title(one_line(page.title), _absolute(path_of(page))) for page in open_to_all if page.pk in told]
        if told:
            sections.append(
                Section(
                    pk=saved.pk,
                    name=saved.name,
                    address=_absolute(reverse("search:run_saved", args=[saved.pk]) + "?order=newest"),
                    stop_address=unsubscribe_address([saved.pk]),
                    told=told,
                    titles=titles[:MOST_TITLES],
                )
            )
    return sections


def _absolute(path: str) -> str:
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path
