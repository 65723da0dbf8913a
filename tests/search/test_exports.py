"""Results taken along: every format holds the same entries, for the same reader, and survives whatever is in a text."""

import csv
import io
import json
from datetime import UTC, date, datetime

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from defusedxml import ElementTree
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localtime
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from catalogue.feeds import in_xml
from search.exports import views
from search.exports.bibtex import bibtex_of
from search.exports.feed import SearchFeed
from search.exports.formats import FORMATS
from search.exports.found import Found
from search.exports.lines import one_line
from search.exports.program import json_of
from search.exports.records import Record, TermName
from search.exports.ris import ris_of
from search.exports.table import COLUMNS, csv_of
from search.hits import Hit
from search.request import SearchRequest
from tests.catalogue.factories import CaseStudyFactory, LessonFactory, PracticeFactory

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = (
    '=HYPERLINK("x")\r\nER  - \r\nTY  - JOUR\\end{document}}\n@article{evil, title = "x"}'
    "\x85\u2028\x0b\x1f</title>&amp;{}"
)
texts = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60),
    st.text(alphabet="{}\"'\\@%$#&_~^,;=+-\r\n\t\x0b\x1f\x85\u2028\xad <>aE:R ", max_size=60),
)


def record(**values) -> Record:
    plain = {
        "key": "throughcare-7-gate",
        "type_key": "case",
        "type_label": "Case study",
        "title": "At the gate",
        "summary": "Nobody came.",
        "address": "https://exchange.example.org/cases/gate/",
        "language": "nl",
        "year": 2023,
        "published": datetime(2026, 2, 3, 12, tzinfo=UTC),
        "updated": datetime(2026, 2, 4, 12, tzinfo=UTC),
        "reviewed_on": date(2026, 3, 1),
        "terms": {"challenge": (TermName("trust", "Trust"),)},
    }
    return Record(**(plain | values))


def read_ris(text: str) -> list[dict]:
    return rispy.loads(text.replace("\r\n", "\n"))


def read_bibtex(text: str):
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    assert library.comments == []
    return library.entries


def rows(text: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


# What a record says in each format


def test_ris_says_what_where_when_and_in_which_language():
    [told] = read_ris(ris_of([record(is_demonstration=True)]))
    assert told["type_of_reference"] == "ELEC"
    assert told["title"] == "At the gate"
    assert told["authors"] == ["Throughcare"]
    assert told["publisher"] == "Throughcare"
    assert (told["year"], told["date"], told["language"]) == ("2023", "2026/02/03", "dutch")
    assert told["urls"] == ["https://exchange.example.org/cases/gate/"]
    assert told["keywords"] == ["Trust"]
    assert told["abstract"] == "Nobody came."
    assert told["notes"] == ["Invented for demonstration."]


def test_bibtex_names_an_organisation_and_never_a_person():
    [entry] = read_bibtex(bibtex_of([record(is_public=False)]))
    told = {name: field.value for name, field in entry.fields_dict.items()}
    assert (entry.entry_type, entry.key) == ("misc", "throughcare-7-gate")
    assert told["author"] == told["publisher"] == "{Throughcare}"
    assert (told["year"], told["langid"], told["keywords"]) == ("2023", "dutch", "Trust")
    assert told["url"] == "https://exchange.example.org/cases/gate/"
    assert "not to be passed on" in told["note"]


def test_a_comma_within_a_term_does_not_make_two_keywords():
    terms = {"phase": (TermName("a", "Housing, income"), TermName("b", "Work"))}
    [entry] = read_bibtex(bibtex_of([record(terms=terms)]))
    assert entry.fields_dict["keywords"].value == "{Housing, income}, Work"


def test_what_an_entry_does_not_say_is_left_out():
    bare = record(year=None, published=None, updated=None, reviewed_on=None, terms={}, summary="")
    [told] = read_ris(ris_of([bare]))
    assert not {"year", "date", "abstract", "keywords"} & told.keys()
    assert not {"year", "abstract", "keywords", "note"} & read_bibtex(bibtex_of([bare]))[0].fields_dict.keys()
    [row] = rows(csv_of([bare]))
    assert (row["year"], row["published"], row["last reviewed"]) == ("", "", "")


def test_without_a_year_of_its_own_an_entry_is_cited_by_the_year_it_came_out():
    assert read_ris(ris_of([record(year=None)]))[0]["year"] == "2026"


# Hostile texts


@given(title=texts, summary=texts, term=texts)
@example(title=HOSTILE, summary=HOSTILE, term=HOSTILE)
@example(title="\ufffe\ud7ff", summary="ER  - ", term="%0a")
@settings(max_examples=300, deadline=None)
def test_any_text_comes_back_from_every_format(title, summary, term):
    told = record(title=title, summary=summary, terms={"challenge": (TermName("t", term),)})
    after = record(key="throughcare-8-after", title="The one after")
    first, second = read_ris(ris_of([told, after]))
    assert first.get("title", "") == one_line(title)
    assert first.get("abstract", "") == one_line(summary)
    assert first.get("keywords", []) == [line for line in [one_line(term)] if line]
    assert second["title"] == "The one after"
    plain = bibtexparser.parse_string(
        bibtex_of([told, after]), append_middleware=[LatexDecodingMiddleware(decoder=as_printed())]
    )
    assert [entry.key for entry in plain.entries] == ["throughcare-7-gate", "throughcare-8-after"]
    found = {name: field.value for name, field in plain.entries[0].fields_dict.items()}
    assert without_spaces(found.get("title", "")) == without_spaces(in_print(title))
    assert without_spaces(found.get("abstract", "")) == without_spaces(in_print(summary))
    row, last = rows(csv_of([told, after]))
    assert row["title"].replace("'", "") == title.replace("'", "")
    assert row["summary"].replace("'", "") == summary.replace("'", "")
    assert last["title"] == "The one after"
    read = json.loads(json_of(Found(SearchRequest(words=title), [], 2), [told, after], address="x"))
    assert [entry["title"] for entry in read["entries"]] == [title, "The one after"]
    assert read["search"]["words"] == title
    assert read["entries"][0]["summary"] == summary


def as_printed() -> LatexNodes2Text:
    """What LaTeX prints; this decoder does not know its names for ASCII's braces and accents by itself."""
    names = get_default_latex_context_db()
    ascii_names = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^", "textasciitilde": "~"}
    names.add_context_category("ascii", prepend=True, macros=[MacroTextSpec(*pair) for pair in ascii_names.items()])
    return LatexNodes2Text(latex_context=names, keep_braced_groups=False)


def without_spaces(text: str) -> str:
    return "".join(text.split())


def in_print(text: str) -> str:
    """What LaTeX prints for doubled quotation marks and dashes; the decoder knows that too."""
    for typed, printed in (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("!`", "¡"), ("?`", "¿")):
        text = one_line(text).replace(typed, printed)
    return text


@given(text=texts)
def test_one_line_is_one_line_to_every_reader(text):
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(one_line(text)) == one_line(text)


@pytest.mark.parametrize("start", "=+-@＝")
def test_a_formula_in_any_column_is_text_in_a_spreadsheet(start):
    formula = f"{start}cmd|' /C calc'!A0"
    told = record(title=formula, summary=formula, terms={"country": (TermName("x", formula),)})
    for cell in rows(csv_of([told]))[0].values():
        assert not cell.startswith(start)


# The addresses


@pytest.fixture
def entries(db, search_index, term):
    terms = {
        "challenges": [term("challenge", "trust")],
        "countries": [term("country", "nl")],
        "phases": [term("phase", "custody")],
    }
    now = datetime(2026, 1, 1, tzinfo=UTC)
    made = [
        CaseStudyFactory(title="Handover at the gate", tags=terms, year=2023, first_published_at=now),
        LessonFactory(title="Handover & trust", tags=terms, first_published_at=now.replace(month=2)),
        PracticeFactory(title="Handover kept", audience="practitioners", first_published_at=now.replace(month=3)),
        CaseStudyFactory(title="Elsewhere", summary="Chaplaincy.", first_published_at=now.replace(month=4)),
    ]
    search_index("public", "practitioners")
    return made


def export(client, file_format: str, query: str = ""):
    return client.get(reverse("search:export", args=[file_format]) + query)


def titles(response, file_format: str) -> list[str]:
    body = response.content.decode()
    if file_format == "csv":
        return [row["title"] for row in rows(body)]
    if file_format == "ris":
        return [one["title"] for one in read_ris(body)]
    if file_format == "bibtex":
        return [e.fields_dict["title"].value.strip("{}").replace("\\&", "&") for e in read_bibtex(body)]
    if file_format == "json":
        return [one["title"] for one in json.loads(body)["entries"]]
    return [one.findtext(f"{ATOM}title") for one in ElementTree.fromstring(body).findall(f"{ATOM}entry")]


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_state_of_the_search_is_in_the_export(client, entries, file_format):
    def told(query: str) -> list[str]:
        response = export(client, file_format, query)
        assert response.status_code == 200
        return titles(response, file_format)

    assert set(told("?q=handover")) == {"Handover at the gate", "Handover & trust"}
    assert told("?q=handover&order=newest") == ["Handover & trust", "Handover at the gate"]
    assert told("?q=handover&order=newest&page=2&size=25") == ["Handover & trust", "Handover at the gate"]
    assert told("?q=handover&type=case") == ["Handover at the gate"]
    assert told("?challenge=trust&year=2023") == ["Handover at the gate"]
    assert set(told("?q=handover+chaplaincy&match=any")) >= {"Handover at the gate", "Elsewhere"}
    assert told("?q=nothing-that-anybody-wrote") == []
    assert told("?type=none&country=nl") == []


@pytest.mark.parametrize("file_format", FORMATS)
def test_an_export_holds_what_its_reader_may_read(client, entries, practitioner, without_role, file_format):
    assert "Handover kept" not in export(client, file_format, "?q=handover").content.decode()
    client.force_login(without_role)
    assert "Handover kept" not in export(client, file_format, "?q=handover").content.decode()
    client.force_login(practitioner)
    response = export(client, file_format, "?q=handover")
    assert "Handover kept" in titles(response, file_format)
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("file_format", "content_type", "suffix"),
    [
        ("csv", "text/csv", "csv"),
        ("ris", "application/x-research-info-systems", "ris"),
        ("bibtex", "application/x-bibtex", "bib"),
        ("json", "application/json", "json"),
        ("atom", "application/atom+xml", None),
    ],
)
def test_browsers_are_told_what_it_is_and_no_name_tells_the_words(client, entries, file_format, content_type, suffix):
    response = export(client, file_format, "?q=handover")
    assert response["Content-Type"] == f"{content_type}; charset=utf-8"
    assert response["X-Robots-Tag"] == "noindex"
    if suffix:
        name = response["Content-Disposition"]
        assert name.startswith('attachment; filename="throughcare-search-')
        assert name.endswith(f'.{suffix}"')
        assert "handover" not in name
    else:
        assert "Content-Disposition" not in response


def test_there_are_five_formats_and_only_reading(client, db):
    assert list(FORMATS) == ["csv", "ris", "bibtex", "json", "atom"]
    assert client.get("/search/export/xml/").status_code == 404
    assert client.post(reverse("search:export", args=["csv"])).status_code == 405


@pytest.mark.parametrize("file_format", FORMATS)
def test_nobody_is_named(client, entries, editor, search_index, file_format):
    editor.first_name, editor.last_name = "Secretname", "Secretsurname"
    editor.save()
    CaseStudyFactory(title="Handover again", owner=editor).save_revision(user=editor).publish(user=editor)
    search_index("public")
    content = export(client, file_format, "?q=handover").content.decode()
    assert "Handover again" in content
    for secret in ("Secretname", "Secretsurname", editor.username, editor.email):
        assert secret not in content


def test_the_feed_has_what_the_standard_asks_for(client, entries):
    address = reverse("search:export", args=["atom"]) + "?q=handover&order=newest&page=3&unknown=1"
    root = ElementTree.fromstring(client.get(address).content)
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links["self"] == "http://testserver/search/export/atom/?q=handover&order=newest"
    assert links["alternate"] == "http://testserver/search/?q=handover&order=newest"
    assert root.findtext(f"{ATOM}id") == links["alternate"]
    assert root.findtext(f"{ATOM}updated")[:10] == localtime(entries[1].last_published_at).date().isoformat()
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Throughcare"
    told = root.findall(f"{ATOM}entry")
    ids = [one.findtext(f"{ATOM}id") for one in told]
    assert len(set(ids)) == len(ids) == 2
    for one in told:
        assert one.find(f"{ATOM}author") is None
        assert one.findtext(f"{ATOM}updated")
        assert one.find(f"{ATOM}link").get("href").startswith("http://testserver/")
        assert one.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_the_ids_are_those_of_the_catalogues_own_feeds(client, entries):
    def ids(address: str) -> set[str]:
        root = ElementTree.fromstring(client.get(address).content)
        return {one.findtext(f"{ATOM}id") for one in root.findall(f"{ATOM}entry")}

    assert ids(reverse("search:export", args=["atom"])) == ids(reverse("catalogue:feed"))


def test_a_feed_with_nothing_in_it_stays_the_same(client, entries):
    first = export(client, "atom", "?q=nothing-that-anybody-wrote")
    assert first.content == export(client, "atom", "?q=nothing-that-anybody-wrote").content
    assert ElementTree.fromstring(first.content).findtext(f"{ATOM}updated").startswith("1970")


@given(title=texts, summary=texts, words=texts)
@example(title=HOSTILE, summary=HOSTILE, words=HOSTILE)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_makes_a_feed_that_can_be_read(db, title, summary, words):
    entry = CaseStudyFactory.build(title=title, summary=summary, slug="gate", pk=7, url_path="/cases/gate/")
    hit = Hit(entry, 0.0, [], "case", "Case study", "/cases/gate/")
    found = Found(SearchRequest(words=words), [hit], 1)
    answer = SearchFeed(found, [record(title=title)], "?q=x")(RequestFactory().get("/search/export/atom/"))
    root = ElementTree.fromstring(answer.content)
    told = root.find(f"{ATOM}entry").findtext(f"{ATOM}title") or ""
    assert without_spaces(told) == without_spaces(in_xml(title))


def test_json_says_what_was_asked_and_how_much_there_is(client, entries):
    told = json.loads(export(client, "json", "?q=handover&challenge=trust&size=50").content)
    assert told["version"] == 1
    assert told["publisher"] == "Throughcare"
    assert told["search"] == {
        "address": "http://testserver/search/?q=handover&challenge=trust",
        "words": "handover",
        "filters": {"challenge": ["trust"]},
        "match": "most",
        "expand": True,
        "order": "relevance",
    }
    assert (told["total"], told["relaxed"]) == (2, False)
    one = next(entry for entry in told["entries"] if entry["type"] == "case")
    assert one["address"] == "http://testserver/cases/handover-at-the-gate/"
    assert one["terms"]["country"] == [{"slug": "nl", "name": "Nl"}]
    assert (one["language"], one["year"], one["audience"]) == ("en", 2023, "public")


def test_the_columns_of_the_table(client, entries):
    [row] = rows(export(client, "csv", "?q=handover&type=case").content.decode())
    assert tuple(row) == COLUMNS
    assert (row["position"], row["type"], row["year"], row["challenges"]) == ("1", "Case study", "2023", "Trust")
    assert row["address"] == "http://testserver/cases/handover-at-the-gate/"
    assert row["publisher"] == "Throughcare"


def test_at_most_so_many_entries_and_the_total_says_how_many_there_are(client, entries, monkeypatch):
    monkeypatch.setattr(views, "MOST", 1)
    told = json.loads(export(client, "json", "?q=handover&order=newest").content)
    assert ([one["title"] for one in told["entries"]], told["total"]) == (["Handover & trust"], 2)
    assert len(rows(export(client, "csv", "?q=handover").content.decode())) == 1


@pytest.mark.parametrize("file_format", FORMATS)
def test_more_entries_do_not_take_more_queries(client, entries, search_index, term, file_format):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            export(client, file_format, "?q=handover")
        return len(captured)

    tags = {"challenges": [term("challenge", "trust")], "phases": [term("phase", "custody")]}
    queries()
    few = queries()
    for number in range(4):
        CaseStudyFactory(title=f"Handover {number}", tags=tags)
        LessonFactory(title=f"Handover lesson {number}", tags=tags)
    search_index("public")
    queries()
    assert queries() == few
    assert few <= 26


def test_without_an_index_there_is_no_export_rather_than_a_wrong_one(client, search_index, settings, caplog):
    response = export(client, "csv", "?q=secretword")
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    assert "secretword" not in caplog.text
