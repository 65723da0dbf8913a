"""Places, organisations, numbers and cues made wider, and told apart: «a large city», «another large city»."""

import re
from collections import defaultdict

from anonymisation.detect import gazetteer
from anonymisation.detect.folding import fold
from anonymisation.detect.languages import Language
from anonymisation.findings import Finding, Kind
from anonymisation.grammar import Grammar
from anonymisation.grammar.joints import joints
from anonymisation.replacing.fitting import NO_NOUNS, fitted, last_word
from anonymisation.replacing.proposing import Place, Proposal

WORD = re.compile(r"[^\W_]+")
#: Thousands of people from which on a place is called so; Eurostat's degree of urbanisation has towns from 5,000 and
#: cities from 50,000 people.
SIZES = ((500, "large_city"), (100, "mid_city"), (20, "town"), (5, "small_town"), (0, "village"))
MONEY = re.compile(r"[€$£]|\b(?:euros?|pounds?|dollars?|francs?|eur|gbp|usd)\b", re.IGNORECASE)
DURATIONS = (
    ("years", re.compile(r"\b(?:years?|ans?|années?|ja(?:ar|ren)|jahre?n?|años?)\b", re.IGNORECASE)),
    ("months", re.compile(r"\b(?:months?|mois|maand(?:en)?|monate?n?|mes(?:es)?)\b", re.IGNORECASE)),
    ("weeks", re.compile(r"\b(?:weeks?|semaines?|we(?:ek|ken)|wochen?|semanas?)\b", re.IGNORECASE)),
    ("days", re.compile(r"\b(?:days?|jours?|dag(?:en)?|tage?n?|días?)\b", re.IGNORECASE)),
)


class Things:
    """Remembers what stands for what in one case."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self.language, self.grammar = language, grammar
        self.numbers: dict[tuple[str, str], int] = {}
        self.counted: dict[str, int] = defaultdict(int)

    def proposal(self, place: Place) -> Proposal:
        """What stands for this finding; persons, dates and ages are not for here."""
        finding = place.finding
        if finding.kind in (Kind.PLACE, Kind.ORGANISATION, Kind.ADDRESS):
            concept, level = self._concept(finding)
            number = self._number(concept, finding.text)
            phrase = self.grammar.indefinite(self.grammar.nouns[concept], number, self.grammar.case_after(place.before))
            return self._fitted(place, phrase, level)
        if finding.kind is Kind.AMOUNT:
            return self._fitted(place, self._in_case(place, _amount(finding.text)), "band")
        if finding.kind is Kind.NATIONALITY and self.grammar.foreign and _stands_before_a_noun(place, self.grammar):
            return place.proposal(self.grammar.foreign(finding.text), "kind")
        return self._fitted(place, self._in_case(place, finding.kind.value), "kind")

    def _in_case(self, place: Place, kind: str) -> str:
        return self.grammar.in_case(self.grammar.kinds[kind], self.grammar.case_after(place.before))

    def _fitted(self, place: Place, phrase: str, level: str) -> Proposal:
        taken_in, phrase = fitted(place.before, phrase, place.finding.kind, self.grammar)
        return place.proposal(phrase, level, taken_in=taken_in)

    def _number(self, concept: str, name: str) -> int:
        key = (concept, " ".join(WORD.findall(name.lower())).removeprefix("the "))
        if key not in self.numbers:
            self.counted[concept] += 1
            self.numbers[key] = self.counted[concept]
        return self.numbers[key]

    def _concept(self, finding: Finding) -> tuple[str, str]:
        if finding.kind is Kind.ADDRESS:
            return "address", "kind"
        kind_of_body = body_of(finding.text, self.language)
        if kind_of_body:
            return kind_of_body, "kind"
        if finding.kind is Kind.ORGANISATION:
            return "organisation", "kind"
        name = finding.text.strip()
        if fold(name) in gazetteer.countries(self.language.code):
            return "country", "kind"
        people = gazetteer.people_of(name)
        if people is None:
            return "place", "kind"
        return next(concept for least, concept in SIZES if people >= least), "size"


def _stands_before_a_noun(place: Place, grammar: Grammar) -> bool:
    """«a Chechen accent», not «a Chechen who»: an adjective after an article or another adjective."""
    word, _ = last_word(place.before)
    known = joints(grammar.code)
    follows = re.match(r"\s+([^\W\d_]{3,})", place.after)
    return bool(
        follows
        and place.finding.text.count(" ") == 0
        and word
        and word not in known.prepositions
        and (follows[1][0].isupper() if grammar.code == "de" else follows[1].islower())
        and follows[1].lower() not in known.prepositions | known.determiners | NO_NOUNS
    )


def body_of(name: str, language: Language) -> str:
    """Which sort of body a name tells of by its own words: «prison» for «Wolvenveld Prison»; «» where it tells none."""
    words = f" {' '.join(WORD.findall(name.lower()))} "
    for concept, nouns in (
        ("prison", language.prison_nouns),
        ("court", language.court_nouns),
        ("hospital", language.health_nouns),
        ("school", language.school_nouns),
        ("worship", language.faith_nouns),
        ("street", (*language.street_after, *language.street_before)),
        ("authority", language.authority_nouns),
    ):
        if any(f" {noun} " in words for noun in nouns if len(noun) > 2):
            return concept
        if concept == "street" and any(
            word.endswith(("straat", "laan", "straße", "strasse")) for word in words.split()
        ):
            return concept
    forms = {form.lower().strip(".") for form in language.company_forms}
    return "company" if forms & set(words.split()) else ""


def _amount(text: str) -> str:
    if MONEY.search(text):
        return "money"
    for unit, pattern in DURATIONS:
        if pattern.search(text):
            years = re.search(r"\d+", text)
            return "many_years" if unit == "years" and years and int(years[0]) >= 8 else unit
    return "amount"
