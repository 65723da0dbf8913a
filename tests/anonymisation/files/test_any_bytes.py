"""Whatever the bytes: a file is cleaned or refused, never anything else, and what is cleaned holds nothing beside."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from anonymisation.files import Refused, leftovers, strip, words
from tests.anonymisation.files.making import jpeg, png, telling_docx, webp
from tests.anonymisation.files.making_pdf import telling_pdf

WHOLE = [jpeg(), png(), webp(), webp(frames=2), telling_pdf(), telling_docx()]
BEGINNINGS = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x20\0\0\0WEBP", b"%PDF-1.7\n", b"PK\x03\x04"]
PATIENT = settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])


def clean_or_refused(content: bytes) -> None:
    """Any other error than Refused fails the test by itself."""
    try:
        after = strip(content, "")
        words(after.content, after.media_type)
    except Refused:
        return
    assert leftovers(after.content, after.media_type) == []
    assert strip(after.content, "").removed == []


@PATIENT
@given(some.sampled_from(BEGINNINGS), some.binary(max_size=400))
@example(b"%PDF-1.4\n", b"1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj trailer<</Root 1 0 R>>")
def test_any_bytes_are_cleaned_or_refused(beginning, rest):
    clean_or_refused(beginning + rest)


@PATIENT
@given(some.sampled_from(WHOLE), some.data())
def test_a_file_with_bytes_changed_is_cleaned_or_refused(whole, data):
    changed = bytearray(whole)
    for _ in range(data.draw(some.integers(1, 6))):
        at = data.draw(some.integers(0, len(changed) - 1))
        new = data.draw(some.binary(max_size=4))
        changed[at : at + data.draw(some.integers(0, 4))] = new
    clean_or_refused(bytes(changed))


@PATIENT
@given(some.sampled_from(WHOLE), some.sampled_from(WHOLE), some.floats(0, 1), some.floats(0, 1))
def test_two_files_cut_and_put_together_are_cleaned_or_refused(first, second, here, there):
    clean_or_refused(first[: int(len(first) * here)] + second[int(len(second) * there) :])
