"""The mail itself: how much is new, and where. No title, no name of a search, no word that was searched for.

A mailbox is read by others than its owner, and what somebody looks for here is sensitive. Links lead through the
owner's saved search, which asks who is reading.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.urls import reverse

from accounts.telling.letters import absolute, letter
from catalogue.audience import readable_pages
from search.alerts.unsubscribing import unsubscribe_address
from search.models import AlertMail, Frequency, SavedSearch


@dataclass(frozen=True)
class Section:
    """What is new in one search."""

    pk: int
    address: str
    stop_address: str
    told: frozenset[int]

    @property
    def count(self) -> int:
        return len(self.told)


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
    total = len(set().union(*(section.told for section in sections)))
    noun = "entry" if total == 1 else "entries"
    return letter(
        to=owner.email,
        subject=f"{total} new {noun} in your saved searches",
        template="search/mail/alert",
        context={"sections": sections, "manage_address": absolute(reverse("search:saved"))},
        message_id=mail.message_id,
        stop_address=unsubscribe_address(section.pk for section in sections),
    )


def _sections(owner: Any, searches: Sequence[SavedSearch], news: Mapping[str, Sequence[int]]) -> list[Section]:
    asked = {pk for saved in searches for pk in news[str(saved.pk)]}
    readable = set(readable_pages(owner).filter(pk__in=asked).values_list("pk", flat=True))
    return [
        Section(
            pk=saved.pk,
            address=absolute(reverse("search:run_saved", args=[saved.pk]) + "?order=newest"),
            stop_address=unsubscribe_address([saved.pk]),
            told=told,
        )
        for saved in searches
        if (told := frozenset(readable.intersection(news[str(saved.pk)])))
    ]
