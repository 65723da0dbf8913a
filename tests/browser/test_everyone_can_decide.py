"""Pages that are met seldom and in haste: what axe finds on them, narrow screens, and the keyboard alone.

A case somebody reported, one that is withdrawn for good and what is left of it, the gate of a page that was changed, a
text that is only checked, and all that an author has in work.
"""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import sign_in
from tests.browser.test_everyone_can_work_here import SITUATION, can_be_used, tab_to

pytestmark = pytest.mark.browser
#: Made in one go at the console: it would take a browser a minute.
MADE = """
import json
from django.utils import timezone
from accounts.models import User
from catalogue.models import Tombstone
from catalogue.recall import recall
from catalogue.reports import report
from lessons.gate.signing import open_gate
from lessons.models import CaseStudyIndexPage, CaseStudyPage, Submission
from lessons.submissions.receipts import new_code

index, editor = CaseStudyIndexPage.objects.first(), User.objects.get(username="demo-editor")

def case(number):
    page = CaseStudyPage(
        title=f"An invented case {number}", slug=f"an-invented-case-{number}", summary="A door stayed closed.",
        situation="<p>A client came home.</p>", outcome="helped", audience="public",
        is_demonstration=True,
    )
    return index.add_child(instance=page)

reported, leaving, gone, changed = (case(number) for number in range(4))
report(page=reported)
changed.situation = "<p>Pieter Verhoeven came home, pieter.verhoeven@example.org.</p>"
changed.save_revision()
open_gate(page=CaseStudyPage.objects.get(pk=changed.pk), by=editor)
address = gone.url
recall(page=gone, by=editor, reason=next(iter(Tombstone.Reason)).value)
author = User.objects.get(username="demo-practitioner")
for number, state in enumerate(("draft", "submitted", "in_work")):
    Submission.objects.create(
        author=author, receipt_code=new_code(), state=state, answers={"title": f"In work {number}"},
        submitted_at=None if state == "draft" else timezone.now(), broker=editor if state == "in_work" else None,
    )
print(json.dumps({"reported": reported.pk, "leaving": leaving.pk, "gone": address, "changed": changed.pk}))
"""


@pytest.fixture(scope="module")
def made(site):
    done = site.manage("shell", "--no-imports", "--command", MADE)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def editor(context, site) -> Page:
    page = context().new_page()
    sign_in(page, site, "editor", "/admin/hidden/")
    return page


def test_what_an_editor_decides_can_be_used_by_everyone_and_by_keyboard_alone(made, editor):
    editor.get_by_role("link", name="An invented case 0").click()
    decision = editor.url
    editor.goto("/admin/pages/")
    for path in (decision, f"/admin/withdraw/{made['leaving']}/", f"/admin/gate/page/{made['changed']}/"):
        can_be_used(editor, path)
    editor.goto(decision)
    tab_to(editor, editor.locator("main input[type=radio]").first)
    tab_to(editor, editor.get_by_role("button", name="Decide"))
    editor.goto(f"/admin/withdraw/{made['leaving']}/")
    tab_to(editor, editor.get_by_label("I understand that the text cannot be brought back"))
    editor.keyboard.press("Space")
    tab_to(editor, editor.get_by_role("button", name="Withdraw it for good"))
    editor.goto(f"/admin/gate/page/{made['changed']}/")
    expect(editor.locator("main")).to_contain_text("An invented case 3")


def test_what_readers_and_authors_meet_can_be_used_by_everyone(made, context, site):
    visitor = context().new_page()
    can_be_used(visitor, made["gone"])
    author = context().new_page()
    sign_in(author, site, "practitioner", "/submit/")
    expect(author.locator("main")).to_contain_text("In work")
    for path in ("/submit/", "/submit/scratchpad/", "/account/my-data/"):
        can_be_used(author, path)
    author.goto("/submit/scratchpad/")
    text = author.locator("main textarea").first
    tab_to(author, text)
    author.keyboard.type(SITUATION)
    tab_to(author, author.locator("main button[type=submit]").first)
    author.keyboard.press("Enter")
    expect(author.locator("main")).to_contain_text("youngest of nine")
