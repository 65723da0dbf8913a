import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.models import LessonPage
from tests.catalogue.factories import LessonFactory

pytestmark = pytest.mark.django_db
State = LessonPage.State
TEXTS = dict.fromkeys(LessonPage.NEEDED.values(), "<p>Text.</p>")


def lesson_in(state: str) -> LessonPage:
    return LessonFactory(state=state, **TEXTS)


@pytest.mark.parametrize("before", State.values)
@pytest.mark.parametrize("after", State.values)
def test_a_lesson_moves_one_step_at_a_time(before: str, after: str):
    lesson = lesson_in(before)
    lesson.state = after
    distance = abs(State.values.index(before) - State.values.index(after))
    if distance <= 1:
        lesson.full_clean()
    else:
        with pytest.raises(ValidationError) as refused:
            lesson.full_clean()
        assert "one step at a time" in str(refused.value)


@pytest.mark.parametrize("state", State.values)
def test_a_state_needs_its_text_and_that_of_the_states_before_it(state: str):
    lesson = lesson_in(State.OBSERVATION)
    needed = list(LessonPage.NEEDED.values())[: State.values.index(state) + 1]
    for name in needed:
        unfinished = LessonPage(title="A lesson", slug="a-lesson", summary="One.", state=state, **TEXTS)
        setattr(unfinished, name, "<p> </p>")
        with pytest.raises(ValidationError) as refused:
            unfinished.clean()
        assert name in refused.value.message_dict
    assert lesson.state_path()[0]["is_current"]


@given(st.lists(st.sampled_from(State.values), max_size=12))
@settings(max_examples=60)
def test_every_state_can_be_reached_and_left_by_allowed_steps_only(wishes: list[str]):
    here = State.OBSERVATION.value
    for wish in wishes:
        if wish in LessonPage.TRANSITIONS[here]:
            assert abs(State.values.index(wish) - State.values.index(here)) == 1
            here = wish
