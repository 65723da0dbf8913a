"""The way from the home page down to a page, for its breadcrumbs."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from catalogue.audience import readable_pages
from catalogue.models import Entry


@dataclass(frozen=True)
class Crumb:
    """A step above the page; without an address where the reader may not open it."""

    label: str
    address: str


def trail_to(page: Any, request: HttpRequest) -> list[Crumb]:
    """The pages above `page` that this reader may open, home first: at most two queries.

    An entry above that the reader may not read is left out altogether: its title is not shown either.
    """
    above = [step for step in page.get_ancestors().live() if step.depth > 1] if page.depth else []
    entries = {step.pk for step in above if issubclass(step.specific_class or Entry, Entry)}
    readable: set[int] = set()
    if entries:
        readable.update(readable_pages(request.user).filter(pk__in=entries).values_list("pk", flat=True))
    return [
        Crumb("Home" if step.depth == 2 else step.title, step.get_url(request) or "/")
        for step in above
        if step.pk not in entries or step.pk in readable
    ]
