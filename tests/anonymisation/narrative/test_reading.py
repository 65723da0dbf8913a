"""The rules read any text, in time that grows with its length, and point at words of it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import home
from anonymisation.detect.document import Document
from anonymisation.detect.languages import language
from anonymisation.detect.narrative import LANGUAGES, findings, grammar
from anonymisation.detect.narrative.anchors import anchors
from anonymisation.detect.narrative.cues import CUES
from anonymisation.detect.narrative.grammar import Grammar, rules
from anonymisation.detect.narrative.tokens import tokens
from anonymisation.findings import Kind, Tier

WORDS = {code: sorted(word for word in grammar(code).vocabulary if word.isalpha()) for code in LANGUAGES}
SIGNS = [*".,;\"'()€²٣-éß\n", "\n\n- ", "’s", "23", "2.5", "2nd", "1999"]

CASES = Path(home.__file__).parent / "demo" / "cases"
COMMON = {
    "en": ("the", "and", "was"),
    "fr": ("les", "une", "est"),
    "nl": ("het", "een", "niet"),
    "de": ("und", "nicht", "ein"),
    "es": ("los", "una", "con"),
}


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_findings_of_any_words_are_places_of_the_text(code: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.one_of(st.sampled_from(WORDS[code]), st.sampled_from(SIGNS)), max_size=60))
    document = Document(" ".join(pieces), language(code))
    for finding in findings(document):
        assert document.plain[finding.start : finding.end] == finding.text
        assert finding.text.strip() == finding.text != ""
        assert finding.reason
        assert 0 < finding.confidence <= 1
        assert (finding.tier is Tier.MASK) == finding.direct == (finding.kind is Kind.PERSON)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for code in LANGUAGES:
        list(findings(Document(text, language(code))))


@given(text=st.text(max_size=300))
def test_tokens_are_in_order_and_within_the_text(text: str) -> None:
    for elision in (False, True):
        end = 0
        for token in tokens(text, elision=elision):
            assert end <= token.start < token.end <= len(text)
            end = token.end


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_has_a_sign_it_cannot_do_without(code: str) -> None:
    """A rule tried everywhere would cost time on every sentence."""
    assert [rule.pattern for rule, needed in grammar(code).anchored() if not needed] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_tells_of_a_cue_and_repeats_within_bounds(code: str) -> None:
    for rule in grammar(code).rules:
        assert rule.cue in CUES
        assert "*" not in rule.pattern
        assert "+" not in rule.pattern


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "unit", ["the only woman on ", "de la ", '"', "((", "his brother and ", "2 ", "a-", "'s ", "der einzige "]
)
def test_reading_is_linear(code: str, unit: str) -> None:
    """Counted in attempts of rules, not by a clock: ten times the text is at most ten times the work."""
    short, long = (grammar(code).attempts(unit * times) for times in (200, 2000))
    assert long <= 12 * short + 50


def test_a_cue_in_a_longer_one_is_told_once_but_a_nickname_always() -> None:
    one = Document("His brother, a former paratrooper, was killed in Homs.", language("en"))
    assert [finding.text for finding in findings(one)] == ["brother, a former paratrooper, was killed in Homs"]
    two = Document("They call him 'the Danish boy' here.", language("en"))
    assert [finding.kind for finding in findings(two)] == [Kind.PERSON]


def test_cases_cleaned_for_the_exchange_stay_quiet() -> None:
    """What practitioners need to say is in the demonstration's cases: hardly anything in them is a cue."""
    texts = [path.read_text(encoding="utf-8").split("---", 2)[2] for path in sorted(CASES.glob("*.md"))]
    for code in LANGUAGES:
        told = [text for text in texts if language_of(text) == code]
        found = [finding for text in told for finding in findings(Document(text, language(code)))]
        assert told
        assert len(found) <= sum(len(text.split()) for text in told) / 400 + 1


def language_of(text: str) -> str:
    return max(LANGUAGES, key=lambda code: sum(text.lower().count(f" {word} ") for word in COMMON[code]))


def test_an_unknown_language_has_no_cues() -> None:
    assert LANGUAGES == ("en", "fr", "nl", "de", "es")


def test_notation() -> None:
    made = Grammar(
        lists={"kin": "father, half-brother", "func": "the, of"},
        numbers={"four": 4},
        pieces={"np": "the? @c{1,2}"},
        rules=rules(
            "only",
            """
            « @kin » of (four
                | five)
            # a remark
            only [%np]
            big « dogs? »
            """.replace("[%np]", "%np"),
        ),
    )
    found = [(match.start, match.end) for match in made.matches("his half-brother of five. Only the old man; big dog")]
    assert found == [(4, 16), (26, 42), (48, 51)]


def test_an_anchor_is_what_every_match_has() -> None:
    assert anchors("(?:[ab]|c)?d[e-g]") == [frozenset("d"), frozenset("efg")]
    assert anchors("(?:a|b{0,2})") == []
    assert anchors("(?=x)y(?!z)") == [frozenset("y")]
    assert anchors("(?:a[bx]|c[dx])e{2}") == [frozenset("e"), frozenset("ac")]
