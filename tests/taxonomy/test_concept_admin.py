"""Editors keep the glossary in the admin."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from taxonomy.concepts import all_concepts
from taxonomy.loading import load_vocabularies
from taxonomy.models import Challenge, Concept

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust")


@pytest.fixture
def ran():
    return Concept.objects.create(name="Radicalisation Awareness Network", other_labels="RAN", capitals_only=True)


def address(name, *args):
    return reverse(f"wagtailsnippets_taxonomy_concept:{name}", args=args)


def form(**values):
    fields = ["name", "other_labels", "scope_note"]
    fields += [f"{kind}_{code}" for kind in ("label", "other_labels") for code in ("fr", "nl", "de", "es")]
    return dict.fromkeys(fields, "") | values


def test_an_editor_sees_the_glossary_and_its_forms(client, editor, ran, trust):
    ran.challenges.add(trust)
    client.force_login(editor)
    for name, args in (("list", ()), ("add", ()), ("edit", (ran.pk,)), ("delete", (ran.pk,)), ("history", (ran.pk,))):
        assert client.get(address(name, *args)).status_code == 200, name
    page = client.get(address("list")).content.decode()
    assert "Radicalisation Awareness Network" in page
    assert "Trust" in page
    assert "Glossary" in client.get(reverse("wagtailadmin_home")).content.decode()
    assert "typed in capitals" in client.get(address("edit", ran.pk)).content.decode()


def test_an_acronym_that_an_editor_adds_is_there_for_the_next_question(client, editor, trust):
    client.force_login(editor)
    assert not [concept for concept in all_concepts() if not concept.is_term]
    response = client.post(
        address("add"),
        form(
            name="Terrorism team",
            other_labels="TER\r\n team TER \r\n\r\n",
            label_nl="team Terrorisme",
            capitals_only="on",
            challenges=[trust.pk],
        ),
    )
    assert response.status_code == 302
    (found,) = [concept for concept in all_concepts() if not concept.is_term]
    assert found.labels["en"] == ["Terrorism team", "TER", "team TER"]
    assert found.labels["nl"] == ["team Terrorisme"]
    assert found.tags == (("challenge", "trust"),)
    assert found.capitals_only


def test_a_label_that_is_taken_comes_back_with_the_name_of_its_owner(client, editor, ran):
    client.force_login(editor)
    response = client.post(address("add"), form(name="Regional network", other_labels="ran"))
    assert response.status_code == 200
    assert "is a label of the concept “Radicalisation Awareness Network” already" in response.content.decode()
    assert Concept.objects.count() == 1


def test_a_concept_is_changed_and_deleted(client, editor, ran):
    client.force_login(editor)
    response = client.post(address("edit", ran.pk), form(name="RAN network", other_labels="RAN"))
    assert response.status_code == 302
    ran.refresh_from_db()
    assert (ran.name, ran.slug, ran.capitals_only) == ("RAN network", "radicalisation-awareness-network", False)
    client.post(address("delete", ran.pk))
    assert not Concept.objects.exists()


def test_the_list_is_searched_by_any_label_without_a_query_for_each_concept(client, editor, ran):
    load_vocabularies()
    client.force_login(editor)
    for words in ("terugval", "Rückfall", "relapse"):
        assert "relapse" in [
            concept.slug for concept in client.get(address("list"), {"q": words}).context["object_list"]
        ]
    with CaptureQueriesContext(connection) as queries:
        client.get(address("list"))
    assert len(queries) < 40


@pytest.mark.parametrize("role", ["practitioner", "trainer", "moderator", "without_role", None])
@pytest.mark.parametrize("name", ["list", "add", "edit", "delete"])
def test_nobody_else_gets_at_the_glossary(client, request, role, name, ran):
    if role is not None:
        client.force_login(request.getfixturevalue(role))
    args = () if name in ("list", "add") else (ran.pk,)
    for response in (client.get(address(name, *args)), client.post(address(name, *args), form(name="Mine"))):
        assert response.status_code in (302, 403)
    assert [concept.name for concept in Concept.objects.all()] == ["Radicalisation Awareness Network"]
