"""What the room of talk adds to the admin and tells of a member's own data: each part keeps its own hooks."""

import exchange.conversation_admin
import exchange.following.hooks
import exchange.log_admin
import exchange.moderation.hooks
import exchange.questions.hooks
import exchange.talk.hooks
import exchange.tried.hooks  # noqa: F401
