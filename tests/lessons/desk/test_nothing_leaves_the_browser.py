"""What is typed on the desk and at the gate stays between browser and site, as on the author's side.

A spell checker may send it to the browser's maker, and what is remembered of a field is offered to whoever sits there
next, or lies on the disk with the session that the browser restores.
"""

from html.parser import HTMLParser

import pytest
from django.urls import reverse

from lessons.desk.taking import take
from lessons.models import SubmissionFile
from tests.lessons.gate.cases import at_the_gate, sent_in

pytestmark = pytest.mark.django_db


class Fields(HTMLParser):
    """Every field that is typed into, with the attributes that its form hands down to it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.form: dict[str, str | None] = {}
        self.found: dict[str, dict[str, str | None]] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "form":
            self.form = {name: told[name] for name in ("autocomplete", "spellcheck") if name in told}
        if tag == "textarea" or (tag == "input" and told.get("type", "text") == "text"):
            self.found[str(told.get("name"))] = self.form | told

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = {}


@pytest.mark.parametrize("name", ["case", "clean", "arrange", "reject", "sign"])
def test_no_field_is_spell_checked_or_remembered(client, practitioner, editor, name):
    submission = sent_in(practitioner)
    SubmissionFile.objects.create(submission=submission, name="a.pdf", content=b"x", media_type="a/b", size=1)
    client.force_login(editor)
    if name == "sign":
        address = reverse("lessons_gate:sign", args=[at_the_gate(submission, editor).pk])
    else:
        take(submission=submission, by=editor)
        address = reverse(f"lessons_desk:{name}", args=[submission.pk])
    page = Fields(client.get(address).content.decode())
    assert page.found
    for field, told in page.found.items():
        assert (told.get("autocomplete"), told.get("spellcheck")) == ("off", "false"), field
