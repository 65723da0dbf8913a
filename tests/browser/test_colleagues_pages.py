"""What axe finds on the pages of conversations, and whether they fit: as visitor, member, and moderator."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import colleagues
from tests.browser.people import sign_in, violations

pytestmark = pytest.mark.browser

ENTRY = "/practices/pairs/"
OF_VISITORS = (ENTRY, "/account/register/", "/account/sign-in/", "/account/password/forgotten/")
OF_MEMBERS = (
    ENTRY,
    "/home/",
    "/inbox/",
    "/inbox/mail/",
    "/following/",
    "/questions/",
    "/questions/ask/",
    "/account/",
    "/account/profile/",
    "/account/membership/",
    "/account/second-factor/",
    "/account/second-factor/totp/activate/",
    "/talk/mine/",
)
OF_MODERATORS = (
    "/admin/moderation/",
    "/admin/moderation/?show=flagged",
    "/admin/moderation/?show=decided",
    "/admin/members/",
    "/admin/log/",
    "/admin/unmasking/",
)


def look(page: Page, *, within: str | None = None) -> list[str]:
    """What is wrong with the page that is open, each with its address."""
    found = violations(page, within)
    wide = colleagues.too_wide(page)
    return [f"{page.url}: {one}" for one in [*found, *([f"scrolls sideways: {wide}"] if wide else [])]]


def look_at(page: Page, addresses: tuple[str, ...], *, within: str | None = None) -> list[str]:
    wrong = []
    for address in addresses:
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        wrong += look(page, within=within)
    return wrong


@pytest.mark.parametrize("width", [1280, 390])
def test_what_visitors_see_of_it_has_nothing_to_mend(context, width):
    page = context(width, bypass_csp=True).new_page()
    assert look_at(page, OF_VISITORS) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_what_members_see_of_it_has_nothing_to_mend(context, site, width):
    page = context(width, bypass_csp=True).new_page()
    sign_in(page, site, "editor", ENTRY)
    said = f"A plain notebook does, {width} times over."
    colleagues.write(page, ENTRY, "Useful in my setting", said)
    expect(page.locator(".messages")).to_contain_text("Colleagues can read it now.")
    number = colleagues.number_of(page, said)
    wrong = look(page)

    sign_in(page, site, "practitioner", "/home/")
    wrong += look_at(page, OF_MEMBERS)

    page.goto("/questions/")
    page.locator("main").locator("article, li").get_by_role("heading").get_by_role("link").first.click()
    expect(page).not_to_have_url("/questions/")
    wrong += look(page)

    colleagues.write(page, ENTRY, "Useful in my setting", f"Width {width}. Karim Benali lent us his notebook.")
    expect(page.locator(".talk-finds__one").first).to_be_visible()
    wrong += look(page)
    menu = page.get_by_role("banner").locator("details")
    menu.locator("summary").click()
    wrong += look(page)

    page.goto(f"/talk/flag/{number}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("What is wrong with this comment?")
    wrong += look(page)
    assert wrong == []


@pytest.mark.parametrize("width", [1280, 390])
def test_what_moderators_see_of_it_has_nothing_to_mend(context, site, width):
    """Within our own part of the page: the frame is Wagtail's."""
    page = context(width, bypass_csp=True).new_page()
    sign_in(page, site, "moderator", "/admin/moderation/")
    assert look_at(page, OF_MODERATORS, within="main") == []
