"""The whole way of a case, as people walk it: told, asked about, cleaned, signed by two, and read."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.anonymisation.files.making import SECRET, jpeg, telling_docx
from tests.browser.people import (
    attach,
    begin,
    finding,
    purge_audit,
    save_cleaned,
    save_step,
    send,
    sign_first,
    sign_in,
    sign_second,
    take,
    to_the_gate,
)

pytestmark = pytest.mark.browser
NAMES = ["Ilyas Vermeiren", "Noor Vermeiren", "Kwekerijstraat 18", "noor.vermeiren@example.org", "06-55512890"]
MARK = "swallow tattooed on his neck"
SITUATION = (
    "Ilyas Vermeiren came out of the closed prison in Zwolle on 14 March 2019. His sister Noor Vermeiren waited at "
    "Kwekerijstraat 18 with a key that nobody had signed for.\n\n"
    f"She can be reached at {NAMES[3]} or on {NAMES[4]}. He is the youngest of nine, and he has a {MARK}."
)
QUESTION = "Does the tattoo matter? And would «a mid-sized town» be true of it?"
ANSWER = "She cut his hair every fortnight in the laundry room, but leave that out."
#: What nothing of may be left. The last stood in every property, comment and deletion of the files.
GONE = [
    *NAMES,
    "Vermeiren",
    MARK,
    "would «a mid-sized town» be true",
    "his hair every fortnight in the laundry",
    SECRET,
]


def tell(author: Page, title: str) -> tuple[str, str]:
    """Five steps, two files, and off it goes; the address of the case and its receipt code."""
    case = begin(author)
    save_step(author, {"The situation": SITUATION})
    expect(author.locator("main .notice[role=status]")).to_contain_text("things to look at")
    where = {"Part of the world": "Western Europe", "When": "2015–2019", "Age of the client": "Twenties"}
    save_step(author, {"Who was involved": "Ilyas, his sister, and a probation officer."}, where)
    save_step(author, {"What was done": "We met Ilyas and Noor each week."})
    save_step(author, {"What happened": "He moved in a day later."}, {"For the client it": "Mixed"})
    save_step(author, {"What was learnt": "Write down who holds which key, a week before.", "Title": title})
    expect(author.get_by_role("heading", level=1)).to_have_text("Look it over")
    expect(author.locator("main")).to_contain_text("[The client] came out of the closed prison in [a mid-sized city]")
    taken_out = attach(author, case, "Visit Ilyas 14 March.docx", telling_docx())
    expect(taken_out).to_contain_text("the names of persons or organisations in the properties")
    expect(taken_out).to_contain_text("4 tracked deletions")
    expect(attach(author, case, "Kwekerijstraat.jpg", jpeg())).to_contain_text("where the photo was taken (GPS)")
    code = author.locator("[data-receipt]").inner_text()
    assert re.fullmatch(r"(\w{4}-){3}\w{4}", code)
    send(author, case)
    return case, code


def ask_back(editor: Page, author: Page, case: str, desk: str) -> None:
    editor.get_by_label("Your question").fill(QUESTION)
    editor.get_by_role("button", name="Ask the author").click()
    expect(editor.locator(".desk__thread")).to_contain_text(QUESTION)
    author.goto(case)
    expect(author.locator(".submission-thread")).to_contain_text(QUESTION)
    author.get_by_label("Your answer").fill(ANSWER)
    author.get_by_role("button", name="Send the answer").click()
    expect(author.locator(".submission-thread")).to_contain_text(ANSWER)
    editor.goto("/admin/desk/")
    expect(editor.get_by_role("row", name=desk.rstrip("/").rpartition("/")[2][:8])).to_contain_text(
        "The author has answered"
    )
    editor.goto(desk)
    expect(editor.locator(".desk__thread")).to_contain_text(ANSWER)


def clean(editor: Page, desk: str, summary: str) -> None:
    """Each way to decide: a proposal, own words, a reason to stay; the text itself; and all the rest at once."""
    editor.goto(f"{desk}clean/")
    expect(editor.locator(".desk__text", has_text=NAMES[0]).first).to_be_visible()
    situation = editor.get_by_label("Cleaned: The situation")
    expect(situation).to_have_value(re.compile(NAMES[0]))
    editor.get_by_label("Cleaned: Summary").fill(summary)
    situation.fill(SITUATION.replace(f", and he has a {MARK}", ""))
    finding(editor, "Zwolle").get_by_label("Replace with «[a mid-sized city]»").check()
    family = finding(editor, "youngest of nine")
    expect(family.locator("mark")).to_have_text("youngest of nine")
    family.get_by_label("Your words in place of").fill("from a large family")
    family.get_by_label("Replace with", exact=True).check()
    address = finding(editor, NAMES[2])
    address.get_by_label("It stays, because").check()
    editor.get_by_role("button", name="Save and look again").click()
    expect(editor.locator("[role=alert]")).to_contain_text("Nothing was saved yet")
    expect(address.locator(".desk__error")).to_have_text("Say why it stays.")
    address.get_by_label("Replace with «[an address]»").check()
    save_cleaned(editor, "Also replace all that points at one person")
    expect(situation).to_have_value(
        re.compile(r"in \[a mid-sized city\].*\[an address\].*from a large family", re.DOTALL)
    )
    for name in NAMES:
        expect(situation).not_to_have_value(re.compile(re.escape(name)))


def arrange(editor: Page, desk: str) -> None:
    editor.goto(f"{desk}arrange/")
    editor.get_by_label("Case transfer and handover").check()
    file = editor.get_by_role("group", name="document 1.docx")
    file.get_by_label("Readers get this file").check()
    file.get_by_label("Title for readers").fill("A list of keys")
    editor.get_by_role("button", name="Save").click()
    expect(editor.locator(".messages")).to_contain_text("Saved.")


def walk(context, site, javascript: bool, title: str, before_release=lambda: None) -> None:
    def window(name: str | None, to: str) -> Page:
        page: Page = context(java_script_enabled=javascript).new_page()
        sign_in(page, site, name, to) if name else page.goto(to)
        return page

    author = window("practitioner", "/submit/")
    case, code = tell(author, title)
    editor = window("editor", "/admin/desk/")
    desk = take(editor, case)
    ask_back(editor, author, case, desk)
    summary = f"{title}. A client came home to a closed door, for want of a list."
    clean(editor, desk, summary)
    arrange(editor, desk)
    gate = to_the_gate(editor, desk)
    editor.get_by_role("button", name="Sign", exact=True).click()
    expect(editor.get_by_role("alert")).to_contain_text("«Can somebody be singled out?» has no answer")
    sign_first(editor)

    second = window("editor-2", "/admin/desk/")
    second.locator(f"a[href='{gate.removeprefix(site.address)}']").click()
    expect(second.get_by_role("heading", name="How many people fit, and does it link?")).to_be_visible()
    expect(second.locator(".desk__light")).to_contain_text(re.compile(r"(Green|Amber|Red): about \d+ p"))
    second.get_by_role("button", name="Sign and release").click()
    expect(second.get_by_role("alert")).to_contain_text("Say that you have read the whole text.")
    before_release()
    page = sign_second(second)

    reader = window("trainer", page)
    expect(reader.get_by_role("heading", level=1)).to_have_text(title)
    main = reader.locator("main").inner_text()
    assert summary in main
    assert "A list of keys" in main
    assert not [words for words in GONE if words.casefold() in main.casefold()]
    assert author.goto(case).status == 404
    stranger = window(None, "/submit/receipt/")
    stranger.get_by_label("Your receipt code").fill(code.lower().replace("-", " "))
    stranger.get_by_role("button", name="Look it up").click()
    expect(stranger.locator("main [role=status]")).to_contain_text(
        "Released: your text, its thread and its files were destroyed"
    )


def test_a_case_reaches_its_readers_and_nothing_is_left_of_the_people_in_it(context, site):
    def the_audit_sees_what_is_still_there() -> None:
        ended, found = purge_audit(site, *GONE[:-1])
        assert ended == 1
        assert all(found)

    walk(context, site, True, "The key that nobody had signed for", the_audit_sees_what_is_still_there)
    assert purge_audit(site, *GONE) == (0, [[]] * len(GONE))
    log = site.log.read_text() + "".join(str(mail) for _, mail in site.mailbox.mails)
    assert "POST /submit/" in log
    assert not [words for words in GONE if words.casefold() in log.casefold()]


def test_the_whole_way_can_be_walked_without_javascript(context, site):
    walk(context, site, False, "Two keys for one door")
