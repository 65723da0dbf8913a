"""The desk, the gate and the author's pages for everyone: what axe finds, narrow screens, and the keyboard alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.people import (
    answer_all,
    begin,
    finding,
    pass_the_tests,
    save_step,
    send_in,
    sign_first,
    sign_in,
    take,
    to_the_gate,
    violations,
)

pytestmark = pytest.mark.browser
SITUATION = (
    "Pieter Vos came out of the closed prison in Zwolle on 14 March 2019. Write to pieter.vos@example.org. "
    "He is the youngest of nine."
)
#: Whether what has the focus is ringed, and whether some of it can be seen: not below a bar, not outside the window.
FOCUS = """() => {
    const focused = document.activeElement, style = getComputedStyle(focused), box = focused.getBoundingClientRect();
    const ringed = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    const seen = [3, box.height / 2, box.height - 3].some((down) => {
        const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + down);
        return top && (top === focused || focused.contains(top) || top.contains(focused));
    });
    return { ringed, seen, what: focused.outerHTML.slice(0, 160) };
}"""


def tab_to(page: Page, goal: Locator, most: int = 120) -> None:
    """Presses Tab until it is there; whatever is passed on the way shows that it has the focus."""
    page.evaluate(
        "document.querySelectorAll('*').forEach((one) => { one.style.scrollBehavior = 'auto'; })"
    )  # no gliding
    for _ in range(most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus["ringed"], focus["what"]
        assert focus["seen"], focus["what"]
        if goal.evaluate("(goal) => goal === document.activeElement"):
            return
    pytest.fail(f"Not reached in {most} steps: {goal}")


def choose(page: Page, question: Locator, act: str) -> None:
    """Walks to the buttons of a question and chooses one with arrow keys and Space."""
    tab_to(page, question.locator("input[type=radio]:checked, input[type=radio]").first)
    for _ in range(5):
        if page.evaluate("() => document.activeElement.value") == act:
            page.keyboard.press("Space")
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"No button {act}")


def test_by_keyboard_alone_a_case_is_cleaned_and_signed(context, site):
    author = context().new_page()
    sign_in(author, site, "practitioner", "/submit/")
    case = send_in(author, SITUATION, "A room that was promised twice")
    page = context().new_page()
    sign_in(page, site, "editor", "/admin/desk/")
    desk = take(page, case)

    page.goto(f"{desk}clean/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_contain_text("Skip to main content")
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Cleaned: Summary"))
    page.keyboard.type("A client came home to a closed door, for want of a list.")
    choose(page, finding(page, "Pieter Vos"), "accept")
    mail = finding(page, "pieter.vos@example.org")
    tab_to(page, mail.get_by_label("Your words in place of"))
    page.keyboard.type("the office")
    family = finding(page, "youngest of nine")
    choose(page, family, "keep")
    tab_to(page, family.get_by_role("combobox"))
    page.keyboard.press("ArrowDown")
    expect(family.get_by_role("combobox")).to_have_value("many")
    tab_to(page, page.get_by_role("button", name="Also replace all"))
    page.keyboard.press("Space")
    expect(page.locator(".messages")).to_contain_text("Saved.")
    expect(page.get_by_label("Cleaned: The situation")).to_have_value(
        re.compile(r"^(?!.*Pieter).*Write to the office\.", re.DOTALL)
    )
    expect(family.get_by_label("Stays: So many people share it")).to_be_checked()

    page.goto(desk)
    tab_to(page, page.get_by_role("button", name="Go to the signature"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The text that is signed")).to_be_visible()
    for test in page.locator("fieldset").all():
        choose(page, test, "nothing" if test.locator("[value=nothing]").count() else "none")
    answer_all(page)
    if (reason := page.locator("[name=reason]")).count():
        tab_to(page, reason)
        page.keyboard.type("Wide bands, and events that happen everywhere.")
    tab_to(page, page.get_by_role("button", name="Sign", exact=True))
    page.keyboard.press("Enter")
    expect(page.locator(".messages")).to_contain_text("Another editor has to read the whole text")


def can_be_used(page: Page, path: str) -> None:
    """By everyone: axe finds nothing, and nothing runs out of a wide or a narrow window."""
    answer = page.goto(path)
    assert answer is not None
    assert answer.ok or answer.status == 410, path
    page.locator("main details").evaluate_all("(all) => all.forEach((one) => one.setAttribute('open', ''))")
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        if width != 390:
            assert violations(page) == [], (path, width)
        for _ in range(30):  # the admin's menu glides away first
            if not (wide := page.evaluate(WIDER, width)):
                break
            page.wait_for_timeout(100)
        assert wide == [], (path, width)
    page.set_viewport_size({"width": 1280, "height": 900})


#: What reaches beyond the window and cannot be scrolled to; the admin hides what is too wide rather than scroll.
WIDER = """(width) => [...document.querySelectorAll("main *")].filter((one) => {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return box.width > 1 && box.right > width + 1 && style.visibility !== "hidden"
        && !one.closest(".desk__scroll, .w-overflow-x-auto, .w-sr-only, .visually-hidden, svg");
}).map((one) => one.outerHTML.slice(0, 120))"""


def test_every_page_of_the_way_can_be_used_by_everyone_whatever_the_state_of_the_case(context, site):
    author = context().new_page()
    sign_in(author, site, "practitioner", "/submit/")
    draft = begin(author)
    save_step(author, {"The situation": SITUATION})
    waiting = send_in(author, SITUATION, "A case that waits")
    asked = send_in(author, SITUATION, "A case with a question")
    signed = send_in(author, SITUATION, "A case with one signature")
    editor = context().new_page()
    sign_in(editor, site, "editor", "/admin/desk/")
    asking, signing = take(editor, asked), take(editor, signed)
    editor.goto(asking)
    editor.get_by_label("Your question").fill("Could it be told without the town?")
    editor.get_by_role("button", name="Ask the author").click()
    editor.goto(f"{signing}clean/")
    editor.get_by_label("Cleaned: Summary").fill("A client came home to a closed door.")
    editor.get_by_role("button", name="Also replace all").click()
    gate = to_the_gate(editor, signing)
    for path in (asking, f"{asking}clean/", f"{asking}arrange/", f"{asking}merge/", f"{asking}reject/", gate):
        can_be_used(editor, path)
    editor.goto(gate)
    answer_all(editor)
    pass_the_tests(editor)
    sign_first(editor)
    for path in ("/admin/desk/", signing, gate, "/admin/hidden/", "/admin/reports/withdrawn/"):
        can_be_used(editor, path)
    second = context().new_page()
    sign_in(second, site, "editor-2", "/admin/desk/")
    for path in ("/admin/desk/", gate):
        can_be_used(second, path)
    for path in (
        "/submit/",
        f"{draft}situation/",
        f"{draft}check/",
        draft,
        waiting,
        asked,
        signed,
        f"{draft}withdraw/",
    ):
        can_be_used(author, path)
