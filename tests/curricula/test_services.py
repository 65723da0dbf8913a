"""Members' lists: what may be done to them, by whom, and within which limits."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from curricula import lists, services
from curricula.lists import Edit, Full, Listed, NotFound
from curricula.models import EntryList, EntryListItem
from tests.catalogue.factories import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


def on(entry_list: EntryList) -> list[tuple[int, int, str]]:
    return list(entry_list.items.values_list("position", "page_id", "note"))


def filled(owner: Any, *entries: Any, title: str = "Handover") -> EntryList:
    made = services.list_create(owner=owner, title=title)
    for entry in entries:
        services.entry_collect(entry_list=made, by=owner, page_id=entry.pk)
    return made


def test_an_entry_goes_to_the_end_and_only_once(practitioner: Any) -> None:
    one, two = CaseStudyFactory(), LessonFactory(audience="practitioners")
    own = filled(practitioner, one, two)
    assert services.entry_collect(entry_list=own, by=practitioner, page_id=one.pk) is False
    assert on(own) == [(1, one.pk, ""), (2, two.pk, "")]


def test_what_the_owner_may_not_see_cannot_be_collected(without_role: Any) -> None:
    own = filled(without_role)
    hidden = [
        CaseStudyFactory(audience="practitioners"),
        CaseStudyFactory(live=False),
        CaseStudyFactory(withdrawn_on="2024-01-01"),
    ]
    for page_id in (*(entry.pk for entry in hidden), 999_999):
        with pytest.raises(NotFound):
            services.entry_collect(entry_list=own, by=without_role, page_id=page_id)
    assert on(own) == []


def test_taking_off_closes_the_ranks(practitioner: Any) -> None:
    entries = [CaseStudyFactory() for _ in range(3)]
    own = filled(practitioner, *entries)
    assert services.entry_discard(entry_list=own, by=practitioner, page_id=entries[0].pk) is True
    assert services.entry_discard(entry_list=own, by=practitioner, page_id=entries[0].pk) is False
    assert [place for place, _, _ in on(own)] == [1, 2]


def test_a_hidden_entry_can_be_neither_taken_off_nor_annotated(practitioner: Any) -> None:
    shown, hidden = CaseStudyFactory(), CaseStudyFactory()
    own = filled(practitioner, shown, hidden)
    hidden.unpublish()
    assert services.entry_discard(entry_list=own, by=practitioner, page_id=hidden.pk) is False
    change = Edit(title="T", notes={hidden.pk: "x", shown.pk: "y"}, order=[hidden.pk, shown.pk])
    services.list_edit(entry_list=own, by=practitioner, change=change)
    assert on(own) == [(1, shown.pk, "y"), (2, hidden.pk, "")]


def test_an_edit_is_all_or_nothing(practitioner: Any) -> None:
    entry = CaseStudyFactory()
    own = filled(practitioner, entry)
    with pytest.raises(ValidationError):
        services.list_edit(entry_list=own, by=practitioner, change=Edit(title="New", notes={entry.pk: "x" * 1001}))
    own.refresh_from_db()
    assert own.title == "Handover"


@pytest.mark.parametrize("title", ["", "   ", "x" * 151])
def test_a_title_that_will_not_do_is_refused(practitioner: Any, title: str) -> None:
    with pytest.raises(ValidationError):
        services.list_create(owner=practitioner, title=title)


def test_nobody_else_changes_a_list(practitioner: Any, trainer: Any, administrator: Any) -> None:
    entry = CaseStudyFactory()
    own = filled(practitioner, entry)
    for other in (trainer, administrator, None):
        for change in (
            lambda by: services.entry_collect(entry_list=own, by=by, page_id=entry.pk),
            lambda by: services.entry_discard(entry_list=own, by=by, page_id=entry.pk),
            lambda by: services.list_edit(entry_list=own, by=by, change=Edit(title="Mine")),
            lambda by: services.list_delete(entry_list=own, by=by),
            lambda by: services.list_share(entry_list=own, by=by),
            lambda by: services.list_unshare(entry_list=own, by=by),
        ):
            with pytest.raises(PermissionDenied):
                change(other)
    assert on(own) == [(1, entry.pk, "")]


def test_limits_are_told(practitioner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MAX_ENTRIES", 2)
    monkeypatch.setattr(services, "MAX_LISTS", 1)
    one, two, three = (CaseStudyFactory() for _ in range(3))
    own = filled(practitioner, one, two)
    with pytest.raises(Full, match="as many as a list can"):
        services.entry_collect(entry_list=own, by=practitioner, page_id=three.pk)
    with pytest.raises(Full, match="Delete one"):
        services.list_create(owner=practitioner, title="Another")
    two.unpublish()  # the limit counts what is seen, so that it does not tell of what is hidden
    assert services.entry_collect(entry_list=own, by=practitioner, page_id=three.pk) is True
    type(two).objects.filter(pk=two.pk).update(live=True)
    assert len(on(own)) == 3


def test_a_new_link_replaces_the_old(practitioner: Any) -> None:
    own = filled(practitioner)
    first = services.list_share(entry_list=own, by=practitioner)
    second = services.list_share(entry_list=own, by=practitioner)
    own.refresh_from_db()
    assert first != second
    assert len(second) >= 43
    assert services.can_open_shared_list(own, second)
    assert not services.can_open_shared_list(own, first)
    services.list_unshare(entry_list=own, by=practitioner)
    own.refresh_from_db()
    assert not services.can_open_shared_list(own, second)
    assert not services.can_open_shared_list(own, "")


# A visitor's list, taken over at sign-in


def test_a_visitors_entries_join_the_list_used_last(practitioner: Any) -> None:
    one, two, three = (CaseStudyFactory() for _ in range(3))
    filled(practitioner, title="Older")
    own = filled(practitioner, one, two)
    services.list_edit(
        entry_list=own, by=practitioner, change=Edit(title="Handover", notes={one.pk: "first", two.pk: "mine"})
    )
    listed = [Listed(two.pk, "theirs"), Listed(three.pk, "new"), Listed(one.pk, "first"), Listed(999_999, "gone")]
    merged = services.visitor_list_merge(owner=practitioner, listed=listed)
    assert merged == own
    assert on(own) == [(1, one.pk, "first"), (2, two.pk, "mine\n\ntheirs"), (3, three.pk, "new")]


def test_a_visitors_own_words_become_a_list_of_their_own(practitioner: Any) -> None:
    entry = CaseStudyFactory()
    own = filled(practitioner, entry)
    merged = services.visitor_list_merge(
        owner=practitioner, title="Course", introduction="For Monday", listed=[Listed(entry.pk, "look")]
    )
    assert merged is not None
    assert merged != own
    assert (merged.title, merged.introduction, on(merged)) == ("Course", "For Monday", [(1, entry.pk, "look")])


def test_what_does_not_fit_becomes_a_list_of_its_own(practitioner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MAX_LISTS", 1)
    entry, other = CaseStudyFactory(), CaseStudyFactory()
    own = filled(practitioner, entry)
    services.list_edit(entry_list=own, by=practitioner, change=Edit(title="T", notes={entry.pk: "a" * 900}))
    merged = services.visitor_list_merge(owner=practitioner, listed=[Listed(entry.pk, "b" * 900), Listed(other.pk)])
    assert merged is not None
    assert on(own) == [(1, entry.pk, "a" * 900)]
    assert on(merged) == [(1, entry.pk, "b" * 900), (2, other.pk, "")]


def test_nothing_collected_makes_no_list(practitioner: Any) -> None:
    assert services.visitor_list_merge(owner=practitioner, listed=[Listed(999_999)]) is None
    assert not EntryList.objects.exists()


def test_limits_are_those_of_the_specification() -> None:
    assert (lists.MAX_ENTRIES, lists.MAX_LISTS, lists.MAX_NOTE, lists.MAX_TITLE) == (200, 50, 1000, 150)
    assert EntryListItem._meta.get_field("note").max_length == 1000
