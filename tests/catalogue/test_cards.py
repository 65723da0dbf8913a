"""Entries for cards: what the ORM gives, in fewer queries, and never more than the reader may read."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalogue.cards import VOCABULARIES_SHOWN, card_entries
from taxonomy.models import VOCABULARIES
from tests.catalogue.factories import ENTRY_FACTORIES, CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


def term_of(vocabulary, slug, order=0):
    return VOCABULARIES[vocabulary].objects.create(slug=slug, name=slug.title(), sort_order=order)


def test_an_entry_of_each_type_is_as_the_database_has_it():
    made = [factory(also_known_as="An other name", year=2023) for factory in ENTRY_FACTORIES]
    found = card_entries([page.pk for page in made], None)
    assert set(found) == {page.pk for page in made}
    for page in made:
        kept = type(page).objects.get(pk=page.pk)
        card = found[page.pk]
        assert type(card) is type(page)
        for field in kept._meta.concrete_fields:
            assert getattr(card, field.attname) == getattr(kept, field.attname), field.name
        assert card.body_text == kept.body_text
        assert card.get_url_parts() == kept.get_url_parts()


def test_its_terms_come_along_in_the_order_of_their_vocabulary():
    terms = {key: [term_of(key, f"b-{key}", 2), term_of(key, f"a-{key}", 1)] for key in VOCABULARIES_SHOWN}
    page = CaseStudyFactory(tags={VOCABULARIES[key].plural: own for key, own in terms.items()})
    other = LessonFactory()
    found = card_entries([page.pk, other.pk], None)
    with CaptureQueriesContext(connection) as queries:
        for key in VOCABULARIES_SHOWN:
            rows = getattr(found[page.pk], VOCABULARIES[key].tagged_name()).all()
            assert [row.tag.name for row in rows] == [term.name for term in reversed(terms[key])]
            assert [row.tag.slug for row in rows] == [f"a-{key}", f"b-{key}"]
            assert rows[0].tag.get_absolute_url() == terms[key][1].get_absolute_url()
            assert not getattr(found[other.pk], VOCABULARIES[key].tagged_name()).all()
    assert not queries


def test_what_this_reader_may_not_read_is_not_among_them(practitioner):
    kept = CaseStudyFactory(audience="practitioners")
    hidden = [CaseStudyFactory(live=False), CaseStudyFactory(withdrawn_on=timezone.localdate())]
    section = kept.get_parent()
    asked = [kept.pk, *(page.pk for page in hidden), section.pk, 10**6]
    assert card_entries(asked, None) == {}
    assert set(card_entries(asked, practitioner)) == {kept.pk}
    assert card_entries(asked, None) == {}


def test_the_number_of_queries_does_not_grow_with_that_of_entries():
    pages = [factory() for factory in (CaseStudyFactory, LessonFactory) for _ in range(3)]
    card_entries([pages[0].pk], None)
    counts = []
    for asked in (pages[::3], pages, pages * 30):
        with CaptureQueriesContext(connection) as queries:
            assert len(card_entries([page.pk for page in asked], None)) == len(asked) or len(asked) > 6
        counts.append(len(queries))
    assert counts == [4, 4, 4]


def test_more_entries_than_fit_into_one_question_are_all_read():
    pages = [LessonFactory() for _ in range(20)]
    asked = [page.pk for page in pages]
    far = list(range(10**6, 10**6 + 500))
    assert set(card_entries([*far, *asked], None)) == set(asked)
