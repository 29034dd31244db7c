"""The time of a show: elapsed, per slide, against the plan. Times are seconds of any clock."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from briefing_app.presenting.show import Position, Show
from briefing_app.values import Value

TOLERANCE_SECONDS = 30.0  # within this of the plan one is on time


class ShowClock(Value, frozen=True):
    """How long the show runs, less its pauses, and how much of it each slide had."""

    since: float | None = None  # when it was last set going; None while paused
    before: float = 0.0  # what had elapsed then
    slide: str | None = None  # the key of the slide that time is booked on
    spent: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_running(self) -> bool:
        """Whether time is being counted."""
        return self.since is not None

    def elapsed(self, now: float) -> float:
        """Seconds shown so far."""
        return self.before + (0.0 if self.since is None else max(0.0, now - self.since))

    def started(self, now: float) -> "ShowClock":
        """Set going, if it is not."""
        return self if self.is_running else replace(self, since=now)

    def paused(self, now: float) -> "ShowClock":
        """Stopped; what has elapsed is kept."""
        return replace(self._booked(now), since=None)

    def toggled(self, now: float) -> "ShowClock":
        """Paused or set going again."""
        return self.paused(now) if self.is_running else self.started(now)

    def reset(self, now: float) -> "ShowClock":
        """From zero, running as before; what slides had is forgotten."""
        return ShowClock(since=now if self.is_running else None, slide=self.slide)

    def on_slide(self, key: str, now: float) -> "ShowClock":
        """From now on time is booked on slide `key`."""
        return replace(self._booked(now), slide=key)

    def seconds_on(self, key: str, now: float) -> float:
        """Seconds slide `key` had so far, in all its visits."""
        return self._booked(now).spent.get(key, 0.0)

    def _booked(self, now: float) -> "ShowClock":
        """With the time since the last change booked on the slide."""
        if self.since is None:
            return self
        passed = max(0.0, now - self.since)
        spent = dict(self.spent)
        if self.slide is not None:
            spent[self.slide] = spent.get(self.slide, 0.0) + passed
        return replace(self, since=now, before=self.before + passed, spent=spent)


class Pace(Struct, frozen=True):
    """Where the show stands against its plan, in seconds. `behind` is negative when it is early."""

    planned: float  # what the whole show may take
    elapsed: float
    behind: float

    @property
    def remaining(self) -> float:
        """Seconds left of the slot; negative when it is over."""
        return self.planned - self.elapsed

    @property
    def is_on_time(self) -> bool:
        """Whether the difference is too small to speak of."""
        return abs(self.behind) <= TOLERANCE_SECONDS


def pace(show: Show, position: Position, elapsed: float, planned_minutes: float | None = None) -> Pace:
    """How `elapsed` seconds at `position` compare with the plan.

    On a slide one is on time from its planned start to its planned end. Hidden slides have no time in the plan.
    """
    minutes = [0.0 if slide.hidden else slide.minutes for slide in show.slides]
    total = sum(minutes) if planned_minutes is None else planned_minutes
    start = 60 * sum(minutes[: position.slide])
    end = start + 60 * minutes[position.slide]
    behind = elapsed - end if elapsed > end else min(0.0, elapsed - start)
    return Pace(60 * total, elapsed, behind)
