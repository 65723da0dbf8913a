"""The demonstration content takes facts from the source documents, never their sentences."""

import re
from pathlib import Path

import pytest

from home.demo.reading import CONTENT

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
RUN = 8
#: Names and titles, which have no other wording. The longest first, so that none hides another.
NAMES = (
    "Police role and contribution in the holistic, multi-agency case diagnosis of at-risk individuals, groups and "
    "neighbourhoods",
    "RAN Study Visit to Paris on 'Effective management of the prison-exit continuum'",
    "The Dutch Multi-Agency Approach to Rehabilitation of Radicalised Detainees (MAR)",
    "Multi-Agency Approach to Rehabilitation of Radicalised Detainees",
    "Dutch National Programme Against Radicalisation and Extremism (PARE)",
    "PAIRS (Individualised Support and Social Reaffiliation Programmes)",
    "Multi-Agency Working and preventing violent extremism: Paper 2",
    "Multi-agency working and preventing violent extremism I",
    "National Programme Against Radicalisation and Extremism",
    "Directorate-General for Migration and Home Affairs",
)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", re.sub(r"</?\w+>", " ", text).lower().replace("’", "").replace("'", ""))


def runs(text: str) -> set[str]:
    """Every run of RUN words, none of which crosses a name."""
    flat = " ".join(words(text))
    for name in NAMES:
        flat = flat.replace(" ".join(words(name)), "|")
    return {
        " ".join(piece[i : i + RUN]) for piece in map(str.split, flat.split("|")) for i in range(len(piece) - RUN + 1)
    }


def test_a_copied_sentence_would_be_seen():
    source = "The offender should be actively involved in the plan, so that no feeling of rejection grows."
    assert runs(f"As was said: {source}") & runs(source)
    assert not runs("Plan with the person, and rejection has less to feed on than before.") & runs(source)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not part of the product")
def test_no_run_of_eight_words_is_shared_with_a_source_document():
    theirs = set().union(*(runs(path.read_text(encoding="utf-8")) for path in SEEDS.glob("*.txt")))
    copied = {
        path.name: found
        for path in CONTENT.rglob("*.md")
        if (found := sorted(runs(path.read_text(encoding="utf-8")) & theirs))
    }
    assert copied == {}
