"""From Wagtail's search queries to questions to the index (`search.engine.query`)."""

from collections.abc import Callable, Iterable

from django.conf import settings
from modelsearch.backends.base import BaseSearchQueryCompiler, SearchFieldError
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText, SearchQuery

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import LANGUAGES, WORD, language_of, term_of
from search.engine import query as ask

#: More words than this are not looked up: nobody types them, and each costs time.
MOST_WORDS = 64

Fields = tuple[str, ...] | None
LANGUAGE_FIELD = schema.is_field("language")


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(WORD.findall(text)))[:MOST_WORDS]


def _written_in(language: str) -> ask.Node:
    """Documents analysed by the rules of a language: as `schema.language_of_object` decides it."""
    others = tuple(ask.Value(LANGUAGE_FIELD, other) for other in LANGUAGES if other != language)
    if language == language_of(settings.LANGUAGE_CODE):
        return ask.Without(ask.Everything(), ask.Any(others))
    return ask.Value(LANGUAGE_FIELD, language)


def _all_of(words: Iterable[str], node: Callable[[str], ask.Node]) -> ask.Node:
    """Documents with every word, where a word that is on the stop list of a document's own language does not count.

    «de» is no word of a Dutch text and one of an English text, so which words are needed depends on the document.
    """
    parts: list[ask.Node] = []
    for word in words:
        silent = [language for language in LANGUAGES if not term_of(word, language)]
        if len(silent) == len(LANGUAGES):
            continue
        excused = tuple(ask.Weighted(_written_in(language), 0.0) for language in silent)
        parts.append(ask.Any((node(word), *excused)) if excused else node(word))
    return ask.All((*parts, ask.Weighted(_any_of(words, node), 0.0))) if parts else ask.Nothing()


def _any_of(words: Iterable[str], node: Callable[[str], ask.Node]) -> ask.Node:
    return ask.Any(tuple(node(word) for word in words))


def _joined(operator: str, text: str, node: Callable[[str], ask.Node]) -> ask.Node:
    words = _words(text)
    return _all_of(words, node) if operator == "and" else _any_of(words, node)


def node_of(query: SearchQuery, fields: Fields = None) -> ask.Node:
    """The question that stands for `query` over these fields (names as in `search_fields`; all when `None`)."""
    if isinstance(query, PlainText):
        words = _joined(query.operator, query.query_string, lambda word: ask.Word(word, fields))
        return words if query.boost == 1 else ask.Weighted(words, float(query.boost))
    if isinstance(query, Phrase):
        return ask.Phrase(query.query_string, fields)
    if isinstance(query, Fuzzy):
        return _joined(query.operator, query.query_string, lambda word: ask.Similar(word, fields))
    if isinstance(query, Boost):
        return ask.Weighted(node_of(query.subquery, fields), float(query.boost))
    if isinstance(query, MatchAll):
        return ask.Everything()
    if isinstance(query, Not):
        return ask.Without(ask.Everything(), node_of(query.subquery, fields))
    if isinstance(query, And):
        return ask.All(tuple(node_of(part, fields) for part in query.subqueries))
    if isinstance(query, Or):
        return ask.Any(tuple(node_of(part, fields) for part in query.subqueries))
    raise NotImplementedError(f"`{type(query).__name__}` is not supported by the Whoosh search backend.")


class WhooshQueryCompiler(BaseSearchQueryCompiler):  # type: ignore[misc]
    """Whole-word search. Filters and orders of the queryset stay with the database (see `restriction`)."""

    DEFAULT_OPERATOR = "or"
    HANDLES_ORDER_BY_EXPRESSIONS = True
    fields: list[str] | None

    def node(self) -> ask.Node:
        return node_of(self.query, tuple(self.fields) if self.fields else None)


class WhooshAutocompleteQueryCompiler(WhooshQueryCompiler):
    """Words that begin with what was typed."""

    def check(self) -> None:
        """As for whole words, but for `fields`: those may be any that are declared for completion."""
        model = self.queryset.model
        declared = {field.field_name for field in model.get_autocomplete_search_fields()}
        for name in self.fields or ():
            if name not in declared:
                raise SearchFieldError(
                    f'Cannot autocomplete with field "{name}". Please add index.AutocompleteField("{name}") to '
                    f"{model.__name__}.search_fields.",
                    field_name=name,
                )
        names, self.fields = self.fields, None
        super().check()
        self.fields = names

    def node(self) -> ask.Node:
        if isinstance(self.query, MatchAll):
            return ask.Everything()
        if not isinstance(self.query, PlainText):
            raise NotImplementedError(f"`{type(self.query).__name__}` is not supported for autocomplete queries.")
        fields = tuple(self.fields) if self.fields else None
        parts = tuple(ask.Beginning(word, fields) for word in _words(self.query.query_string))
        return ask.All(parts) if self.query.operator == "and" else ask.Any(parts)
