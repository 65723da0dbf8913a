"""The seven vocabularies as django-taggit tag models, and the rows that tie a term to a page.

Free tagging is off: `free_tagging = False` guards the admin form, `taxonomy.tagging` guards code.
"""

import re
from typing import Any, ClassVar, Self, cast

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce
from django.urls import reverse
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.search import index

from taxonomy.models.labels import Labelled
from taxonomy.models.stamp import Noting

ADDRESS = re.compile(r"[a-z0-9_-]+")


class TermQuerySet(Noting, models.QuerySet["Term"]):
    def get_by_natural_key(self, name: str) -> "Term":
        return self.get(name=name)

    def with_counts(self, pages: models.QuerySet[Any]) -> Self:
        """Annotates `entries`: how many of `pages` show the term. Pass pages that the reader may see."""
        from taxonomy.shown import shown_rows, stand_ins

        related_name, keys = self.model.tagged_name(), pages.values("pk")
        own = shown_rows(self.model).filter(content_object__in=keys).values("pk")
        others = stand_ins(self.model).filter(page__in=keys, shown_as=models.OuterRef("pk")).order_by()
        number = others.values("shown_as").annotate(number=models.Count("page", distinct=True)).values("number")
        return self.annotate(
            entries=models.Count(related_name, filter=models.Q(**{f"{related_name}__in": own}), distinct=True)
            + Coalesce(models.Subquery(number), 0)
        )


class Term(index.Indexed, Labelled):
    """One concept of a closed vocabulary."""

    free_tagging = False
    vocabulary: ClassVar[str]
    plural: ClassVar[str]
    successor_slug = ""  # set on a term that is about to be deleted because it was merged into another

    broader = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="narrower", verbose_name="broader term"
    )
    sort_order = models.PositiveSmallIntegerField("position in lists", default=0)

    objects = TermQuerySet.as_manager()

    search_fields = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("other_labels"),
    ]

    class Meta:
        abstract = True
        ordering = ["sort_order", "name"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Refuses what tagging with an unknown word makes: a term without a slug. Editors choose one."""
        if self._state.adding and not self.slug:
            raise ValidationError(
                f"“{self.name}” is no term of the vocabulary “{self._meta.verbose_name_plural}”. "
                "Use one of its terms; an editor can add a term in the admin, under Vocabularies."
            )
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        if self.slug and not ADDRESS.fullmatch(self.slug):
            raise ValidationError(
                {"slug": "Use a–z in lower case, figures and hyphens only: this is part of an address."}
            )
        namesake = type(self)._default_manager.filter(name__iexact=self.name).exclude(pk=self.pk)
        if namesake.exists():
            raise ValidationError(
                {"name": f"There is a term “{self.name}” already. Choose another name, or merge them."}
            )
        if self.broader_id is None:
            return
        seen = {self.pk}
        above = self.broader
        while above is not None:
            if above.pk in seen:
                raise ValidationError({"broader": "A term cannot stand above itself. Choose another broader term."})
            seen.add(above.pk)
            above = above.broader

    def get_absolute_url(self) -> str:
        return reverse("taxonomy:term", args=[self.address(), self.slug])

    @classmethod
    def tagged_model(cls) -> "type[TaggedPage]":
        """The rows that tie a term of this vocabulary to a page."""
        return cast("type[TaggedPage]", cls._meta.get_field(cls.tagged_name()).related_model)

    @classmethod
    def tagged_name(cls) -> str:
        """Name of the relation from a page to its rows of this vocabulary, e.g. `tagged_target_groups`."""
        return f"tagged_{cls.plural}"

    @classmethod
    def address(cls) -> str:
        """Path segment of the vocabulary, e.g. `target-groups`."""
        return cls.plural.replace("_", "-")


class Challenge(Term):
    vocabulary, plural = "challenge", "challenges"

    class Meta(Term.Meta):
        verbose_name = "challenge"


class TargetGroup(Term):
    vocabulary, plural = "target_group", "target_groups"

    class Meta(Term.Meta):
        verbose_name = "target group"


class Phase(Term):
    """A stretch of the prison-exit continuum; `sort_order` is its place along the way."""

    vocabulary, plural = "phase", "phases"

    class Meta(Term.Meta):
        verbose_name = "phase"


class InterventionArea(Term):
    vocabulary, plural = "intervention_area", "intervention_areas"

    class Meta(Term.Meta):
        verbose_name = "intervention area"


class Sector(Term):
    vocabulary, plural = "sector", "sectors"

    class Meta(Term.Meta):
        verbose_name = "sector"


class Ideology(Term):
    vocabulary, plural = "ideology", "ideologies"

    class Meta(Term.Meta):
        verbose_name = "ideology"
        verbose_name_plural = "ideologies"


class Country(Term):
    vocabulary, plural = "country", "countries"

    class Meta(Term.Meta):
        verbose_name = "country"
        verbose_name_plural = "countries"


VOCABULARIES: dict[str, type[Term]] = {
    model.vocabulary: model for model in (Challenge, TargetGroup, Phase, InterventionArea, Sector, Ideology, Country)
}


class TaggedPage(ItemBase):
    """A term given to a page. Links to `wagtailcore.Page`, so that one query finds entries of every type."""

    class Meta:
        abstract = True


class TaggedChallenge(TaggedPage):
    tag = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="tagged_challenges")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_challenges")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_challenge_a_page")]


class TaggedTargetGroup(TaggedPage):
    tag = models.ForeignKey(TargetGroup, on_delete=models.CASCADE, related_name="tagged_target_groups")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_target_groups")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_target_group_a_page")
        ]


class TaggedPhase(TaggedPage):
    tag = models.ForeignKey(Phase, on_delete=models.CASCADE, related_name="tagged_phases")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_phases")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_phase_a_page")]


class TaggedInterventionArea(TaggedPage):
    tag = models.ForeignKey(InterventionArea, on_delete=models.CASCADE, related_name="tagged_intervention_areas")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_intervention_areas")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_area_a_page")]


class TaggedSector(TaggedPage):
    tag = models.ForeignKey(Sector, on_delete=models.CASCADE, related_name="tagged_sectors")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_sectors")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_sector_a_page")]


class TaggedIdeology(TaggedPage):
    tag = models.ForeignKey(Ideology, on_delete=models.CASCADE, related_name="tagged_ideologies")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_ideologies")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_ideology_a_page")]


class TaggedCountry(TaggedPage):
    tag = models.ForeignKey(Country, on_delete=models.CASCADE, related_name="tagged_countries")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_countries")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="taxonomy_one_country_a_page")]


class FormerTerm(models.Model):
    """An address that a term had before it was merged away or deleted, and where it leads now.

    Keeps old links and saved filters working, and keeps the data file from bringing the term back.
    """

    vocabulary = models.CharField(max_length=40)
    slug = models.SlugField(max_length=100)
    successor = models.SlugField(max_length=100, blank=True, help_text="Empty: the term was deleted.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["vocabulary", "slug"], name="taxonomy_one_former_term_a_slug")]

    def __str__(self) -> str:
        return f"{self.vocabulary}: {self.slug} → {self.successor or 'deleted'}"
