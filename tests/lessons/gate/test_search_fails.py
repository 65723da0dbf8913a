"""The search for identifiers crashes: nothing typed is lost, and nothing is taken for «nothing found»."""

import logging

import pytest
from django.urls import reverse

from catalogue import looking
from lessons.desk.rejecting import reject
from lessons.gate.errors import GateError, NotReady
from lessons.gate.guard import address_tells, refusal
from lessons.gate.release import release, sign_and_release
from lessons.gate.signing import answer_findings, open_gate, send_back, sign_first, sign_second
from lessons.gate.subject import Subject
from lessons.models import CaseStudyPage, SignOff, Submission
from lessons.submissions import saving
from tests.catalogue.factories import CaseStudyFactory
from tests.lessons.gate.cases import answered, at_the_gate, cleaned, sent_in

pytestmark = pytest.mark.django_db
SAID = "could not be looked through"
WORDS = "Zebulon Quill left on a Tuesday."


@pytest.fixture
def broken(monkeypatch):
    """Call it, and from then on every search fails; call it with True and it works again."""
    real = looking.find

    def crash(text, *args, **kwargs):
        raise RuntimeError(f"list index out of range in «{text}»")

    def set_to(works=False):
        monkeypatch.setattr(looking, "find", real if works else crash)

    return set_to


@pytest.fixture
def own(practitioner):
    return saving.begin(author=practitioner, kind="case", language="en")


def at(name, submission, *more):
    return reverse(f"submissions:{name}", args=[submission.pk, *more])


def test_the_author_keeps_the_text_is_told_and_can_send_it(client, practitioner, own, broken):
    client.force_login(practitioner)
    broken()
    for slug, texts in {
        "situation": {"situation": WORDS},
        "learnt": {"what_was_learnt": "Ask.", "title": "A title"},
    }.items():
        own.refresh_from_db()
        sent = client.post(at("step", own, slug), {**texts, "seen": saving.seen(own, slug), "do": "stay"})
        page = client.get(sent.headers["Location"])
        assert page.status_code == 200
        assert SAID in page.content.decode()
    own.refresh_from_db()
    assert own.answers["situation"] == WORDS
    for name in ("check", "send"):
        page = client.get(at(name, own)).content.decode()
        assert SAID in page
        assert "Nothing is open" not in page
        assert "Nothing open" not in page
    assert client.post(at("send", own)).status_code == 302
    own.refresh_from_db()
    assert own.state == Submission.State.SUBMITTED


def test_answers_of_the_author_are_held_in_the_page_until_the_search_works_again(client, practitioner, own, broken):
    own.answers = {"situation": "Write to kim@example.org."}
    own.save()
    client.force_login(practitioner)
    key = looking.look({"situation": "kim@example.org"}, "en")["situation"][0].key
    broken()
    chosen = {"version": own.version, f"act-{key}": "own", f"own-{key}": "the office"}
    held = client.post(at("check", own), chosen)
    assert held.status_code == 503
    assert f'name="own-{key}" value="the office"' in held.content.decode()
    broken(works=True)
    assert client.post(at("check", own), chosen).status_code == 302
    own.refresh_from_db()
    assert own.answers["situation"] == "Write to the office."


def test_looking_by_script_and_on_the_scratchpad_say_so(client, practitioner, broken):
    client.force_login(practitioner)
    broken()
    answer = client.post(reverse("submissions:look"), {"text": WORDS})
    assert (answer.status_code, answer.json()) == (503, {"problem": "not_looked"})
    page = client.post(reverse("submissions:scratchpad"), {"text": WORDS, "language": "en"})
    assert page.status_code == 503
    assert WORDS in page.content.decode()
    assert "Nothing was found" not in page.content.decode()


def test_only_the_type_of_the_error_is_logged(client, practitioner, own, broken, caplog):
    own.answers = {"situation": WORDS}
    own.save()
    client.force_login(practitioner)
    broken()
    with caplog.at_level(logging.DEBUG):
        client.get(at("check", own))
    said = [record.getMessage() + str(record.exc_info or "") for record in caplog.records]
    assert any("RuntimeError" in line for line in said)
    assert not any("Zebulon" in line or "index out of range" in line for line in said)


def test_a_text_that_was_not_looked_through_is_not_taken_to_the_gate(practitioner, editor, broken):
    submission = cleaned(sent_in(practitioner), editor)
    broken()
    with pytest.raises(NotReady, match=SAID):
        open_gate(submission=submission, by=editor)
    assert not SignOff.objects.exists()


def test_nobody_signs_first_or_second_before_it_has_been_looked_through(
    practitioner, editor, second_editor, broken, light
):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    broken()
    with pytest.raises(NotReady, match=SAID):
        sign_first(sign_off=sign_off, by=editor)
    broken(works=True)
    sign_first(sign_off=sign_off, by=editor)
    broken()
    for step in (sign_second, sign_and_release):
        with pytest.raises(NotReady, match=SAID):
            step(sign_off=sign_off, by=second_editor, has_read=True)
    assert not CaseStudyPage.objects.exists()
    broken(works=True)
    sign_second(sign_off=sign_off, by=second_editor, has_read=True)
    broken()
    with pytest.raises(NotReady, match=SAID):
        release(sign_off=sign_off)
    assert Submission.objects.exists()
    broken(works=True)
    assert release(sign_off=sign_off).live


def test_no_answer_fits_a_text_that_was_not_looked_through(practitioner, editor, broken):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    before = sign_off.answers
    broken()
    (unseen,) = Subject(submission=sign_off.submission).questions
    for answer in ("mistaken", "read", "public"):
        with pytest.raises(NotReady, match=SAID):
            answer_findings(sign_off=sign_off, by=editor, answers={unseen.digest: (answer, "")})
    sign_off.refresh_from_db()
    assert sign_off.answers == before


def test_a_reason_or_a_message_that_could_not_be_looked_through_goes_nowhere(
    practitioner, editor, broken, light, monkeypatch
):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    light["is"] = "amber"
    reason = "Many share it."
    monkeypatch.setattr("lessons.gate.signing.names_in", lambda text, language: looking._safely(lambda: 1 / 0))
    with pytest.raises(NotReady, match="Your reason could not be looked through"):
        sign_first(sign_off=sign_off, by=editor, reason=reason)
    submission = sign_off.submission
    broken()
    with pytest.raises(Exception, match="could not be looked through for names"):
        reject(submission=submission, by=editor, reason="unsafe", message="It is too near.")
    reject(submission=submission, by=editor, reason="unsafe")
    assert not Submission.objects.exists()


def test_the_pages_of_desk_and_gate_answer_and_lose_nothing(client, practitioner, editor, broken):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    submission = sign_off.submission
    submission.refresh_from_db()
    client.force_login(editor)
    clean, sign = (
        reverse("lessons_desk:clean", args=[submission.pk]),
        reverse("lessons_gate:sign", args=[sign_off.pk]),
    )
    broken()
    for address in (clean, sign, reverse("lessons_desk:arrange", args=[submission.pk])):
        page = client.get(address)
        assert page.status_code == 200, address
    assert SAID in client.get(clean).content.decode()
    assert SAID in client.get(sign).content.decode()
    typed = {"why_abc": "mistaken", "not_abc": "a note of mine", "tests_note": "a longer note", "do": "sign"}
    refused = client.post(sign, typed)
    assert refused.status_code == 400
    for words in ("a note of mine", "a longer note", SAID):
        assert words in refused.content.decode()
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.OPEN
    key = "0" * 64
    decided = {"version": submission.version, "people": WORDS, f"act_{key}": "own", f"own_{key}": "somebody"}
    held = client.post(clean, decided)
    assert held.status_code == 503
    assert f'name="own_{key}" value="somebody"' in held.content.decode()
    submission.refresh_from_db()
    assert submission.cleaned["people"] == WORDS
    assert f'name="version" value="{submission.version}"' in held.content.decode()


def test_a_live_case_and_an_invented_one_stay_shut_too(editor, broken):
    invented = CaseStudyFactory(is_demonstration=True, situation="<p>He left.</p>")
    invented.situation = "<p>He left again.</p>"
    invented.save_revision()
    broken()
    assert refusal(invented.get_latest_revision_as_object())
    assert address_tells(invented)
    real = CaseStudyFactory(situation="<p>He left.</p>")
    real.situation = "<p>He left again.</p>"
    real.save_revision()
    with pytest.raises(GateError):
        open_gate(page=CaseStudyPage.objects.get(pk=real.pk), by=editor)


def test_sending_back_needs_no_search(practitioner, editor, second_editor, broken):
    sign_off = at_the_gate(sent_in(practitioner), editor)
    sign_first(sign_off=sign_off, by=editor)
    broken()
    send_back(sign_off=sign_off, by=second_editor, note="Wider, please.")
    sign_off.refresh_from_db()
    assert sign_off.state == SignOff.State.VOID


def test_answered_again_once_the_search_works(practitioner, editor, broken):
    submission = cleaned(sent_in(practitioner), editor)
    broken()
    with pytest.raises(NotReady):
        open_gate(submission=submission, by=editor)
    broken(works=True)
    sign_first(sign_off=answered(open_gate(submission=submission, by=editor), editor), by=editor)
