"""How a test opens the pages of an author, and reads them as one would."""

import re
from html import unescape

from django.urls import reverse

from lessons.submissions import saving

#: What the fixture `mails_are_found` finds.
MAIL = "kim@example.org"
AS_SCRIPT = {"accept": "application/json"}


def at(name, submission, *more):
    return reverse(f"submissions:{name}", args=[submission.pk, *more])


def read(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def words(html):
    main = html[html.index("<main") : html.index("</main>")]
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", main).split()))


def post_step(client, submission, step, status=302, headers=None, **fields):
    submission.refresh_from_db()
    fields = {"seen": saving.seen(submission, step), "do": "on"} | fields
    answer = client.post(at("step", submission, step), fields, headers=headers)
    assert answer.status_code == status, words(answer.content.decode())
    return answer
