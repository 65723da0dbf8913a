"""Invented questions of colleagues, so that somebody who looks round finds them talking. Made once, never repaired."""

import json
import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.models import Profile, User
from exchange.models import Comment, Question, State
from exchange.moderation.services import approve
from exchange.questions.answering import answer_with_entries, make_call
from exchange.questions.asking import ask_question
from exchange.talk.posting import post_comment
from taxonomy.models import Challenge, Phase, TargetGroup

FILE = Path(__file__).parent / "questions.json"
EDITOR, MODERATOR = "demo-editor", "demo-moderator"
#: Stands for this file: a form's key is made of it and of the place in the file, so that nothing is asked twice.
_SPACE = uuid.UUID("6d6f6d8a-0b0c-4f0e-9d3b-9b6a3f4d2c11")


def load_demo_questions() -> int:
    """The questions that are missing, with their replies. Nothing while an account that speaks in them is missing."""
    file = json.loads(FILE.read_text(encoding="utf-8"))
    told = file["questions"]
    names = {one["by"] for question in told for one in (question, *question["replies"])} | {EDITOR, MODERATOR}
    people = {user.username: user for user in User.objects.filter(username__in=names)}
    if len(people) < len(names):
        return 0
    for name, said in file["can_be_asked"].items():
        _say_of_oneself(people[name], said)
    made = 0
    for question in told:
        key = uuid.uuid5(_SPACE, question["key"])
        if not Comment.objects.filter(author=people[question["by"]], form_key=key).exists():
            with transaction.atomic():
                _make(question, key, people)
            made += 1
    return made


def _make(told: dict[str, Any], key: uuid.UUID, people: dict[str, User]) -> None:
    now = timezone.now() - timedelta(days=told["days"])
    question = ask_question(
        author=people[told["by"]],
        title=told["title"],
        body=told["body"],
        challenges=Challenge.objects.filter(slug__in=told["challenges"]),
        target_groups=TargetGroup.objects.filter(slug__in=told.get("target_groups", ())),
        phases=Phase.objects.filter(slug__in=told.get("phases", ())),
        language=told["language"],
        form_key=key,
        insists=True,
        now=now,
    )
    _show(question.thread.comments.get(is_opening=True), people)
    for number, reply in enumerate(told["replies"]):
        comment = post_comment(
            author=people[reply["by"]],
            thread=question.thread,
            body=reply["body"],
            language=reply["language"],
            form_key=uuid.uuid5(_SPACE, f"{told['key']} {number}"),
            insists=True,
            now=now + timedelta(days=reply["after"]),
        )
        _show(comment, people)
    _by_the_editor(told, question, people[EDITOR])


def _say_of_oneself(user: User, said: dict[str, Any]) -> None:
    profile, _ = Profile.objects.get_or_create(user=user)
    if not profile.can_be_asked:
        profile.can_be_asked, profile.languages = True, said["languages"]
        profile.full_clean()
        profile.save()
        profile.asked_about.set(Challenge.objects.filter(slug__in=said["asked_about"]))


def _show(comment: Comment, people: dict[str, User]) -> None:
    """A rule may hold what a new account writes: a moderator has read these."""
    if comment.state == State.HELD:
        approve(comments=[comment], by=people[MODERATOR])


def _by_the_editor(told: dict[str, Any], question: Question, editor: User) -> None:
    if call := told.get("call"):
        until = timezone.localdate() + timedelta(days=call["days"])
        make_call(question=question, by=editor, invitation=call["invitation"], until=until)
    if slugs := told.get("entries"):
        pages = Page.objects.live().filter(slug__in=slugs).values_list("pk", flat=True)
        if pages:
            answer_with_entries(question=question, by=editor, page_ids=list(pages))
