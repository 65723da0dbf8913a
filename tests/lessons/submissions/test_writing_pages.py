"""The pages on which an author writes and looks over: what they say, what they lead to, what is handed back."""

import json
import re

import pytest
from django.urls import reverse

from catalogue import looking
from lessons.models import Submission
from lessons.submissions import saving
from lessons.submissions.steps import FIELDS, STEPS
from lessons.submissions.views import looks
from lessons.submissions.views.looks import MOST_ON_SCRATCHPAD
from tests.lessons.submissions.reading import AS_SCRIPT, MAIL, at, post_step, read, words
from tests.lessons.submissions.telling import tell

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("mails_are_found")]


def test_the_kind_is_chosen_first_with_what_each_means(signed_in):
    page = words(read(signed_in, reverse("submissions:overview")))
    for meaning in ("well or not so well", "ended well by luck", "did not help or made things worse"):
        assert meaning in page
    none = signed_in.post(reverse("submissions:begin"), {"language": "en"})
    assert none.status_code == 422
    assert "Choose what you want to tell." in none.content.decode()
    assert not Submission.objects.exists()


def test_five_steps_lead_one_to_the_next_and_then_to_the_check(signed_in):
    answer = signed_in.post(reverse("submissions:begin"), {"kind": "did_not_work", "language": "fr"})
    submission = Submission.objects.get()
    assert (submission.kind, submission.language) == ("did_not_work", "fr")
    assert answer.headers["Location"] == at("step", submission, "situation")
    walked = []
    for step in STEPS:
        walked.append(step.slug)
        goal = post_step(signed_in, submission, step.slug).headers["Location"]
    assert walked == ["situation", "people", "done", "happened", "learnt"]
    assert goal == at("check", submission)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
def test_every_field_of_a_step_has_a_label_and_its_help(signed_in, draft, step):
    html = read(signed_in, at("step", draft, step.slug))
    for field in FIELDS:
        assert (f'for="id-{field.name}"' in html) == (field.step == step.slug)
        if field.step == step.slug:
            assert f'aria-describedby="help-{field.name}"' in html
            assert f'id="help-{field.name}"' in html


def test_the_receipt_code_is_shown_at_the_first_save_and_stands_on_the_page_of_the_case(signed_in, draft):
    assert draft.receipt_code not in read(signed_in, at("step", draft, "situation"))
    goal = post_step(signed_in, draft, "situation", situation="Told.").headers["Location"]
    assert draft.receipt_code in words(read(signed_in, goal))
    assert draft.receipt_code in words(read(signed_in, at("state", draft)))


def test_without_a_script_what_was_found_is_shown_after_saving(signed_in, draft):
    goal = post_step(signed_in, draft, "situation", situation=f"Write to {MAIL}.").headers["Location"]
    assert "1 thing to look at" in words(read(signed_in, goal))
    page = words(read(signed_in, at("step", draft, "situation")))
    assert "names one person" in page
    assert f"{MAIL} an e-mail address" in page


def test_save_and_stay_stays(signed_in, draft):
    goal = post_step(signed_in, draft, "situation", situation="Told.", do="stay").headers["Location"]
    assert goal.startswith(at("step", draft, "situation"))


def test_a_save_from_an_older_window_shows_both_texts_and_the_next_press_decides(signed_in, draft):
    older = saving.seen(draft, "situation")
    post_step(signed_in, draft, "situation", situation="From the newer window.")
    both = post_step(
        signed_in, draft, "situation", 409, situation="From the older window.", seen=older
    ).content.decode()
    assert "From the newer window." in both
    assert "From the older window." in both
    assert "data-autosave" not in both  # else a script would decide before the author does
    seen = re.search(r'name="seen" value="([^"]+)"', both)[1]
    post_step(signed_in, draft, "situation", situation="Both together.", seen=seen)
    draft.refresh_from_db()
    assert draft.answers["situation"] == "Both together."


def test_a_band_changed_elsewhere_is_shown_by_its_name(signed_in, draft):
    older = saving.seen(draft, "people")
    tell(draft, offence_band="travel")
    page = post_step(signed_in, draft, "people", 409, offence_band="financing", seen=older).content.decode()
    assert "Travel to a conflict area" in words(page)


def test_a_text_that_is_too_long_is_shown_again_with_what_is_wrong(signed_in, draft):
    page = post_step(signed_in, draft, "situation", 422, situation="z" * 12_001).content.decode()
    assert "z" * 12_001 in page
    assert 'aria-invalid="true"' in page
    assert 'aria-describedby="error-situation help-situation"' in page
    assert 'id="error-situation"' in page


def test_zero_bytes_are_taken_out_with_a_word_about_it(signed_in, draft):
    goal = post_step(signed_in, draft, "situation", situation="a\x00b").headers["Location"]
    assert "were taken out" in words(read(signed_in, goal))


def test_a_step_saved_by_script_answers_with_the_time_and_what_the_next_save_needs(signed_in, draft):
    answer = post_step(signed_in, draft, "situation", 200, AS_SCRIPT, situation="Told.").json()
    draft.refresh_from_db()
    assert re.fullmatch(r"\d\d:\d\d", answer["saved"])
    assert answer["seen"] == saving.seen(draft, "situation")
    assert answer["receipt"] == draft.receipt_code


def test_a_save_by_script_tells_what_stands_in_the_saved_texts_of_the_step(signed_in, draft, monkeypatch):
    fields = {"what_happened": f"Write to {MAIL}.", "what_did_not_work": "Late.\r\nVery late.", "outcome": ""}
    finds = post_step(signed_in, draft, "happened", 200, AS_SCRIPT, **fields).json()["finds"]
    assert finds["what_did_not_work"] == []
    (mark,) = finds["what_happened"]
    assert (mark["shown"], mark["start"]) == (MAIL, 9)
    tidied = post_step(signed_in, draft, "happened", 200, AS_SCRIPT, **fields | {"what_happened": f"a\x00 {MAIL}"})
    assert "what_happened" not in tidied.json()["finds"]  # its places are others than those in the field

    def broken(*args):
        raise RuntimeError

    monkeypatch.setattr(looking, "find", broken)
    answer = post_step(signed_in, draft, "happened", 200, AS_SCRIPT, **fields).json()
    assert answer["finds"] is None
    draft.refresh_from_db()
    assert draft.answers["what_happened"] == fields["what_happened"]


def test_a_script_is_told_in_short_what_went_wrong(signed_in, client, draft, author):
    older = saving.seen(draft, "situation")
    tell(draft, situation="Newer.")
    overtaken = post_step(signed_in, draft, "situation", 409, AS_SCRIPT, situation="Older.", seen=older).json()
    assert (overtaken["problem"], overtaken["stored"]) == ("overtaken", {"situation": "Newer."})
    invalid = post_step(signed_in, draft, "situation", 422, AS_SCRIPT, situation="z" * 12_001).json()
    assert list(invalid["errors"]) == ["situation"]
    Submission.objects.update(state="submitted")
    assert post_step(signed_in, draft, "situation", 409, AS_SCRIPT, situation="x").json() == {"problem": "sent"}
    address = at("step", draft, "situation")
    Submission.objects.all().delete()
    gone = client.post(address, {"situation": "x"}, headers=AS_SCRIPT)
    assert (gone.status_code, gone.json()) == (404, {"problem": "gone"})
    client.logout()
    signed_out = client.post(address, {"situation": "x"}, headers=AS_SCRIPT)
    assert (signed_out.status_code, signed_out.json()) == (401, {"problem": "signed_out"})


def test_a_step_sent_after_the_case_was_sent_hands_the_text_back(signed_in, draft):
    Submission.objects.update(state="submitted")
    page = post_step(signed_in, draft, "situation", 409, situation="Too late for this.").content.decode()
    assert "Too late for this." in page
    draft.refresh_from_db()
    assert draft.answers == {}


def test_looking_counts_places_as_a_script_does(signed_in):
    text = f"😀\r\nWrite to {MAIL}."  # two units for the face; the line's end comes as two characters from a browser
    answer = signed_in.post(reverse("submissions:look"), {"text": text}).json()
    (mark,) = answer["marks"]
    as_script = text.replace("\r\n", "\n").encode("utf-16-le")
    assert as_script[2 * mark["start"] : 2 * mark["end"]].decode("utf-16-le") == MAIL


def test_looking_asks_no_more_about_what_the_author_kept(signed_in, draft):
    tell(draft, situation=f"Write to {MAIL}.")
    key = next(iter(re.findall(r"act-([0-9a-f]{64})", read(signed_in, at("check", draft)))))
    draft.refresh_from_db()
    kept = {f"act-{key}": "keep", f"why-{key}": "a public address", "version": draft.version}
    assert signed_in.post(at("check", draft), kept).status_code == 302
    asked = {"text": f"Again {MAIL}.", "case": str(draft.pk)}
    assert signed_in.post(reverse("submissions:look"), asked).json() == {"marks": []}
    for other in ("", "no-uuid", "00000000-0000-4000-8000-000000000000"):
        asked["case"] = other
        assert len(signed_in.post(reverse("submissions:look"), asked).json()["marks"]) == 1


def test_looking_takes_no_more_than_a_field_holds(signed_in):
    answer = signed_in.post(reverse("submissions:look"), {"text": "z" * 12_001})
    assert (answer.status_code, answer.json()) == (413, {"problem": "too_large"})


def test_the_check_shows_original_and_proposal_side_by_side_over_the_whole_text(signed_in, told):
    tell(told, situation=f"Write to {MAIL} & wait.", title=f"Ask {MAIL}")
    html = read(signed_in, at("check", told))
    assert f'Write to <mark class="">{MAIL}</mark> &amp; wait.' in html
    assert "Write to <ins>[email]</ins> &amp; wait." in html
    page = words(html)
    assert "2 times" in page
    assert "Also in The situation." in page
    assert html.count('value="accept"') == 1  # the same words are asked about once


def test_the_check_takes_a_plain_form(signed_in, told):
    tell(told, situation=f"Write to {MAIL}.")
    key = re.search(r"act-([0-9a-f]{64})", read(signed_in, at("check", told)))[1]
    told.refresh_from_db()
    empty = signed_in.post(at("check", told), {f"act-{key}": "own", f"own-{key}": "", "version": told.version})
    assert empty.status_code == 422
    assert "Write what should stand there instead." in words(empty.content.decode())
    done = signed_in.post(at("check", told), {f"act-{key}": "own", f"own-{key}": "the office", "version": told.version})
    assert "1 place in the text changed" in words(read(signed_in, done.headers["Location"]))
    told.refresh_from_db()
    assert told.answers["situation"] == "Write to the office."


def test_one_button_takes_all_proposals_and_leaves_questions_open(signed_in, told):
    tell(told, situation=f"Write to {MAIL}; odd\u200bly.", people="ann@example.org rang.")
    told.refresh_from_db()
    signed_in.post(at("check", told), {"do": "all", "version": told.version})
    told.refresh_from_db()
    assert told.answers["situation"] == "Write to [email]; odd\u200bly."
    assert told.answers["people"] == "[email] rang."
    assert "1 thing by which" in words(read(signed_in, at("check", told)))


def test_answers_given_to_an_older_text_are_shown_again_and_change_nothing(signed_in, told):
    tell(told, situation=f"Write to {MAIL}.")
    html = read(signed_in, at("check", told))
    key = re.search(r"act-([0-9a-f]{64})", html)[1]
    version = re.search(r'name="version" value="(\d+)"', html)[1]
    tell(told, situation=f"Please write to {MAIL}.")
    late = signed_in.post(at("check", told), {f"act-{key}": "own", f"own-{key}": "our own words", "version": version})
    assert late.status_code == 409
    assert 'value="our own words"' in late.content.decode()
    told.refresh_from_db()
    assert told.answers["situation"] == f"Please write to {MAIL}."


@pytest.mark.parametrize("version", ["", "x", "9" * 40, "²"])
def test_a_version_that_is_none_changes_nothing(signed_in, told, version):
    assert signed_in.post(at("check", told), {"version": version, "do": "all"}).status_code == 409


def test_the_scratchpad_answers_and_stores_nothing(signed_in, django_assert_num_queries):
    signed_in.get(reverse("submissions:scratchpad"))
    sent = {"text": f"Ask {MAIL}.\nNow.", "language": "nl"}
    with django_assert_num_queries(6) as asked:
        page = signed_in.post(reverse("submissions:scratchpad"), sent).content.decode()
    assert not [query["sql"] for query in asked if not query["sql"].startswith("SELECT")]
    assert "1 thing to look at" in words(page)
    assert "<ins>[email]</ins>" in page


def test_the_scratchpad_has_a_limit_and_hands_the_text_back(signed_in):
    text = "z" * (MOST_ON_SCRATCHPAD + 1)
    answer = signed_in.post(reverse("submissions:scratchpad"), {"text": text})
    assert answer.status_code == 422
    assert text in answer.content.decode()


def test_what_is_typed_is_text_and_never_markup(signed_in, draft):
    evil = "</textarea><script>alert(1)</script>{{ 7|add:7 }} o'x@example.org\"><b>"
    post_step(signed_in, draft, "situation", situation=evil)
    for address in (at("step", draft, "situation"), at("check", draft)):
        assert "<script>alert" not in read(signed_in, address)
    answer = signed_in.post(reverse("submissions:look"), {"text": evil})
    assert answer.headers["Content-Type"] == "application/json"
    assert json.loads(answer.content)


def test_looking_too_often_is_answered_so_and_looked_at_again_later(signed_in, monkeypatch):
    monkeypatch.setattr(looks, "MOST_LOOKS", 2)
    address = reverse("submissions:look")
    for status in (200, 200, 429):
        answer = signed_in.post(address, {"text": f"Write to {MAIL}."})
        assert answer.status_code == status
    assert answer.json() == {"problem": "too_often"}
    assert answer.headers["Retry-After"] == "60"


def test_the_scratchpad_pressed_too_often_hands_the_text_back(signed_in, monkeypatch):
    monkeypatch.setattr(looks, "MOST_ON_A_PAD", 1)
    address = reverse("submissions:scratchpad")
    assert signed_in.post(address, {"text": "One."}).status_code == 200
    answer = signed_in.post(address, {"text": f"Another, to {MAIL}.", "language": "nl"})
    assert answer.status_code == 429
    assert f"Another, to {MAIL}." in answer.content.decode()
    assert "check it again in a minute" in answer.content.decode()


@pytest.mark.parametrize("name", ["step", "check"])
def test_the_first_pages_of_a_new_case_ask_the_database_little(signed_in, draft, name, django_assert_max_num_queries):
    address = at(name, draft, *(("situation",) if name == "step" else ()))
    signed_in.get(address)
    with django_assert_max_num_queries(8):
        signed_in.get(address)
