"""«For you»: the rule as facts, as rows and as people answer alike, whatever somebody said they can be asked about."""

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.following.followers import to_be_asked
from exchange.models import Question
from exchange.questions.listing import questions_for_you, unanswered, visible_questions
from exchange.questions.who_can_answer import WAITING, Answerer, Facts, for_answerer, suits
from tests.exchange.questions.making import asked, challenge, colleague, replied

pytestmark = pytest.mark.django_db
NAMES = ("One", "Two", "Three")
LANGUAGES = ("en", "fr", "de")
numbers = count()

some = st.sets(st.sampled_from(NAMES))
profiles = st.tuples(st.booleans(), some, st.sets(st.sampled_from(LANGUAGES)))
asking = st.tuples(some.filter(bool), st.sampled_from(LANGUAGES), st.sampled_from(Question.State.values), st.booleans())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(profile=profiles, questions=st.lists(asking, min_size=1, max_size=4))
def test_rows_and_people_answer_as_the_rule_does(db, profile, questions):
    can_be_asked, about, languages = profile
    me = colleague(
        f"me-{next(numbers)}", can_be_asked=can_be_asked, asked_about=[challenge(name) for name in about],
        languages=sorted(languages),
    )  # fmt: skip
    other = colleague(f"other-{next(numbers)}")
    one = Answerer.of(me)
    made = []
    for names, language, state, is_mine in questions:
        author = me if is_mine else other
        question = asked(author, challenges=[challenge(name) for name in names], language=language)
        Question.objects.filter(pk=question.pk).update(state=state)
        question.state = state
        facts = Facts(author.pk, state, frozenset(question.challenges.values_list("pk", flat=True)), language)
        made.append((question, suits(one, facts)))
    here = Question.objects.filter(pk__in=[question.pk for question, _ in made])
    wanted = {question.pk for question, fits in made if fits}
    found = list(for_answerer(here, one))
    assert {question.pk for question in found} == wanted
    assert len(found) == len(wanted)  # each once
    told = {question.pk for question, _ in made if question.state in WAITING and is_told(question, me)}
    assert told == wanted


def is_told(question, user):
    opening = question.thread.comments.get(is_opening=True)
    return any(one.user_id == user.pk and one.kind == "question" for one in to_be_asked(question, opening))


def test_what_was_replied_to_is_unanswered_no_more(practitioner, trainer):
    me = colleague("me", can_be_asked=True, asked_about=[challenge()])
    waiting, answered = asked(practitioner), asked(practitioner, title="Another?")
    replied(trainer, answered)
    assert set(questions_for_you(me)) == {waiting, answered}
    assert list(unanswered(questions_for_you(me))) == [waiting]


def test_who_takes_no_part_is_asked_nothing(practitioner, without_role):
    asked(practitioner)
    assert not questions_for_you(without_role).exists()
    assert not visible_questions(None).exists()
