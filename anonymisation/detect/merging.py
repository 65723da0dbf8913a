"""From what the layers say, often of the same words, to findings that do not overlap."""

from collections.abc import Iterable
from dataclasses import replace

from anonymisation.findings import Finding, Kind, Tier

# Words of a cue that tell nothing once the name beside them is masked.
JOINING = frozenset(
    """
    born from comes came with lived lives fled moved returned went left that this what when where were been have into
    became who's speaks spoke called their child girl boy baby was were hospital
    geboren kommt stammt vient venu venue viene viven komt kwam afkomstig
    """.split()
)
# Words that a cue does not end with once the name after them is masked.
SMALL = frozenset(
    """
    in at for from near of on to with by the a an and de à en du des la le chez dans pour van op bij voor met het in auf
    bei am im der die das für von del el con para
    """.split()
)
NAMES = {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION}


def rank(finding: Finding) -> tuple[bool, bool, int, float]:
    """The higher one keeps contested words: what is masked before what is asked, then the longer, then the surer."""
    return finding.tier is Tier.MASK, finding.confidence > 0.3, finding.end - finding.start, finding.confidence


def merged(findings: Iterable[Finding], plain: str) -> list[Finding]:
    """Disjoint and in order. Of two that overlap the higher keeps all its words, the other what is left of it.

    Linear but for the sorting: findings are laid from the highest down onto the places still free.
    """
    taken = bytearray(len(plain))
    kept: list[Finding] = []
    for finding in sorted(set(findings), key=lambda one: (rank(one), -one.start), reverse=True):
        start, end = finding.start, finding.end
        whole = taken.find(1, start, end) < 0
        pieces = [(start, end)] if whole else list(_free(taken, start, end))
        for left, right in pieces:
            piece = finding if whole else _trimmed(finding, left, right, plain)
            if piece is not None:
                kept.append(piece)
                taken[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
    return sorted(kept)


def _free(taken: bytearray, start: int, end: int) -> Iterable[tuple[int, int]]:
    at = start
    while at < end:
        left = taken.find(0, at, end)
        if left < 0:
            return
        right = taken.find(1, left, end)
        right = end if right < 0 else right
        yield left, right
        at = right


def _bare(plain: str, start: int, end: int) -> tuple[int, int]:
    """Without spaces and punctuation at the edges."""
    while start < end and not plain[start].isalnum():
        start += 1
    while end > start and not plain[end - 1].isalnum():
        end -= 1
    return start, end


def _trimmed(finding: Finding, start: int, end: int, plain: str) -> Finding | None:
    """What is left, without spaces and punctuation at its edges; None when that says nothing by itself."""
    start, end = _bare(plain, start, end)
    while finding.tier is Tier.REVIEW and (cut := plain.rfind(" ", start, end)) > 0 and plain[cut + 1 : end] in SMALL:
        start, end = _bare(plain, start, cut)
    rest = plain[start:end]
    words = [word for word in rest.split() if len(word) > 1]
    if finding.tier is Tier.REVIEW and (finding.kind not in NAMES or finding.text[:1].islower()):
        # «born in», «comes from»: what told something is masked already
        telling = any(len(word) > 3 and word.lower() not in JOINING for word in words)
    else:
        telling = any(not word.islower() for word in words)
    if not telling:
        return None
    return replace(finding, start=start, end=end, text=rest)
