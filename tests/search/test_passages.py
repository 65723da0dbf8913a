from hypothesis import given
from hypothesis import strategies as st

from search.backends.whoosh.analysis import terms_of
from search.engine.quoted import sentences_of
from search.passages import LONGEST, best_passages, mark

TEXT = (
    "The wing held twelve men. Nobody had planned the release. A probation officer, e.g. from the region, came once. "
    "He met the client before his release and planned the first week.\n\n"
    "What did not work\nThe handover came too late! Was the file sent? It was not."
)


def rarities(*words: str) -> dict[str, float]:
    return {term: 1.0 for word in words for term in terms_of(word)}


def test_sentences_end_where_they_end_and_not_at_abbreviations():
    sentences = sentences_of(TEXT)
    assert "A probation officer, e.g. from the region, came once." in sentences
    assert "What did not work" in sentences
    assert sentences[-2:] == ["Was the file sent?", "It was not."]


def test_the_sentences_with_most_of_the_words_are_shown_in_the_order_of_the_text():
    passages = best_passages(TEXT, rarities("planned", "release", "handover"))
    assert passages == [
        "Nobody had <mark>planned</mark> the <mark>release</mark>.",
        "He met the client before his <mark>release</mark> and <mark>planned</mark> the first week.",
        "The <mark>handover</mark> came too late!",
    ]


def test_a_rare_word_outweighs_a_common_one():
    passages = best_passages("The client came in. A chaplain was away.", {"client": 0.5, "chaplain": 3.0}, most=1)
    assert passages == ["A <mark>chaplain</mark> was away."]


def test_the_same_is_not_quoted_twice():
    twice = "They belong to the team from the start. Others. They belong to the team from the very start."
    assert len(best_passages(twice, rarities("team"))) == 1


def test_passages_are_escaped():
    passages = best_passages("A <script>alert('release')</script> & more.", rarities("release"))
    assert passages == ["A &lt;script&gt;alert(&#x27;<mark>release</mark>&#x27;)&lt;/script&gt; &amp; more."]


def test_words_are_marked_by_stem():
    assert mark("Released, releasing; lease.", rarities("release")) == (
        "<mark>Released</mark>, <mark>releasing</mark>; lease."
    )


def test_a_sentence_without_end_is_cut_at_words_around_the_match():
    passage = best_passages("word " * 500 + "handover " + "word " * 500, rarities("handover"))[0]
    assert "<mark>handover</mark>" in passage
    assert passage.startswith("… word")
    assert passage.endswith("word …")
    assert len(passage) < LONGEST + 40


def test_no_match_gives_no_passage():
    assert best_passages(TEXT, rarities("chaplain")) == []


@given(st.text(), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_is_quoted_without_harm(text: str, words: list[str]):
    for passage in best_passages(text, rarities(*words)):
        bare = passage.replace("<mark>", "").replace("</mark>", "")
        assert "<" not in bare
        assert ">" not in bare
