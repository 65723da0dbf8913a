"""Finding what may identify somebody in a text."""

import re

from anonymisation.findings import Finding, Kind, Tier

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def find(text: str, language: str = "en", *, mode: str = "recall") -> list[Finding]:
    """Everything in `text` by which somebody may be recognised, in order of place, without overlaps.

    `language`: en, fr, nl, de or es. `mode`: «recall» leaves out nothing that may identify; «policy» leaves out what
    the exchange tolerates (countries, generic courts and services). Offsets in characters of `text` as given.
    """
    return [
        Finding(m.start(), m.end(), m.group(), Kind.EMAIL, True, 1.0, Tier.MASK, "an e-mail address names one person")
        for m in EMAIL.finditer(text)
    ]
