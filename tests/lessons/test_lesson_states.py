import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
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


def test_every_state_can_be_reached_from_an_observation_and_left_again():
    reached, waiting = set(), [State.OBSERVATION.value]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        waiting += set(LessonPage.TRANSITIONS[here]) - reached
    assert reached == set(State.values)
    assert all(LessonPage.TRANSITIONS[state] for state in State.values)


@pytest.mark.parametrize("after", State.values)
@given(here=st.sampled_from(State.values))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_step_is_allowed_exactly_where_the_table_says_so(after: str, here: str):
    allowed = after == here or after in LessonPage.TRANSITIONS[here]
    lesson = lesson_in(here)
    lesson.state = after
    try:
        lesson.clean()
    except ValidationError:
        assert not allowed
    else:
        assert allowed
