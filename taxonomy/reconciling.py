"""Bringing the rows of one model up to date with what a file says of them, beside editors who work on them.

What the file said last is kept on each row (`loaded_values`). A field belongs to the file as long as it still holds
that; from the moment an editor changes it, it is the editor's. A row that was merged or deleted stays away.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from taxonomy.models import Concept, FormerTerm, Term, lines

ORIGIN = "slug"  # key in `loaded_values`: the slug in the file, which a renamed row keeps here


@dataclass
class VocabularyReport:
    """What loading did to one vocabulary. A row that was updated in one field and kept in another counts in both."""

    vocabulary: str
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0
    left_out: int = 0
    notices: list[str] = field(default_factory=list)


class Written(Protocol):
    """An entry of a file. `values` has one entry per model field that it sets."""

    @property
    def slug(self) -> str: ...

    @property
    def values(self) -> dict[str, Any]: ...


Row = TypeVar("Row", bound=Term | Concept)
Item = TypeVar("Item", bound=Written)


def comparable(name: str, value: Any) -> Any:
    """A value as the file would hold it: forms send other line ends and trailing blanks than they were given."""
    if name.startswith("other_labels"):
        return "\n".join(lines(str(value)))
    return "\n".join(str(value).strip().splitlines()) if isinstance(value, str) else value


class Reconciliation(Generic[Row, Item]):
    """One model on its way in: few queries, however many rows. What only some models have comes in a subclass."""

    further_fields: tuple[str, ...] = ()  # that a subclass sets on rows

    def __init__(self, model: type[Any], vocabulary: str, written: Sequence[Item]) -> None:
        self.model = model
        self.vocabulary = vocabulary
        self.written = written
        self.report = VocabularyReport(vocabulary)
        self.rows: list[Row] = list(self.model.objects.all())
        self.former = dict(FormerTerm.objects.filter(vocabulary=vocabulary).values_list("slug", "successor"))
        self.by_slug = {row.slug: row for row in self.rows}
        self.by_origin = {row.loaded_values[ORIGIN]: row for row in self.rows if ORIGIN in row.loaded_values}
        self.by_pk = {row.pk: row for row in self.rows}
        self.name_of = {row.pk: row.name.casefold() for row in self.rows}
        self.changed: dict[int, Row] = {}
        self.moved: set[int] = set()  # updated in a field that readers or editors see
        self.held: set[int] = set()  # with a field that is an editor's
        self.new: set[int] = set()

    def run(self) -> VocabularyReport:
        found = {item.slug: self.existing(item.slug) for item in self.written}
        claimed: dict[int, str] = {}
        pairs: list[tuple[Item, Row]] = []
        new: list[Item] = []
        for item in self.written:
            row = found[item.slug]
            if row is None:
                new.append(item)
            elif row.pk in claimed:
                self.leave_out(item, f"“{claimed[row.pk]}” was renamed to this address")
            else:
                claimed[row.pk] = item.slug
                pairs.append((item, row))
        self.update_names(pairs)
        for item, row in pairs:
            self.update_fields(item, row)
        added = self.add([item for item in new if self.may_be_added(item)])
        self.update_relations([*pairs, *added])
        self.write()
        self.report.added = len(added)
        self.report.updated = len(self.moved)
        self.report.kept = len(self.held)
        self.report.unchanged = len({row.pk for _, row in pairs} - self.moved - self.held)
        self.after([row for _, row in added] + [self.by_pk[pk] for pk in self.moved])
        return self.report

    def first_values(self) -> dict[str, Any]:
        """What `loaded_values` of a new row says beside its fields."""
        return {}

    def update_relations(self, pairs: list[tuple[Item, Row]]) -> None:
        """Sets what points to other rows, once all rows are there."""

    def after(self, rows: list[Row]) -> None:
        """Is told which rows are new or have changed."""

    def existing(self, slug: str) -> Row | None:
        """The row that came from this slug of the file, whatever it is called by now."""
        return self.by_origin.get(slug) or self.by_slug.get(slug)

    def origin(self, row: Row) -> str:
        return str(row.loaded_values.get(ORIGIN, row.slug))

    def is_ours(self, row: Row, name: str, now: Any) -> bool:
        return name in row.loaded_values and comparable(name, now) == comparable(name, row.loaded_values[name])

    def remember(self, row: Row, name: str, value: Any) -> None:
        if row.loaded_values[name] != value:
            row.loaded_values = {**row.loaded_values, name: value}
            self.changed[row.pk] = row

    def leave_out(self, item: Item, why: str) -> None:
        self.report.left_out += 1
        self.report.notices.append(f"{item.slug} left out: {why}.")

    def may_be_added(self, item: Item) -> bool:
        if item.slug in self.former:
            successor = self.former[item.slug]
            self.leave_out(item, f"merged into {successor}" if successor else "deleted by an editor")
            return False
        namesake = next((pk for pk, name in self.name_of.items() if name == str(item.values["name"]).casefold()), None)
        if namesake is not None:
            self.leave_out(item, f"“{self.by_pk[namesake].slug}” is called “{item.values['name']}” already")
            return False
        return True

    def update_names(self, pairs: list[tuple[Item, Row]]) -> None:
        """Names apart, because they are unique: two rows may exchange theirs, and an editor's keeps others away."""
        wanted = {
            row.pk: str(item.values["name"])
            for item, row in pairs
            if self.is_ours(row, "name", row.name) and row.name != item.values["name"]
        }
        while True:
            settled = [name for pk, name in self.name_of.items() if pk not in wanted]
            clash = next((pk for pk, name in wanted.items() if name.casefold() in settled), None)
            if clash is None:
                break
            row, name = self.by_pk[clash], wanted.pop(clash)
            self.report.notices.append(f"{row.slug} keeps the name “{row.name}”: another is called “{name}”.")
            self.held.add(clash)
        if not wanted:
            return
        renamed = [self.by_pk[pk] for pk in wanted]
        for row in renamed:  # out of each other's way first
            row.name = f"\t{row.pk}"
        self.model.objects.bulk_update(renamed, ["name"])
        for row in renamed:
            row.name = wanted[row.pk]
            row.loaded_values = {**row.loaded_values, "name": row.name}
            self.name_of[row.pk] = row.name.casefold()
            self.changed[row.pk] = row
            self.moved.add(row.pk)

    def update_fields(self, item: Item, row: Row) -> None:
        for name, value in item.values.items():
            now = getattr(row, name)
            if name != "name" and self.is_ours(row, name, now):
                if comparable(name, now) != value:
                    setattr(row, name, value)
                    self.changed[row.pk] = row
                    self.moved.add(row.pk)
                self.remember(row, name, value)
            elif comparable(name, now) != value:
                self.held.add(row.pk)

    def add(self, items: list[Item]) -> list[tuple[Item, Row]]:
        rows = [
            self.model(slug=i.slug, loaded_values={ORIGIN: i.slug, **self.first_values(), **i.values}, **i.values)
            for i in items
        ]
        self.model.objects.bulk_create(rows)
        for row in rows:
            self.new.add(row.pk)
            self.by_pk[row.pk] = self.by_slug[row.slug] = self.by_origin[row.slug] = row
        return list(zip(items, rows, strict=True))

    def write(self) -> None:
        names = [*self.further_fields, "loaded_values", *(self.written[0].values if self.written else ())]
        self.model.objects.bulk_update(list(self.changed.values()), names, batch_size=100)
