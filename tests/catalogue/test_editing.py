"""Every entry type can be opened, previewed and found in the admin, with the same tabs."""

import pytest
from django.urls import reverse

from catalogue.audience import entry_models
from tests.catalogue.factories import ENTRY_FACTORIES

pytestmark = pytest.mark.django_db
TABS = ("Content", "Tags", "Links", "Audience and source", "Promote")


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_the_form_of_every_type_opens_with_the_same_tabs_and_help(client, editor, factory):
    entry = factory()
    client.force_login(editor)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[entry.pk])).content.decode()
    for tab in TABS:
        assert tab in html
    assert "Two or three sentences a hurried colleague reads first" in html


@pytest.mark.parametrize("factory", ENTRY_FACTORIES, ids=lambda f: f._meta.model.__name__)
def test_every_type_can_be_previewed_before_it_is_public(rf, editor, factory):
    entry = factory(audience="practitioners", live=False, title="A title in the preview")
    request = rf.get("/")
    request.user = editor
    answer = entry.make_preview_request(original_request=request)
    answer = answer.render() if hasattr(answer, "render") else answer
    assert answer.status_code == 200
    assert "A title in the preview" in answer.content.decode()


def test_every_page_model_says_where_it_may_stand_and_what_may_stand_under_it():
    for model in entry_models():
        assert "parent_page_types" in model.__dict__
        assert "subpage_types" in model.__dict__


def test_no_entry_offers_a_second_privacy_mechanism_beside_its_audience():
    assert all(model.private_page_options == [] for model in entry_models())
