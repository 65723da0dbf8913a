"""What stands in place of what was found: wider, consistent, and right in its language."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymisation.findings import Finding, Kind, Tier
from anonymisation.replacing import Proposal, apply, propose

MARK = re.compile(r"\{(\w+):([^}]*)\}")


def marked(text):
    """«{person:Murat} called» -> the plain text and its findings."""
    plain, findings, last = "", [], 0
    for match in MARK.finditer(text):
        plain += text[last : match.start()]
        start, kind = len(plain), Kind(match[1])
        plain += match[2]
        findings.append(Finding(start, len(plain), match[2], kind, kind is Kind.PERSON, 0.9, Tier.MASK, "because"))
        last = match.end()
    return plain + text[last:], findings


def replaced(text, language="en"):
    plain, findings = marked(text)
    return apply(plain, propose({"text": plain}, {"text": findings}, language)["text"])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "{person:Murat} came home.", "[The client] came home."),
        ("en", "We met {person:Mr S. Esmer} and later {person:Esmer}.", "We met [the client] and later [the client]."),
        ("en", "{person:Murat}, {person:Murat}; his sister {person:Fatma} and {person:Fatma} again",
         "[The client], [the client]; his sister and [his sister] again"),
        ("en", "{person:Ali} and {person:Ali} met {person:Ben} and {person:Cem}.",
         "[The client] and [the client] met [another person] and [a third person]."),
        ("en", "{person:Murat}'s flat, {person:Murat's} bed, {person:Murat}",
         "[The client]'s flat, [the client’s] bed, [the client]"),
        ("en", "{person:Ali}, {person:Ali}. The imam {person:Yusuf} said that {person:Yusuf} knew.",
         "[The client], [the client]. The imam said that [the imam] knew."),
        ("en", "He came on {date:14 March 2019}.", "He came [in early 2019]."),
        ("en", "since {date:14.09.2019}", "since [late 2019]"),
        ("en", "back in {date:2014}", "back [in the mid-2010s]"),
        ("en", "{date:between 1982 and 1984}", "[In the early 1980s]"),
        ("en", "{date:from 1989 to 1996}", "[In 1980–1999]"),
        ("en", "back on {date:14 March}", "back [in spring]"),
        ("en", "and on {date:Monday}", "and [one day]"),
        ("en", "The client was {age:23}, she said.", "The client was [in their twenties], she said."),
        ("en", "{person:Ali} was {age:23} when he came.", "[The client] was [in his twenties] when he came."),
        ("en", "a {age:23-year-old} man", "a [young adult] man"),
        ("en", "from {place:Rotterdam} to {place:Ghent} to {place:Rotterdam}",
         "from [a large city] to [a mid-sized city] to [a large city]"),
        ("en", "in {place:Rotterdam} and {place:Brussels} and {place:Hamburg}",
         "in [a large city] and [another large city] and [a third large city]"),
        ("en", "in the {organisation:Erzincan Assize Court}", "in [a court]"),
        ("en", "on {place:Station Road}", "on [a street]"),
        ("en", "He got {amount:nine years and four months} and {amount:€ 5,340}.",
         "He got [several years] and [a sum of money]."),
        ("fr", "{person:Karim Benali} est sorti, il rit. La sœur de {person:Karim}.",
         "[Le client] est sorti, il rit. La sœur [du client]."),
        ("fr", "J’ai écrit à {person:Karim}. Il répond.", "J’ai écrit [au client]. Il répond."),
        ("fr", "sorti le {date:14 mars 2019}", "sorti [début 2019]"),
        ("fr", "près de {place:Lyon}", "près [d’une grande ville]"),
        ("fr", "{person:Karim Benali} dit qu’il vient. {person:Karim} sort. {person:Mme Benali} écrit.",
         "[Le client] dit qu’il vient. [Le client] sort. [Une autre personne] écrit."),
        ("nl", "{person:Samira} zei dat zij op {date:14 maart 2019} kwam.",
         "[De cliënte] zei dat zij [begin 2019] kwam."),
        ("nl", "in {place:Utrecht} en {place:Tilburg}", "in [een middelgrote stad] en [een andere middelgrote stad]"),
        ("de", "{person:Herr Kaya} kam. Ich sprach mit {person:Kaya}. Das gilt für {person:Kaya}.",
         "[Der Klient] kam. Ich sprach mit [dem Klienten]. Das gilt für [den Klienten]."),
        ("de", "{person:Frau Kaya} kam mit {person:Frau Kaya}.", "[Die Klientin] kam mit [der Klientin]."),
        ("de", "kam am {date:14. März 2019}", "kam [Anfang 2019]"),
        ("de", "in {place:Köln}, aus {place:Hamburg}", "in [einer Großstadt], aus [einer anderen Großstadt]"),
        ("es", "{person:Carlos} salió. La hermana de {person:Carlos} llamó a {person:Carlos}.",
         "[El cliente] salió. La hermana [del cliente] llamó [al cliente]."),
        ("es", "salió el {date:14 de marzo de 2019}", "salió [a principios de 2019]"),
    ],
)  # fmt: skip
def test_what_was_found_is_told_wider(language, text, expected):
    assert replaced(text, language) == expected


def test_fields_of_a_case_share_who_is_who():
    first, found_first = marked("{person:Murat Yilmaz} came, {person:Murat} sat. His sister {person:Fatma} too.")
    second, found_second = marked("{person:Fatma} phoned {person:Yilmaz}.")
    texts = {"situation": first, "learnt": second}
    proposals = propose(texts, {"situation": found_first, "learnt": found_second})
    assert apply(second, proposals["learnt"]) == "[His sister] phoned [the client]."


def test_numbers_links_and_cues_are_named_by_kind():
    kinds = [kind for kind in Kind if kind not in (Kind.PERSON, Kind.DATE, Kind.AGE)]
    for language in ("en", "fr", "nl", "de", "es"):
        for kind in kinds:
            text = f"and {{{kind.value}:Xyzzy}} stood there"
            plain = replaced(text, language)
            assert "Xyzzy" not in plain
            assert re.fullmatch(r"and \[[^\]]+\] stood there", plain), (language, kind, plain)


def test_a_field_without_findings_has_no_proposals():
    assert propose({"title": "Flat ready", "people": ""}, {}) == {"title": [], "people": []}


def test_two_proposals_for_the_same_words_are_refused():
    finding = Finding(0, 5, "Murat", Kind.PERSON, True, 1, Tier.MASK, "a name")
    with pytest.raises(ValueError, match="same words"):
        apply("Murat came", [Proposal(finding, "[x]", "role"), Proposal(finding, "[y]", "role")])


def test_a_proposal_covers_what_was_found():
    finding = Finding(3, 8, "Murat", Kind.PERSON, True, 1, Tier.MASK, "a name")
    with pytest.raises(ValueError, match="covers"):
        Proposal(finding, "[x]", "role", start=4)


NAMES = st.sampled_from(
    ["Murat", "Fatma Yilmaz", "Mr Yilmaz", "S. Esmer", "Zoë", "Ben's", "Köln", "14 March 2019", "23"]
)
PIECES = st.lists(
    st.tuples(
        st.sampled_from(["He met ", "in ", "his sister ", ", ", ". ", "the imam ", "de ", "am ", "le ", "“"]),
        st.sampled_from(list(Kind)),
        NAMES,
    ),
    min_size=1,
    max_size=8,
)


@given(PIECES, st.sampled_from(["en", "fr", "nl", "de", "es", "xx"]))
def test_nothing_that_was_found_is_left_and_nothing_else_is_lost(pieces, language):
    text = "".join(f"{before}{{{kind.value}:{name}}}" for before, kind, name in pieces) + " end"
    plain, findings = marked(text)
    proposals = propose({"text": plain}, {"text": findings}, language)["text"]
    assert [proposal.finding for proposal in proposals] == findings
    assert all(one.end <= other.start for one, other in pairwise(proposals))
    kept = apply(plain, [Proposal(p.finding, "\0", p.level, p.start, p.end) for p in proposals])
    assert kept.count("\0") == len(findings)
    assert kept.endswith(" end")
    for proposal in proposals:
        taken_in = plain[proposal.start : proposal.finding.start] + plain[proposal.finding.end : proposal.end]
        assert len(taken_in.split()) <= 2


@given(st.lists(st.sampled_from(["Rotterdam", "Ghent", "Lyon", "Xyzzyville", "Bremen"]), min_size=1, max_size=12))
def test_the_same_place_has_the_same_words_and_another_has_others(names):
    plain, findings = marked(" and ".join(f"{{place:{name}}}" for name in names))
    proposals = propose({"text": plain}, {"text": findings})["text"]
    words = {}
    for proposal in proposals:
        words.setdefault(proposal.finding.text, set()).add(proposal.replacement.lower())
    assert all(len(phrases) == 1 for phrases in words.values())
    assert len(set.union(*words.values())) == len(words)
