"""Whether a text may be published: the rule that every way of publishing a case comes to."""

from collections.abc import Callable
from typing import Any

from catalogue.audience import Audience
from catalogue.looking import NotLookedThrough
from lessons.gate.questions import Question, look_through, marks_in, still_open
from lessons.gate.texts import ADDRESS, Piece, pieces_of, text_hash, words_of_address
from lessons.models import CaseStudyPage, SignOff

SIGN_FIRST = "Two people have to sign this text before it is read. It is kept as a draft."
ANSWER_FIRST = "Something in this invented case looks like a name, a number or an address. It is kept as a draft."
WIDER = "It was signed for practitioners. Two people have to sign it before everybody may read it."
NO_ALIAS = (
    "The address of this alias is a text of its own, and something in it could point at somebody. Choose another."
)
NOT_THE_SAME = "This alias does not read as the case that it repeats."
WAS_REAL = "This case was signed as a real one, so it cannot be marked as invented."


def refusal(page: Any, asked: Callable[[], list[Question]] | None = None) -> str:
    """Why this text may not be published as it stands; empty if it may.

    It may if it reads as what is live already, or if it is the text that two people signed last. `asked` tells what has
    to be answered of this very text, for whoever shows that too: so it is looked through once.
    """
    if page.alias_of_id is not None:
        return _refusal_of_alias(page)
    signed = last_signed(page)
    if page.is_demonstration and (signed is not None or _has_first_signature(page)):
        return WAS_REAL
    digest = text_hash(page)
    live = CaseStudyPage.objects.filter(pk=page.pk, live=True).first()
    is_live_text = live is not None and text_hash(live) == digest
    if is_live_text and not _is_wider(page.audience, live.audience):
        return ""
    if page.is_demonstration:
        return ANSWER_FIRST if names_still_open(page, asked) else ""
    if signed is not None and signed.text_hash == digest:
        return WIDER if _is_wider(page.audience, signed.audience) else ""
    return WIDER if is_live_text else SIGN_FIRST


def last_signed(page: Any) -> SignOff | None:
    """The sign-off that counts: the newest. A text that was signed before it is not what readers should get back."""
    released = SignOff.objects.filter(page=page.pk, state=SignOff.State.RELEASED)
    return released.order_by("-released_at", "-pk").first()


def is_signed(page: Any) -> bool:
    """Whether the text of this page as it stands is the one that two people signed last."""
    signed = last_signed(page)
    return signed is not None and signed.text_hash == text_hash(page)


def address_tells(page: Any) -> bool:
    """Whether something is found in the words of its address, or nobody knows because the search failed."""
    piece = Piece(ADDRESS, "", words_of_address(page.slug), stands_alone=True)
    try:
        return any(marks_in([piece], page.language).values())
    except NotLookedThrough:
        return True


def _refusal_of_alias(page: Any) -> str:
    """An alias repeats a text that is read already; only its address is its own."""
    original = CaseStudyPage.objects.filter(pk=page.alias_of_id).first()
    if original is None or not original.live or text_hash(original) != text_hash(page, slug=original.slug):
        return NOT_THE_SAME
    return NO_ALIAS if address_tells(page) else ""


def names_still_open(page: Any, asked: Callable[[], list[Question]] | None = None) -> int:
    """How many direct findings of an invented case nobody has answered."""
    questions = asked() if asked else look_through(pieces_of(page), page.language)[1]
    direct = [question for question in questions if question.is_direct]
    if not direct:
        return 0
    answers: dict[str, Any] = {}
    for sign_off in SignOff.objects.filter(page=page.pk).order_by("opened_at", "pk"):
        answers |= sign_off.answers
    return len(still_open(direct, answers))


def _is_wider(audience: str, before: str) -> bool:
    return bool(audience == Audience.PUBLIC and before != Audience.PUBLIC)


def _has_first_signature(page: Any) -> bool:
    return SignOff.objects.filter(page=page.pk, state=SignOff.State.FIRST).exists()
