"""The audience rule, at every level below the pages (doors are tested in test_no_door_leaks.py)."""

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from catalogue.audience import Audience, circle_of, readable_pages
from tests.catalogue.factories import (
    ENTRY_FACTORIES,
    CaseStudyFactory,
    ChapterFactory,
    ManualFactory,
    RecommendationFactory,
)

pytestmark = pytest.mark.django_db


def test_a_visitor_and_an_account_without_a_role_stand_in_the_public_circle(visitor, without_role):
    assert circle_of(None) == circle_of(visitor) == circle_of(without_role) == Audience.PUBLIC


@pytest.mark.parametrize("role", ["practitioner", "trainer", "moderator", "editor", "administrator"])
def test_every_role_stands_in_the_practitioners_circle(role, request):
    assert circle_of(request.getfixturevalue(role)) == Audience.PRACTITIONERS


def test_a_suspended_account_reads_what_a_visitor_reads(practitioner):
    practitioner.is_active = False
    assert circle_of(practitioner) == Audience.PUBLIC


def test_a_new_entry_is_kept_for_practitioners_unless_someone_widens_it():
    for factory in ENTRY_FACTORIES:
        model = factory._meta.model
        assert model._meta.get_field("audience").default == Audience.PRACTITIONERS


@given(
    rows=st.lists(
        st.tuples(st.sampled_from(ENTRY_FACTORIES), st.booleans(), st.sampled_from(Audience.values)), max_size=6
    )
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_readable_is_exactly_live_and_admitted(rows, django_db_blocker, practitioner):
    Page.objects.filter(depth__gt=3).delete()
    public, all_live = set(), set()
    for factory, live, audience in rows:
        entry = factory(live=live, audience=audience)
        if live:
            all_live.add(entry.pk)
            if audience == Audience.PUBLIC:
                public.add(entry.pk)
    above = set(Page.objects.filter(depth__gt=3, live=True).values_list("pk", flat=True))
    made_as_parents = above - all_live
    assert set(readable_pages(AnonymousUser()).values_list("pk", flat=True)) == public | made_as_parents
    assert set(readable_pages(practitioner).values_list("pk", flat=True)) == above


def test_one_type_and_all_types_agree(practitioner, visitor):
    CaseStudyFactory(audience="public")
    CaseStudyFactory(audience="practitioners")
    CaseStudyFactory(audience="public", live=False)
    model = CaseStudyFactory._meta.model
    for user in (visitor, practitioner):
        own = set(model.objects.visible_to(user).values_list("pk", flat=True))
        assert own == set(readable_pages(user).values_list("pk", flat=True))


def test_what_stands_under_a_narrowed_entry_is_narrowed_with_it():
    recommendation = RecommendationFactory(audience="public")
    manual = recommendation.get_parent().get_parent().specific
    manual.audience = Audience.PRACTITIONERS
    manual.save()
    recommendation.refresh_from_db()
    assert recommendation.audience == Audience.PRACTITIONERS
    assert recommendation.get_parent().specific.audience == Audience.PRACTITIONERS


def test_an_entry_cannot_be_wider_than_the_one_above_it_however_it_is_saved():
    manual = ManualFactory(audience="practitioners")
    chapter = ChapterFactory(parent=manual, audience="public")
    assert chapter.audience == Audience.PRACTITIONERS
    chapter.audience = Audience.PUBLIC
    chapter.save_revision().publish()
    chapter.refresh_from_db()
    assert chapter.audience == Audience.PRACTITIONERS


def test_an_entry_moved_under_a_narrower_one_is_narrowed():
    kept = ManualFactory(audience="practitioners")
    recommendation = RecommendationFactory(audience="public")
    chapter = recommendation.get_parent().specific
    chapter.move(kept, pos="last-child")
    recommendation.refresh_from_db()
    chapter.refresh_from_db()
    assert chapter.audience == recommendation.audience == Audience.PRACTITIONERS


def test_the_editor_is_told_why_an_entry_cannot_be_public(client, editor):
    chapter = ChapterFactory(parent=ManualFactory(audience="practitioners"))
    client.force_login(editor)
    data = nested_form_data(
        {
            "title": chapter.title,
            "slug": chapter.slug,
            "summary": chapter.summary,
            "introduction": rich_text("<p>What they share.</p>"),
            "sections": streamfield([]),
            "audience": "public",
            "language": "en",
            "links_out": inline_formset([]),
            "attachments": inline_formset([]),
            "comments": inline_formset([]),
            "action-publish": "1",
        }
    )
    answer = client.post(f"/admin/pages/{chapter.pk}/edit/", data)
    assert answer.status_code == 200
    assert "cannot be public" in str(answer.context["form"].errors["audience"])


def test_only_those_who_could_read_a_withdrawn_entry_are_told_that_it_is_gone(client, practitioner):
    kept = RecommendationFactory(audience="practitioners", state="withdrawn", state_note="Superseded.")
    assert client.get(kept.url).status_code == 404
    client.force_login(practitioner)
    answer = client.get(kept.url)
    assert answer.status_code == 410
    assert kept.title not in answer.content.decode()
