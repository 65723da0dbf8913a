"""Reads the table of people from a CSV file: cells and shares in one file, every problem named with its line."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from anonymisation.disclosure.bands import Band, Unclear, parse_ages, parse_gender, parse_years
from anonymisation.disclosure.places import PARTS, WIDER, place_slug

COLUMNS = ("kind", "place", "years", "offence", "ideology", "count", "gender", "ages", "share", "source", "invented")
_YES, _NO = ("yes", "true", "1"), ("", "no", "false", "0")
MOST_PROBLEMS = 20
MOST_PEOPLE = 2_000_000_000


class PopulationFileError(Exception):
    """The file cannot be loaded. The message names lines and says what to do."""


@dataclass(frozen=True, slots=True)
class CellRow:
    line: int
    place: str
    years: Band
    offence: str
    ideology: str
    count: int
    source: str
    is_invented: bool

    @property
    def key(self) -> tuple[object, ...]:
        return self.place, *self.years, self.offence, self.ideology


@dataclass(frozen=True, slots=True)
class ShareRow:
    line: int
    place: str
    gender: str
    ages: Band
    share: float
    source: str
    is_invented: bool

    @property
    def key(self) -> tuple[object, ...]:
        return self.place, self.gender, *self.ages


@dataclass
class PopulationFile:
    cells: list[CellRow] = field(default_factory=list)
    shares: list[ShareRow] = field(default_factory=list)


class _Problem(Exception):
    pass


def read_population(text: str, ideologies: Mapping[str, str]) -> PopulationFile:
    """The rows of a file. `ideologies`: slug by any label in small letters. Raises PopulationFileError.

    Columns: kind (cell or share), place, years, offence, ideology, count, gender, ages, share, source, invented. Commas
    or semicolons between them; lines that begin with # are left out.
    """
    found = PopulationFile()
    problems: list[str] = []
    for line, row in _rows(text):
        try:
            if (kind := row["kind"].casefold() or "cell") == "cell":
                found.cells.append(_cell(line, row, ideologies))
            elif kind == "share":
                found.shares.append(_share(line, row))
            else:
                raise _Problem("Write cell or share in the column kind.")
        except (_Problem, Unclear) as error:
            problems.append(f"Line {line}: {error}")
    problems.extend(_repeated([*found.cells, *found.shares]))
    problems.extend(_shares_that_do_not_fit(found.shares))
    if not problems and not (found.cells or found.shares):
        problems.append("The file holds no row below its first line.")
    if problems:
        more = [f"And {len(problems) - MOST_PROBLEMS} more."] if len(problems) > MOST_PROBLEMS else []
        raise PopulationFileError("\n".join([*problems[:MOST_PROBLEMS], *more]))
    return found


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with the number of its line, cells without spaces around them."""
    if "\0" in text:
        raise PopulationFileError("This is no text. Save the table as CSV (UTF-8).")
    lines = text.lstrip("\ufeff").splitlines(keepends=True)
    kept = [line if not line.lstrip().startswith("#") else "\n" for line in lines]
    head = next((line for line in kept if line.strip()), "")
    delimiter = ";" if head.count(";") > head.count(",") else ","
    reader = csv.reader(io.StringIO("".join(kept)), delimiter=delimiter, strict=True)
    names: list[str] | None = None
    try:
        for values in reader:
            cells = [value.strip() for value in values]
            if not any(cells):
                continue
            if names is None:
                names = _checked_names([cell.casefold() for cell in cells])
                continue
            if len(cells) > len(names) and any(cells[len(names) :]):
                raise PopulationFileError(
                    f"Line {reader.line_num}: it has more cells than the first line has columns. "
                    "Put a text that holds the separator in double quotes."
                )
            row = dict.fromkeys(COLUMNS, "") | dict(zip(names, cells, strict=False))
            yield reader.line_num, row
    except csv.Error as error:
        raise PopulationFileError(f"Line {reader.line_num}: this is no CSV ({error}).") from error
    if names is None:
        raise PopulationFileError(f"The file is empty. Its first line must name the columns: {', '.join(COLUMNS)}.")


def _checked_names(names: list[str]) -> list[str]:
    unknown = [name for name in names if name not in COLUMNS]
    missing = [name for name in ("place", "source") if name not in names]
    twice = sorted({name for name in names if names.count(name) > 1})
    if unknown or missing or twice:
        told = [
            *(f"unknown: {', '.join(repr(name) for name in unknown)}" for _ in range(bool(unknown))),
            *(f"missing: {', '.join(missing)}" for _ in range(bool(missing))),
            *(f"twice: {', '.join(twice)}" for _ in range(bool(twice))),
        ]
        raise PopulationFileError(f"Line 1, columns: {'; '.join(told)}. There are: {', '.join(COLUMNS)}.")
    return names


def _cell(line: int, row: Mapping[str, str], ideologies: Mapping[str, str]) -> CellRow:
    if row["gender"] or row["ages"] or row["share"]:
        raise _Problem("A cell has no gender, ages or share. Write those as rows of the kind share.")
    years = parse_years(row["years"])
    if years is None:
        raise _Problem("A cell needs its years. Write «2019» or «2015–2019».")
    if not row["place"]:
        raise _Problem("A cell needs its place. Write a country's code («nl») or a region («Western Europe»).")
    ideology = row["ideology"].casefold()
    if ideology and ideology not in ideologies:
        raise _Problem("This ideology is no term of the vocabulary. Write its slug or its name, or leave it empty.")
    count = row["count"]
    if not count.isascii() or not count.isdigit() or int(count[:12]) > MOST_PEOPLE:
        raise _Problem("The count must be a whole number, 0 or more, without points or spaces.")
    return CellRow(
        line,
        _place(row["place"]),
        years,
        place_slug(row["offence"]),
        ideologies.get(ideology, ""),
        int(count),
        _source(row),
        _invented(row),
    )


def _share(line: int, row: Mapping[str, str]) -> ShareRow:
    if row["years"] or row["offence"] or row["ideology"] or row["count"]:
        raise _Problem("A share has no years, offence, ideology or count. Write those as rows of the kind cell.")
    gender, ages = parse_gender(row["gender"]), parse_ages(row["ages"])
    if not gender or ages is None:
        raise _Problem("A share needs a gender and its ages. Write «woman» and «18–24», for example.")
    try:
        share = float(row["share"].replace(",", "."))
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise _Problem("The share must be between 0 and 1: «0.25» for a quarter.")
    place = _place(row["place"]) if row["place"] else ""
    return ShareRow(line, place, gender, ages, share, _source(row), _invented(row))


def _place(words: str) -> str:
    slug = place_slug(words)
    if slug not in WIDER and slug not in PARTS:
        raise _Problem(
            "This place is not known. Write a country's code of two letters (ISO 3166-1) or one of the regions of the "
            "United Nations, «Western Europe» for example."
        )
    return slug


def _source(row: Mapping[str, str]) -> str:
    if not row["source"]:
        raise _Problem("Say in the column source where the figure comes from.")
    if len(row["source"]) > 250:
        raise _Problem("The source is longer than 250 characters. Shorten it.")
    return row["source"]


def _invented(row: Mapping[str, str]) -> bool:
    told = row["invented"].casefold()
    if told not in (*_YES, *_NO):
        raise _Problem("Write yes or no in the column invented.")
    return told in _YES


def _repeated(rows: list[CellRow | ShareRow]) -> Iterator[str]:
    seen: dict[tuple[object, ...], int] = {}
    for row in rows:
        key = (type(row), *row.key)
        if key in seen:
            yield f"Line {row.line}: says the same as line {seen[key]} again. Keep one of them."
        seen.setdefault(key, row.line)


def _shares_that_do_not_fit(rows: list[ShareRow]) -> Iterator[str]:
    by_place: dict[str, list[ShareRow]] = {}
    for row in rows:
        by_place.setdefault(row.place, []).append(row)
    for own in by_place.values():
        if (total := sum(row.share for row in own)) > 1 + 1e-9:
            yield (
                f"Line {own[-1].line}: the shares of this place come to {total:.3f}, which is more than all of its "
                "people. They may come to 1 at most."
            )
        by_age = sorted(own, key=lambda row: (row.gender, row.ages))
        for one, other in pairwise(by_age):
            if one.gender == other.gender and other.ages[0] <= one.ages[1] and one.ages != other.ages:
                yield f"Line {other.line}: its ages overlap those of line {one.line}. Bands of one gender must not."
