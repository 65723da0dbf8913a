"""Words in pieces, as the vocabulary of BERT has them (WordPiece: M. Schuster and K. Nakajima, ICASSP 2012)."""

import re
import unicodedata
from collections.abc import Sequence

BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
PART = re.compile(r"[^\W_]+|[^\w\s]|_")
LONGEST = 100  # letters; a longer word is unknown


class Pieces:
    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.begin, self.end, self.unknown = (self.numbers[piece] for piece in (BEGIN, END, UNKNOWN))

    def of(self, word: str) -> list[int]:
        """The numbers of the longest known beginning, of what follows, and so on; small letters, without accents."""
        plain = unicodedata.normalize("NFD", word.lower())
        letters = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
        return [number for part in PART.findall(letters) for number in self._of_part(part)]

    def _of_part(self, part: str) -> list[int]:
        found: list[int] = []
        at = 0
        while at < len(part):
            lead = "##" if at else ""
            ends = range(len(part), at, -1) if len(part) <= LONGEST else ()
            end = next((end for end in ends if lead + part[at:end] in self.numbers), None)
            if end is None:
                return [self.unknown]
            found.append(self.numbers[lead + part[at:end]])
            at = end
        return found
