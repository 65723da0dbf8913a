"""What a visitor collected stays when the visitor signs in."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from curricula.services import visitor_list_merge
from curricula.visitor import SESSION_KEY, VisitorList


@receiver(user_logged_in, dispatch_uid="curricula.keep_what_the_visitor_collected")
def keep_what_the_visitor_collected(sender: Any, request: HttpRequest | None, user: Any, **kwargs: Any) -> None:
    """Moves the session's list into the member's; the session forgets it only once the member has it.

    Signing in gives the session a new key but keeps its data, unless the session was another member's: then
    there is no visitor's list in it.
    """
    session = getattr(request, "session", None)
    if request is None or session is None or SESSION_KEY not in session:
        return
    own = VisitorList(session)
    with transaction.atomic():
        row = visitor_list_merge(
            owner=user, title=own.title, introduction=own.introduction, listed=own.listed(), gaps=own.gaps()
        )
        own.forget()
    if row is not None and hasattr(request, "_messages"):
        address = reverse("curricula:list", args=[row.pk])
        told = format_html("What you collected before signing in is on <a href='{}'>{}</a>.", address, row.title)
        messages.success(request, told)
