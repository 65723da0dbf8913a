"""The background's part of unmasking."""

from accounts.profiles.unmasking import end_overdue


class EndUnmaskings:
    """Once an hour: what no second moderator agreed to within a week has ended, and its person can read that."""

    name = "unmaskings that nobody agreed to"
    interval = 60 * 60

    def run(self) -> None:
        end_overdue()
