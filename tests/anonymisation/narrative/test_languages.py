"""The word lists of the languages: every one is there, and the layers find with them what has a form."""

from dataclasses import fields

import pytest

from anonymisation.detect import find
from anonymisation.detect.languages import CODES, language
from anonymisation.findings import Kind

EMPTY_FOR_GOOD = {
    "en": {"parts_of_day", "determiners"},
    "fr": {"street_after", "determiners"},
    "nl": {"determiners"},
    "es": {"street_after", "determiners"},
}  # a street's kind comes first there; nouns have capitals in German only

TOLD = {
    "fr": "M. Karim Benali, né le 12 mars 1991, habite 14 rue des Lilas. Sa sœur Samira l'héberge.",
    "nl": "Dhr. Karim Bennani, geboren op 12 maart 1991, woont in de Lindenstraat 14. Zijn zus Samira helpt hem.",
    "de": "Herr Karim Bennani, geboren am 12. März 1991, wohnt in der Lindenstraße 14. Seine Schwester Samira hilft.",
    "es": "El Sr. Karim Bennani, nacido el 12 de marzo de 1991, vive en la calle Tilos 14. Su hermana Samira le ayuda.",
}


@pytest.mark.parametrize("code", CODES)
def test_every_list_is_written(code: str) -> None:
    lists = language(code)
    assert lists.code == code
    missing = {field.name for field in fields(lists) if not getattr(lists, field.name)}
    assert missing <= EMPTY_FOR_GOOD.get(code, set())
    assert sorted(set(lists.months.values())) == list(range(1, 13))
    assert len(lists.weekdays) >= 7


@pytest.mark.parametrize("code", TOLD)
def test_names_dates_and_streets_are_found_in_every_language(code: str) -> None:
    found = {(finding.kind, word) for finding in find(TOLD[code], code, model="none") for word in finding.text.split()}
    assert (Kind.PERSON, "Karim") in found
    assert (Kind.PERSON, "Samira") in found
    assert (Kind.DATE, "1991") in found
    assert (Kind.ADDRESS, "14") in found


@pytest.mark.parametrize("word", ["Arbeitsplatz", "Ausstieg", "Bahnhof", "Supermarkt", "Friedhof"])
def test_a_german_compound_that_is_no_street_is_none(word: str) -> None:
    assert [f for f in find(f"Er sprach über den {word} mit ihr.", "de", model="none") if f.kind is Kind.ADDRESS] == []


def test_seven_in_french_is_no_month() -> None:
    assert find("Sept mois après, elle a appelé.", "fr", model="none") == []


@pytest.mark.parametrize(
    "text", ["Bis zu seinem Tod blieb es still.", "Nach drei Tagen kam sie.", "Die Nummer der Apotheke fehlt noch."]
)
def test_after_a_german_article_a_noun_that_is_a_name_elsewhere_is_none(text: str) -> None:
    assert [f.text for f in find(text, "de", model="none") if f.kind in (Kind.PERSON, Kind.PLACE)] == []


def test_a_german_heading_and_an_age_are_no_street() -> None:
    found = find("Zur Person\nDer Klient, 52 Jahre, ist verheiratet.", "de", model="none")
    assert [f.text for f in found if f.kind is Kind.ADDRESS] == []


def test_a_floor_belongs_to_the_address() -> None:
    found = find("Vive en la calle del Tilo Viejo, 9, 3.º izq.", "es", model="none")
    assert [f.text for f in found if f.kind is Kind.ADDRESS] == ["calle del Tilo Viejo, 9, 3.º izq"]


@pytest.mark.parametrize("code", ["fr", "nl", "es"])
def test_an_unknown_name_that_opens_a_sentence_is_one_when_it_stands_in_another(code: str) -> None:
    text = "{} Zwirbelka {}. Zwirbelka {}.".format(
        *{"fr": ("On a vu", "hier", "rit"), "nl": ("Ik zag", "toen", "lacht"), "es": ("Vimos a", "ayer", "ríe")}[code]
    )
    assert [f.text for f in find(text, code, model="none") if f.text == "Zwirbelka"] == ["Zwirbelka", "Zwirbelka"]
