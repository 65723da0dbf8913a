"""What can go wrong with an index, each with what to do about it in its message."""


class IndexUnavailable(Exception):
    """The index cannot be read: missing, damaged, or made for other fields."""


class IndexBusy(Exception):
    """Another process kept the writers' lock for longer than this one may wait."""
