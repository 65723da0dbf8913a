"""What a browser makes of a page, without its words: for tests that typed words bring no element and no attribute."""

from html import escape
from html.parser import HTMLParser

from tests.exchange.abuse import HIDDEN_SIGNS, SCRIPTS

#: One of each sort of hidden sign: turning the direction, unseen, null, other control, a tower of marks.
HIDDEN = (HIDDEN_SIGNS[0], HIDDEN_SIGNS[4], HIDDEN_SIGNS[11], HIDDEN_SIGNS[13], HIDDEN_SIGNS[-1])
#: What acts in an element, an attribute, a text area, a comment and a template.
SOME = (
    *(
        "<script>alert(1)</script>",
        '"><script>alert(1)</script>',
        "' onmouseover='alert(1)",
        "<!--><svg/onload=alert(1)>",
    ),
    *(
        "</textarea></title><img src=x onerror=alert(1)>",
        "{{ request.user.email }}{% debug %}",
        "</p></div></section><h1>",
    ),
)
assert set(SOME) & set(SCRIPTS)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag, attrs):
        if tag != "br":
            self.seen.append((tag, tuple(sorted(name for name, _ in attrs))))

    def handle_comment(self, data):
        self.seen.append(("!--", ()))


def skeleton(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Every element in order, with the names of its attributes."""
    reader = _Tags()
    reader.feed(html)
    return reader.seen


def stands_as_words(html: str, text: str) -> bool:
    """It is there, and nowhere as markup."""
    variants = {escape(text), escape(text).replace("&#x27;", "&#39;")}
    is_markup = text != escape(text) and text in html
    return any(one in html for one in variants) and not is_markup
