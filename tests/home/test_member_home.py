"""A member's home: each sees their own, only what they may read, and at a price that does not grow."""

import uuid
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.membership.services import suspend
from accounts.models import MembershipRequest, Notice, Profile
from accounts.telling import tell
from curricula.services import entry_collect, list_create
from exchange.models import Draft, Follow
from exchange.questions import answering
from exchange.talk.posting import post_comment
from lessons.models import Submission
from search.models import AlertMail
from search.request import SearchRequest
from search.saved.services import search_save
from tests.catalogue.factories import CaseStudyFactory, LessonFactory
from tests.exchange.questions.making import asked, challenge, colleague, replied

pytestmark = pytest.mark.django_db
HOME = "/home/"


@pytest.fixture
def me(db):
    return colleague("me", can_be_asked=True, asked_about=[challenge()], sector=None)


def seen(client, user):
    client.force_login(user)
    return client.get(HOME)


def test_a_visitor_signs_in_first_and_who_signed_in_lands_here(client, me):
    assert "/account/sign-in/?next=/home/" in client.get(HOME)["Location"]
    page = client.post("/account/sign-in/", {"username": "me", "password": "a long enough password"})
    if page.status_code == 200:  # the sign-in form calls its first field otherwise
        page = client.post("/account/sign-in/", {"login": "me", "password": "a long enough password"})
    assert page["Location"] == HOME


def test_it_is_kept_nowhere(client, me):
    assert seen(client, me)["Cache-Control"] == "private, no-store"


def test_who_is_new_is_told_three_first_steps_and_who_did_them_is_not(client, practitioner):
    home = seen(client, practitioner).context["home"]
    assert [step.is_done for step in home.steps] == [False, False, False]
    Profile.objects.create(user=practitioner, region_band="western")
    Follow.objects.create(user=practitioner, challenge=challenge())
    assert [step.is_done for step in seen(client, practitioner).context["home"].steps] == [True, True, False]
    asked(practitioner)
    assert list(seen(client, practitioner).context["home"].steps) == []


def test_questions_that_one_could_answer_are_unanswered_and_not_ones_own(client, me, practitioner, trainer):
    wanted = asked(practitioner, title="Wanted")
    asked(me, title="My own")
    asked(practitioner, title="Of something else", challenges=[challenge("Mental health")])
    replied(trainer, asked(practitioner, title="Answered"))
    assert [question.pk for question in seen(client, me).context["home"].questions] == [wanted.pk]


def test_drafts_and_cases_in_work_are_ones_own_and_lead_on(client, me, trainer):
    lesson, hidden = LessonFactory(title="A lesson"), LessonFactory(title="A hidden one", live=False)
    question = asked(trainer, title="Their question")
    for owner, place in (
        (me, f"page:{lesson.pk}"), (me, f"page:{hidden.pk}"), (me, f"reply:{question.pk}"), (me, "question"),
        (me, "reply:nonsense"), (me, f"reply:{uuid.uuid4()}"), (trainer, "question"),
    ):  # fmt: skip
        Draft.objects.create(user=owner, place=place, content={"body": "Quillonberry"})
    Submission.objects.create(author=me, answers={"title": "A case of mine"})
    Submission.objects.create(author=trainer, answers={"title": "Not mine"})
    answer = seen(client, me)
    found = {(one.what, one.where) for one in answer.context["home"].unfinished}
    assert found == {
        ("A comment", "A lesson"), ("A reply", "Their question"), ("A question", "Ask a colleague"),
        ("A case", "A case of mine"),
    }  # fmt: skip
    html = answer.content.decode()
    for said in ("Quillonberry", "A hidden one", "Not mine"):
        assert said not in html
    for one in answer.context["home"].unfinished:
        assert client.get(one.address.partition("#")[0]).status_code == 200


def test_saved_searches_say_how_much_the_next_mail_will_tell(client, me):
    lesson, hidden = LessonFactory(), LessonFactory(live=False)
    saved = search_save(owner=me, request=SearchRequest(words="lesson"), name="Mine")
    AlertMail.objects.create(owner=me, news={str(saved.pk): [lesson.pk, hidden.pk]}, message_id="<1@x>")
    kept = seen(client, me).context["home"].searches
    assert [(one.saved.name, one.new) for one in kept] == [("Mine", 1)]


def test_lists_are_counted_as_far_as_they_may_be_read(client, me):
    case = CaseStudyFactory()
    own = list_create(owner=me, title="For Monday")
    for page in (case, LessonFactory()):
        entry_collect(entry_list=own, by=me, page_id=page.pk)
    case.withdrawn_on = timezone.localdate()
    case.save()
    assert [(one.title, one.number) for one in seen(client, me).context["home"].lists] == [("For Monday", 1)]


def test_what_waits_for_a_moderator_is_shown_to_its_author_alone(client, me, trainer):
    words = "Ask bartholomew.zwobbel@prison.example"
    asked(me, title=words, insists=True)
    post_comment(
        author=me, page=LessonFactory(title="A lesson"), kind="useful", body=words, language="en",
        form_key=uuid.uuid4(), insists=True,
    )  # fmt: skip
    assert {one.title for one in seen(client, me).context["home"].waiting} == {words, "A lesson"}
    assert "bartholomew" not in seen(client, trainer).content.decode()


def test_the_inbox_is_told_in_words_of_now_and_without_what_may_not_be_read(client, me, editor):
    question = asked(me, title="Kept by me")
    answering.close_question(question=question, by=editor, reason="Asked twice.")
    tell(user=me, kind="own_question", thing=f"question:{uuid.uuid4()}", key="gone")
    assert Notice.objects.filter(user=me).count() == 2
    assert [line.text for line in seen(client, me).context["home"].news] == [
        "An editor closed your question: “Kept by me”"
    ]


def test_who_waits_to_be_vetted_reads_how_it_stands_and_no_question(client, without_role, practitioner):
    asked(practitioner)
    assert "You read what is public." in seen(client, without_role).content.decode()
    MembershipRequest.objects.create(user=without_role)
    answer = seen(client, without_role)
    assert "A moderator looks at your request" in answer.content.decode()
    assert "Questions you could answer" not in answer.content.decode()


def test_a_suspended_member_reads_why_and_no_question(client, me, moderator, practitioner):
    asked(practitioner, title="Wanted")
    suspend(user=me, by=moderator, reason="You named a client twice.")
    html = seen(client, me).content.decode()
    assert "You named a client twice." in html
    assert "Wanted" not in html


def test_queries_do_not_grow(client, me, practitioner, trainer, editor):
    def more(number):
        for one in range(number):
            title = f"{number} {one}"
            asked(practitioner, title=title)
            lesson = LessonFactory(title=title)
            Draft.objects.create(user=me, place=f"page:{lesson.pk}", content={})
            Draft.objects.create(user=me, place=f"reply:{asked(trainer, title=title).pk}", content={})
            list_create(owner=me, title=title)
            search_save(owner=me, request=SearchRequest(words=title), name=title)
            answering.close_question(question=asked(me, title=title), by=editor, reason="So")
            asked(me, title="bartholomew.zwobbel@prison.example?", insists=True)

    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(HOME).status_code == 200
        return len(captured)

    client.force_login(me)
    more(1)
    queries()
    few = queries()
    more(4)
    assert queries() == few


def test_headings_go_down_step_by_step(client, me, practitioner):
    import re

    asked(practitioner)
    html = seen(client, me).content.decode().partition("<main")[2].partition("</main>")[0]
    levels = [int(level) for level in re.findall(r"<h([1-6])", html)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_menu_of_ones_own_opens_without_a_script_and_holds_the_way_out(client, me, editor):
    html = seen(client, me).content.decode()
    menu = html.partition('<details class="you-menu"')[2].partition("</details>")[0]
    for word in ("Saved searches", "What is kept about you", "Sign out", "You</summary>"):
        assert word in menu
    assert "Editing" not in menu
    assert "Editing" in seen(client, editor).content.decode()
