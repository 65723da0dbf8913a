"""Forms of words that a list need not spell out."""

from collections.abc import Iterable


def forms(words: str, *endings: str) -> str:
    """Every word of a list, as it is and with each of the endings."""
    stems = [" ".join(word.split()) for word in words.split(",") if word.strip()]
    return ", ".join(stem + ending for stem in stems for ending in ("", *endings))


def replaced(words: str, *pairs: tuple[str, str]) -> str:
    """Every word of a list, as it is and with an ending in place of another: («o», «a») makes alto, alta."""
    stems = [" ".join(word.split()) for word in words.split(",") if word.strip()]
    return ", ".join([*stems, *_replaced(stems, pairs)])


def _replaced(stems: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [stem.removesuffix(old) + new for stem in stems for old, new in pairs if stem.endswith(old)]


def as_written(words: str) -> tuple[str, ...]:
    """Every word of a list in small letters and with a capital: a people and its adjective are written either way."""
    listed = [" ".join(word.split()) for word in words.split(",") if word.strip()]
    return tuple(dict.fromkeys(form for word in listed for form in (word, word[0].upper() + word[1:])))
