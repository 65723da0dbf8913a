"""From Wagtail's search queries to Whoosh queries."""

from collections.abc import Iterable
from typing import Any

from modelsearch.backends.base import BaseSearchQueryCompiler
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText, SearchQuery
from whoosh import query as whoosh_query

from search.backends.whoosh import schema
from search.backends.whoosh.analysis import beginnings_of, terms_of

#: More words than this are not looked up: nobody types them, and each costs time.
MOST_WORDS = 64


def _every() -> Any:
    """Matches all documents without adding to their score."""
    return whoosh_query.Every(boost=0.0)


def _join(operator: str, queries: Iterable[Any]) -> Any:
    found = list(queries)
    if not found:
        return whoosh_query.NullQuery
    if len(found) == 1:
        return found[0]
    return whoosh_query.And(found) if operator == "and" else whoosh_query.Or(found)


def _in_any(fields: list[str], make: Any) -> Any:
    return _join("or", (make(field) for field in fields))


def _phrase(fields: list[str], words: list[str], boost: float) -> Any:
    if len(words) < 2:
        return _join("and", (_in_any(fields, lambda f, w=word: whoosh_query.Term(f, w, boost=boost)) for word in words))
    return _in_any(fields, lambda field: whoosh_query.Phrase(field, words, boost=boost))


def _fuzzy(field: str, word: str, boost: float) -> Any:
    """Words within one edit, within two for longer ones, the first letter kept."""
    distance = 0 if len(word) < 3 else 1 if len(word) < 6 else 2
    return whoosh_query.FuzzyTerm(field, word, boost=boost, maxdist=distance, prefixlength=1)


def compile_query(query: SearchQuery, fields: list[str], boost: float = 1.0) -> Any:
    """The Whoosh query for `query` over analysed fields; a word may be in any of them."""
    if isinstance(query, PlainText):
        words = terms_of(query.query_string)[:MOST_WORDS]
        weight = boost * query.boost
        return _join(
            query.operator,
            (_in_any(fields, lambda f, w=word: whoosh_query.Term(f, w, boost=weight)) for word in words),
        )
    if isinstance(query, Phrase):
        return _phrase(fields, terms_of(query.query_string)[:MOST_WORDS], boost)
    if isinstance(query, Fuzzy):
        words = terms_of(query.query_string)[:MOST_WORDS]
        return _join(query.operator, (_in_any(fields, lambda f, w=word: _fuzzy(f, w, boost)) for word in words))
    if isinstance(query, Boost):
        return compile_query(query.subquery, fields, boost * query.boost)
    if isinstance(query, MatchAll):
        return _every()
    if isinstance(query, Not):
        if isinstance(query.subquery, MatchAll):
            return whoosh_query.NullQuery
        return whoosh_query.And([_every(), whoosh_query.Not(compile_query(query.subquery, fields, boost))])
    if isinstance(query, (And, Or)):
        parts = [compile_query(part, fields, boost) for part in query.subqueries]
        return _join("and" if isinstance(query, And) else "or", parts)
    raise NotImplementedError(f"`{type(query).__name__}` is not supported by the Whoosh search backend.")


class WhooshQueryCompiler(BaseSearchQueryCompiler):  # type: ignore[misc]
    """Whole-word search. Filters and orders of the queryset stay with the database (see `results`)."""

    DEFAULT_OPERATOR = "or"
    HANDLES_ORDER_BY_EXPRESSIONS = True
    fields: list[str] | None

    def searched_fields(self) -> list[str]:
        return [schema.in_field(name) for name in self.fields] if self.fields else [schema.BODY]

    def whoosh_query(self) -> Any:
        return compile_query(self.query, self.searched_fields())


class WhooshAutocompleteQueryCompiler(WhooshQueryCompiler):
    """Words that begin with what was typed."""

    def check(self) -> None:
        names, self.fields = self.fields, None
        super().check()
        self.fields = names

    def searched_fields(self) -> list[str]:
        return [schema.begins_field(name) for name in self.fields] if self.fields else [schema.BEGINS]

    def whoosh_query(self) -> Any:
        if isinstance(self.query, MatchAll):
            return _every()
        if not isinstance(self.query, PlainText):
            raise NotImplementedError(f"`{type(self.query).__name__}` is not supported for autocomplete queries.")
        fields = [field for field in self.searched_fields() if field in schema.index_schema()]
        words = beginnings_of(self.query.query_string)[:MOST_WORDS]
        return _join(
            self.query.operator, (_in_any(fields, lambda f, w=word: whoosh_query.Prefix(f, w)) for word in words)
        )
