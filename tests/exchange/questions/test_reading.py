"""The list and the page of a question: for whom they are there, what they show, and at what price."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.membership.services import suspend
from exchange.models import Question
from exchange.questions.asking import withdraw_question
from exchange.questions.listing import ON_A_PAGE, Wanted, listed
from taxonomy.models import Phase, TargetGroup
from tests.catalogue.factories import CaseStudyFactory
from tests.exchange.questions.making import asked, challenge, colleague, replied

pytestmark = pytest.mark.django_db
LIST = "/questions/"


@pytest.fixture
def question(practitioner):
    return asked(practitioner)


def one(question):
    return reverse("questions:one", args=[question.pk])


def addresses(pk):
    yield from (reverse(f"questions:{name}") for name in ("list", "ask"))
    for name in ("one", "edit", "withdraw", "call", "entries", "entry_off", "close", "reopen"):
        yield reverse(f"questions:{name}", args=[pk])


@pytest.mark.parametrize("who", ["without a role", "suspended"])
def test_to_who_takes_no_part_there_is_nothing_and_no_link_leads_there(
    client, request, question, who, moderator, trainer
):
    if who == "without a role":
        client.force_login(request.getfixturevalue("without_role"))
    else:
        suspend(user=trainer, by=moderator, reason="So")
        client.force_login(trainer)
    for address in addresses(question.pk):
        for answer in (client.get(address), client.post(address, {"title": "Mine"})):
            assert answer.status_code in (404, 405), address  # 405: no question is looked for
            assert question.title not in answer.content.decode()
    assert 'href="/questions/"' not in client.get("/").content.decode()


def test_a_visitor_is_asked_to_sign_in_whether_or_not_there_is_a_question(client, question):
    for there, missing in zip(addresses(question.pk), addresses(uuid.uuid4()), strict=True):
        answers = [client.get(address) for address in (there, missing)]
        assert answers[0].status_code == answers[1].status_code, there
        assert answers[0].status_code in (302, 405), there
        if answers[0].status_code == 302:
            assert answers[0]["Location"].startswith("/account/sign-in/?next=/questions/")
        answers = [client.post(address, {"title": "Mine"}) for address in (there, missing)]
        assert [answer.status_code for answer in answers] in ([401, 401], [405, 405]), there
        assert question.title not in answers[0].content.decode()
    assert 'href="/questions/"' not in client.get("/").content.decode()


def test_who_takes_part_finds_the_link_and_the_question(client, trainer, question):
    client.force_login(trainer)
    assert 'href="/questions/"' in client.get("/").content.decode()
    html = client.get(LIST).content.decode()
    assert question.title in html
    assert "No answer yet" in html
    answer = client.get(one(question))
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"


def test_neither_page_tells_who_asked(client, trainer, practitioner, question):
    practitioner.first_name, practitioner.last_name = "Ada", "Invented"
    practitioner.save()
    client.force_login(trainer)
    for address in (LIST, one(question)):
        html = client.get(address).content.decode()
        for told in (practitioner.username, practitioner.email, "Ada", "Invented"):
            assert told not in html


def test_a_reply_makes_it_answered_by_somebody(client, trainer, question):
    replied(trainer, question)
    client.force_login(trainer)
    html = client.get(LIST).content.decode()
    assert "No answer yet" not in html
    assert "1 reply" in html
    assert "Whoever has the person in front of them." in client.get(one(question)).content.decode()


def test_the_way_to_a_reply_leads_to_its_question(client, trainer, question):
    reply = replied(trainer, question)
    client.force_login(trainer)
    answer = client.get(reverse("talk:comment", args=[reply.pk]), follow=True)
    assert answer.redirect_chain[-1][0].startswith(one(question))


def test_a_withdrawn_question_is_gone_for_everybody(client, practitioner, trainer, question):
    replied(trainer, question)
    withdraw_question(question=question, by=practitioner)
    for reader in (practitioner, trainer):
        client.force_login(reader)
        assert question.title not in client.get(LIST).content.decode()
        assert client.get(one(question)).status_code == 404


def test_each_tab_shows_its_own(client, trainer, practitioner):
    for state in Question.State:
        question = asked(practitioner, title=f"A question that is {state.value}")
        today = timezone.localdate()
        Question.objects.filter(pk=question.pk).update(state=state, call_until=today)
    shown = {}
    for tab in ("open", "calls", "answered", "all", "for-you", "nonsense"):
        found = listed(Wanted.from_query(_query(f"show={tab}")), trainer).questions
        shown[tab] = sorted(question.state for question in found)
    assert shown == {
        "open": ["open"], "calls": ["call"], "answered": ["answered"], "for-you": [], "nonsense": ["open"],
        "all": ["answered", "call", "closed", "open"],
    }  # fmt: skip


def _query(text):
    from django.http import QueryDict

    return QueryDict(text)


def test_filters_by_challenge_target_group_phase_and_language(trainer, practitioner):
    group = TargetGroup.objects.get_or_create(name="Women", slug="women")[0]
    phase = Phase.objects.get_or_create(name="Custody", slug="custody")[0]
    asked(practitioner, title="Other")
    wanted = asked(
        practitioner, title="Wanted", challenges=[challenge("Mental health")], target_groups=[group], phases=[phase],
        language="fr",
    )  # fmt: skip
    for query in ("challenge=mental-health", "target_group=women", "phase=custody", "language=fr"):
        assert [q.pk for q in listed(Wanted.from_query(_query(query)), trainer).questions] == [wanted.pk], query
    assert listed(Wanted.from_query(_query("challenge=unknown")), trainer).total == 0
    assert listed(Wanted.from_query(_query("challenge=%00&page=9999999999&language=xx")), trainer).total == 2


def test_queries_do_not_grow_with_the_questions(client, trainer, practitioner):
    client.force_login(trainer)
    address = f"{LIST}?show=all"

    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    for number in range(2):
        replied(practitioner, asked(colleague(f"early-{number}")))
    queries()
    few = queries()
    for number in range(6):
        question = asked(colleague(f"late-{number}"), challenges=[challenge(f"Challenge {number}")])
        replied(colleague(f"other-{number}"), question)
    assert queries() == few


def test_pages_lead_from_one_to_the_next(client, trainer, practitioner, monkeypatch):
    monkeypatch.setattr("exchange.questions.listing.ON_A_PAGE", 2)
    for number in range(5):
        asked(practitioner, title=f"Question {number}")
    client.force_login(trainer)
    seen = []
    address = "?language=en"
    while address:
        page = client.get(f"{LIST}{address}").context["listed"]
        seen += [question.title for question in page.questions]
        address = page.pages.next_address
    assert sorted(seen) == [f"Question {number}" for number in range(5)]
    assert ON_A_PAGE == 20


def test_a_challenges_page_shows_its_open_questions_to_who_takes_part(client, trainer, question):
    asked(colleague("another"), title="Of something else", challenges=[challenge("Mental health")])
    address = challenge().get_absolute_url()
    assert question.title not in client.get(address).content.decode()
    client.force_login(trainer)
    html = client.get(address).content.decode()
    assert question.title in html
    assert "Of something else" not in html


@pytest.mark.parametrize("show", ["open", "calls", "answered", "all", "for-you"])
def test_an_empty_list_says_what_to_do(client, trainer, show):
    client.force_login(trainer)
    html = client.get(f"{LIST}?show={show}").content.decode()
    assert 'class="notice"' in html
    assert 'href="/' in html.partition('class="notice"')[2].partition("</div>")[0] or show == "for-you"


def test_a_readers_page_asks_a_fixed_number_of_times_on_an_entry(client, trainer):
    case = CaseStudyFactory()
    client.force_login(trainer)
    assert "Answers a colleague" not in client.get(case.url).content.decode()
