"""The report that a comment carries: what it must tell, and how it is stored."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError

from exchange.models import Comment, Tried

#: Texts of a report with what readers call them; they are looked through for identifiers like the comment's own.
LABELS = {"adapted": "What was adapted", "helped": "What helped", "hindered": "What hindered"}
TEXTS = tuple(LABELS)
CHOICES = ("region_band", "setting", "outcome")
LONGEST = 1500
TELL_SOMETHING = "Say at least one thing: what you adapted, what helped, or what hindered. Two lines are enough."


def texts_of(data: Mapping[str, Any]) -> dict[str, str]:
    """The texts of a report by field, without those that are empty."""
    return {name: text for name in TEXTS if (text := str(data.get(name) or "").strip())}


def fields_of(report: Tried) -> dict[str, str]:
    """A report as its form has it."""
    return {name: str(getattr(report, name)) for name in (*CHOICES, *TEXTS)}


def save_report(comment: Comment, data: Mapping[str, Any]) -> Tried:
    """Makes or replaces the report of this comment, in the caller's transaction.

    Raises ValidationError by field; what was typed is not in it.
    """
    report = Tried.objects.filter(pk=comment.pk).first() or Tried(comment=comment)
    texts = texts_of(data)
    for name in CHOICES:
        setattr(report, name, str(data.get(name) or ""))
    for name in TEXTS:
        setattr(report, name, texts.get(name, ""))
    wrong: dict[str, Any] = {}
    if not texts:
        wrong["adapted"] = TELL_SOMETHING
    for name, text in texts.items():  # the database takes longer ones, and the model alone does not ask
        if len(text) > LONGEST:
            wrong[name] = f"That is longer than {LONGEST} characters ({len(text)}). Shorten it."
    for name in CHOICES:
        field: Any = Tried._meta.get_field(name)
        if getattr(report, name) not in ("", *(value for value, _ in field.choices)):
            setattr(report, name, "")
            wrong[name] = "Choose one of those that are offered."
    try:
        report.full_clean(validate_unique=False)
    except ValidationError as error:
        wrong = dict(error.error_dict) | wrong
    if wrong:
        raise ValidationError(wrong)
    report.save()
    return report
