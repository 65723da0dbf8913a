"""Rules know things by sort: every instrument, animal, trade, illness, not those of the texts at hand."""

import re

import pytest

from anonymisation.detect.document import Document
from anonymisation.detect.languages import language
from anonymisation.detect.narrative import findings, grammar
from anonymisation.detect.narrative.en.sorts import NOT, ONTO, plural
from anonymisation.detect.narrative.en.words import LISTS
from anonymisation.findings import Kind


def told(text):
    return [(finding.kind, finding.text) for finding in findings(Document(text, language("en")))]


@pytest.mark.parametrize("instrument", ["theorbo", "ocarina", "sackbut", "crumhorn", "viola da gamba"])
def test_any_instrument_is_one(instrument):
    if instrument in LISTS["rareinstrument"]:
        assert any(instrument in text for _, text in told(f"On Sundays he plays the {instrument} in chapel."))
    else:
        pytest.skip("WordNet does not know it")


@pytest.mark.parametrize("trade", ["cooper", "glazier", "wheelwright", "farrier", "milliner", "stevedore", "puppeteer"])
def test_any_trade_is_one(trade):
    assert (Kind.OCCUPATION, trade) in [(kind, text.removeprefix("a ")) for kind, text in told(f"He was a {trade}.")]


@pytest.mark.parametrize("work", ["psychologist", "mentor", "officer", "judge", "social worker", "teacher"])
def test_those_who_do_the_work_are_no_finding(work):
    assert told(f"The {work} knew him well.") == []


def test_a_word_left_out_of_a_sort_is_not_on_its_list():
    for name, text in NOT.items():
        assert name in ONTO
        assert text is not None
    assert "officer" not in [word.strip() for word in LISTS["craftsman"].split(",")]


@pytest.mark.parametrize(
    ("one", "many"), [("lynx", "lynxes"), ("pony", "ponies"), ("monkey", "monkeys"), ("ewe", "ewes")]
)
def test_plurals(one, many):
    assert plural(one) == many


def test_every_rule_is_a_pattern():
    made = grammar("en")
    for _, source in made._sources:
        re.compile(source)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("He has a voice like gravel.", "voice like gravel"),
        ("He pleaded guilty to sawing through the mast of a transmitter.", "sawing through the mast of a transmitter"),
        ("He was trapped in a lift with two judges.", "trapped in a lift with two judges"),
        ("They say the bottom half of his left ear is missing.", "bottom half of his left ear is missing"),
        ("There is a splinter under the left collarbone.", "splinter under the left collarbone"),
        ("His wife is the sister of his victim.", "sister of his victim"),
        ("She arrives in a lilac camper with eyes on it.", "lilac camper with eyes on it"),
        ("He is the last breeder of a rare strain of goat.", "last breeder of a rare strain of goat"),
        ("He cannot smile or frown.", "smile or frown"),
    ],
)
def test_it_is_found_in_whatever_words_it_is_told(text, marked):
    assert any(marked in found for _, found in told(text)), told(text)
