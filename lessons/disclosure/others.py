"""Every other case, read for comparing one with all of them: what it tells, its words as marks, and how it is named.

A page's words are read once in a process. Whether they are still the same is asked of the database at every check: by
a digest of all its texts, so that no way of writing a page is missed. What is kept are marks from which no word can be
read (`anonymisation.disclosure.alike`), and nothing of a page that is gone. Of what is sealed nothing is kept at all.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db import models
from django.db.models.functions import Length
from django.urls import reverse

from accounts.sealing import CannotOpen
from anonymisation.disclosure.alike import Marked, Marks, marks_of
from anonymisation.disclosure.pairs import Pair, words_of
from anonymisation.disclosure.traits import Traits, told
from catalogue.models import EntryAttachment
from catalogue.text import html_to_text
from lessons.disclosure.told import text_of
from lessons.models import CaseStudyPage, Submission
from taxonomy.models import VOCABULARIES

#: The target group that says a gender.
WOMEN = "women"
TRAITS = ("country", "ideology", "target_group")
#: So many pages are read at a time.
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Linked:
    """Another case that may be the same. `name` is for editors' eyes: a submission's short number or a page's title."""

    kind: str  # submission or page
    key: str
    name: str
    address: str
    pair: Pair
    is_demonstration: bool = False


#: What was read of each page, with the digest of the texts that it was read from.
_read: dict[int, tuple[bytes, Marks]] = {}


def traits_of(bands: Mapping[str, str], terms: Mapping[str, Iterable[str]]) -> Traits:
    """What the bands of a page and its terms (slugs by vocabulary) tell; of several countries none is told."""
    said = {name: sorted(slug for one in terms.get(name, ()) if (slug := told(one))) for name in TRAITS[:2]}
    only = {name: slugs[0] if len(slugs) == 1 else "" for name, slugs in said.items()}
    gender = bands["gender_band"] or ("woman" if WOMEN in terms.get("target_group", ()) else "")
    return _traits(
        only["country"],
        bands["region_band"],
        bands["year_band"],
        bands["offence_band"],
        only["ideology"],
        gender,
        bands["age_band"],
    )


@lru_cache(maxsize=4096)
def _traits(country: str, region: str, years: str, offence: str, ideology: str, gender: str, ages: str) -> Traits:
    """Many cases tell the same bands, and reading one costs more than all the rest of a case."""
    return Traits.from_words(
        country=country, region=region, years=years, offence=offence, ideology=ideology, gender=gender, ages=ages
    )


def traits_of_answers(answers: Mapping[str, Any]) -> Traits:
    """The same from the answers of a submission."""

    def answer(name: str) -> str:
        value = answers.get(name) or ""
        return str(value[0] if isinstance(value, list | tuple) and len(value) == 1 else value)

    return Traits.from_words(
        country=answer("country"),
        region=answer("region_band"),
        years=answer("year_band"),
        offence=answer("offence_band"),
        ideology=answer("ideology"),
        gender=answer("gender_band"),
        ages=answer("age_band"),
    )


def text_of_answers(answers: Mapping[str, Any]) -> str:
    """All words of a submission's answers."""
    return "\n".join(html_to_text(value) for value in answers.values() if isinstance(value, str))


class Others:
    """Every case but this one, and how to name those that pair."""

    def __init__(self, own_submission: Submission | None, own_page: Any) -> None:
        self.own_submission, self.own_page = own_submission, own_page
        self.named: dict[str, Linked] = {}
        self.not_opened = 0

    def told(self) -> list[Marked]:
        return [*self._submissions(), *self._pages()]

    def linked(self, pair: Pair) -> Linked:
        known = self.named[pair.key]
        return Linked(known.kind, known.key, known.name, known.address, pair, known.is_demonstration)

    def _note(self, key: str, kind: str, name: str, address: str = "", *, is_demonstration: bool = False) -> str:
        nothing = Pair(key, 0.0, 0.0, (), ())
        self.named[f"{kind}:{key}"] = Linked(kind, key, name, address, nothing, is_demonstration)
        return f"{kind}:{key}"

    def _submissions(self) -> Iterator[Marked]:
        """One after the other: a sealed row that cannot be opened hides no other."""
        waiting = Submission.objects.exclude(state=Submission.State.DRAFT).filter(merged_into__isnull=True)
        if self.own_submission is not None:
            waiting = waiting.exclude(pk=self.own_submission.pk)
        for pk in list(waiting.values_list("pk", flat=True)):
            try:
                submission = Submission.objects.only("answers", "cleaned").get(pk=pk)
            except CannotOpen:
                self.not_opened += 1
                continue
            except Submission.DoesNotExist:  # destroyed meanwhile
                continue
            short = str(pk)[:8]
            words = "\n".join(text_of_answers(answers) for answers in (submission.answers, submission.cleaned or {}))
            key = self._note(short, "submission", f"Submission {short}")
            yield Marked(key, traits_of_answers(submission.cleaned or submission.answers), marks_of(words_of(words)))

    def _pages(self) -> Iterator[Marked]:
        pages = CaseStudyPage.objects.filter(withdrawn_on__isnull=True).order_by("pk")
        rows = list(pages.values(*_columns()))
        terms = _terms(pages)
        words = _words({row["pk"]: row for row in rows}, _files(pages))
        address = reverse("wagtailadmin_pages:edit", args=[0]).replace("/0/", "/{}/")
        own = None if self.own_page is None else self.own_page.pk
        for row in rows:
            pk = row["pk"]
            if pk == own or pk not in words:
                continue
            key = self._note(
                str(pk), "page", row["title"], address.format(pk), is_demonstration=row["is_demonstration"]
            )
            yield Marked(key, traits_of(row, terms[pk]), words[pk])


def _columns() -> list[str]:
    """Every column of a case that holds text, and what names it."""
    texts = [
        field.attname
        for field in CaseStudyPage._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField)
    ]
    return ["pk", "is_demonstration", *texts]


def _terms(pages: Any) -> dict[int, dict[str, list[str]]]:
    found: dict[int, dict[str, list[str]]] = defaultdict(lambda: {name: [] for name in TRAITS})
    for name in TRAITS:
        rows = VOCABULARIES[name].tagged_model()._default_manager.filter(content_object__in=pages.order_by())
        for pk, slug in rows.values_list("content_object_id", "tag__slug"):
            found[pk][name].append(slug)
    return found


def _files(pages: Any) -> dict[int, list[tuple[Any, ...]]]:
    """What says whether the words of a page's files are still the same: they are long, and not read for that."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    read = "document__extracted_text"
    rows = EntryAttachment.objects.filter(page__in=pages.order_by().values("pk")).order_by("pk")
    facts = ("title", "document_id", f"{read}__file_hash", f"{read}__status", f"{read}__extracted_at", "length")
    for pk, *told_by in rows.annotate(length=Length(f"{read}__text")).values_list("page_id", *facts):
        found[pk].append(tuple(told_by))
    return found


def _words(rows: Mapping[int, Mapping[str, Any]], files: Mapping[int, list[tuple[Any, ...]]]) -> dict[int, Marks]:
    """The words of each page, read anew where a text of it is another one than last time."""
    digests = {}
    for pk, row in rows.items():
        whole = "\0".join(map(str, (*row.values(), *files.get(pk, ()))))
        digests[pk] = hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    known = dict(_read)  # another thread may be at it too
    found = {pk: known[pk] for pk, digest in digests.items() if pk in known and known[pk][0] == digest}
    missing = [pk for pk in digests if pk not in found]
    for begin in range(0, len(missing), AT_ONCE):
        some: Any = CaseStudyPage.objects.filter(pk__in=missing[begin : begin + AT_ONCE])
        for page in some.with_attached_texts():
            found[page.pk] = digests[page.pk], marks_of(words_of(text_of(page)))
    _read.update(found)
    for pk in known.keys() - found.keys():
        _read.pop(pk, None)
    return {pk: marks for pk, (_, marks) in found.items()}
