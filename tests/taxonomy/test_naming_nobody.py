"""A term is shown on cases that were signed without its new label: no person comes onto them by it."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ModelLogEntry

from taxonomy import naming_nobody
from taxonomy.merging import merge_terms, plan_merge
from taxonomy.models import VOCABULARIES, Challenge, Country
from tests.taxonomy.test_vocabulary_admin import address, form_of

pytestmark = pytest.mark.django_db
NAME = "Trust of Murat Yilmaz"


@pytest.fixture
def trust():
    return Challenge.objects.create(slug="trust", name="Trust")


def looked():
    return ModelLogEntry.objects.filter(action=naming_nobody.LOOKED)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": NAME},
        {"other_labels": f"faith\n{NAME}"},
        {"scope_note": "As it was with Murat Yilmaz in Rotterdam."},
        {"label_fr": "La confiance de Karim Benali"},
        {"other_labels_de": "Vertrauen\nder Fall Kaya, Tel. 0151 23456789"},
    ],
)
def test_a_label_that_looks_like_a_person_is_refused_and_what_to_do_is_said(client, editor, trust, changes):
    client.force_login(editor)
    answer = client.post(address("edit", trust.pk), form_of(trust, **changes))
    assert answer.status_code == 200
    html = answer.content.decode()
    assert "could point at a person" in html
    assert 'name="nobody_named"' in html
    assert next(iter(changes.values())).splitlines()[-1] in html  # what was typed is still there
    trust.refresh_from_db()
    assert trust.name == "Trust"
    assert not looked().exists()


def test_it_is_kept_once_somebody_says_that_nobody_is_named_and_the_log_says_who(client, editor, trust):
    client.force_login(editor)
    answer = client.post(address("edit", trust.pk), form_of(trust, name=NAME, nobody_named="on"))
    assert answer.status_code == 302
    entry = looked().get()
    assert entry.user == editor
    assert "Murat" not in str(entry.data)
    assert (
        "Said that no person is named"
        in client.get(reverse("wagtailsnippets_taxonomy_challenge:history", args=[trust.pk])).content.decode()
    )


def test_the_tick_is_not_there_where_it_is_not_needed_and_notes_nothing(client, editor, trust):
    client.force_login(editor)
    assert "nobody_named" not in client.get(address("edit", trust.pk)).content.decode()
    answer = client.post(address("edit", trust.pk), form_of(trust, name="Public trust", nobody_named="on"))
    assert answer.status_code == 302
    assert not looked().exists()


def test_only_what_is_changed_is_looked_through(client, editor):
    old = Challenge.objects.create(slug="old", name=NAME)
    client.force_login(editor)
    assert client.post(address("edit", old.pk), form_of(old, label_nl="vertrouwen")).status_code == 302


def test_a_new_term_is_looked_through_too(client, editor):
    client.force_login(editor)
    answer = client.post(address("add"), form_of(Challenge(name=NAME, slug="new")))
    assert "could point at a person" in answer.content.decode()


def test_a_country_may_have_the_name_of_a_country_and_of_nobody(client, editor):
    term = Country.objects.create(slug="nl", name="Netherlands")
    client.force_login(editor)
    where = address("edit", term.pk, model=Country)
    assert client.post(where, form_of(term, name="The Netherlands", label_fr="Pays-Bas")).status_code == 302
    assert client.post(where, form_of(term, name="Murat Yilmaz")).status_code == 200


def test_a_search_that_fails_lets_no_label_through_unread(client, editor, trust, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("Murat Yilmaz")

    monkeypatch.setattr(naming_nobody, "find", fail)
    client.force_login(editor)
    answer = client.post(address("edit", trust.pk), form_of(trust, name="Public trust"))
    assert "could not be looked through" in answer.content.decode()
    assert (
        client.post(address("edit", trust.pk), form_of(trust, name="Public trust", nobody_named="on")).status_code
        == 302
    )


def test_a_merge_brings_no_person_onto_signed_cases_by_the_label_that_stays(trust):
    named = Challenge.objects.create(slug="named", name=NAME)
    with pytest.raises(ValidationError, match="could point at a person"):
        merge_terms(keep=named, absorb=trust)
    assert Challenge.objects.count() == 2
    assert "Murat Yilmaz" in " ".join(plan_merge(keep=named, absorb=trust).pointing)
    merge_terms(keep=named, absorb=trust, nobody_named=True)
    assert looked().count() == 1


def test_a_merge_asks_in_the_admin_and_goes_on_once_it_is_answered(client, editor, trust):
    named = Challenge.objects.create(slug="named", name=NAME)
    client.force_login(editor)
    where = address("merge", trust.pk)
    assert 'name="nobody_named"' in client.get(where, {"into": named.pk}).content.decode()
    client.post(where, {"into": named.pk})
    assert Challenge.objects.count() == 2
    client.post(where, {"into": named.pk, "nobody_named": "on"})
    assert looked().get().user == editor


def test_the_labels_that_ship_are_accepted_as_they_are():
    """Or an editor who corrects a comma would be asked about words that are ours."""
    from taxonomy.loading import load_vocabularies

    load_vocabularies()
    asked = {}
    for model in VOCABULARIES.values():
        for term in model.objects.all():
            texts = {field: getattr(term, field) for field in ("name", "label_fr", "label_nl", "label_de", "label_es")}
            if found := naming_nobody.pointing(term, {field: text for field, text in texts.items() if text}):
                asked[term.slug] = found
    assert asked == {}
