"""The pages of an author: what they say, what they lead to, what they ask of the database."""

import json
import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from anonymisation.findings import Finding, Kind, Tier
from anonymisation.replacing import Proposal
from lessons.models import Submission, SubmissionMessage
from lessons.submissions import looking, saving
from lessons.submissions.steps import FIELDS, STEPS
from lessons.submissions.views.looks import MOST_ON_SCRATCHPAD
from tests.lessons.submissions.telling import tell

pytestmark = pytest.mark.django_db
ADDRESS = re.compile(r"[\w.]+@[\w.]+\w")
AS_SCRIPT = {"accept": "application/json"}
MAIL = "kim@example.org"


@pytest.fixture(autouse=True)
def finders(monkeypatch):
    """Finds mail addresses alone and in words of its own, so that these tests hold whatever the real ones learn."""

    def find(text, language="en"):
        return [
            Finding(m.start(), m.end(), m[0], Kind.EMAIL, True, 1.0, Tier.MASK, "it names one person")
            for m in ADDRESS.finditer(text)
        ]

    def propose(texts, findings, language="en"):
        return {name: [Proposal(one, "[email]", "kind") for one in found] for name, found in findings.items()}

    monkeypatch.setattr(looking, "find", find)
    monkeypatch.setattr(looking, "propose", propose)


def at(name, submission, *more):
    return reverse(f"submissions:{name}", args=[submission.pk, *more])


def read(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def words(html):
    main = html[html.index("<main") : html.index("</main>")]
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", main).split()))


def post_step(client, submission, step, status=302, headers=None, **fields):
    submission.refresh_from_db()
    fields = {"seen": saving.seen(submission, step), "do": "on"} | fields
    answer = client.post(at("step", submission, step), fields, headers=headers)
    assert answer.status_code == status, words(answer.content.decode())
    return answer


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


def test_a_file_is_kept_as_it_was_stripped_with_what_was_taken_out_and_found(signed_in, told, received):
    received(text=f"Signed by {MAIL}.")
    signed_in.post(at("files", told), {"file": SimpleUploadedFile("Visit Karim.pdf", b"%PDF")})
    page = words(read(signed_in, at("files", told)))
    assert "Taken out: the author’s name." in page
    assert "1 thing in it by which somebody may be recognised" in page
    assert "Karim" not in page
    file = told.files.get()
    kept = signed_in.get(at("file", told, file.pk))
    assert kept.content == b"stripped"
    assert kept.headers["Content-Disposition"] == "attachment"
    assert "1 thing to look at" in words(read(signed_in, at("check", told)))
    signed_in.post(at("remove_file", told, file.pk))
    assert not told.files.exists()


def test_a_file_that_is_refused_is_named_with_the_reason_and_not_kept(signed_in, told, received):
    received(refused="This is no PDF, whatever its name says.")
    answer = signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"MZ")})
    assert answer.status_code == 422
    assert "a.pdf: This is no PDF, whatever its name says." in words(answer.content.decode())
    assert not told.files.exists()


def test_a_file_over_the_limit_is_refused_and_not_held(signed_in, told, received, settings):
    received()
    settings.SUBMISSION_FILE_MB = 1
    sent = SimpleUploadedFile("a.pdf", b"x" * (1024 * 1024 + 1))
    answer = signed_in.post(at("files", told), {"file": sent})
    assert "at most 1 MB" in words(answer.content.decode())
    assert not told.files.exists()


def test_no_more_than_five_files(signed_in, told, received):
    received()
    for _ in range(6):
        answer = signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"%PDF")})
    assert told.files.count() == 5
    assert "At most 5 files" in words(answer.content.decode())
    assert 'type="file"' not in read(signed_in, at("files", told))


def test_one_authors_file_is_not_reached_through_anothers_case(signed_in, told, trainer, received):
    received()
    signed_in.post(at("files", told), {"file": SimpleUploadedFile("a.pdf", b"%PDF")})
    other = saving.begin(author=trainer, kind="case", language="en")
    signed_in.force_login(trainer)
    file = told.files.get()
    assert signed_in.get(at("file", other, file.pk)).status_code == 404
    signed_in.post(at("remove_file", other, file.pk))
    assert told.files.exists()


def test_the_scratchpad_answers_and_stores_nothing(signed_in, django_assert_num_queries):
    signed_in.get(reverse("submissions:scratchpad"))
    sent = {"text": f"Ask {MAIL}.\nNow.", "language": "nl"}
    with django_assert_num_queries(5) as asked:
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
