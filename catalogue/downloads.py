"""The door to the files of entries. It opens by the one audience rule, and tells nobody what is behind it.

A file has two addresses: the one that readers are given, made of the title under which it hangs on an entry, and
Wagtail's own, made of the name that the uploader gave it. Both lead through Wagtail's view, and so through
`refuse_unless_readable`.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from wagtail.documents import get_document_model
from wagtail.documents.views.serve import serve

from catalogue.audience import may_download, readable_attachments

METHODS = ("GET", "HEAD")


def refuse_unless_readable(document: Any, request: HttpRequest) -> HttpResponse | None:
    """Asked before Wagtail serves a document: one that this reader may not have is one that never was."""
    is_admitted = getattr(request, "admitted_document", None) == document.pk
    if not (is_admitted or may_download(document, request.user)):
        raise Http404("No document stands at this address, or it is kept for signed-in practitioners.")
    return None if request.method in METHODS else HttpResponseNotAllowed(METHODS)


def _refuse_who_may_not_ask(request: HttpRequest) -> None:
    """Of what hangs on no entry that they may read, readers learn nothing, not even by how long the answer takes."""
    user: Any = request.user
    if not (user.is_active and user.has_perm("wagtailadmin.access_admin")):
        raise Http404("No file stands at this address, or it is kept for signed-in practitioners.")


def uploaded(request: HttpRequest, document_id: str, file_name: str) -> HttpResponseBase:
    """Wagtail's own address: who may read is asked before whether there is such a file, and of such a name."""
    if readable_attachments(request.user).filter(document_id=document_id).exists():
        request.admitted_document = int(document_id)  # type: ignore[attr-defined]
    else:
        _refuse_who_may_not_ask(request)
    return _served(request, int(document_id), file_name)


def attachment(request: HttpRequest, document_id: str, file_name: str) -> HttpResponseBase:
    """A file under its title. Any name in the address will do: titles change, and links to files are kept."""
    found = list(readable_attachments(request.user).filter(document_id=document_id).select_related("document"))
    if found:
        row = next((row for row in found if row.file_name == file_name), found[0])
        document, title = row.document, row.file_name
        request.admitted_document = document.pk  # type: ignore[attr-defined]
    else:
        _refuse_who_may_not_ask(request)
        document = get_object_or_404(get_document_model(), pk=document_id)
        title = document.filename
    answer = _served(request, document.pk, document.filename)
    # Saved, never opened in the page's place; and asked for anew each time, since an entry may be narrowed meanwhile.
    answer["Content-Disposition"] = content_disposition_header(True, title)
    answer["Cache-Control"] = "private, no-store" if request.user.is_authenticated else "no-cache"
    if answer.get("Content-Encoding") == "None":  # Wagtail 8.0 writes the word where there is none
        del answer["Content-Encoding"]
    return answer


def _served(request: HttpRequest, document_id: int, file_name: str) -> HttpResponseBase:
    """Without the second at which the file was written: for a case that was sent in it is that of its release."""
    answer: HttpResponseBase = serve(request, document_id, file_name)
    del answer["Last-Modified"]
    return answer
