"""From the time each slide took in a rehearsal to the minutes it should have in the plan."""

import math
from collections.abc import Callable

from msgspec import Struct

from briefing_app.presenting.show import Show

_TOO_SHORT = 5.0  # seconds; such a slide was only passed


class Proposal(Struct, frozen=True):
    """Other minutes for a slide."""

    key: str
    title: str
    planned: float
    rehearsed: float


def proposals(show: Show, seconds_on: Callable[[str], float]) -> tuple[Proposal, ...]:
    """A proposal, in quarters of a minute, for every slide that took another time than planned."""
    found = []
    for slide in show.slides:
        seconds = seconds_on(slide.key)
        minutes = max(0.25, math.ceil(seconds / 15 - 1e-9) / 4)
        if seconds >= _TOO_SHORT and minutes != slide.minutes:
            found.append(Proposal(slide.key, slide.title, slide.minutes, minutes))
    return tuple(found)
