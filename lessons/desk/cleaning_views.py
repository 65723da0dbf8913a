"""Cleaning, arranging and merging: the pages on which the broker works on the text. Nothing typed is lost."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify
from wagtail.admin import messages

from catalogue.audience import Audience
from catalogue.looking import NotLookedThrough
from lessons.desk import waiting
from lessons.desk.cleaning import ACCEPT, KEEP, OWN, Decision, arrange, clean, files_of, marks_of
from lessons.desk.fields import CHOSEN, TYPED
from lessons.desk.merging import BOTH, OTHER, THIS, can_merge, merge
from lessons.desk.presenting import bands, compared, groups
from lessons.desk.views import CaseView, short
from lessons.gate.making import TAGGED_BY_A_FIELD, desk_of
from lessons.models import Submission
from lessons.submissions.filing import marks_in
from lessons.submissions.saving import Overtaken
from taxonomy.models import VOCABULARIES

ELSEWHERE = (
    "The case was changed in another window after you opened this one. Nothing was saved; what you typed stands below. "
    "Save again to put it in place of the other."
)

NOT_LOOKED = (
    "The text could not be looked through just now, so nobody knows what stands in it, and it cannot be signed."
)
WORDS_ONLY = (
    "Your words are saved. What you decided on findings is not done, since the text could not be looked through; it is "
    "held in this page. Save again later."
)


def version_in(data: Any) -> int:
    """The version that the form began from; of what is no number none that ever was, so that nothing typed is lost."""
    version = data.get("version", "")
    return int(version) if version.isdecimal() and len(version) < 10 else -1


def errors_of(error: ValidationError) -> dict[str, str]:
    if hasattr(error, "error_dict"):
        return {name: " ".join(said) for name, said in error.message_dict.items()}
    return {"": " ".join(error.messages)}


class CleanView(CaseView):
    """The author's words on the left, the cleaned ones on the right, and what is found in them below."""

    page_title = "Clean"
    template_name = "lessons/desk/clean.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row = self.submission
        typed, decided = kwargs.get("typed", {}), kwargs.get("decided", {})
        errors = kwargs.get("errors", {})
        try:
            marks, is_looked_through = marks_of(row), True
        except NotLookedThrough:
            marks, is_looked_through = {}, False
        found = groups(row, marks, decided, errors)
        return super().get_context_data(**kwargs) | {
            "fields": list(compared(row, marks, typed, errors)),
            "bands": list(bands(row, typed, errors)),
            "groups": found,
            "undecided": sum(not group.answer for group in found),
            "not_looked": "" if is_looked_through else NOT_LOOKED,
            "held": [] if is_looked_through else _held(decided, kwargs.get("do", "")),
            "merged": list(row.merged_from.defer(*waiting.SEALED)),
            "error": errors.get("", ""),
            "errors": errors,
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        row = self.submission
        texts = {each.name: request.POST[each.name] for each in (*TYPED, *CHOSEN) if each.name in request.POST}
        decided = _decided(request.POST)
        decisions = {key: Decision(each["act"], each["words"], each["answer"]) for key, each in decided.items()}
        try:
            version = int(request.POST.get("version", ""))
        except ValueError:
            raise Http404 from None
        try:
            times = clean(
                submission=row,
                by=request.user,
                version=version,
                texts=texts,
                decisions=decisions,
                accept_direct=request.POST.get("do") == "accept",
            )
        except NotLookedThrough:
            return self._words_only(version, texts, decided)
        except ValidationError as error:
            return self._again(texts, decided, errors_of(error), 400)
        except Overtaken as error:
            self.submission = error.submission
            return self._again(texts, decided, {"": ELSEWHERE}, 409)
        said = "Saved." if not times else f"Saved. {times} {'place was' if times == 1 else 'places were'} replaced."
        messages.success(request, said)
        return redirect(request.path)

    def _words_only(self, version: int, texts: dict[str, str], decided: Any) -> HttpResponse:
        """The search failed: the words are saved, and the decisions held in the page for the next press."""
        try:
            clean(submission=self.submission, by=self.request.user, version=version, texts=texts)
        except ValidationError as error:
            return self._again(texts, decided, errors_of(error), 400)
        except Overtaken as error:
            self.submission = error.submission
            return self._again(texts, decided, {"": ELSEWHERE}, 409)
        self.submission.refresh_from_db()
        return self._again({}, decided, {"": WORDS_ONLY}, 503)

    def _again(self, texts: Any, decided: Any, errors: dict[str, str], status: int) -> HttpResponse:
        do = self.request.POST.get("do", "")
        context = self.get_context_data(typed=texts, decided=decided, errors=errors, do=do)
        return self.render_to_response(context, status=status)


def _held(decided: dict[str, dict[str, str]], do: str) -> list[tuple[str, str]]:
    """Decisions whose findings cannot be shown now, under the names of their fields."""
    fields = [("do", do)] if do == "accept" else []
    for key, each in decided.items():
        fields += [(f"act_{key}", each["act"]), (f"why_{key}", each["answer"])]
        fields.append((f"own_{key}" if each["act"] == OWN else f"note_{key}", each["words"]))
    return fields


def _decided(data: Any) -> dict[str, dict[str, str]]:
    """What was chosen for each finding; those left alone are left out.

    Whoever types words or picks a reason means it, also where they forgot the button beside it.
    """
    found = {}
    for name in data:
        key = name.removeprefix("act_")
        if key == name:
            continue
        act = data.get(name, "")
        if not act and data.get(f"own_{key}", "").strip():
            act = OWN
        elif not act and (data.get(f"why_{key}", "") or data.get(f"note_{key}", "").strip()):
            act = KEEP
        if act not in {ACCEPT, OWN, KEEP}:
            continue
        words = data.get(f"own_{key}" if act == OWN else f"note_{key}", "") if act != ACCEPT else ""
        found[key] = {"act": act, "words": words, "answer": data.get(f"why_{key}", "") if act == KEEP else ""}
    return found


class ArrangeView(CaseView):
    """What stands beside the text: tags, audience, and which files stay."""

    page_title = "Tags, readers and files"
    template_name = "lessons/desk/arrange.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row, desk = self.submission, desk_of(self.submission)
        chosen = kwargs.get("tags") or desk.get("tags") or {}
        kept = {each["id"]: each for each in kwargs.get("files") or desk.get("files") or []}
        errors = kwargs.get("errors", {})
        vocabularies = [
            {
                "name": model.plural,
                "label": str(model._meta.verbose_name_plural).capitalize(),
                "terms": [(term, term.slug in chosen.get(model.plural, ())) for term in model._default_manager.all()],
            }
            for model in VOCABULARIES.values()
            if model.plural not in TAGGED_BY_A_FIELD.values()
        ]
        files = []
        for file in files_of(row).defer("content"):
            marks = marks_in(file, row.language)
            files.append(
                {"row": file, "kept": kept.get(file.pk), "marks": marks, "error": errors.get(f"title_{file.pk}", "")}
            )
        return super().get_context_data(**kwargs) | {
            "vocabularies": vocabularies,
            "audience": kwargs.get("audience") or desk.get("audience") or Audience.PRACTITIONERS,
            "audiences": Audience.choices,
            "files": files,
            "error": errors.get("", ""),
            "errors": errors,
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        row = self.submission
        tags = {
            model.plural: request.POST.getlist(model.plural)
            for model in VOCABULARIES.values()
            if model.plural not in TAGGED_BY_A_FIELD.values()
        }
        files = [
            {
                "id": file.pk,
                "title": request.POST.get(f"title_{file.pk}", ""),
                "note": request.POST.get(f"note_{file.pk}", ""),
            }
            for file in files_of(row).only("pk")
            if request.POST.get(f"keep_{file.pk}")
        ]
        audience = request.POST.get("audience", "")
        try:
            arrange(
                submission=row,
                by=request.user,
                version=version_in(request.POST),
                tags=tags,
                audience=audience,
                files=files,
            )
        except ValidationError as error:
            context = self.get_context_data(tags=tags, files=files, audience=audience, errors=errors_of(error))
            return self.render_to_response(context, status=400)
        except Overtaken as error:
            self.submission = error.submission
            context = self.get_context_data(tags=tags, files=files, audience=audience, errors={"": ELSEWHERE})
            return self.render_to_response(context, status=409)
        messages.success(request, "Saved.")
        return redirect(self.address)


class FileView(CaseView):
    """The stripped copy of a file, for reading it through."""

    http_method_names = ["get"]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        file = get_object_or_404(files_of(self.submission), pk=kwargs["file_id"])
        stem, _, extension = file.name.rpartition(".")
        name = f"{slugify(stem) or 'file'}.{slugify(extension) or 'bin'}"
        return HttpResponse(
            file.content,
            content_type="application/octet-stream",
            headers={"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"},
        )


class MergeView(CaseView):
    """First which report, then which text for which field."""

    page_title = "Merge with another report"
    template_name = "lessons/desk/merge.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        own = waiting.in_hand(self.request.user).exclude(pk=self.submission.pk)
        context["candidates"] = [row for row in own if can_merge(self.request.user, self.submission, row)]
        context["short_of"] = short
        other = self._other()
        if other is not None:
            here, there = self.submission.cleaned or {}, other.cleaned or {}
            context["other"] = other
            context["rows"] = [
                {
                    "field": each,
                    "here": str(here.get(each.name) or ""),
                    "there": str(there.get(each.name) or ""),
                    "take": self.request.POST.get(f"take_{each.name}", "") or (THIS if here.get(each.name) else OTHER),
                }
                for each in (*TYPED, *CHOSEN)
                if here.get(each.name) or there.get(each.name)
            ]
        return context | {"error": kwargs.get("error", "")}

    def _other(self) -> Submission | None:
        asked = self.request.POST.get("other") or self.request.GET.get("other")
        if not asked:
            return None
        rows = Submission.objects.filter(broker=self.request.user.pk, merged_into__isnull=True)
        try:
            other = rows.filter(pk=asked).first()
        except ValidationError:
            other = None
        if other is None or not can_merge(self.request.user, self.submission, other):
            raise Http404("There is no such case in your hands.")
        return other

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        other = self._other()
        if other is None:
            raise Http404
        choices = {
            each.name: request.POST.get(f"take_{each.name}", THIS)
            for each in (*TYPED, *CHOSEN)
            if request.POST.get(f"take_{each.name}") in {THIS, OTHER, BOTH}
        }
        try:
            merge(
                submission=self.submission,
                other=other,
                by=request.user,
                version=version_in(request.POST),
                choices=choices,
            )
        except Overtaken as error:
            self.submission = error.submission
            return self.render_to_response(self.get_context_data(error=ELSEWHERE), status=409)
        messages.success(
            request,
            "The two reports are one case now. The second is destroyed when the case is released or turned down.",
        )
        return redirect("lessons_desk:clean", pk=self.submission.pk)
