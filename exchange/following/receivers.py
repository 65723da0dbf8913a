"""What this part hears of: comments and questions by the room's own signals, entries by Wagtail's."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from wagtail.signals import page_published

from catalogue.models import Entry
from exchange.following.fan_out import tell_if_few
from exchange.following.noting import forget_pages, note, note_entry
from exchange.signals import comment_published, question_asked


def hear_of_comment(sender: Any, comment: Any, **kwargs: Any) -> None:
    note(f"comment:{comment.pk}")
    tell_if_few(f"comment:{comment.pk}")


def hear_of_question(sender: Any, question: Any, **kwargs: Any) -> None:
    note(f"question:{question.pk}")
    tell_if_few(f"question:{question.pk}")


def hear_of_entry(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, Entry) and note_entry(instance):
        transaction.on_commit(partial(tell_if_few, f"page:{instance.pk}"), robust=True)


def hear_of_end(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, Entry):
        forget_pages([instance.pk])


def connect() -> None:
    comment_published.connect(hear_of_comment, dispatch_uid="following.comment")
    question_asked.connect(hear_of_question, dispatch_uid="following.question")
    page_published.connect(hear_of_entry, dispatch_uid="following.entry")
    post_delete.connect(hear_of_end, dispatch_uid="following.end")
