"""The fields as data, and the bands."""

import pytest
from django.conf import settings

from lessons.models import CaseStudyPage
from lessons.submissions import bands
from lessons.submissions.steps import FIELDS, KINDS, MAX_PROSE, STEP, STEPS, TEXT_FIELDS, fields_of, step_after

FIVE_IS = {"Intelligence", "Intervention", "Implementation", "Involvement", "Impact"}


def test_every_field_belongs_to_a_step_and_every_step_has_fields():
    assert {field.step for field in FIELDS} == set(STEP)
    assert len({field.name for field in FIELDS}) == len(FIELDS)


def test_the_prompts_follow_all_five_of_the_five_is():
    assert {prompt.element for field in FIELDS for prompt in field.prompts} == FIVE_IS


def test_every_section_of_a_case_is_asked_for():
    assert set(CaseStudyPage.body_fields) <= {field.name for field in FIELDS if field.is_prose}


def test_failing_and_nearly_failing_are_kinds_of_their_own_with_their_meaning():
    assert [kind.value for kind in KINDS] == CaseStudyPage.Kind.values
    assert all(kind.meaning for kind in KINDS)


@pytest.mark.parametrize("field", [field for field in FIELDS if field.choices], ids=lambda field: field.name)
def test_a_band_fits_the_page_it_will_stand_on(field):
    on_page = CaseStudyPage._meta.get_field(field.name)
    assert max(len(choice.value) for choice in field.choices) <= on_page.max_length
    assert len({choice.value for choice in field.choices}) == len(field.choices)


def test_people_are_chosen_from_bands_and_never_typed_but_for_their_roles():
    typed = [field.name for field in fields_of("people") if field.is_text]
    assert typed == ["people"]


@pytest.mark.parametrize(("band", "years"), [("2015–2019", (2015, 2019)), ("before 2005", (1970, 2004)), ("", None)])
def test_a_band_of_years_has_a_first_and_a_last(band, years):
    assert bands.years_of(band) == years


def test_every_band_of_ages_and_years_has_its_numbers():
    assert all(bands.ages_of(choice.value) for choice in bands.AGES)
    assert all(bands.years_of(choice.value) for choice in bands.YEARS)


def test_no_band_of_years_lies_ahead(monkeypatch):
    class In2026(bands.date):
        @classmethod
        def today(cls):
            return cls(2026, 3, 1)

    monkeypatch.setattr(bands, "date", In2026)
    firsts = [bands.years_of(choice.value)[0] for choice in bands.years_offered()]
    assert max(firsts) == 2025
    assert len(firsts) == len(set(bands.years_offered()))


def test_the_steps_lead_to_one_another():
    assert [step_after(step.slug) for step in STEPS] == [*STEPS[1:], None]


def test_a_whole_case_with_every_character_escaped_arrives():
    assert MAX_PROSE * len(TEXT_FIELDS) * 9 < settings.DATA_UPLOAD_MAX_MEMORY_SIZE
