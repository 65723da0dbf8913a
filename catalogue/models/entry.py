"""The abstract Entry that every case, practice, recommendation, lesson, paper and event is."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.models import Page
from wagtail.search import index

from catalogue.audience import ADMITTED_BY, Audience, admits, circle_of, narrowest_among
from catalogue.days import day_of
from catalogue.forms import EntryForm
from catalogue.models.held import HeldField
from catalogue.panels import entry_edit_handler
from catalogue.querysets import EntryManager
from catalogue.text import plain_text
from taxonomy.models import VOCABULARIES
from taxonomy.shown import shown_of


class Entry(Page):
    """What every entry shares. Abstract: no table of its own, since add-ons do not know a custom base page."""

    type_key: ClassVar[str]
    type_label: ClassVar[str]
    type_label_plural: ClassVar[str]
    type_order: ClassVar[int] = 0
    #: Whether its page offers «Report that someone can be recognised».
    is_reportable: ClassVar[bool] = False

    summary = models.TextField(
        max_length=600,
        help_text="Two or three sentences a hurried colleague reads first: the situation, and what is to be learnt.",
    )
    also_known_as = models.TextField(
        "also known as",
        blank=True,
        help_text="Other names and acronyms, one per line, in any language. Readers search by them.",
    )
    language = models.CharField(
        "language of the text",
        max_length=10,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        db_index=True,
        help_text="The language it is written in, not the country it speaks of. "
        "Search takes words apart by it, and screen readers pronounce by it.",
    )
    audience = models.CharField(
        max_length=20,
        choices=Audience.choices,
        default=Audience.PRACTITIONERS,
        db_index=True,
        help_text="Who may read this. When in doubt keep it to practitioners: "
        "it can be widened later, not called back.",
    )
    is_demonstration = models.BooleanField(
        "invented for demonstration", default=False, help_text="Shown on the entry: no real person or event."
    )
    source_note = models.TextField(
        "where this comes from", blank=True, help_text="Event, paper or service, and how it came here. Never a person."
    )
    source_url = models.URLField("address of the source", blank=True)
    year = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        help_text="The year it speaks from. For a case: the year it was entered, never the year of the events.",
    )
    reviewed_on = models.DateField("last reviewed on", null=True, blank=True)
    review_by = models.DateField(
        "look again by", null=True, blank=True, help_text="By when someone should check that this still holds."
    )
    withdrawn_on = models.DateField(null=True, blank=True, editable=False)
    held_since = HeldField(
        null=True,
        blank=True,
        editable=False,
        help_text="Hidden since then, because somebody may be recognised; an editor decides.",
    )

    challenges = ClusterTaggableManager(
        through="taxonomy.TaggedChallenge", blank=True, verbose_name="challenges", help_text="What makes this hard?"
    )
    target_groups = ClusterTaggableManager(
        through="taxonomy.TaggedTargetGroup", blank=True, verbose_name="target groups", help_text="Who is it about?"
    )
    phases = ClusterTaggableManager(
        through="taxonomy.TaggedPhase",
        blank=True,
        verbose_name="phases",
        help_text="Where on the prison-exit continuum?",
    )
    intervention_areas = ClusterTaggableManager(
        through="taxonomy.TaggedInterventionArea",
        blank=True,
        verbose_name="intervention areas",
        help_text="Which part of a life does the work touch?",
    )
    sectors = ClusterTaggableManager(
        through="taxonomy.TaggedSector", blank=True, verbose_name="sectors", help_text="Who does the work?"
    )
    ideologies = ClusterTaggableManager(
        through="taxonomy.TaggedIdeology",
        blank=True,
        verbose_name="ideologies",
        help_text="Only where it matters; otherwise «not stated».",
    )
    countries = ClusterTaggableManager(
        through="taxonomy.TaggedCountry",
        blank=True,
        verbose_name="countries",
        help_text="For a case choose «several» or «not stated» where the country would narrow it down to a person.",
    )

    objects = EntryManager()
    base_form_class = EntryForm
    private_page_options: ClassVar[list[str]] = []  # one rule for who may read: `audience`

    #: Whether readers may be shown fewer terms than editors chose: saves the others a query.
    withholds_tags: ClassVar[bool] = False
    #: Vocabularies of which only what readers are shown was read into memory (`catalogue/cards.py`).
    only_shown: frozenset[str] = frozenset()

    #: «yes» where colleagues reported of it, as far as the readers of one index may know: the index gives the value
    #: (`catalogue/experience.py`), since it hangs on who reads and not on the entry.
    tried_elsewhere: ClassVar[tuple[str, ...]] = ()

    #: Names of the text fields that make the body, in reading order; searched, measured and printed.
    body_fields: ClassVar[tuple[str, ...]] = ()

    # A boost is how often a text counts; passages of a result are quoted from all but titles and names.
    search_fields = Page.search_fields + [
        index.SearchField("title", boost=3, quoted=False),
        index.SearchField("summary", boost=2),
        index.SearchField("also_known_as", boost=3, quoted=False),
        index.AutocompleteField("also_known_as"),
        index.SearchField("body_text"),
        index.SearchField("attachment_text", boost=0.5, quoted=False),
        index.FilterField("language"),
        index.FilterField("audience"),
        index.FilterField("withdrawn_on"),
        index.FilterField("held_since"),
        index.FilterField("year"),
        index.FilterField("review_by"),
        index.FilterField("reviewed_on"),
        index.FilterField("type_key"),
        index.FilterField("is_demonstration"),
        index.FilterField("tried_elsewhere"),
        *(index.FilterField(f"{vocabulary}_slugs") for vocabulary in VOCABULARIES),
    ]

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "type_key" in cls.__dict__:
            cls.edit_handler = entry_edit_handler(cls)  # type: ignore[assignment]

    # What is searched

    @classmethod
    def get_indexed_objects(cls) -> Any:
        """With their terms and the texts of their files, so that building the index does not ask for each entry's."""
        return super().get_indexed_objects().with_tags().with_attached_texts()

    @property
    def body_text(self) -> str:
        """All the words of the body as plain text, a blank line between sections."""
        return "\n\n".join(filter(None, (plain_text(self, name) for name in self.body_fields)))

    @property
    def attached_texts(self) -> list[tuple[str, str]]:
        """Title and words of each file that hangs on the entry and could be read; uses what was prefetched."""
        is_prefetched = "attachments" in getattr(self, "_prefetched_objects_cache", {})
        rows = self.attachments.all() if is_prefetched else self.attachments.select_related("document__extracted_text")
        read = ((row.title, getattr(row.document, "extracted_text", None)) for row in rows)
        return [(title, found.text) for title, found in read if found is not None and found.text]

    @property
    def attachment_text(self) -> str:
        """All the words of its files, for the index: a file is found by its title too."""
        return "\n\n".join(f"{title}\n{text}" for title, text in self.attached_texts)

    def tags_of(self, vocabulary: str) -> list[Any]:
        """Terms of one vocabulary that readers are shown, in the vocabulary's order; uses what was prefetched."""
        terms = self.chosen_tags_of(vocabulary)
        if self.withholds_tags and terms and self.pk is not None and vocabulary not in self.only_shown:
            terms = shown_of(vocabulary, terms, self.withheld_tags.all())
        return sorted(terms, key=lambda term: (term.sort_order, term.name))

    def chosen_tags_of(self, vocabulary: str) -> list[Any]:
        """Terms of one vocabulary as editors chose them: for editors only."""
        return [row.tag for row in getattr(self, VOCABULARIES[vocabulary].tagged_name()).all()]

    # Who may read it

    def is_visible_to(self, user: Any) -> bool:
        return admits(self, circle_of(user))

    def check_request_method(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse | None:
        """Asked before anything else is answered: no method (OPTIONS, TRACE …) tells a hidden entry from none."""
        self._refuse_if_hidden(request)
        answer: HttpResponse | None = super().check_request_method(request, *args, **kwargs)
        return answer

    def handle_options_request(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self._refuse_if_hidden(request)
        return super().handle_options_request(request, *args, **kwargs)

    def _refuse_if_hidden(self, request: HttpRequest) -> None:
        if not (self.live and self.held_since is None and self.audience in ADMITTED_BY[circle_of(request.user)]):
            raise Http404("No entry stands at this address, or it is kept for signed-in practitioners.")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page, or «not found» for whoever may not read it: a hidden entry looks like none at all.

        «Gone» is said only to those who could read the entry before it was withdrawn.
        """
        self._refuse_if_hidden(request)
        if self.withdrawn_on is not None:
            return TemplateResponse(
                request, "catalogue/withdrawn.html", {"withdrawn_on": self.withdrawn_on}, status=410
            )
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from catalogue.links import links_of

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["links"] = links_of(self, request.user)
        context["attachments"] = list(self.attachments.select_related("document"))
        return context

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Sitemaps are for the public: an entry that a visitor may not read is not in it."""
        if not self.is_visible_to(None):
            return []
        return [url | {"lastmod": day_of(url["lastmod"])} for url in super().get_sitemap_urls(request)]

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """What a revision does not decide: an older one would bring back what was hidden or withdrawn since."""
        made: Any = super().with_content_json(content)
        made.held_since, made.withdrawn_on = self.held_since, self.withdrawn_on
        return made

    def clean(self) -> None:
        """An entry is never wider than the entry it stands under, however it is saved (form, workflow, import)."""
        super().clean()
        if self.audience == Audience.PUBLIC and self.path:
            self.audience = narrowest_among(self.get_ancestors().specific())

    @property
    def is_overdue(self) -> bool:
        """Whether the date by which someone should look again has passed."""
        return self.review_by is not None and self.review_by < timezone.localdate()


def _slugs_of(vocabulary: str) -> property:
    def slugs(self: Entry) -> list[str]:
        return [term.slug for term in self.tags_of(vocabulary)]

    slugs.__doc__ = f"Slugs of the {vocabulary} terms, for the index."
    return property(slugs)


for _vocabulary in VOCABULARIES:
    setattr(Entry, f"{_vocabulary}_slugs", _slugs_of(_vocabulary))
