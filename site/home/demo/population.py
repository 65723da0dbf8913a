"""The invented table of people, so that the disclosure check of the demonstration has something to count with."""

from pathlib import Path

from lessons.disclosure.loading import load_population, population_in
from lessons.models import PopulationCell, PopulationShare

FILE = Path(__file__).with_name("population.csv")


def load_demo_population() -> int:
    """Loads what is missing; returns how many rows. Not beside figures that are real: they would be mixed up."""
    if any(model._default_manager.filter(is_invented=False).exists() for model in (PopulationCell, PopulationShare)):
        return 0
    report = load_population(file=population_in(FILE.read_text(encoding="utf-8")))
    return report.added + report.changed
