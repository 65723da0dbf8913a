"""A file that an author sends: cleaned in a process of its own, under a name of ours, or refused in words."""

import io
import os
import tempfile

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from catalogue import confinement
from lessons.submissions import attachments, cleaning
from lessons.submissions.attachments import Refused, receive
from lessons.submissions.filing import attach
from tests.anonymisation.files.making import SECRET, docx, jpeg, paragraph, run, telling_docx, tells
from tests.anonymisation.files.making_pdf import bomb, deep, everything_in, pdf, saved, telling_pdf

CHILD = "import sys; sys.path.append(sys.argv.pop(1)); "


def test_a_photo_comes_back_clean_and_under_a_name_of_ours():
    received = receive(name=f"Visit to {SECRET}_12 May.jpg", content=jpeg(), number=3)
    assert (received.name, received.media_type, received.text) == ("photo 3.jpg", "image/jpeg", "")
    assert "the place where the photo was taken (GPS)" in received.removed
    assert not tells(received.content)
    assert Image.open(io.BytesIO(received.content)).size == (48, 32)


def test_the_words_of_the_name_are_told_apart_from_the_text():
    received = receive(name="C:\\cases\\Visit to Karim_12 May.docx", content=docx(paragraph(run("Text"))))
    assert received.name == "document 1.docx"
    assert received.name_words == "C cases Visit to Karim 12 May"
    assert received.text == "Text"


def test_a_word_file_comes_back_with_its_text():
    received = receive(name="a.docx", content=telling_docx())
    assert received.text.splitlines()[0] == "The second key is held by the caretaker."
    assert not tells(received.content)
    assert "1 comment" in received.removed


def test_a_pdf_comes_back_with_its_text():
    received = receive(name="a.pdf", content=telling_pdf())
    assert received.text.startswith("The second key is with the caretaker.")
    assert not tells(everything_in(received.content))
    assert "1 attached file" in received.removed


def test_the_text_of_a_page_is_put_together_again_so_that_divided_names_are_found():
    made = pdf(b"BT 14 TL /F1 9 Tf 50 700 Td (He was visited every week by Ka-) Tj T* (rim from the workshop.) Tj ET")
    assert receive(name="a.pdf", content=saved(made)).text == "He was visited every week by Karim from the workshop."


def test_a_file_above_the_limit_is_refused_before_it_is_opened(settings, monkeypatch):
    settings.SUBMISSION_FILE_MB = 1
    monkeypatch.setattr(attachments, "run_confined", None)
    with pytest.raises(Refused, match="larger than 1 MB"):
        receive(name="a.pdf", content=b"x" * (1024 * 1024 + 1))


def test_a_refusal_comes_through_in_its_own_words():
    with pytest.raises(Refused, match=r"let its name end in \.jpg"):
        receive(name="a.pdf", content=jpeg())


def test_a_page_that_unpacks_without_end_is_refused():
    with pytest.raises(Refused, match="unpacks to more"):
        receive(name="a.pdf", content=bomb())


def test_a_document_that_unpacks_without_end_is_refused():
    with pytest.raises(Refused, match="unpacks to more"):
        receive(name="a.docx", content=docx(run("a" * 30_000_000)))


@pytest.mark.parametrize("content", [deep(), docx("<w:p>" * 50_000 + "</w:p>" * 50_000)])
def test_what_is_nested_without_end_is_cleaned_or_refused(content):
    try:
        received = receive(name="", content=content)
    except Refused:
        return
    assert received.content


def test_a_cleaner_that_does_not_stop_is_ended(monkeypatch):
    monkeypatch.setattr(attachments, "SECONDS", 1.0)
    monkeypatch.setattr(attachments, "_CODE", "import time; time.sleep(600)")
    with pytest.raises(Refused, match="unpacks to more"):
        receive(name="a.pdf", content=b"x")


@pytest.mark.parametrize("greedy", ["bytearray(3_000_000_000)", "[bytes(9_000_000) for _ in range(999)]"])
def test_a_cleaner_that_takes_too_much_memory_is_ended(monkeypatch, greedy):
    code = f"from lessons.submissions import cleaning; cleaning.strip = lambda *_: {greedy}; cleaning.main()"
    monkeypatch.setattr(attachments, "_CODE", CHILD + code)
    with pytest.raises(Refused, match="unpacks to more"):
        receive(name="a.pdf", content=b"x")


def test_a_cleaner_that_says_too_much_is_ended(monkeypatch):
    monkeypatch.setattr(attachments, "_CODE", "import sys\nwhile True: sys.stdout.write('x' * 100_000)")
    with pytest.raises(Refused, match="unpacks to more"):
        receive(name="a.pdf", content=b"x")


def test_a_cleaner_that_cannot_run_is_not_the_files_fault(monkeypatch, caplog):
    monkeypatch.setattr(attachments, "_CODE", "import no_such_package")
    with pytest.raises(Refused, match="at the moment"):
        receive(name=f"{SECRET}.pdf", content=SECRET.encode())
    assert "no_such_package" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("error", ["ValueError", "RecursionError", "KeyError"])
def test_an_error_in_the_cleaner_tells_nothing_of_the_file(monkeypatch, caplog, error):
    code = (
        "from lessons.submissions import cleaning\n"
        f"def fail(content, name): raise {error}(content)\n"
        "cleaning.strip = fail\ncleaning.main()"
    )
    monkeypatch.setattr(attachments, "_CODE", CHILD + code)
    with pytest.raises(Refused, match="damaged") as refused:
        receive(name="a.pdf", content=SECRET.encode())
    assert SECRET not in str(refused.value) + caplog.text


def test_the_cleaner_knows_no_secret_cannot_write_and_is_not_told_the_name_in_the_open(monkeypatch):
    monkeypatch.setenv("SEALING_KEYS", "not for files")
    spy = (
        "import os\nfrom anonymisation.files import Refused\nfrom lessons.submissions import cleaning\n"
        "def spy(content, name):\n"
        "    try: wrote = bool(open('/dev/shm/x', 'wb', 0).write(b'x'))\n"
        "    except OSError: wrote = False\n"
        "    raise Refused(f'{sorted(os.environ)} {wrote} {open(\"/proc/self/cmdline\").read()}')\n"
        "cleaning.strip = spy\ncleaning.main()"
    )
    monkeypatch.setattr(attachments, "_CODE", CHILD + spy)
    with pytest.raises(Refused) as refused:
        receive(name=f"{SECRET}.pdf", content=b"x")
    told = str(refused.value)
    assert "SEALING_KEYS" not in told
    assert " False " in told
    assert SECRET not in told


def test_no_file_is_written_on_the_way(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    real = os.open
    opened: list[str] = []

    def watched(path, flags, *more, **named):
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            opened.append(str(path))
        return real(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", watched)
    receive(name="a.pdf", content=telling_pdf())
    assert opened == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("fault", "value"),
    [("leftovers", lambda *_: ["/Metadata"]), ("strip", None)],
)
def test_a_copy_that_is_not_clean_is_refused(monkeypatch, fault, value):
    """Both proofs are made of every copy: a second look, and a second pass that must find no more."""
    if fault == "strip":
        real = cleaning.strip

        def value(content, name):
            return type(real(content, name))(content, "application/pdf", "pdf", ["the place"])

        monkeypatch.setattr(cleaning, "leftovers", lambda *_: [])
    monkeypatch.setattr(cleaning, fault, value)
    with pytest.raises(Refused, match="could not take out"):
        cleaning.cleaned_and_read(saved(pdf()), "a.pdf")


def test_a_process_that_ends_before_it_has_read_is_no_trouble():
    answer = confinement.run_confined("pass", [], seconds=20, most=10, given=b"x" * 5_000_000)
    assert (answer.returncode, answer.was_ended) == (0, False)


def test_of_what_was_sent_only_clean_copies_are_kept_each_under_a_name_of_its_own(draft, author):
    for name in (f"{SECRET}.jpg", "again.jpeg"):
        attach(submission=draft, by=author, name=name, content=jpeg())
    first, second = draft.files.all()
    assert (first.name, second.name) == ("photo 1.jpg", "photo 2.jpg")
    assert not tells(first.content)
    assert first.size == len(first.content)
    assert "the place where the photo was taken (GPS)" in first.removed


def test_of_a_refused_file_nothing_is_kept(draft, author):
    with pytest.raises(ValidationError, match="does not fit"):
        attach(submission=draft, by=author, name="a.pdf", content=jpeg())
    assert not draft.files.exists()
