"""The filter «tried elsewhere»: each reader finds by the reports that they may read, and by no others."""

import re
import uuid
from collections.abc import Callable

import pytest
from django.core.management import call_command
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from exchange.models import Comment, ConversationSetting, Kind, Reading, State
from search.consistency import compare
from search.facets import facet_labels
from search.indexer import catch_up
from search.models import PendingChange
from search.request import SearchRequest
from search.saved.description import described
from tests.catalogue.factories import CaseStudyFactory, PracticeFactory
from tests.exchange.reports import report

pytestmark = pytest.mark.django_db
#: What differs between any two pages: how long it took, and the tokens of forms.
_CHANGING = re.compile(rb"\d+(?:\.\d+)? ms|nonce=\S+|value=\"\w{64}\"")


@pytest.fixture
def tried_titles(titles) -> Callable[..., list[str]]:
    return lambda user=None: sorted(titles(tried=["yes"], user=user))


def counted(result) -> dict[str, int]:
    return next(({v.slug: v.count for v in facet.values} for facet in result.facets if facet.key == "tried"), {})


def test_a_reader_finds_by_the_reports_that_they_may_read(search_index, find, tried_titles, practitioner):
    public, narrow, without = (PracticeFactory(title=name) for name in ("Public", "Narrow", "Without"))
    kept = PracticeFactory(title="Kept", audience="practitioners")
    report(public), report(public), report(narrow, audience="practitioners"), report(kept, audience="practitioners")
    report(without, kind=Kind.QUESTION)
    for state in (State.HELD, State.HIDDEN, State.WITHDRAWN, State.ERASED):
        report(without, state=state)
    search_index()
    assert tried_titles() == ["Public"]
    assert tried_titles(practitioner) == ["Kept", "Narrow", "Public"]
    assert counted(find()) == {"yes": 1}
    assert counted(find(user=practitioner)) == {"yes": 3}
    assert find("tried:yes", user=practitioner).total == 3
    assert find("-tried:yes").total == find().total - 1


def test_a_narrower_report_changes_nothing_that_a_visitor_is_sent(live_index, committed, client, practitioner):
    case = CaseStudyFactory(title="Oak")
    live_index()
    catch_up()

    def seen():
        sent = [client.get(address).content for address in ("/search/", "/search/?tried=yes", "/search/?q=oak")]
        return [_CHANGING.sub(b"", page) for page in sent]

    def indexed():
        backend = get_search_backend("public")
        return backend.get_index_for_model(Page).documents({"x": case})["x"]

    before, made = seen(), indexed()
    with committed():
        report(case, audience="practitioners")
        assert PendingChange.objects.exists()
        assert seen() == before  # while it waits for the indexer, too
    assert indexed() == made
    assert seen() == before
    assert b'name="tried"' not in b"".join(before[::2])
    client.force_login(practitioner)
    assert b'name="tried"' in client.get("/search/").content


def test_whatever_happens_to_a_report_the_filter_follows(live_index, committed, tried_titles):
    case = CaseStudyFactory(title="Oak")
    live_index()
    catch_up()
    with committed():
        comment = report(case, state=State.HELD)
    assert tried_titles() == []
    for state, expected in (
        (State.PUBLISHED, ["Oak"]),
        (State.HIDDEN, []),
        (State.PUBLISHED, ["Oak"]),
        (State.WITHDRAWN, []),
        (State.PUBLISHED, ["Oak"]),
    ):
        with committed():
            comment.state = state
            comment.save(update_fields=["state"])
        assert tried_titles() == expected, state
    with committed():
        comment.delete()
    assert tried_titles() == []


def test_a_conversation_that_only_members_read_is_not_found_by_and_comes_back(
    live_index, committed, tried_titles, practitioner
):
    case = CaseStudyFactory(title="Oak")
    report(case)
    live_index()
    catch_up()
    with committed():
        setting = ConversationSetting.objects.create(page=case.get_parent(), reading=Reading.MEMBERS)
    assert (tried_titles(), tried_titles(practitioner)) == ([], ["Oak"])
    with committed():
        setting.delete()
    assert tried_titles() == ["Oak"]


def test_an_entry_that_is_moved_is_found_as_its_new_section_says(live_index, committed, tried_titles):
    case, section = CaseStudyFactory(title="Oak"), PracticeFactory().get_parent()
    report(case)
    ConversationSetting.objects.create(page=section, reading=Reading.MEMBERS)
    live_index()
    catch_up()
    assert tried_titles() == ["Oak"]
    with committed():
        case.move(section, pos="last-child")
    assert tried_titles() == []


def test_an_index_that_lacks_a_report_is_told_to_differ(live_index, committed):
    case = CaseStudyFactory(title="Oak")
    live_index()
    catch_up()
    assert all(each.agrees for each in compare())
    with committed():
        comment = report(case)
    assert all(each.agrees for each in compare())
    Comment.objects.filter(pk=comment.pk).update(state=State.HIDDEN)
    assert any(each.stale for each in compare())


def test_the_question_has_one_form_in_addresses_and_words(practitioner):
    asked = SearchRequest(words="", filters={"tried": ("yes",)})
    assert asked.address() == "?tried=yes"
    assert described(asked, facet_labels()) == ["All entries", "Tried elsewhere: Colleagues reported of it"]


def test_the_command_asks_for_it_too(search_index, capsys):
    report(PracticeFactory(title="Oak mentoring"))
    PracticeFactory(title="Elm mentoring")
    search_index("public")
    call_command("find", "mentoring", tried=["yes"])
    printed = capsys.readouterr().out
    assert "Oak mentoring" in printed
    assert "Elm mentoring" not in printed
    assert "Tried elsewhere: Colleagues reported of it 1" in printed


def test_a_whole_index_asks_once_for_many_entries(search_index, django_assert_max_num_queries):
    pages = [PracticeFactory() for _ in range(6)]
    for page in pages[:3]:
        report(page)
    backend = get_search_backend("public")
    index = backend.get_index_for_model(Page)
    objects = {f"{page.pk}:{uuid.uuid4()}": page for page in pages}
    with django_assert_max_num_queries(1):
        assert len(index.told_to_its_readers(objects.values())) == 3
