"""What a reader types is understood, or recovered from with a note; nothing that can be typed is an error."""

import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from search.syntax import MOST_PARTS, Choice, Clause, Phrase, Question, Word, parse

#: Ten thousand strings, as the issue asks; about half a minute. Nothing random is left out in CI.
TEN_THOUSAND = settings(max_examples=10_000, deadline=None, database=None, suppress_health_check=list(HealthCheck))

_FRAGMENTS = [
    *"\"“”„«»|()-−–+*~^:;,.?!&%#@/\\[]{}<>='‘’_",
    *(" ", "  ", "\t", "\n", "\x00", "\x1b", "\u200f", "\u202e", "\u00ad", "\ufeff", "\u0301"),
    *("OR", "AND", "NOT", "ODER", "OU", "OF", "O", "or", "not", "| |", "-(", '-"', "NOT NOT", "OR OR"),
    *(
        "title:",
        "country:",
        "country:nl",
        "year:",
        "year:2020..2024",
        "year:..",
        "type:case",
        "countri:nl",
        "lang:fr,nl",
    ),
    *("-country:", 'group:"young people"', "2:1", "10:30", "https://example.org/a?b=c:d", "Klient:innen", "C:\\x"),
    *(
        "handover",
        "prison",
        "café",
        "désengagement",
        "Überwachung",
        "ИГИЛ",
        "إعادة",
        "更生",
        "ß",
        "İ",
        "²",
        "٣",
        "🧑‍🤝‍🧑",
        "\U0001d11e",
    ),
]
any_text = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map(" ".join),
    st.builds(lambda piece, times: piece * times, st.sampled_from(_FRAGMENTS), st.integers(1, 3_000)),
)


def words(*texts: str) -> tuple[Clause, ...]:
    return tuple(Clause((Word(text),)) for text in texts)


def asked(text: str) -> tuple[tuple[Clause, ...], tuple[Choice, ...], object]:
    question = parse(text)
    return question.clauses, question.choices, question.years


@TEN_THOUSAND
@given(any_text)
@example("(" * 5_000)
@example("-(a|b(c")
@example("-" * 5_000 + "x")
@example('"' * 4_001)
@example("a OR " * 2_000)
@example("year:" * 1_000)
@example("a:" * 3_000)
def test_any_text_is_a_question_and_writing_it_out_gives_the_same_question(text):
    question = parse(text)
    assert len(question.clauses) + len(question.choices) <= MOST_PARTS
    assert len(question.notes) <= 8
    for clause in question.clauses:
        assert clause.alternatives
        for alternative in clause.alternatives:
            assert any(character.isalnum() for character in alternative.text)
            assert alternative.field in ("", "title")
    written = str(question)
    if len(written) <= 4_000:
        assert asked(written) == (question.clauses, question.choices, question.years)


@pytest.mark.parametrize(
    "piece", ['"', "(", ")", "-", "|", "a|", "a:", "title: ", '-"a ', "a OR ", "NOT ", "x*", "year:1-", "«a»", ". "]
)
def test_long_texts_take_no_longer_than_short_ones_many_times(piece):
    began = time.perf_counter()
    parse(piece * (200_000 // len(piece)))
    assert time.perf_counter() - began < 10  # no promise of speed: a quadratic reader would take minutes


@pytest.mark.parametrize(
    "text", ['"a b"', "“a b”", "”a b”", "„a b“", "«a b»", "»a b«", "«\u00a0a b\u00a0»", '“a b"', "‹a b›", "「a b」"]
)
def test_quotation_marks_of_every_kind_make_a_phrase(text):
    assert parse(text) == Question((Clause((Phrase("a b"),)),))


def test_a_quotation_mark_without_a_partner_makes_words():
    question = parse('handover "before release -police')
    assert question.clauses == (*words("handover", "before", "release"), Clause((Word("police"),), negated=True))
    assert "no partner" in question.notes[0]
    assert parse('handover"').notes == ()
    assert parse('a 5" knife').notes == ()


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("prison -police", Word("police")),
        ("prison −police", Word("police")),
        ("prison NOT police", Word("police")),
        ('prison -"young people"', Phrase("young people")),
        ("prison -title:police", Word("police", "title")),
    ],
)
def test_what_is_left_out(text, left_out):
    assert parse(text).clauses == (*words("prison"), Clause((left_out,), negated=True))


def test_a_hyphen_inside_a_word_and_a_dash_alone_leave_nothing_out():
    assert parse("multi-agency - prison – exit -").clauses == words("multi-agency", "prison", "exit")


@pytest.mark.parametrize(
    "text", ["veto OR ftf", "veto|ftf", "veto | ftf", "veto OU ftf", "veto OF ftf", "veto ODER ftf", "(veto OR ftf)"]
)
def test_either_of_two_words(text):
    assert parse(f"{text} prison").clauses == (Clause((Word("veto"), Word("ftf"))), *words("prison"))


def test_or_is_a_word_unless_in_capitals_and_of_also_where_all_is_in_capitals():
    assert parse("life or death").clauses == words("life", "or", "death")
    assert parse("MINISTRY OF JUSTICE").clauses == words("MINISTRY", "of", "JUSTICE")
    assert parse("VETO OR FTF").clauses == (Clause((Word("VETO"), Word("FTF"))),)


def test_an_or_with_one_side_is_left_out_with_a_note():
    for text in ("OR prison", "prison OR", "prison OR OR"):
        question = parse(text)
        assert question.clauses == words("prison")
        assert "both sides" in question.notes[0]


def test_and_may_be_typed():
    assert parse("AND prison AND exit & work AND").clauses == words("prison", "exit", "work")


def test_brackets_group_alternatives_and_are_otherwise_left_out():
    assert parse("-(veto OR ftf) prison").clauses == (
        Clause((Word("veto"), Word("ftf")), negated=True),
        *words("prison"),
    )
    assert parse("title:(veto OR ftf)").clauses == (Clause((Word("veto", "title"), Word("ftf", "title"))),)
    assert parse("VETO (violent extremist), client(s)").notes == ()
    assert "Brackets" in parse("(prison work) OR police").notes[0]


def test_filters():
    question = parse('handover country:nl -type:case group:"young people" lang:fr,nl pays:fr Area:family')
    assert question.clauses == words("handover")
    assert question.choices == (
        Choice("country", "nl"),
        Choice("type", "case", negated=True),
        Choice("target_group", "young people"),
        Choice("language", "fr"),
        Choice("language", "nl"),
        Choice("country", "fr"),
        Choice("intervention_area", "family"),
    )
    assert parse("country: nl").choices == parse("country:(nl)").choices == (Choice("country", "nl"),)
    assert parse("country:(nl OR be)").notes == ()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2020..2024", (2020, 2024)),
        ("2024..2020", (2020, 2024)),
        ("2020..", (2020, None)),
        ("2020…", (2020, None)),
        ("..2020", (None, 2020)),
        ("2020-2024", (2020, 2024)),
        (">2020", (2021, None)),
        ("<=2020", (None, 2020)),
    ],
)
def test_spans_of_years(text, years):
    question = parse(f"prison year:{text}")
    assert question.years == years
    assert question.clauses == words("prison")
    assert question.notes == ()


def test_a_single_year_is_a_choice_and_no_year_is_a_word():
    assert parse("year:2020").choices == (Choice("year", "2020"),)
    assert parse("-year:2019..2020").choices == (Choice("year", "2019", True), Choice("year", "2020", True))
    question = parse("year:twenty")
    assert question.clauses == (Clause((Phrase("twenty"),)),)
    assert "«twenty» is no year" in question.notes[0]


def test_a_field_that_is_none_is_searched_as_words_with_a_note():
    question = parse("countri:nl")
    assert question.clauses == words("countri", "nl")
    assert question.notes == ("Nothing here is called «countri:» (is «country:» meant?); it was searched as words.",)


@pytest.mark.parametrize("text", ["10:30", "2:1", "https://example.org/a:b", "Klient:innen", "note: read", "prison:"])
def test_a_colon_elsewhere_is_no_field(text):
    question = parse(text)
    assert question.choices == ()
    assert question.notes == ()


def test_the_number_of_parts_is_bounded_with_a_note():
    for text in (" ".join(f"w{n}" for n in range(100)), "|".join(f"w{n}" for n in range(100)), "-year:1990..2015 " * 9):
        question = parse(text)
        assert sum(len(clause.alternatives) for clause in question.clauses) + len(question.choices) <= MOST_PARTS
    assert "first 64" in parse(" ".join(f"w{n}" for n in range(100))).notes[0]
    assert "4,000 characters" in parse("a" * 5_000).notes[0]
