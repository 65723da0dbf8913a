"""The pages of the gate: what is to be signed, what is found in it, the three tests, and the signatures."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from wagtail.admin import messages

from catalogue.looking import pieces_of as cut
from lessons.admin_views import CasesView
from lessons.gate.assessment import TESTS
from lessons.gate.changes import changes_between
from lessons.gate.disclosure import AMBER, RED
from lessons.gate.door import not_done
from lessons.gate.errors import GateError, NotReady, Overtaken
from lessons.gate.guard import refusal
from lessons.gate.permissions import can_broker, can_open_gate, can_sign, can_work_on
from lessons.gate.questions import NOT_LOOKED, Question, is_answered
from lessons.gate.release import sign_and_release
from lessons.gate.signing import UNSIGNED, answer_findings, assess, open_gate, send_back, sign_first
from lessons.gate.subject import Subject, subject_of
from lessons.gate.texts import pieces_of
from lessons.models import CaseStudyPage, SignOff

State = SignOff.State
RELEASED = "This text has been signed by two people and released."
VOID = "The text was changed after this sign-off began, or it was sent back. It is void: begin a new one."


class GateView(CasesView):
    header_icon = "lock"

    def crumbs(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": self.get_page_title()}]


class PageView(GateView):
    """Where a page of a case stands: may its newest draft be published, and if not, what has to be done?"""

    page_title = "May this be published?"
    template_name = "lessons/gate/page.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.case = get_object_or_404(CaseStudyPage, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        subject = Subject(page=self.case)
        waiting = SignOff.objects.filter(page=self.case.pk, state__in=UNSIGNED, text_hash=subject.text_hash).first()
        message = refusal(subject.page)
        if waiting is not None and message and _role(request.user, waiting, subject):
            return redirect("lessons_gate:sign", pk=waiting.pk)
        context = self.get_context_data(
            page=self.case,
            draft=subject.page,
            message=message,
            may_open=can_open_gate(request.user, self.case),
            passed=SignOff.objects.filter(page=self.case.pk, state=State.RELEASED).select_related(
                "first_signer", "second_signer"
            ),
        )
        return self.render_to_response(context)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            sign_off = open_gate(page=self.case, by=request.user)
        except GateError as error:
            messages.warning(request, str(error))
            return redirect(request.path)
        return redirect("lessons_gate:sign", pk=sign_off.pk)


#: What somebody is to a sign-off: prepares and signs first, waits for the other, signs second, or answers for an
#: invented entry, which nobody signs.
PREPARES, WAITS, SECOND, INVENTED = "prepares", "waits", "second", "invented"


def _role(user: Any, sign_off: SignOff, subject: Subject) -> str:
    if subject.submission is not None:
        is_theirs = can_work_on(user, subject.submission)
    else:
        is_theirs = can_open_gate(user, subject.page)
    if subject.page.is_demonstration:
        return INVENTED if is_theirs else ""
    if sign_off.state == State.OPEN:
        return PREPARES if is_theirs else ""
    if can_sign(user, sign_off):
        return SECOND
    return WAITS if is_theirs or sign_off.first_signer_id == user.pk else ""


class SignView(GateView):
    """The whole text, its findings with their answers, the disclosure check, the tests, and the signature."""

    page_title = "Sign"
    template_name = "lessons/gate/sign.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if can_broker(request.user):
            self.sign_off = get_object_or_404(SignOff.objects.select_related("submission"), pk=kwargs["pk"])
            found = subject_of(self.sign_off) if self.sign_off.state in UNSIGNED else None
            if found is None:
                return self._over(request)
            self.subject = found
            self.role = _role(request.user, self.sign_off, found)
            if not self.role:
                raise Http404("There is nothing here for you to sign.")
            if found.text_hash != self.sign_off.text_hash:
                return self._over(request)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return "Answer what was found" if self.role == INVENTED else self.page_title

    def _over(self, request: HttpRequest) -> HttpResponse:
        """Somebody was quicker, or the text was changed: nothing is signed here any more."""
        sign_off = self.sign_off
        is_released = sign_off.state == State.RELEASED
        told = RELEASED if is_released else VOID
        if request.method == "POST" and (not is_released or request.POST.get("back", "").strip()):
            return not_done(request, told)
        (messages.success if is_released else messages.warning)(request, told)
        if sign_off.page_id and CaseStudyPage.objects.filter(pk=sign_off.page_id).exists():
            return redirect("lessons_gate:page", pk=sign_off.page_id)
        return redirect("lessons_desk:list")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        sign_off, subject = self.sign_off, self.subject
        judgement = subject.judge(sign_off.answers)
        asked = {question.digest for question in subject.questions}
        context: dict[str, Any] = super().get_context_data(**kwargs)
        typed = kwargs.get("typed", {})
        return context | {
            "sign_off": sign_off,
            "role": self.role,
            "page": subject.page,
            "submission": subject.submission,
            "texts": self._texts(),
            "questions": [_asked(question, sign_off, typed) for question in subject.questions],
            "held": [(n, v) for n, v in typed.items() if n[:4] in ("why_", "not_") and n[4:] not in asked],
            "waiting": sum(not is_answered(question, sign_off.answers) for question in subject.questions),
            "judgement": judgement,
            "needs_reason": judgement.light == RED or (judgement.light == AMBER and self.role == PREPARES),
            "tests": [{"test": test, "given": typed.get(test.name) or getattr(sign_off, test.name)} for test in TESTS],
            "note": typed.get("tests_note", sign_off.notes.get("tests", "")),
            "reason": typed.get("reason", ""),
            "back_note": typed.get("back", ""),
            "first_reason": sign_off.notes.get("first_reason", ""),
            "sent_back": self._sent_back(),
            "problems": kwargs.get("problems", ()),
            "may_answer": self.role in (PREPARES, INVENTED),
        }

    def _texts(self) -> list[dict[str, Any]]:
        """Each text with its findings marked; of a page also what changed since it was read last."""
        live: dict[str, str] = {}
        if self.subject.submission is None:
            page = CaseStudyPage.objects.filter(pk=self.subject.page.pk, live=True).first()
            live = {piece.name: piece.text for piece in pieces_of(page)} if page else {}
        return [
            {
                "piece": piece,
                "file_number": number if (number := piece.name.removeprefix("file_")).isdecimal() else "",
                "marked": cut(piece.text, self.subject.marks.get(piece.name, ())),
                "changes": changes_between(live.get(piece.name, ""), piece.text)
                if live and live.get(piece.name, "") != piece.text
                else None,
            }
            for piece in self.subject.pieces
        ]

    def _sent_back(self) -> str:
        """Why the second reader of the former sign-off was not content."""
        about = {"submission": self.sign_off.submission} if self.sign_off.submission else {"page": self.sign_off.page}
        former = SignOff.objects.filter(state=State.VOID, **about).order_by("-opened_at", "-pk").first()
        return str(former.notes.get("sent_back") or "") if former else ""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        do = request.POST.get("do", "save")
        try:
            return self._do(request, do)
        except NotReady as error:
            problems = error.problems
        except Overtaken as error:
            fresh = SignOff.objects.filter(pk=self.sign_off.pk, state=State.RELEASED).first()
            if fresh is None:
                return not_done(request, str(error))
            self.sign_off = fresh
            return self._over(request)
        except GateError as error:
            problems = (str(error),)
        self.sign_off.refresh_from_db()
        typed = {
            name: request.POST.get(name, "") for name in (*(t.name for t in TESTS), "tests_note", "reason", "back")
        }
        typed |= {
            name: value for name in request.POST if name[:4] in ("why_", "not_") and (value := request.POST[name])
        }
        return self.render_to_response(self.get_context_data(problems=problems, typed=typed), status=400)

    def _do(self, request: HttpRequest, do: str) -> HttpResponse:
        sign_off, user, data = self.sign_off, request.user, request.POST
        if do == "back":
            send_back(sign_off=sign_off, by=user, note=data.get("back", ""))
            messages.success(request, "Sent back. Both signatures are needed anew, whatever is changed.")
            return redirect("lessons_desk:list")
        if self.role == SECOND:
            page = sign_and_release(
                sign_off=sign_off, by=user, has_read=bool(data.get("has_read")), reason=data.get("reason", "")
            )
            messages.success(
                request,
                "Signed and released." if page.live else "Signed. It will be published at the time that was chosen.",
                buttons=[messages.button(page.url or "/", "View it")] if page.live else [],
            )
            return redirect("lessons_desk:list")
        if not self.subject.is_looked_through:
            raise NotReady([NOT_LOOKED])
        self._save_answers(data)
        if do == "sign" and self.role == PREPARES:
            sign_first(sign_off=sign_off, by=user, reason=data.get("reason", ""), seen=self.subject)
            messages.success(request, "Signed. Another editor has to read the whole text and sign it too.")
            return redirect("lessons_desk:list")
        messages.success(request, "Your answers are saved.")
        return redirect(request.path)

    def _save_answers(self, data: Any) -> None:
        given = {
            question.digest: (data[f"why_{question.digest}"], data.get(f"not_{question.digest}", ""))
            for question in self.subject.questions
            if data.get(f"why_{question.digest}")
        }
        if given:
            answer_findings(sign_off=self.sign_off, by=self.request.user, answers=given, seen=self.subject)
        if self.role == PREPARES:
            tests = {test.name: data.get(test.name, "") for test in TESTS}
            assess(sign_off=self.sign_off, by=self.request.user, tests=tests, note=data.get("tests_note", ""))
        if any(
            data.get(f"not_{question.digest}", "").strip() and not data.get(f"why_{question.digest}")
            for question in self.subject.questions
        ):
            raise NotReady(["You wrote why something stays and chose no reason beside it. The rest is saved."])


def _asked(question: Question, sign_off: SignOff, typed: dict[str, str]) -> dict[str, Any]:
    given = typed.get(f"why_{question.digest}") or sign_off.answers.get(question.digest, {}).get("answer", "")
    return {
        "question": question,
        "given": given,
        "label": next((choice.label for choice in question.choices if choice == given), ""),
        "note": typed.get(f"not_{question.digest}") or (sign_off.notes.get("answers") or {}).get(question.digest, ""),
        "is_open": not is_answered(question, sign_off.answers),
    }
