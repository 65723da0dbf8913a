"""Readers can see what was asked: posted, or approved later. From then on it is a question that others are told of."""

from typing import Any

from django.dispatch import receiver

from exchange.models import Comment, Question
from exchange.signals import comment_published, question_asked


@receiver(comment_published, dispatch_uid="exchange_question_asked")
def say_that_it_is_asked(sender: Any, comment: Comment, **kwargs: Any) -> None:
    if not comment.is_opening:
        return
    question = Question.objects.filter(pk=comment.thread_id).select_related("thread").first()
    if question is not None:
        question_asked.send_robust(sender=Question, question=question)
