"""How the indexes are: whether they can be searched, and how far they are behind the database."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Min
from django.utils import timezone

from search.indexer import last_run, our_backends
from search.models import PendingChange


def is_ready() -> bool:
    """Whether every index of ours exists, whole, and was made for the present fields."""
    return all(backend.files.is_usable() for backend in our_backends().values())


@dataclass(frozen=True)
class IndexState:
    """`waiting` changes, the oldest of them noted `behind_seconds` ago; `failing` of them could not be indexed yet."""

    unusable: list[str]
    waiting: int
    failing: int
    behind_seconds: float
    indexer_seen_seconds_ago: float | None

    @property
    def is_ok(self) -> bool:
        return not self.unusable and self.behind_seconds <= settings.SEARCH_SECONDS_BEHIND

    def figures(self) -> dict[str, Any]:
        """For those who may know. No word of any entry is in it."""
        return {
            "unusable_indexes": self.unusable,
            "changes_waiting": self.waiting,
            "changes_failing": self.failing,
            "seconds_behind": self.behind_seconds,
            "indexer_seen_seconds_ago": self.indexer_seen_seconds_ago,
        }


def index_state() -> IndexState:
    """Two small queries and a look at the files: cheap enough for a monitor that asks every few seconds."""
    oldest = PendingChange.objects.aggregate(oldest=Min("noted_at"))["oldest"]
    ran_at = last_run()
    return IndexState(
        unusable=[name for name, backend in our_backends().items() if not backend.files.is_usable()],
        waiting=PendingChange.objects.count(),
        failing=PendingChange.objects.filter(attempts__gt=0).count(),
        behind_seconds=_seconds_since(oldest) if oldest else 0.0,
        indexer_seen_seconds_ago=_seconds_since(ran_at) if ran_at else None,
    )


def _seconds_since(moment: Any) -> float:
    return round(max(0.0, (timezone.now() - moment).total_seconds()), 1)
