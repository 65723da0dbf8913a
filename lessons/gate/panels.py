"""«Can anyone be recognised?» in the editor's form of a case: what is found in the draft, and the way to answer it.

The model names this panel, and the gate knows the model: so the gate is asked when the form is shown, not before.
"""

from typing import Any

from wagtail.admin.panels import Panel


def standing_of(page: Any) -> dict[str, Any]:
    """Where the newest draft stands: read as it is, signed, or with so many findings to answer.

    The detection runs only over a text that is neither live nor signed.
    """
    from lessons.gate.guard import refusal
    from lessons.gate.questions import is_answered
    from lessons.gate.signing import UNSIGNED
    from lessons.gate.subject import Subject
    from lessons.models import CaseStudyPage, SignOff

    stored = CaseStudyPage.objects.get(pk=page.pk)
    subject = Subject(page=stored)
    message = refusal(subject.page, lambda: subject.questions)
    if not message:
        return {"is_open": True}
    sign_off = SignOff.objects.filter(page=page.pk, state__in=UNSIGNED, text_hash=subject.text_hash).first()
    answers = sign_off.answers if sign_off else {}
    asked = [question for question in subject.questions if question.is_direct or not page.is_demonstration]
    return {
        "is_open": False,
        "message": message,
        "sign_off": sign_off,
        "questions": [{"question": each, "is_open": not is_answered(each, answers)} for each in asked],
        "waiting": sum(not is_answered(each, answers) for each in asked),
    }


class RecognisablePanel(Panel):  # type: ignore[misc]
    """Shown on entries that exist; a new one is saved first."""

    class BoundPanel(Panel.BoundPanel):  # type: ignore[misc]
        template_name = "lessons/gate/panel.html"

        def is_shown(self) -> bool:
            return getattr(self.instance, "pk", None) is not None

        def get_context_data(self, parent_context: Any = None) -> Any:
            context = super().get_context_data(parent_context)
            return context | standing_of(self.instance) | {"page": self.instance}
