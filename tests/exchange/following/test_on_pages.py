"""The button where it is pressed: under a conversation, for members; and what is told leads to what was said."""

import pytest

from exchange.following.services import follow
from exchange.models import Comment, Follow
from exchange.signals import comment_published
from tests.catalogue.factories import CaseStudyFactory
from tests.exchange.factories import make_comment

pytestmark = pytest.mark.django_db


def test_a_conversation_is_followed_on_the_page_of_its_entry(client, practitioner):
    comment = make_comment(CaseStudyFactory())
    address = comment.thread.page.get_url()
    assert f'value="thread:{comment.thread_id}"' not in client.get(address).content.decode()
    client.force_login(practitioner)
    html = client.get(address).content.decode()
    assert f'value="thread:{comment.thread_id}"' in html
    client.post("/following/follow/", {"thing": f"thread:{comment.thread_id}", "next": address})
    assert Follow.objects.get().thread_id == comment.thread_id
    assert 'action="/following/unfollow/"' in client.get(address).content.decode()


def test_a_line_of_the_inbox_leads_to_the_comment(client, practitioner):
    entry = CaseStudyFactory(title="A case")
    follow(user=practitioner, page=entry)
    comment = make_comment(entry)
    comment_published.send(sender=Comment, comment=comment)
    client.force_login(practitioner)
    assert "A comment on an entry that you follow: “A case”" in client.get("/inbox/").content.decode()
    notice = practitioner.notices.get()
    answer = client.get(f"/inbox/{notice.pk}/open/", follow=True)
    assert answer.status_code == 200
    assert f'id="c-{comment.pk}"' in answer.content.decode()
