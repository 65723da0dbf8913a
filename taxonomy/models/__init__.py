"""The vocabularies, the rows that tie their terms to pages, and the glossary of words that are no tags."""

from taxonomy.models.glossary import Concept
from taxonomy.models.labels import LANGUAGES, Labelled, lines, same_label
from taxonomy.models.stamp import VocabularyStamp
from taxonomy.models.terms import (
    VOCABULARIES,
    Challenge,
    Country,
    FormerTerm,
    Ideology,
    InterventionArea,
    Phase,
    Sector,
    TaggedChallenge,
    TaggedCountry,
    TaggedIdeology,
    TaggedInterventionArea,
    TaggedPage,
    TaggedPhase,
    TaggedSector,
    TaggedTargetGroup,
    TargetGroup,
    Term,
    TermQuerySet,
)
from taxonomy.models.withheld import WithheldTag

__all__ = [
    "LANGUAGES",
    "VOCABULARIES",
    "Challenge",
    "Concept",
    "Country",
    "FormerTerm",
    "Ideology",
    "InterventionArea",
    "Labelled",
    "Phase",
    "Sector",
    "TaggedChallenge",
    "TaggedCountry",
    "TaggedIdeology",
    "TaggedInterventionArea",
    "TaggedPage",
    "TaggedPhase",
    "TaggedSector",
    "TaggedTargetGroup",
    "TargetGroup",
    "Term",
    "TermQuerySet",
    "VocabularyStamp",
    "WithheldTag",
    "lines",
    "same_label",
]
