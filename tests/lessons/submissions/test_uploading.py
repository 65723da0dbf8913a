"""Files that are sent stay in memory, and no more of them than is allowed."""

import tempfile

import pytest
from django.core.files.uploadedfile import InMemoryUploadedFile, SimpleUploadedFile
from django.http import HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.test import RequestFactory

from lessons.submissions.uploading import uploads_in_memory


@uploads_in_memory
def view(request):
    sent = request.FILES["file"]
    assert isinstance(sent, InMemoryUploadedFile)
    return HttpResponse(f"{sent.name} {sent.size} {len(sent.read())} {request.POST['words']}")


def sent(size: int, *, checks: bool = False):
    file = SimpleUploadedFile("a.pdf", b"x" * size)
    request = RequestFactory(enforce_csrf_checks=checks).post("/", {"file": file, "words": "kept"})
    request._dont_enforce_csrf_checks = not checks
    middleware = CsrfViewMiddleware(lambda _: view(request))
    answer = middleware.process_view(request, view, (), {})
    return answer or view(request)


def test_a_large_file_is_never_written_to_a_temporary_file(monkeypatch):
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", None)
    assert sent(4_000_000).content == b"a.pdf 4000000 4000000 kept"


def test_of_a_file_that_is_too_large_only_so_much_is_kept_that_it_can_be_told(settings):
    settings.SUBMISSION_FILE_MB = 1
    assert sent(3_000_000).content == b"a.pdf 1048577 1048577 kept"


@pytest.mark.parametrize("method", ["post"])
def test_a_forged_form_is_still_refused(method):
    assert sent(10, checks=True).status_code == 403
