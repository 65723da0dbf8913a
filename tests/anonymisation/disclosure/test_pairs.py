"""Two tellings of one event are found among cases of the same kind; cases that only resemble each other are not."""

from pathlib import Path

import pytest

from anonymisation.disclosure.pairs import SIMILAR, Told, contradictions, pairs_with, words_of
from anonymisation.disclosure.traits import Traits

CASES = Path(__file__).resolve().parents[3] / "site/home/demo/cases"

#: Invented, as the demonstration cases are: each tells the event of one of them as another colleague saw it.
RETOLD = {
    "photographer-at-the-gate": """
        I am the officer for the neighbourhood where the client's sister lives. Before he came out I rang at two
        doors and left my number in case strangers should bother people. On the day a photographer stood outside
        the prison and got nothing but a car with its windows closed. What none of us had seen coming was the
        school. A journalist turned up there at lunch time and asked parents about the uncle. The head teacher,
        who knew nothing, sent him off the yard and called us; my number hung on her wall because of the
        parking. The press officers of the prison and of the municipality had agreed that only one of them would
        speak, and an editor had left out the street when he was asked on the phone. For the children it was
        hard for a few weeks: a birthday invitation was taken back, and later came an apology with cake. Next
        time the family's places must be in the plan and not only the client's.
        """,
    "flat-ready-file-not": """
        For over a year I saw him every second week as the psychologist of the wing. When he was released, I
        assumed that my report had gone to probation. It had not. The form for the handover asks for address,
        debts and medication and has no box for what we had worked on. My colleague, the case manager, left for
        another job some weeks earlier and had filled it in on her last day. The officer of probation, assigned
        eleven working days before, phoned the switchboard, was sent on to the administration and then told to
        write to the governor; the answer reached her nearly three weeks after the release. He had asked in
        writing to meet her. He kept his flat clean and paid the rent, but he told her once more what he had
        told me, and asked whether it had been for nothing. We had agreed how he would recognise a bad week and
        whom he would call then. All that lay in the file. At the local table one line of the minutes said that
        the prison should send information, with no name behind it.
        """,
}


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("---", 2)[2]


@pytest.fixture(scope="module")
def collection() -> list[Told]:
    return [Told(path.stem, Traits(), words_of(body(path))) for path in sorted(CASES.glob("*.md"))]


@pytest.mark.parametrize("key", RETOLD)
def test_a_second_telling_of_an_event_is_paired_with_the_first(key, collection):
    first, *_ = pairs_with(Told("retold", Traits(), words_of(RETOLD[key])), collection)
    assert first.key == key


def test_cases_that_resemble_each_other_are_mostly_no_pairs(collection):
    """Nineteen invented cases of one field, none of which tells another's story."""
    found = {frozenset((case.key, pair.key)) for case in collection for pair in pairs_with(case, collection)}
    assert len(found) <= 2


def pairs(
    one: Traits, *others: Traits, texts: dict[int, str] | None = None, own: str = "", cues: frozenset[str] = frozenset()
):
    told = [Told(str(n), traits, words_of((texts or {}).get(n, ""))) for n, traits in enumerate(others)]
    return pairs_with(Told("own", one, words_of(own), cues), told)


NL = Traits(country="nl", years=(2017, 2019), offence="funding", ideology="jihadist", gender="woman", ages=(20, 29))
CROWD = [
    Traits(country="be", years=(2020, 2022), offence="travel", ideology="right-wing", gender="man", ages=(40, 49))
] * 40


def test_traits_alone_make_a_pair_where_few_others_have_them():
    found = pairs(NL, *CROWD, NL)
    assert [pair.key for pair in found] == ["40"]
    assert "Both tell the same: country, years, age, offence, ideology, gender." in found[0].reasons


def test_traits_that_everyone_has_make_no_pair():
    assert pairs(NL, *[NL] * 40) == []


@pytest.mark.parametrize(
    ("other", "name"),
    [
        (Traits(country="be"), "place"),
        (Traits(region_band="southern-europe"), "place"),
        (Traits(years=(2020, 2022)), "years"),
        (Traits(ages=(30, 39)), "ages"),
        (Traits(gender="man"), "gender"),
        (Traits(offence="travel"), "offence"),
        (Traits(ideology="right-wing"), "ideology"),
    ],
)
def test_traits_that_cannot_be_true_of_one_person_rule_a_pair_out(other, name):
    text = "A photographer with a parrot stood beside the orchard when the carillon rang for the blacksmith."
    assert contradictions(NL, other) == [name]
    assert pairs(NL, Traits(), other, texts={0: "nothing", 1: text}, own=text) == []
    assert [pair.key for pair in pairs(NL, Traits(), Traits(), texts={0: "nothing", 1: text}, own=text)] == ["1"]


def test_what_one_case_leaves_out_contradicts_nothing():
    assert contradictions(NL, Traits()) == []
    assert contradictions(NL, Traits(region_band="western-europe", years=(2019, 2022), ages=(25, 34))) == []


def test_a_case_is_no_pair_of_its_own():
    own = Told("same", NL, words_of("the very same words and carillons"))
    assert pairs_with(own, [own]) == []


def test_reasons_say_why_without_a_word_of_the_case():
    found = pairs(NL, *CROWD, NL, own="carillon orchard", texts={40: "the carillon in the orchard"})
    assert found[0].shared == ("carillon", "orchard")
    told = " ".join(found[0].reasons)
    assert "2 words that hardly any other case uses" in told
    assert "carillon" not in told
    assert f"{SIMILAR:.2f}" in told


def test_words_of_a_cue_weigh_more():
    text = "the client heard the carillon from a ladder behind an orchard"
    other = "a carillon, he said, and a blacksmith, and more of the client than that"
    crowd = dict.fromkeys(range(40), "the client met a colleague in a yard and said no more than that")

    def likeness(cues):
        return pairs(NL, *CROWD, NL, own=text, texts={**crowd, 40: other}, cues=cues)[0].similarity

    assert likeness(frozenset({"carillon"})) > likeness(frozenset())


def test_with_hardly_a_case_to_compare_with_a_second_telling_is_found_all_the_same():
    first, second, third = (words_of(text) for text in (*RETOLD.values(), body(CASES / "photographer-at-the-gate.md")))
    cases = [Told(name, Traits(), words) for name, words in (("first", first), ("second", second))]
    assert [pair.key for pair in pairs_with(Told("own", Traits(), third), cases[:1])] == ["first"]
    assert [pair.key for pair in pairs_with(Told("own", Traits(), third), cases)] == ["first"]
    assert pairs_with(Told("own", Traits(), third), cases[1:]) == []


def test_any_number_of_tellings_of_one_event_are_all_found():
    told = [Told(str(n), Traits(), words_of(RETOLD["photographer-at-the-gate"])) for n in range(4)]
    assert [pair.key for pair in pairs_with(told[0], told)] == ["1", "2", "3"]


def test_the_likeliest_pair_comes_first():
    half = Traits(country="nl", years=(2017, 2019), offence="funding", ideology="jihadist")
    found = pairs(NL, *CROWD, half, NL)
    assert [pair.key for pair in found] == ["41", "40"]
    assert found[0].strength > found[1].strength
