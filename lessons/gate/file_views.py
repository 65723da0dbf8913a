"""The files of a case as both signers read them: what no program can read, a picture say, they have to see."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import slugify

from lessons.gate.making import kept_files
from lessons.gate.views import SignView


class FileView(SignView):
    """For those who may see the sign-off, as long as it is about this text."""

    http_method_names = ["get"]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        subject, place = self.subject, kwargs["number"] - 1
        files: list[Any] = (
            list(subject.page.attachments.all()) if subject.submission is None else kept_files(subject.submission)
        )
        if not 0 <= place < len(files):
            raise Http404("There is no such file.")
        if subject.submission is None:
            return redirect(files[place].url)
        row, title, _ = files[place]
        name = f"{slugify(title)[:60] or 'file'}.{slugify(row.name.rpartition('.')[2]) or 'bin'}"
        return HttpResponse(
            row.content,
            content_type="application/octet-stream",
            headers={"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"},
        )
