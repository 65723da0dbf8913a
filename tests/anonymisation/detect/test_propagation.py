"""A name found once is found wherever it stands."""

from hypothesis import given, settings
from hypothesis import strategies as st

from anonymisation.detect import find
from anonymisation.findings import Kind

FILLING = ["the talk went well. ", "nobody minded. ", "Later ", "and then ", "with ", "\n\n", "It rained. "]


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(["Qorrtman", "Wexlund", "Žbroulik"]),
    pieces=st.lists(st.sampled_from([*FILLING, None]), max_size=20),
)
def test_every_later_mention_of_a_family_name_is_found(name, pieces):
    text = f"We met Mr {name}. " + "".join(f"{name} left. " if piece is None else piece for piece in pieces)
    bare = list(text)
    for finding in find(text, model="none"):
        bare[finding.start : finding.end] = " " * (finding.end - finding.start)
    assert name not in "".join(bare)


def test_the_family_name_alone_and_the_genitive_are_found(found):
    text = "Mr Aziz Canpolat was moved. Canpolat's cell was empty. They asked Aziz."
    assert set(found(text)) == {"Mr Aziz Canpolat", "Canpolat", "Aziz"}


def test_a_short_form_given_in_brackets_is_found_later(found):
    text = 'The Brixley Youth Foundation ("Zephyr") closed. Everyone missed Zephyr.'
    assert found(text).get("Zephyr") == Kind.ORGANISATION


def test_a_defined_common_word_does_not_become_a_name(found):
    text = 'Mr Aziz Canpolat ("the applicant") was moved. The applicant left.'
    assert set(found(text)) == {"Mr Aziz Canpolat"}


def test_a_common_word_in_a_name_is_not_hunted_through_the_text(found):
    text = "Mr Frank Green was moved. Green paint was used on the wall, to be frank."
    assert "Green" not in found(text)
