"""Reading an entry's page as a test does: its text, and its headings in order."""

import re
from typing import Any


def read_page(client: Any, page: Any) -> str:
    """The page as HTML, for whoever `client` is; it must be there."""
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def headings(html: str) -> list[str]:
    """The words of all headings, in order."""
    found = re.findall(r"<h[1-4][^>]*>(.*?)</h[1-4]>", html, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", heading).split()) for heading in found]
