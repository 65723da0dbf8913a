"""The pages of questions, for those who take part. Everybody else is told what is told where nothing stands."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.debug import sensitive_post_parameters

from accounts.kept_private import kept_private
from exchange.models import Question
from exchange.questions.listing import for_cards, visible_questions, waiting_questions
from exchange.questions.rights import can_answer_for_editors, can_see_questions

View = Callable[..., HttpResponseBase]
UNPROCESSABLE = 422
NOT_HERE = "Nothing stands at this address for this reader."


def members_page(view: View) -> View:
    """For whoever takes part; what they typed is in no error report."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not can_see_questions(request.user):
            raise Http404(NOT_HERE)
        return view(request, *args, **kwargs)

    private: View = kept_private(answer)
    return sensitive_post_parameters()(private)


def editors_page(view: View) -> View:
    """For editors; to other members it is not there."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not can_answer_for_editors(request.user):
            raise Http404(NOT_HERE)
        return view(request, *args, **kwargs)

    return members_page(answer)


def question_for(user: Any, pk: Any) -> Question:
    """A visible question, or one's own that waits; otherwise the 404 that says nothing."""
    for found in (visible_questions(user), waiting_questions(user)):
        if question := for_cards(found.filter(pk=pk)).first():
            return question
    raise Http404(NOT_HERE)
