"""A label stands under every entry that carries its term, cases that two people signed among them.

Nobody signs a case again when a term is renamed. So a label that looks like a person, a place or a date is kept only
once an editor has said that nobody is named by it; the log keeps who said so.
"""

import logging
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.views.decorators.debug import sensitive_variables
from wagtail.log_actions import log

from anonymisation.detect import find
from anonymisation.findings import Finding, Kind, Tier
from taxonomy.models import LANGUAGES, Country, Term, lines

LOOKED = "taxonomy.looked"  # action in Wagtail's log
TICK = "I have looked: no person is named here"
#: A country's labels are names of places and peoples, and say no more than that.
OF_COUNTRIES = frozenset({Kind.PLACE, Kind.NATIONALITY, Kind.ORGANISATION})
#: Text fields of a term, with the language each is read in.
FIELDS = {
    "name": "en",
    "other_labels": "en",
    "scope_note": "en",
    **{f"{kind}_{code}": code for code in LANGUAGES[1:] for kind in ("label", "other_labels")},
}
logger = logging.getLogger("taxonomy")


@sensitive_variables()
def pointing(term: Term | type[Term], texts: Mapping[str, str]) -> dict[str, list[str]]:
    """By field of `FIELDS`, what in these texts points at somebody. Each line is looked at by itself, as it is read.

    A field that could not be looked through is told with nothing named.
    """
    is_country = isinstance(term, Country) or term is Country
    found: dict[str, list[str]] = {}
    for field, text in texts.items():
        try:
            told = [one for line in lines(text) for one in find(line, FIELDS[field]) if _counts(one, is_country)]
        except Exception as error:  # its words could hold the text: only what sort of error it was is kept
            logger.error("A label could not be looked through: %s.", type(error).__name__)
            found[field] = []
            continue
        if told:
            found[field] = list(dict.fromkeys(one.text for one in told))
    return found


def refusal(found: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """What the editor is told at each field."""
    return {field: [_told(words)] for field, words in found.items()}


def note_that_somebody_looked(*, term: Term, by: Any) -> None:
    """Who said that nobody is named; no words."""
    log(instance=term, action=LOOKED, user=by)


def refuse(found: Mapping[str, list[str]]) -> None:
    """Raises ValidationError unless nothing was found."""
    if found:
        words = sorted({word for each in found.values() for word in each})
        raise ValidationError(_told(words))


def _told(words: list[str]) -> str:
    if not words:
        return f"This could not be looked through for names. Read it yourself, then tick «{TICK}»."
    named = ", ".join(f"“{word}”" for word in words[:5])
    return (
        f"{named} could point at a person, and a label is shown on cases that were signed without it. "
        f"Say it more widely; or, if nobody is named, tick «{TICK}»."
    )


def _counts(finding: Finding, is_country: bool) -> bool:
    if is_country and finding.kind in OF_COUNTRIES:
        return False
    return (finding.direct or finding.tier is Tier.MASK) and len(finding.text) > 1  # «B» is no initial of anybody here
