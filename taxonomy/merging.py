"""Two terms become one: everything that carried the one carries the other, and the old address leads there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from wagtail.log_actions import log
from wagtail.models import Revision

from taxonomy.former_terms import page_ids_of
from taxonomy.models import LANGUAGES, Term, WithheldTag, lines
from taxonomy.naming_nobody import note_that_somebody_looked, pointing, refuse
from taxonomy.references import move_references
from taxonomy.reindexing import reindex_pages

MERGED = "taxonomy.merge"  # action in Wagtail's log


@dataclass(frozen=True)
class MergePlan:
    """What a merge would do, for whoever has to decide on it."""

    pages: int
    pages_with_both: int
    drafts: int
    narrower: list[str]
    labels: list[str]
    pointing: list[str]  # words of the labels that entries then show, by which somebody could be meant


def can_merge_terms(user: Any, model: type[Term]) -> bool:
    """Merging changes one term and deletes the other, so it takes both rights on the vocabulary."""
    name = f"{model._meta.app_label}.%s_{model._meta.model_name}"
    return bool(user.has_perm(name % "change") and user.has_perm(name % "delete"))


def plan_merge(*, keep: Term, absorb: Term) -> MergePlan:
    """What `merge_terms` would move, without moving anything."""
    _check(keep, absorb)
    pages, kept = set(page_ids_of(absorb)), set(page_ids_of(keep))
    labels = [label for name in _label_fields() for label in _labels_gained(keep, absorb, *name)]
    return MergePlan(
        pages=len(pages),
        pages_with_both=len(pages & kept),
        drafts=len({revision.object_id for revision in _revisions_with(absorb)}),
        narrower=[term.name for term in _narrower(absorb) if term.pk != keep.pk],
        labels=labels,
        pointing=[word for words in _pointing(keep, absorb).values() for word in words],
    )


@transaction.atomic
def merge_terms(*, keep: Term, absorb: Term, user: Any = None, nobody_named: bool = False) -> Term:
    """Merges `absorb` into `keep` and returns what `keep` is then. Raises `ValidationError` where that is not possible.

    Moves what is tagged (drafts and earlier versions of pages too, so that none of them loses a term when it is
    published), narrower terms and labels; the old address leads to `keep` from then on. Entries that were signed with
    the one label show the other one then: a label that looks like a person is refused unless `nobody_named`.
    """
    _check(keep, absorb)
    found_names = _pointing(keep, absorb)
    if not nobody_named:
        refuse(found_names)
    model = type(keep)
    found = {term.pk: term for term in model.objects.select_for_update().filter(pk__in=(keep.pk, absorb.pk))}
    if len(found) != 2:
        raise ValidationError(
            "One of the two terms is gone: it was merged or deleted meanwhile. Look at the list again."
        )
    keep, absorb = found[keep.pk], found[absorb.pk]
    rows = model.tagged_model()._default_manager
    touched = page_ids_of(absorb)
    rows.filter(tag=absorb, content_object__in=page_ids_of(keep)).delete()
    rows.filter(tag=absorb).update(tag=keep)
    _move_withheld(keep, absorb)
    _move_in_revisions(keep, absorb)
    _move_narrower(keep, absorb)
    move_references(keep=keep, absorb=absorb)
    for concept in absorb.concepts.all():
        getattr(concept, model.plural).add(keep)
    for other_field, label_field in _label_fields():
        gained = _labels_gained(keep, absorb, other_field, label_field)
        setattr(keep, other_field, "\n".join([*lines(getattr(keep, other_field)), *gained]))
    keep.scope_note = keep.scope_note or absorb.scope_note
    absorb.successor_slug = keep.slug
    absorbed = {"name": absorb.name, "slug": absorb.slug, "pages": len(touched)}
    absorb.delete()  # before `keep` is checked: the two may differ by no more than a capital letter
    keep.full_clean()
    keep.save()
    if found_names:
        note_that_somebody_looked(term=keep, by=user)
    log(instance=keep, action=MERGED, user=user, data={"absorbed": absorbed})
    reindex_pages(touched)
    return keep


def _pointing(keep: Term, absorb: Term) -> dict[str, list[str]]:
    """What points at somebody in the preferred labels, which replace others, and in those that are gained."""
    texts = {field: getattr(keep, field) for _, field in _label_fields()}
    texts |= {other: "\n".join(_labels_gained(keep, absorb, other, label)) for other, label in _label_fields()}
    return pointing(keep, {field: text for field, text in texts.items() if text})


def _check(keep: Term, absorb: Term) -> None:
    if type(keep) is not type(absorb):
        raise ValidationError("Only two terms of the same vocabulary can be merged.")
    if keep.pk == absorb.pk:
        raise ValidationError(f"“{keep.name}” cannot be merged into itself. Choose another term.")


def _narrower(term: Term) -> list[Any]:
    return list(type(term)._default_manager.filter(broader=term))


def _move_narrower(keep: Term, absorb: Term) -> None:
    """Narrower terms follow. Where `keep` stands below `absorb`, the branch that holds it moves up in its place."""
    branch = {keep.pk}
    above = keep.broader
    while above is not None and above.pk not in branch:
        branch.add(above.pk)
        above = above.broader
    for term in _narrower(absorb):
        term.broader_id = absorb.broader_id if term.pk in branch else keep.pk
        if term.broader_id == term.pk:
            term.broader_id = None
        type(term)._default_manager.filter(pk=term.pk).update(broader_id=term.broader_id)
        if term.pk == keep.pk:
            keep.broader_id = term.broader_id


def _move_withheld(keep: Term, absorb: Term) -> None:
    """What was not shown is not shown under its new name either, until that has been looked at again."""
    own = WithheldTag.objects.filter(vocabulary=keep.vocabulary)
    known = set(own.filter(term=keep.pk).values_list("page_id", flat=True))
    own.filter(term=absorb.pk, page__in=known).delete()
    own.filter(term=absorb.pk).update(term=keep.pk)
    own.filter(shown_as=absorb.pk).update(shown_as=keep.pk)


def _label_fields() -> Iterator[tuple[str, str]]:
    yield "other_labels", "name"
    for language in LANGUAGES[1:]:
        yield f"other_labels_{language}", f"label_{language}"


def _labels_gained(keep: Term, absorb: Term, other_field: str, label_field: str) -> list[str]:
    """Labels of `absorb` in one language that `keep` does not have yet."""
    seen = {label.casefold() for label in (getattr(keep, label_field), *lines(getattr(keep, other_field)))}
    gained = []
    for label in (getattr(absorb, label_field), *lines(getattr(absorb, other_field))):
        if label and label.casefold() not in seen:
            seen.add(label.casefold())
            gained.append(label)
    return gained


def _revisions_with(term: Term) -> Iterator[Revision]:
    """Versions of pages that carry the term. The database narrows it down as text, then the rows are looked at."""
    name = term.tagged_name()
    written = Q(**{f"content__{name}__icontains": f'"tag":{term.pk}'})
    written |= Q(**{f"content__{name}__icontains": f'"tag": {term.pk}'})
    for revision in Revision.page_revisions.filter(written).iterator(chunk_size=100):
        if any(row.get("tag") == term.pk for row in revision.content.get(name, ())):
            yield revision


def _move_in_revisions(keep: Term, absorb: Term) -> None:
    name = keep.tagged_name()
    for revision in list(_revisions_with(absorb)):
        rows: list[dict[str, Any]] = []
        has_keep = any(row.get("tag") == keep.pk for row in revision.content[name])
        for row in revision.content[name]:
            if row.get("tag") == absorb.pk:
                if has_keep:
                    continue
                row = row | {"tag": keep.pk}
                has_keep = True
            rows.append(row)
        Revision.objects.filter(pk=revision.pk).update(content=revision.content | {name: rows})
