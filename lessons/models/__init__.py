"""Case studies and lessons; submissions and how they become cases; whom the disclosure check counts."""

from lessons.models.cases import CaseStudyIndexPage, CaseStudyPage
from lessons.models.lessons import LessonIndexPage, LessonPage
from lessons.models.mails import MailDue
from lessons.models.population import PopulationCell, PopulationShare
from lessons.models.rechecks import RecheckDue, ToldTerms
from lessons.models.signing import CaseContact, Receipt, SignOff
from lessons.models.submissions import Submission, SubmissionFile, SubmissionMessage

__all__ = [
    "CaseContact",
    "CaseStudyIndexPage",
    "CaseStudyPage",
    "LessonIndexPage",
    "LessonPage",
    "MailDue",
    "PopulationCell",
    "PopulationShare",
    "Receipt",
    "RecheckDue",
    "SignOff",
    "Submission",
    "SubmissionFile",
    "SubmissionMessage",
    "ToldTerms",
]
