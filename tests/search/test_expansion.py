"""Concepts, not strings: what a question is also searched by."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.backends.whoosh.analysis import LANGUAGES, WORD, fold
from search.expansion import MOST_ALTERNATIVES, Span, spans, spans_in
from search.glossary import Glossary, in_capitals
from taxonomy.concepts import ConceptLabels, vocabulary_stamp
from taxonomy.loading import load_vocabularies
from taxonomy.models import Challenge, Concept


def concept(key, capitals_only=False, tags=(), is_term=False, is_loose=False, **labels):
    tags = tuple(tags)
    return ConceptLabels(key, labels, tags[0] if tags else None, capitals_only, tags, is_term, is_loose)


def term(slug, **labels):
    return concept(f"challenge:{slug}", tags=[("challenge", slug)], is_term=True, is_loose=True, **labels)


VETO = concept(
    "veto",
    en=["violent extremist or terrorist offender", "VETO", "violent extremist offender"],
    nl=["terroristische dader"],
    tags=[("target_group", "inside"), ("target_group", "outside")],
)
DISENGAGEMENT = concept("disengagement", en=["disengagement"], fr=["désengagement"], nl=["uittreding"], de=["Ausstieg"])
MAR = concept("mar", True, en=["multi-agency approach to rehabilitation", "MAR"])
CHILDREN = concept("children", en=["children"], de=["Kinder"], fr=["enfants"])
PRISON = concept("prison", en=["prison", "jail"], fr=["prison"], de=["Gefängnis"], es=["cárcel"])
PRISONER = concept("prisoner", en=["prisoner"], de=["Gefangener"])
GLOSSARY = Glossary([VETO, DISENGAGEMENT, MAR, PRISONER, PRISON, CHILDREN])


def found(question, *concepts) -> list[Span]:
    return spans_in(Glossary(concepts) if concepts else GLOSSARY, question.split())


def others(question, *concepts) -> set[str]:
    return {label for span in found(question, *concepts) for label in span.alternatives}


def names(question, *concepts) -> list[tuple[str, str]]:
    return [(span.concept, span.typed) for span in found(question, *concepts)]


def test_an_acronym_leads_to_its_long_form_and_back():
    assert {"violent extremist offender", "violent extremist or terrorist offender"} <= others("VETO")
    assert "VETO" in others("violent extremist offender")


@pytest.mark.parametrize(
    "typed",
    ["Violent Extremist Offenders", "violent extremists offender", "veto", "VETOs", "vetos", "TERRORISTISCHE DADERS"],
)
def test_any_inflection_and_any_case_will_do(typed):
    assert names(typed) == [("veto", typed)]


@pytest.mark.parametrize("typed", ["désengagement", "desengagement", "uittreding", "Ausstiegs", "Disengagement"])
def test_any_language_leads_to_all_others(typed):
    assert names(typed) == [("disengagement", typed)]
    assert len(others(typed)) >= 2


def test_words_that_the_index_leaves_out_may_be_left_out_or_put_in():
    assert names("violent extremist terrorist offender") == [("veto", "violent extremist terrorist offender")]
    assert names("the multi-agency approach to the rehabilitation") == [
        ("mar", "multi-agency approach to the rehabilitation")
    ]


def test_a_span_says_where_it_stands_and_what_tags_say_the_same():
    (span,) = found("housing for violent extremist offenders abroad")
    assert (span.start, span.stop, span.typed) == (2, 5, "violent extremist offenders")
    assert span.tag == ("target_group", "inside")
    assert span.tags == (("target_group", "inside"), ("target_group", "outside"))


def test_the_longest_label_wins_and_none_overlap():
    approach = concept("approach", en=["violent extremist", "VE"])
    reform = concept("reform", en=["offender reform programme", "ORP"])
    assert names("violent extremist offender reform", VETO, approach) == [("veto", "violent extremist offender")]
    assert names("violent extremist offender reform programme", approach, reform) == [
        ("approach", "violent extremist"),
        ("reform", "offender reform programme"),
    ]


def test_a_word_with_a_hyphen_or_a_stroke_is_one_word():
    pcve = concept("pcve", en=["preventing and countering violent extremism", "P/CVE"])
    vera = concept("vera", en=["Violent Extremism Risk Assessment", "VERA-2R"])
    (span,) = found("national P/CVE policy", pcve)
    assert (span.start, span.stop) == (1, 2)
    assert names("p/cve", pcve) == [("pcve", "p/cve")]
    assert names("VERA-2R", vera) == names("VERA-2R", vera)
    assert names("vera 2r", vera) == [("vera", "vera 2r")]
    assert names("pre-VERA-2R", vera) == [], "a label begins and ends with a word"


@pytest.mark.parametrize("typed", ["mar adentro", "el mar", "Mar y tierra"])
def test_an_acronym_that_is_an_ordinary_word_counts_in_capitals_only(typed):
    assert names(typed) == []


@pytest.mark.parametrize("typed", ["MAR Nederland", "the MAR", "mar", "MARs for all"])
def test_in_capitals_or_alone_it_counts(typed):
    assert [key for key, _ in names(typed)] == ["mar"]


def test_labels_that_are_ordinary_words_unless_in_capitals_are_named():
    (span,) = found("multi-agency approach to rehabilitation")
    assert span.alternatives == ("MAR",)
    assert span.only_in_capitals == ("MAR",)


@pytest.mark.parametrize("typed", ["kind", "die kind", "mayor", "work", "der"])
def test_words_that_mean_something_else_elsewhere_are_left_alone(typed):
    city = term("city", en=["Municipality", "mayor"], de=["Kommune", "Bürgermeister"])
    work = concept("work", en=["work", "employment"], de=["Arbeit"])
    assert names(typed, CHILDREN, city, work) == []


@pytest.mark.parametrize("label", ["art", "die", "sol", "we"])
def test_a_short_word_counts_only_as_an_acronym(label):
    assert names(label, concept("a", en=["something longer", label])) == []
    assert others("something longer", concept("a", en=["something longer", label])) == set()


def test_the_nearest_word_is_meant():
    assert names("prisons") == [("prison", "prisons")]
    assert names("prisoners") == [("prisoner", "prisoners")]


def test_nothing_is_offered_that_the_question_finds_anyway():
    spelling = concept(
        "a", en=["deradicalisation", "Deradicalisations"], fr=["déradicalisation"], nl=["deradicalisering"]
    )
    assert others("deradicalisation", spelling) == {"deradicalisering"}
    assert others("the deradicalisation", spelling) == {"deradicalisering"}


def test_acronyms_come_first_then_every_language_and_no_more_than_a_dozen():
    many = concept(
        "many",
        en=["preferred name", *(f"other name{n}" for n in range(9)), "ABCD"],
        fr=["nom premier", *(f"autre nomme{n}" for n in range(9))],
        de=["Hauptname"],
    )
    (span,) = found("Hauptname", many)
    assert span.alternatives[:4] == ("ABCD", "preferred name", "nom premier", "other name0")
    assert len(span.alternatives) == MOST_ALTERNATIVES


def test_other_labels_of_a_term_lead_to_its_tag_and_are_no_name_for_it():
    school = term("learning", en=["Education and career", "teacher", "employer"], nl=["Onderwijs en werk"])
    (span,) = found("teachers", school)
    assert (span.alternatives, span.tag) == ((), ("challenge", "learning"))
    (span,) = found("education and career", school)
    assert span.alternatives == ("Onderwijs en werk",)


def test_a_concept_comes_before_a_term_and_a_name_before_other_labels():
    near = term("near", en=["Reflection", "disengagement", "probation"])
    named = term("named", en=["Probation"], nl=["Reclassering"])
    assert names("disengagement", near, DISENGAGEMENT) == [("disengagement", "disengagement")]
    assert names("probation", near, named) == [("challenge:named", "probation")]


def test_a_term_and_a_concept_of_one_name_are_one_meaning():
    sector = term("sector-prison", en=["Prison", "prison staff"], nl=["Gevangeniswezen"])
    (span,) = found("jail", PRISON, sector)
    assert span.tag == ("challenge", "sector-prison")
    assert {"prison", "Gevangeniswezen", "Gefängnis"} <= set(span.alternatives)


def test_a_loose_label_does_not_hide_the_concepts_within_it():
    group = term("inside", en=["People inside", "VETOs in prison"])
    assert names("VETOs in prison", VETO, PRISON, group) == [("veto", "VETOs"), ("prison", "prison")]


@pytest.mark.parametrize("text", ["VETO", "VETOs", "P/CVE", "VERA-2R", "NGOs", "OQTF"])
def test_what_is_written_in_capitals(text):
    assert in_capitals(text)


@pytest.mark.parametrize("text", ["Veto", "veto", "A", "s", "As", "2R", "", "-", "VETo"])
def test_what_is_not(text):
    assert not in_capitals(text)


SEEN = """
veto VETO vetos offender offenders désengagement uittreding MAR mar RAN ran kind Kinder prison prisons in de la die
release P/CVE VERA-2R work violent extremist extremisme Ausstieg cárcel l'exit QPR QPRs ETA a 2 Straße - … İ ß
"""
PARTS = st.sampled_from(SEEN.split())
LABELS = st.lists(PARTS, min_size=1, max_size=4).map(" ".join)
CONCEPTS = st.builds(
    lambda key, labels, capitals, tags, is_term, is_loose: ConceptLabels(
        key, labels, tags[0] if tags else None, capitals, tuple(tags), is_term, is_term and is_loose
    ),
    st.text(max_size=3),
    st.dictionaries(st.sampled_from(LANGUAGES), st.lists(LABELS | st.text(max_size=12), max_size=4), max_size=4),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(["challenge", "phase"]), st.sampled_from(["a", "b"])), max_size=2),
    st.booleans(),
    st.booleans(),
)
GLOSSARIES = st.lists(CONCEPTS, max_size=5).map(Glossary)
QUESTIONS = st.lists(PARTS | st.text(max_size=12), max_size=12)


@settings(max_examples=300, deadline=None)
@given(glossary=GLOSSARIES, question=QUESTIONS)
def test_any_question_to_any_glossary_is_answered_without_overlaps(glossary, question):
    answer = spans_in(glossary, question)
    last = 0
    for span in answer:
        assert last <= span.start < span.stop <= len(question)
        last = span.stop
        assert span.typed == " ".join(question[span.start : span.stop])
        assert span.alternatives or span.tags
        assert len(span.alternatives) <= MOST_ALTERNATIVES
        assert set(span.only_in_capitals) <= set(span.alternatives)
        folded = [tuple(map(fold, WORD.findall(label))) for label in (span.typed, *span.alternatives)]
        assert len(set(folded)) == len(folded), "an alternative that is what was typed, or comes twice"


@settings(max_examples=300, deadline=None)
@given(glossary=GLOSSARIES)
def test_a_label_that_leads_to_another_is_led_to_by_it(glossary):
    for meaning in glossary.meanings:
        if len(meaning.labels) > MOST_ALTERNATIVES:
            continue
        for one in meaning.labels:
            answer = spans_in(glossary, one.text.split())
            offered = [label for label in meaning.labels if answer and label.text in answer[0].alternatives]
            for other in meaning.labels:
                assert any(other.is_same(label.words) for label in (one, *offered)), (one.text, other.text)


@settings(max_examples=200, deadline=None)
@given(question=QUESTIONS)
def test_no_label_is_found_in_a_question_that_has_none_of_its_words(question):
    glossary = Glossary([concept("a", en=["zebra crossing", "ZEBR", "quagga"], fr=["passage piéton"])])
    if not any(fold(word)[:4] in ("zebr", "quag", "pass") for word in question):
        assert spans_in(glossary, question) == []


@pytest.fixture
def loaded(db):
    load_vocabularies()


EXAMPLES = {
    "VETO": ("violent extremist offender", ("target_group", "vetos-in-prison")),
    "violent extremist offenders": ("VETO", ("target_group", "vetos-in-prison")),
    "désengagement": ("disengagement", ("intervention_area", "behaviour-and-attitude")),
    "uittreding": ("disengagement", ("intervention_area", "behaviour-and-attitude")),
    "Ausstieg": ("disengagement", ("intervention_area", "behaviour-and-attitude")),
    "desvinculación": ("disengagement", ("intervention_area", "behaviour-and-attitude")),
    "desenganche": ("disengagement", ("intervention_area", "behaviour-and-attitude")),
    "QPR": ("radicalisation care unit", None),
    "radicalisation care units": ("QPR", None),
    "quartiers de prise en charge de la radicalisation": ("QPR", None),
    "PPRV": ("violent radicalisation prevention programme", None),
    "MAR": ("Multi-Agency Approach to Rehabilitation of Radicalised Detainees", None),
    "PARE": ("National Programme Against Radicalisation and Extremism", None),
    "PAIRS": ("Individualised Support and Social Reaffiliation Programme", None),
    "RAN": ("Radicalisation Awareness Network", None),
    "DDR": ("deradicalisation, disengagement and rehabilitation", None),
    "P/CVE": ("preventing and countering violent extremism", None),
    "FTF": ("foreign terrorist fighter", ("target_group", "returnees")),
    "VERA-2R": ("Violent Extremism Risk Assessment", None),
    "Veiligheidshuis": ("Safety House", None),
    "Safety House": ("Zorg- en Veiligheidshuis", None),
    "Rehabilitation Manual": ("RAN Rehabilitation Manual", None),
    "Bewährungshilfe": ("Probation", ("sector", "probation")),
    "reclassering": ("Probation", ("sector", "probation")),
    "Pays-Bas": ("Netherlands", ("country", "nl")),
    "UK": ("United Kingdom", ("country", "gb")),
    "santé mentale": ("Mental health", ("challenge", "mental-health")),
    "réinsertion": ("reintegration", None),
    "risicotaxatie": ("risk assessment", None),
    "mentorat": ("mentoring", None),
}


def test_the_words_of_the_field_lead_to_one_another(loaded):
    stamp = vocabulary_stamp()
    for typed, (other, tag) in EXAMPLES.items():
        (span,) = spans(typed.split(), stamp=stamp)
        assert other in span.alternatives, typed
        assert span.tag == tag, typed


@pytest.mark.parametrize(
    "typed", ["he ran away", "el mar de la noche", "a tact that pairs well", "une pare de plus", "tea and rive", "work"]
)
def test_ordinary_words_lead_nowhere(loaded, typed):
    assert [span.typed for span in spans(typed.split())] == []


def test_siblings_under_a_term_are_not_exchanged(loaded):
    (span,) = spans(["teacher"])
    assert span.alternatives == ()
    (span,) = spans(["Scotland"])
    assert "Wales" not in span.alternatives


def test_what_an_editor_adds_counts_from_the_next_question_on(loaded, django_assert_num_queries):
    assert spans(["ZZTOP"]) == []
    acronym = Concept.objects.create(name="a brand-new programme", other_labels="ZZTOP")
    assert spans(["ZZTOP"])[0].alternatives == ("a brand-new programme",)
    with django_assert_num_queries(1):
        spans(["ZZTOP"])
    stamp = vocabulary_stamp()
    with django_assert_num_queries(0):
        spans(["ZZTOP"], stamp=stamp)
    acronym.delete()
    assert spans(["ZZTOP"]) == []
    Challenge.objects.filter(slug="staff-training").update(name="Qualifying the workforce")
    assert spans(["qualifying", "the", "workforce"])[0].tag == ("challenge", "staff-training")
