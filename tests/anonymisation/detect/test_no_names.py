"""What looks like a name and is none; and common words that are names by where they stand."""

from pathlib import Path

import pytest
import yaml

from anonymisation.detect import find
from anonymisation.findings import Kind, Tier

ROOT = Path(__file__).resolve().parents[3]
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}


def names(text, language="en"):
    return {finding.text: finding for finding in find(text, language, model="none") if finding.kind in NAMES}


def labels():
    for file in ("vocabularies.yaml", "concepts.yaml"):
        for group in yaml.safe_load((ROOT / "taxonomy" / "data" / file).read_text(encoding="utf-8")).values():
            for term in group:
                yield "en", term["name"]
                yield from (("en", other) for other in term.get("other_labels", []))
                for code, label in term.get("labels", {}).items():
                    yield code, label["name"]


def test_a_label_of_the_vocabularies_alone_is_no_finding():
    assert [
        (code, label) for code, label in labels() if code in ("en", "fr", "nl", "de", "es") and find(label, code)
    ] == []


def test_a_term_of_several_words_inside_a_text_is_no_name():
    assert not names("He was discussed in the Zorg- en Veiligheidshuis and the answer came late.")


@pytest.mark.parametrize(
    "text",
    [
        "## Situation\nThe client came back in time.\n\n## What was done\nThe officer phoned.",
        "- **Discretion.** The partners keep it to themselves.",
        "Case by case, and Observe first. Showers were broken. A Muslim prisoner asked for it.",
        "The Dutch Multi-Agency Approach was described to us.",
        "RAN H&SC met twice.",
        'He had been called "one of those" on the wing.',
        "Ive told him, bc he asked. Pse note.",
    ],
)
def test_a_capital_at_the_start_or_of_a_term_makes_no_person(text):
    assert [name for name, finding in names(text).items() if finding.direct] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We spoke about it with Skipper in the yard.", "Skipper"),
        ('Peers know him as «Prof» on the wing, and "Deacon" is his name outside.', "Deacon"),
        ("I walked with Badger to the gate. Badger said nothing.", "Badger"),
    ],
)
def test_a_common_word_with_a_capital_in_a_sentence_is_asked_about(text, name):
    assert names(text)[name].kind is Kind.PERSON


def test_a_name_where_a_sentence_begins_is_found_when_it_stands_in_one_elsewhere():
    text = "We asked Badger twice. Badger said nothing."
    assert [f.start for f in find(text, "en", model="none") if f.text == "Badger"] == [9, 23]


def test_a_heading_in_capital_words_is_no_name():
    assert not names("Voices Before Risk Talk\n\nIt was a long day for all of us.")


def test_what_is_said_of_a_first_mention_does_not_speak_of_another():
    text = "Will was seen in the yard. Then Mr Will Sasun left. Will was not seen again, and Sasun neither."
    reasons = [finding.reason for finding in find(text, "en", model="none") if finding.kind is Kind.PERSON]
    assert "elsewhere" not in reasons[0]


def test_who_speaks_in_a_chat_line_after_line_is_a_handle():
    text = "moth99x: who are you\nme: a social worker\nmoth99x: sure"
    assert [f.text for f in find(text, "en", model="none") if f.kind is Kind.HANDLE] == ["moth99x", "moth99x"]


def test_initials_that_sign_are_a_person_and_an_office_is_none():
    assert names("Night log. On: TK and agency. Nothing to report from the evening.")["TK"].direct
    assert not names("Handed over to: PO and agency. Nothing to report from the evening.")


@pytest.mark.parametrize(
    ("text", "marked", "kind"),
    [
        ("He got a tenner a hundred for them.", "a tenner a hundred", Kind.AMOUNT),
        ("Back on Fri 28/2 with a letter.", "Fri 28/2", Kind.DATE),
        ("He will be out on the Feast of Saint Anne, she says.", "the Feast of Saint Anne", Kind.DATE),
        ("He took it up in May and stayed.", "May", Kind.DATE),
        ("Arrived in a van (J417 LKW) with his father.", "J417 LKW", Kind.PLATE),
        ("Located B4-27, first night.", "B4-27", Kind.NUMBER),
        ("Our file is GM/CRIM/25-0931 from now on.", "GM/CRIM/25-0931", Kind.NUMBER),
    ],
)
def test_forms_of_dates_sums_and_numbers(text, marked, kind):
    assert (marked, kind) in [(finding.text, finding.kind) for finding in find(text, "en", model="none")]


def test_what_only_may_be_a_name_is_not_masked_by_itself():
    assert names("We spoke about it with Skipper in the yard.")["Skipper"].tier is Tier.REVIEW
