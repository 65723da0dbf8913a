"""Did you mean: words that nobody here wrote, replaced by words that somebody did.

Only what the reader may see is proposed: the vocabulary is that of the index of the reader's own circle. Distance is
optimal string alignment (Damerau 1964: insert, drop, change or swap neighbours; Boytsov 2011 for the restricted form).
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import Any

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.backends.whoosh.analysis import LANGUAGES, WORD, fold, term_of
from search.question import Clause, Phrase, Question, Word

SHORTEST = 4
#: Letters from which a word may be two edits away from what was meant.
LONG = 6
#: So many of the nearest words are weighed against each other.
MOST_CANDIDATES = 40
#: More unknown words than this are another language, not a slip.
MOST_WORDS = 8
#: An edit weighs as much as being this many times as frequent.
EDIT_WEIGHT = 20.0


def corrections(
    words: Collection[str], vocabulary: Sequence[str], counts: Any, *, known: Collection[str] = ()
) -> dict[str, str]:
    """For each of `words` that is unknown and has a near neighbour, that neighbour.

    `vocabulary` is sorted, folded and unstemmed; `counts[i]` says in how many texts `vocabulary[i]` is: a word with
    none is known but not proposed (it is of another language, say). `known` are further folded words that need no
    correction (labels of concepts). A word in any of its forms is known.
    """
    found: dict[str, str] = {}
    unknown = [word for word in dict.fromkeys(words) if _may_be_wrong(word, vocabulary, known)]
    if not unknown or not vocabulary:
        return found
    shapes = _shapes_of(vocabulary)
    for word in unknown[:MOST_WORDS]:
        folded = fold(word)
        limit = 2 if len(folded) >= LONG else 1
        alike = shapes.alike(folded, limit)
        near = process.extract(
            folded,
            {int(place): vocabulary[place] for place in alike},
            scorer=OSA.distance,
            score_cutoff=limit,
            limit=None,
        )
        if any(_same_word(folded, candidate) for candidate, _, _ in near):
            continue
        proposed = [one for one in near if counts[one[2]] > 0][:MOST_CANDIDATES]
        best = max(
            proposed, key=lambda one: _likelihood(folded, one[0], int(one[1]), int(counts[one[2]])), default=None
        )
        if best is not None:
            found[word] = best[0]
    return found


class _Shapes:
    """Which letters each word has and how many, so that only words that can be near are measured.

    An edit adds or takes at most one letter of each word: two words within k edits differ by at most k in length and
    by at most 2k in the set of their letters. A hundred thousand words are sifted in less than a millisecond.
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self.lengths = np.fromiter(map(len, vocabulary), dtype=np.int32, count=len(vocabulary))
        codes = np.frombuffer("".join(vocabulary).encode("utf-32-le"), dtype=np.uint32)
        begins = np.concatenate(([0], np.cumsum(self.lengths)[:-1]))
        self.letters = np.bitwise_or.reduceat(np.uint32(1) << (codes & np.uint32(31)), begins)

    def alike(self, word: str, limit: int) -> Any:
        """int[n]: places of the words that may be within `limit` edits."""
        letters = np.uint32(reduce(or_, (1 << (ord(letter) & 31) for letter in word)))
        differing = np.bitwise_count(self.letters ^ letters)
        return np.flatnonzero((np.abs(self.lengths - len(word)) <= limit) & (differing <= 2 * limit))


#: The vocabularies of the last few snapshots; a snapshot hands out the same list for as long as it lives.
_kept: dict[int, _Shapes] = {}
_MOST_KEPT = 3


def _shapes_of(vocabulary: Sequence[str]) -> _Shapes:
    shapes = _kept.get(id(vocabulary))
    if shapes is None or shapes.vocabulary is not vocabulary:
        shapes = _Shapes(vocabulary)
        for stale in list(_kept)[: max(0, len(_kept) - _MOST_KEPT + 1)]:
            _kept.pop(stale, None)
        _kept[id(vocabulary)] = shapes
    return shapes


def _is_looked_at(folded: str) -> bool:
    return len(folded) >= SHORTEST and folded.isalpha()


def _may_be_wrong(word: str, vocabulary: Sequence[str], known: Collection[str]) -> bool:
    folded = fold(word)
    if not _is_looked_at(folded) or folded in known:
        return False
    place = bisect_left(vocabulary, folded)
    return place == len(vocabulary) or vocabulary[place] != folded


def _same_word(one: str, other: str) -> bool:
    """Whether a language takes both for forms of one word: «handovers» is found where «handover» is written."""
    return any(term and term == term_of(other, language) for language in LANGUAGES if (term := term_of(one, language)))


def _likelihood(typed: str, candidate: str, distance: int, count: int) -> tuple[float, str]:
    """A word is the likelier, the nearer and the more frequent it is; slips seldom hit the first letter."""
    first = 0.5 if typed[0] == candidate[0] else 0.0
    return math.log1p(count) - distance * math.log(EDIT_WEIGHT) + first * math.log(EDIT_WEIGHT), candidate


def correct(words: Sequence[str], vocabulary: Sequence[str], counts: Any) -> str | None:
    """The words with unknown ones mended; nothing where there is nothing to mend."""
    found = corrections(words, vocabulary, counts)
    return " ".join(found.get(word, word) for word in words) if found else None


def words_of(question: Question) -> list[str]:
    """Words that a question asks for, be it in phrases; not those that it excludes."""
    return WORD.findall(" ".join(unit.text for clause in question.wanted for unit in clause.alternatives))


def may_hold_slips(question: Question, is_word: Callable[[str], bool]) -> bool:
    """Whether any word of a question is none: only then is it worth looking further. `is_word` takes folded words."""
    return any(_is_looked_at(folded) and not is_word(folded) for folded in map(fold, words_of(question)))


def corrected(
    question: Question,
    vocabulary: Sequence[str],
    counts: Any,
    *,
    known: Collection[str] = (),
    as_written: Callable[[str], str] = str,
) -> Question | None:
    """The question with its unknown words mended, its filters and everything else kept; nothing where all is well.

    `as_written` gives a word of the vocabulary with its accents and capitals.
    """
    found = corrections(words_of(question), vocabulary, counts, known=known)
    if not found:
        return None
    found = {word: as_written(better) for word, better in found.items()}
    clauses = tuple(clause if clause.negated else _respelled(clause, found) for clause in question.clauses)
    return replace(question, clauses=clauses, notes=())


def _respelled(clause: Clause, found: Mapping[str, str]) -> Clause:
    def mend(unit: Word | Phrase) -> Word | Phrase:
        return replace(unit, text=WORD.sub(lambda word: found.get(word[0], word[0]), unit.text))

    return replace(clause, alternatives=tuple(map(mend, clause.alternatives)))
