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
Numbers, in digits or words: @num (2 and more), @three (3 and more), @four, @old (5 to 110), @teen (13 to 110), @year,
@big; @ord an ordinal.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from textwrap import dedent

from anonymisation.detect.narrative.anchors import anchors, forget
from anonymisation.detect.narrative.lists import of_digits, of_number
from anonymisation.detect.narrative.pattern import OPENING, name_of, pieces, ranges
from anonymisation.detect.narrative.tokens import BREAK, Token, tokens

SIGNS = {".": "stop", "!": "stop", "?": "stop", BREAK: "stop", ";": "stop", ":": "colon", '"': "quote", "€": "currency"}
SIGNS |= {"$": "currency", "£": "currency", "(": "lpar", ")": "rpar"}
SENTENCE = 400  # signs: a longer one is read in parts
FIRST = 0x3400  # signs of no meaning here; 27,000 follow


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
    """One rule per line; a line set further in goes on with the one above, one that begins with # says why."""
    written: list[str] = []
    for line in dedent(lines).strip().splitlines():
        if line.startswith(" ") and written:
            written[-1] += " " + line.strip()
        elif line and not line.startswith("#"):
            written.append(line)
    return [Rule(cue, line) for line in written]


@dataclass
class Grammar:
    """What is known of a language: word lists by name, endings of compounds, numbers, rules."""

    lists: Mapping[str, str]
    numbers: Mapping[str, int]
    rules: Iterable[Rule]
    pieces: Mapping[str, str]
    endings: Iterable[tuple[str, str, int]] = ()  # ending, list, least length of the whole word
    forms: Iterable[tuple[str, str, int]] = ()  # the same of any word, of listed ones too: «ing»
    elision: bool = False
    leading: frozenset[str] = frozenset()  # words that a finding does not begin with: «was», «he»
    trailing: frozenset[str] = frozenset()  # words that it does not end with: «of», «the»

    def matches(self, text: str) -> Iterator[Match]:
        found = self._joined(list(tokens(text, elision=self.elision)))
        signs = "".join(self._sign(token, text) for token in found)
        for first, last in self._sentences(signs):
            sentence = signs[first:last]
            for number in self._promising(sentence):
                cue, pattern = self._sources[number][0], self._pattern(number)
                for match in pattern.finditer(sentence):
                    start, end = match.span(1 if pattern.groups and match.group(1) is not None else 0)
                    while end - start > 1 and self._is_leading(found[first + start], found[first + start + 1], text):
                        start += 1
                    while end - start > 1 and found[first + end - 1].word in self.trailing:
                        end -= 1
                    if end - start > 1 or found[first + start].word not in self.trailing:
                        yield Match(cue, found[first + start].start, found[first + end - 1].end)

    def _is_leading(self, token: Token, following: Token, text: str) -> bool:
        """Whether a finding does not begin with it; the article of «La Ruche» is part of the name."""
        in_name = text[token.start].isupper() and text[following.start].isupper()
        return token.word in self.leading and not in_name

    def _sentences(self, signs: str) -> Iterator[tuple[int, int]]:
        first = 0
        for stop in self._stop.finditer(signs):
            yield first, stop.end()
            first = stop.end()
        if first < len(signs):
            yield first, len(signs)

    @cached_property
    def _stop(self) -> re.Pattern[str]:
        stops = self._class(frozenset(["stop"]))[1:-1]
        return re.compile(f"[^{stops}]{{0,{SENTENCE}}}[{stops}]|[^{stops}]{{{SENTENCE}}}")

    def _promising(self, sentence: str) -> list[int]:
        """The rules of which the sentence has all the signs they cannot do without, by number."""
        numbers = set(self._always)
        signs = set(sentence)
        for sign in signs:
            numbers.update(self._by_sign.get(sign, ()))
        present = _bits(signs)
        return [number for number in sorted(numbers) if all(present & needed for needed in self._further[number])]

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Made when first needed: most texts need a part of the rules."""
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = re.compile(self._sources[number][1])
        return made

    @cached_property
    def _made(self) -> dict[int, re.Pattern[str]]:
        return {}

    @property
    def _anchors(self) -> Iterator[list[frozenset[str]]]:
        return (anchors(source) for _, source in self._sources)

    @property
    def _always(self) -> list[int]:
        """The rules that have to be tried on every sentence."""
        return self._needs[0]

    @property
    def _by_sign(self) -> dict[str, list[int]]:
        """The others, by each of the signs of which they need one."""
        return self._needs[1]

    @property
    def _further(self) -> list[tuple[int, ...]]:
        """What each of them needs besides: sets of signs as bits."""
        return self._needs[2]

    @cached_property
    def _needs(self) -> tuple[list[int], dict[str, list[int]], list[tuple[int, ...]]]:
        always: list[int] = []
        by_sign: dict[str, list[int]] = {}
        further: list[tuple[int, ...]] = []
        same: dict[frozenset[str], int] = {}
        for number, needed in enumerate(self._anchors):
            smallest, *others = needed or [frozenset[str]()]
            if not smallest:
                always.append(number)
            for sign in smallest:
                by_sign.setdefault(sign, []).append(number)
            same |= {signs: _bits(signs) for signs in others if signs not in same}
            further.append(tuple(same[signs] for signs in others))
        self._forget()
        return always, by_sign, further

    def _forget(self) -> None:
        """What was only needed to make the rest. Made anew where somebody asks again."""
        for needed in ("_words", "_longer", "_stop", "_table"):
            getattr(self, needed)
        for scaffold in ("_listed", "_literals", "_places", "_classes"):
            self.__dict__.pop(scaffold, None)
        forget()

    # What tests ask

    @property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self._words)

    def anchored(self) -> Iterator[tuple[Rule, list[frozenset[str]]]]:
        """Every rule with sets of signs: a sentence must have one of each for it to be tried."""
        return zip(self.rules, self._anchors, strict=True)

    def attempts(self, text: str) -> int:
        """At how many places a rule is tried, all rules together."""
        return sum(len(part) * len(self._promising(part)) for part in self._parts(text))

    def left_out(self, text: str, *, every: int = 1) -> Iterator[tuple[str, re.Pattern[str]]]:
        """The sentences, as signs, each with the rules that are not tried on it: with every fourth of them, say."""
        for part in self._parts(text):
            for number in set(range(0, len(self._sources), every)).difference(self._promising(part)):
                yield part, self._pattern(number)

    def _parts(self, text: str) -> Iterator[str]:
        signs = "".join(self._sign(token, text) for token in self._joined(list(tokens(text, elision=self.elision))))
        return (signs[first:last] for first, last in self._sentences(signs))

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
        for word in self._listed:
            first, *rest = word.split()
            if rest:
                longer.setdefault(first, []).append(tuple(rest))
        for parts in longer.values():
            parts.sort(key=len, reverse=True)
        return longer

    # What a token is

    def _spelling(self, word: str) -> str:
        """As the tokens of that word would be, with a space between them."""
        word = " ".join(word.split())
        if word.replace(" ", "").isalpha():  # as most are
            return word.lower()
        return word if word == "'" else " ".join(token.word for token in tokens(word, elision=self.elision))

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        known = {word: set(names) for word, names in self._listed.items()}
        for word, value in self.numbers.items():
            known.setdefault(word, set()).update(of_number(value))
        for literal in self._literals:
            known.setdefault(literal, set()).add("=" + literal)
        known.pop("", None)
        endings = tuple(ending for ending, _, _ in self.forms)
        for word, names in known.items():
            if not word.endswith(endings):
                continue
            names.update(name for ending, name, least in self.forms if len(word) >= least and word.endswith(ending))
        same: dict[
            frozenset[str], frozenset[str]
        ] = {}  # the same set is kept once: there are many more words than sets
        sets = {word: frozenset(names | {"w"} | (set() if "func" in names else {"c"})) for word, names in known.items()}
        return {word: same.setdefault(names, names) for word, names in sets.items()}

    @cached_property
    def _listed(self) -> dict[str, set[str]]:
        listed: dict[str, set[str]] = {}
        for name, words in self.lists.items():
            for word in words.split(","):
                listed.setdefault(self._spelling(word), set()).add(name)
        return listed

    @cached_property
    def _literals(self) -> set[str]:
        pieces = (piece for rule in self.rules for piece in self._pieces(rule.pattern))
        return {piece for piece in pieces if piece[0].isalpha() or (piece[0] == "'" and len(piece) > 1)}

    def _pieces(self, pattern: str) -> list[str]:
        """The parts of a rule, words that are one token in a text («kebab shop») together."""
        found = pieces(pattern, self.pieces)
        joined: list[str] = []
        in_choice = False
        index = 0
        while index < len(found):
            piece = found[index]
            in_choice = piece in ("[", "[^") or (in_choice and piece != "]")
            if not in_choice:
                for parts in self._longer.get(piece, ()):
                    if tuple(found[index + 1 : index + 1 + len(parts)]) == parts:
                        piece = " ".join((piece, *parts))
                        index += len(parts)
                        break
            joined.append(piece)
            index += 1
        return joined

    @cached_property
    def _suffixes(self) -> list[tuple[str, frozenset[str], int]]:
        return [(ending, frozenset({name, "w", "c"}), least) for ending, name, least in (*self.endings, *self.forms)]

    def _names(self, word: str) -> frozenset[str]:
        if (known := self._words.get(word)) is not None:
            return known
        if word[0].isdecimal():
            return frozenset({"digits", *of_digits(word)})
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
            frozenset({"digits", *of_digits(word)})
            for word in ("0", "1", "2", "3", "4", "5", "20", "1999", "5000", "2nd")
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

    @cached_property
    def _sources(self) -> list[tuple[str, str]]:
        return [(rule.cue, self._compiled(rule.pattern)) for rule in self.rules]

    def _compiled(self, pattern: str) -> str:
        made: list[str] = []
        choice: list[str] | None = None
        for piece in self._pieces(pattern):
            if piece in ("[", "[^"):
                choice = [piece]
            elif piece == "]" and choice is not None:
                made.append(self._class(frozenset(choice[1:]), but=choice[0] == "[^"))
                choice = None
            elif choice is not None:
                choice.append(name_of(piece))
            elif piece in OPENING:
                made.append(OPENING[piece])
            elif piece[0] in "(){|?":
                made.append(piece)
            else:
                made.append(self._class(frozenset([name_of(piece)])))
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
            made = self._classes[wanted, but] = ranges(sorted(places))
        return made


def _bits(signs: Iterable[str]) -> int:
    """A set of signs as the bits of a number: small, and two are compared at once."""
    bits = 0
    for sign in signs:
        bits |= 1 << (ord(sign) - FIRST)
    return bits
