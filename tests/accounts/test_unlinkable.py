"""The test that looks for links finds the ones that are planted, and nothing where there is none."""

import json
import uuid

import pytest
from django.template import Context, Template

from accounts.models import Profile
from accounts.speaking import handle_of, pseudonym_of
from tests.accounts.profiles.members import members
from tests.accounts.unlinkable import assert_unlinkable, linking, tokens

pytestmark = pytest.mark.django_db

PAGE = Template(
    """<!doctype html><html><head><title>A case</title></head><body class="page"><h1>A case</h1>
    {% for one in comments %}<article id="c-{{ one.id }}" class="comment {{ one.class }}" {{ one.more|safe }}>
    <p class="comment__by"><b>{{ one.pseudonym }}</b> Probation, Western Europe · <time datetime="2026-11-22">
    22 November 2026</time></p><div>{{ one.body }}</div>{{ one.after|safe }}</article>{% endfor %}
    <form><input type="hidden" name="csrf" value="{{ token }}"></form></body></html>"""
)


def said_by(user, thread, **leak):
    return {"id": uuid.uuid4(), "pseudonym": pseudonym_of(user, thread), "body": f"word{uuid.uuid4().hex}"} | leak


def page(*comments):
    return PAGE.render(Context({"comments": comments, "token": uuid.uuid4().hex}))


@pytest.fixture
def speaker():
    return members(1)[0]


@pytest.fixture
def others():
    return members(4)


def threads(speaker, others, **leak):
    """Two in which the speaker speaks beside somebody, and two of others."""
    one, two, three, four = (uuid.uuid4() for _ in range(4))
    a = page(said_by(others[0], one), said_by(speaker, one, **leak))
    b = page(said_by(speaker, two, **leak), said_by(others[1], two))
    beside = [page(said_by(others[0], three), said_by(others[2], three)), page(said_by(others[1], four))]
    return a, b, beside


def test_two_threads_that_say_nothing_but_pseudonyms_and_lines_are_not_linked(speaker, others):
    for _ in range(20):
        a, b, beside = threads(speaker, others)
        assert_unlinkable(a, b, speaker, beside=beside)


@pytest.mark.parametrize(
    "leak",
    [
        {"more": 'data-author="22"'},
        {"class": "by-4711"},
        {"more": 'style="--hue: 217"'},
        {"after": '<a href="/people/3f2a/">More of this colleague</a>'},
        {"after": '<img src="/avatar/9b1c.svg" alt="">'},
        {"after": '<svg viewBox="0 0 8 8"><path d="M1 2L3 7"/></svg>'},
        {"after": '<time datetime="2019-03-01T08:15:42Z">member for some years</time>'},
        {"after": "<p>Member number 00022.</p>"},
        {"after": "<!-- x --><author>22</author>"},
        {"after": "<p>Alder Harbour 4B7D</p>"},
    ],
    ids=str,
)
def test_a_planted_leak_is_found(speaker, others, leak):
    a, b, beside = threads(speaker, others, **leak)
    with pytest.raises(AssertionError, match="Both answers"):
        assert_unlinkable(a, b, speaker, beside=beside)


def test_a_leak_by_the_day_number_of_all_is_found_under_its_key_all_the_same(speaker, others):
    a, b, beside = threads(speaker, others, more='data-by="2026"')
    assert ("data-by", "2026") in linking(a, b, beside=beside)


@pytest.mark.parametrize("what", ["username", "email", "handle", "first_name", "name_to_show"])
def test_whatever_says_who_the_account_is_is_found_in_one_answer_alone(speaker, others, what):
    speaker.first_name = "Zwobbelheim"
    Profile.objects.filter(user=speaker).update(name_to_show="O'Quillonberry")
    told = {"handle": handle_of(speaker), "name_to_show": "O&#x27;Quillonberry"}.get(what) or getattr(speaker, what)
    a, b, beside = threads(speaker, others)
    with pytest.raises(AssertionError, match="says of the account"):
        assert_unlinkable(
            a, b.replace("A case", f"A case {told.upper() if '@' in told else told}"), speaker, beside=beside
        )


def test_a_name_that_its_owner_let_stand_is_no_leak_where_the_test_says_so(speaker, others):
    Profile.objects.filter(user=speaker).update(name_to_show="Quillonberry")
    a, b, beside = threads(speaker, others)
    a = a.replace("</body>", "<p>Quillonberry</p></body>")
    assert_unlinkable(a, b, speaker, beside=beside, may_be_named=True)
    with pytest.raises(AssertionError):
        assert_unlinkable(a, b, speaker, beside=beside)


def test_a_leak_in_json_and_in_a_feed_is_found(speaker, others):
    def api(user, **more):
        return json.dumps(
            {"comments": [{"by": pseudonym_of(user, uuid.uuid4()), "kind": "useful", **more}], "count": 22}
        )

    def feed(user, more=""):
        return f"<feed><entry><author><name>{pseudonym_of(user, uuid.uuid4())}</name>{more}</author></entry></feed>"

    assert_unlinkable(api(speaker), api(speaker), speaker, beside=[api(others[0])])
    assert_unlinkable(feed(speaker), feed(speaker), speaker, beside=[feed(others[0])])
    with pytest.raises(AssertionError, match="author_id"):
        assert_unlinkable(api(speaker, author_id=22), api(speaker, author_id=22), speaker, beside=[api(others[0])])
    more = "<uri>urn:22</uri>"
    with pytest.raises(AssertionError, match="22"):
        assert_unlinkable(feed(speaker, more), feed(speaker, more), speaker, beside=[feed(others[0])])


def test_without_answers_to_compare_with_nothing_is_said(speaker):
    with pytest.raises(AssertionError, match="nothing can be told"):
        assert_unlinkable("a", "b", speaker, beside=[])


def test_attributes_are_read_whole_and_in_parts():
    assert tokens('<p class="one by-22" data-x="A b">T</p>') >= {
        ("class", "one"),
        ("class", "by-22"),
        ("class", "22"),
        ("data-x", "a b"),
        ("<p>", "t"),
    }
