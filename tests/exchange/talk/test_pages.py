"""What readers see under an entry, and the pages on which they write."""

import re
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from exchange.models import Comment, CommentVersion, ConversationSetting, Draft, Kind, State
from exchange.talk.drafts import save_draft
from tests.catalogue.factories import ChapterFactory, LessonFactory, ManualFactory, PaperFactory, PracticeFactory
from tests.exchange.factories import BODY, make_comment, make_member, make_reply, make_report

pytestmark = pytest.mark.django_db
NAMED = "Bartholomew Winterbourne from Utrecht was released to us."


@pytest.fixture
def page():
    return PracticeFactory()


@pytest.fixture
def signed_in(client, practitioner):
    client.force_login(practitioner)
    return client


def html_of(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def form(page=None, **fields):
    given = {"body": BODY, "audience": "practitioners", "language": "en", "form_key": str(uuid.uuid4()), "do": "post"}
    return given | ({"kind": "useful"} if page is not None else {}) | fields


def write(client, page, **fields):
    return client.post(reverse("talk:new", args=[page.pk]), form(page, **fields))


def test_a_visitor_reads_what_is_public_and_how_to_take_part(client, page):
    make_comment(page, body="Worth *trying* here.")
    make_comment(page, body="Among ourselves.", audience="practitioners")
    html = html_of(client, page.url)
    assert "Worth <em>trying</em> here." in html
    assert "Among ourselves" not in html
    assert "1 found it useful" in html
    assert "Practitioners take part" in html
    assert "talk/new" not in html


def test_a_member_sees_all_of_it_and_where_to_write(signed_in, page):
    opening = make_comment(page, audience="practitioners")
    make_reply(opening, quotes=opening, body="I agree.")
    html = html_of(signed_in, page.url)
    for seen in ("I agree.", reverse("talk:new", args=[page.pk]), reverse("talk:reply", args=[opening.pk])):
        assert seen in html
    assert f'id="c-{opening.pk}"' in html
    assert "comment__quote" in html


def test_readers_see_the_day_and_never_the_hour(client, page):
    comment = make_comment(page)
    html = html_of(client, page.url)
    local = timezone.localtime(comment.posted_at)
    assert f"{local.day} {local:%B %Y}" in html
    section = html[html.index('id="talk"') :]
    assert f"{local:%H:%M}" not in section


def test_what_is_not_shown_leaves_a_line_where_something_answers_it(client, page):
    opening = make_comment(page, body="What was said first.")
    make_reply(opening, body="The answer.")
    Comment.objects.filter(pk=opening.pk).update(state=State.HIDDEN)
    make_comment(page, body="Hidden and alone.", state=State.HIDDEN)
    html = html_of(client, page.url)
    assert "A moderator has hidden this comment." in html
    assert "The answer." in html
    assert "What was said first." not in html
    assert "Hidden and alone." not in html


def test_a_quote_of_what_is_hidden_now_says_nothing_of_it(client, page):
    opening = make_comment(page)
    first = make_reply(opening, body="Words to be hidden.")
    make_reply(opening, quotes=first)
    Comment.objects.filter(pk=first.pk).update(state=State.WITHDRAWN)
    html = html_of(client, page.url)
    assert "Words to be hidden" not in html
    assert "not shown any more" in html


def test_the_filter_shows_one_kind(client, page):
    make_comment(page, body="Of use to us.")
    make_comment(page, body="Who has done it?", kind=Kind.QUESTION)
    html = html_of(client, f"{page.url}?said=question")
    assert "Who has done it?" in html
    assert "Of use to us." not in html
    assert html_of(client, f"{page.url}?said=nonsense&talk=x")


def test_a_long_conversation_stays_light_and_is_read_page_by_page(client, page):
    opening = make_comment(page)
    replies = [make_reply(opening, body=f"Reply number {n}.") for n in range(60)]
    html = html_of(client, page.url)
    assert "Show 55 more replies" in html
    assert "Reply number 5." not in html
    thread = html_of(client, reverse("talk:thread", args=[opening.thread_id]))
    assert "Reply number 49." in thread
    assert "Reply number 50." not in thread
    answer = client.get(reverse("talk:comment", args=[replies[55].pk]))
    assert answer["Location"].endswith(f"?talk=2#c-{replies[55].pk}")
    assert "Reply number 55." in html_of(client, answer["Location"])


def test_many_threads_come_in_pages_the_newest_first(client, page):
    for n in range(23):
        make_comment(page, body=f"Thread number {n}.")
    html = html_of(client, page.url)
    assert "Thread number 22." in html
    assert "Thread number 2." not in html
    assert "Thread number 2." in html_of(client, f"{page.url}?talk=2")


@pytest.mark.parametrize("signs_in", [False, True])
def test_the_number_of_queries_hangs_on_nothing(client, practitioner, page, signs_in):
    if signs_in:
        client.force_login(practitioner)
    opening = make_comment(page, author=practitioner)
    html_of(client, page.url)

    def count():
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(
            connection,
        ) as caught:
            html_of(client, page.url)
        return len(caught)

    make_reply(opening, quotes=opening)
    make_report(page)  # with the first report comes the table of reports, and its queries
    few = count()
    for _ in range(8):
        another = make_report(page)
        for _ in range(4):
            make_reply(another, quotes=another)
        make_comment(page, author=practitioner, state=State.HELD)
    assert count() == few


def test_posting_leads_to_the_comment(signed_in, page):
    answer = write(signed_in, page, audience="public")
    comment = Comment.objects.get()
    assert answer["Location"] == reverse("talk:comment", args=[comment.pk])
    assert comment.audience == "public"
    shown = signed_in.get(answer["Location"], follow=True).content.decode()
    assert "Colleagues can read it now" in shown
    assert BODY in shown


def test_a_reply_may_repeat_what_it_answers(signed_in, page):
    opening = make_comment(page)
    address = reverse("talk:reply", args=[opening.pk])
    assert BODY in html_of(signed_in, address)
    signed_in.post(address, form(with_quote="on", body="Yes."))
    signed_in.post(address, form(body="No."))
    assert {c.body: c.quotes for c in Comment.objects.filter(is_opening=False)} == {"Yes.": opening, "No.": None}


def test_nothing_chosen_for_the_audience_means_the_narrower_one(signed_in, page):
    write(signed_in, page, audience="")
    assert Comment.objects.get().audience == "practitioners"


def test_the_wider_audience_is_only_offered_where_it_can_be_had(signed_in, page):
    assert 'value="public"' in html_of(signed_in, reverse("talk:new", args=[page.pk]))
    ConversationSetting.objects.create(page=page, reading="members")
    assert 'value="public"' not in html_of(signed_in, reverse("talk:new", args=[page.pk]))
    answer = write(signed_in, page, audience="public")
    assert answer.status_code == 422
    assert not Comment.objects.exists()


def test_finds_come_back_with_the_form_and_nothing_is_stored(signed_in, page):
    answer = write(signed_in, page, body=NAMED)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert not Comment.objects.exists()
    assert "Winterbourne" in html
    assert html.count("a moderator will read it first") == len(names_of_finds(html)) > 0


def names_of_finds(html):
    return set(re.findall(r'name="(find-[0-9a-f]+)"', html))


def test_putting_the_proposals_in_posts_it_without_the_finds(signed_in, page):
    finds = names_of_finds(write(signed_in, page, body=NAMED).content.decode())
    answer = write(signed_in, page, body=NAMED, **dict.fromkeys(finds, "replace"))
    assert answer.status_code == 302
    comment = Comment.objects.get()
    assert comment.state == State.PUBLISHED
    assert "Winterbourne" not in comment.body
    assert "[" in comment.body


def test_leaving_them_all_sends_it_to_a_moderator(signed_in, page):
    finds = names_of_finds(write(signed_in, page, body=NAMED).content.decode())
    some = dict.fromkeys(list(finds)[:-1], "leave")
    assert write(signed_in, page, body=NAMED, **some).status_code == 422
    answer = write(signed_in, page, body=NAMED, **dict.fromkeys(finds, "leave"))
    assert answer.status_code == 302
    assert Comment.objects.get().state == State.HELD
    assert "Waits for a moderator" in html_of(signed_in, page.url)
    signed_in.logout()
    assert "Winterbourne" not in html_of(signed_in, page.url)


def test_a_decision_about_one_text_does_not_hold_for_another(signed_in, page):
    finds = names_of_finds(write(signed_in, page, body=NAMED).content.decode())
    answer = write(signed_in, page, body="Ulrike Hollerbach came too.", **dict.fromkeys(finds, "leave"))
    assert answer.status_code == 422
    assert not Comment.objects.exists()


def test_a_preview_stores_nothing(signed_in, page):
    answer = write(signed_in, page, body="So **much**.", do="preview")
    assert "So <strong>much</strong>." in answer.content.decode()
    assert not Comment.objects.exists()


def test_the_report_comes_with_its_kind(signed_in, page):
    assert write(signed_in, page, kind="tried").status_code == 422
    told = {"setting": "probation", "outcome": "mixed", "helped": "A steady contact."}
    assert write(signed_in, page, kind="tried", body="", **told).status_code == 302
    assert "A steady contact." in html_of(signed_in, page.url)


def test_a_draft_is_kept_found_again_and_ends_with_posting(signed_in, page, practitioner):
    address = reverse("talk:new", args=[page.pk])
    saved = signed_in.post(address, form(page, body=NAMED, do="draft"), headers={"Accept": "application/json"})
    assert re.fullmatch(r"\d\d:\d\d", saved.json()["saved"])
    assert NAMED in html_of(signed_in, address)
    assert not Comment.objects.exists()
    write(signed_in, page)
    assert not Draft.objects.exists()
    signed_in.post(address, form(page, do="draft"))
    signed_in.post(address, form(page, do="discard"))
    assert not Draft.objects.exists()


def test_a_draft_is_its_owners_and_sealed(signed_in, page, practitioner):
    from django.db import connection

    save_draft(user=make_member(), place=f"page:{page.pk}", content={"body": "Zwobbelheim"})
    assert "Zwobbelheim" not in html_of(signed_in, reverse("talk:new", args=[page.pk]))
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM exchange_draft")
        assert b"Zwobbelheim" not in bytes(cursor.fetchone()[0])


def test_an_edit_and_a_withdrawal(signed_in, page, practitioner):
    own, others = make_comment(page, author=practitioner), make_comment(page)
    for name in ("edit", "withdraw"):
        assert signed_in.get(reverse(f"talk:{name}", args=[others.pk])).status_code == 404
        assert signed_in.post(reverse(f"talk:{name}", args=[others.pk]), {"body": "Mine."}).status_code == 404
        html_of(signed_in, reverse(f"talk:{name}", args=[own.pk]))
    assert signed_in.post(reverse("talk:edit", args=[own.pk]), {"body": NAMED}).status_code == 422
    assert signed_in.post(reverse("talk:edit", args=[own.pk]), {"body": "Better."}).status_code == 302
    assert CommentVersion.objects.count() == 1
    assert signed_in.post(reverse("talk:withdraw", args=[own.pk])).status_code == 302
    own.refresh_from_db()
    assert (own.state, own.body) == (State.WITHDRAWN, "Better.")


def without_tokens(answer):
    return re.sub(r'value="[A-Za-z0-9]{64}"', "", answer.content.decode())


def test_what_cannot_be_read_is_not_there(client, signed_in, page):
    kept = LessonFactory(audience="practitioners")
    comment, narrow = make_comment(kept), make_comment(page, audience="practitioners")
    Page.objects.filter(pk=kept.pk).update(live=False)
    nothing = without_tokens(signed_in.get(reverse("talk:thread", args=[uuid.uuid4()])))
    for name, pk in (("thread", comment.thread_id), ("comment", comment.pk), ("reply", comment.pk)):
        answer = signed_in.get(reverse(f"talk:{name}", args=[pk]))
        assert (answer.status_code, without_tokens(answer)) == (404, nothing)
    assert signed_in.get(reverse("talk:new", args=[kept.pk])).status_code == 404
    assert signed_in.post(reverse("talk:new", args=[kept.pk]), form(kept)).status_code == 404
    signed_in.logout()
    for name, pk in (("thread", narrow.thread_id), ("comment", narrow.pk)):
        assert client.get(reverse(f"talk:{name}", args=[pk])).status_code == 404


def test_a_passage_is_shown_above_the_comment_and_says_when_it_changed(signed_in, page, practitioner):
    address = reverse("talk:new", args=[page.pk])
    assert f"{address}?field=intervention" in html_of(signed_in, page.url)
    assert "meets the client" in html_of(signed_in, f"{address}?field=intervention&quote=meets+the+client")
    write(signed_in, page, field="intervention", quote="meets the client every week", body="Ours meets twice.")
    html = html_of(signed_in, page.url)
    assert "«meets the client every week»" in html
    page.intervention = "<p>A mentor meets the client every second week.</p>"
    page.save()
    assert "The text has changed since" in html_of(signed_in, page.url)


def test_every_section_that_a_page_shows_can_be_spoken_of(client, signed_in):
    source = [("item", {"organisation": "An institute", "year": 2021, "title": "A study", "url": "", "note": ""})]
    words = {"heading": "Share early", "text": "<p>Share before release.</p>"}
    said, linked = [("passage", words)], [("passage", {"text": words["text"], "entry": None})]
    entries = {
        PracticeFactory(to_adapt="<p>Ask for mentors first.</p>", sources=source): "to_adapt sources",
        ManualFactory(introduction="<p>For teams.</p>", sources=source): "introduction sources",
        ChapterFactory(sections=[("paragraph", "<p>And one thing more.</p>")]): "sections",
        PaperFactory(key_outcomes=said, recommendations=linked, reading=source): "key_outcomes recommendations reading",
    }
    for entry, fields in entries.items():
        html = html_of(signed_in, entry.url)
        for field in fields.split():
            address = f"{reverse('talk:new', args=[entry.pk])}?field={field}"
            assert html.count(f'href="{address}"') == 1, (entry.type_key, field)
            assert "The section that this is about is not in the entry" not in html_of(signed_in, address)
    signed_in.logout()
    for entry in entries:
        assert "Comment on this section" not in html_of(client, entry.url)


def test_who_may_not_write_is_told_and_gets_their_text_back(client, without_role, page):
    client.force_login(without_role)
    answer = write(client, page, body="Typed for nothing?")
    assert answer.status_code == 403
    assert "Typed for nothing?" in answer.content.decode()
    assert not Comment.objects.exists()
