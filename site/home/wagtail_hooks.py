"""Where rooms that do not know each other meet."""

from wagtail import hooks

from exchange.questions.hints import QUESTION_HINTS
from home.member.hints import entries_that_fit

hooks.register(QUESTION_HINTS, entries_that_fit)
