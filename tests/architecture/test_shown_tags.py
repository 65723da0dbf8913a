"""Readers are shown terms through `Entry.tags_of` and `taxonomy.shown` only: other ways tell what is withheld."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLURALS = "challenges|target_groups|phases|intervention_areas|sectors|ideologies|countries"
RAW = re.compile(rf"tagged_(?:model|name)\(|tagged_(?:{PLURALS})|chosen_tags_of|\.(?:{PLURALS})\.(?:all|values|filter)")
#: What needs the terms as editors chose them, or reads them through the rule.
MAY = {
    "catalogue/cards.py": "names of relations, filled with rows that are shown",
    "catalogue/models/entry.py": "the rule",
    "catalogue/querysets.py": "names of relations to prefetch",
    "catalogue/tag_groups.py": "an editor's preview of a draft; else rows that are shown",
    "exchange/following/followers.py": "challenges of a question, which is no entry",
    "lessons/disclosure/check.py": "compares cases for editors",
    "lessons/disclosure/following.py": "signals",
    "lessons/disclosure/others.py": "compares cases for editors",
    "lessons/disclosure/recheck.py": "decides what is shown",
    "lessons/disclosure/told.py": "decides what is shown",
    "lessons/gate/texts.py": "what two people sign",
    "lessons/models/cases.py": "tells what is withheld",
    "search/signals.py": "signals",
    "site/throughcare/templates/components/question_card.html": "terms of a question, which is no entry",
    "site/throughcare/templates/exchange/questions/one.html": "terms of a question, which is no entry",
    "taxonomy/admin_views.py": "counts of use for editors",
    "taxonomy/former_terms.py": "pages to index again",
    "taxonomy/merging.py": "moves terms",
    "taxonomy/models/terms.py": "the models",
    "taxonomy/shelves.py": "names of relations to prefetch",
    "taxonomy/shown.py": "the rule",
}


def test_nobody_reads_the_terms_of_an_entry_past_the_rule(tracked_files):
    reading = {
        file.as_posix()
        for file in tracked_files
        if file.suffix in (".py", ".html")
        and file.parts[0] not in ("tests", "benchmarks")
        and "migrations" not in file.parts
        and RAW.search((ROOT / file).read_text(encoding="utf-8"))
    }
    assert reading - MAY.keys() == set()
    assert MAY.keys() - reading == set()
