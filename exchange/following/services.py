"""Changes to what a member follows. Private: nobody else sees them, and no number of followers is shown anywhere."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from accounts.models import HowOften, User
from accounts.telling.turns import preferences_of
from exchange.models import Comment, Follow

MOST = 500


class Full(ValidationError):
    """A limit is reached; the message says which, and what to do."""


@transaction.atomic
def follow(
    *, user: Any, page: Any = None, challenge: Any = None, thread: Any = None, how_often: str = HowOften.DAILY
) -> Follow:
    """One of the three; whoever follows it already goes on as before. Whether they may see it is asked by the caller.

    Raises Full at the limit.
    """
    what = {"page_id": getattr(page, "pk", None), "challenge": challenge, "thread": thread}
    # Not the key: who is told something meanwhile refers to it, and two tellings would wait for each other
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    if (there := Follow.objects.filter(user=user, **what).first()) is not None:
        return there
    if Follow.objects.filter(user=user).count() >= MOST:
        raise Full(f"You follow {MOST} things, which is as many as a member can. Stop following some first.")
    made = Follow(user=user, how_often=how_often, **what)
    made.full_clean(exclude=["user", "page", "challenge", "thread"], validate_unique=False)
    made.save(force_insert=True)
    return made


def unfollow(*, user: Any, page: Any = None, challenge: Any = None, thread: Any = None) -> int:
    """What was told stays in the inbox. Returns 1, or 0 where it was not followed."""
    what = {"page_id": getattr(page, "pk", None), "challenge": challenge, "thread": thread}
    return Follow.objects.filter(user=user, **what).delete()[0]


def change(*, user: Any, pk: int, how_often: str) -> bool:
    """How often mails come on one thing; False where it is not this member's, or not one of the choices."""
    if how_often not in HowOften.values:
        return False
    return bool(Follow.objects.filter(user=user, pk=pk).update(how_often=how_often))


def stop(*, user: Any, pk: int) -> bool:
    """Ends one follow by its own number, also of what its owner may not see any more."""
    return bool(Follow.objects.filter(user=user, pk=pk).delete()[0])


def follow_own_thread(comment: Comment) -> None:
    """Who opens a conversation or answers in one follows it, with mails as they prefer for replies."""
    author = comment.author
    if author is None or not author.is_active:
        return
    try:
        follow(user=author, thread=comment.thread, how_often=preferences_of(author).replies)
    except Full:
        return


def stop_mails_on_follows(user: Any) -> None:
    """For «unsubscribe» in a mail: what is followed stays, and the inbox goes on telling."""
    Follow.objects.filter(user=user).update(how_often=HowOften.NONE)
