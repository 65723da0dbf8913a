"""The site as `make demo` serves it, in a data folder of its own, and Debian's Chromium in front of it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.mailbox import Mailbox

ROOT = Path(__file__).resolve().parents[2]
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


SETTINGS = "throughcare.settings.demo"
LOG = "demo.log"


class Site:
    """Where the site answers, the passwords it printed, and its log."""

    def __init__(self, address: str, folder: Path, environment: dict[str, str], mailbox: Mailbox) -> None:
        self.address = address
        self.mailbox = mailbox
        self.log = folder / LOG
        self._environment = environment
        note = folder / "demo-accounts.txt"
        self.passwords = dict(line.split() for line in note.read_text(encoding="utf-8").splitlines())

    def manage(self, *command: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """`manage.py` on the data of the site while it is served, as an administrator would in a terminal."""
        return subprocess.run(
            [sys.executable, "manage.py", *command, "--settings", SETTINGS],
            cwd=ROOT,
            env=self._environment,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="session")
def mailbox() -> Iterator[Mailbox]:
    """A mail server on loopback that takes what the site sends to anybody."""
    with Mailbox() as server:
        yield server


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, mailbox: Mailbox) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    if made := os.environ.get("DEMO_DATA"):  # by tools/run_tests.py: once, for all processes that share the tests
        shutil.copytree(made, folder, dirs_exist_ok=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "SEARCH_INDEX_DIR"}
    }
    environment["THROUGHCARE_VAR_DIR"] = str(folder)
    environment["EMAIL_URL"] = f"smtp://127.0.0.1:{mailbox.port}"
    environment["SITE_URL"] = f"http://127.0.0.1:{port}"  # what links in mails begin with
    environment["TMPDIR"] = str(tmp_path_factory.mktemp("temporary"))  # purge_audit looks in there too
    command = [sys.executable, "manage.py", "demo", "--settings", SETTINGS, f"127.0.0.1:{port}"]
    log = folder / LOG
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            assert server.poll() is None, log.read_text()
            if answers(address):
                break
            time.sleep(1)
        else:
            pytest.fail(f"The demonstration did not answer within five minutes.\n{log.read_text()}")
        yield Site(address, folder, environment, mailbox)
    finally:
        server.terminate()
        server.wait(20)


def answers(address: str) -> bool:
    try:
        return urllib.request.urlopen(address, timeout=5).status == 200
    except (urllib.error.URLError, OSError):
        return False


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    expect.set_options(timeout=30_000)  # the first text that a process looks through loads its word lists
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, site: Site) -> Iterator[Callable[..., BrowserContext]]:
    """Makes a browser window; at the end of the test asserts that it asked nobody else and that nothing was blocked."""
    strangers: list[str] = []
    complaints: list[str] = []
    windows: list[BrowserContext] = []

    def watch(page: Page) -> None:
        page.on("request", lambda r: None if r.url.startswith((site.address, "data:")) else strangers.append(r.url))
        page.on("console", lambda m: complaints.append(m.text) if "Content Security Policy" in m.text else None)

    def make(width: int = 1280, **options: object) -> BrowserContext:
        window = browser.new_context(viewport={"width": width, "height": 900}, base_url=site.address, **options)
        window.on("page", watch)
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
    assert strangers == []
    assert complaints == []
