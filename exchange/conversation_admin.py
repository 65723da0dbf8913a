"""The page in the admin on which an editor says how open a conversation is."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateTimeInput
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from catalogue.models import Entry
from exchange.conversation_settings import FIELDS, can_set_conversation, in_force, inherited, set_conversation
from exchange.models import ConversationSetting, Posting, Reading


class ConversationForm(forms.Form):
    reading = forms.ChoiceField(
        label="Who reads it",
        choices=Reading.choices,
        widget=forms.RadioSelect,
        help_text="«Members only» hides at once what visitors could read so far; taking it back shows it again.",
    )
    posting = forms.ChoiceField(label="Writing", choices=Posting.choices, widget=forms.RadioSelect)
    opens_at = forms.DateTimeField(
        label="Open from",
        required=False,
        widget=AdminDateTimeInput,
        help_text="From this moment on members can write. Leave it empty for «at once».",
        error_messages={"invalid": "Write a day and a time, such as 2026-03-03 09:00."},
    )
    closes_at = forms.DateTimeField(
        label="Open until",
        required=False,
        widget=AdminDateTimeInput,
        help_text="At this moment it is closed. Leave it empty for «no end».",
        error_messages={"invalid": "Write a day and a time, such as 2026-03-31 18:00."},
    )


def conversation_address(page: Page) -> str:
    return reverse("conversation_settings", args=[page.pk])


class ConversationView(WagtailAdminTemplateMixin, TemplateView):
    """Says what holds now and where that comes from, and sets what this page says itself."""

    page_title = "Conversation"
    header_icon = "comment"
    template_name = "exchange/admin/conversation.html"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.page = get_object_or_404(Page, pk=kwargs["pk"])
        if not can_set_conversation(request.user, self.page):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        own = ConversationSetting.objects.filter(pk=self.page.pk).first()
        initial = {name: getattr(own, name) for name in FIELDS} if own else {"reading": "inherit", "posting": "inherit"}
        return context | {
            "page": self.page,
            "form": kwargs.get("form") or ConversationForm(initial=initial),
            "in_force": in_force(self.page),
            "inherited": inherited(self.page) if own else [],
            "is_section": not issubclass(self.page.specific_class or Page, Entry),
            "time_zone": timezone.get_current_timezone_name(),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = ConversationForm(request.POST)
        if form.is_valid():
            try:
                set_conversation(page=self.page, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                form.add_error(None, error)
            else:
                messages.success(request, f"Saved. {' '.join(in_force(self.page))}")
                return redirect(conversation_address(self.page))
        return self.render_to_response(self.get_context_data(form=form), status=422)


@hooks.register("register_admin_urls")
def address_of_the_conversation() -> list[URLPattern]:
    return [path("conversation/<int:pk>/", ConversationView.as_view(), name="conversation_settings")]


@hooks.register("register_page_header_buttons")
def conversation_button(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Any:
    if page.pk and page.depth > 1 and can_set_conversation(user, page):
        yield Button("Conversation…", url=conversation_address(page), icon_name="comment", priority=60)
