"""One proposal for each finding of a case, and a text with the accepted ones in it."""

from collections.abc import Iterable, Mapping, Sequence

from anonymisation.detect.languages import language as language_of
from anonymisation.findings import Finding, Kind
from anonymisation.grammar import grammar as grammar_of
from anonymisation.replacing.people import Person, client_gender, people_of, person_proposal
from anonymisation.replacing.proposing import Place, Proposal
from anonymisation.replacing.things import Things
from anonymisation.replacing.times import age_proposal, date_proposal


def propose(
    texts: Mapping[str, str], findings: Mapping[str, Sequence[Finding]], language: str = "en"
) -> dict[str, list[Proposal]]:
    """One proposal for each finding of each field's text, in order, consistent over all fields of the case.

    The same person, place or organisation gets the same words everywhere; different ones get different words. Fields
    without findings get an empty list. No two proposals of a field overlap.
    """
    words, grammar = language_of(language), grammar_of(language)
    people = people_of(texts, findings, words, grammar)
    who: dict[tuple[str, Finding], Person] = {
        (name, finding): person for person in people for name, finding in person.mentions
    }
    gender = client_gender(people)
    things = Things(words, grammar)
    proposals: dict[str, list[Proposal]] = {}
    for name in texts:
        made: list[Proposal] = []
        for finding in sorted(findings.get(name, ())):
            place = Place(texts[name], finding, words.abbreviations)
            if finding.kind is Kind.PERSON:
                proposal = person_proposal(who[name, finding], place, people, grammar)
            elif finding.kind is Kind.DATE:
                proposal = date_proposal(place, words, grammar)
            elif finding.kind is Kind.AGE:
                proposal = age_proposal(place, words, grammar, gender)
            else:
                proposal = things.proposal(place)
            made.append(_clear_of(made[-1] if made else None, proposal))
        proposals[name] = made
    return proposals


def _clear_of(last: Proposal | None, proposal: Proposal) -> Proposal:
    """Takes in no word that the proposal before has taken."""
    if last is None or proposal.start >= last.end:
        return proposal
    start = min(max(proposal.start, last.end), proposal.finding.start)
    return Proposal(proposal.finding, proposal.replacement, proposal.level, start=start, end=proposal.end)


def apply(text: str, accepted: Iterable[Proposal]) -> str:
    """`text` with each accepted proposal in place of what was found. Overlapping proposals raise ValueError."""
    end = 0
    pieces: list[str] = []
    for proposal in sorted(accepted, key=lambda p: p.start):
        if proposal.start < end:
            raise ValueError("two proposals for the same words")
        pieces += [text[end : proposal.start], proposal.replacement]
        end = proposal.end
    return "".join([*pieces, text[end:]])
