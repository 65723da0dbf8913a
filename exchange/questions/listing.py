"""The list of questions as an address asks for it: which, of what, and which page. A fixed number of queries."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Count, F, Prefetch, Q, QuerySet
from django.http import QueryDict

from catalogue.audience import circle_of
from exchange.models import Comment, Question, State
from exchange.questions.rights import can_see_questions
from exchange.questions.who_can_answer import Answerer, for_answerer
from exchange.talk.conversations import Pages
from exchange.visibility import comments_for_circle
from taxonomy.models import Challenge, Phase, TargetGroup, Term

ON_A_PAGE = 20
#: Which questions, in the order of the tabs.
OPEN, FOR_YOU, CALLS, ANSWERED, ALL = "open", "for-you", "calls", "answered", "all"
TABS = {OPEN: "Open", FOR_YOU: "For you", CALLS: "Calls for cases", ANSWERED: "Answered", ALL: "All"}
_STATE_OF = {OPEN: Question.State.OPEN, CALLS: Question.State.CALL, ANSWERED: Question.State.ANSWERED}
#: Filters by what stands in the address; each is a vocabulary.
VOCABULARIES: dict[str, type[Term]] = {"challenge": Challenge, "target_group": TargetGroup, "phase": Phase}
_LAST_PAGE = 100_000


@dataclass(frozen=True)
class Wanted:
    """What a reader asks the list for. What is unknown in an address is left out: nothing typed there is an error."""

    tab: str = OPEN
    terms: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    page: int = 1

    @classmethod
    def from_query(cls, query: QueryDict) -> "Wanted":
        tab, language, page = query.get("show", ""), query.get("language", ""), query.get("page", "")
        terms = {key: slug[:100] for key in VOCABULARIES if (slug := query.get(key, "").replace("\x00", ""))}
        return cls(
            tab if tab in TABS else OPEN,
            terms,
            language if language in dict(settings.LANGUAGES) else "",
            min(max(int(page), 1), _LAST_PAGE) if page.isascii() and page.isdigit() and len(page) < 10 else 1,
        )

    def address(self, **changes: Any) -> str:
        new = replace(self, **{"page": 1, **changes})
        pairs = {"show": new.tab if new.tab != OPEN else "", **new.terms, "language": new.language}
        if new.page > 1:
            pairs["page"] = str(new.page)
        return f"?{urlencode({key: value for key, value in pairs.items() if value})}"

    @property
    def all_address(self) -> str:
        """The same tab without a filter."""
        return self.address(terms={}, language="")

    @property
    def is_narrowed(self) -> bool:
        return bool(self.terms or self.language)


@dataclass(frozen=True)
class Listed:
    """One page of the list, ready to show."""

    wanted: Wanted
    questions: list[Question]
    total: int
    pages: Pages


def visible_questions(user: Any) -> QuerySet[Question]:
    """All that a reader may see: none for who takes no part; of the others those whose opening may be read.

    One whose title went with its author's account has nothing left to be found by.
    """
    return questions_for_circle(circle_of(user)) if can_see_questions(user) else Question.objects.none()


def questions_for_circle(circle: str) -> QuerySet[Question]:
    """What is visible to whoever of this circle may see questions at all (`can_see_questions`)."""
    openings = comments_for_circle(circle).filter(is_opening=True)
    return Question.objects.filter(thread__in=openings.values("thread")).exclude(title="")


def waiting_questions(user: Any) -> QuerySet[Question]:
    """The member's own that a moderator has yet to read, or has hidden."""
    own = Comment.objects.filter(is_opening=True, state__in=(State.HELD, State.HIDDEN), author=user.pk)
    return Question.objects.filter(thread__in=own.values("thread"))


def for_cards(questions: QuerySet[Question]) -> QuerySet[Question]:
    """With all that a card shows, in five queries: `replies`, `opening`, and the terms."""
    published = Q(thread__comments__state=State.PUBLISHED, thread__comments__is_opening=False)
    openings = Comment.objects.filter(is_opening=True).select_related("speaker_sector")
    return (
        questions.annotate(replies=Count("thread__comments", filter=published, distinct=True))
        .select_related("thread")
        .prefetch_related(
            "challenges",
            "target_groups",
            "phases",
            Prefetch("thread__comments", queryset=openings, to_attr="openings"),
        )
    )


def unanswered(questions: QuerySet[Question]) -> QuerySet[Question]:
    """Open ones to which nobody has replied yet."""
    replied = Comment.objects.filter(is_opening=False, state=State.PUBLISHED)
    return questions.filter(state=Question.State.OPEN).exclude(thread__in=replied.values("thread"))


def questions_for_you(user: Any) -> QuerySet[Question]:
    """Visible ones that this member could answer."""
    return for_answerer(visible_questions(user), Answerer.of(user))


def listed(wanted: Wanted, user: Any) -> Listed:
    questions = questions_for_you(user) if wanted.tab == FOR_YOU else visible_questions(user)
    if state := _STATE_OF.get(wanted.tab):
        questions = questions.filter(state=state)
    for key, slug in wanted.terms.items():
        plural = VOCABULARIES[key].plural
        through = getattr(Question, plural).through.objects.filter(
            **{f"{VOCABULARIES[key].vocabulary.replace('_', '')}__slug": slug}
        )
        questions = questions.filter(pk__in=through.values("question"))
    if wanted.language:
        spoken = Comment.objects.filter(is_opening=True, language=wanted.language)
        questions = questions.filter(thread__in=spoken.values("thread"))
    total = questions.count()
    count = max(1, -(-total // ON_A_PAGE))
    number = min(wanted.page, count)
    first = (number - 1) * ON_A_PAGE
    ordered = for_cards(questions).order_by(F("asked_at").desc(), "pk")
    pages = Pages(
        number,
        count,
        wanted.address(page=number - 1) if number > 1 else "",
        wanted.address(page=number + 1) if number < count else "",
    )
    return Listed(wanted, list(ordered[first : first + ON_A_PAGE]), total, pages)


def terms_in_use(user: Any) -> dict[str, list[Term]]:
    """For each filter the terms that a visible question carries."""
    visible = visible_questions(user).values("pk")
    found: dict[str, list[Term]] = {}
    for key, model in VOCABULARIES.items():
        through = getattr(Question, model.plural).through
        column = f"{model.vocabulary.replace('_', '')}_id"
        found[key] = list(
            model._default_manager.filter(pk__in=through.objects.filter(question__in=visible).values(column))
        )
    return found
