"""The pages from sending on: what is missing, the thread, the end, the receipt, and what they ask of the database."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from lessons.models import Submission, SubmissionMessage
from lessons.submissions.steps import FIELDS
from lessons.submissions.views import following
from tests.lessons.submissions.reading import MAIL, at, read, words
from tests.lessons.submissions.telling import tell

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("mails_are_found")]


def test_a_case_is_sent_also_with_findings_open_and_says_so_before(signed_in, told):
    tell(told, situation=f"Write to {MAIL}.")
    assert "1 thing still open" in words(read(signed_in, at("send", told)))
    assert signed_in.post(at("send", told)).headers["Location"] == at("state", told)
    assert "waits for an editor" in words(read(signed_in, at("state", told)))
    for name in ("check", "send", "files"):
        assert signed_in.get(at(name, told)).headers["Location"] == at("state", told)


def test_what_is_missing_is_named_with_the_way_there(signed_in, draft):
    page = signed_in.post(at("send", draft))
    assert page.status_code == 422
    for field in FIELDS:
        link = f'href="{at("step", draft, field.step)}#id-{field.name}"'
        assert (link in page.content.decode()) == field.is_needed


def test_the_author_answers_in_the_thread_and_the_question_counts_as_seen(signed_in, told, editor):
    Submission.objects.update(state="asked", broker=editor)
    asked = SubmissionMessage.objects.create(submission=told, from_author=False, body="Which of the two?")
    assert "Which of the two?" in words(read(signed_in, at("state", told)))
    asked.refresh_from_db()
    assert asked.seen_at is not None
    empty = signed_in.post(at("answer", told), {"body": " "})
    assert empty.status_code == 422
    signed_in.post(at("answer", told), {"body": "The elder."})
    page = read(signed_in, at("state", told))
    assert "The elder." in words(page)
    assert editor.get_username() not in page


def test_an_answer_that_nobody_waits_for_is_handed_back(signed_in, told):
    answer = signed_in.post(at("answer", told), {"body": "Is anybody there?"})
    assert answer.status_code == 409
    assert "Is anybody there?" in answer.content.decode()


def test_withdrawing_asks_first_and_then_destroys_at_once(signed_in, told):
    assert "destroyed at once" in words(read(signed_in, at("withdraw", told)))
    assert Submission.objects.exists()
    page = words(signed_in.post(at("withdraw", told)).content.decode())
    assert told.receipt_code in page
    assert not Submission.objects.exists()


def test_a_receipt_is_read_without_an_account(signed_in, client, told):
    code = told.receipt_code
    signed_in.post(at("withdraw", told))
    client.logout()
    address = reverse("submissions:receipt")
    assert "Withdrawn by you" in words(client.post(address, {"code": code.lower()}).content.decode())
    assert "no receipt" in words(client.post(address, {"code": "2222-2222-2222-2222"}).content.decode())
    assert code not in client.post(address, {"code": code}).content.decode()


@pytest.mark.parametrize("name", ["overview", "state", "step", "check", "send", "files"])
def test_pages_ask_the_database_little_and_no_more_for_longer_cases(
    signed_in, told, name, django_assert_max_num_queries, received
):
    received(text="x")
    more = ("people",) if name == "step" else ()
    address = reverse("submissions:overview") if name == "overview" else at(name, told, *more)
    signed_in.get(address)
    for _ in range(3):
        signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"%PDF")})
    tell(told, situation=" ".join(f"a{number}@example.org" for number in range(100)))
    with django_assert_max_num_queries(12):
        signed_in.get(address)


def test_codes_tried_too_often_are_not_looked_up_and_the_code_stays_in_its_field(client, db, monkeypatch, settings):
    monkeypatch.setattr(following, "MOST_RECEIPTS", 2)
    address = reverse("submissions:receipt")
    for status in (200, 200, 429):
        answer = client.post(address, {"code": "7KQX-M2RD-PW9C-TH4V"})
        assert answer.status_code == status
    assert 'value="7KQX-M2RD-PW9C-TH4V"' in answer.content.decode()
    assert "very often" in words(answer.content.decode())
    assert client.get(address).status_code == 200
    assert client.post(address, {"code": "x"}, REMOTE_ADDR="192.0.2.7").status_code == 200
    forwarded = {"x-forwarded-for": "198.51.100.1, 192.0.2.9"}
    assert client.post(address, {"code": "x"}, headers=forwarded).status_code == 429  # nobody vouches for that
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert client.post(address, {"code": "x"}, headers=forwarded).status_code == 200


def test_the_cache_holds_neither_an_account_nor_an_address(client, db):
    from django.core.cache import cache

    client.post(reverse("submissions:receipt"), {"code": "x"}, REMOTE_ADDR="192.0.2.7")
    assert cache._cache
    assert "192.0.2.7" not in str(cache._cache)
