"""An invented case, and how it is told in a test."""

from lessons.models import Submission
from lessons.submissions import saving
from lessons.submissions.steps import STEPS, fields_of

#: One invented text for each step, complete enough to be sent.
TOLD = {
    "situation": "The client came out with an address and no file.",
    "people": "The client and his sister.",
    "what_was_done": "They met each week.",
    "what_happened": "He stayed in touch.",
    "what_did_not_work": "The file came late.",
    "what_was_learnt": "Send the file first.",
    "questions": "Who sends your files?",
    "title": "Flat ready, file not",
}


def tell(submission: Submission, **answers: str) -> Submission:
    """Saves these answers, each with the step it belongs to."""
    for step in STEPS:
        names = {one.name for one in fields_of(step.slug)}
        if names & answers.keys():
            submission.refresh_from_db()
            submission = saving.save_step(
                submission=submission,
                by=submission.author,
                step=step.slug,
                answers={name: answers.get(name, submission.answers.get(name, "")) for name in names},
                seen_before=saving.seen(submission, step.slug),
            )
    return submission
