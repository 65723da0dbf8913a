"""Loading the data file into the vocabularies, as often as one likes, beside editors who work on them.

What the file said last is kept on each term (`loaded_values`). A field belongs to the file as long as it still holds
that; from the moment an editor changes it, it is the editor's. A term that was merged or deleted stays away.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import transaction

from taxonomy.models import VOCABULARIES, FormerTerm, Term, lines
from taxonomy.reindexing import reindex_terms
from taxonomy.vocabulary_file import WrittenTerm, read_vocabularies

DATA_FILE = Path(__file__).parent / "data" / "vocabularies.yaml"
ORIGIN = "slug"  # key in `loaded_values`: the slug in the file, which a renamed term keeps here


@dataclass
class VocabularyReport:
    """What loading did to one vocabulary. A term that was updated in one field and kept in another counts in both."""

    vocabulary: str
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0
    left_out: int = 0
    notices: list[str] = field(default_factory=list)


def load_vocabularies(path: Path = DATA_FILE) -> list[VocabularyReport]:
    """Brings the vocabularies up to date with a data file: all of it or nothing. Raises `VocabularyFileError`."""
    written = read_vocabularies(path)
    with transaction.atomic():
        return [_Loading(vocabulary, terms).run() for vocabulary, terms in written.items()]


def comparable(name: str, value: Any) -> Any:
    """A value as the file would hold it: forms send other line ends and trailing blanks than they were given."""
    if name.startswith("other_labels"):
        return "\n".join(lines(str(value)))
    return "\n".join(str(value).strip().splitlines()) if isinstance(value, str) else value


class _Loading:
    """One vocabulary on its way in: few queries, however many terms."""

    def __init__(self, vocabulary: str, written: list[WrittenTerm]) -> None:
        self.model: type[Term] = VOCABULARIES[vocabulary]
        self.vocabulary = vocabulary
        self.written = written
        self.report = VocabularyReport(vocabulary)
        self.terms: list[Term] = list(self.model.objects.all())
        self.former = dict(FormerTerm.objects.filter(vocabulary=vocabulary).values_list("slug", "successor"))
        self.by_slug = {term.slug: term for term in self.terms}
        self.by_origin = {term.loaded_values[ORIGIN]: term for term in self.terms if ORIGIN in term.loaded_values}
        self.by_pk = {term.pk: term for term in self.terms}
        self.name_of = {term.pk: term.name.casefold() for term in self.terms}
        self.changed: dict[int, Term] = {}
        self.moved: set[int] = set()  # updated in a field that readers or editors see
        self.held: set[int] = set()  # with a field that is an editor's
        self.new: set[int] = set()

    def run(self) -> VocabularyReport:
        found = {item.slug: self.existing(item.slug) for item in self.written}
        claimed: dict[int, str] = {}
        pairs: list[tuple[WrittenTerm, Term]] = []
        new: list[WrittenTerm] = []
        for item in self.written:
            term = found[item.slug]
            if term is None:
                new.append(item)
            elif term.pk in claimed:
                self.leave_out(item, f"“{claimed[term.pk]}” was renamed to this address")
            else:
                claimed[term.pk] = item.slug
                pairs.append((item, term))
        self.update_names(pairs)
        for item, term in pairs:
            self.update_fields(item, term)
        added = self.add([item for item in new if self.may_be_added(item)])
        for item, term in [*pairs, *added]:
            self.update_broader(item, term)
        self.write()
        self.report.added = len(added)
        self.report.updated = len(self.moved)
        self.report.kept = len(self.held)
        self.report.unchanged = len({term.pk for _, term in pairs} - self.moved - self.held)
        reindex_terms(self.model, [term for _, term in added] + [self.by_pk[pk] for pk in self.moved])
        return self.report

    def existing(self, slug: str) -> Term | None:
        """The term that came from this slug of the file, whatever it is called by now."""
        return self.by_origin.get(slug) or self.by_slug.get(slug)

    def origin(self, term: Term) -> str:
        return str(term.loaded_values.get(ORIGIN, term.slug))

    def is_ours(self, term: Term, name: str, now: Any) -> bool:
        return name in term.loaded_values and comparable(name, now) == comparable(name, term.loaded_values[name])

    def leave_out(self, item: WrittenTerm, why: str) -> None:
        self.report.left_out += 1
        self.report.notices.append(f"{item.slug} left out: {why}.")

    def may_be_added(self, item: WrittenTerm) -> bool:
        if item.slug in self.former:
            successor = self.former[item.slug]
            self.leave_out(item, f"merged into {successor}" if successor else "deleted by an editor")
            return False
        namesake = next((pk for pk, name in self.name_of.items() if name == str(item.values["name"]).casefold()), None)
        if namesake is not None:
            self.leave_out(item, f"“{self.by_pk[namesake].slug}” is called “{item.values['name']}” already")
            return False
        return True

    def update_names(self, pairs: list[tuple[WrittenTerm, Term]]) -> None:
        """Names apart, because they are unique: two terms may exchange theirs, and an editor's keeps others away."""
        wanted = {
            term.pk: str(item.values["name"])
            for item, term in pairs
            if self.is_ours(term, "name", term.name) and term.name != item.values["name"]
        }
        while True:
            settled = [name for pk, name in self.name_of.items() if pk not in wanted]
            clash = next((pk for pk, name in wanted.items() if name.casefold() in settled), None)
            if clash is None:
                break
            term, name = self.by_pk[clash], wanted.pop(clash)
            self.report.notices.append(f"{term.slug} keeps the name “{term.name}”: another term is called “{name}”.")
            self.held.add(clash)
        if not wanted:
            return
        renamed = [self.by_pk[pk] for pk in wanted]
        for term in renamed:  # out of each other's way first
            term.name = f"\t{term.pk}"
        self.model.objects.bulk_update(renamed, ["name"])
        for term in renamed:
            term.name = wanted[term.pk]
            term.loaded_values = {**term.loaded_values, "name": term.name}
            self.name_of[term.pk] = term.name.casefold()
            self.changed[term.pk] = term
            self.moved.add(term.pk)

    def update_fields(self, item: WrittenTerm, term: Term) -> None:
        for name, value in item.values.items():
            now = getattr(term, name)
            if name != "name" and self.is_ours(term, name, now):
                if comparable(name, now) != value:
                    setattr(term, name, value)
                    self.changed[term.pk] = term
                    self.moved.add(term.pk)
                if term.loaded_values[name] != value:
                    term.loaded_values = {**term.loaded_values, name: value}
                    self.changed[term.pk] = term
            elif comparable(name, now) != value:
                self.held.add(term.pk)

    def add(self, items: list[WrittenTerm]) -> list[tuple[WrittenTerm, Term]]:
        terms = [
            self.model(slug=i.slug, loaded_values={ORIGIN: i.slug, "broader": "", **i.values}, **i.values)
            for i in items
        ]
        self.model.objects.bulk_create(terms)
        for term in terms:
            self.new.add(term.pk)
            self.by_pk[term.pk] = self.by_slug[term.slug] = self.by_origin[term.slug] = term
        return list(zip(items, terms, strict=True))

    def update_broader(self, item: WrittenTerm, term: Term) -> None:
        slug = item.broader
        if slug and self.existing(slug) is None:  # merged or deleted since
            slug = self.former.get(slug, "")
        wanted = self.existing(slug) if slug else None
        now = self.by_pk.get(term.broader_id) if term.broader_id else None
        is_ours = self.is_ours(term, "broader", self.origin(now) if now else "")
        if is_ours and not self.would_loop(term, wanted):
            slug = self.origin(wanted) if wanted else ""
            if wanted is not now:
                term.broader = wanted
                self.changed[term.pk] = term
                if term.pk not in self.new:
                    self.moved.add(term.pk)
            if term.loaded_values["broader"] != slug:
                term.loaded_values = {**term.loaded_values, "broader": slug}
                self.changed[term.pk] = term
        elif wanted is not now:
            self.held.add(term.pk)

    def would_loop(self, term: Term, above: Term | None) -> bool:
        while above is not None:
            if above.pk == term.pk:
                return True
            above = self.by_pk.get(above.broader_id) if above.broader_id else None
        return False

    def write(self) -> None:
        names = ["broader", "loaded_values", *(self.written[0].values if self.written else ())]
        self.model.objects.bulk_update(list(self.changed.values()), names, batch_size=100)
