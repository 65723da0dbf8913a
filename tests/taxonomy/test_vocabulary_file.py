"""The data file is checked as a whole, and every message says where and what to do."""

import pytest

from taxonomy.loading import DATA_FILE
from taxonomy.models import VOCABULARIES
from taxonomy.vocabulary_file import VocabularyFileError, parse_vocabularies, read_vocabularies


def test_the_file_of_the_project_is_in_order():
    written = read_vocabularies(DATA_FILE)
    assert set(written) == set(VOCABULARIES)
    assert len(written["country"]) > 200
    assert "no" in {term.slug for term in written["country"]}


@pytest.mark.parametrize("vocabulary", ["challenge", "target_group"])
def test_challenges_and_target_groups_have_labels_in_every_language(vocabulary):
    for term in read_vocabularies(DATA_FILE)[vocabulary]:
        for language in ("fr", "nl", "de", "es"):
            assert term.values[f"label_{language}"], f"{term.slug} lacks a label in {language}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("challenge: [", "Line"),
        ("", "no vocabularies"),
        ("- challenge", "no vocabularies"),
        ("mood:\n  - {slug: glad, name: Glad}", "“mood” is no vocabulary"),
        ("country:\n  - {slug: no, name: Norway}", "in quotes"),
        ("country:\n  - {slug: 12, name: Twelve}", "is not a text"),
        ("country:\n  - {name: Norway}", "is not a text"),
        ('country:\n  - {slug: "n o", name: Norway}', "may hold only"),
        ('country:\n  - {slug: "NO", name: Norway}', "lower case"),
        ('country:\n  - {slug: "no"}', "`name` is None"),
        ('country:\n  - {slug: "no", name: ""}', "`name` is empty"),
        ('country:\n  - {slug: "no", name: no}', "Write it, in quotes"),
        (f"country:\n  - {{slug: x, name: {'x' * 101}}}", "101 characters"),
        ("country:\n  - {slug: a, name: A}\n  - {slug: a, name: B}", "stands on line 2 already"),
        ("country:\n  - {slug: a, name: A}\n  - {slug: b, name: a}", "are both called"),
        ("country:\n  - {slug: a, name: A}\ncountry:\n  - {slug: b, name: B}", "written twice"),
        ("country:\n  - {slug: a, name: A, name: B}", "written twice"),
        ("country:\n  - {slug: a, name: A, broader: b}", "“b” of “a” is not in the file"),
        ("country:\n  - {slug: a, name: A, broader: a}", "above itself"),
        ("country:\n  - {slug: a, name: A, broader: b}\n  - {slug: b, name: B, broader: a}", "above itself"),
        ("country:\n  - {slug: a, name: A, colour: red}", "unknown key “colour”"),
        ("country:\n  - {slug: a, name: A, labels: {it: {name: A}}}", "unknown key “it”"),
        ("country:\n  - {slug: a, name: A, labels: {fr: A}}", "write the label as"),
        ("country:\n  - {slug: a, name: A, other_labels: one}", "is a list"),
        ("country:\n  - {slug: a, name: A, other_labels: [yes]}", "Write it, in quotes"),
        ("country:\n  - a", "expected `slug:`"),
        ("country: a", "a list of terms"),
        ("country: !!python/object:os.system {}", "not well-formed"),
        ("country: " + "[" * 5000, "not well-formed"),
        ("concept: a", "a list of concepts"),
        ("concept:\n  - a", "expected `slug:`"),
        ("concept:\n  - {slug: a, name: A}\n  - {slug: a, name: B}", "stands on line 2 already"),
        ("concept:\n  - {slug: a, name: A}\n  - {slug: b, name: B, other_labels: [Á]}", "label of “a” and of “b”"),
        ("concept:\n  - {slug: a, name: A, capitals_only: 1}", "true or false"),
        ("concept:\n  - {slug: a, name: A, tags: {mood: [glad]}}", "unknown key “mood”"),
        ("concept:\n  - {slug: a, name: A, tags: [phase]}", "names terms by vocabulary"),
        ("concept:\n  - {slug: a, name: A, tags: {phase: custody}}", "is a list"),
        ("concept:\n  - {slug: a, name: A, broader: b}", "unknown key “broader”"),
    ],
)
def test_a_mistake_is_named_with_what_to_do(text, said):
    with pytest.raises(VocabularyFileError) as raised:
        parse_vocabularies(text)
    assert said in str(raised.value)


def test_a_mistake_is_named_with_its_line():
    with pytest.raises(VocabularyFileError, match=r"Line 4, country"):
        parse_vocabularies("country:\n  - slug: a\n    name: A\n  - slug: yes\n    name: B\n")


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "vocabularies.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(VocabularyFileError, match="UTF-8"):
        read_vocabularies(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(VocabularyFileError, match="cannot be read"):
        read_vocabularies(tmp_path / "none.yaml")


def test_a_huge_file_is_refused(tmp_path):
    path = tmp_path / "vocabularies.yaml"
    path.write_bytes(b"#" * (5 * 1024 * 1024 + 1))
    with pytest.raises(VocabularyFileError, match="5 MB"):
        read_vocabularies(path)
