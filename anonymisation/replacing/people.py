"""Who is who in a case: mentions that mean the same person, what that person is called instead, and the gender."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from anonymisation.detect.languages import Language
from anonymisation.findings import Finding, Kind
from anonymisation.grammar import FEMALE, MALE, NEUTRAL, Grammar
from anonymisation.replacing.fitting import fitted
from anonymisation.replacing.proposing import Place, Proposal

WORD = re.compile(r"[^\W\d_][\w'’-]*\.?")
POSSESSIVE = re.compile(r"['’]s?$")
WORDS_LOOKED_AT = 25


@dataclass
class Person:
    """One person of a case. `role` is what stands for them, without brackets; empty until `name_all` has run."""

    names: set[str] = field(default_factory=set)  # folded words of all names: {"murat", "yilmaz"}
    mentions: list[tuple[str, Finding]] = field(default_factory=list)  # field of the case, finding
    gender: str = NEUTRAL
    relation: str = ""  # «sister», as the author has it
    whose: str = ""  # «his»
    profession: str = ""
    concept: str = ""
    number: int = 1


def words_of_name(name: str, language: Language) -> list[str]:
    """The telling words of a name: no titles, no possessive. «Mr S. Esmer's» -> [«s.», «esmer»]."""
    titles = {title.lower().rstrip(".") for title in language.titles}
    words = [POSSESSIVE.sub("", word.lower()) for word in WORD.findall(name)]
    return [word for word in words if word.rstrip(".") not in titles]


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def same_person(known: set[str], words: Sequence[str]) -> bool:
    """Whether a mention by these words can be somebody whose full name is `known`."""
    whole = [word for word in words if not _is_initial(word)]
    if whole:
        return all(word in known for word in whole) or (
            set(whole) >= {word for word in known if not _is_initial(word)} != set()
        )
    return bool(words) and all(any(name.startswith(word[0]) for name in known) for word in words)


def people_of(
    texts: Mapping[str, str], findings: Mapping[str, Sequence[Finding]], language: Language, grammar: Grammar
) -> list[Person]:
    """Everybody named in the case, in the order of their first mention; the one named most often is the client.

    A person with a relation to somebody («his sister Fatma») or a profession («the imam, Yusuf») is not the client
    unless nobody else is named.
    """
    mentions = [
        (name, finding, words_of_name(finding.text, language))
        for name, found in findings.items()
        for finding in found
        if finding.kind is Kind.PERSON
    ]
    people: list[Person] = []
    # Longest names first, so that «Yilmaz» and «Murat» find «Murat Yilmaz» wherever they stand.
    for name, finding, words in sorted(mentions, key=lambda m: -len([w for w in m[2] if not _is_initial(w)])):
        person = next((one for one in people if same_person(one.names, words)), None)
        if person is None:
            person = Person()
            people.append(person)
        person.names.update(words)
        person.mentions.append((name, finding))
    people += _strangers(people, texts, grammar)
    order = {field_name: place for place, field_name in enumerate(texts)}
    for person in people:
        person.mentions.sort(key=lambda m: (order[m[0]], m[1].start))
    people.sort(key=lambda p: (order[p.mentions[0][0]], p.mentions[0][1].start))
    for person in people:
        _look_around(person, texts, language, grammar)
    _name_all(people)
    return people


def _strangers(people: Sequence[Person], texts: Mapping[str, str], grammar: Grammar) -> list[Person]:
    """«Mme Benali» is not the Karim Benali of whom the case says «he»: mentions by a title of the other gender part."""
    parted: list[Person] = []
    for person in people:
        said = [_gender_said_after(texts[name], finding, grammar) for name, finding in person.mentions]
        known = MALE if said.count(MALE) > said.count(FEMALE) else FEMALE if said.count(FEMALE) else ""
        titled = [_gender_of_title(finding.text, grammar) for _, finding in person.mentions]
        if not known and MALE in titled and FEMALE in titled:
            known = titled[0] or MALE
        other = {MALE: FEMALE, FEMALE: MALE}.get(known)
        away = [mention for mention, title in zip(person.mentions, titled, strict=True) if title == other]
        if other and away and len(away) < len(person.mentions):
            person.mentions = [mention for mention in person.mentions if mention not in away]
            parted.append(Person(names=set(person.names), mentions=away, gender=other))
    return parted


def _gender_of_title(name: str, grammar: Grammar) -> str:
    first = name.split()[0].rstrip(".").lower() if name.split() else ""
    if first in grammar.female_titles:
        return FEMALE
    return MALE if first in grammar.male_titles else ""


def _words_after(text: str, finding: Finding) -> list[str]:
    """The next words in small letters; of «qu’il» the part behind the apostrophe."""
    found = WORD.findall(text[finding.end : finding.end + 200])
    return [re.split("['’]", word.lower())[-1] for word in found][:WORDS_LOOKED_AT]


def _gender_said_after(text: str, finding: Finding, grammar: Grammar) -> str:
    """By the first pronoun after a mention without title."""
    if _gender_of_title(finding.text, grammar):
        return ""
    for word in _words_after(text, finding):
        if word in grammar.he or word in grammar.she:
            return MALE if word in grammar.he else FEMALE
    return ""


def _look_around(person: Person, texts: Mapping[str, str], language: Language, grammar: Grammar) -> None:
    counted: dict[str, int] = defaultdict(int)
    for name, finding in person.mentions:
        place = Place(texts[name], finding)
        relation = relation_before(place, language, grammar)
        if relation and not person.relation:
            person.whose, person.relation = relation
        profession = profession_beside(place, language, grammar)
        if profession and not person.profession:
            person.profession = profession
        title = _gender_of_title(finding.text, grammar)
        counted[FEMALE] += 5 * (title == FEMALE)
        counted[MALE] += 5 * (title == MALE)
        following = _words_after(texts[name], finding)
        counted[MALE] += sum(word in grammar.he for word in following)
        counted[FEMALE] += sum(word in grammar.she for word in following)
    if person.relation:
        person.gender = FEMALE if person.relation.lower() in grammar.female_relations else MALE
    elif counted[MALE] != counted[FEMALE]:
        person.gender = MALE if counted[MALE] > counted[FEMALE] else FEMALE


def relation_before(place: Place, language: Language, grammar: Grammar) -> tuple[str, str] | None:
    """(«his», «sister») where the text says «his sister Fatma»; («», «sister») after somebody's name."""
    match = re.search(r"(?:([\w’']+)\s+)?([\w-]+)\s*,?\s*$", place.before)
    if match is None or match[2].lower() not in language.relations:
        return None
    whose = (match[1] or "").lower()
    if whose in grammar.possessives:
        return whose, match[2]
    return ("", match[2]) if whose.endswith(("'s", "’s")) or whose in grammar.articles else None


def profession_beside(place: Place, language: Language, grammar: Grammar) -> str:
    """«imam» in «the imam Yusuf» and in «Yusuf, an imam»."""
    roles = sorted(language.roles, key=len, reverse=True)
    before = place.before.lower().rstrip().rstrip(",")
    for role in roles:
        if before.endswith(f" {role}") or before == role:
            return role
    match = re.match(r",\s+(.{3,50})", place.after, re.DOTALL)
    if match:
        words = match[1].lower().split()
        if words and words[0] in (*grammar.articles, *grammar.possessives):
            rest = " ".join(words[1:])
            return next((role for role in roles if re.match(rf"{re.escape(role)}\b", rest)), "")
    return ""


def _name_all(people: Sequence[Person]) -> None:
    free = [person for person in people if not person.relation and not person.profession]
    client = max(free or people, key=lambda p: len(p.mentions), default=None)
    counted: dict[str, int] = defaultdict(int)
    for person in people:
        if person is client:
            person.concept = "client"
        elif person.relation:
            person.concept = f"relation:{person.relation.lower()}"
        elif person.profession:
            person.concept = f"profession:{person.profession}"
        else:
            person.concept = "person"
            counted["person"] += 1
            person.number = counted["person"] + 1  # the client is the first
            continue
        counted[person.concept] += 1
        person.number = counted[person.concept]


def client_gender(people: Sequence[Person]) -> str:
    return next((person.gender for person in people if person.concept == "client"), NEUTRAL)


def person_proposal(person: Person, place: Place, people: Sequence[Person], grammar: Grammar) -> Proposal:
    """What stands for this mention of this person."""
    if person.relation and relation_at(person, place):
        return place.left_out()
    beside = place.before.lower().rstrip().rstrip(",")
    if person.profession and beside.endswith(person.profession):
        return place.left_out()
    case = grammar.case_after(place.before)
    possessive = _possessive_ending(place.finding.text)
    if possessive and grammar.code == "de":
        case = "genitive"
    phrase = _phrase(person, client_gender(people), case, grammar)
    taken_in, phrase = fitted(place.before, phrase, Kind.PERSON, grammar)
    return place.proposal(f"{phrase}{possessive if grammar.code in ('en', 'nl') else ''}", "role", taken_in=taken_in)


def relation_at(person: Person, place: Place) -> bool:
    return bool(re.search(rf"\b{re.escape(person.relation)}\s*,?\s*$", place.before, re.IGNORECASE))


def _possessive_ending(name: str) -> str:
    match = POSSESSIVE.search(name)
    return "’s" if match else ""


def _phrase(person: Person, client: str, case: str, grammar: Grammar) -> str:
    if person.concept.startswith("relation:"):
        gender = grammar.his_or_her.get(person.whose, client)
        phrase = grammar.possessed(gender, person.relation.lower() if grammar.code != "de" else person.relation, case)
        return phrase if person.number == 1 else f"{phrase} ({person.number})"
    if person.concept.startswith("profession:"):
        if grammar.code == "en":
            return f"the {person.profession}" if person.number == 1 else f"the {person.profession} ({person.number})"
        return _numbered(grammar, "professional", person, case)
    return _numbered(grammar, person.concept, person, case)


def _numbered(grammar: Grammar, concept: str, person: Person, case: str) -> str:
    noun = grammar.nouns[concept]
    if person.gender == FEMALE:
        noun = grammar.nouns.get(f"{concept}/f", noun)
    if concept == "person" or person.number > 1:
        return grammar.indefinite(noun, person.number, case)
    return grammar.definite(noun, case)
