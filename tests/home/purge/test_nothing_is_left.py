"""From the first draft to the last byte: a case is written, changed, found, withdrawn, and then nowhere.

In a process and files of its own, since what is on the disk is what is asked about: the database's file, its
write-ahead log, the segments of the indexes.
"""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[3]
NAMES = "Bartholomew Quillon\nZwobbelheim\n"

WORK = """
    import django

    django.setup()
    from django.core.files.base import ContentFile
    from django.core.management import call_command
    from wagtail.documents import get_document_model

    from accounts.models import User
    from catalogue.models import EntryAttachment
    from home.demo.documents import pdf_of
    from lessons.models import CaseStudyIndexPage, CaseStudyPage
    from lessons.gate import guard
    from search.indexer import catch_up

    guard.refusal = lambda page: ""  # as if two people had signed each text
    editor = User.objects.create_superuser("chief", "chief@example.org", "a long enough password")
    section = CaseStudyIndexPage.objects.get()
    for number in range(3):
        section.add_child(instance=CaseStudyPage(title=f"Neighbour {number}", summary="S.", situation="<p>Text.</p>"))
    call_command("update_index", verbosity=0)
    page = section.add_child(
        instance=CaseStudyPage(
            title="Bartholomew Quillon",
            summary="He was released to Zwobbelheim.",
            situation="<p>In <b>Zwobbelheim</b> once more.</p>" * 40,
            audience="public",
        )
    )
    file = get_document_model().objects.create(
        title="Quillon", file=ContentFile(pdf_of("Bartholomew Quillon"), name="bartholomew-quillon.pdf")
    )
    EntryAttachment.objects.create(page=page, document=file, title="Bartholomew Quillon")
    catch_up()
    page.save_revision(user=editor).publish(user=editor)
    page.title = "A case"  # the name goes in a later version; former versions stay in the index and the log
    page.save_revision(user=editor).publish(user=editor)
    catch_up()
    print(page.get_url())
"""


@pytest.mark.django_db
def test_a_withdrawn_case_is_in_no_table_index_file_or_cache(tmp_path):
    if connection.vendor != "sqlite":
        pytest.skip("the bytes of SQLite's file; PostgreSQL's are given back by VACUUM FULL, which docs/operate tells")
    name = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(name)) as database, closing(sqlite3.connect(tmp_path / "site.sqlite3")) as copy:
        database.backup(copy)
    environment = os.environ | {
        "THROUGHCARE_VAR_DIR": str(tmp_path),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'site.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.dev",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)]),
        "TMPDIR": str(tmp_path),
        "EMAIL_URL": "dummymail://",
    }
    environment.pop("SEARCH_INDEX_DIR", None)

    def run(*command: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=environment, input=given, capture_output=True, text=True
        )

    worked = run("-c", dedent(WORK))
    assert worked.returncode == 0, worked.stderr
    before = run("manage.py", "purge_audit", given=NAMES)
    assert before.returncode == 1, before.stderr
    for place in ("wagtailcore_revision.content", "search index", "data folder: media", "data folder: site.sqlite3"):
        assert place in before.stdout
    address = worked.stdout.strip()
    withdrawn = run("manage.py", "recall", address, "--reason", "recognisable", "--yes")
    assert withdrawn.returncode == 0, withdrawn.stderr
    after = run("manage.py", "purge_audit", given=NAMES)
    assert after.returncode == 0, after.stdout + after.stderr
    assert "Phrase 1: not found." in after.stdout
    assert "Phrase 2: not found." in after.stdout
    assert "Neighbour" in run("manage.py", "find", "neighbour", "--as", "practitioner").stdout
