"""Addresses that terms had before: what happens to them when a term is renamed, merged away, deleted or made anew.

A successor is always the slug of a living term or empty, so that no chain is longer than one step and no loop can be.
"""

from typing import Any

from taxonomy.models import VOCABULARIES, Concept, FormerTerm, Term
from taxonomy.reindexing import reindex_pages


def leave_address(*, vocabulary: str, slug: str, successor: str = "") -> None:
    """Notes that `slug` no longer names a term, and that `successor` does in its place (empty: nothing does)."""
    if slug == successor:
        return
    former = FormerTerm.objects.filter(vocabulary=vocabulary)
    former.filter(slug=successor).delete()
    former.filter(successor=slug).update(successor=successor)
    former.update_or_create(vocabulary=vocabulary, slug=slug, defaults={"successor": successor})


def note_renaming(sender: type[Any], instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Before a term is saved: its former slug goes on leading to it."""
    if raw or instance.pk is None:
        return
    before = sender._default_manager.filter(pk=instance.pk).values_list("slug", flat=True).first()
    if before is not None and before != instance.slug:
        leave_address(vocabulary=sender.vocabulary, slug=before, successor=instance.slug)
        reindex_pages(page_ids_of(instance))


def note_creation(sender: type[Any], instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """After a term is made: an address that was given up is in use again."""
    if created and not raw:
        FormerTerm.objects.filter(vocabulary=sender.vocabulary, slug=instance.slug).delete()


def note_loss(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """Before a term is deleted: the pages that carry it are to be found without it."""
    reindex_pages(page_ids_of(instance))


def note_deletion(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """After a term is deleted: the data file must not bring it back, under whichever slug it came."""
    leave_address(vocabulary=sender.vocabulary, slug=instance.slug, successor=instance.successor_slug)
    origin = instance.loaded_values.get("slug", instance.slug)
    if not sender._default_manager.filter(slug=origin).exists():
        leave_address(vocabulary=sender.vocabulary, slug=origin, successor=instance.successor_slug)


def note_concept(sender: type[Any], instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """After a concept is made: one that was deleted under this slug may follow the data file again."""
    if created and not raw:
        FormerTerm.objects.filter(vocabulary=Concept.former_key, slug=instance.slug).delete()


def note_lost_concept(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """After a concept is deleted: the data file must not bring it back."""
    leave_address(vocabulary=Concept.former_key, slug=instance.loaded_values.get("slug", instance.slug))


def page_ids_of(term: Term) -> list[int]:
    return list(term.tagged_model()._default_manager.filter(tag=term).values_list("content_object_id", flat=True))


def find_term(vocabulary: str, slug: str) -> Term | None:
    """The term that `slug` names, also by an address it had before it was renamed or merged."""
    model = VOCABULARIES[vocabulary]
    seen: set[str] = set()
    while slug and slug not in seen:
        term = model.objects.filter(slug=slug).first()
        if term is not None:
            return term
        seen.add(slug)
        former = FormerTerm.objects.filter(vocabulary=vocabulary, slug=slug).first()
        slug = former.successor if former is not None else ""
    return None
