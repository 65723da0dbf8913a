"""What becomes of what was said when its entry goes for good, or when its author goes."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.db.models import CharField, Q

from catalogue.addresses import plain_path
from catalogue.purging import Leaving
from catalogue.unlinking import INSTEAD
from exchange.models import Comment, CommentVersion, Draft, Question, State, Thread, Tried
from exchange.talk.saying import REPORT_TEXTS

_NAMED_LINK = re.compile(r"\[([^\]\n]*)\]\(\s*<?([^\s)>]+)[^)\n]*\)")
_BARE_LINK = re.compile(r"<?\bhttps?://[^\s<>()\[\]]+>?")


# An entry is withdrawn for good


def forget_entries(leaving: Leaving, stone: Any) -> dict[str, int]:
    """Under the entry nothing stays; in what was said elsewhere no link leads there. In the recall's transaction."""
    threads = Thread.objects.filter(page__in=leaving.page_ids)
    ids = list(threads.values_list("pk", flat=True))
    said = Comment.objects.filter(thread__in=ids)
    places = [f"page:{pk}" for pk in leaving.page_ids] + [f"reply:{pk}" for pk in ids]
    counts = {"comments": said.count(), "drafts of comments": Draft.objects.filter(place__in=places).delete()[0]}
    threads.delete()
    counts["links in comments"] = _unlink(leaving)
    return counts


def _unlink(leaving: Leaving) -> int:
    changed = 0
    said = (
        (Comment, ["body"]),
        (CommentVersion, ["body"]),
        (Tried, list(REPORT_TEXTS)),
        (Question, ["title", "call", "closed_because"]),
    )
    for model, names in said:
        changed += _unlink_in(model, names, leaving)
    return changed


def _unlink_in(model: Any, names: Iterable[str], leaving: Leaving) -> int:
    changed = 0
    for name in names:
        field = model._meta.get_field(name)
        longest = field.max_length if isinstance(field, CharField) else None  # what stands instead may be longer
        wanted = Q(pk__in=[])
        for address in leaving.addresses:
            wanted |= Q(**{f"{name}__icontains": address.rstrip("/")})
        for row in model.objects.filter(wanted):
            before = getattr(row, name)
            if (after := without_links(before, leaving)) != before:
                setattr(row, name, after[:longest])
                row.save(update_fields=[name])
                changed += 1
    return changed


def without_links(text: str, leaving: Leaving) -> str:
    """The words of a link stay, unless they are what the entry was called."""

    def named(found: re.Match[str]) -> str:
        if not _leads_there(found[2], leaving):
            return found[0]
        words = found[1].casefold()
        return INSTEAD if any(title.casefold() in words for title in leaving.titles) else found[1]

    def bare(found: re.Match[str]) -> str:
        after = found[0][len(found[0].rstrip(".,;:!?")) :]  # ends the sentence, not the address
        return INSTEAD + after if _leads_there(found[0].strip("<>.,;:!?"), leaving) else found[0]

    return _BARE_LINK.sub(bare, _NAMED_LINK.sub(named, text))


def _leads_there(address: str, leaving: Leaving) -> bool:
    try:
        return plain_path(urlsplit(address).path) in leaving.addresses
    except ValueError:
        return False


# A member goes


def end_talk(user: Any) -> dict[str, int]:
    """Empties what they said and cuts it off from them; where colleagues answered, a marker stays. In a transaction."""
    own = Comment.objects.filter(author=user)
    ids = list(own.values_list("pk", flat=True))
    counts = {
        "former versions of comments": CommentVersion.objects.filter(comment__in=ids).delete()[0],
        "reports of having tried it": Tried.objects.filter(comment__in=ids).delete()[0],
        "drafts of comments": Draft.objects.filter(user=user).delete()[0],
        "questions": Question.objects.filter(thread__comments__in=own.filter(is_opening=True)).update(title="Erased"),
    }
    counts["comments"] = own.update(
        body="",
        state=State.ERASED,
        author=None,
        pseudonym="",
        shown_name="",
        speaker_sector=None,
        speaker_region="",
        speaker_years="",
        anchor=None,
        held_for=[],
        reason_to_author=None,
    )
    return counts
