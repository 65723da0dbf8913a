"""Persons, places, organisations; and what shares their form."""

import pytest

from anonymisation.detect import find
from anonymisation.findings import Kind, Tier


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("represented by Mr S. Esmer, a lawyer practising in Ankara", "Mr S. Esmer"),
        ("we spoke to Ms A. Pamukçu Yördem about it", "Ms A. Pamukçu Yördem"),
        ("he knew Dr. van der Berg well", "Dr. van der Berg"),
        ("the witness J.G. and his friend", "J.G."),
        ("with L. R. in the car", "L. R."),
        ("his brother Emre visits", "Emre"),
        ("the probation officer Sanne wrote", "Sanne"),
        ("we call him Murat here", "Murat"),
        ("I told Will that it was over", "Will"),
        ("a man known as Lobo was there", "Lobo"),
        ('nicknamed "the Boxer" by all', "the Boxer"),
        ("according to Zbygnieff Qorrtman it was", "Zbygnieff Qorrtman"),
        ("She named her Clémence after the midwife", "Clémence"),
    ],
)
def test_a_person_is_found(found, text, name):
    assert found(text).get(name) == Kind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("he lives in Leeds with her", "Leeds"),
        ("in Nice he was arrested", "Nice"),
        ("a flat in New York was", "New York"),
        ("the village of Yeşilqova burned", "Yeşilqova"),
        ("in Gdynia, Poland, he", "Gdynia, Poland"),
        ("he was born in Morocco and", "Morocco"),
        ("he fled to Qwertzhausen by night", "Qwertzhausen"),
    ],
)
def test_a_place_is_found(found, text, name):
    assert found(text).get(name) == Kind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("before the Diyarbakır Assize Court he", "Diyarbakır Assize Court"),
        ("held in Hilvan prison since", "Hilvan prison"),
        ("the Gdynia District Court (Sąd Rejonowy) held", "Gdynia District Court (Sąd Rejonowy)"),
        ("of Harehills and Chapeltown Law Centre in", "Harehills and Chapeltown Law Centre"),
        ("taken to Bakırköy Hospital by", "Bakırköy Hospital"),
        ("worked for Brixley Ltd in", "Brixley Ltd"),
        ("the Siverek Magistrates' Court ruled", "Siverek Magistrates' Court"),
        ("the University of Groningen said", "University of Groningen"),
    ],
)
def test_an_organisation_is_found_whole(found, text, name):
    assert found(text).get(name) == Kind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("at 12 Mill Road he", "12 Mill Road"),
        ("in Mill Road he", "Mill Road"),
        ("wohnt in der Mühlenstraße 5 dort", "Mühlenstraße 5"),
        ("habite 5 rue des Lilas ici", "5 rue des Lilas"),
        ("they live in bungalow 61 there", "bungalow 61"),
    ],
)
def test_an_address_is_found(found, text, name):
    assert found(text).get(name) == Kind.ADDRESS


@pytest.mark.parametrize(
    "text",
    [
        "The applicant said so. However, nobody came. Nevertheless, they stayed.",
        "The Court of Cassation and the Supreme Court agreed.",
        "The Government referred to Article 34 of the Convention.",
        "I've seen it and I'm sure that they'd agree.",
        "NEAR MISS REPORT",
        "We may read in the reading room. The court has a nice square.",
        "His mother and his two sons came.",
        "He used PAIRS, VERA-2R and RADIX; the Safety House and PARE agreed, RAN too.",
        "A VETO in the MAR, DDR and P/CVE: QPR is French for this.",
    ],
)
def test_common_words_and_terms_of_the_field_are_no_names(found, text):
    assert not {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION} & set(found(text).values())


def test_a_term_given_by_the_caller_is_no_finding(found):
    assert "Zorgquartet" in found("We asked Zorgquartet again.")
    assert "Zorgquartet" not in found("We asked Zorgquartet again.", known_terms=["Zorgquartet"])


def test_the_state_whose_law_it_is_is_no_clue(found):
    case = "An application against the Republic of Turkey by a Turkish national. The Turkish Government replied."
    assert Kind.NATIONALITY not in found(case).values()
    assert found("She is a Turkish national.").get("Turkish national") == Kind.NATIONALITY


@pytest.mark.parametrize("text", ["He was born in Morocco.", "The Supreme Court of Norway ruled."])
def test_by_policy_countries_and_generic_courts_stay(found, text):
    assert not {Kind.PLACE, Kind.ORGANISATION} & set(found(text, mode="policy").values())


def test_names_typed_without_capitals_are_found_in_texts_without_them(found):
    note = "monday quiet. tuesday murat rang from bradford. he was fine. wednesday nothing."
    assert found(note).get("murat") == Kind.PERSON
    assert found(note).get("bradford") == Kind.PLACE
    assert "murat" not in found("Monday quiet. Tuesday the murat rang. He was fine.")


def test_in_a_text_without_capitals_the_name_is_taken_whole_and_followed(found):
    note = "quiet day so far. seen with murat qorrtman-green outside. nobody else came by. murat left, "
    names = found(f"{note}then qorrtman-green.")
    assert {"murat qorrtman-green", "murat", "qorrtman-green"} <= set(names)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("He hid in south-east Turkey.", "south-east Turkey", Kind.PLACE),
        ("near Bekirhan Valley they stopped", "Bekirhan Valley", Kind.PLACE),
        ("held in detention centre no. IZ-77/2 there", "centre no. IZ-77/2", Kind.ORGANISATION),
        ("he went to School no. 5 there", "School no. 5", Kind.ORGANISATION),
    ],
)
def test_regions_and_numbered_institutions_are_found(found, text, words, kind):
    assert found(text).get(words) == kind


def test_a_name_is_direct_and_to_be_masked_a_cue_is_to_be_reviewed():
    (name, cue) = find("Mr Murat Sasun got life imprisonment.", model="none")
    assert (name.direct, name.tier) == (True, Tier.MASK)
    assert (cue.direct, cue.tier) == (False, Tier.REVIEW)
