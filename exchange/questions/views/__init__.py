"""The door of the pages of questions: for those who take part, and nothing that was typed is lost on the way.

To everybody else who is signed in there is nothing; whoever is not is asked to sign in, whatever the address.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.http import Http404

from accounts.doors import Door, View, guarded
from exchange.models import Question
from exchange.questions.listing import for_cards, visible_questions, waiting_questions
from exchange.questions.rights import can_answer_for_editors, can_see_questions

UNPROCESSABLE = 422
NOT_HERE = "Nothing stands at this address for this reader."


def question_for(user: Any, pk: Any) -> Question:
    """A visible question, or one's own that waits; otherwise the 404 that says nothing."""
    for found in (visible_questions(user), waiting_questions(user)):
        if question := for_cards(found.filter(pk=pk)).first():
            return question
    raise Http404(NOT_HERE)


def _may_go_on(user: Any, address: Mapping[str, Any]) -> bool:
    """Whether somebody who signs in to go on finds the question there."""
    pk = address.get("pk")
    if pk is None:
        return True
    return any(found.filter(pk=pk).exists() for found in (visible_questions(user), waiting_questions(user)))


MEMBERS = Door(
    can_see_questions,
    _may_go_on,
    "This account does not see that question. Sign in with the one that you wrote this with.",
    "accounts/doors/gone.html",
    chosen=frozenset({"language", "form_key", "show_name", "challenges", "target_groups", "phases", "until", "page"}),
    not_here=NOT_HERE,
)
EDITORS = replace(MEMBERS, may_enter=can_answer_for_editors)


def members_page(view: View) -> View:
    return guarded(view, MEMBERS)


def editors_page(view: View) -> View:
    """For editors; to other members it is not there."""
    return guarded(view, EDITORS)
