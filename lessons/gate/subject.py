"""What a sign-off is about: a submission on its way to a page, or the newest draft of a page."""

from functools import cached_property
from typing import Any

from anonymisation.findings import Kind
from catalogue.looking import Mark
from lessons.gate.disclosure import Judgement, judge
from lessons.gate.making import attached_of, desk_of, page_of
from lessons.gate.questions import UNSEEN, Question, look_through, still_open
from lessons.gate.texts import Attached, Piece, attached_to, pieces_of, text_hash
from lessons.models import CaseStudyPage, SignOff, Submission

#: Cues of a story that only few people have: one that nobody has answered forbids green.
NARRATIVE = {str(kind) for kind in (Kind.FEATURE, Kind.FAMILY, Kind.EVENT)}


class Subject:
    """Computed when asked for and once: the detection reads the whole text."""

    def __init__(
        self,
        *,
        submission: Submission | None = None,
        page: CaseStudyPage | None = None,
        seen: "Subject | None" = None,
    ) -> None:
        """`seen`: the same case as it was a moment ago, in the same request."""
        if (submission is None) == (page is None):
            raise ValueError("a sign-off is about a submission or about a page")
        self.submission = submission
        self._page = page
        self._seen = seen

    @cached_property
    def page(self) -> CaseStudyPage:
        """The page to be made, or the newest draft (the live text where there is no draft)."""
        if self.submission is not None:
            return page_of(self.submission)
        assert self._page is not None  # noqa: S101 - one of the two is given
        draft: CaseStudyPage = self._page.get_latest_revision_as_object()
        return draft

    @cached_property
    def attached(self) -> list[Attached]:
        return attached_to(self.page) if self.submission is None else attached_of(self.submission)

    @cached_property
    def pieces(self) -> list[Piece]:
        return pieces_of(self.page, self.attached)

    @cached_property
    def text_hash(self) -> str:
        return text_hash(self.page, self.attached)

    @cached_property
    def _found(self) -> tuple[dict[str, list[Mark]], list[Question]]:
        """Of words that were looked through a moment ago, what was found then: each of them, or all are read anew."""
        seen = self._seen
        if seen is not None and (seen.page.language, seen.pieces) == (self.page.language, self.pieces):
            return seen._found
        return look_through(self.pieces, self.page.language)

    @property
    def marks(self) -> dict[str, list[Mark]]:
        return self._found[0]

    @property
    def questions(self) -> list[Question]:
        return self._found[1]

    @property
    def is_looked_through(self) -> bool:
        """False where the search failed: nothing is known of the text then, so nobody can sign or release it."""
        return all(question.kind != UNSEEN for question in self.questions)

    @property
    def generalised(self) -> list[dict[str, Any]]:
        """What author and broker made wider, by kind and level."""
        if self.submission is None:
            return []
        by_author = list(self.submission.decisions.get("generalised") or [])
        return by_author + list(desk_of(self.submission).get("log") or [])

    def judge(self, answers: dict[str, Any]) -> Judgement:
        """The disclosure check on this text, with the cues of its story that nobody has answered."""
        cues = [question for question in self.questions if question.kind in NARRATIVE]
        unknown = not self.is_looked_through  # counts as a cue that nobody has answered
        return judge(
            self.page,
            text="\n".join(piece.text for piece in self.pieces),
            submission=self.submission,
            cues=[question.words for question in cues],
            open_cues=len(still_open(cues, answers)) + unknown,
        )


def subject_of(sign_off: SignOff, seen: Subject | None = None) -> Subject | None:
    """None where what was to be signed is gone."""
    if sign_off.submission is not None:
        return Subject(submission=sign_off.submission, seen=seen)
    page = CaseStudyPage.objects.filter(pk=sign_off.page_id).first()
    return None if page is None else Subject(page=page, seen=seen)
