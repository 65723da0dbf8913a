"""What colleagues say to each other, under an entry or without one."""

from exchange.models.comments import Comment, CommentVersion, Draft, Kind, State, Thread
from exchange.models.fan_out import FanOut
from exchange.models.following import Follow
from exchange.models.moderating import Appeal, CannedReply, Flag, Undoable
from exchange.models.openness import ConversationSetting, Posting, Reading
from exchange.models.questions import Question, QuestionEntry
from exchange.models.tried import Outcome, Tried

__all__ = [
    "Appeal",
    "CannedReply",
    "Comment",
    "CommentVersion",
    "ConversationSetting",
    "Draft",
    "FanOut",
    "Flag",
    "Follow",
    "Kind",
    "Outcome",
    "Posting",
    "Question",
    "QuestionEntry",
    "Reading",
    "State",
    "Thread",
    "Tried",
    "Undoable",
]
