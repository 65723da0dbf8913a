"""The editors' views of a vocabulary: its list with counts of use, its form, and merging two terms."""

from typing import Any

from django import forms
from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.ui.tables import Column, NumberColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button
from wagtail.admin.widgets.slug import SlugInput
from wagtail.snippets.views.snippets import EditView, IndexView, SnippetViewSet

from taxonomy.merging import can_merge_terms, merge_terms, plan_merge
from taxonomy.models import Term
from taxonomy.naming_nobody import TICK
from taxonomy.term_form import TermForm

FOREIGN = {"fr": "French", "nl": "Dutch", "de": "German", "es": "Spanish"}


class NamePanel(TitleFieldPanel):
    """Proposes the address while a term is new. Later on its address is out in the world and stays."""

    class BoundPanel(TitleFieldPanel.BoundPanel):
        def get_should_apply(self) -> bool:
            return self.instance is None or self.instance.pk is None


def term_edit_handler() -> Any:
    labels = [
        FieldPanel("nobody_named"),  # first, since it is there only when it is asked for
        NamePanel("name", placeholder="Preferred label"),
        FieldPanel(
            "slug",
            widget=SlugInput(attrs={"data-w-slug-allow-unicode-value": False}),
            help_text="Part of the term's address. If you change it, the old address goes on leading here.",
        ),
        FieldPanel("other_labels"),
    ]
    languages = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel(f"label_{code}"), FieldPanel(f"other_labels_{code}")])], heading=language
        )
        for code, language in FOREIGN.items()
    ]
    place = [FieldPanel("scope_note"), FieldPanel("broader"), FieldPanel("sort_order")]
    return TabbedInterface(
        [
            ObjectList(labels, heading="Labels"),
            ObjectList(languages, heading="Other languages"),
            ObjectList(place, heading="Scope note and place"),
        ],
        base_form_class=TermForm,
    )


class TermIndexView(IndexView):
    merge_url_name = ""

    def get_list_more_buttons(self, instance: Term) -> list[Any]:
        buttons = super().get_list_more_buttons(instance)
        if can_merge_terms(self.request.user, self.model):
            address = reverse(self.merge_url_name, args=(quote(instance.pk),))
            buttons.append(Button("Merge into…", url=address, icon_name="resubmit", priority=25))
        return list(buttons)


class TermEditView(EditView):
    merge_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        buttons = list(super().header_more_buttons)
        if can_merge_terms(self.request.user, self.model):
            address = reverse(self.merge_url_name, args=(quote(self.object.pk),))
            buttons.append(Button("Merge into…", url=address, icon_name="resubmit", priority=15))
        return buttons


class MergeView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """First which term to merge into, then what would move, and only then the merge."""

    model: type[Term]
    model = None  # type: ignore[assignment]
    index_url_name = ""
    edit_url_name = ""
    merge_url_name = ""
    template_name = "taxonomy/admin/merge_term.html"
    header_icon = "tag"
    any_permission_required = ["change"]
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not can_merge_terms(request.user, self.model):
            raise PermissionDenied
        self.absorb = get_object_or_404(self.model, pk=unquote(str(kwargs["pk"])))
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return "Merge"

    def get_page_subtitle(self) -> str:
        return self.absorb.name

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        vocabulary = str(self.model._meta.verbose_name_plural).capitalize()
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": vocabulary},
            {"url": reverse(self.edit_url_name, args=(quote(self.absorb.pk),)), "label": self.absorb.name},
            {"url": "", "label": "Merge into…", "sublabel": self.absorb.name},
        ]

    def form(self, data: Any = None) -> forms.Form:
        others = self.model._default_manager.exclude(pk=self.absorb.pk)
        form = forms.Form(data)
        form.fields["into"] = forms.ModelChoiceField(
            others,
            label=f"Merge “{self.absorb.name}” into",
            empty_label="Choose a term",
            error_messages={"invalid_choice": "That term is gone. Choose another one."},
        )
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = self.form(self.request.GET if "into" in self.request.GET else None)
        context |= {"absorb": self.absorb, "form": form, "here": reverse(self.merge_url_name, args=(self.absorb.pk,))}
        context |= {"index_url": reverse(self.index_url_name), "tick": TICK}
        if form.is_valid():
            context["keep"] = form.cleaned_data["into"]
            context["plan"] = plan_merge(keep=form.cleaned_data["into"], absorb=self.absorb)
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form(request.POST)
        if not form.is_valid():
            raise Http404("The term to merge into is gone.")
        try:
            keep = merge_terms(
                keep=form.cleaned_data["into"],
                absorb=self.absorb,
                user=request.user,
                nobody_named="nobody_named" in request.POST,
            )
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect(reverse(self.index_url_name))
        messages.success(request, f"“{self.absorb.name}” was merged into “{keep.name}”. Its old address leads there.")
        return redirect(reverse(self.edit_url_name, args=(quote(keep.pk),)))


class VocabularyViewSet(SnippetViewSet):
    """One vocabulary in the admin."""

    model: type[Term]
    icon = "tag"
    index_view_class = TermIndexView
    edit_view_class = TermEditView
    copy_view_enabled = False
    list_per_page = 50
    ordering = ("sort_order", "name")
    search_backend_name = None  # the vocabularies are small: search the database, which is never behind
    search_fields = ["name", "slug", "other_labels", *(f"label_{code}" for code in FOREIGN)]
    list_display = [
        "name",
        "slug",
        NumberColumn("uses", label="Used by", sort_key="uses", width="10%"),
        Column("broader", label="Broader term", sort_key="broader__name"),
    ]

    @cached_property
    def edit_handler(self) -> Any:
        return term_edit_handler()

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        uses = models.Count(self.model.tagged_name(), distinct=True)
        found: models.QuerySet[Any] = self.model._default_manager.select_related("broader").annotate(uses=uses)
        return found

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        common: dict[str, Any] = super().get_common_view_kwargs(**kwargs)
        return common | {"merge_url_name": self.get_url_name("merge")}

    @property
    def merge_view(self) -> Any:
        return self.construct_view(MergeView)

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path(f"merge/<{self.pk_path_converter}:pk>/", self.merge_view, name="merge"),
        ]
