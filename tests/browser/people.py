"""What people do on the site, one step each, for the tests that walk a whole way."""

import json
import re
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def sign_in(page: Page, site: Any, name: str, to: str) -> None:
    page.goto(f"/account/sign-in/?next={to}")
    page.get_by_label("Username").fill(f"demo-{name}")
    page.get_by_label("Password").fill(site.passwords[f"demo-{name}"])
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(re.compile(re.escape(to) + "$"))


def violations(page: Page, within: str | None = None) -> list[str]:
    """What axe finds against WCAG 2.2 AA; `within`: in this part of the page only."""
    found = Axe().run(page, context=within, options={"runOnly": RULES, "resultTypes": ["violations"]})
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found.response["violations"]]


def purge_audit(site: Any, *phrases: str) -> tuple[int, list[list[str]]]:
    """How it ends, and for each phrase the places where it was found."""
    done = site.manage("purge_audit", "--file", "-", "--json", typed="\n".join(phrases))
    assert done.stderr == "", done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["looked_at"]["tables"] > 50
    assert told["looked_at"]["files"] > 10
    return done.returncode, [told["found"][str(number)] for number in range(1, len(phrases) + 1)]


# An author


def begin(page: Page, kind: str = "A near miss") -> str:
    """Begins a case; the address at which it stands."""
    page.goto("/submit/")
    page.get_by_label(kind, exact=True).check()
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The situation")
    return page.url.removesuffix("situation/")


def save_step(page: Page, texts: dict[str, str], bands: dict[str, str] | None = None) -> None:
    """Fills in a step of the form and goes on to the next."""
    for label, text in texts.items():
        page.get_by_role("textbox", name=label).fill(text)
    for label, band in (bands or {}).items():
        page.get_by_label(label).select_option(band)
    step = page.get_by_role("heading", level=1)
    name = step.inner_text()
    page.get_by_role("button", name=re.compile("^Save and (go on|look it over)")).click()
    expect(step).not_to_have_text(name)


def attach(page: Page, case: str, name: str, content: bytes) -> Locator:
    """Adds a file to a case; what the page says of it."""
    page.goto(f"{case}files/")
    files = page.locator(".submission-files > li")
    number = files.count()
    page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "", "buffer": content})
    page.get_by_role("button", name="Add", exact=True).click()
    expect(files).to_have_count(number + 1)
    return files.last


def send(page: Page, case: str) -> None:
    page.goto(f"{case}send/")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator("main")).to_contain_text("waits for an editor")


def send_in(page: Page, situation: str, title: str) -> str:
    """A case that holds no more than it needs; its address."""
    case = begin(page)
    save_step(page, {"The situation": situation})
    page.goto(f"{case}learnt/")
    save_step(page, {"What was learnt": "Write down who holds which key.", "Title": title})
    send(page, case)
    return case


# An editor


def take(page: Page, case: str) -> str:
    """Takes the case of this address into one's hands; where it lies on the desk."""
    page.goto("/admin/desk/")
    key = case.rstrip("/").rpartition("/")[2]
    page.locator(f"form[action$='/{key}/take/'] button").click()
    expect(page.locator("#thread")).to_be_visible()
    return page.url


def finding(page: Page, words: str) -> Locator:
    """The question that the cleaning page asks about these words."""
    return page.get_by_role("group", name=f"«{words}»", exact=True)


def save_cleaned(page: Page, button: str = "Save and look again") -> None:
    page.get_by_role("button", name=button).click()
    expect(page.locator(".messages")).to_contain_text("Saved.")


def to_the_gate(page: Page, desk: str) -> str:
    """Sends a case on; where it is signed."""
    page.goto(desk)
    page.get_by_role("button", name="Go to the signature").click()
    expect(page.get_by_role("heading", name="The text that is signed")).to_be_visible()
    return page.url


def answer_all(page: Page) -> int:
    """Says of each finding on the signing page that has no answer yet why it stays; how many there were."""
    answered = 0
    for question in page.locator("select[name^=why_]").all():
        if not question.input_value():
            question.select_option(index=-1 + question.locator("option").count())
            answered += 1
    return answered


def pass_the_tests(page: Page) -> None:
    """«No» to the three tests, and a search that found nothing."""
    for name in ("singling_out", "linkage", "inference"):
        page.locator(f"input[name={name}][value=none]").check()
    page.locator("input[name=intruder_search][value=nothing]").check()


def sign_first(page: Page) -> None:
    answer_all(page)
    pass_the_tests(page)
    if (reason := page.locator("[name=reason]")).count():
        reason.fill("Wide bands, and events that happen everywhere.")
    page.get_by_role("button", name="Sign", exact=True).click()
    expect(page.locator(".messages")).to_contain_text("Another editor has to read the whole text")


def sign_second(page: Page) -> str:
    """Reads, signs, and so releases; where readers find the case."""
    page.get_by_label("I have read the whole text").check()
    if (reason := page.locator("[name=reason]")).count():
        reason.fill("I agree.")
    page.get_by_role("button", name="Sign and release").click()
    released = page.locator(".messages")
    expect(released).to_contain_text("Signed and released.")
    return str(released.get_by_role("link", name="View it").get_attribute("href"))
