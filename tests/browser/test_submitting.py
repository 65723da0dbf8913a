"""A case told in a browser: marks as one types, saving as one goes, a connection that drops, and no script at all."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
MAIL = "kim.vander@example.org"
SAVED = re.compile(r"Saved \d\d:\d\d")


def sign_in(page: Page, site, role: str = "practitioner") -> None:
    page.get_by_label("Username").fill(f"demo-{role}")
    page.get_by_label("Password").fill(site.passwords[f"demo-{role}"])
    page.get_by_role("button", name="Sign in").click()


def begin(page: Page, site, kind: str = "It did not work") -> None:
    page.goto("/account/sign-in/?next=/submit/")
    sign_in(page, site)
    page.get_by_label(kind, exact=True).check()
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The situation")


def withdraw(page: Page) -> None:
    page.get_by_role("link", name="Withdraw and destroy").first.click()
    page.get_by_role("button", name="Destroy it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("It is destroyed")


def state(page: Page):
    return page.locator("[data-state]")


def notice(page: Page):
    return page.locator("main .notice[role=status]")


def violations(page: Page) -> list[str]:
    found = Axe().run(
        page,
        options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]},
    )
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found.response["violations"]]


def test_what_may_give_somebody_away_is_marked_as_one_types(context, site):
    page = context().new_page()
    begin(page, site)
    text = page.get_by_role("textbox", name="The situation")
    finds = page.locator("[data-finds=situation]")
    marks = page.locator("[data-marked=situation] mark")
    text.press_sequentially(f"Write to {MAIL} tomorrow")
    expect(marks).to_have_text([MAIL], timeout=30_000)  # the first text that a process looks at loads its word lists
    expect(finds).to_contain_text("1 thing to look at")
    expect(finds).to_contain_text("an e-mail address")
    lies_over = "([a, b]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.width - b.width)"
    mirror = page.locator(".marked__mirror").first.bounding_box()
    assert page.evaluate(lies_over, [text.bounding_box(), mirror]) < 1  # else marks would lie beside their words

    page.keyboard.press("Home")
    page.keyboard.type("Please: ")
    expect(marks).to_have_text([MAIL])  # moved along before the answer came
    page.get_by_role("button", name=f"Show “{MAIL}” in the text").click()
    expect(text).to_be_focused()
    assert page.evaluate("() => getSelection().toString()") == MAIL
    page.get_by_role("button", name=re.compile("instead of")).click()
    expect(marks).to_have_count(0)
    expect(text).not_to_have_value(re.compile(MAIL))
    expect(page.locator("[data-finds=situation] li")).to_have_count(0)
    expect(state(page)).to_have_text(SAVED)
    withdraw(page)


def test_after_a_save_the_list_shows_the_saved_text_and_focus_stays_where_it_is(context, site):
    page = context().new_page()
    begin(page, site)
    page.goto(page.url.replace("situation", "happened"))
    happened, failed = (page.get_by_role("textbox", name=name) for name in ("What happened", "What did not work"))
    happened.fill(f"Write to {MAIL}.")
    expect(page.locator("[data-finds=what_happened] li")).to_have_count(1, timeout=30_000)
    expect(state(page)).to_have_text(SAVED)
    show = page.get_by_role("button", name=f"Show “{MAIL}” in the text")
    show.focus()
    # As if the answer about what was typed had never come: the save alone has to bring the list.
    page.route("**/submit/look/", lambda route: route.abort())
    failed.evaluate(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})) }",
        f"Or to {MAIL}.",
    )
    expect(page.locator("[data-finds=what_did_not_work] li")).to_have_count(1, timeout=30_000)
    expect(show.first).to_be_focused()
    expect(page.locator("#count-what_did_not_work")).to_have_attribute("aria-live", "polite")
    withdraw(page)


def test_it_is_saved_as_one_goes_and_is_there_on_the_next_day(context, site):
    page = context().new_page()
    begin(page, site)
    code = page.locator("[data-receipt]")
    expect(code).to_be_hidden()
    text = page.get_by_role("textbox", name="The situation")
    text.fill("The client came out with an address and no file.")
    expect(state(page)).to_have_text("Not saved yet")
    expect(state(page)).to_have_text(SAVED)
    expect(code).to_have_text(re.compile(r"^(\w{4}-){3}\w{4}$"))
    page.reload()
    expect(text).to_have_value("The client came out with an address and no file.")
    expect(state(page)).to_be_empty()
    withdraw(page)


def test_a_dropped_connection_loses_nothing_and_says_so(context, site):
    window = context()
    page = window.new_page()
    begin(page, site)
    text = page.get_by_role("textbox", name="The situation")
    window.set_offline(True)
    text.fill("Typed in a train.")
    told = "Not saved: no connection. Your text is still here, we keep trying."
    expect(state(page)).to_have_text(told)
    expect(page.locator("[data-announced]")).to_have_text(told)
    page.get_by_role("button", name="Save and go on").click()
    expect(state(page)).to_have_text(told)
    expect(text).to_have_value("Typed in a train.")
    window.set_offline(False)
    expect(state(page)).to_have_text(SAVED, timeout=15_000)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The people, in bands")
    page.go_back()
    expect(text).to_have_value("Typed in a train.")
    withdraw(page)


def test_a_save_whose_answer_is_lost_is_not_taken_for_another_windows(context, site):
    page = context().new_page()
    begin(page, site)
    lost = []

    def lose_once(route):
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch().status)
            route.abort()
        else:
            route.continue_()

    page.route("**/situation/", lose_once)
    text = page.get_by_role("textbox", name="The situation")
    text.fill("It arrived, and nobody heard.")
    expect(state(page)).to_have_text(re.compile("no connection"))
    text.press("End")
    text.press_sequentially(" More.")
    expect(state(page)).to_have_text(SAVED, timeout=15_000)
    assert lost == [200]
    page.reload()
    expect(text).to_have_value("It arrived, and nobody heard. More.")
    withdraw(page)


def test_an_expired_login_is_said_and_signing_in_in_a_new_tab_saves_on(context, site):
    window = context()
    page = window.new_page()
    begin(page, site)
    text = page.get_by_role("textbox", name="The situation")
    window.clear_cookies(name="sessionid")
    text.fill("Typed after the session had ended.")
    expect(state(page)).to_contain_text("you are signed out. Your text is still here.")
    with window.expect_page() as opened:
        state(page).get_by_role("link", name="Sign in in a new tab").click()
    sign_in(opened.value, site)
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("Tell a case")
    opened.value.close()
    expect(state(page)).to_have_text(SAVED, timeout=15_000)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The people, in bands")
    withdraw(page)


def test_two_windows_show_both_texts(context, site):
    window = context()
    first = window.new_page()
    begin(first, site)
    second = window.new_page()
    second.goto(first.url)
    first.get_by_role("textbox", name="The situation").fill("From the first window.")
    expect(state(first)).to_have_text(SAVED)
    second.get_by_role("textbox", name="The situation").fill("From the second window.")
    expect(state(second)).to_contain_text("changed in another window")
    second.get_by_role("button", name="Save and stay").click()
    expect(second.get_by_role("alert")).to_contain_text("Not saved yet")
    expect(second.get_by_role("textbox", name="Saved from the other window")).to_have_value("From the first window.")
    expect(second.get_by_role("textbox", name="The situation")).to_have_value("From the second window.")
    assert violations(second) == []
    second.get_by_role("button", name="Save and stay").click()
    expect(notice(second)).to_contain_text("is saved")
    first.close(run_before_unload=False)
    withdraw(second)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_case_is_told_checked_sent_taken_back_and_withdrawn(context, site, javascript, width):
    page = context(width, java_script_enabled=javascript).new_page()
    begin(page, site, "A near miss")
    page.get_by_role("textbox", name="The situation").fill(f"The client came out. Write to {MAIL}.")
    page.get_by_role("button", name="Save and go on").click()
    expect(notice(page)).to_contain_text("1 thing to look at")
    expect(notice(page)).to_contain_text("Your receipt code is")
    page.get_by_label("Part of the world").select_option("Western Europe")
    page.get_by_label("Who was involved").fill("The client and his sister.")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_label("What was done").fill("They met each week.")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("textbox", name="What happened").fill("He stayed in touch.")
    page.get_by_label("For the client it").select_option("Mixed")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("textbox", name="What was learnt").fill("Send the file first.")
    page.get_by_label("Colleagues may ask me about it").check()
    page.get_by_role("button", name="Save and look it over").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Look it over")
    question = page.get_by_role("group", name=MAIL)
    question.get_by_label("In my words", exact=True).check()
    question.get_by_role("textbox", name="In my words").fill("the office")
    page.get_by_role("button", name="Save these answers").click()
    expect(notice(page)).to_contain_text("1 place in the text changed")
    expect(page.locator("main")).to_contain_text("Write to the office.")
    page.get_by_role("link", name="Go on to sending").click()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Not complete yet")
    page.get_by_role("alert").get_by_role("link", name="Title").click()
    expect(page.get_by_label("Colleagues may ask me about it")).to_be_checked()
    page.get_by_label("Title").fill("Flat ready, file not")
    page.get_by_role("button", name="Save and look it over").click()
    page.get_by_role("link", name="Go on to sending").click()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Flat ready, file not")
    expect(page.locator("main")).to_contain_text("waits for an editor")
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look it over")
    page.get_by_role("link", name="Your case").click()
    withdraw(page)


def test_without_a_script_an_expired_login_is_asked_for_and_the_text_is_saved(context, site):
    window = context(java_script_enabled=False)
    page = window.new_page()
    begin(page, site)
    text = 'Typed "after" the <session>\nhad ended & more.'
    page.get_by_role("textbox", name="The situation").fill(text)
    window.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in to save")
    sign_in(page, site)
    expect(page.get_by_role("heading", level=1)).to_have_text("The people, in bands")
    page.get_by_role("link", name="The situation").first.click()
    expect(page.get_by_role("textbox", name="The situation")).to_have_value(text)
    withdraw(page)


def test_by_keyboard_alone_a_finding_is_found_and_replaced(context, site):
    page = context().new_page()
    begin(page, site)
    page.get_by_role("textbox", name="The situation").focus()
    page.keyboard.type(f"Ask {MAIL}")
    expect(page.locator("[data-finds=situation] li")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=f"Show “{MAIL}” in the text")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="The situation")).to_be_focused()
    expect(page.get_by_role("textbox", name="The situation")).not_to_have_value(re.compile(MAIL))
    expect(state(page)).to_have_text(SAVED)
    withdraw(page)


@pytest.mark.parametrize("width", [390, 1280])
def test_every_page_of_the_way_can_be_used_by_everyone(context, site, width):
    page = context(width).new_page()
    page.goto("/submit/")
    assert violations(page) == []
    begin(page, site)
    page.get_by_role("textbox", name="The situation").fill(f"Write to {MAIL}, od\u200bdly.")
    expect(page.locator("[data-finds=situation] li")).to_have_count(2)
    expect(state(page)).to_have_text(SAVED)
    case = page.url.removesuffix("situation/")
    for path in ("situation/", "people/", "learnt/", "files/", "check/", "send/", "kind/", "withdraw/", ""):
        page.goto(case + path)
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    for path in ("/submit/", "/submit/receipt/", "/submit/scratchpad/"):
        page.goto(path)
        assert violations(page) == [], path
    page.get_by_label("Your text").fill(f"Ask {MAIL}.")
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_role("heading", name="1 thing to look at")).to_be_visible()
    assert violations(page) == []
    page.goto(case)
    withdraw(page)
    assert violations(page) == []
