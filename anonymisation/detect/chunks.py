"""Runs of capitalised words: what may be a name. The layers that know names, places and bodies all start from them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anonymisation.detect.languages import Language, lexicon
from anonymisation.detect.splitting import Token

# Small words inside a person's or a place's name.
PARTICLES = lexicon(
    """
    de del della di da dos du la van von vom der den ter ten het zu zum zur af av el al bin ben ibn bint ould
    abu abou oglu san santa sur upon sous
    """
)
LONGEST = 12  # words of a name; what goes on longer is a heading or nonsense, and read in pieces
BETWEEN = re.compile(r" {1,3}|/| & |' ")
AFTER_INITIAL = re.compile(r"\.? ?-?")
PERIOD = re.compile(r"\. ?")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Capitalised words that follow one another, small particles between them included."""

    first: int  # the number of its first word among the tokens of the document
    words: tuple[Token, ...]
    opens: bool  # its first word begins a sentence
    before: tuple[str, ...]  # up to three words before it in the same sentence, in small letters, nearest first
    after: str  # the word that follows, in small letters; "" when a mark of punctuation stands between

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def chunks(plain: str, tokens: list[Token], starts: frozenset[int], language: Language) -> Iterator[Chunk]:
    titles = {title.lower() for title in language.titles}
    place = 0
    while place < len(tokens):
        if not tokens[place].capital:
            place += 1
            continue
        end = place + 1
        while end < len(tokens) and end - place < LONGEST:
            following = _next(plain, tokens, end, titles)
            if following is None or any(tokens[i].start in starts for i in range(end, following + 1)):
                break
            end = following + 1
        yield Chunk(
            first=place,
            words=tuple(tokens[place:end]),
            opens=tokens[place].start in starts,
            before=_before(plain, tokens, place, starts),
            after=_after(plain, tokens, end),
        )
        place = end


def _next(plain: str, tokens: list[Token], place: int, titles: set[str]) -> int | None:
    """The place of the next capitalised word, when it goes on with the run that ends before `place`."""
    for step in range(3):
        if place + step >= len(tokens):
            return None
        last, word = tokens[place + step - 1], tokens[place + step]
        gap = plain[last.end : word.start]
        joined = BETWEEN.fullmatch(gap) or (
            step == 0
            and (
                (is_initial(last.text) and AFTER_INITIAL.fullmatch(gap))
                or (last.text.lower() in titles and PERIOD.fullmatch(gap))
            )
        )
        if not joined:
            return None
        if word.capital:
            return place + step
        if word.text not in PARTICLES or gap.strip(" ."):
            return None
    return None


def _before(plain: str, tokens: list[Token], place: int, starts: frozenset[int]) -> tuple[str, ...]:
    words: list[str] = []
    while len(words) < 3 and place > 0 and tokens[place].start not in starts:
        gap = plain[tokens[place - 1].end : tokens[place].start]
        if gap.strip(" \"'(") and not words:
            break
        if gap.strip(" \"'(,"):
            break
        place -= 1
        words.append(tokens[place].text.lower())
    return tuple(words)


def _after(plain: str, tokens: list[Token], place: int) -> str:
    if place >= len(tokens) or plain[tokens[place - 1].end : tokens[place].start].strip():
        return ""
    return tokens[place].text.lower()
