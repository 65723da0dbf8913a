"""What the loader refuses, and the demonstration accounts."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from home.demo import loading, reading
from home.demo.accounts import demo_accounts
from home.demo.reading import read_all
from home.demo.submissions import load_demo_submissions
from lessons.desk.waiting import to_sign
from lessons.models import CaseStudyPage, SignOff, Submission


@pytest.mark.django_db
def test_a_tag_that_is_in_no_vocabulary_stops_the_load_and_leaves_nothing(tmp_path: Path, monkeypatch):
    call_command("load_vocabularies", verbosity=0)
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: A\nsummary: S.\nchallenges: [no-such]\n---\n## Situation\nText.\n")
    monkeypatch.setattr(loading, "read_all", lambda: read_all(tmp_path))
    with pytest.raises(CommandError, match=r"a\.md: not in the vocabulary «challenges»: no-such"):
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


@pytest.mark.django_db
def test_there_is_an_account_per_role_and_a_second_editor_and_passwords_work_the_second_time_too(tmp_path: Path):
    note = tmp_path / "accounts.txt"
    first = demo_accounts(note)
    assert [a.role for a in first] == ["administrator", "editor", "moderator", "practitioner", "trainer", "editor"]
    assert demo_accounts(note) == first
    assert note.stat().st_mode & 0o077 == 0
    for account in first:
        assert User.objects.get(username=account.username).check_password(account.password)


@pytest.mark.django_db
def test_an_account_whose_owner_changed_the_password_is_left_alone(tmp_path: Path):
    note = tmp_path / "accounts.txt"
    demo_accounts(note)
    user = User.objects.get(username="demo-editor")
    user.set_password("changed by its owner")
    user.save()
    assert "demo-editor" not in [account.username for account in demo_accounts(note)]
    user.refresh_from_db()
    assert user.check_password("changed by its owner")


@pytest.mark.django_db
def test_the_desk_is_filled_once_with_invented_cases_at_three_stages(tmp_path: Path, mailoutbox):
    call_command("load_vocabularies", verbosity=0)
    assert load_demo_submissions() == 0, "without its accounts there is nobody to send them in"
    demo_accounts(tmp_path / "accounts.txt")
    assert load_demo_submissions() == 3
    assert load_demo_submissions() == 0
    assert sorted(Submission.objects.values_list("state", flat=True)) == ["asked", "signing", "submitted"]
    assert SignOff.objects.get().first_signer.username == "demo-editor"
    assert list(to_sign(User.objects.get(username="demo-editor-2"))) == [SignOff.objects.get()]
    for submission in Submission.objects.all():
        assert "nvented" in submission.answers["title"]
    assert not mailoutbox
