"""The labels of all concepts, ready to be found in a question and exchanged for one another. Pure: no database.

A label belongs to one meaning. Concepts of the glossary come before terms of a vocabulary, and a term's name before its
other labels. Terms of one name are one meaning, also with the concept of that name. The labels of a concept stand for
one another; so do the names of a term in its languages. A term's other labels are often merely near («teacher» under
«Education and career»): they lead to what carries the term, and are no other name for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from search.backends.whoosh.analysis import LANGUAGES, WORD, fold, term_of
from search.common_words import is_ordinary
from taxonomy.concepts import ConceptLabels, Tag

LONGEST_LABEL = 14  # words; what is longer is a sentence
SHORTEST_WORD = 4  # letters of a label that is one word and no acronym
SAFE_STEM = 5  # letters from which on an inflected word is surely a form of the label
SHORT_ACRONYM = 3
WORDS_BETWEEN = 2  # that the index leaves out, and a question may have where the label has none

Words = tuple[str, ...]


def in_capitals(text: str) -> bool:
    """«MAR», «P/CVE», «VERA-2R», and «VETOs» too."""
    singular = text.removesuffix("s")
    return singular.isupper() and sum(map(str.isalpha, singular)) > 1


def terms_of_words(words: Words, language: str) -> Words:
    """What the index makes of folded words, without those that it leaves out."""
    return tuple(term for word in words if (term := term_of(word, language)))


def full_terms(words: Words, language: str) -> Words:
    """The same with those that it leaves out kept as they are: «in prison» is not «prison»."""
    return tuple(term_of(word, language) or word for word in words)


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a meaning. A loose one leads to the tags alone."""

    text: str
    language: str
    words: Words
    terms: Words
    is_acronym: bool
    is_preferred: bool = False
    is_loose: bool = False
    needs_capitals: bool = False  # counts only where it is typed in capitals, or is the whole question

    def is_same(self, words: Words) -> bool:
        """Whether a search for `words` finds what has this label, in texts of the label's language."""
        return words == self.words or (bool(self.terms) and terms_of_words(words, self.language) == self.terms)


@dataclass(slots=True)
class Meaning:
    """Labels that stand for one another, the likeliest to be written first, and the tags that say the same."""

    key: str
    labels: list[Label] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """A label in a row of words."""

    meaning: Meaning
    label: Label


def labels_of(concept: ConceptLabels) -> Iterator[Label]:
    """Those that say enough to be looked for, language by language."""
    for language in LANGUAGES:
        for place, text in enumerate(concept.labels.get(language, ())):
            words = tuple(map(fold, WORD.findall(text)))
            if not words or len(words) > LONGEST_LABEL:
                continue
            single = words[0] if len(words) == 1 else ""
            is_acronym = in_capitals(text) and " " not in text
            if single and not is_acronym and (len(single) < SHORTEST_WORD or is_ordinary(single)):
                continue
            terms = terms_of_words(words, language)
            if not terms and not is_acronym:
                continue
            needs_capitals = is_acronym and (
                concept.capitals_only
                or is_ordinary(single)
                or (concept.is_term and sum(map(str.isalpha, text)) <= SHORT_ACRONYM)
            )
            is_loose = concept.is_loose and place > 0
            yield Label(text, language, words, terms, is_acronym, place == 0, is_loose, needs_capitals)


def in_order_of_use(labels: Iterable[Label]) -> list[Label]:
    """Acronyms, then the first label of each language, then two more English ones and one of every other in turn."""
    acronyms: list[Label] = []
    first: dict[str, Label] = {}
    others: dict[str, list[Label]] = {language: [] for language in LANGUAGES}
    for label in labels:
        if label.is_acronym:
            acronyms.append(label)
        elif label.is_preferred and label.language not in first:
            first[label.language] = label
        else:
            others[label.language].append(label)
    english = others.pop("en")
    rows = zip_longest(english[::2], english[1::2], *others.values())
    return [*acronyms, *first.values(), *(label for row in rows for label in row if label is not None)]


class Glossary:
    """Finds labels in rows of folded words."""

    def __init__(self, concepts: Iterable[ConceptLabels]) -> None:
        self._exact: dict[Words, Found] = {}
        self._inflected: dict[tuple[str, Words], list[Found]] = {}
        self._longest: dict[str, int] = {}  # by a first word or term: how many words a label may have from there
        self.meanings: list[Meaning] = []
        rows = self._meanings_of(sorted(concepts, key=lambda concept: concept.is_term))
        for meaning, labels in rows:
            self._claim(meaning, (label for label in labels if not label.is_loose))
        for meaning in self.meanings:
            meaning.labels = in_order_of_use(meaning.labels)
            self._enter_plurals(meaning)
        for meaning, labels in rows:
            for label in labels:
                if label.is_loose and not self._holds_another(label):
                    self._enter(Found(meaning, label))

    def _meanings_of(self, concepts: Sequence[ConceptLabels]) -> list[tuple[Meaning, list[Label]]]:
        """The labels of each concept, with the meaning that they belong to; that of one name is one."""
        by_name: dict[Words, Meaning] = {}
        rows = []
        for concept in concepts:
            labels = list(labels_of(concept))
            name = next((label.words for label in labels if label.is_preferred and label.language == "en"), ())
            meaning = by_name.get(name)
            if meaning is None:
                meaning = Meaning(concept.key)
                self.meanings.append(meaning)
            meaning.tags += [tag for tag in concept.tags if tag not in meaning.tags]
            if name:
                by_name.setdefault(name, meaning)
            if not concept.is_term:  # a term may be called by any of its labels
                for label in labels:
                    by_name.setdefault(label.words, meaning)
            rows.append((meaning, labels))
        return rows

    def _claim(self, meaning: Meaning, labels: Iterable[Label]) -> None:
        """Gives a meaning the labels that no other has yet."""
        for label in labels:
            if label.words not in self._exact:
                meaning.labels.append(label)
                self._enter(Found(meaning, label))

    def _holds_another(self, label: Label) -> bool:
        """Whether a part of the label, or all of it in another form, has labels to be exchanged for: those serve."""
        words, language = label.words, label.language
        for start in range(len(words)):
            for stop in range(start + 1, len(words) + 1):
                part = words[start:stop]
                others = [self._exact.get(part), *self._inflected.get((language, full_terms(part, language)), ())]
                if any(other is not None and not other.label.is_loose for other in others):
                    return True
        return words in self._exact

    def _enter(self, found: Found) -> None:
        label = found.label
        self._enter_exact(label.words, found)
        if label.is_acronym:
            return
        full = full_terms(label.words, label.language)
        for key in {full, label.terms} if len(label.terms) > 1 else {full}:
            self._inflected.setdefault((label.language, key), []).append(found)
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(label.words) + WORDS_BETWEEN)

    def _enter_plurals(self, meaning: Meaning) -> None:
        """«QPRs» and «P/CVEs», which no stemmer knows."""
        for label in meaning.labels:
            if label.is_acronym and not label.text.endswith("s") and len(label.words[-1]) >= SHORT_ACRONYM:
                self._enter_exact((*label.words[:-1], label.words[-1] + "s"), Found(meaning, label))

    def _enter_exact(self, words: Words, found: Found) -> None:
        self._exact.setdefault(words, found)
        self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def longest_from(self, forms: Iterable[str]) -> int:
        """How many words a label may have that begins with any of these forms of a word."""
        longest = self._longest
        return max([longest.get(form, 0) for form in forms])

    def find(self, words: Words, terms: Sequence[Words]) -> list[Found]:
        """Every label that these words as a whole may be, the likeliest first.

        `terms` are their terms in each of `LANGUAGES`, empty for a word that is left out there.
        """
        found = []
        if exact := self._exact.get(words):
            found.append(exact)
        forms: list[Found] = []
        for language, row in zip(LANGUAGES, terms, strict=True):
            full = tuple(term or word for term, word in zip(row, words, strict=True)) if "" in row else row
            forms += self._inflected.get((language, full), ())
            if full is not row and row[0] and row[-1]:
                shorter = tuple(filter(None, row))
                if len(shorter) > 1:
                    forms += self._inflected.get((language, shorter), ())
        if len(words) == 1:
            forms = [form for form in forms if _is_form_of(words[0], form.label)]
        if len(forms) > 1:
            forms.sort(key=lambda form: _distance(words, form.label.words))
        return found + forms


def _is_form_of(word: str, label: Label) -> bool:
    """Whether a single word is an inflected label for sure: English «kind» is not German «Kinder»."""
    if len(label.words) > 1 or is_ordinary(word):
        return False
    return len(label.terms[0]) >= SAFE_STEM or len(word) > len(label.words[0])


def _distance(typed: Words, label: Words) -> tuple[bool, int]:
    """Inflection mostly adds to the end of a word: «prisons» is nearer to «prison» than to «prisoner»."""
    typed_text, label_text = " ".join(typed), " ".join(label)
    return not typed_text.startswith(label_text), abs(len(typed_text) - len(label_text))
