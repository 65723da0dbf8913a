"""Which terms the text of a case tells by itself: those whose name, in any language, stands in what readers read.

A term that is missed here is withheld for nothing; one that is found wrongly is shown though the text keeps it back. So
labels must stand there as they are, as whole words, and short ones («US», «UK») in capitals as well.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lessons.models import CaseStudyPage
from taxonomy.models import VOCABULARIES, Term, same_label

#: Labels of fewer letters count only as they are written: «us» is a word of its own.
SHORT = 4


def told_terms(page: CaseStudyPage, vocabularies: Iterable[str]) -> list[tuple[str, int]]:
    """Among the terms of `page`, and the broader ones above them, those that its text tells."""
    text = text_of(page)
    plain = f" {same_label(text)} "
    return [
        (vocabulary, term.pk)
        for vocabulary in vocabularies
        for term in _with_broader(page.chosen_tags_of(vocabulary))
        if any(_stands_in(label, text, plain) for labels in term.labels().values() for label in labels)
    ]


def text_of(page: CaseStudyPage) -> str:
    """All words of a case that its readers get to see, but for its terms."""
    facts = [f"{fact.value}" for fact in page.key_facts()]
    bands = [page.region_band, page.gender_band, page.offence_band]
    texts = [page.title, page.summary, page.also_known_as, page.body_text, page.source_note]
    if page.pk is not None:
        texts.append(page.attachment_text)
    return "\n".join(filter(None, (*texts, *facts, *bands)))


def _stands_in(label: str, text: str, plain: str) -> bool:
    wanted = same_label(label)
    if len(wanted) < SHORT:
        return bool(re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text))
    return f" {wanted} " in plain


def _with_broader(terms: Iterable[Term]) -> Iterator[Any]:
    seen: set[int] = set()
    for term in terms:
        above: Term | None = term
        while above is not None and above.pk not in seen:
            seen.add(above.pk)
            yield above
            above = above.broader


def broader_terms(vocabularies: Iterable[str]) -> dict[tuple[str, int], int]:
    """The key of the broader term for every term that has one."""
    return {
        (vocabulary, pk): broader
        for vocabulary in vocabularies
        for pk, broader in VOCABULARIES[vocabulary]
        ._default_manager.filter(broader__isnull=False)
        .values_list("pk", "broader_id")
    }
