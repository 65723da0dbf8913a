"""Numbers of files, cases, prisoners; plates; sums and lengths of sentences."""

import pytest

from anonymisation.findings import Kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("an application (no. 36110/97) against", "36110/97"),
        ("applications nos. 1234/97, 1235/97 and 1236/97 were joined", "1234/97, 1235/97 and 1236/97"),
        ("file E. 1998/123 was sent", "E. 1998/123"),
        ("prisoner number A1234BC was moved", "A1234BC"),
        ("case ref KRP-88213-2022 is closed", "KRP-88213-2022"),
        ("passport no. X1234567", "X1234567"),
        ("the number DN 41877 on his door", "DN 41877"),
    ],
)
def test_the_number_of_a_file_is_found(found, text, words):
    assert found(text).get(words) == Kind.NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "under Article 34 of the Convention",
        "Law no. 2845 was repealed",
        "sections 12 and 13 of the Act",
        "Protocol No. 11 applies",
        "he has two sons and 3 cats",
    ],
)
def test_the_number_of_a_law_is_not(found, text):
    assert Kind.NUMBER not in found(text).values()


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("a car with the plate AB12 CDE drove off", "AB12 CDE"),
        ("a van registered K-AB 1234 stood there", "K-AB 1234"),
        ("the scooter, plate 12-ABC-3, was his", "12-ABC-3"),
        ("vehicle registration 34 ABC 123", "34 ABC 123"),
    ],
)
def test_a_licence_plate_is_found(found, text, plate):
    assert found(text).get(plate) == Kind.PLATE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("he owed € 12,500 to them", "€ 12,500"),
        ("awarded TRL 88,260,073 for damage", "TRL 88,260,073"),
        ("about 50,000,000 Turkish liras were lost", "about 50,000,000 Turkish liras"),
        ("he was sentenced to three years and four months' imprisonment", "three years and four months"),
        ("he got life imprisonment there", "life imprisonment"),
    ],
)
def test_an_exact_amount_is_found(found, text, words):
    assert any(words in where and kind == Kind.AMOUNT for where, kind in found(text).items())


def test_a_length_of_time_that_is_no_sentence_is_left(found):
    assert found("They talked for three months about it.") == {}
