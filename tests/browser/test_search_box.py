"""Suggestions under the search fields: by keyboard, by mouse, for whom, and without a script."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def field_in(page: Page, where: str = "main"):
    return page.locator(where).locator("input[name=q]").first


def type_into(page: Page, text: str, where: str = "main") -> None:
    field_in(page, where).fill("")
    field_in(page, where).press_sequentially(text)


def test_the_keyboard_walks_through_the_suggestions_and_follows_one(context):
    page = context().new_page()
    page.goto("/")
    field = page.get_by_role("combobox", name="Search cases")
    options = page.get_by_role("option")
    expect(field).to_have_attribute("aria-expanded", "false")
    type_into(page, "mental")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("group", name="Entries")).to_be_visible()
    expect(page.get_by_role("group", name="Challenges")).to_contain_text("Mental health")
    expect(page.get_by_role("status")).to_contain_text("suggestion")
    assert field.get_attribute("aria-activedescendant") is None

    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    expect(field).to_be_focused()

    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_have_value("mental")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")

    type_into(page, "mental")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("mental", re.IGNORECASE))
    assert "/search/" not in page.url


def test_enter_without_a_choice_searches_and_so_does_the_last_line(context):
    page = context().new_page()
    page.goto("/")
    type_into(page, "handover")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=handover$"))
    page.goto("/practices/pairs/")
    type_into(page, "handover", "header")
    page.get_by_role("option", name="All results for").click()
    expect(page).to_have_url(re.compile(r"/search/\?q=handover$"))


def test_a_click_follows_and_leaving_the_field_closes(context):
    page = context(390).new_page()
    page.goto("/search/?q=prison")
    type_into(page, "three meetings")
    expect(page.get_by_role("option").first).to_contain_text("Three meetings before the gate")
    page.keyboard.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    type_into(page, "three meetings")
    page.get_by_role("option").first.click()
    expect(page).to_have_url(re.compile("/cases/three-meetings-before-the-gate/"))


def test_a_listing_suggests_its_own_type(context):
    page = context().new_page()
    page.goto("/cases/")
    type_into(page, "handover")
    entries = page.get_by_role("group", name="Entries").get_by_role("option")
    expect(entries.first).to_be_visible()
    assert {text.split()[-2:] == ["Case", "study"] for text in entries.all_inner_texts()} == {True}


def test_nothing_is_suggested_to_whom_it_is_closed(context, site):
    """The answer itself holds nothing: what a script does not show could still be read."""
    page = context().new_page()
    page.goto("/")
    with page.expect_response("**/search/suggest/**") as answer:
        type_into(page, "wings")
    assert "wings" not in answer.value.text()
    expect(page.get_by_role("listbox", include_hidden=True)).to_be_hidden()
    page.goto("/account/sign-in/?next=/")
    page.get_by_label("Username").fill("demo-practitioner")
    page.get_by_label("Password").fill(site.passwords["demo-practitioner"])
    page.get_by_role("button", name="Sign in").click()
    with page.expect_response("**/search/suggest/**") as answer:
        type_into(page, "wings")
    assert answer.value.headers["cache-control"] == "private, no-store"
    expect(page.get_by_role("option").first).to_contain_text("wings")


def test_what_is_typed_is_shown_as_text(context):
    page = context().new_page()
    page.goto("/")
    type_into(page, "mental <img src=x>")
    page.wait_for_timeout(500)
    assert page.locator(".search-box__list img").count() == 0
    field_in(page).fill("handover")
    expect(page.get_by_role("option").last).to_have_text("All results for “handover”")


def test_without_a_script_it_is_a_plain_search_field(context):
    page = context(java_script_enabled=False).new_page()
    page.goto("/")
    expect(page.locator("main").get_by_role("searchbox")).to_be_visible()
    assert page.get_by_role("listbox", include_hidden=True).count() == 0


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_axe_finds_nothing_in_an_open_list_and_nothing_scrolls_sideways(context, width):
    page = context(width, bypass_csp=True).new_page()
    for path in ("/", "/search/?q=VETO", "/search/?q=countri%3Anl+%22open", "/search/help/"):
        page.goto(path)
        type_into(page, "mental")
        expect(page.locator("main").get_by_role("option").first).to_be_visible()
        page.keyboard.press("ArrowDown")
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
