"""E-mail, telephone, bank account, links and account names."""

import pytest

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
        ("the card 4111 1111 1111 1111 was used", "4111 1111 1111 1111", Kind.NUMBER),
        ("see https://forum.example.org/u/lone?x=1.", "https://forum.example.org/u/lone?x=1", Kind.LINK),
        ("posted as @lone_wolf77 there", "@lone_wolf77", Kind.HANDLE),
        ("his telegram account was lone.wolf.88 then", "lone.wolf.88", Kind.HANDLE),
        ("post to SW1A 2AA please", "SW1A 2AA", Kind.ADDRESS),
    ],
)
def test_a_way_to_reach_somebody_is_direct(found, text, words, kind):
    assert found(text)[words] == kind


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
