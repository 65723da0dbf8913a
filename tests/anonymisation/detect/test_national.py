"""Numbers that a state gives to one person, in the forms in which people write them."""

import pytest
from stdnum.be import nn
from stdnum.de import idnr
from stdnum.gb import nhs

from anonymisation.detect import find
from anonymisation.findings import Kind


def numbers(text, language="en"):
    return [f.text for f in find(text, language, model="none") if f.kind is Kind.NUMBER and f.direct]


@pytest.mark.parametrize(
    "number",
    [
        "85.07.30-033.28",
        "12345678Z",
        "X-1234567-L",
        "1 85 05 78 006 084 36",
        "RSSMRA85T10A562S",
        "QQ 12 34 56 C",
        "756.1234.5678.97",
        "943 476 5919",
        "86 095 742 719",
        "A 4471 CK",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "0x52908400098527886E0F7030069857D2E4169EE7",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "nl", "de", "es"])
def test_a_personal_number_is_found_in_every_language(number, language):
    assert number in numbers(f"{number} x", language)


def test_a_form_that_nothing_else_has_is_found_with_a_slip_in_it():
    assert not nn.is_valid("85.07.30-033.29")
    assert numbers("number 85.07.30-033.29") == ["85.07.30-033.29"]


@pytest.mark.parametrize(("valid", "written"), [(nhs, "943 476 5918"), (idnr, "86 095 742 718")])
def test_a_form_that_much_else_has_needs_its_checksum(valid, written):
    assert not valid.is_valid(written)
    assert written not in numbers(f"counted {written} times")


@pytest.mark.parametrize("text", ["on 85.07.30 it rained", "in 2019 20 of 300 came", "chapter A 12", "1 in 85"])
def test_other_figures_are_no_personal_number(text):
    assert not numbers(text)


@pytest.mark.parametrize("term", ["IBAN", "OASys", "NHS", "Telegram", "SPIP", "Steuer-ID"])
def test_a_word_that_every_office_knows_is_no_name(term):
    assert not find(f"She noted the {term} in the file.", "en", model="none")


@pytest.mark.parametrize("written", ["insta: lil_ko", "wolf#1234 was there", "see t.me/whitewolf88 there"])
def test_an_account_is_found_as_people_write_it(written):
    assert any(f.kind in (Kind.HANDLE, Kind.LINK) for f in find(written, "en", model="none"))
