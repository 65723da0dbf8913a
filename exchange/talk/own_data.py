"""What a member said and is writing, for the member."""

from typing import Any

from accounts.own_data import Area
from exchange.models import Comment, Draft
from exchange.talk.speakers import line_in_words
from exchange.tried.saving import fields_of


def own_talk(user: Any) -> list[Area]:
    said = Comment.objects.filter(author=user).select_related("thread__page", "tried", "speaker_sector")
    comments = [
        {
            "under": one.thread.page.title if one.thread.page is not None else "an open question",
            "kind": one.get_kind_display(),
            "text": one.body,
            "report": fields_of(one.tried) if hasattr(one, "tried") else None,
            "passage": (one.anchor or {}).get("quote", ""),
            "spoken_as": f"{one.pseudonym}, {line_in_words(one)}",
            "name_shown": one.shown_name,
            "language": one.get_language_display(),
            "read_by": one.get_audience_display(),
            "state": one.get_state_display(),
            "reason": one.reason_to_author or "",
            "posted": one.posted_at,
            "changed": one.edited_at,
            "said_before": [version.body for version in one.versions.all()],
        }
        for one in said.prefetch_related("versions")
    ]
    drafts = [
        {"of": one.place, "saved": one.saved_at, "fields": one.content} for one in Draft.objects.filter(user=user)
    ]
    return [
        Area("What you said to colleagues", "until you delete your account; what you withdraw nobody reads", comments),
        Area("Drafts of comments", "until you post or discard them, at most for some weeks", drafts),
    ]
