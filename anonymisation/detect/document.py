"""A text made ready for the layers: markup and tricks of letters are read through, every place stays known."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from anonymisation.detect.chunks import Chunk, chunks
from anonymisation.detect.languages import Language
from anonymisation.detect.normalising import Normalised, normalise
from anonymisation.detect.splitting import Token, sentences, tokens
from anonymisation.findings import Finding, Kind, Tier

LIMIT = 1_000_000  # characters; about 160,000 words, far more than any case


class TooLong(ValueError):
    """The text has more characters than `LIMIT`: it is refused before anything is read, and nothing is kept of it."""

    def __init__(self, length: int) -> None:
        super().__init__(f"The text has {length:,} characters; at most {LIMIT:,} can be checked at once. Split it.")


@dataclass(frozen=True)
class Document:
    """What every layer reads.

    A layer works on `plain` and yields findings with the offsets of `plain`, made by `finding()`; `find` turns them
    into the offsets of the text as given. So no layer needs to know of tags, soft hyphens or Cyrillic look-alikes.
    """

    text: str  # as given
    language: Language
    known_terms: frozenset[str] = frozenset()  # terms of the field, folded: never a finding by themselves
    normalised: Normalised = field(init=False)

    def __post_init__(self) -> None:
        if len(self.text) > LIMIT:
            raise TooLong(len(self.text))
        object.__setattr__(self, "normalised", normalise(self.text))

    @property
    def plain(self) -> str:
        """The text without tags, invisible characters and look-alike letters; quotes ' and ", spaces plain."""
        return self.normalised.plain

    @cached_property
    def tokens(self) -> list[Token]:
        """Words of `plain` in order, with inner hyphens and apostrophes: «Jean-Luc», «O'Neill», the «s» of «client's» apart."""
        return list(tokens(self.plain))

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """(start, end) of each sentence of `plain`; an abbreviation («Mr», «no.») ends none."""
        return list(sentences(self.plain, self.language))

    @cached_property
    def sentence_starts(self) -> frozenset[int]:
        """Where the first word of a sentence, a line or a quotation begins: a capital there says nothing."""
        return frozenset(self._sentence_starts())

    def _sentence_starts(self) -> Iterator[int]:
        words = iter(self.tokens)
        word = next(words, None)
        for start, _ in self.sentences:
            while word is not None and word.start < start:
                word = next(words, None)
            if word is not None:
                yield word.start

    @cached_property
    def chunks(self) -> list[Chunk]:
        """Runs of capitalised words, in order."""
        return list(chunks(self.plain, self.tokens, self.sentence_starts, self.language))

    def finding(
        self,
        start: int,
        end: int,
        kind: Kind,
        reason: str,
        *,
        direct: bool = False,
        confidence: float = 0.8,
        tier: Tier = Tier.MASK,
    ) -> Finding:
        """A finding with the offsets of `plain`."""
        return Finding(start, end, self.plain[start:end], kind, direct, confidence, tier, reason)

    def as_given(self, finding: Finding) -> Finding:
        """The same finding with the offsets of the text as given."""
        start, end = self.normalised.start(finding.start), self.normalised.end(finding.end)
        return Finding(
            start,
            end,
            self.text[start:end],
            finding.kind,
            finding.direct,
            finding.confidence,
            finding.tier,
            finding.reason,
        )
