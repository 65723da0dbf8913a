"""A phrase is found however it is written, and other words are not."""

import html
import json
import re
import unicodedata
from urllib.parse import quote

import pytest
from django.utils.text import slugify
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from home.audit.needle import Phrase

NAMES = st.lists(
    st.text(st.characters(min_codepoint=0x41, max_codepoint=0x17F, categories=["Lu", "Ll"]), min_size=2, max_size=8),
    min_size=1,
    max_size=3,
).map(" ".join)


def without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


WAYS = {
    "as it is": str,
    "upper case": str.upper,
    "lower case": str.lower,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "without accents": without_accents,
    "JSON": json.dumps,
    "JSON within JSON": lambda text: json.dumps({"a": json.dumps(text, ensure_ascii=False)}, ensure_ascii=False),
    "entities": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace").decode(),
    "hexadecimal entities": lambda text: "".join(c if c.isascii() else f"&#x{ord(c):X};" for c in text),
    "address": quote,
    "form": lambda text: quote(text).replace("%20", "+"),
    "line break": lambda text: text.replace(" ", "\r\n   "),
    "no-break space": lambda text: text.replace(" ", "\u00a0"),
    "nbsp": lambda text: text.replace(" ", "&nbsp;"),
    "markup between": lambda text: text.replace(" ", "</b> <i class='x'>"),
    "markup within": lambda text: f"{text[:2]}<b>{text[2:]}</b>",
    "invisible characters": lambda text: "\u200b".join(text),
    "soft hyphen": lambda text: f"{text[:2]}\u00ad{text[2:]}",
    "underscores": lambda text: text.replace(" ", "_"),
    "without spaces": lambda text: text.replace(" ", ""),
}


@given(NAMES)
@example("Bartholomew Quillon")
@example("José Müller-Łukasz")
@example("Straße der Brüder")
@settings(deadline=None, max_examples=20)
def test_it_is_found_in_every_way_of_writing(name):
    plain = without_accents(name.casefold())
    assume(not re.search(r"(.)\1\1", plain))  # «sss» may be «sß» or «ßs»: only the latter is thought of
    try:
        phrase = Phrase(name)
    except ValueError:
        return
    for way, write in WAYS.items():
        text = f"Then came {write(name)} at last."
        assert phrase.is_in(text.encode("utf-8")), f"{way}: {text!r}"
    assert not phrase.is_in(b"Then came nobody at last, and went.")


def test_it_is_found_in_one_byte_encodings_and_in_slugs():
    assert Phrase("José Müller").is_in("Auch José Müller war da".encode("latin-1"))
    assert Phrase("José Müller").is_in(b"/cases/jose-muller-and-the-key/")
    assert Phrase("Anna Maria").is_in(slugify("What Anna Maria said").encode())
    assert Phrase("O'Brien").is_in("obrien and O\u2019Brien".encode())
    assert Phrase("Brüder Strasse").is_in("Brüder Straße".encode())


@pytest.mark.parametrize(
    "other", ["Bartholomew and Quillon", "Bartholomew Quilon", "Bartholomew", "Quillon Bartholomew"]
)
def test_something_else_is_not_found(other):
    assert not Phrase("Bartholomew Quillon").is_in(other.encode())


@pytest.mark.parametrize("short", ["", "Ann", "— — —", "a b"])
def test_a_phrase_that_would_be_found_everywhere_is_refused_without_repeating_it(short):
    with pytest.raises(ValueError, match="Phrase 1 has fewer") as refused:
        Phrase(short)
    assert not short.strip() or short not in str(refused.value)


def test_a_place_is_told_without_the_phrase():
    assert Phrase("Bartholomew").hidden_in("uploads: documents/BARTHOLOMEW.pdf") == "uploads: documents/[phrase].pdf"
