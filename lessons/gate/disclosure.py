"""The disclosure check as the sign-off form asks it: how many people fit, and does it link with another case."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from anonymisation.disclosure.population import Light
from lessons.disclosure.check import Disclosure, check_case, narrowest_traits

GREEN, AMBER, RED = Light.GREEN.value, Light.AMBER.value, Light.RED.value
LABELS = {GREEN: "Green", AMBER: "Amber", RED: "Red"}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came out, as the form shows it; `kept` is what stays beside a signature, without a word of any case."""

    light: str
    estimate: int | None = None
    steps: tuple[dict[str, Any], ...] = ()
    pairs: tuple[dict[str, Any], ...] = ()
    notes: tuple[str, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def label(self) -> str:
        return LABELS[self.light]

    def to_keep(self) -> dict[str, Any]:
        return {"light": self.light} | without_waiting(self.kept)


def without_waiting(kept: dict[str, Any]) -> dict[str, Any]:
    """Pairs with published cases only: the number of one that waits would say for good that both came in at a time."""
    if "pairs" not in kept:
        return kept
    return kept | {"pairs": [pair for pair in kept["pairs"] if pair.get("kind") != "submission"]}


def judge(page: Any, *, text: str, submission: Any, cues: Iterable[str], open_cues: int) -> Judgement:
    """The check on a page that is there, on a draft of it, or (with `submission`) on one that is yet to be made."""
    found = check_case(
        traits=narrowest_traits(page),
        text=text,
        own_submission=submission,
        own_page=page if submission is None else None,
        open_cues=open_cues,
        cues=cues,
    )
    return _shown(found)


def _shown(found: Disclosure) -> Judgement:
    notes = list(found.estimate.reasons)
    if found.open_cues:
        notes.append("A finding that only few people's stories have is not answered yet, so it cannot be green.")
    if found.not_opened:
        notes.append(f"{found.not_opened} waiting cases could not be opened, and were not compared.")
    return Judgement(
        light=found.light.value,
        estimate=found.estimate.count,
        steps=tuple(
            {
                "how": one.step.how,
                "before": one.step.count_before,
                "after": one.step.count_after,
                "light": LABELS[one.light.value],
            }
            for one in found.steps
        )
        if found.light != Light.GREEN
        else (),
        pairs=tuple(
            {
                "label": one.name + (" (invented)" if one.is_demonstration else ""),
                "url": one.address,
                "reasons": list(one.pair.reasons),
            }
            for one in found.pairs
        ),
        notes=tuple(notes),
        kept=found.as_json(),
    )
