"""How a case text is written with its annotations in it, and read back.

`[[Karim B.|person p1]]` says: these words are a person, and that person is `p1` wherever the text speaks of them.
After the bar comes the kind (see SHORT for those with a shorter name); then, where needed, an entity's id (without one,
the same words of the same kind are the same entity) and DIRECT or QUASI (without one, what DIRECT_KINDS says).
`[[Spring|none]]` says: the same words as an annotated mention, but here they tell nothing about anybody.
The first line of a file is `voice: …`, who is telling; the second is empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anonymisation.findings import Kind

MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)\]\]")
NOTHING = "none"
SHORT = {
    "org": Kind.ORGANISATION,
    "nat": Kind.NATIONALITY,
    "job": Kind.OCCUPATION,
    "feature": Kind.FEATURE,
    "event": Kind.EVENT,
    "plate": Kind.PLATE,
}
#: What is enough by itself to tell who somebody is.
DIRECT_KINDS = frozenset(
    {
        Kind.PERSON,
        Kind.NUMBER,
        Kind.PHONE,
        Kind.EMAIL,
        Kind.ADDRESS,
        Kind.IBAN,
        Kind.PLATE,
        Kind.LINK,
        Kind.HANDLE,
    }
)
#: The Text Anonymization Benchmark's eight types.
ENTITY_TYPES = {
    Kind.PERSON: "PERSON",
    Kind.PLACE: "LOC",
    Kind.ORGANISATION: "ORG",
    Kind.DATE: "DATETIME",
    Kind.AGE: "DEM",
    Kind.NUMBER: "CODE",
    Kind.PHONE: "CODE",
    Kind.EMAIL: "CODE",
    Kind.ADDRESS: "LOC",
    Kind.IBAN: "CODE",
    Kind.PLATE: "CODE",
    Kind.LINK: "CODE",
    Kind.HANDLE: "CODE",
    Kind.NATIONALITY: "DEM",
    Kind.RELIGION: "DEM",
    Kind.OCCUPATION: "DEM",
    Kind.OFFENCE: "MISC",
    Kind.FAMILY: "MISC",
    Kind.FEATURE: "MISC",
    Kind.EVENT: "MISC",
    Kind.AMOUNT: "QUANTITY",
}


class Wrong(ValueError):
    """The source of a case text cannot be right, and why."""


@dataclass(frozen=True, slots=True)
class Mention:
    """`kind` is None where the words were looked at and found to tell nothing."""

    start: int
    end: int
    text: str
    kind: Kind | None
    entity: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    voice: str
    text: str
    mentions: tuple[Mention, ...]
    exempt: tuple[Mention, ...]


def labelled(start: int, words: str, label: str) -> Mention:
    """A mention from what stands after the bar."""
    name, *rest = label.split()
    end = start + len(words)
    if name == NOTHING and not rest:
        return Mention(start, end, words, None, "", False)
    try:
        kind = SHORT[name] if name in SHORT else Kind(name)
    except ValueError:
        raise Wrong(f"no such kind: «{name}» of «{words}»") from None
    direct = kind in DIRECT_KINDS
    entity = f"{kind.value}:{words.casefold()}"
    for word in rest:
        if word in ("DIRECT", "QUASI"):
            direct = word == "DIRECT"
        elif re.fullmatch(r"[a-z]\d+", word):
            entity = word
        else:
            raise Wrong(f"neither an entity's id nor DIRECT or QUASI: «{word}» of «{words}»")
    if words != words.strip():
        raise Wrong(f"a span begins or ends with a space: «{words}»")
    return Mention(start, end, words, kind, entity, direct)


def read(name: str, source: str) -> Case:
    """The text without its marks, and where they were. Raises Wrong."""
    head, _, body = source.partition("\n\n")
    if not head.startswith("voice: ") or "\n" in head:
        raise Wrong("the first line must be «voice: …», the second empty")
    plain: list[str] = []
    length = at = 0
    found: list[Mention] = []
    body = body.strip()
    for mark in MARK.finditer(body):
        before = body[at : mark.start()]
        found.append(labelled(length + len(before), mark[1], mark[2]))
        plain += [before, mark[1]]
        length += len(before) + len(mark[1])
        at = mark.end()
    text = "".join(plain) + body[at:]
    if "[[" in text or "]]" in text:
        raise Wrong("a mark was opened or closed by half")
    case = Case(
        name,
        head.removeprefix("voice: "),
        text,
        tuple(mention for mention in found if mention.kind),
        tuple(mention for mention in found if not mention.kind),
    )
    if faults := list(faults_of(case)):
        raise Wrong("; ".join(faults))
    return case


def faults_of(case: Case) -> Iterator[str]:
    """What an annotator forgets: the second mention, the half of a name, an id given twice."""
    entities: dict[str, tuple[Kind | None, bool]] = {}
    for mention in case.mentions:
        if entities.setdefault(mention.entity, (mention.kind, mention.direct)) != (mention.kind, mention.direct):
            yield f"{mention.entity} is of two kinds, or both direct and not («{mention.text}»)"
    spans = [(mention.start, mention.end) for mention in case.mentions + case.exempt]
    for mention in case.exempt:
        if not any(re.search(whole(form), mention.text) for form in forms(case.mentions)):
            yield f"no need to exempt «{mention.text}»: nothing else is called that"
    for form in forms(case.mentions):
        for again in re.finditer(whole(form), case.text):
            if not any(start <= again.start() and again.end() <= end for start, end in spans):
                yield f"«{form}» is annotated elsewhere, not at {again.start()}"


def forms(mentions: tuple[Mention, ...]) -> set[str]:
    """The surface forms that must be marked everywhere: whole mentions, and each capitalised part of a name."""
    wholes = {mention.text for mention in mentions}
    parts = {
        part
        for mention in mentions
        if mention.kind is Kind.PERSON
        for part in re.findall(r"[^\W\d_]{3,}", mention.text)
        if part[0].isupper() and part not in ORDINARY
    }
    return wholes | parts


#: Parts of nicknames that are ordinary words.
ORDINARY = frozenset({"Fat"})


def whole(form: str) -> str:
    return rf"(?<!\w){re.escape(form)}(?!\w)"
