"""The fields of a case as its broker has them: those of the author's form, a summary and an address."""

from typing import Any

from lessons.gate.making import DESK, SLUG, SUMMARY
from lessons.models import Submission
from lessons.submissions.steps import FIELDS, TEXT_FIELDS, Field

MAX_SUMMARY, MAX_SLUG = 600, 80
SUMMARY_FIELD = Field(
    SUMMARY, "Summary", "Two or three sentences a hurried colleague reads first. The author wrote none.", "", True
)
SLUG_FIELD = Field(
    SLUG, "Address", "Small letters, digits and hyphens. Left empty, it is made of the title.", "", False
)
#: What the broker types, in reading order, and the bands.
TYPED = (TEXT_FIELDS[0], SUMMARY_FIELD, *TEXT_FIELDS[1:], SLUG_FIELD)
CHOSEN = tuple(field for field in FIELDS if not field.is_text)


def first_cleaned(submission: Submission) -> dict[str, Any]:
    """What cleaning begins with: the author's own words."""
    answers = {field.name: submission.answers.get(field.name, "") for field in FIELDS}
    return {**answers, SUMMARY: "", SLUG: "", DESK: {}}


def typed_texts(submission: Submission) -> dict[str, str]:
    """All that was typed into the cleaned case, for looking it through; the address is looked through at the gate."""
    cleaned = submission.cleaned or {}
    texts = {field.name: str(cleaned.get(field.name) or "") for field in TYPED if field.name != SLUG}
    return {name: text for name, text in texts.items() if text.strip()}
