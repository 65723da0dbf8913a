"""Notices of this room in words: asked when they are shown, of what the reader may read then."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

from django.urls import reverse

from accounts.models import Notice
from accounts.telling import kinds
from accounts.telling.kinds import Line
from catalogue.addresses import address_of
from catalogue.audience import readable_pages
from exchange.following.things import number_in, uuid_in
from exchange.models import Comment, Question
from exchange.talk.showing import address_of_comment
from exchange.visibility import readable_comments

Words = Callable[[Any, Sequence[Notice]], Iterable[Line]]

#: «{}» is the title of the entry, or of the question.
OF_COMMENTS = {
    "reply": ("A reply in a conversation that you follow: “{}”", "reply in conversations that you follow",
              "replies in conversations that you follow"),
    "comment": ("A comment on an entry that you follow: “{}”", "comment on entries that you follow",
                "comments on entries that you follow"),
    "challenge_comment": ("A comment on an entry about a challenge that you follow: “{}”",
                          "comment on challenges that you follow", "comments on challenges that you follow"),
}  # fmt: skip
OF_QUESTIONS = {
    "question": ("A question that you could answer: “{}”", "question that you could answer",
                 "questions that you could answer"),
    "challenge_question": ("A question on a challenge that you follow: “{}”", "question on challenges that you follow",
                           "questions on challenges that you follow"),
}  # fmt: skip
OF_ENTRIES = {
    "entry": ("New on a challenge that you follow: “{}”", "new entry on challenges that you follow",
              "new entries on challenges that you follow"),
    "entry_changed": ("An entry that you follow was changed: “{}”", "change to entries that you follow",
                      "changes to entries that you follow"),
}  # fmt: skip


def _title_over(comment: Comment) -> str:
    """Of the entry or the question under which it stands; its thread was read with both."""
    thread = comment.thread
    if thread.page is not None:
        return thread.page.title
    question = getattr(thread, "question", None)
    return question.title if question is not None else "an open question"


def _of_comments(sentence: str) -> Words:
    def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
        found = readable_comments(user).filter(pk__in=_uuids(notices))
        found = found.select_related("thread__page", "thread__question")
        by_thing = {f"comment:{comment.pk}": comment for comment in found}
        for notice in notices:
            if (comment := by_thing.get(notice.thing)) is not None:
                yield Line(notice, sentence.format(_title_over(comment)), address_of_comment(comment.pk))

    return words


def _of_questions(sentence: str) -> Words:
    def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
        asked = readable_comments(user).filter(thread__in=_uuids(notices), is_opening=True).values("thread")
        titles = dict(Question.objects.filter(pk__in=asked).values_list("pk", "title"))
        for notice in notices:
            if (pk := uuid_in(notice.thing)) in titles:
                yield Line(notice, sentence.format(titles[pk]), reverse("questions:one", args=[pk]))

    return words


def _of_entries(sentence: str) -> Words:
    def words(user: Any, notices: Sequence[Notice]) -> Iterable[Line]:
        pks = [pk for notice in notices if (pk := number_in(notice.thing)) is not None]
        pages = readable_pages(user).in_bulk(pks)
        for notice in notices:
            if (page := pages.get(number_in(notice.thing))) is not None:
                yield Line(notice, sentence.format(page.title), address_of(page))

    return words


def _uuids(notices: Sequence[Notice]) -> list[UUID]:
    return [pk for notice in notices if (pk := uuid_in(notice.thing)) is not None]


def register_kinds() -> None:
    for kind, (sentence, one, many) in OF_COMMENTS.items():
        kinds.register(kind, words=_of_comments(sentence), mail_words=(one, many))
    for kind, (sentence, one, many) in OF_QUESTIONS.items():
        kinds.register(kind, words=_of_questions(sentence), mail_words=(one, many), preference="questions")
    for kind, (sentence, one, many) in OF_ENTRIES.items():
        kinds.register(kind, words=_of_entries(sentence), mail_words=(one, many))
