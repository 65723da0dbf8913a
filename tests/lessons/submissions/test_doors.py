"""Who comes in, and that no text is lost at the door."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, reverse

from lessons.models import Submission
from lessons.submissions import ending, saving, urls
from lessons.submissions.steps import MAX_PROSE
from tests.lessons.submissions.telling import TOLD

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"
TEXT = 'He said: "it\'s <b>late</b>" &\nthen Zebulon left.'


def address_of(submission, step="situation"):
    return reverse("submissions:step", args=[submission.pk, step])


def hidden_fields(html):
    """What a browser would send back of a page's form, as it reads it."""
    form = re.search(r"<main.*?(<form.*?</form>)", html, re.DOTALL)[1]
    found = {}
    for tag in re.findall(r"<input[^>]*type=\"hidden\"[^>]*>", form, re.DOTALL):
        name = re.search(r'name="([^"]*)"', tag)[1]
        value = re.search(r'value="([^"]*)"', tag, re.DOTALL)
        found[name] = unescape(value[1]) if value else ""
    return found


def token_of(client, address):
    return hidden_fields(client.get(address).content.decode())["csrfmiddlewaretoken"]


def own_addresses(submission, file_id=1):
    more = {"slug": "situation", "file_id": file_id}
    for pattern in urls.urlpatterns:
        assert isinstance(pattern, URLPattern)
        wanted = pattern.pattern.converters
        if "pk" in wanted:
            kwargs = {"pk": submission.pk} | {name: more[name] for name in wanted if name in more}
            yield reverse(f"submissions:{pattern.name}", kwargs=kwargs)


NOBODYS = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("reader", ["trainer", "editor", "administrator", "without_role"])
def test_anybody_but_the_author_gets_the_answer_of_an_address_where_nothing_is(told, client, request, reader, method):
    client.force_login(request.getfixturevalue(reader))
    nobodys = Submission(pk=NOBODYS)
    for there, nowhere in zip(own_addresses(told), own_addresses(nobodys), strict=True):
        answer, same = (getattr(client, method)(address) for address in (there, nowhere))
        assert answer.status_code == same.status_code, there
        assert answer.status_code in {404, 405}, there
        strip = str(told.pk), NOBODYS
        plain = [re.sub(r'csrfmiddlewaretoken" value="[^"]*"', "", a.content.decode()) for a in (answer, same)]
        assert plain[0].replace(strip[0], "") == plain[1].replace(strip[1], ""), there
    told.refresh_from_db()
    assert told.answers == TOLD | {name: "" for name in told.answers if name not in TOLD}


def test_a_visitor_is_asked_to_sign_in_whether_or_not_something_is_there(told, client):
    for address in (*own_addresses(told), *own_addresses(Submission(pk=NOBODYS))):
        answer = client.get(address)
        assert answer.status_code == 405 or answer.headers["Location"].startswith(reverse("accounts:sign_in"))


def test_visitors_see_what_it_takes(client):
    page = client.get(reverse("submissions:overview")).content.decode()
    assert "What it takes" in page
    assert 'name="kind"' not in page


def test_an_account_without_a_role_is_told_whom_to_ask(client, without_role):
    client.force_login(without_role)
    assert "role of a" in client.get(reverse("submissions:overview")).content.decode()
    assert client.post(reverse("submissions:begin"), {"kind": "case", "language": "en"}).status_code == 404
    assert not Submission.objects.exists()


@pytest.mark.parametrize("is_signed_in", [True, False])
def test_a_form_without_its_token_does_nothing(told, is_signed_in, author):
    client = Client(enforce_csrf_checks=True)
    if is_signed_in:
        client.force_login(author)
    before = Submission.objects.values_list("version", "state", "changed_at").get()
    for address in (*own_addresses(told), reverse("submissions:begin")):
        client.post(address, {"kind": "case", "language": "en", "situation": TEXT, "body": TEXT, "do": "all"})
    assert Submission.objects.values_list("version", "state", "changed_at").get() == before


def test_after_the_session_has_ended_signing_in_saves_what_was_sent(draft, author, strict):
    address = address_of(draft)
    fields = hidden_fields(strict.get(address).content.decode())
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    asked = strict.post(address, fields | {"situation": TEXT, "do": "on"})
    assert asked.status_code == 401
    assert TEXT not in str(dict(strict.session))
    held = hidden_fields(asked.content.decode())
    assert held["situation"] == TEXT
    wrong = strict.post(address, held | {"username": author.get_username(), "password": "not this one"})
    assert wrong.status_code == 401
    held = hidden_fields(wrong.content.decode())
    assert held["situation"] == TEXT
    done = strict.post(address, held | {"username": author.get_username(), "password": PASSWORD})
    assert done.status_code == 302
    assert done.headers["Location"].startswith(address_of(draft, "people"))
    draft.refresh_from_db()
    assert draft.answers["situation"] == TEXT
    assert strict.get(address).status_code == 200  # signed in from here on
    assert "Zebulon" not in str(dict(strict.session))


def test_signing_in_with_another_account_saves_nothing_and_keeps_the_text(draft, strict, trainer):
    address = address_of(draft)
    fields = hidden_fields(strict.get(address).content.decode())
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    held = hidden_fields(strict.post(address, fields | {"situation": TEXT}).content.decode())
    other = strict.post(address, held | {"username": trainer.get_username(), "password": PASSWORD})
    assert "did not begin this case" in other.content.decode()
    assert hidden_fields(other.content.decode())["situation"] == TEXT
    draft.refresh_from_db()
    assert draft.answers == {}


def test_after_signing_in_in_another_tab_the_old_form_is_held_and_goes_on_with_one_press(draft, author, strict):
    """Signing in changes the token: the form in the older tab carries one that counts no more."""
    address = address_of(draft)
    fields = hidden_fields(strict.get(address).content.decode())
    sign_in = reverse("accounts:sign_in")
    strict.post(
        sign_in,
        {
            "username": author.get_username(),
            "password": PASSWORD,
            "csrfmiddlewaretoken": token_of(strict, sign_in),
        },
    )
    held = strict.post(address, fields | {"situation": TEXT, "do": "on"})
    assert held.status_code == 409
    draft.refresh_from_db()
    assert draft.answers == {}
    again = strict.post(address, hidden_fields(held.content.decode()))
    assert again.status_code == 302
    draft.refresh_from_db()
    assert draft.answers["situation"] == TEXT


def test_a_form_from_elsewhere_is_not_saved_by_signing_in_alone(draft, author, strict):
    """Without a token of ours the text is shown once more before it is saved: nobody signs in for a stranger's form."""
    address = address_of(draft)
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    planted = {"situation": TEXT, "seen": saving.seen(draft, "situation"), "was-verified": "1"}
    held = hidden_fields(strict.post(address, planted).content.decode())
    assert "was-verified" not in held
    answer = strict.post(address, held | {"username": author.get_username(), "password": PASSWORD})
    assert answer.status_code == 409
    draft.refresh_from_db()
    assert draft.answers == {}


def test_a_form_from_elsewhere_cannot_say_of_itself_that_it_was_ours(draft, author, strict):
    """Another site's form may look as if signing in had been asked for already; the sign-in would then act for it."""
    address = reverse("submissions:withdraw", args=[draft.pk])
    del strict.cookies[settings.SESSION_COOKIE_NAME]
    asked = strict.post(address, {"signing-in": "1", "was-verified": "1"})
    held = hidden_fields(asked.content.decode())
    assert "was-verified" not in held
    answer = strict.post(address, held | {"username": author.get_username(), "password": PASSWORD})
    assert answer.status_code == 409
    assert Submission.objects.filter(pk=draft.pk).exists()


def test_neither_name_nor_password_is_handed_back(draft, author, strict):
    address = address_of(draft)
    strict.get(address)
    typed = {"situation": TEXT, "username": "somebody", "password": "secret words"}
    page = strict.post(address, typed).content.decode()
    assert "secret words" not in page
    assert "Zebulon" in page


def test_what_is_typed_into_a_case_withdrawn_elsewhere_is_handed_back(draft, author, signed_in):
    seen = saving.seen(draft, "situation")
    ending.withdraw(submission=draft, by=author)
    answer = signed_in.post(address_of(draft), {"situation": TEXT, "seen": seen})
    assert answer.status_code == 404
    assert "Zebulon left." in answer.content.decode()
    assert seen not in answer.content.decode()


def test_five_megabytes_in_a_field_are_refused_clearly_and_come_back_whole(draft, signed_in):
    text = "Zebulon is here. " * 330_000
    assert len(text) > 5 * 1024 * 1024
    answer = signed_in.post(address_of(draft), {"situation": text, "seen": saving.seen(draft, "situation")})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f"At most {MAX_PROSE:,} characters; this has {len(text):,}" in page
    assert text in page
    draft.refresh_from_db()
    assert draft.answers == {}


def test_more_than_can_arrive_is_refused_clearly(draft, signed_in):
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    for kind in ("multipart", "urlencoded"):
        body = {"situation": "x" * (limit + 10)}
        answer = (
            signed_in.post(address_of(draft), body)
            if kind == "multipart"
            else signed_in.post(
                address_of(draft), "situation=" + body["situation"], content_type="application/x-www-form-urlencoded"
            )
        )
        assert answer.status_code == 413
        assert "too long to be sent" in answer.content.decode()
        asked = signed_in.post(address_of(draft), body, headers={"accept": "application/json"})
        assert (asked.status_code, asked.json()) == (413, {"problem": "too_large"})


def test_no_page_is_kept_by_a_cache_listed_or_told_to_another_site(told, signed_in):
    for address in (*own_addresses(told), reverse("submissions:scratchpad"), reverse("submissions:overview")):
        answer = signed_in.get(address)
        if answer.status_code == 200:
            assert answer.headers["Cache-Control"] == "private, no-store", address
            assert "noindex" in answer.headers["X-Robots-Tag"], address


@pytest.mark.parametrize("megabytes", [1, 5])
def test_a_file_is_never_written_to_a_temporary_file(told, signed_in, received, megabytes, monkeypatch):
    """Django's own handler writes what is larger than 2.5 MB to a file, in the clear."""
    import tempfile

    from django.core.files import uploadedfile

    def written(*args, **kwargs):
        raise AssertionError("written to a temporary file")

    monkeypatch.setattr(uploadedfile.tempfile, "NamedTemporaryFile", written)
    monkeypatch.setattr(tempfile, "TemporaryFile", written)
    received(text="Nothing.")
    sent = SimpleUploadedFile("visit.pdf", b"%PDF" + b"x" * megabytes * 1024 * 1024)
    answer = signed_in.post(reverse("submissions:files", args=[told.pk]), {"file": sent})
    assert answer.status_code == 302
    assert told.files.get().content == b"stripped"


def test_a_file_sent_after_the_session_ended_is_said_to_be_lost(told, client):
    sent = SimpleUploadedFile("visit.pdf", b"%PDF")
    page = client.post(reverse("submissions:files", args=[told.pk]), {"file": sent}).content.decode()
    assert "choose it again" in page
