"""Rules over words instead of letters.

Every token of a text becomes one sign that stands for all the rules know of it: its lists (kin, body, occupation…),
its number, whether it begins with a capital. A rule is then a regular expression over these signs: it reads a thousand
words as a thousand characters, and since every repetition has a bound, the time grows with the length of the text.

How a rule is written, one on a line:
    word            this very word (lower case)
    @list           a word of that list; @w any word, @c any but a function word, @cap one with a capital letter
    [a b @list]     one of them; [^a b] any token but them
    %name           a piece defined once for the language
    years?          year or years (a word and a question mark: without its last letter too)
    ( | ) ? {0,3}   as in regular expressions; (?! ) and (?<= ) look around
    « »             what is reported; without them the whole match
Tokens between digits: @num (2 and more), @three (3 and more), @four, @old (5 to 110), @year, @big; @ord an ordinal.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from anonymisation.detect.narrative.tokens import BREAK, Token, tokens

PIECE = re.compile(r"%\w+|@\w+|\(\?(?:<?[=!]|:)|\{\d+(?:,\d+)?\}|\[\^?|[\]()|?«»]|'\w+|[^\W_]+|[^\s\w]")
LAST_LETTER = re.compile(r"(?<![@%\w'])([^\W\d_]+)([^\W\d_])\?")
SIGNS = {".": "stop", "!": "stop", "?": "stop", BREAK: "stop", ";": "stop", ":": "colon", '"': "quote", "€": "currency"}
SIGNS |= {"$": "currency", "£": "currency", "(": "lpar", ")": "rpar"}
OPENING = {"«": "(", "»": ")", "(": "(?:"}
CHOICE = re.compile(r"(\((?:\?(?:<?[=!]|:))?)([^()\[\]«»]*\|[^()\[\]«»]*)\)")
SINGLE = re.compile(r"@\w+|[^\W_]+|'\w+")
FIRST = 0xE000  # private use: no character of a text


@dataclass(frozen=True)
class Rule:
    cue: str
    pattern: str


@dataclass(frozen=True)
class Match:
    cue: str
    start: int
    end: int


def rules(cue: str, lines: str) -> list[Rule]:
    """One rule per line; lines beginning with # say why."""
    stripped = (line.strip() for line in lines.strip().splitlines())
    return [Rule(cue, line) for line in stripped if line and not line.startswith("#")]


@dataclass
class Grammar:
    """What is known of a language: word lists by name, endings that make an unknown word one of a list, numbers, rules."""

    lists: Mapping[str, str | Iterable[str]]
    numbers: Mapping[str, int]
    rules: Iterable[Rule]
    pieces: Mapping[str, str]
    endings: Iterable[tuple[str, str, int]] = ()  # ending, list, least length of the whole word
    elision: bool = False

    def matches(self, text: str) -> Iterator[Match]:
        found = self._joined(list(tokens(text, elision=self.elision)))
        signs = "".join(self._sign(token, text) for token in found)
        for cue, pattern in self._patterns:
            for match in pattern.finditer(signs):
                group = 1 if pattern.groups and match.group(1) is not None else 0
                first, last = match.start(group), match.end(group)
                if last > first:
                    yield Match(cue, found[first].start, found[last - 1].end)

    # Words of several parts («bell founder») are one token.

    def _joined(self, found: list[Token]) -> list[Token]:
        joined: list[Token] = []
        index = 0
        while index < len(found):
            token = found[index]
            for parts in self._longer.get(token.word, ()):
                if tuple(other.word for other in found[index + 1 : index + 1 + len(parts)]) == parts:
                    end = found[index + len(parts)].end
                    token = Token(token.start, end, " ".join((token.word, *parts)))
                    index += len(parts)
                    break
            joined.append(token)
            index += 1
        return joined

    @cached_property
    def _longer(self) -> dict[str, list[tuple[str, ...]]]:
        longer: dict[str, list[tuple[str, ...]]] = {}
        for word in self._words:
            first, *rest = word.split()
            if rest:
                longer.setdefault(first, []).append(tuple(rest))
        for parts in longer.values():
            parts.sort(key=len, reverse=True)
        return longer

    # What a token is

    def _spelling(self, word: str) -> str:
        """As the tokens of that word would be, with a space between them."""
        return " ".join(token.word for token in tokens(word.strip(), elision=self.elision))

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        known: dict[str, set[str]] = {}
        for name, listed in self.lists.items():
            for word in listed.split(",") if isinstance(listed, str) else listed:
                known.setdefault(self._spelling(word), set()).add(name)
        for word, value in self.numbers.items():
            known.setdefault(word, set()).update(_of_number(value))
        for literal in self._literals:
            known.setdefault(literal, set()).add("=" + literal)
        known.pop("", None)
        return {word: frozenset(names | {"w"} | (set() if "func" in names else {"c"})) for word, names in known.items()}

    @cached_property
    def _literals(self) -> set[str]:
        pieces = (piece for rule in self.rules for piece in PIECE.findall(self._expanded(rule.pattern)))
        return {piece for piece in pieces if piece[0].isalpha() or (piece[0] == "'" and len(piece) > 1)}

    @cached_property
    def _suffixes(self) -> list[tuple[str, frozenset[str], int]]:
        return [(ending, frozenset({name, "w", "c"}), least) for ending, name, least in self.endings]

    def _names(self, word: str) -> frozenset[str]:
        if (known := self._words.get(word)) is not None:
            return known
        if word[0].isdigit():
            return frozenset({"digits", *_of_digits(word)})
        if word[0].isalpha():
            for ending, names, least in self._suffixes:
                if len(word) >= least and word.endswith(ending):
                    return names
            return frozenset({"w", "c"})
        return frozenset({SIGNS.get(word, "sign"), "=" + word})

    @cached_property
    def _table(self) -> dict[frozenset[str], str]:
        """A sign for every set of lists that can occur; with a capital it is another set."""
        sets = set(self._words.values()) | {names for _, names, _ in self._suffixes} | {frozenset({"w", "c"})}
        table = sorted(sets | {names | {"cap"} for names in sets}, key=lambda names: ("c" not in names, sorted(names)))
        others = [
            frozenset({"digits", *_of_digits(word)}) for word in ("0", "1", "2", "3", "4", "20", "1999", "5000", "2nd")
        ]
        others += [
            frozenset({SIGNS.get(sign, "sign"), "=" + sign}) for sign in (*SIGNS, *",()'%&/-–—@#+*=<>_…~|\\[]{}^")
        ]
        others.append(frozenset({"sign"}))
        return {names: chr(FIRST + place) for place, names in enumerate(dict.fromkeys([*table, *others]))}

    def _sign(self, token: Token, text: str) -> str:
        names = self._names(token.word)
        if text[token.start].isupper():
            names |= {"cap"}
        return self._table.get(names) or self._table[frozenset({"sign"})]

    # Rules as regular expressions over the signs

    def _expanded(self, pattern: str) -> str:
        pattern = LAST_LETTER.sub(r"[\1 \1\2]", pattern)
        for _ in range(4):
            pattern = re.sub(r"%(\w+)", lambda match: f"(?:{self.pieces[match[1]]})", pattern)
        return pattern

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(rule.cue, re.compile(self._compiled(self._expanded(rule.pattern)))) for rule in self.rules]

    def _compiled(self, pattern: str) -> str:
        made: list[str] = []
        choice: list[str] | None = None
        for piece in PIECE.findall(CHOICE.sub(_singles_together, pattern)):
            if piece in ("[", "[^"):
                choice = [piece]
            elif piece == "]" and choice is not None:
                made.append(self._class(frozenset(choice[1:]), but=choice[0] == "[^"))
                choice = None
            elif choice is not None:
                choice.append(_name(piece))
            elif piece in OPENING:
                made.append(OPENING[piece])
            elif piece[0] in "(){|?":
                made.append(piece)
            else:
                made.append(self._class(frozenset([_name(piece)])))
        return "".join(made)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where in the table the sets are that have this name."""
        places: dict[str, list[int]] = {}
        for names, sign in self._table.items():
            for name in names:
                places.setdefault(name, []).append(ord(sign))
        return places

    @cached_property
    def _classes(self) -> dict[tuple[frozenset[str], bool], str]:
        return {}

    def _class(self, wanted: frozenset[str], *, but: bool = False) -> str:
        made = self._classes.get((wanted, but))
        if made is None:
            places = {place for name in wanted for place in self._places.get(name, ())}
            if but:
                places = {ord(sign) for sign in self._table.values()} - places
            made = self._classes[wanted, but] = _ranges(sorted(places))
        return made


def _name(piece: str) -> str:
    return piece[1:] if piece[0] == "@" else "=" + piece


def _singles_together(group: re.Match[str]) -> str:
    """(a|b c|d) as (b c|[a d]): one look instead of three."""
    parts = [part.strip() for part in group[2].split("|")]
    singles = [part for part in parts if SINGLE.fullmatch(part)]
    if len(singles) < 2:
        return group.group()
    return group[1] + "|".join([*(part for part in parts if part not in singles), f"[{' '.join(singles)}]"]) + ")"


def _ranges(places: list[int]) -> str:
    if not places:
        return "(?!)"  # nothing is of that sort
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs) + "]"


def _of_number(value: int) -> set[str]:
    names = {"num"} if value >= 2 else {"one"}
    for least, name in ((3, "three"), (4, "four")):
        if value >= least:
            names.add(name)
    if 5 <= value <= 110:
        names.add("old")
    if value > 110:
        names.add("big")
    return names


def _of_digits(word: str) -> set[str]:
    if word[-1].isalpha() or word[-1] in "ºª":
        return {"ord"}
    if not word.isdigit():
        return {"num", "three", "four", "big"}
    if len(word) == 4 and word[:2] in ("19", "20"):
        return {"year"}
    return _of_number(int(word[:9])) if int(word[:9]) else {"zero"}
