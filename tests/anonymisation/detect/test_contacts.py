"""E-mail, telephone, bank account, links and account names."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.detect import find
from anonymisation.findings import Kind


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("write to m.sasun+x@post.example.org today", "m.sasun+x@post.example.org", Kind.EMAIL),
        ("write to sasun [at] post [dot] example", "sasun [at] post [dot] example", Kind.EMAIL),
        ("call +44 20 7946 0958 first", "+44 20 7946 0958", Kind.PHONE),
        ("call 020 7946 0958 first", "020 7946 0958", Kind.PHONE),
        ("ask for ext. 4417", "4417", Kind.PHONE),
        ("paid into GB33 BUKB 2020 1555 5555 55 each month", "GB33 BUKB 2020 1555 5555 55", Kind.IBAN),
        ("paid to BE68 5390 0754 7034 at the bank", "BE68 5390 0754 7034", Kind.IBAN),  # a bank in no register
        ("paid to be68-5390-0754-7034 CASH", "be68-5390-0754-7034", Kind.IBAN),
        ("his IBAN is BE68 5390 0754 7043 he says", "BE68 5390 0754 7043", Kind.IBAN),  # two figures turned round
        ("the card 4111 1111 1111 1111 was used", "4111 1111 1111 1111", Kind.NUMBER),
        ("see https://forum.example.org/u/lone?x=1.", "https://forum.example.org/u/lone?x=1", Kind.LINK),
        ("posted as @lone_wolf77 there", "@lone_wolf77", Kind.HANDLE),
        ("his telegram account was lone.wolf.88 then", "lone.wolf.88", Kind.HANDLE),
        ("post to SW1A 2AA please", "SW1A 2AA", Kind.ADDRESS),
    ],
)
def test_a_way_to_reach_somebody_is_direct(found, text, words, kind):
    assert found(text)[words] == kind


@settings(deadline=None)
@given(st.sampled_from(["BE", "DE", "FR", "NL", "ES", "AT", "NO", "CH"]), st.data())
def test_every_account_number_of_a_country_is_found(country, data):
    """Whatever the bank, and however it is spaced: 97 minus the remainder are its two check digits (ISO 13616)."""
    figures = {"BE": 12, "DE": 18, "FR": 23, "NL": 10, "ES": 20, "AT": 16, "NO": 11, "CH": 17}[country]
    account = data.draw(st.text("0123456789", min_size=figures, max_size=figures))
    account = f"ABNA{account}" if country == "NL" else account
    check = 98 - int("".join(str(int(letter, 36)) for letter in f"{account}{country}00")) % 97
    number = f"{country}{check:02}{account}"
    if data.draw(st.booleans()):
        number = " ".join(number[place : place + 4] for place in range(0, len(number), 4))
    found = find(f"paid into {number} each month", "en", model="none")
    assert [finding.text for finding in found if finding.kind is Kind.IBAN] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "GB33 BUKB 2020 1555 5555 56 fails its checksum",
        "version 1.2.3 of the tool",
        "between 10 and 12 people came 3 times",
        "the score was 7/10",
    ],
)
def test_other_figures_are_no_contact(found, text):
    assert not {Kind.IBAN, Kind.PHONE, Kind.LINK, Kind.HANDLE} & set(found(text).values())
