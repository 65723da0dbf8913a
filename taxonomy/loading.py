"""Loading the data files into the vocabularies and the glossary, as often as one likes (see `reconciling`)."""

from pathlib import Path
from typing import Any, cast

from django.db import transaction

from taxonomy.concept_file import WrittenConcept
from taxonomy.models import VOCABULARIES, Concept, FormerTerm, Term
from taxonomy.models.stamp import note_change
from taxonomy.reconciling import ORIGIN, Reconciliation, VocabularyReport
from taxonomy.reindexing import reindex_terms
from taxonomy.vocabulary_file import WrittenTerm, read_vocabularies

DATA = Path(__file__).parent / "data"
DATA_FILE = DATA / "vocabularies.yaml"
CONCEPTS_FILE = DATA / "concepts.yaml"

__all__ = ["CONCEPTS_FILE", "DATA_FILE", "VocabularyReport", "load_vocabularies"]


def load_vocabularies(*paths: Path) -> list[VocabularyReport]:
    """Brings vocabularies and glossary up to date with data files: all of it or nothing. Raises `VocabularyFileError`.

    Without a path, with the two files of the project.
    """
    files = [read_vocabularies(path) for path in paths or (DATA_FILE, CONCEPTS_FILE)]
    with transaction.atomic():
        reports = []
        for written in files:
            for vocabulary, items in written.items():
                if vocabulary == Concept.former_key:
                    reports.append(_Concepts(Concept, vocabulary, cast("list[WrittenConcept]", items)).run())
                else:
                    reports.append(_Terms(VOCABULARIES[vocabulary], vocabulary, cast("list[WrittenTerm]", items)).run())
        return reports


class _Terms(Reconciliation[Term, WrittenTerm]):
    """A vocabulary, whose terms stand below one another."""

    further_fields = ("broader",)

    def first_values(self) -> dict[str, Any]:
        return {"broader": ""}

    def update_relations(self, pairs: list[tuple[WrittenTerm, Term]]) -> None:
        for item, term in pairs:
            self.update_broader(item, term)

    def update_broader(self, item: WrittenTerm, term: Term) -> None:
        slug = item.broader
        if slug and self.existing(slug) is None:  # merged or deleted since
            slug = self.former.get(slug, "")
        wanted = self.existing(slug) if slug else None
        now = self.by_pk.get(term.broader_id) if term.broader_id else None
        is_ours = self.is_ours(term, "broader", self.origin(now) if now else "")
        if is_ours and not self.would_loop(term, wanted):
            if wanted is not now:
                term.broader = wanted
                self.changed[term.pk] = term
                if term.pk not in self.new:
                    self.moved.add(term.pk)
            self.remember(term, "broader", self.origin(wanted) if wanted else "")
        elif wanted is not now:
            self.held.add(term.pk)

    def would_loop(self, term: Term, above: Term | None) -> bool:
        while above is not None:
            if above.pk == term.pk:
                return True
            above = self.by_pk.get(above.broader_id) if above.broader_id else None
        return False

    def after(self, rows: list[Term]) -> None:
        reindex_terms(self.model, rows)


class _Concepts(Reconciliation[Concept, WrittenConcept]):
    """The glossary, whose concepts may mean the same as terms."""

    successors: dict[tuple[str, str], str]

    def first_values(self) -> dict[str, Any]:
        return {"tags": []}

    def update_relations(self, pairs: list[tuple[WrittenConcept, Concept]]) -> None:
        held: set[int] = set()
        former = FormerTerm.objects.values_list("vocabulary", "slug", "successor")
        self.successors = {(vocabulary, slug): successor for vocabulary, slug, successor in former}
        for vocabulary, model in VOCABULARIES.items():
            held |= self.update_links(vocabulary, model, pairs)
        for item, concept in pairs:
            if concept.pk not in held and "tags" in concept.loaded_values:
                self.remember(concept, "tags", item.tags)
        self.held |= held

    def update_links(self, vocabulary: str, model: type[Term], pairs: list[tuple[WrittenConcept, Concept]]) -> set[int]:
        """Returns the concepts whose terms are an editor's choice."""
        through = Concept._meta.get_field(model.plural).remote_field.through  # type: ignore[union-attr]
        column = f"{model._meta.model_name}_id"
        links: dict[int, set[int]] = {}
        for concept_id, term_id in through._default_manager.values_list("concept_id", column):
            links.setdefault(concept_id, set()).add(term_id)
        by_slug = self.terms_by_slug(vocabulary, model) if pairs else {}
        held: set[int] = set()
        gone: list[int] = []
        come: list[tuple[int, int]] = []
        for item, concept in pairs:
            now = links.get(concept.pk, set())
            said = self.terms_of(concept.loaded_values.get("tags", []), vocabulary, by_slug)
            wanted = self.terms_of(item.tags, vocabulary, by_slug)
            if now == wanted:
                continue
            if now != said or "tags" not in concept.loaded_values:
                held.add(concept.pk)
                continue
            come += [(concept.pk, term) for term in sorted(wanted - now)]
            gone += through._default_manager.filter(
                **{"concept_id": concept.pk, f"{column}__in": now - wanted}
            ).values_list("pk", flat=True)
            if concept.pk not in self.new:
                self.moved.add(concept.pk)
        if gone or come:
            through._default_manager.filter(pk__in=gone).delete()
            through._default_manager.bulk_create(through(**{"concept_id": c, column: t}) for c, t in come)
            note_change()
        return held

    def terms_by_slug(self, vocabulary: str, model: type[Term]) -> dict[str, int]:
        """Terms by every slug that a file may name them by: today's, the one they came with, former ones."""
        rows = list(model._default_manager.values_list("pk", "slug", "loaded_values"))
        today = {slug: pk for pk, slug, _ in rows}
        found = {
            slug: today[successor]
            for (of, slug), successor in self.successors.items()
            if of == vocabulary and successor in today
        }
        return found | today | {values[ORIGIN]: pk for pk, _, values in rows if ORIGIN in values}

    def terms_of(self, tags: list[str], vocabulary: str, by_slug: dict[str, int]) -> set[int]:
        """Terms named by `tags` in this vocabulary; one that an editor deleted is no longer among them."""
        slugs = [tag.partition(":")[2] for tag in tags if tag.partition(":")[0] == vocabulary]
        return {by_slug[slug] for slug in slugs if slug in by_slug}
