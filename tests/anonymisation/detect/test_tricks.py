"""What hides a name from a machine, by accident or on purpose, hides it from no reader: and not from us."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.detect import find
from anonymisation.detect.normalising import normalise

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202c\u202e\u200e\u200f"


def persons(text: str) -> list[str]:
    return [finding.text for finding in find(text, model="none") if finding.kind == "person"]


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_invisible_characters_do_not_hide_a_name(data):
    name = "Mr Murat Sasun"
    noisy = name[0]
    for letter in name[1:]:
        noisy += data.draw(st.text(INVISIBLE, max_size=2)) + letter
    text = f"On Monday {noisy} was moved."
    assert noisy in persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He met <b>Mu</b>rat again.", "Mu</b>rat"),
        ("He met Mu<span class='x'>rat</span> again.", "Mu<span class='x'>rat"),
        ("He met **Mu**rat again.", "Mu**rat"),
        ("He met _Murat_ again.", "Murat"),
        ("He met Mu&#114;at again.", "Mu&#114;at"),
        ("He met Andr&eacute; Boisvert again.", "Andr&eacute; Boisvert"),
        ("He met Andre\u0301 Boisvert again.", "Andre\u0301 Boisvert"),
        ("He met Mu\u00adrat again.", "Mu\u00adrat"),
        ("He met Murat\nSasun again.", "Murat\nSasun"),
        ("He met Murat\r\nSasun again.", "Murat\r\nSasun"),
        ("He met Ｍｕｒａｔ again.", "Ｍｕｒａｔ"),
        ("He met 𝐌𝐮𝐫𝐚𝐭 again.", "𝐌𝐮𝐫𝐚𝐭"),
        ("He met Mur\u0430t again.", "Mur\u0430t"),  # a Cyrillic letter
        ("He met Osc\u0430r again.", "Osc\u0430r"),
        ("He met \u039curat again.", "\u039curat"),  # a Greek capital
    ],
)
def test_a_name_is_found_through_markup_and_tricks(text, name):
    assert name in persons(text)


def test_a_word_of_two_alphabets_is_flagged_though_no_list_knows_it():
    assert "Zq\u0436bor" in persons("we saw Zq\u0436bor leave")


def test_tags_between_blocks_part_names():
    assert persons("<p>He met Murat</p><p>Sasun left.</p>") == ["Murat", "Sasun"]


def test_a_form_is_read_line_by_line():
    assert "Murat Sasun" in persons("Name: Murat Sasun\nWing: B\n")


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_every_place_of_the_plain_text_leads_back_into_the_given_one(text):
    normalised = normalise(text)
    last = 0
    for place in range(len(normalised.plain)):
        start, end = normalised.start(place), normalised.end(place + 1)
        assert last <= start <= end <= len(text)
        last = start


def test_plain_ascii_is_not_copied_letter_by_letter():
    assert normalise("He met Murat.").starts is None
