"""Questions, for pages of every room: `{% load questioning %}`."""

from typing import Any

from django import template
from django.db.models import OuterRef, QuerySet, Subquery

from accounts.standing import may_take_part
from catalogue.audience import circle_of
from catalogue.written import written
from exchange.models import Comment, Question
from exchange.questions.listing import for_cards, questions_for_circle, visible_questions
from exchange.questions.rights import can_see_questions

register = template.Library()
#: Beside what a page is about.
MOST = 5


@register.simple_tag
def takes_part(user: Any) -> bool:
    """Whether this reader takes part where colleagues talk."""
    return may_take_part(user)


@register.inclusion_tag("components/questions_of_term.html", takes_context=True)
def questions_of_term(context: Any, term: Any) -> dict[str, Any]:
    """Open questions that carry this challenge; nothing for who takes no part, nor for other vocabularies."""
    user = getattr(context.get("request"), "user", None)
    if term.vocabulary != "challenge" or not takes_part(user):
        return {"questions": []}
    waiting = visible_questions(user).filter(challenges=term, state__in=(Question.State.OPEN, Question.State.CALL))
    return {"questions": list(for_cards(waiting).order_by("-asked_at", "pk")[:MOST]), "term": term}


@register.inclusion_tag("components/questions_answered.html", takes_context=True)
def questions_answered(context: Any, page: Any) -> dict[str, Any]:
    """The questions that this entry answers."""
    user = getattr(context.get("request"), "user", None)
    if not page.pk or not can_see_questions(user):
        return {"questions": []}
    return {"questions": _answered(circle_of(user), page=page.pk)}


@written
def _answered(circle: str, *, page: int) -> QuerySet[Question]:
    """With the language of what began each, `language`."""
    opening = Comment.objects.filter(thread=OuterRef("pk"), is_opening=True)
    answered = questions_for_circle(circle).filter(entries__page_id=page)
    return answered.annotate(language=Subquery(opening.values("language")[:1])).order_by("-asked_at", "pk")[:MOST]
