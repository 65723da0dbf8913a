"""What a finding is: a place in a text by which somebody may be recognised."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of identifier it is. The order is the one in which findings of a text are listed by kind."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    DATE = "date"
    AGE = "age"
    NUMBER = "number"  # of a case, a file, a prisoner, a passport
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    IBAN = "iban"
    PLATE = "licence_plate"
    LINK = "link"
    HANDLE = "handle"
    NATIONALITY = "nationality"  # or ethnicity
    RELIGION = "religion"
    OCCUPATION = "occupation"
    OFFENCE = "offence"
    FAMILY = "family"
    FEATURE = "distinctive_feature"  # a tattoo, a scar, «the only woman on the wing»
    EVENT = "rare_event"
    AMOUNT = "amount"  # a sum, a length of sentence, a quantity that few share


class Tier(StrEnum):
    """What should be done with it."""

    MASK = "mask"  # replace it: a proposal is made by itself
    REVIEW = "review"  # a cue: a human decides


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`text[start:end]` may help to recognise somebody. Offsets in characters (code points) of the text as given."""

    start: int
    end: int
    text: str
    kind: Kind
    direct: bool  # by itself enough to tell who it is
    confidence: float  # 0 to 1: how sure the finder is that this is what `kind` says
    tier: Tier
    reason: str  # in plain words, for the author
