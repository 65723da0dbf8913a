"""Whatever was typed: readers get text, lists, quotes and links to other sites, and nothing that acts."""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.rendering import MAX_BODY, plain, problems, render_markdown, tidy
from tests.exchange.abuse import HARD_TO_PARSE, HIDDEN_SIGNS, SCRIPTS, TOO_MUCH

ALLOWED = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a"}


class Reading(HTMLParser):
    """What a browser would make of it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_comment(self, data):
        self.tags.append("!--")

    def handle_decl(self, decl):
        self.tags.append("!")


def assert_harmless(html: str) -> None:
    read = Reading(html)
    assert set(read.tags) <= ALLOWED
    for tag, name, value in read.attributes:
        assert (tag, name) in {("a", "href"), ("a", "rel"), ("ol", "start")}
        if name == "href":
            assert urlsplit(value).scheme.lower() in {"http", "https", "mailto"}
        if name == "rel":
            assert value.split() == ["nofollow", "ugc", "noopener", "noreferrer"]


@pytest.mark.parametrize("text", SCRIPTS + HARD_TO_PARSE)
def test_what_was_tried_comes_out_as_text(text):
    assert problems(text) == []
    assert_harmless(render_markdown(text))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*SCRIPTS, "> ", "- ", "**", "`", "[", "](", ")", "<", "\n", "\n\n", "&", "a", " "])))
def test_pieces_of_attacks_put_together_are_harmless(pieces):
    assert_harmless(render_markdown("".join(pieces)[:MAX_BODY]))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_is_harmless_and_read_without_trouble(text):
    problems(text)
    assert_harmless(render_markdown(tidy(text)))
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("text", HIDDEN_SIGNS)
def test_signs_that_hide_are_refused_with_their_place(text):
    (told,) = (
        problems(f"A first line.\n{text}")
        if "isolates" not in text and "marks" not in text
        else problems(f"A first line.\n{text}")[:1]
    )
    assert re.match(r"Line 2, character \d+: (a sign|a control character|more than 3 marks)", told)


@pytest.mark.parametrize("text", TOO_MUCH)
def test_what_is_too_long_or_too_deep_is_refused_before_it_is_parsed(text, monkeypatch):
    def never(*args):
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr("exchange.rendering._parser.render", never)
        (told,) = problems(text)
    assert "is the most" in told or "deep" in told
    assert len(told) < 200
    assert_harmless(render_markdown(text))  # should it have come in by another way


@pytest.mark.parametrize(
    "text",
    ["naïve façade Łódź", "Ελλάδα", "👩‍🔧 it works ❤️ 👍🏽", "a\tb", "don’t — «so» …", "e\u0301te\u0301", "10 000 €"],
)
def test_what_people_write_is_not_refused(text):
    assert problems(text) == []


def test_letters_are_stored_in_one_form():
    assert tidy("e\u0301te\u0301\r\n\r\n\r\n\r\nfin  \n") == "été\n\nfin"


def test_what_can_be_written():
    html = render_markdown("One *two* **three** `four`\nfive\n\n- six\n- seven\n\n> eight\n\n1. nine")
    assert set(Reading(html).tags) == {"p", "em", "strong", "code", "br", "ul", "li", "blockquote", "ol"}


def test_a_link_says_where_it_leads():
    html = render_markdown("[https://good.example](https://evil.example/x) and <https://good.example/y>")
    assert ">https://good.example</a> (evil.example)" in html
    assert ">https://good.example/y</a><" in html


def test_a_heading_or_a_picture_of_ones_own_is_only_text():
    html = render_markdown("# Big\n\n![a](https://e.example/a.png)\n\n<b>bold</b>")
    assert set(Reading(html).tags) == {"p", "a"}
    assert "&lt;b&gt;" in html


def test_its_words_on_one_line():
    assert plain("**One** <b>\n\n- two & three") == "One <b> two & three"
