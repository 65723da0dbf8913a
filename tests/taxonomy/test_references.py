"""What other rooms tie to a term goes along when it is merged, and is not doubled; deletion breaks none."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Profile
from exchange.models import Comment, Follow, Question, Thread
from taxonomy.merging import merge_terms
from taxonomy.models import VOCABULARIES, Challenge, Phase, Sector, TargetGroup
from taxonomy.references import references_to

pytestmark = pytest.mark.django_db


def two(model):
    return [model.objects.create(slug=f"{model.vocabulary}-{n}", name=f"Term {n}") for n in (1, 2)]


def names(relation):
    model, field = relation
    return f"{model.__name__}.{field.name}"


def test_every_column_of_another_room_that_names_a_term_is_found():
    found = {names(one) for vocabulary in VOCABULARIES.values() for one in references_to(vocabulary)}
    assert found >= {
        "Profile.sector",
        "Profile_asked_about.challenge",
        "Comment.speaker_sector",
        "Follow.challenge",
        "Question_challenges.challenge",
        "Question_target_groups.targetgroup",
        "Question_phases.phase",
    }
    assert not [name for name in found if name.startswith(("Tagged", "Concept"))]


def test_a_members_sector_and_what_stands_under_their_comments_go_along(practitioner):
    keep, absorb = two(Sector)
    Profile.objects.create(user=practitioner, sector=absorb)
    comment = Comment.objects.create(
        thread=Thread.objects.create(), author=practitioner, body="x", pseudonym="x", speaker_sector=absorb
    )
    merge_terms(keep=keep, absorb=absorb)
    comment.refresh_from_db()
    assert Profile.objects.get().sector == comment.speaker_sector == keep


def test_what_can_be_asked_about_goes_along_once(practitioner, trainer):
    keep, absorb = two(Challenge)
    both, one = (Profile.objects.create(user=user) for user in (practitioner, trainer))
    both.asked_about.set([keep, absorb])
    one.asked_about.set([absorb])
    merge_terms(keep=keep, absorb=absorb)
    assert list(both.asked_about.all()) == list(one.asked_about.all()) == [keep]


def test_who_follows_both_follows_once_as_they_chose_for_the_one_that_stays(practitioner, trainer):
    keep, absorb = two(Challenge)
    Follow.objects.create(user=practitioner, challenge=keep, how_often="weekly")
    Follow.objects.create(user=practitioner, challenge=absorb, how_often="at_once")
    Follow.objects.create(user=trainer, challenge=absorb, how_often="none")
    other = Follow.objects.create(user=trainer, thread=Thread.objects.create())
    merge_terms(keep=keep, absorb=absorb)
    rows = Follow.objects.filter(challenge=keep).values_list("user", "how_often")
    assert dict(rows) == {practitioner.pk: "weekly", trainer.pk: "none"}
    assert Follow.objects.filter(pk=other.pk).exists()
    assert Follow.objects.count() == 3


@pytest.mark.parametrize("model", [Challenge, TargetGroup, Phase])
def test_the_tags_of_open_questions_go_along(model):
    keep, absorb = two(model)
    one, both = (Question.objects.create(thread=Thread.objects.create(), title="?") for _ in range(2))
    getattr(one, model.plural).set([absorb])
    getattr(both, model.plural).set([keep, absorb])
    merge_terms(keep=keep, absorb=absorb)
    assert list(getattr(one, model.plural).all()) == list(getattr(both, model.plural).all()) == [keep]


def test_a_merge_that_is_refused_moves_nothing(practitioner):
    keep, absorb = two(Sector)
    Profile.objects.create(user=practitioner, sector=absorb)
    with pytest.raises(ValidationError):
        merge_terms(keep=absorb, absorb=absorb)
    assert Profile.objects.get().sector == absorb
    assert keep


def test_deleting_a_term_takes_it_out_and_leaves_what_carried_it(practitioner):
    sector, challenge = two(Sector)[0], two(Challenge)[0]
    profile = Profile.objects.create(user=practitioner, sector=sector, region_band="western")
    profile.asked_about.set([challenge])
    comment = Comment.objects.create(
        thread=Thread.objects.create(), author=practitioner, body="x", pseudonym="x", speaker_sector=sector
    )
    question = Question.objects.create(thread=Thread.objects.create(), title="?")
    question.challenges.set([challenge])
    Follow.objects.create(user=practitioner, challenge=challenge)
    sector.delete()
    challenge.delete()
    for row in (profile, comment, question):
        row.refresh_from_db()
    assert (profile.sector, comment.speaker_sector, profile.region_band) == (None, None, "western")
    assert not profile.asked_about.exists()
    assert not question.challenges.exists()
    assert not Follow.objects.exists()


def test_the_number_of_queries_does_not_grow_with_what_is_tied():
    def cost(how_many):
        keep, absorb = two(Challenge)
        for _ in range(how_many):
            question = Question.objects.create(thread=Thread.objects.create(), title="?")
            question.challenges.set([keep, absorb])
        with CaptureQueriesContext(connection) as queries:
            merge_terms(keep=keep, absorb=absorb)
        keep.delete()
        return len(queries)

    assert cost(2) == cost(12)
