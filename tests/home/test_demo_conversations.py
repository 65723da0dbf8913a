"""The invented conversations are what practitioners would say, name nobody, and are said once."""

import json

import pytest

from exchange.models import Comment, Kind, State, Tried
from exchange.rendering import problems
from exchange.talk.looking import look_through
from home.demo.conversations import FILE, load_demo_conversations
from practices.models import PracticeIndexPage
from tests.catalogue.factories import PracticeFactory

TOLD = json.loads(FILE.read_text(encoding="utf-8"))["threads"]


@pytest.mark.django_db
def test_nobody_is_named_in_them():
    for one in TOLD:
        for said in (one, *one["replies"]):
            report = said.get("tried", {})
            texts = {"body": said["body"]} | {name: report.get(name, "") for name in ("adapted", "helped", "hindered")}
            assert look_through(texts, said["language"]) == {}
            assert not any(problems(text) for text in texts.values())


def test_there_are_all_kinds_under_a_dozen_entries_in_several_languages():
    assert {one["kind"] for one in TOLD} == set(Kind.values)
    assert len({one["entry"] for one in TOLD}) >= 12
    assert len({said["language"] for one in TOLD for said in (one, *one["replies"])}) >= 4
    assert any("anchor" in one for one in TOLD)
    assert any("quotes" in reply for one in TOLD for reply in one["replies"])


@pytest.mark.django_db
def test_they_are_said_once(settings):
    section = PracticeIndexPage.objects.get()
    PracticeFactory(
        parent=section,
        slug="mentorship-after-release-nl",
        intervention="<p>The plan says how the person gets and stays away from extremism, and with whom.</p>",
    )
    assert load_demo_conversations() == 3
    number = Comment.objects.count()
    assert load_demo_conversations() == 0
    assert Comment.objects.count() == number
    assert not Comment.objects.exclude(state=State.PUBLISHED).exists()
    assert Tried.objects.count() == 1
