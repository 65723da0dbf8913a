"""What a reader typed, understood: words, phrases, what to leave out, what is an alternative, what is a filter.

    mental health                  both words                 "mental health"      the phrase
    prison -police                 without a word             VETO OR FTF          either
    title:handover                 in the title               country:nl type:case filters
    year:2020..2024                a span of years            -country:nl          without a value

Any text is a question. What cannot be understood is searched as words, and a note says so in plain English. Pure: no
Django, no index; whether `country:nl` names a country is for `search.choices` to find out.
"""

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.question import Choice, Clause, Phrase, Question, Word
from search.tokens import FIELDS, Token, tokens_of

__all__ = ["Choice", "Clause", "Phrase", "Question", "Word", "parse"]

LONGEST_TEXT = 4_000
MOST_PARTS = 64
MOST_NOTES = 6
_LONGEST_SPAN_LEFT_OUT = 30  # years; `-year:2010..2020` becomes one exclusion a year
_SPAN = re.compile(r"(\d{4})?(?:\.\.+|…|-|–)(\d{4})?")
_COMPARED = re.compile(r"(<=?|>=?)(\d{4})\.?")


def parse(text: str) -> Question:
    """Never raises. Takes time in proportion to the text, of which the first 4,000 characters are read."""
    reader = _Reader()
    if len(text) > LONGEST_TEXT:
        reader.note(f"Only the first {LONGEST_TEXT:,} characters were used.")
    for token in tokens_of(_legible(text[:LONGEST_TEXT])):
        reader.read(token)
        if reader.is_full:
            break
    return reader.question()


def _legible(text: str) -> str:
    """Soft hyphens and marks of direction dropped, other characters that do not print as spaces."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else "" if c in _INVISIBLE else " " for c in text)


_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)


def shortened(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def years_of(value: str) -> tuple[int | None, int | None] | None:
    """«2020», «2020..2024», «2020..», «..2024», «>=2020»; nothing for anything else."""
    if not value.isascii() and "…" not in value and "–" not in value:
        return None
    if single := re.fullmatch(r"(\d{4})\.?", value, re.ASCII):
        return int(single[1]), int(single[1])
    if compared := _COMPARED.fullmatch(value):
        year = int(compared[2])
        return {"<": (None, year - 1), "<=": (None, year), ">": (year + 1, None), ">=": (year, None)}[compared[1]]
    span = _SPAN.fullmatch(value)
    if span is None or not any(span.groups()):
        return None
    first, last = (int(year) if year else None for year in span.groups())
    return (last, first) if first is not None and last is not None and first > last else (first, last)


class _Reader:
    """Puts tokens together."""

    def __init__(self) -> None:
        self.clauses: list[tuple[list[Word | Phrase], bool]] = []
        self.choices: dict[Choice, None] = {}
        self.years: tuple[int | None, int | None] | None = None
        self.notes: dict[str, None] = {}
        self.parts = 0
        self.is_full = False
        self.last: list[Word | Phrase] | Choice | None = None
        self.is_or = False
        self.depth = 0
        self.group_field, self.group_negated = "", False
        self.group_parts, self.group_joins, self.group_after_or = 0, False, False
        self.was_list = False  # the group just closed held several parts that all must hold

    def note(self, text: str) -> None:
        if len(self.notes) < MOST_NOTES:
            self.notes[text] = None

    def _has_room(self) -> bool:
        if self.parts == MOST_PARTS:
            self.is_full = True
            self.notes[f"Only the first {MOST_PARTS} parts of the question were used."] = None
        else:
            self.parts += 1
        return not self.is_full

    def read(self, token: Token) -> None:
        if token.kind == "item":
            self.was_list = False
            self._item(token)
        elif token.kind == "or":
            if self.last is None:
                self._lonely_or()
            else:
                if self.was_list:
                    self._odd_brackets()
                self.is_or = True
        elif token.kind == "open":
            self.depth += 1
            if self.depth == 1:
                self.group_field, self.group_negated = token.field, token.negated
                self.group_parts, self.group_joins, self.group_after_or = 0, False, self.is_or
        elif token.kind == "close":
            self._close()
        elif token.kind == "unknown_field":
            near = process.extractOne(token.text.casefold(), list(FIELDS), scorer=OSA.distance, score_cutoff=2)
            hint = f" (is «{near[0]}:» meant?)" if near and len(token.text) > 3 else ""
            self.note(f"Nothing here is called «{token.text}:»{hint}; it was searched as words.")
        elif token.kind == "odd_quote":
            self.note("A quotation mark has no partner, so the words after it were searched one by one.")
        elif token.kind == "wildcard":
            self.note(
                f"The star in «{shortened(token.text)}*» is not needed: words are found in their other forms too."
            )
        elif token.kind == "late_not":
            self.note("«NOT» stands at the end with nothing after it; it was left out.")

    def _lonely_or(self) -> None:
        self.note("«OR» needs a word on both sides; it was left out.")

    def _odd_brackets(self) -> None:
        self.note("Brackets are for words joined by «OR», as in (prison OR custody); elsewhere they were left out.")

    def _close(self) -> None:
        if self.depth == 1:
            self.was_list = self.group_joins
            if self.group_joins and self.group_negated:
                self.note("Each of the words in the brackets after the minus was left out.")
            self.group_field, self.group_negated = "", False
        self.depth = max(0, self.depth - 1)

    def _item(self, token: Token) -> None:
        negated = token.negated or self.group_negated
        field = token.field or self.group_field
        if self.depth:
            self.group_parts += 1
            if self.group_parts > 1 and not self.is_or:
                self.group_joins = True
                if self.group_after_or and not self.group_negated:
                    self._odd_brackets()
        if field == "year":
            self._year(token.text, negated)
        elif field and field != "title":
            self._choice(Choice(field, token.text, negated))
        else:
            alternative = Phrase(token.text, field) if token.is_phrase else Word(token.text, field)
            self._alternative(alternative, negated)
        self.is_or = False

    def _alternative(self, alternative: Word | Phrase, negated: bool) -> None:
        if not self._has_room():
            return
        if self.is_or and isinstance(self.last, list):
            joined, was_negated = self.clauses[-1]
            in_group = self.depth > 0 and self.group_negated and self.group_parts > 1
            if was_negated == negated and (not negated or in_group):
                if alternative not in joined:
                    joined.append(alternative)
                return
        if self.is_or:
            self._or_apart()
        self.last = [alternative]
        self.clauses.append((self.last, negated))

    def _or_apart(self) -> None:
        self.note("«OR» works between words, or between values of one filter; elsewhere both sides were asked for.")

    def _choice(self, choice: Choice) -> None:
        if not self._has_room():
            return
        if self.is_or and not (
            isinstance(self.last, Choice) and self.last.facet == choice.facet and not self.last.negated | choice.negated
        ):
            self._or_apart()
        self.choices[choice] = None
        self.last = choice

    def _year(self, value: str, negated: bool) -> None:
        span = years_of(value)
        if span is None:
            self.note(
                f"«{shortened(value)}» is no year or span of years such as 2020..2024; it was searched as it stands."
            )
            word = " ".join(re.findall(r"[^\W_]+", value))
            if word:
                self._alternative(Phrase(word), negated)
            return
        first, last = span
        if first is not None and first == last:
            self._choice(Choice("year", f"{first:04}", negated))
        elif not negated:
            if self.years is not None and self.years != span:
                self.note("Of several spans of years the last was used.")
            self.years = span
            self.last = Choice("year", value)
        elif first is not None and last is not None and last - first < _LONGEST_SPAN_LEFT_OUT:
            for year in range(first, last + 1):
                self._choice(Choice("year", f"{year:04}", True))
        else:
            self.note("Only a span of up to 30 years can be left out, such as -year:2010..2014.")

    def question(self) -> Question:
        if self.is_or and not self.is_full:
            self._lonely_or()
        clauses = dict.fromkeys(Clause(tuple(alternatives), negated) for alternatives, negated in self.clauses)
        return Question(tuple(clauses), tuple(self.choices), self.years, tuple(self.notes))
