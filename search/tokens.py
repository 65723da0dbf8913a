"""What a reader typed, cut into tokens: words, phrases, «OR», brackets, each with what stands before it.

One pass from left to right, so that any text takes time in proportion to its length. Nothing is an error here: a
quotation mark without a partner and punctuation at the edges of words are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

#: Any of these opens a phrase and any closes it: people mix them, and keyboards change them.
QUOTES = '"“”„‟«»‹›″＂「」『』'
_QUOTE = re.compile(f"[{QUOTES}]")
_DASHES = re.compile(r"[-−–‐‑]+")
_CHUNK = re.compile(rf"[^\s|{QUOTES}]+")
_NAMED = re.compile(r"([^\W\d_][\w-]{0,29}):(?!//)")
#: «Klient:innen», «Klient*innen»: German for both sexes, neither a field nor a pattern.
_GENDERED = re.compile(r"(?<=[^\W_]{3})(?:[:*](?:in|innen|r|n|e))+\Z")

#: Capitals only. The ones in `_ONLY_AMONG_SMALL` are words of other languages too: «MINISTRY OF JUSTICE» is no choice.
_OR = frozenset({"OR", "ODER", "OU", "OF", "O"})
_AND = frozenset({"AND", "ET", "UND", "EN", "Y"})
_ONLY_AMONG_SMALL = frozenset({"OF", "O", "ET", "UND", "EN", "Y"})
_NOT = "NOT"

#: What people call a field, in the five languages, and which field it is.
FIELDS: dict[str, str] = {
    alias: field
    for field, aliases in {
        "title": "title titles titre titel titulo",
        "challenge": "challenge challenges defi defis uitdaging herausforderung desafio reto",
        "target_group": "group groups target_group target_groups groupe public_cible doelgroep zielgruppe grupo",
        "phase": "phase phases fase fases",
        "country": "country countries pays land pais",
        "type": "type types kind soort art tipo",
        "year": "year years annee jaar jahr ano date",
        "sector": "sector sectors secteur sektor",
        "intervention_area": "area areas intervention_area intervention_areas domaine gebied bereich ambito",
        "ideology": "ideology ideologies ideologie ideologia",
        "tried": "tried tried_elsewhere essaye geprobeerd erprobt probado",
        "language": "lang language languages langue taal sprache idioma",
    }.items()
    for alias in aliases.split()
}


@dataclass(frozen=True)
class Token:
    """`field` is one of the values of `FIELDS`, or empty. A remark says in `text` what was not understood."""

    kind: Literal["item", "or", "open", "close", "unknown_field", "odd_quote", "wildcard", "late_not"]
    text: str = ""
    field: str = ""
    is_phrase: bool = False
    negated: bool = False


def _plain(name: str) -> str:
    """A field's name as it stands in `FIELDS`."""
    accents = str.maketrans("éèêëáàâäíìîïóòôöúùûüñç", "eeeeaaaaiiiioooouuuunc")
    return name.casefold().translate(accents).replace("-", "_")


def _with_partner(chunk: str, start: int) -> set[int]:
    """Where closing brackets stand that were opened in the same chunk: those of «client(s)» are its own."""
    if ")" not in chunk:
        return set()
    opened, found = 0, set()
    for at in range(start, len(chunk)):
        if chunk[at] == "(":
            opened += 1
        elif chunk[at] == ")" and opened:
            opened -= 1
            found.add(at)
    return found


def _without_edges(chunk: str) -> tuple[str, int]:
    """A chunk without the punctuation around it, and how many closing brackets went with it."""
    start, stop = 0, len(chunk)
    while start < stop and not chunk[start].isalnum():
        start += 1
    own = _with_partner(chunk, start)
    closed = 0
    while stop > start and not chunk[stop - 1].isalnum() and stop - 1 not in own:
        closed += chunk[stop - 1] == ")"
        stop -= 1
    return chunk[start:stop], closed


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.last_quote = max(text.rfind(quote) for quote in QUOTES)
        among_small = any(character.islower() for character in text)
        self.ors = _OR if among_small else _OR - _ONLY_AMONG_SMALL
        self.ands = _AND if among_small else _AND - _ONLY_AMONG_SMALL
        self.field = ""
        self.negated = False
        self.is_held = False  # by NOT: a dash negates only what it touches

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _item(self, text: str, *, is_phrase: bool = False) -> Token:
        if not is_phrase and not self.field and text in _OR | _AND | {_NOT}:
            text = text.lower()  # here it is a word; small letters keep it one when the question is written out
        token = Token("item", text, self.field, is_phrase, self.negated)
        self.field, self.negated, self.is_held = "", False, False
        return token

    def tokens(self) -> Iterator[Token]:
        while self.at < len(self.text):
            character = self._next()
            if character.isspace():
                self.at += 1
                self.negated = self.negated and self.is_held
            elif character in QUOTES:
                yield from self._phrase()
            elif character == "|":
                self.at += 1
                yield Token("or")
            elif character == "(":
                self.at += 1
                yield Token("open", "", self.field, False, self.negated)
                self.field, self.negated, self.is_held = "", False, False
            elif character == ")":
                self.at += 1
                yield Token("close")
            elif dashes := _DASHES.match(self.text, self.at):
                self.at = dashes.end()
                following = self._next()
                self.negated = self.is_held or bool(following and not following.isspace() and following not in "|)")
            elif character.isalnum() or self.field:
                yield from self._chunk()
            else:
                self.at += 1
        if self.is_held:
            yield Token("late_not")

    def _phrase(self) -> Iterator[Token]:
        self.at += 1
        if self.at > self.last_quote:
            is_inches = self.text[max(0, self.at - 2)].isdigit()
            if not is_inches and any(character.isalnum() for character in self.text[self.at :]):
                yield Token("odd_quote")
            return
        closing = _QUOTE.search(self.text, self.at)
        assert closing is not None  # noqa: S101 - there is one at `last_quote`
        inside = self.text[self.at : closing.start()]
        self.at = closing.end()
        if any(character.isalnum() for character in inside):
            yield self._item(" ".join(inside.split()), is_phrase=True)

    def _chunk(self) -> Iterator[Token]:
        chunk = _CHUNK.match(self.text, self.at)
        assert chunk is not None  # noqa: S101 - what is no part of a chunk was looked at before
        typed = chunk[0]
        if self.field:
            self.at = chunk.end()
            yield from self._value(typed)
            return
        word, closed = _without_edges(typed)
        if _GENDERED.search(word):
            typed = _GENDERED.sub("", word) + ")" * closed
        named = _NAMED.match(typed)
        field = FIELDS.get(_plain(named[1]), "") if named else ""
        if named and field and self._value_follows(named.end()):
            self.field = field
            return
        self.at = chunk.end()
        if named and not field and named.end() < len(typed):
            yield Token("unknown_field", named[1])
            if self.negated:
                yield from self._together(typed)
            else:
                for piece in typed.split(":"):
                    yield from self._word(piece)
        elif named and not field and self._next() and self._next() in QUOTES:
            yield Token("unknown_field", named[1])
            yield from self._word(named[1])
        else:
            yield from self._word(typed)

    def _value_follows(self, after_name: int) -> bool:
        """Whether a field's name has a value, perhaps after a space; if so, goes to where the value begins."""
        start = self.at + after_name
        while start < len(self.text) and self.text[start].isspace():
            start += 1
        if (
            start == len(self.text)
            or self.text[start] in "|)"
            or (self.text[start] in QUOTES and start >= self.last_quote)
        ):
            return False
        if start > self.at + after_name:
            following = _CHUNK.match(self.text, start)
            if following and (not following[0][0].isalnum() or following[0] in _OR | _AND | {_NOT}):
                return False
        self.at = start
        return True

    def _value(self, typed: str) -> Iterator[Token]:
        if self.field == "year":
            value, closed = _year_value(typed)
        elif self.field == "title":
            value, closed = _without_edges(typed)
        else:
            value, closed = _without_edges(typed)
            *others, value = [part for part in map(_inner, value.split(",")) if part] or [""]
            field, negated = self.field, self.negated
            for other in others:
                yield Token("item", other, field, False, negated)
        if value:
            yield self._item(value)
        self.field, self.negated, self.is_held = "", False, False
        for _ in range(closed):
            yield Token("close")

    def _together(self, typed: str) -> Iterator[Token]:
        """Words that are left out together: leaving out each would leave out too much."""
        text, closed = _without_edges(typed)
        yield self._item(" ".join(text.replace(":", " ").split()), is_phrase=True)
        for _ in range(closed):
            yield Token("close")

    def _word(self, typed: str) -> Iterator[Token]:
        word, closed = _without_edges(typed)
        if typed.endswith("*") and word:
            yield Token("wildcard", word)
        if word in self.ors and not self.negated:
            yield Token("or")
        elif word == _NOT and not self.negated:
            self.negated = self.is_held = True
        elif word and not (word in self.ands and not self.negated):
            yield self._item(word)
        for _ in range(closed):
            yield Token("close")


def _inner(typed: str) -> str:
    return _without_edges(typed)[0]


def _year_value(typed: str) -> tuple[str, int]:
    """As typed, full stops and signs of comparison too, which mean something here; without closing brackets."""
    kept = typed.rstrip(",;:!?)")
    return kept, typed.count(")", len(kept))


def tokens_of(text: str) -> Iterator[Token]:
    return _Scanner(text).tokens()
