"""When a case is released, not even its sealed bytes stay in the files of SQLite.

In a process and files of its own. A second connection stays open, as a worker's does: the last one to close would
empty the log by itself.
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

WORK = """
    import sqlite3
    import sys
    from pathlib import Path

    import django

    django.setup()
    from django.db import connection, transaction

    from accounts.models import User
    from lessons.models import Submission, SubmissionFile, SubmissionMessage
    from lessons.submissions.ending import destroy
    from lessons.submissions.receipts import new_code

    file = Path(connection.settings_dict["NAME"])
    other = sqlite3.connect(file)
    other.execute("SELECT count(*) FROM lessons_submission").fetchall()
    author = User.objects.create_user("author", "author@example.org", "a long enough password")
    row = Submission.objects.create(author=author, answers={"situation": "In Zwobbelheim. " * 900},
                                    receipt_code=new_code())
    SubmissionMessage.objects.create(submission=row, from_author=True, body="It was Bartholomew. " * 90)
    SubmissionFile.objects.create(submission=row, name="a.pdf", content=b"Quillon" * 900, media_type="application/pdf",
                                  size=6300)
    with connection.cursor() as cursor:
        sealed = []
        for table, column in (("submission", "answers"), ("submissionmessage", "body"), ("submissionfile", "content")):
            cursor.execute(f"SELECT {column} FROM lessons_{table}")
            value = cursor.fetchone()[0]
            value = value.encode() if isinstance(value, str) else bytes(value)
            sealed += [value[at : at + 60] for at in range(60, len(value) - 60, 400)]

    def found():
        there = b"".join(each.read_bytes() for each in file.parent.glob(file.name + "*"))
        return sum(piece in there for piece in sealed)

    if sys.argv[1:] == ["reader"]:  # somebody reads while it is released: the worker comes after
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM lessons_submission").fetchall()
    before = found()
    with transaction.atomic():
        destroy(submission=row, outcome="released")
    print(len(sealed), before, found())
    if sys.argv[1:] == ["reader"]:
        other.execute("ROLLBACK")
        from catalogue.finishing import EmptyLog

        EmptyLog().run()
        print(len(sealed), before, found())
"""


@pytest.mark.django_db
@pytest.mark.parametrize("how", ["alone", "reader"])
def test_a_released_case_is_in_no_byte_of_the_database_nor_of_its_log(tmp_path, how):
    if connection.vendor != "sqlite":
        pytest.skip("the bytes of SQLite's files")
    with (
        closing(sqlite3.connect(connection.settings_dict["NAME"])) as database,
        closing(sqlite3.connect(tmp_path / "site.sqlite3")) as copy,
    ):
        database.backup(copy)
    environment = os.environ | {
        "THROUGHCARE_VAR_DIR": str(tmp_path),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'site.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "throughcare.settings.dev",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "site"), str(ROOT)]),
    }
    run = subprocess.run(
        [sys.executable, "-c", dedent(WORK), how], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    pieces, before, after = (int(number) for number in run.stdout.split()[-3:])
    assert pieces > 30
    assert before > 0.9 * pieces  # a few lie across the end of a page of the file
    assert after == 0
