"""The door of every page on which a case is worked on (`accounts.doors`): its author's, and nobody else's."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.http import Http404, HttpRequest

from accounts.doors import Door, View, guarded
from lessons.models import Submission
from lessons.submissions.rights import can_see, can_submit
from lessons.submissions.uploads import MemoryOnly

#: Said to whoever has no business here, whether or not there is something.
NOT_HERE = "No case of yours stands at this address."


def author_page(view: View) -> View:
    """For signed-in people who may tell a case; the view sees only requests that passed Django's CSRF check."""
    return guarded(view, AUTHORS)


def open_page(view: View) -> View:
    """For everybody, with the same care for what is typed."""
    return guarded(view, ANYBODYS)


def _wrote(user: Any, address: Mapping[str, Any]) -> bool:
    pk = address.get("pk")
    return pk is None or Submission.objects.filter(pk=pk, author=user).exists()


AUTHORS = Door(
    can_submit,
    _wrote,
    "This account did not begin this case. Sign in with the one that did.",
    "lessons/submissions/gone.html",
    not_here=NOT_HERE,
    missing=(Submission.DoesNotExist,),
    uploads=MemoryOnly,
)
ANYBODYS = replace(AUTHORS, needs_account=False)


def own_submission(request: HttpRequest, pk: Any) -> Submission:
    """The reader's own, or the 404 that everybody else gets whether or not there is one."""
    submission = Submission.objects.filter(pk=pk, author=request.user.pk).first()
    if submission is None or not can_see(request.user, submission):
        raise Http404(NOT_HERE)
    return submission
