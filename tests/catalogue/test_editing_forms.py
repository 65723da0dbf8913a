"""What an editor types is not lost: a draft can be saved early, and a link leads to an entry."""

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.urls import reverse

from catalogue.audience import entry_models
from catalogue.panels import ENTRY_TYPES
from tests.catalogue.factories import ENTRY_FACTORIES

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_the_title_proposes_the_address_so_that_a_draft_can_be_saved(client, editor, factory):
    entry = factory()
    client.force_login(editor)
    model = type(entry)._meta
    address = reverse("wagtailadmin_pages:add", args=[model.app_label, model.model_name, entry.get_parent().pk])
    title = BeautifulSoup(client.get(address).content, "html.parser").find("input", {"name": "title"})
    assert title["data-controller"] == "w-sync"
    assert title["data-w-sync-target-value"] == "#id_slug"


def test_a_link_can_lead_to_every_type_of_entry_and_to_nothing_else():
    assert {apps.get_model(label) for label in ENTRY_TYPES} == set(entry_models())


@pytest.mark.parametrize("model", entry_models(), ids=lambda m: m.__name__)
def test_every_field_says_what_a_good_answer_holds(rf, editor, model):
    request = rf.get("/")
    request.user = editor
    entry = model()
    handler = model.get_edit_handler()
    form = handler.get_form_class()(instance=entry, for_user=editor)
    panels = [handler.get_bound_panel(instance=entry, request=request, form=form)]
    silent = []
    while panels:
        panel = panels.pop()
        panels += getattr(panel, "children", [])
        name = getattr(panel, "field_name", None)
        if name in form.fields and name not in {"go_live_at", "expire_at"} and not panel.help_text:
            silent.append(name)
    assert silent == []


@pytest.mark.parametrize("model", entry_models(), ids=lambda m: m.__name__)
def test_an_entry_is_previewed_before_it_was_ever_saved(client, editor, model):
    client.force_login(editor)
    signed_in = client.get(reverse("wagtailadmin_home")).wsgi_request
    entry = model(title="A title in the preview", slug="a-title", path="")
    answer = entry.make_preview_request(original_request=signed_in)
    assert answer.status_code == 200
    assert "A title in the preview" in answer.render().content.decode()
