"""The command finds a phrase wherever it is put, says where without repeating it, and leaves it nowhere itself."""

import base64
import io
import json
import pickle
import sqlite3
import sys
import zipfile
import zlib

import pytest
from cryptography.fernet import Fernet
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from accounts.sealing import seal
from home.audit.layers import layers
from home.audit.needle import Phrase
from home.audit.search import Audit
from home.demo.documents import docx_of, pdf_of
from lessons.models import Submission, SubmissionFile
from search.backends.whoosh.documents import key_of
from search.indexer import catch_up
from tests.catalogue.factories import CaseStudyFactory

NAME = "Bartholomew Quillon"


@pytest.fixture
def folder(settings, tmp_path, monkeypatch):
    """An installation of its own folders; temporary files elsewhere, so that no other process matters."""
    for name in ("VAR", "MEDIA_ROOT", "STATIC_ROOT"):
        (tmp_path / name).mkdir()
        setattr(settings, name, tmp_path / name)
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temporary"))
    monkeypatch.setattr("home.audit.storage._database_files", lambda: [])
    cache.clear()
    return tmp_path


def places(*names: str) -> list[str]:
    report = Audit([Phrase(name) for name in names or (NAME,)]).run()
    return [place for found in report.found.values() for place in found]


def audit(monkeypatch, capsys, lines: str, **options) -> tuple[int, str]:
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    try:
        call_command("purge_audit", **options)
        code = 0
    except SystemExit as ended:
        code = int(ended.code)
    told = capsys.readouterr()
    return code, told.out + told.err


# Tables


@pytest.mark.django_db
def test_every_kind_of_column_is_looked_at_sealed_ones_and_tables_that_no_model_knows_too(folder, practitioner):
    assert places() == []
    made = Submission.objects.create(author=practitioner, answers={"situation": f"{NAME} was released"})
    SubmissionFile.objects.create(submission=made, name="a.docx", content=docx_of(f"It was {NAME}."), size=1)
    page = CaseStudyFactory(summary=f"What {NAME.upper()} said")
    page.save_revision()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE left_behind (id integer, said text, packed bytea)" if connection.vendor != "sqlite"
                       else "CREATE TABLE left_behind (id integer, said text, packed blob)")  # fmt: skip
        cursor.execute("INSERT INTO left_behind VALUES (1, %s, %s)", ["<b>Bartholomew</b> <i>Quillon</i>",
                       zlib.compress(NAME.encode())])  # fmt: skip
    found = {place.partition(", key")[0].partition(" › ")[0] for place in places()}
    assert found >= {
        "lessons_submission.answers",
        "lessons_submissionfile.content",
        "lessons_casestudypage.summary",
        "wagtailcore_revision.content",
        "left_behind.said",
        "left_behind.packed",
    }
    assert f"lessons_casestudypage.summary, key {page.pk}" in places()


@pytest.mark.django_db
def test_what_a_session_holds_is_found_and_its_key_is_not_told(folder, client):
    session = client.session
    session["reading_list"] = {"title": NAME}
    session.save()
    found = [place for place in places() if "session" in place]
    assert any(place.startswith("django_session.session_data, decoded") for place in found)
    assert session.session_key not in str(found)
    Session.objects.all().delete()
    assert places() == []


@pytest.mark.django_db
def test_the_phrase_takes_no_part_in_any_query(folder, django_assert_max_num_queries):
    with django_assert_max_num_queries(2000) as asked:
        places()
    assert asked.captured_queries
    assert not [query for query in asked.captured_queries if Phrase(NAME).is_in(query["sql"].encode())]


@pytest.mark.django_db
def test_what_cannot_be_opened_is_told_and_is_no_proof(folder, practitioner, settings, monkeypatch, capsys):
    Submission.objects.create(author=practitioner, answers={"situation": NAME})
    settings.SEALING_KEYS = [Fernet.generate_key().decode()]
    code, told = audit(monkeypatch, capsys, NAME)
    assert code == 2
    assert "lessons_submission.answers: sealed with a key that is not in SEALING_KEYS" in told


# Indexes


@pytest.mark.django_db
def test_the_index_is_looked_at_with_its_deleted_documents(folder, search_index, settings):
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True, "PATH": folder / "index" / name}
        for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    settings.SEARCH_INDEX_DIR = folder / "index"
    for number in range(5):
        CaseStudyFactory(title=f"Neighbour {number}")
    page = CaseStudyFactory(title=NAME)
    call_command("update_index", verbosity=0)
    catch_up()
    type(page).objects.filter(pk=page.pk).delete()
    from search.models import PendingChange

    PendingChange.objects.create(key=key_of(page))
    catch_up()
    found = [place for place in places() if "index" in place]
    assert any("deleted" in place for place in found), found
    assert any("arrays" in place for place in found), "the files beside it hold it too"
    from search.indexer import our_backends

    for backend in our_backends().values():
        assert backend.files.drop_deleted() == 1
    assert [place for place in places() if "index" in place] == []
    assert page.__class__.objects.count() == 5
    assert our_backends()["public"].read(lambda snapshot: snapshot.count) >= 5


@pytest.mark.django_db
def test_words_that_are_only_found_by_and_not_stored_are_put_together_again(folder, search_index, settings):
    settings.WAGTAILSEARCH_BACKENDS = {
        name: options | {"AUTO_UPDATE": True, "PATH": folder / "index" / name}
        for name, options in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    page = CaseStudyFactory(title="A case", also_known_as=f"Told as {NAME} by some")
    CaseStudyFactory(title="Another", also_known_as="Bartholomew and Quillon")
    call_command("update_index", verbosity=0)
    catch_up()
    type(page).objects.filter(pk=page.pk).update(also_known_as="")
    found = [place for place in places() if "in their order" in place]
    assert any(place.startswith("search index “default”, words of document") for place in found)
    others = [place for place in places("Bartholomew Zwobbel") if "index" in place]
    assert others == []


# Files and caches


def png(words: str) -> bytes:
    file, about = io.BytesIO(), PngInfo()
    about.add_itxt("Comment", words, zip=True)
    Image.new("RGB", (4, 4)).save(file, "PNG", pnginfo=about)
    return file.getvalue()


def jpeg(words: str) -> bytes:
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = words
    Image.new("RGB", (4, 4)).save(file, "JPEG", exif=exif)
    return file.getvalue()


def archive(words: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as inner:
        inner.writestr("a.txt", words)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inner.zip", file.getvalue())
    return outer.getvalue()


FILES = {
    "note.txt": NAME.encode(),
    "letter.docx": docx_of(f"It was {NAME}."),
    "agenda.pdf": pdf_of(f"It was {NAME}."),
    "photo.jpg": jpeg(NAME),
    "drawing.png": png(NAME),
    "packed.zip": archive(NAME),
    "cached.djcache": pickle.dumps(1.0) + zlib.compress(pickle.dumps(NAME)),
    "windows.txt": NAME.encode("utf-16"),
    "decoded.txt": base64.b64encode(NAME.encode()),
}


@pytest.mark.django_db
@pytest.mark.parametrize("name", FILES)
def test_files_are_opened_as_far_as_they_can_be(folder, name):
    (folder / "MEDIA_ROOT" / name).write_bytes(FILES[name])
    assert [place.partition(" › ")[0] for place in places()] == [f"uploads: {name}"]


@pytest.mark.django_db
def test_names_of_files_logs_and_temporary_files_are_looked_at(folder):
    (folder / "MEDIA_ROOT" / "bartholomew-quillon.txt").write_text("Nothing")
    (folder / "VAR" / "site.log").write_text(f"GET /cases/{NAME.lower().replace(' ', '-')}/")
    (folder / "temporary" / "tmpabc123").write_text(NAME)
    (folder / "temporary" / "of-another-program").write_text(NAME)
    assert places() == [
        "data folder: site.log",
        "name of a file, uploads: [phrase].txt",
        "temporary folder: tmpabc123",
    ]


@pytest.mark.django_db
def test_rows_that_were_deleted_are_found_in_the_file_of_the_database_until_it_is_written_anew(folder):
    path = folder / "VAR" / "old.sqlite3"
    database = sqlite3.connect(path)
    database.execute("PRAGMA secure_delete = OFF")
    database.execute("CREATE TABLE said (words text)")
    database.execute("INSERT INTO said VALUES (?)", [NAME])
    database.commit()
    database.execute("DELETE FROM said")
    database.commit()
    assert places() == ["data folder: old.sqlite3"]
    database.execute("VACUUM")
    database.close()
    assert places() == []


@pytest.mark.django_db
def test_the_cache_of_this_process_is_looked_at_and_those_of_others_are_spoken_of(folder, monkeypatch, capsys):
    cache.set("a", {"title": NAME})
    assert places() == ["cache “default”"]
    code, told = audit(monkeypatch, capsys, NAME)
    assert code == 1
    assert "kept by each process for itself" in told


# The command


@pytest.mark.django_db
def test_it_says_what_was_found_where_and_how_much_was_looked_at_and_never_the_phrase(folder, monkeypatch, capsys):
    (folder / "MEDIA_ROOT" / "bartholomew-quillon.txt").write_text(NAME)
    code, told = audit(monkeypatch, capsys, f"{NAME}\nZwobbelheim street\n\n")
    assert code == 1
    assert "Phrase 1: FOUND in 2 places." in told
    assert "Phrase 2: not found." in told
    assert "tables" in told
    assert "BACKUP_DAYS" in told
    assert "Bartholomew" not in told
    assert "quillon" not in told.lower()
    code, told = audit(monkeypatch, capsys, NAME, json=True)
    assert json.loads(told)["found"] == {"1": ["name of a file, uploads: [phrase].txt", "uploads: [phrase].txt"]}
    (folder / "MEDIA_ROOT" / "bartholomew-quillon.txt").unlink()
    assert audit(monkeypatch, capsys, NAME)[0] == 0


@pytest.mark.django_db
def test_phrases_come_from_a_file_too_and_mistakes_do_not_repeat_them(folder, tmp_path, monkeypatch, capsys):
    file = tmp_path / "phrases"
    file.write_text(NAME)
    assert audit(monkeypatch, capsys, "", file=str(file))[0] == 0
    assert audit(monkeypatch, capsys, NAME, file="-")[0] == 0
    for wrong, message in (("", "no phrase"), ("Zwo", "fewer than 4")):
        with pytest.raises(CommandError, match=message) as refused:
            audit(monkeypatch, capsys, wrong)
        assert not wrong or wrong not in str(refused.value)
    with pytest.raises(CommandError, match="cannot be read"):
        audit(monkeypatch, capsys, "", file=str(tmp_path / "none"))


@pytest.mark.django_db
def test_it_leaves_the_phrase_nowhere_itself(folder, monkeypatch, capsys):
    CaseStudyFactory()
    for _ in range(2):
        assert audit(monkeypatch, capsys, "Zwobbelheim street")[0] == 0
    assert not [path for path in folder.rglob("*") if path.is_file()]


def test_a_bomb_is_opened_no_further_than_it_may():
    found = list(layers(zlib.compress(b"a" * 300_000_000)))
    assert max(len(layer.content) for layer in found) <= 200 * 1024 * 1024


def test_sealed_in_sealed_is_opened():
    assert any(Phrase(NAME).is_in(layer.content) for layer in layers(seal(seal(NAME.encode()))))
