"""What other parts of this room are told of. Sent after the transaction is committed."""

from django.dispatch import Signal

#: `comment`: readers can see it from now on (posted, or approved). Sent once for each comment.
comment_published = Signal()
#: `question`: it was asked and can be seen.
question_asked = Signal()
