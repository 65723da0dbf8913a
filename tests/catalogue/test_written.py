"""SQL that is written once: the same rows as the queryset gives, whoever asks and whatever changed in between."""

import uuid

import pytest
from django.db import connection
from django.db.models import F, QuerySet, Value, Window
from django.db.models.functions import RowNumber
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from catalogue.audience import pages_for_circle
from catalogue.written import written
from exchange.models import Comment
from tests.catalogue.factories import PracticeFactory
from tests.exchange.factories import make_comment, make_reply

pytestmark = pytest.mark.django_db

CIRCLES = ("public", "practitioners")


@written
def readable_among(circle: str, *, keys: list[int]) -> "QuerySet[Page]":
    return pages_for_circle(circle).filter(pk__in=keys).order_by("pk")


@written
def said(*, thread: uuid.UUID, author: int | None) -> "QuerySet[Comment]":
    found = Comment.objects.filter(thread=thread).select_related("thread", "speaker_sector")
    place = Window(RowNumber(), order_by=[F("posted_at").asc()])
    mine = found if author is None else found.filter(author=author)
    return mine.annotate(place=place).filter(place__lte=2).order_by("place")


@pytest.mark.parametrize("circle", CIRCLES)
@pytest.mark.parametrize("number", [1, 16, 17, 70])
def test_rows_are_those_of_the_queryset_however_many_values_there_are(circle, number):
    pages = [PracticeFactory(audience="public" if at % 2 else "practitioners").pk for at in range(4)]
    keys = [*pages, *range(900_000, 900_000 + number - 4)][:number] if number > 4 else pages[:number]
    assert readable_among(circle, keys=keys) == list(readable_among.__wrapped__(circle, keys=keys))
    assert readable_among(circle, keys=[pages[1]]) == [Page.objects.get(pk=pages[1])]


def test_what_changes_is_known_at_the_next_call_and_no_circle_is_given_anothers_answer():
    page = PracticeFactory(audience="practitioners")
    asked = {"keys": [page.pk]}
    assert [len(readable_among(circle, **asked)) for circle in CIRCLES] == [0, 1]
    page.audience = "public"
    page.save()
    assert [len(readable_among(circle, **asked)) for circle in CIRCLES] == [1, 1]
    page.unpublish()
    assert [len(readable_among(circle, **asked)) for circle in CIRCLES] == [0, 0]


def test_models_come_with_what_was_selected_beside_them_in_one_query(practitioner, moderator):
    opening = make_comment(PracticeFactory(), author=practitioner)
    other = make_comment(PracticeFactory(), author=moderator)
    reply = make_reply(opening, author=moderator)
    with CaptureQueriesContext(connection) as asked:
        found = said(thread=opening.thread_id, author=None)
        assert [(one.pk, one.thread.pk, one.place) for one in found] == [
            (opening.pk, opening.thread_id, 1),
            (reply.pk, opening.thread_id, 2),
        ]
    assert len(asked) == 1
    assert found[0].posted_at == opening.posted_at
    assert found[0].body == opening.body
    assert said(thread=opening.thread_id, author=moderator.pk) == [reply]
    assert said(thread=other.thread_id, author=practitioner.pk) == []


def test_sql_is_written_once_for_each_shape():
    made = []

    @written
    def pages(slug: str, *, pk: int) -> "QuerySet[Page]":
        made.append(slug)
        return Page.objects.filter(slug=slug, pk=pk)

    for page in Page.objects.all()[:3]:
        assert pages("root", pk=page.pk) == ([page] if page.slug == "root" else [])
    pages("home", pk=2)
    assert made == ["root", "home"]


@pytest.mark.parametrize(
    "make",
    [
        lambda *, number: Page.objects.filter(pk=number + 1),
        lambda *, number: Page.objects.filter(depth=number),
        lambda *, number: Page.objects.filter(slug=f"page-{number}"),
        lambda *, number: Page.objects.order_by("pk")[:-number],
        lambda *, number: Page.objects.all(),
        lambda *, number: Page.objects.annotate(told=Value(number)).prefetch_related("group_permissions"),
        lambda *, number: Page.objects.filter(pk=number, expire_at__gt=timezone.now()),
    ],
    ids=["counted with", "no key", "in a word", "where to end", "left out", "with more to read", "now"],
)
def test_a_value_that_does_not_reach_the_database_as_it_is_is_noticed(make):
    with pytest.raises(RuntimeError):
        written(make)(number=2)


def test_a_question_is_asked_with_numbers_and_keys_only():
    with pytest.raises(TypeError):
        written(lambda *, slug: Page.objects.filter(slug=slug))(slug="root")
