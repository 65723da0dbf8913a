"""What a member follows, for the member."""

from typing import Any

from accounts.own_data import Area
from exchange.following.listing import followed_by


def own_follows(user: Any) -> list[Area]:
    things = [
        {"kind": group.heading, "what": one.name, "mails": one.often, "since": one.since}
        for group in followed_by(user)
        for one in group.followed
    ]
    return [Area("What you follow", "until you stop following it", things)]
