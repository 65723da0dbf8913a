"""The Markdown of a source becomes small and safe HTML, and no word of it goes."""

from __future__ import annotations

import pytest

from papers.importing.markup import clean_html, render_inline


@pytest.mark.parametrize(
    ("text", "html", "plain"),
    [
        ("a **b** _c_", "a <strong>b</strong> <em>c</em>", "a b c"),
        ("so<sup>1</sup>.", "so<sup>1</sup>.", "so [1]."),
        ("[t](#)", "t", "t"),
        ("[t]()", "t", "t"),
        ("[t](#page=3)", "t (#page=3) ", "t (#page=3)"),
        (
            "[t](https://example.org/a?b=1&c)",
            '<a href="https://example.org/a?b=1&amp;c">t</a>',
            "t (https://example.org/a?b=1&c)",
        ),
        ("[t](javascript:alert(1))", "[t](javascript:alert(1))", "[t](javascript:alert(1))"),
        ("one<br>two", "one<br>two", "one two"),
        (
            "<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<script>alert(1)</script>",
        ),
        ('<b onclick="x">', '&lt;b onclick="x"&gt;', '<b onclick="x">'),
        ("![alt](https://example.org/p.png)", '!<a href="https://example.org/p.png">alt</a>', None),
        ("<sup>unclosed", "&lt;sup&gt;unclosed", "<sup>unclosed"),
        (r"2 \* 3", "2 * 3", "2 * 3"),
    ],
)
def test_each_mark(text: str, html: str, plain: str | None) -> None:
    written = render_inline(text)
    assert written.html == html
    assert clean_html(written.html) == html
    if plain is not None:
        assert written.plain == plain


def test_bold_runs_leave_addresses_and_footnote_marks_out() -> None:
    run = render_inline("The **[desk](https://example.org)<sup>2</sup>** and **key**")
    assert run.bold == ("desk", "key")


def test_the_last_guard_takes_what_the_writer_would_never_write() -> None:
    assert clean_html('<p style="x" onclick="y">a<img src=z onerror=w><iframe>b</iframe></p>') == "<p>ab</p>"
    assert "javascript" not in clean_html('<a href="javascript:x">t</a>')
