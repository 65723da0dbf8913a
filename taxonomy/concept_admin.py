"""The editors' view of the glossary: words of the field that search is to treat as one."""

from typing import Any

from django import forms
from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import SnippetViewSet

from taxonomy.admin_views import FOREIGN
from taxonomy.models import VOCABULARIES, Concept, Country, lines

WHAT_IT_IS_FOR = (
    "<p>Whoever searches for one label of a concept is also shown what has another one, in any of the languages. It "
    "works from the next search on. Give the words that mean the same, not words that are merely near. A single word "
    "of fewer than four letters counts only if it is an acronym written in capitals.</p>"
)
WHAT_A_TERM_ADDS = (
    "<p>Choose a term only where it means the same as the concept: a search for any of the labels then also finds the "
    "entries that carry the term.</p>"
)
LABELS_SHOWN = 4


def concept_edit_handler() -> Any:
    labels = [
        HelpPanel(WHAT_IT_IS_FOR),
        FieldPanel(
            "name", help_text="As practitioners write it in English, or its own name where it has no English one."
        ),
        FieldPanel("other_labels"),
        FieldPanel("capitals_only"),
        FieldPanel("scope_note"),
    ]
    languages = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel(f"label_{code}"), FieldPanel(f"other_labels_{code}")])], heading=language
        )
        for code, language in FOREIGN.items()
    ]
    terms = [
        HelpPanel(WHAT_A_TERM_ADDS),
        *(
            FieldPanel(model.plural, widget=None if model is Country else forms.CheckboxSelectMultiple)
            for model in VOCABULARIES.values()
        ),
    ]
    return TabbedInterface(
        [
            ObjectList(labels, heading="Labels"),
            ObjectList(languages, heading="Other languages"),
            ObjectList(terms, heading="Terms that mean the same"),
        ]
    )


def _labels_in_short(concept: Concept) -> str:
    labels = [*lines(concept.other_labels), *(getattr(concept, f"label_{code}") for code in FOREIGN)]
    given = [label for label in labels if label]
    return ", ".join(given[:LABELS_SHOWN]) + (" …" if len(given) > LABELS_SHOWN else "")


def _terms_in_short(concept: Concept) -> str:
    return ", ".join(term.name for _, term in concept.terms())


class ConceptViewSet(SnippetViewSet):
    """The glossary in the admin."""

    model = Concept
    icon = "openquote"
    menu_label = "Glossary"
    menu_order = 200
    copy_view_enabled = False
    list_per_page = 50
    ordering = ("name",)
    search_backend_name = None  # a glossary is small: search the database, which is never behind
    search_fields = ["name", "other_labels"]
    search_fields += [f"{kind}_{code}" for kind in ("label", "other_labels") for code in FOREIGN]
    list_display = [
        "name",
        Column(_labels_in_short, label="Other labels"),
        BooleanColumn("capitals_only", label="Capitals only", sort_key="capitals_only", width="10%"),
        Column(_terms_in_short, label="Terms"),
    ]

    @cached_property
    def edit_handler(self) -> Any:
        return concept_edit_handler()

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        return Concept.objects.prefetch_related(*(model.plural for model in VOCABULARIES.values()))
