"""Colleagues talk: how somebody comes in, says something, and what becomes of it; by all who have a part in it."""

import re
import urllib.parse
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from tests.browser import colleagues
from tests.browser.colleagues import comes_to, comment
from tests.browser.mailbox import links_in, text_of
from tests.browser.people import sign_in

pytestmark = pytest.mark.browser

ENTRY = "/practices/pairs/"
WHO = "Call Karim Benali on 06 12 34 56 78"
SAID = "The two mentors kept in step with a shared notebook."
IN_THE_INBOX = "something is new in your inbox"
MAILBOX = "new.member@probation.example"


@pytest.fixture
def opened(context, site):
    """Windows of their own: «opened("moderator", "/admin/")» is signed in with that demonstration account."""

    def open_one(name: str = "", to: str = "/", **options: object) -> Page:
        page = context(**options).new_page()
        if name:
            sign_in(page, site, name, to)
        return page

    return open_one


def test_somebody_comes_in_is_vetted_talks_is_moderated_and_appeals(opened, site):
    new, moderator = opened(), opened("moderator", "/admin/members/")

    # Registers and confirms the mailbox
    colleagues.register(new, "heron", MAILBOX)
    mail = site.mailbox.wait_for(MAILBOX, "Confirm your mailbox")
    new.goto(next(link for link in links_in(mail) if "/account/confirm/" in link))
    new.get_by_role("button", name="Yes, it is mine").click()
    colleagues.sign_in_with_password(new, "heron")
    expect(new.get_by_role("banner").get_by_role("link", name="Membership: waiting")).to_be_visible()
    new.goto(ENTRY)
    expect(new.locator("#talk")).to_contain_text("Members take part once their membership is confirmed.")
    expect(new.get_by_role("link", name="We tried this")).to_have_count(0)

    # Is vetted by a moderator, and told so
    moderator.goto("/admin/members/")
    moderator.get_by_role("link", name="An invented probation service").click()
    expect(moderator.locator("main")).to_contain_text(MAILBOX)
    moderator.get_by_label("Why this person is a practitioner").fill("Telephoned the switchboard of the service.")
    moderator.get_by_role("button", name="Approve: a practitioner").click()
    expect(colleagues.said_by_the_admin(moderator)).to_contain_text("Approved.")
    comes_to(new, "/inbox/", "Your request to take part was decided")
    expect(new.get_by_role("banner").get_by_role("link", name="Membership: waiting")).to_have_count(0)

    # Signs in with a second factor from now on
    secret = colleagues.set_up_second_factor(new)
    colleagues.sign_out(new)
    colleagues.sign_in_with_password(new, "heron")
    expect(new.get_by_role("heading", level=1)).to_have_text("Your second factor")
    new.get_by_role("textbox", name="code").fill(colleagues.fresh_code(secret))
    new.get_by_role("button", name="Sign in").click()
    expect(new.get_by_role("banner").locator("details summary")).to_have_text("You")
    told = site.mailbox.wait_for(MAILBOX, IN_THE_INBOX, seconds=colleagues.PATIENCE)
    assert "1 message about your account" in text_of(told)

    # Writes whom one could recognise: nothing is posted before it is mended
    colleagues.write(new, ENTRY, "Useful in my setting", f"{SAID} {WHO}.")
    finds = new.locator(".talk-finds__one")
    expect(finds.filter(has_text="Karim Benali")).to_be_visible()
    expect(finds.filter(has_text="06 12 34 56 78")).to_be_visible()
    assert WHO in new.get_by_label("What you want to say").input_value()
    visitor = opened()
    visitor.goto(ENTRY)
    expect(comment(visitor, SAID)).to_have_count(0)
    for find in finds.all():
        find.get_by_role("radio").first.check()
    new.get_by_role("button", name="Post", exact=True).click()
    expect(new.locator(".messages")).to_contain_text("It waits for a moderator")
    own = comment(new, SAID)
    expect(own).not_to_contain_text("Karim")
    expect(own).not_to_contain_text("06 12")
    number = colleagues.number_of(new, SAID)
    visitor.reload()
    expect(comment(visitor, SAID)).to_have_count(0)

    # Is approved by the keyboard alone
    moderator.goto("/admin/moderation/")
    keys = moderator.locator("[data-key-help]")
    moderator.keyboard.press("?")
    expect(keys).to_have_attribute("open", "")
    moderator.keyboard.press("?")
    expect(keys).not_to_have_attribute("open", "")
    expect(colleagues.go_to(moderator, SAID)).to_contain_text("New account")
    moderator.keyboard.press("a")
    expect(colleagues.said_by_the_admin(moderator)).to_contain_text("1 comment shown.")
    visitor.reload()
    expect(comment(visitor, SAID)).to_be_visible()
    expect(comment(visitor, SAID)).not_to_contain_text("heron")

    # Is answered, and told so
    colleague = opened("practitioner", ENTRY)
    comment(colleague, SAID).get_by_role("link", name="Reply").click()
    colleague.get_by_label("What you want to say").fill("With us the notebook is a board beside the door.")
    colleague.get_by_role("button", name="Post", exact=True).click()
    expect(colleague.locator(".messages")).to_contain_text("Colleagues can read it now.")
    comes_to(new, "/inbox/", "A reply in a conversation that you follow").click()
    expect(comment(new, "a board beside the door")).to_be_visible()

    # Is flagged by a visitor, and hidden with a reason that is often given
    comment(visitor, SAID).get_by_role("link", name="Flag").click()
    visitor.get_by_label("It is wrong and could do harm").check()
    visitor.get_by_label("In your words, if you like").fill("A notebook is easily lost.")
    visitor.get_by_role("button", name="Send the flag").click()
    expect(visitor.get_by_role("heading", level=1)).not_to_have_text("What is wrong with this comment?")
    moderator.goto("/admin/moderation/?show=flagged")
    item = colleagues.go_to(moderator, SAID)
    expect(item).to_contain_text("A notebook is easily lost.")
    moderator.keyboard.press("h")
    reason = item.get_by_label("Reason, as its author reads it")
    expect(reason).to_be_focused()
    item.get_by_label("A reply that is often given").select_option(index=1)
    words = reason.input_value()
    assert words
    item.get_by_role("button", name="Hide", exact=True).click()
    expect(colleagues.said_by_the_admin(moderator)).to_contain_text("1 comment hidden.")
    visitor.goto(ENTRY)
    expect(comment(visitor, SAID)).to_have_count(0)
    expect(visitor.locator("#talk")).to_contain_text("a board beside the door")

    # Its author reads why, and appeals
    new.goto("/talk/mine/")
    mine = new.locator(f"#comment-{number}")
    expect(mine).to_contain_text("Hidden by a moderator")
    expect(mine.locator(".notice")).to_contain_text(words.split("\n")[0])
    mine.get_by_role("link", name="Appeal to a second moderator").click()
    new.get_by_label("Why it should be shown").fill("The notebook stays in a locked drawer.")
    new.get_by_role("button", name="Send the appeal").click()
    expect(new.locator(f"#comment-{number}")).to_contain_text("A second moderator decides on it.")

    # Whoever decided cannot decide on the appeal; a second one overturns
    moderator.goto("/admin/moderation/?show=appeals")
    appealed = moderator.locator("[data-item]").filter(has_text=SAID)
    expect(appealed).to_contain_text("You took the decision that is appealed")
    expect(appealed.get_by_role("button", name="Show it again")).to_have_count(0)
    second = opened("administrator", "/admin/moderation/")
    second.goto("/admin/moderation/?show=appeals")
    appealed = second.locator("[data-item]").filter(has_text=SAID)
    expect(appealed).to_contain_text("The notebook stays in a locked drawer.")
    appealed.get_by_role("button", name="Show it again").click()
    expect(colleagues.said_by_the_admin(second)).to_contain_text("The appeal is decided")
    visitor.goto(ENTRY)
    expect(comment(visitor, SAID)).to_be_visible()
    comes_to(new, "/inbox/", "Your appeal was decided: your comment is shown again")


#: As an administrator in a terminal: tomorrow evening, when every daily turn has come.
TOMORROW = (
    "from datetime import timedelta; from django.utils import timezone; from accounts.telling.jobs import send_notices;"
    "print(dict(send_notices(now=timezone.now() + timedelta(days={}))))"
)
FOLLOWED = "/practices/separate-terrorism-wings/"


def test_a_daily_digest_is_one_mail_whose_links_lead_on_and_one_click_ends_it(opened, site):
    trainer, colleague = opened("trainer", FOLLOWED), opened("practitioner", FOLLOWED)
    title = trainer.get_by_role("heading", level=1).inner_text()
    line = f"A comment on an entry that you follow: “{title}”"
    address = "demo-trainer@example.org"
    before = len(site.mailbox.to(address, IN_THE_INBOX))
    trainer.get_by_role("button", name=re.compile("^Follow “")).first.click()
    expect(trainer.locator(".messages")).to_contain_text("You follow it now.")
    for words in ("A tour beforehand took away the fear.", "The yard is shared, at other hours."):
        colleagues.write(colleague, FOLLOWED, "Useful in my setting", words)
        expect(colleague.locator(".messages")).to_contain_text("Colleagues can read it now.")
    comes_to(trainer, "/inbox/", line, 2)
    assert len(site.mailbox.to(address, IN_THE_INBOX)) == before

    done = site.manage("shell", "-c", TOMORROW.format(1))
    assert done.returncode == 0, done.stderr
    mail = site.mailbox.wait_for(address, IN_THE_INBOX, after=before)
    assert len(site.mailbox.to(address, IN_THE_INBOX)) == before + 1
    text = text_of(mail)
    assert "2 comments on entries that you follow" in text
    assert title not in text
    assert "demo-" not in text

    # By its link to the inbox, and from there to what was said
    inbox, preferences, stop = links_in(mail)
    reader = opened()
    reader.goto(inbox)
    reader.get_by_label("Username").fill("demo-trainer")
    reader.get_by_label("Password").fill(site.passwords["demo-trainer"])
    reader.get_by_role("button", name="Sign in").click()
    reader.locator("main").get_by_role("link", name=line).first.click()
    expect(reader.locator(".comment").first).to_contain_text(re.compile("A tour beforehand|The yard is shared"))
    reader.goto(preferences)
    expect(reader.locator("main")).to_contain_text("quiet")

    # One click, as a mail program sends it: by POST, with no cookie, to the address in the head of the mail
    assert str(mail["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"
    by_head = str(mail["List-Unsubscribe"]).strip(" <>\r\n")
    assert by_head == stop
    asked = opened()
    asked.goto(stop)
    expect(asked.get_by_role("heading", level=1)).to_have_text("Stop these mails?")
    body = urllib.parse.urlencode({"List-Unsubscribe": "One-Click"}).encode()
    with urllib.request.urlopen(urllib.request.Request(by_head, data=body, method="POST"), timeout=60) as answer:
        assert answer.status == 200
    colleagues.write(colleague, FOLLOWED, "Useful in my setting", "The third thing, of which no mail tells.")
    expect(colleague.locator(".messages")).to_contain_text("Colleagues can read it now.")
    comes_to(trainer, "/inbox/", line, 3)
    done = site.manage("shell", "-c", TOMORROW.format(2))
    assert done.returncode == 0, done.stderr
    assert len(site.mailbox.to(address, IN_THE_INBOX)) == before + 1


def test_a_draft_outlives_a_connection_that_is_lost(opened):
    page = opened("practitioner", ENTRY)
    question = page.locator(".talk-begin").get_by_role("link", name="Ask a question")
    question.click()
    field, says = page.get_by_label("What you want to say"), page.locator("[data-saved]")
    if page.get_by_text("Your draft of").is_visible():  # of another test; it would come before what was clicked
        page.get_by_role("button", name=re.compile("Discard")).click()
        page.goto(ENTRY)
        question.click()
    field.press_sequentially("Who holds the notebook")
    expect(says).to_contain_text(re.compile(r"^Saved \d"))
    page.context.set_offline(True)
    field.press_sequentially(" while both are away?")
    expect(says).to_have_text("Not saved: no connection. Your text is still here, we keep trying.")
    page.context.set_offline(False)
    expect(says).to_contain_text(re.compile(r"^Saved \d"))
    page.reload()
    expect(page.get_by_text("Your draft of")).to_be_visible()
    expect(field).to_have_value("Who holds the notebook while both are away?")
    expect(page.locator("input[name=kind]:checked")).to_have_value("question")
