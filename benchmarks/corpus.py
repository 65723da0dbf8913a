"""What the benchmark's entries say: type, texts, terms, dates. Planned here without a database, written by `rows`."""

import datetime
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from benchmarks.words import Writer

#: Share of each type, and which of its fields hold the body.
KINDS: dict[str, tuple[int, tuple[str, ...]]] = {
    "lesson": (25, ("observation", "lesson", "recommendation", "limits")),
    "case": (30, ("situation", "what_was_done", "what_happened", "what_was_learnt")),
    "practice": (20, ("intelligence", "intervention", "implementation", "impact")),
    "recommendation": (15, ("rationale", "how_to")),
    "paper": (5, ("introduction", "follow_up")),
    "event": (5, ("description", "goals")),
}
#: How many terms of each vocabulary an entry carries, at least and at most.
TERMS = {
    "challenge": (1, 3),
    "target_group": (1, 2),
    "phase": (1, 2),
    "country": (1, 1),
    "sector": (1, 2),
    "intervention_area": (0, 2),
    "ideology": (0, 1),
}
#: One entry in so many is not written in English (as far as the demonstration has such sentences).
NOT_ENGLISH = 5
FIRST_DAY = datetime.datetime(2015, 1, 1, 9, tzinfo=datetime.UTC)


@dataclass(frozen=True)
class PlannedEntry:
    number: int
    kind: str
    language: str
    title: str
    summary: str
    fields: dict[str, str]
    terms: dict[str, tuple[str, ...]]
    audience: str
    published_at: datetime.datetime
    sentences: tuple[str, ...]
    key: int

    @property
    def slug(self) -> str:
        return f"entry-{self.number}"


def _terms(rng: random.Random, vocabularies: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The first terms of a vocabulary are frequent, the last rare."""
    found = {}
    for name, (least, most) in TERMS.items():
        slugs = vocabularies[name]
        weights = [1 / (rank + 2) for rank in range(len(slugs))]
        found[name] = tuple(dict.fromkeys(rng.choices(slugs, weights, k=rng.randint(least, most))))
    return found


def _paragraphs(sentences: Sequence[str]) -> str:
    return "".join(
        f"<p>{escape(' '.join(sentences[at : at + 4]), quote=False)}</p>" for at in range(0, len(sentences), 4)
    )


def plan(size: int, seed: int, vocabularies: Mapping[str, Sequence[str]]) -> Iterator[PlannedEntry]:
    """`size` entries; the same ones for the same seed, vocabularies and demonstration. The first is a lesson."""
    rng = random.Random(f"throughcare {seed}")
    writer = Writer(rng)
    others = [language for language in writer.languages if language != "en"]
    kinds, weights = list(KINDS), [share for share, _ in KINDS.values()]
    for number in range(size):
        kind = rng.choices(kinds, weights)[0] if number else "lesson"
        foreign = others and number and rng.randrange(NOT_ENGLISH) == 0
        language = rng.choice(others) if foreign else "en"
        length = max(6, min(40, round(rng.lognormvariate(2.5, 0.45))))
        sentences = writer.write(language, 2 + length)
        names = KINDS[kind][1]
        body = sentences[2:]
        share = -(-len(body) // len(names))
        opening = writer.write(language, 1)[0].rstrip(".!?:;").split()
        yield PlannedEntry(
            number=number,
            kind=kind,
            language=language,
            title=" ".join(opening[: rng.randint(5, 9)]).rstrip(",;:"),
            summary=" ".join(sentences[:2])[:600],
            fields={name: _paragraphs(body[i * share : (i + 1) * share]) for i, name in enumerate(names)},
            terms=_terms(rng, vocabularies),
            audience="practitioners" if rng.randrange(4) == 0 else "public",
            published_at=FIRST_DAY + datetime.timedelta(minutes=rng.randrange(10 * 365 * 24 * 60)),
            sentences=tuple(sentences),
            key=rng.getrandbits(128),
        )
