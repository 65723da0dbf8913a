"""Answers for the catalogue, which may not import this room."""

from wagtail import hooks

from catalogue.experience import TRIED_ELSEWHERE
from exchange.tried.counting import pages_with_reports

hooks.register(TRIED_ELSEWHERE, pages_with_reports)
