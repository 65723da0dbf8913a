"""Filters count people, not pages."""

import pytest

from lessons.models import CaseStudyPage
from taxonomy.models import Country
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


def test_an_alias_gives_no_cover_and_shows_no_more_than_the_case_that_it_repeats(
    settings, django_capture_on_commit_callbacks
):
    """It is the same person once more."""
    settings.DISCLOSURE_K = 5
    dutch = Country.objects.create(name="Netherlands", slug="nl")

    def shown(pages):
        return [[term.slug for term in CaseStudyPage.objects.get(pk=each.pk).tags_of("country")] for each in pages]

    with django_capture_on_commit_callbacks(execute=True):
        page = CaseStudyFactory(tags={"countries": [dutch]})
        twins = [page.create_alias(update_slug=f"twin-{number}") for number in range(4)]
    assert shown([page, *twins]) == [[]] * 5
    with django_capture_on_commit_callbacks(execute=True):
        others = [CaseStudyFactory(tags={"countries": [dutch]}) for _ in range(4)]
    assert shown([page, *twins, *others]) == [["nl"]] * 9
