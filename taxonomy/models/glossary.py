"""Words of the field that are no tags: programmes, tools, acronyms, ideas. Search treats their labels as one."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify

from taxonomy.models.labels import LANGUAGES, Labelled, lines, same_label
from taxonomy.models.stamp import Noting
from taxonomy.models.terms import (
    VOCABULARIES,
    Challenge,
    Country,
    Ideology,
    InterventionArea,
    Phase,
    Sector,
    TargetGroup,
)


class ConceptQuerySet(Noting, models.QuerySet["Concept"]):
    def get_by_natural_key(self, name: str) -> "Concept":
        return self.get(name=name)


class Concept(Labelled):
    """One entry of the glossary. A label belongs to one concept only, or a search could not tell which is meant."""

    former_key = "concept"  # under which `FormerTerm` keeps the slugs that the data file must not bring back

    name = models.CharField("preferred label", max_length=100, unique=True)  # type: ignore[assignment]
    slug = models.SlugField(max_length=100, unique=True, editable=False)
    other_labels = models.TextField(
        "other labels",
        blank=True,
        help_text="One per line: acronyms, synonyms and spellings. Only words that mean the same: whoever types one of "
        "them is shown what has any of the others.",
    )
    scope_note = models.TextField("meaning", blank=True, help_text="What it is, in a sentence or two.")
    capitals_only = models.BooleanField(
        "acronyms count in capitals only",
        default=False,
        help_text="Tick where an acronym is also an ordinary word, as RAN and MAR are. It then counts only when it is "
        "typed in capitals, or alone.",
    )
    challenges = models.ManyToManyField(Challenge, blank=True, related_name="concepts")
    target_groups = models.ManyToManyField(TargetGroup, blank=True, related_name="concepts")
    phases = models.ManyToManyField(Phase, blank=True, related_name="concepts")
    intervention_areas = models.ManyToManyField(InterventionArea, blank=True, related_name="concepts")
    sectors = models.ManyToManyField(Sector, blank=True, related_name="concepts")
    ideologies = models.ManyToManyField(Ideology, blank=True, related_name="concepts")
    countries = models.ManyToManyField(Country, blank=True, related_name="concepts")

    objects = ConceptQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = self._free_slug()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        found: dict[str, list[str]] = {}
        for field, label in self._labels_by_field():
            if not same_label(label):
                found.setdefault(field, []).append(f"“{label}” holds no letter or figure. Take it out.")
        owners = self._owners_of_labels()
        for field, label in self._labels_by_field():
            if owner := owners.get(same_label(label)):
                found.setdefault(field, []).append(
                    f"“{label}” is a label of the concept “{owner}” already. Take it out here or there: a label "
                    "belongs to one concept."
                )
        if found:
            raise ValidationError({field: list(dict.fromkeys(messages)) for field, messages in found.items()})

    def _labels_by_field(self) -> Iterator[tuple[str, str]]:
        for language in LANGUAGES:
            name = "name" if language == "en" else f"label_{language}"
            others = "other_labels" if language == "en" else f"other_labels_{language}"
            if preferred := getattr(self, name).strip():
                yield name, preferred
            for label in lines(getattr(self, others)):
                yield others, label

    def _owners_of_labels(self) -> dict[str, str]:
        return {
            same_label(label): concept.name
            for concept in Concept.objects.exclude(pk=self.pk)
            for labels in concept.labels().values()
            for label in labels
        }

    def _free_slug(self) -> str:
        wanted = slugify(self.name)[:90] or "concept"
        taken = set(Concept.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
        return next(
            slug for slug in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken
        )

    def terms(self) -> Iterator[tuple[str, Any]]:
        """The terms that mean the same, each with the key of its vocabulary."""
        for vocabulary, model in VOCABULARIES.items():
            for term in getattr(self, model.plural).all():
                yield vocabulary, term
