"""The door of the desk and the gate: as the author's, it loses nothing that an editor has typed.

Wagtail's own door turns whoever was signed out away, and what they had typed with them. So these pages stand beside
its addresses and not among them (throughcare/urls.py), and ask for its permission once the text is held.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from wagtail.admin.auth import require_admin_access

from accounts.doors import Door, View, gone, guarded
from accounts.handing_back import CONFLICT
from lessons.gate.errors import GateClosed, GateError
from lessons.gate.permissions import can_broker, can_sign, can_work_on
from lessons.models import SignOff, Submission
from lessons.submissions.steps import FIELDS
from lessons.submissions.uploads import MemoryOnly
from taxonomy.models import VOCABULARIES

_CHOSEN = frozenset(field.name for field in FIELDS if not field.is_text)
_TAGS = frozenset(model.plural for model in VOCABULARIES.values())


def editors_page(view: View, is_theirs: Callable[[Any, Mapping[str, Any]], bool] = lambda user, address: True) -> View:
    """For editors who take cases. Where somebody was quicker they read so, with what they had typed."""
    door = Door(
        can_broker,
        is_theirs,
        "This account does not work on this case. Sign in with the one that does.",
        "lessons/desk/not_done.html",
        is_hidden=False,
        chosen=_CHOSEN | _TAGS,
        missing=(Submission.DoesNotExist,),
        uploads=MemoryOnly,
    )

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except GateClosed:
            raise
        except GateError as error:
            return gone(request, door, told=str(error), status=CONFLICT)

    return guarded(require_admin_access(answer), door)


def has_in_hand(user: Any, address: Mapping[str, Any]) -> bool:
    """Whether it is a case that this editor works on; one that is gone is for the page to say."""
    submission = Submission.objects.filter(pk=address["pk"]).first()
    return submission is None or can_work_on(user, submission)


def has_to_sign(user: Any, address: Mapping[str, Any]) -> bool:
    """Whether this editor prepares or signs it; for pages the view knows more."""
    sign_off = SignOff.objects.filter(pk=address["pk"]).select_related("submission").first()
    if sign_off is None or sign_off.submission is None:
        return True
    return can_work_on(user, sign_off.submission) or can_sign(user, sign_off)


def not_done(request: HttpRequest, told: str) -> HttpResponse:
    """Nothing was done, and why; what was typed stands in the page."""
    door = Door(can_broker, lambda user, address: True, "", "lessons/desk/not_done.html", chosen=_CHOSEN | _TAGS)
    return gone(request, door, told=told, status=CONFLICT)
