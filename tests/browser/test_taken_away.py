"""A case that a reader reports, and one that an editor withdraws for good: gone at once, from every place."""

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import purge_audit, sign_in

pytestmark = pytest.mark.browser


class Known:
    """One of the demonstration's cases, and where a visitor comes upon it."""

    def __init__(self, slug: str, word: str, phrase: str, *linked_from: str) -> None:
        self.address = f"/cases/{slug}/"
        self.phrase = phrase
        self._slug = slug
        self._places = [
            "/cases/",
            f"/search/?q={word}",
            f"/search/suggest/?q={word[:7]}",
            f"/search/export/csv/?q={word}",
            f"/search/export/json/?q={word}",
            "/feeds/case.atom",
            "/sitemap.xml",
            *linked_from,
        ]

    def is_seen_in(self, visitor: Page) -> list[str]:
        """Every place where its address stands; each of them answers, with the case or without it."""
        found = []
        for place in self._places:
            answer = visitor.request.get(place)
            assert answer.ok, place
            if self._slug in answer.text():
                found.append(place)
        return found

    def is_missing_in(self, visitor: Page) -> list[str]:
        seen = self.is_seen_in(visitor)
        return [place for place in self._places if place not in seen]


PHOTOGRAPHER = Known(
    "photographer-at-the-gate",
    "photographer",
    "came to the door with a piece of cake and said that she was sorry",
    "/lessons/communities-belong-in-rehabilitation/",
    "/challenges/stigmatisation/",
    "/feeds/challenges/stigmatisation.atom",
)
QUESTIONNAIRE = Known("twelve-men-one-questionnaire", "questionnaire", "", "/lessons/un-bon-bilan-ne-dit-pas-dehors/")


def test_a_report_without_an_account_hides_the_case_at_once_and_an_editor_decides(context, site):
    case = QUESTIONNAIRE
    reporter = context(java_script_enabled=False).new_page()
    reporter.goto(case.address)
    other = context().new_page()
    other.goto(case.address)
    title = other.get_by_role("heading", level=1).inner_text()
    assert case.is_missing_in(other) == []

    reporter.get_by_role("button", name="Report that someone can be recognised").click()
    expect(reporter.get_by_role("heading", level=1)).to_have_text("Thank you. It is hidden now.")
    assert other.goto(case.address).status == 404
    assert case.is_seen_in(other) == []
    practitioner = context().new_page()
    sign_in(practitioner, site, "practitioner", "/lists/")
    assert practitioner.goto(case.address).status == 404

    editor = context().new_page()
    sign_in(editor, site, "editor", "/admin/hidden/")
    expect(editor.get_by_role("navigation").get_by_role("link", name="Hidden cases (1)")).to_be_visible()
    editor.locator("main").get_by_role("link", name=title).click()
    expect(editor.locator("main")).to_contain_text("Somebody reported that a person in it can be recognised")
    editor.get_by_label("Show it again as it was").check()
    editor.get_by_role("button", name="Decide").click()
    expect(editor.locator("main")).to_contain_text("Say why it can be shown as it was.")
    assert other.goto(case.address).status == 404
    editor.get_by_label("Show it again as it was").check()
    editor.get_by_label("why that is right").select_option("It is invented")
    editor.get_by_role("button", name="Decide").click()
    expect(editor.locator(".messages")).to_contain_text("It is shown again.")
    assert other.goto(case.address).status == 200
    assert case.is_missing_in(other) == []

    other.get_by_role("button", name="Report that someone can be recognised").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("One more step, and it is hidden")


def test_a_case_that_is_withdrawn_for_good_is_nowhere_and_its_address_says_when_and_why(context, site):
    case = PHOTOGRAPHER
    visitor = context().new_page()
    visitor.goto(case.address)
    expect(visitor.locator("main")).to_contain_text(case.phrase)
    assert case.is_missing_in(visitor) == []
    holder = context().new_page()
    sign_in(holder, site, "trainer", case.address)
    holder.locator("main").get_by_role("button", name="Collect").first.click()

    editor = context().new_page()
    sign_in(editor, site, "editor", "/admin/pages/")
    editor.goto("/admin/pages/search/?q=photographer")
    editor.locator("main").get_by_role("link", name="A photographer at the gate").first.click()
    editor.locator("header").get_by_role("button", name="Actions").first.click()
    editor.get_by_role("link", name="Withdraw for good…").click()
    expect(editor.get_by_role("heading", level=1)).to_contain_text("Withdraw for good")
    editor.get_by_label("Why").select_option("Somebody could be recognised")
    editor.get_by_label("I understand that the text cannot be brought back").check()
    editor.get_by_role("button", name="Withdraw it for good").click()
    expect(editor.locator(".messages")).to_be_visible()

    answer = visitor.goto(case.address)
    assert answer is not None
    assert answer.status == 410
    today = date.today()
    expect(visitor.locator("main time")).to_have_attribute("datetime", today.isoformat())
    expect(visitor.locator("main")).to_contain_text("The reason: somebody could be recognised.")
    expect(visitor.locator("meta[name=robots]")).to_have_attribute("content", re.compile("noindex"))
    assert case.is_seen_in(visitor) == []
    assert case.is_seen_in(holder) == []
    holder = context().new_page()
    sign_in(holder, site, "trainer", "/lists/")
    expect(holder.get_by_role("status").filter(has_text="withdrawn for good")).to_contain_text("on one of your lists")
    holder.get_by_role("button", name="I have seen this").click()
    editor.goto("/admin/reports/withdrawn/")
    expect(editor.locator("main")).to_contain_text("1 told, 1 has seen it")
    assert purge_audit(site, case.phrase, "press attention on the morning of release") == (0, [[], []])
