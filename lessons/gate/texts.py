"""All that counts as text of a case: what the detection reads, and what the two signers sign.

A title, an address, a tag, a line beside a link and the words of a file tell on somebody as well as the story does.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from catalogue.models import DocumentText
from catalogue.text import html_to_text
from lessons.models.cases import CaseStudyPage
from lessons.submissions.steps import FIELDS
from taxonomy.models import VOCABULARIES

#: One line each, in the order in which a reader meets them.
LINES = (
    "title",
    "summary",
    "setting",
    "region_band",
    "year_band",
    "age_band",
    "gender_band",
    "offence_band",
    "also_known_as",
    "source_note",
    "source_url",
    "seo_title",
    "search_description",
)
#: Not words, but they say something of the case too: a change of them is a change of what was signed.
FACTS = ("kind", "outcome", "year", "is_demonstration")
_TAG = re.compile(r"<[a-z][^<>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
#: Put in by the editor's form as it likes; and what says which page is linked, which no reader reads.
_NO_TEXT = frozenset({"data-block-key"})
_NO_WORDS = frozenset({"data-block-key", "id", "linktype"})
_NOT_READ = {
    DocumentText.Status.WAITING: "has not been read yet",
    DocumentText.Status.PARTLY: "could be read in part only",
    DocumentText.Status.NOTHING: "holds no words that a program can read: a scan, perhaps",
    DocumentText.Status.LOCKED: "is protected, so that no program can read it",
    DocumentText.Status.BROKEN: "could not be read",
    DocumentText.Status.TOO_LARGE: "is too large to be read",
    DocumentText.Status.NOT_READ: "is of a kind whose words are not read",
}


ADDRESS = "slug"
#: The bands that an author chooses from; what an editor types in their place is looked through.
CHOICES = {field.name: frozenset(choice.value for choice in field.choices) for field in FIELDS if field.choices}


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of a case. `unread` says why its words are not known, where a file's are not.

    `is_chosen`: one of a closed list, which tells nothing but what the disclosure check counts with; `stands_alone`:
    looked through by itself, since the capitals of its words say nothing.
    """

    name: str
    label: str
    text: str
    unread: str = ""
    is_chosen: bool = False
    stands_alone: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A file as the gate sees it, on a page or still beside a submission."""

    title: str
    note: str
    text: str
    file_hash: str  # SHA-1 of its bytes: a file that is replaced is another file
    unread: str = ""


def words_of(html: str) -> str:
    """Rich text as its readers, and those who hover over a link, see it: without markup, the targets of links below.

    Names that markup cuts in two are whole again.
    """
    told = [value for name, value in _attributes(html) if name not in _NO_WORDS and value]
    return "\n".join([html_to_text(html), *told])


def signed_form(html: str) -> list[Any]:
    """What counts as the same text: its words in their lines, and what stands in its tags.

    Opening a text in the editor's form and saving it turns its markup round; that is no change.
    """
    return [html_to_text(html), [list(pair) for pair in _attributes(html) if pair[0] not in _NO_TEXT]]


def _attributes(html: str) -> list[tuple[str, str]]:
    """Name and value of every attribute, tag by tag, in the order of their names."""
    return [
        (name, value)
        for tag in _TAG.findall(html)
        for name, value in sorted((n.lower(), unescape(a or b or c)) for n, a, b, c in _ATTRIBUTE.findall(tag))
    ]


def words_of_address(slug: str) -> str:
    """An address as words with capitals: in small letters no program takes a name for a name."""
    return slug.replace("-", " ").title()


def attached_to(page: CaseStudyPage) -> list[Attached]:
    """The files of a page or of one of its drafts, in their order."""
    found = []
    for row in page.attachments.all():
        text = DocumentText.objects.filter(document_id=row.document_id).first()
        status = text.status if text else DocumentText.Status.WAITING
        found.append(
            Attached(
                row.title,
                row.note,
                text.text if text else "",
                (text.file_hash if text else "") or row.document.file_hash or "",
                _NOT_READ.get(DocumentText.Status(status), ""),
            )
        )
    return found


def pieces_of(page: CaseStudyPage, attached: list[Attached] | None = None) -> list[Piece]:
    """Every text of a page, a draft or a page that is yet to be made; empty ones are left out."""
    meta = type(page)._meta
    lines = {name: str(getattr(page, name) or "") for name in LINES}
    found = [
        Piece(name, _label(meta, name), text, is_chosen=text in CHOICES.get(name, ())) for name, text in lines.items()
    ]
    found.append(Piece(ADDRESS, "Address", words_of_address(page.slug), stands_alone=True))
    found += [Piece(name, _label(meta, name), words_of(str(getattr(page, name) or ""))) for name in page.body_fields]
    for model in VOCABULARIES.values():
        names = "\n".join(term.name for term in page.chosen_tags_of(model.vocabulary))
        is_country = model.vocabulary == "country"  # every country of the world: the disclosure check counts with it
        found.append(
            Piece(model.plural, _label(meta, model.plural), names, is_chosen=is_country, stands_alone=not is_country)
        )
    found += [
        Piece(f"link_{number}", f"Note on link {number}", link.note)
        for number, link in enumerate(page.links_out.all(), start=1)
    ]
    for number, file in enumerate(attached_to(page) if attached is None else attached, start=1):
        found.append(Piece(f"file_{number}_title", f"Title of file {number}", file.title))
        found.append(Piece(f"file_{number}_note", f"Note on file {number}", file.note))
        found.append(Piece(f"file_{number}", f"File {number}", file.text, file.unread))
    return [piece for piece in found if piece.text.strip() or piece.unread]


def text_hash(page: CaseStudyPage, attached: list[Attached] | None = None, *, slug: str | None = None) -> str:
    """SHA-256 of all that is signed: any change of its words, however small, is another text.

    `slug` is for an alias, which has the text of another page under an address of its own.
    """
    signed: dict[str, Any] = {name: getattr(page, name) or "" for name in (*LINES, *FACTS)}
    signed["slug"] = page.slug if slug is None else slug
    signed |= {name: signed_form(str(getattr(page, name) or "")) for name in page.body_fields}
    signed["tags"] = {key: sorted(term.name for term in page.chosen_tags_of(key)) for key in VOCABULARIES}
    signed["links"] = [[link.to_id, link.kind, link.note] for link in page.links_out.all()]
    files = attached_to(page) if attached is None else attached
    signed["files"] = [[file.title, file.note, file.file_hash] for file in files]
    canonical = json.dumps(signed, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _label(meta: Any, name: str) -> str:
    label = str(meta.get_field(name).verbose_name)
    return label[:1].upper() + label[1:]
