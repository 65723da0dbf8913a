"""An alias that becomes a page of its own goes the way of a copy."""

import pytest
from wagtail.actions.convert_alias import ConvertAliasPageAction

from catalogue.reports import report
from lessons.gate.errors import GateClosed
from lessons.models import CaseStudyPage
from tests.catalogue.factories import CaseStudyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(db) -> CaseStudyPage:
    return CaseStudyFactory(title="A live case", audience="practitioners")


def live(case: CaseStudyPage) -> CaseStudyPage:
    return CaseStudyPage.objects.get(pk=case.pk)


def test_an_alias_that_becomes_a_page_of_its_own_is_a_draft(case, editor):
    """From then on a report or a recall of the case would pass it by, and its text is signed for the case only."""
    alias = case.create_alias(update_slug="a-second-door", user=editor)
    assert live(alias).live
    ConvertAliasPageAction(live(alias), user=editor).execute()
    assert live(alias).alias_of_id is None
    assert not live(alias).live
    with pytest.raises(GateClosed):
        live(alias).get_latest_revision().publish(user=editor)


def test_a_hidden_alias_that_becomes_a_page_of_its_own_waits_for_a_decision_of_its_own(case, editor):
    alias = case.create_alias(update_slug="a-second-door", user=editor)
    report(page=case)
    ConvertAliasPageAction(live(alias), user=editor).execute()
    assert live(alias).held_since
    assert live(alias).recognition_reports.get().state == "open"
