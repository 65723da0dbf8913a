"""What the author is shown, and what becomes of the answers. The finders have tests of their own."""

from dataclasses import replace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from anonymisation.findings import Finding, Kind, Tier
from anonymisation.replacing import Proposal
from catalogue import looking
from catalogue.looking import look, pieces_of
from lessons.submissions import deciding, saving
from lessons.submissions.deciding import ACCEPT, KEEP, OWN, Answer
from tests.lessons.submissions.telling import tell


@pytest.fixture(autouse=True)
def finders(monkeypatch):
    """A finder that knows two words, so that these tests hold whatever the real one learns."""

    def find(text, language="en", *, mode="recall"):
        found = []
        for word, kind, tier in (("Karim", Kind.PERSON, Tier.MASK), ("only woman", Kind.FEATURE, Tier.REVIEW)):
            at = text.find(word)
            while at >= 0:
                reason = f"{kind.value} as {language}"
                found.append(Finding(at, at + len(word), word, kind, tier == Tier.MASK, 1.0, tier, reason))
                at = text.find(word, at + 1)
        return sorted(found)

    def propose(texts, findings, language="en"):
        words = {Kind.PERSON: "[the client]", Kind.FEATURE: "[one of few]"}
        return {field: [Proposal(one, words[one.kind], "role") for one in found] for field, found in findings.items()}

    monkeypatch.setattr(looking, "find", find)
    monkeypatch.setattr(looking, "propose", propose)


TEXTS = {
    "title": "Karim",
    "situation": "Then Karim met the only woman. Karim left.",
    "people": "",
    "questions": "Karim?",
}


def test_places_are_those_of_each_field_though_all_are_searched_as_one():
    marks = look(TEXTS, "en")
    for name, own in marks.items():
        assert [TEXTS[name][mark.start : mark.end] for mark in own] == [mark.text for mark in own]
    assert {name: len(own) for name, own in marks.items()} == {"title": 1, "situation": 3, "people": 0, "questions": 1}


def test_what_reaches_over_the_end_of_a_field_is_cut_there(monkeypatch):
    whole = Finding(2, 8, "ab\n\ncd", Kind.PERSON, True, 1.0, Tier.MASK, "a name")
    monkeypatch.setattr(looking, "find", lambda text, language: [replace(whole, text=text[2:8])])
    marks = look({"title": "xxab", "situation": "cdef"}, "en")
    assert [mark.text for mark in marks["title"]] == ["ab"]
    assert marks["situation"] == []


def test_the_language_of_the_case_is_the_finders():
    assert look({"title": "Karim"}, "nl")["title"][0].reason == "person as nl"


def test_odd_characters_are_marked_but_not_inside_what_goes_anyway():
    marks = look({"title": "Karim na\u200bme"}, "en")["title"]
    assert [(mark.kind, mark.replacement) for mark in marks] == [("person", "[the client]"), (looking.ODD, "")]


def test_the_text_falls_into_pieces_that_add_up_to_it():
    text = TEXTS["situation"]
    pieces = pieces_of(text, look({"situation": text}, "en")["situation"])
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.text for piece in pieces if piece.mark] == ["Karim", "only woman", "Karim"]


def test_a_proposal_may_take_a_word_more_than_was_found_and_own_words_never_do(monkeypatch):
    """«on 12 May» becomes «in spring»; whoever writes something else knows what stands before it."""
    text = "It was on 12 May that he left."
    date = Finding(10, 16, "12 May", Kind.DATE, False, 1.0, Tier.MASK, "a date")
    monkeypatch.setattr(looking, "find", lambda text, language: [date])
    monkeypatch.setattr(
        looking, "propose", lambda *given: {"situation": [Proposal(date, "[in spring]", "season", start=7, end=16)]}
    )
    (mark,) = look({"situation": text}, "en")["situation"]
    assert (mark.text, text[mark.start : mark.end]) == ("12 May", "12 May")
    assert [piece.text for piece in pieces_of(text, [mark])] == ["It was ", "on 12 May", " that he left."]
    assert looking.replaced(text, [mark.proposal]) == "It was [in spring] that he left."
    assert looking.replaced(text, [mark.in_words("the day")]) == "It was on the day that he left."


def test_a_capital_at_the_beginning_of_a_sentence_makes_no_other_proposal():
    finding = Finding(0, 5, "Karim", Kind.PERSON, True, 1.0, Tier.MASK, "a name")
    marks = [
        looking.Mark("title", "person", Proposal(finding, words, "role")) for words in ("[The client]", "[the client]")
    ]
    assert deciding.Group(marks).replacements == ["[The client]"]


def test_every_kind_is_called_something():
    assert set(looking.LABELS) == set(Kind)


pytestmark = pytest.mark.django_db


@pytest.fixture
def found(draft):
    return tell(draft, title="Karim", situation=TEXTS["situation"], what_was_learnt="Ask first.")


def key_of(word):
    return next(mark.key for mark in look({"situation": TEXTS["situation"]}, "en")["situation"] if mark.text == word)


def decide(found, author, version=None, **answers):
    by_key = {key_of(word.replace("_", " ")): answer for word, answer in answers.items()}
    return deciding.decide(
        submission=found, by=author, answers=by_key, version=found.version if version is None else version
    )


def test_a_proposal_taken_stands_in_every_place_of_the_case(found, author):
    assert decide(found, author, Karim=Answer(ACCEPT)) == 3
    found.refresh_from_db()
    assert found.answers["title"] == "[the client]"
    assert found.answers["situation"] == "Then [the client] met the only woman. [the client] left."


def test_own_words_stand_instead(found, author):
    decide(found, author, Karim=Answer(OWN, " our \x00 client "))
    found.refresh_from_db()
    assert found.answers["title"] == "our client"


def test_what_is_kept_stays_with_its_reason_and_is_asked_no_more(found, author):
    assert decide(found, author, only_woman=Answer(KEEP, "said of a large service")) == 0
    found.refresh_from_db()
    assert "only woman" in found.answers["situation"]
    groups = deciding.groups_of(look(deciding.texts_of(found.answers), "en"), found.decisions)
    assert {group.first.text: group.kept_because for group in groups} == {
        "Karim": None,
        "only woman": "said of a large service",
    }


def test_the_log_counts_kinds_and_levels_and_never_holds_the_words(found, author):
    decide(found, author, Karim=Answer(ACCEPT), only_woman=Answer(OWN, "one of few"))
    found.refresh_from_db()
    assert found.decisions["generalised"] == [
        {"kind": "distinctive_feature", "level": "", "how": "own", "times": 1},
        {"kind": "person", "level": "role", "how": "accept", "times": 3},
    ]
    assert "Karim" not in str(found.decisions)
    assert "woman" not in str(found.decisions)


@pytest.mark.parametrize("answer", [Answer(OWN, " "), Answer(KEEP, ""), Answer("burn"), Answer(OWN, "x" * 201)])
def test_an_answer_that_says_nothing_changes_nothing(found, author, answer):
    with pytest.raises(ValidationError) as refused:
        decide(found, author, Karim=answer)
    assert list(refused.value.message_dict) == [key_of("Karim")]
    found.refresh_from_db()
    assert found.answers["title"] == "Karim"


def test_answers_to_an_older_text_change_nothing(found, author):
    with pytest.raises(saving.Overtaken):
        decide(found, author, version=found.version - 1, Karim=Answer(ACCEPT))


def test_only_the_author_answers_and_only_while_it_is_written(found, author, trainer):
    with pytest.raises(PermissionDenied):
        decide(found, trainer, Karim=Answer(ACCEPT))
    type(found).objects.update(state="submitted")
    with pytest.raises(PermissionDenied):
        decide(found, author, Karim=Answer(ACCEPT))


def test_a_replacement_that_makes_a_field_too_long_changes_nothing(found, author):
    tell(found, title="Karim " * 25)
    found.refresh_from_db()
    with pytest.raises(ValidationError, match="too long"):
        decide(found, author, Karim=Answer(ACCEPT))
