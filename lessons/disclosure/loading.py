"""Loading the table of people: all of a file or nothing, as often as one likes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from lessons.disclosure.population_file import CellRow, PopulationFile, ShareRow, read_population
from lessons.models import PopulationCell, PopulationShare
from taxonomy.models import Ideology

Row = CellRow | ShareRow


@dataclass
class LoadReport:
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0


def population_in(text: str) -> PopulationFile:
    """The rows of a file, its ideologies being terms of the vocabulary. Raises PopulationFileError."""
    return read_population(text, _ideologies())


@transaction.atomic
def load_population(
    *,
    file: PopulationFile,
    replace: bool = False,
    is_dry: bool = False,
    progress: Callable[[Iterable[Row]], Iterable[Row]] = iter,
) -> LoadReport:
    """Writes the rows of a file; `replace` also removes every other row. `is_dry` counts and writes nothing.

    A row that is there with another count, share or source is put in anew, so that whoever keeps the table in memory
    sees that it is another.
    """
    report = LoadReport()
    known: dict[tuple[Any, ...], Any] = {_key(row): row for row in _all_rows()}
    gone: list[Any] = []
    new: list[Any] = []
    for row in progress([*file.cells, *file.shares]):
        kept = known.pop((type(row) is CellRow, *row.key), None)
        made = _new(row)
        if kept is not None and _says(kept) == _says(made):
            report.unchanged += 1
            continue
        made.clean_fields()
        new.append(made)
        if kept is None:
            report.added += 1
        else:
            report.changed += 1
            gone.append(kept)
    if replace:
        report.removed = len(known)
        gone.extend(known.values())
    if not is_dry:
        models: tuple[Any, ...] = (PopulationCell, PopulationShare)
        for model in models:
            model.objects.filter(pk__in=[row.pk for row in gone if type(row) is model]).delete()
            model.objects.bulk_create([row for row in new if type(row) is model], batch_size=500)
    return report


def _all_rows() -> list[Any]:
    return [*PopulationCell.objects.all(), *PopulationShare.objects.all()]


def _key(row: Any) -> tuple[Any, ...]:
    if isinstance(row, PopulationCell):
        return True, row.place, row.year_from, row.year_to, row.offence, row.ideology
    return False, row.place, row.gender, row.age_from, row.age_to


def _says(row: Any) -> tuple[Any, ...]:
    return (row.count if isinstance(row, PopulationCell) else row.share), row.source, row.is_invented


def _new(row: Row) -> Any:
    if isinstance(row, CellRow):
        return PopulationCell(
            place=row.place,
            year_from=row.years[0],
            year_to=row.years[1],
            offence=row.offence,
            ideology=row.ideology,
            count=row.count,
            source=row.source,
            is_invented=row.is_invented,
        )
    return PopulationShare(
        place=row.place,
        gender=row.gender,
        age_from=row.ages[0],
        age_to=row.ages[1],
        share=row.share,
        source=row.source,
        is_invented=row.is_invented,
    )


def _ideologies() -> dict[str, str]:
    found: dict[str, str] = {}
    for term in Ideology.objects.all():
        for label in [term.slug, *(label for labels in term.labels().values() for label in labels)]:
            found.setdefault(label.casefold(), term.slug)
    return found
