"""Where the admin asks the gate before it acts, so that an editor hears of it in a friendly way and loses nothing."""

from contextlib import suppress
from typing import Any

from django.contrib.admin.utils import quote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages

from catalogue.looking import NotLookedThrough, names_in
from catalogue.models import Entry
from catalogue.text import plain_text
from lessons.gate import guard
from lessons.gate.errors import GateError
from lessons.gate.permissions import can_open_gate
from lessons.gate.signing import open_gate
from lessons.models import CaseStudyPage

#: So much of an entry is looked through while its editor waits.
MOST_CHARACTERS = 20_000


def ask_before_publishing(request: HttpRequest, page: Any) -> HttpResponse | None:
    """The draft is saved by now. Where it may not be published, the way leads to its gate."""
    if not isinstance(page, CaseStudyPage):
        return None
    revision = page.get_latest_revision()
    message = guard.refusal(revision.as_object() if revision else page)
    if not message:
        return None
    messages.warning(request, message)
    if can_open_gate(request.user, page):
        with suppress(GateError):
            open_gate(page=CaseStudyPage.objects.get(pk=page.pk), by=request.user)
    return redirect(reverse("lessons_gate:page", args=[quote(page.pk)]))


def signed_before_shown_again(page: Any) -> str:
    """A reported case that was changed comes back only with a text that two people have signed."""
    case = CaseStudyPage.objects.filter(pk=page.pk, is_demonstration=False).first()
    if case is None:
        return ""
    return "" if guard.is_signed(case) else "Two people have to sign the changed text before it is shown again."


def warn_of_names(request: HttpRequest, page: Any) -> None:
    """Entries that are no cases are not held up, but whoever publishes one is told what looks like a person in it.

    Only what differs from the text that is live is looked through. Numbers are named, never words.
    """
    if isinstance(page, CaseStudyPage) or not isinstance(page, Entry):
        return
    try:
        count = names_in(_new_words(page), page.language)
    except NotLookedThrough:
        messages.warning(request, "Your text could not be looked through for names. Please do it yourself.")
        return
    if count:
        messages.warning(
            request,
            f"In what you have just written, {count} {'place looks' if count == 1 else 'places look'} like a name, "
            "a number or an address of a person. Is everyone who is named there content with it? If not, change it.",
        )


def _new_words(page: Entry) -> str:
    """Title, summary, source and the fields of the body that read otherwise than the live text, up to a length."""
    live = type(page)._default_manager.filter(pk=page.pk, live=True).first()
    words = []
    for name in ("title", "summary", "also_known_as", "source_note", *page.body_fields):
        text = plain_text(page, name)
        if text and (live is None or text != plain_text(live, name)):
            words.append(text)
    return "\n\n".join(words)[:MOST_CHARACTERS]
