"""The sorts of narrative cue: what each is counted as, how sure it is, and what the author is told."""

from dataclasses import dataclass

from anonymisation.findings import Kind, Tier


@dataclass(frozen=True)
class Cue:
    kind: Kind
    confidence: float
    reason: str
    direct: bool = False
    tier: Tier = Tier.REVIEW


def feature(confidence: float, reason: str) -> Cue:
    return Cue(Kind.FEATURE, confidence, reason)


def family(confidence: float, reason: str) -> Cue:
    return Cue(Kind.FAMILY, confidence, reason)


def event(confidence: float, reason: str) -> Cue:
    return Cue(Kind.EVENT, confidence, reason)


def occupation(confidence: float, reason: str) -> Cue:
    return Cue(Kind.OCCUPATION, confidence, reason)


CUES = {
    # Family
    "birth order": family(
        0.85, "a place among brothers and sisters narrows it to a few families: say «grew up with siblings»"
    ),
    "multiple birth": family(0.85, "twins and triplets are few and known: say «a brother», «siblings», «children»"),
    "many kin": family(0.7, "an exact number of relatives is known to many: say «several» or leave it out"),
    "kin age": family(0.8, "the age of a child or a relative helps to recognise the family: say «a young child»"),
    "kin fate": family(
        0.75, "what happened to this relative may be known or have been in the news: say it more widely"
    ),
    "kin work": family(0.8, "a relative with this work or position may be known to many: leave the work out"),
    "marriage": family(0.75, "few people have this history of marriage: say «a partner», «divorced»"),
    "upbringing": family(0.7, "few people grew up like this: say it more widely, as «a difficult childhood»"),
    # Body, voice, habits
    "mark": feature(0.85, "a mark on the body tells who it is to anyone who has seen it: leave it out"),
    "body": feature(0.8, "few people look like this: leave it out or say that the person is easily noticed"),
    "voice": feature(0.8, "a voice or a way of speaking is recognised at once: leave it out"),
    "habit": feature(0.7, "a habit or an object that people connect with this person: leave it out"),
    "health": feature(0.7, "few people have this condition: say «an illness» or «a disability»"),
    "possession": feature(0.7, "an unusual vehicle, animal, instrument or pastime is remembered: say it more widely"),
    # A name in disguise
    "nickname": Cue(
        Kind.PERSON, 0.85, "a nickname is a name: those who use it know who is meant", direct=True, tier=Tier.MASK
    ),
    "name": Cue(Kind.PERSON, 0.8, "a name says who it is", direct=True, tier=Tier.MASK),
    "haunt": Cue(Kind.PLACE, 0.65, "people from there know this spot: say «a shop», «a public place»"),
    # Uniqueness
    "only": feature(0.85, "so few people are the only one of a kind in a place that this tells who it is: widen it"),
    "first": feature(0.8, "being the first, the last or the most of something is looked up in a minute: leave it out"),
    "known": feature(0.75, "someone known to many is recognised by this: leave the fame out"),
    # Events
    "disaster": event(0.75, "an event like this was in the news and can be looked up: say «a violent event», no place"),
    "media": event(0.75, "what was in the media can be found again: leave it out or say «the case was known»"),
    "honour": event(0.75, "winners are listed by name: say «was good at sport» or leave it out"),
    "accident": event(0.75, "few people lived through this: say «a serious accident», «a dangerous journey»"),
    "coincidence": event(0.7, "tied to a day that others remember, this gives the date away: say «around that time»"),
    # Numbers that few share
    "sentence": Cue(
        Kind.AMOUNT, 0.75, "an exact sentence is found in the press and court records: say «several years»"
    ),
    "sum": Cue(
        Kind.AMOUNT, 0.75, "an exact sum can be found in a report or a judgment: say «a small sum», «a large sum»"
    ),
    "quantity": Cue(Kind.AMOUNT, 0.65, "an exact quantity can be found in a report or a judgment: say it roughly"),
    # The person
    "offence": Cue(
        Kind.OFFENCE, 0.75, "how the offence was done is known from the news: name the class of offence only"
    ),
    "nationality": Cue(
        Kind.NATIONALITY, 0.75, "origin narrows the circle, often to a few people: say a region, or leave out"
    ),
    "language": Cue(Kind.NATIONALITY, 0.7, "few people here speak this language: say «another language»"),
    "religion": Cue(
        Kind.RELIGION, 0.75, "the faith or conversion of one person narrows the circle: say it only if it matters"
    ),
    "occupation": occupation(0.7, "with the place this work tells who it is: say the field, as «works in a trade»"),
    "office": occupation(0.75, "only one person holds this position at a time: say «a person of standing»"),
    "education": occupation(0.7, "a course of study or a school narrows the circle: say «was in education»"),
    "club": occupation(0.75, "members and players are known by name: say «was in a club»"),
    "army": occupation(0.75, "service in a force or a unit narrows the circle: say «former military» if it matters"),
    "age": Cue(Kind.AGE, 0.8, "an exact age narrows the circle: give a band, as «in his twenties»"),
    "small body": Cue(Kind.ORGANISATION, 0.65, "a club, a school or a scene leads to its people: say what sort it is"),
    "day": Cue(Kind.DATE, 0.65, "a feast or a day that others remember gives the date away: say «that season»"),
}
