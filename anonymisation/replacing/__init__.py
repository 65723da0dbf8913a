"""Generalising what was found: a proposal for each finding, the same words for the same person all through a case.

Replacements stand in square brackets, so that a reader sees what was changed, and they generalise: «[a large city]»
rather than a blank, and never an invented name, since somebody may bear it.
"""

from anonymisation.replacing.proposals import apply, propose
from anonymisation.replacing.proposing import Proposal

__all__ = ["Proposal", "apply", "propose"]
