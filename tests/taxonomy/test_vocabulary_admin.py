"""Editors keep the vocabularies in the admin."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from taxonomy.loading import load_vocabularies
from taxonomy.models import VOCABULARIES, Challenge, Country, FormerTerm
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust")


@pytest.fixture
def confidence():
    return Challenge.objects.create(slug="confidence", name="Confidence")


def address(name, *args, model=Challenge):
    return reverse(f"wagtailsnippets_taxonomy_{model._meta.model_name}:{name}", args=args)


@pytest.mark.parametrize("model", VOCABULARIES.values())
def test_an_editor_sees_every_vocabulary_with_its_form(client, editor, model):
    term = model.objects.create(slug="a", name="A term")
    client.force_login(editor)
    for name, args in (("list", ()), ("add", ()), ("edit", (term.pk,)), ("delete", (term.pk,)), ("merge", (term.pk,))):
        response = client.get(address(name, *args, model=model))
        assert response.status_code == 200, name
        assert b"A term" in response.content or name == "add"


def test_the_menu_has_the_vocabularies(client, editor):
    client.force_login(editor)
    assert b"Vocabularies" in client.get(reverse("wagtailadmin_home")).content


def test_the_list_counts_use_without_a_query_for_each_term(client, editor, trust, confidence):
    CaseStudyFactory(tags={"challenges": [trust]})
    CaseStudyFactory(live=False, tags={"challenges": [trust]})
    client.force_login(editor)
    client.get(address("list"))
    with CaptureQueriesContext(connection) as few:
        response = client.get(address("list"))
    assert [(term.slug, term.uses) for term in response.context["object_list"]] == [("confidence", 0), ("trust", 2)]
    for number in range(20):
        Challenge.objects.create(slug=f"t{number}", name=f"Term {number}", broader=trust)
    with CaptureQueriesContext(connection) as many:
        client.get(address("list"))
    assert len(many) <= len(few)
    assert client.get(address("list") + "?ordering=-uses").context["object_list"][0].slug == "trust"


def test_the_list_is_searched_by_any_label(client, editor, trust, confidence):
    Challenge.objects.filter(pk=trust.pk).update(label_nl="vertrouwen", other_labels="faith")
    client.force_login(editor)
    for words in ("trus", "vertrouw", "fait"):
        found = client.get(address("list"), {"q": words}).context["object_list"]
        assert [term.slug for term in found] == ["trust"]


def test_a_page_of_two_hundred_countries_opens(client, editor):
    load_vocabularies()
    client.force_login(editor)
    norway = Country.objects.get(slug="no")
    assert client.get(address("edit", norway.pk, model=Country)).status_code == 200
    assert client.get(address("list", model=Country) + "?p=5").status_code == 200


def form_of(term, **changes):
    fields = ["name", "slug", "other_labels", "scope_note", "sort_order"]
    fields += [f"{kind}_{code}" for kind in ("label", "other_labels") for code in ("fr", "nl", "de", "es")]
    return {name: getattr(term, name) for name in fields} | {"broader": term.broader_id or ""} | changes


def test_an_editor_changes_a_term_and_its_old_address_leads_on(client, editor, trust):
    client.force_login(editor)
    form = form_of(trust, slug="public-trust", other_labels="faith\r\n\r\n belief ", label_fr="Confiance")
    assert client.post(address("edit", trust.pk), form).status_code == 302
    trust.refresh_from_db()
    assert (trust.slug, trust.other_labels, trust.label_fr) == ("public-trust", "faith\nbelief", "Confiance")
    assert FormerTerm.objects.get().successor == "public-trust"


def test_an_editor_adds_a_term(client, editor):
    client.force_login(editor)
    response = client.post(address("add"), form_of(Challenge(name="New", slug="new")))
    assert response.status_code == 302
    assert Challenge.objects.get().name == "New"


def test_a_term_above_itself_is_refused_with_a_reason(client, editor, trust, confidence):
    Challenge.objects.filter(pk=confidence.pk).update(broader=trust)
    client.force_login(editor)
    response = client.post(address("edit", trust.pk), form_of(trust, broader=confidence.pk))
    assert response.status_code == 200
    assert "cannot stand above itself" in response.content.decode()


def test_an_editor_deletes_a_term_and_its_address_is_remembered(client, editor, trust):
    client.force_login(editor)
    assert client.post(address("delete", trust.pk)).status_code == 302
    assert not Challenge.objects.exists()
    assert FormerTerm.objects.get(slug="trust").successor == ""


def test_the_merge_is_offered_in_the_list_and_on_the_form(client, editor, trust):
    client.force_login(editor)
    merge = address("merge", trust.pk)
    assert merge in client.get(address("list")).content.decode()
    assert merge in client.get(address("edit", trust.pk)).content.decode()


def test_an_editor_sees_what_will_move_before_anything_does(client, editor, trust, confidence):
    CaseStudyFactory(tags={"challenges": [confidence]})
    client.force_login(editor)
    response = client.get(address("merge", confidence.pk), {"into": trust.pk})
    assert response.context["plan"].pages == 1
    assert "1 entry carries" in response.content.decode()
    assert Challenge.objects.count() == 2


def test_an_editor_merges_two_terms(client, editor, trust, confidence):
    case = CaseStudyFactory(tags={"challenges": [confidence]})
    client.force_login(editor)
    response = client.post(address("merge", confidence.pk), {"into": trust.pk}, follow=True)
    assert response.redirect_chain == [(address("edit", trust.pk), 302)]
    assert "was merged into" in response.content.decode()
    assert [term.slug for term in type(case).objects.get().tags_of("challenge")] == ["trust"]
    assert client.get(address("history", trust.pk)).status_code == 200


@pytest.mark.parametrize("into", ["", "self", "999999", "x"])
def test_a_merge_into_nothing_changes_nothing(client, editor, trust, into):
    client.force_login(editor)
    into = trust.pk if into == "self" else into
    assert client.get(address("merge", trust.pk), {"into": into}).status_code == 200
    assert client.post(address("merge", trust.pk), {"into": into}).status_code == 404
    assert Challenge.objects.count() == 1


def test_looking_never_merges(client, editor, trust, confidence):
    client.force_login(editor)
    client.get(address("merge", confidence.pk), {"into": trust.pk, "confirmed": "1"})
    assert Challenge.objects.count() == 2


@pytest.mark.parametrize("role", ["practitioner", "trainer", "moderator", "without_role", None])
@pytest.mark.parametrize("name", ["list", "add", "edit", "delete", "merge"])
def test_nobody_else_gets_at_the_vocabularies(client, request, role, name, trust, confidence):
    if role is not None:
        client.force_login(request.getfixturevalue(role))
    args = () if name in ("list", "add") else (confidence.pk,)
    for response in (client.get(address(name, *args)), client.post(address(name, *args), {"into": trust.pk})):
        assert response.status_code in (302, 403)
    assert Challenge.objects.count() == 2


@pytest.mark.parametrize("missing", ["change_challenge", "delete_challenge"])
def test_merging_takes_the_right_to_change_and_to_delete(client, editor, trust, confidence, missing):
    group = editor.groups.get()
    group.permissions.remove(group.permissions.get(codename=missing))
    client.force_login(editor)
    assert client.post(address("merge", confidence.pk), {"into": trust.pk}).status_code in (302, 403)
    assert Challenge.objects.count() == 2
