"""Dates in all their forms."""

import pytest

from anonymisation.detect.languages import language as load
from anonymisation.findings import Kind


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on 29 November 1996 he left", "29 November 1996"),
        ("on the 3rd of May, 2004 he left", "3rd of May, 2004"),
        ("on November 29, 1996 he left", "November 29, 1996"),
        ("on Tuesday 5 April 2011 he left", "Tuesday 5 April 2011"),
        ("dated 10 and 12 November 1996 respectively", "10 and 12 November 1996"),
        ("from 3 May to 6 June 2004 he", "3 May to 6 June 2004"),
        ("in September 1980 he", "September 1980"),
        ("between 1982 and 1984 he", "1982 and 1984"),
        ("in 2003-2005 he", "2003-2005"),
        ("born 12/03/1984 in", "12/03/1984"),
        ("born 1984-03-12 in", "1984-03-12"),
        ("in the summer of 2015 he", "summer of 2015"),
        ("in early 2019 he", "early 2019"),
        ("born in 1973 and", "1973"),
        ("in the late 1990s he", "late 1990s"),
        ("around 4 April 2000 he", "around 4 April 2000"),
        ("since March he has", "March"),
        ("on Saturday he", "Saturday"),
        ("since last Easter he", "last Easter"),
        ("on mon 6th he rang", "mon 6th"),
    ],
)
def test_a_date_is_found_whole(found, text, date):
    assert found(text).get(date) == Kind.DATE


@pytest.mark.parametrize(
    "text",
    [
        "You may march on.",
        "They met every Thursday.",
        "He stayed for three weeks.",
        "the Mental Health Act 1983 applies",
        "2,000 people and 1999.5 metres",
    ],
)
def test_what_only_looks_like_a_date_is_left(found, text):
    assert Kind.DATE not in found(text).values()


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "le 3 mars 2014 il", "3 mars 2014"),
        ("nl", "op 3 maart 2014 is hij", "3 maart 2014"),
        ("de", "am 3. März 2014 kam er", "3. März 2014"),
        ("es", "el 3 de marzo de 2014 fue", "3 de marzo de 2014"),
    ],
)
def test_dates_of_other_languages(found, language, text, date):
    if load(language).months == load("en").months:
        pytest.skip("its words are not written yet")
    assert found(text, language).get(date) == Kind.DATE
