"""The demonstration content: complete, loaded without loss, and never loaded over an editor's work."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from catalogue.audience import entry_models
from catalogue.models import EntryLink
from catalogue.text import html_to_text
from home.demo import loading, reading
from home.demo.accounts import demo_accounts
from home.demo.reading import read_all
from lessons.models import CaseStudyPage, LessonPage
from practices.models import PracticePage, RecommendationPage
from taxonomy.models import Challenge, Phase, TargetGroup

pytestmark = pytest.mark.django_db
FILES = read_all()


@pytest.fixture
def loaded() -> None:
    call_command("load_vocabularies", verbosity=0)
    call_command("load_demo", verbosity=0)


def test_every_file_becomes_a_live_entry_with_all_its_words(loaded):
    pages = {page.slug: page for model in entry_models() for page in model.objects.all()}
    assert len(pages) == len(FILES) >= 60
    for file in FILES:
        page = pages[file.facts.get("slug") or file.key.rpartition("/")[2]]
        assert page.live
        body = " ".join(page.body_text.split())
        for name, html in file.sections.items():
            for line in html_to_text(html).splitlines():
                assert " ".join(line.split()) in body, f"{file.key}: «{name}» lost a line"


def test_every_link_in_a_file_is_a_link_between_entries(loaded):
    wanted = sum(len(file.facts.get("links") or []) for file in FILES)
    assert EntryLink.objects.count() == wanted > 100


def test_a_reader_finds_on_day_one_what_the_field_expects(loaded):
    practices = " ".join(f"{p.title} {p.also_known_as}" for p in PracticePage.objects.all()).lower()
    for name in ("mentor", "pairs", "qpr", "pprv", "mar", "central unit", "safety house", "vera-2r", "radix"):
        assert name in practices
    assert LessonPage.objects.count() >= 8
    assert RecommendationPage.objects.count() >= 15
    assert CaseStudyPage.objects.filter(is_demonstration=True).count() >= 12
    assert not CaseStudyPage.objects.filter(is_demonstration=False).exists()


@pytest.mark.parametrize("vocabulary", [Challenge, TargetGroup, Phase])
def test_the_cases_are_spread_over_every_term(loaded, vocabulary):
    rows = f"{vocabulary.tagged_name()}__content_object__in"
    unused = vocabulary.objects.exclude(**{rows: CaseStudyPage.objects.values("pk")})
    assert not unused.exists(), [term.name for term in unused]


def test_a_second_load_changes_nothing_and_keeps_an_editors_words(loaded):
    lesson = LessonPage.objects.first()
    lesson.title = "An editor's title"
    lesson.save_revision().publish()
    out = StringIO()
    call_command("load_demo", stdout=out)
    lesson.refresh_from_db()
    assert lesson.title == "An editor's title"
    assert "all were there" in out.getvalue()


def test_a_tag_that_is_in_no_vocabulary_stops_the_load_and_leaves_nothing(tmp_path: Path, monkeypatch):
    call_command("load_vocabularies", verbosity=0)
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: A\nsummary: S.\nchallenges: [no-such]\n---\n## Situation\nText.\n")
    monkeypatch.setattr(loading, "read_all", lambda: read_all(tmp_path))
    with pytest.raises(CommandError, match="a.md: not in the vocabulary «challenges»: no-such"):
        call_command("load_demo", verbosity=0)
    assert not CaseStudyPage.objects.exists()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("no front matter", "must begin with a front matter"),
        ("---\ntitle: [\n---\n", "is not YAML"),
        ("---\ntitle: A\n---\n", "at least a title and a summary"),
        ("---\ntitle: A\nsummary: S\n---\nstray words\n## Situation\n", "before the first"),
    ],
)
def test_a_malformed_file_is_named_with_what_to_mend(tmp_path: Path, text: str, complaint: str):
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "a.md").write_text(text)
    with pytest.raises(reading.DemoFileError, match=complaint):
        read_all(tmp_path)


def test_there_is_one_account_per_role_and_its_password_works_the_second_time_too(tmp_path: Path):
    note = tmp_path / "accounts.txt"
    first = demo_accounts(note)
    assert [a.role for a in first] == ["administrator", "editor", "moderator", "practitioner", "trainer"]
    assert demo_accounts(note) == first
    assert note.stat().st_mode & 0o077 == 0
    for account in first:
        assert User.objects.get(username=account.username).check_password(account.password)


def test_an_account_whose_owner_changed_the_password_is_left_alone(tmp_path: Path):
    note = tmp_path / "accounts.txt"
    demo_accounts(note)
    user = User.objects.get(username="demo-editor")
    user.set_password("changed by its owner")
    user.save()
    assert "editor" not in [account.role for account in demo_accounts(note)]
    user.refresh_from_db()
    assert user.check_password("changed by its owner")
