"""What members and moderators do about conversations, one step each, for the tests that walk a whole way."""

import hmac
import re
import struct
import time
from base64 import b32decode
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

PASSWORD = "a long walk along the canal"
#: The background worker brings what is told into the inbox; it comes round twice a minute at least.
PATIENCE = 180


def comes_to(page: Page, address: str, words: str, number: int = 1) -> Locator:
    """Loads a page until so many links with these words stand in it: what the worker does takes a while."""
    found = page.locator("main").get_by_role("link", name=words)
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        page.goto(address)
        if found.count() == number:
            return found
        page.wait_for_timeout(1000)
    raise AssertionError(f"«{words}» did not come to {address}; there is: {page.locator('main').inner_text()}")


# Coming in


def register(page: Page, name: str, mailbox: str) -> None:
    page.goto("/account/register/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("E-mail address").fill(mailbox)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password once more").fill(PASSWORD)
    page.get_by_label(re.compile("^Where you work")).fill("An invented probation service")
    page.get_by_role("button", name="Register").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Now look into your mailbox")


def sign_in_with_password(page: Page, name: str) -> None:
    page.goto("/account/sign-in/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def sign_out(page: Page) -> None:
    """By the menu of what is one's own, which is closed at first."""
    menu = page.get_by_role("banner").locator("details")
    expect(menu.get_by_role("button", name="Sign out")).to_be_hidden()
    menu.locator("summary").click()
    menu.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("banner").get_by_role("link", name="Sign in")).to_be_visible()


def code(secret: str) -> str:
    """What an authenticator app shows now (RFC 6238), reckoned without the site's own code."""
    key = b32decode(secret + "=" * (-len(secret) % 8))
    told = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), "sha1").digest()
    at = told[-1] & 15
    number = struct.unpack(">I", told[at : at + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def fresh_code(secret: str) -> str:
    """The code of a half minute that has just begun: none that was used, and time enough to send it."""
    time.sleep(30 - time.time() % 30 + 0.2)
    return code(secret)


def set_up_second_factor(page: Page) -> str:
    """An authenticator app; its secret."""
    page.goto("/account/second-factor/")
    page.get_by_role("link", name="Set it up").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Show that it is you")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    secret = page.get_by_label("Or type this secret into the app").input_value()
    page.get_by_role("textbox", name="code").fill(fresh_code(secret))
    page.get_by_role("button", name="Set it up").click()
    page.goto("/account/second-factor/")
    expect(page.locator("main")).to_contain_text("Set up. It shows a new code every thirty seconds.")
    return secret


# Talking


def write(page: Page, entry: str, way: str, words: str) -> None:
    """Begins a conversation under an entry, as far as «Post»."""
    page.goto(entry)
    page.locator(".talk-begin").get_by_role("link", name=way).click()
    page.get_by_label("What you want to say").fill(words)
    page.get_by_role("button", name="Post", exact=True).click()


def comment(page: Page, words: str) -> Locator:
    return page.locator(".comment").filter(has_text=words)


def number_of(page: Page, words: str) -> str:
    """The public number of the comment with these words, from its place in the page."""
    return str(comment(page, words).get_attribute("id")).removeprefix("c-")


# Moderating


def go_to(page: Page, words: str) -> Locator:
    """By the keys of the queue to the comment with these words."""
    wanted = page.locator("[data-item]").filter(has_text=words)
    expect(wanted).to_have_count(1)
    for _ in range(page.locator("[data-item]").count()):
        page.keyboard.press("j")
        if wanted.evaluate("item => item === document.activeElement"):
            return wanted
    raise AssertionError(f"The key j does not lead to «{words}».")


def said_by_the_admin(page: Page) -> Locator:
    return page.locator(".messages")


# What holds for every page


def too_wide(page: Page) -> str:
    """What sticks out to the right, where a page scrolls sideways; empty: it does not."""
    look: Callable[[str], Any] = page.evaluate
    return str(
        look(
            """() => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return "";
              const out = [...document.body.querySelectorAll("*")]
                .filter((one) => one.getBoundingClientRect().right > width + 1);
              return out.map((one) => `${one.tagName}.${one.className}`).slice(0, 6).join(" ") || "something";
            }"""
        )
    )
