"""The table of people: loaded whole or not at all, as often as one likes, every mistake named with its line."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.urls import reverse

from anonymisation.disclosure.traits import Traits
from home.demo.population import FILE, load_demo_population
from lessons.disclosure.check import check_case
from lessons.disclosure.population_file import PopulationFileError, read_population
from lessons.models import PopulationCell, PopulationShare
from taxonomy.models import Ideology

HEAD = "kind,place,years,offence,ideology,count,gender,ages,share,source,invented\n"
GOOD = (
    HEAD
    + "cell,NL,2015–2019,Membership or support,jihadist,40,,,,A report,\n"
    + "# a remark\n"
    + ',Western Europe,2019,,,400,,,,"A report, page 3",no\n'
    + "share,,,,,,woman,18–24,0.05,A report,yes\n"
)
KNOWN = {"jihadist": "jihadist"}


@pytest.fixture
def jihadist(db):
    return Ideology.objects.create(name="Jihadist", slug="jihadist")


@pytest.fixture
def load(tmp_path, jihadist):
    def run(text, *options):
        path = tmp_path / "people.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        out = StringIO()
        call_command("load_population", str(path), *options, stdout=out)
        return out.getvalue()

    return run


def test_cells_and_shares_are_read():
    found = read_population(GOOD, KNOWN)
    assert [(cell.place, cell.years, cell.offence, cell.ideology, cell.count) for cell in found.cells] == [
        ("nl", (2015, 2019), "membership-or-support", "jihadist", 40),
        ("western-europe", (2019, 2019), "", "", 400),
    ]
    [share] = found.shares
    assert (share.place, share.gender, share.ages, share.share, share.is_invented) == (
        "",
        "woman",
        (18, 24),
        0.05,
        True,
    )
    assert found.cells[1].source == "A report, page 3"


def test_semicolons_and_decimal_commas_of_a_european_spreadsheet_are_read():
    text = GOOD.replace('"A report, page 3"', "A report").replace(",", ";").replace("0.05", "0,05")
    assert read_population("\ufeff" + text, KNOWN).shares[0].share == 0.05


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("cell,Atlantis,2019,,,4,,,,A report,", "Line 2: This place is not known"),
        ("cell,nl,,,,4,,,,A report,", "Line 2: A cell needs its years"),
        ("cell,nl,2020–2019,,,4,,,,A report,", "earlier year first"),
        ("cell,nl,2019,,,4.5,,,,A report,", "whole number"),
        ("cell,nl,2019,,,-4,,,,A report,", "whole number"),
        ("cell,nl,2019,,,99999999999999,,,,A report,", "whole number"),
        ("cell,nl,2019,,flat earth,4,,,,A report,", "no term of the vocabulary"),
        ("cell,nl,2019,,,4,,,,,", "where the figure comes from"),
        ("cell,nl,2019,,,4,woman,,,A report,", "rows of the kind share"),
        ("share,nl,,,,,woman,18–24,5,A report,", "between 0 and 1"),
        ("share,nl,,,,,woman,18–24,nan,A report,", "between 0 and 1"),
        ("share,nl,,,,,woman,,0.5,A report,", "needs a gender and its ages"),
        ("share,nl,2019,,,,woman,18–24,0.5,A report,", "rows of the kind cell"),
        ("people,nl,2019,,,4,,,,A report,", "cell or share"),
        ("cell,nl,2019,,,4,,,,A report,perhaps", "yes or no"),
        ("cell,nl,2019,,,4,,,,A report,,too much", "more cells"),
        ('cell,nl,2019,,,4,,,,"A report', "no CSV"),
        ("cell,nl,2019,,,4,,,,A report,\ncell,NL,2019,,,5,,,,A report,", "Line 3: says the same as line 2"),
        ("share,,,,,,man,18–24,0.7,A,\nshare,,,,,,woman,18–24,0.4,A,", "come to 1.100"),
        ("share,,,,,,man,18–24,0.1,A,\nshare,,,,,,man,20–30,0.1,A,", "Line 3: its ages overlap those of line 2"),
        ("", "no row"),
    ],
)
def test_each_mistake_is_named_with_its_line_and_a_remedy(row, says):
    with pytest.raises(PopulationFileError) as refused:
        read_population(HEAD + row + "\n", KNOWN)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The file is empty"),
        ("place,source,colour\n", "unknown: 'colour'"),
        ("place,years,count\nnl,2019,4\n", "missing: source"),
        ("place,place,source\n", "twice: place"),
        ("place\0", "no text"),
    ],
)
def test_a_file_of_another_kind_is_refused(text, says):
    with pytest.raises(PopulationFileError, match=says):
        read_population(text, KNOWN)


def test_all_mistakes_are_named_at_once():
    rows = "".join(f"cell,nowhere,2019,,,{n},,,,A report,\n" for n in range(30))
    with pytest.raises(PopulationFileError) as refused:
        read_population(HEAD + rows, KNOWN)
    assert str(refused.value).count("Line") == 20
    assert "And 10 more." in str(refused.value)


def test_loading_twice_changes_nothing_and_one_mistake_loads_nothing(load):
    assert "3 added, 0 changed, 0 unchanged" in load(GOOD)
    assert "0 added, 0 changed, 3 unchanged" in load(GOOD)
    with pytest.raises(CommandError, match="Nothing was loaded"):
        load(GOOD.replace(",40,", ",41,") + "cell,nowhere,2019,,,4,,,,A report,\n")
    assert PopulationCell.objects.get(place="nl").count == 40


def test_what_changed_is_changed_and_what_the_file_leaves_out_stays_unless_asked(load):
    load(GOOD)
    fewer = HEAD + "cell,nl,2015–2019,Membership or support,jihadist,41,,,,A report,\n"
    assert "0 added, 1 changed, 0 unchanged, 0 removed" in load(fewer)
    assert (PopulationCell.objects.count(), PopulationShare.objects.count()) == (2, 1)
    assert "1 unchanged, 2 removed" in load(fewer, "--replace")
    assert [cell.count for cell in PopulationCell.objects.all()] == [41]
    assert not PopulationShare.objects.exists()


def test_a_changed_count_reaches_a_check_that_has_the_table_in_memory(load):
    load(GOOD)
    traits = Traits(country="nl", ideology="jihadist")
    assert check_case(traits=traits, text="").estimate.count == 40
    load(GOOD.replace(",40,", ",41,"))
    assert check_case(traits=traits, text="").estimate.count == 41


def test_a_dry_run_writes_nothing(load):
    assert "Would be 3 added" in load(GOOD, "--dry-run")
    assert not PopulationCell.objects.exists()
    load(GOOD)
    load(GOOD.replace(",40,", ",41,"), "--dry-run", "--replace")
    assert PopulationCell.objects.get(place="nl").count == 40


def test_files_that_cannot_be_read_are_refused_in_plain_words(load, tmp_path, db):
    with pytest.raises(CommandError, match="not in UTF-8"):
        load("place\xe9".encode("latin-1"))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("load_population", str(tmp_path / "none.csv"))


def test_the_table_of_the_demonstration_is_invented_through_and_through(db):
    call_command("load_vocabularies", verbosity=0)
    rows = load_demo_population()
    assert rows == PopulationCell.objects.count() + PopulationShare.objects.count() > 100
    assert not PopulationCell.objects.filter(is_invented=False).exists()
    assert not PopulationShare.objects.filter(is_invented=False).exists()
    assert load_demo_population() == 0
    assert FILE.read_text(encoding="utf-8").startswith("# Invented.")


def test_invented_figures_are_not_loaded_beside_real_ones(db):
    call_command("load_vocabularies", verbosity=0)
    PopulationCell.objects.create(place="nl", year_from=2019, year_to=2019, count=3, source="A report")
    assert load_demo_population() == 0
    assert PopulationCell.objects.count() == 1


def listing(model):
    return reverse(f"wagtailsnippets_lessons_{model._meta.model_name}:list")


def test_editors_and_administrators_read_the_table_and_see_what_is_invented(client, editor, administrator, load):
    load(GOOD)
    for user in (editor, administrator):
        client.force_login(user)
        assert "A report" in client.get(listing(PopulationCell)).content.decode()
        assert "Invented" in client.get(listing(PopulationShare)).content.decode()


def test_nobody_changes_a_figure_by_hand(client, editor, administrator, load):
    load(GOOD)
    row = PopulationCell.objects.first()
    for user in (editor, administrator):
        client.force_login(user)
        for name, arguments in (("add", []), ("edit", [row.pk]), ("delete", [row.pk])):
            address = reverse(f"wagtailsnippets_lessons_populationcell:{name}", args=arguments)
            answer = client.post(address, {"count": 9})
            assert answer.status_code in (302, 403)
        together = reverse("wagtail_bulk_action", args=["lessons", "populationcell", "delete"])
        client.post(f"{together}?id={row.pk}&next=/admin/", {"id": row.pk})
    assert PopulationCell.objects.count() == 2
    assert not PopulationCell.objects.filter(count=9).exists()


def test_moderators_and_practitioners_do_not_see_the_table(client, moderator, practitioner, load):
    load(GOOD)
    for user in (moderator, practitioner):
        client.force_login(user)
        assert b"A report" not in client.get(listing(PopulationCell), follow=True).content


def test_the_example_of_the_docs_is_what_the_check_says(db):
    call_command("load_vocabularies", verbosity=0)
    load_demo_population()
    told = {"offence": "membership", "ideology": "jihadist", "gender": "woman", "ages": "twenties"}
    found = check_case(traits=Traits.from_words(region="Western Europe", years="2015–2019", **told), text="")
    assert (found.estimate.count, found.estimate.lowest, found.light) == (7, 3, "amber")
    offered = {one.step.how: (one.step.count_after, one.light, round(one.step.loss, 2)) for one in found.steps}
    page = (Path(settings.ROOT) / "docs/use/disclosure-check.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:Widen|Tell|Leave)[^|]+) \| (\d+) \| (\w+) \| ([\d.]+) \|$", page, re.MULTILINE)
    assert len(rows) == 4
    for how, people, colour, loss in rows:
        assert offered[how] == (int(people), colour, float(loss))
    told["offence"] = "financing"
    assert check_case(traits=Traits.from_words(country="nl", years="2017", **told), text="").light == "red"
