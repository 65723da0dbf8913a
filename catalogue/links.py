"""Cross-links seen from both ends, in a fixed number of queries however many there are."""

from dataclasses import dataclass
from typing import Any

from catalogue.cards import card_entries
from catalogue.models import Entry, EntryLink

#: How a link reads from the entry that is named.
SEEN_FROM_THE_OTHER_END = {
    EntryLink.Kind.ABOUT: "is named by",
    EntryLink.Kind.SOURCE: "is the source of",
    EntryLink.Kind.SUPPORTS: "is supported by",
    EntryLink.Kind.CONTRADICTS: "is spoken against by",
}


@dataclass(frozen=True)
class SeenLink:
    """One link as a reader of `entry`'s neighbour sees it."""

    entry: Entry
    kind: str
    relation: str
    note: str
    is_incoming: bool


@dataclass(frozen=True)
class LinkGroup:
    """The links to entries of one type, for a heading of their own."""

    type_key: str
    heading: str
    links: list[SeenLink]


def links_of(entry: Entry, user: Any) -> list[LinkGroup]:
    """Entries that `entry` names and that name it, grouped by type; only those that `user` may read.

    A link in both directions is shown once, as the one that `entry` itself makes. What another entry notes beside its
    link is not shown on a case: those who signed the case have not read it.
    """
    outgoing = list(entry.links_out.all())
    incoming = list(EntryLink.objects.filter(to_id=entry.pk)) if entry.pk else []
    wanted = {link.to_id for link in outgoing} | {link.page_id for link in incoming}
    if not wanted:
        return []
    entries = card_entries(sorted(wanted), user, with_terms=False)
    seen: dict[int, SeenLink] = {}
    for link in outgoing:
        if link.to_id in entries:
            relation = str(link.get_kind_display())
            seen.setdefault(link.to_id, SeenLink(entries[link.to_id], link.kind, relation, link.note, False))
    for link in incoming:
        if link.page_id in entries:
            relation = SEEN_FROM_THE_OTHER_END[EntryLink.Kind(link.kind)]
            note = "" if entry.is_reportable else link.note
            seen.setdefault(link.page_id, SeenLink(entries[link.page_id], link.kind, relation, note, True))
    groups: dict[str, LinkGroup] = {}
    for found in sorted(seen.values(), key=lambda link: (link.entry.type_order, link.entry.title)):
        key = found.entry.type_key
        groups.setdefault(key, LinkGroup(key, found.entry.type_label_plural, [])).links.append(found)
    return list(groups.values())
