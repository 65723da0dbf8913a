"""The ways that matter, walked in a browser on the demonstration site."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
#: Every kind of page a reader meets.
PAGES = [
    "/",
    "/search/?q=handover",
    "/search/?q=nothing-that-anybody-wrote",
    "/cases/",
    "/cases/flat-ready-file-not/",
    "/practices/pairs/",
    "/lessons/the-client-must-own-the-plan/",
    "/manuals/ran-rehabilitation-manual/",
    "/papers/conclusion-paper-dutch-mar-2023/",
    "/events/thematic-event-prison-exit-continuum-2024/",
    "/challenges/",
    "/challenges/mental-health/",
    "/lists/",
    "/account/sign-in/",
    "/there-is-no-such-page/",
]


def sign_in(page: Page, site, role: str) -> None:
    page.get_by_label("Username").fill(f"demo-{role}")
    page.get_by_label("Password").fill(site.passwords[f"demo-{role}"])
    page.get_by_role("button", name="Sign in").click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_stranger_finds_narrows_reads_and_collects(context, javascript):
    page = context(java_script_enabled=javascript).new_page()
    page.goto("/")
    page.locator("main input[name=q]").fill("handover before release")
    page.locator("main").get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("handover before release")
    results = page.locator("main").get_by_role("article")
    wide = results.count()
    assert wide >= 5
    page.get_by_label("Mental health").first.check()
    page.get_by_role("button", name="Apply filters").click()
    assert "challenge=mental-health" in page.url
    assert "handover" in page.url
    expect(results.first).to_be_visible()
    assert 0 < results.count() < wide
    page.go_back()
    results.first.get_by_role("button", name="Collect").click()
    expect(page.get_by_role("banner").get_by_role("link", name="My list")).to_contain_text("1")
    results.first.get_by_role("heading").get_by_role("link").click()
    title = page.get_by_role("heading", level=1).inner_text()
    expect(page.get_by_role("heading", name="What did not work").first).to_be_visible()
    page.get_by_role("banner").get_by_role("link", name="My list").click()
    expect(page.locator("main")).to_contain_text(title.split(":")[0])


def test_a_practitioner_sent_to_a_hidden_entry_signs_in_and_is_there(context, site):
    page = context().new_page()
    answer = page.goto("/practices/separate-terrorism-wings/")
    assert answer is not None
    assert answer.status == 404
    page.get_by_role("link", name="Sign in and come back here").click()
    sign_in(page, site, "practitioner")
    expect(page.get_by_role("heading", level=1)).to_contain_text("wings")
    assert page.url.endswith("/practices/separate-terrorism-wings/")


def test_a_visitors_list_comes_along_when_they_sign_in_and_prints_with_contents(context, site):
    page = context().new_page()
    for path in ("/practices/pairs/", "/cases/flat-ready-file-not/"):
        page.goto(path)
        page.locator("main").get_by_role("button", name="Collect").first.click()
    page.goto("/account/sign-in/")
    sign_in(page, site, "trainer")
    page.get_by_role("banner").get_by_role("link", name="My list").click()
    page.locator("main").get_by_role("link", name="My list", exact=True).click()
    expect(page.locator("main")).to_contain_text("PAIRS")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").first.click()
    assert "PAIRS" in download.value.path().read_text(encoding="utf-8-sig")
    page.get_by_role("link", name="Print").first.click()
    expect(page.get_by_role("heading", name="Contents")).to_be_visible()


def test_the_keyboard_alone_reaches_the_search_and_its_results(context):
    page = context().new_page()
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_contain_text("Skip")
    page.keyboard.press("Enter")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "q":
            break
    page.keyboard.type("PAIRS")
    page.keyboard.press("Enter")
    expect(page.locator("main").get_by_role("article").first).to_contain_text("PAIRS")


def test_an_editor_opens_the_vocabularies_and_a_draft_in_the_admin(context, site):
    page = context().new_page()
    page.goto("/account/sign-in/?next=/admin/")
    sign_in(page, site, "editor")
    page.goto("/admin/snippets/taxonomy/challenge/")
    expect(page.locator("main")).to_contain_text("Mental health")
    page.goto("/admin/pages/")
    expect(page.locator("main")).to_contain_text("Throughcare")


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_no_page_scrolls_sideways(context, width):
    page = context(width).new_page()
    for path in PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_to_mend(context, width):
    page = context(width, bypass_csp=True).new_page()
    for path in PAGES:
        page.goto(path)
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"
