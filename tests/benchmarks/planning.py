"""How long planning takes: from 1 000 candidates, from ten times as many, with and without section slides.

    python tests/benchmarks/planning.py [CANDIDATES]

Prints processor milliseconds (the median of several runs), as a ratio to a baseline measured between them:
sorting a million numbers in order. The budget is 50 ms for 1 000 candidates and a talk of 45 minutes.
"""

import random
import sys
import time
from collections.abc import Callable
from statistics import median

from briefing_app.model.slide import Priority, SlideMeta
from briefing_app.planning.plan import Candidate, Request, propose

_RUNS = 9
_THEMES = ("law", "risk", "speech", "justice", "actors")
_SLOTS = (20.0, 45.0, 480.0)


def candidates(count: int, per_section: int) -> list[Candidate]:
    """Slides of all kinds; before each `per_section` of them a section slide, unless that is 0."""
    chance = random.Random(count)
    found = []
    for number in range(count):
        is_divider = bool(per_section) and number % per_section == 0
        minutes = chance.choice((0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0))
        meta = SlideMeta(
            priority=chance.choice(list(Priority)),
            themes=tuple(chance.sample(_THEMES, 2)),
            audiences=(chance.choice(("all", "media", "public")),),
        )
        section = str(number // per_section) if per_section else ""
        found.append(
            Candidate(
                str(number), f"Slide {number}", minutes, meta, frozenset({"en"}), section, is_divider=is_divider
            )
        )
    return found


def milliseconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1_000


def measured(offer: list[Candidate], minutes: float) -> tuple[float, float]:
    """Planning `offer`, and the baseline, run in turn."""
    request = Request(minutes, audience="media", themes=("law", "risk", "speech"))
    numbers = list(range(1_000_000))
    runs = [
        (milliseconds(lambda: propose(offer, request)), milliseconds(lambda: sorted(numbers)))
        for _ in range(_RUNS)
    ]
    return median(run[0] for run in runs), median(run[1] for run in runs)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    print(f"{'candidates':>10}  {'section slides':>14}  {'minutes':>7}  {'ms':>8}  {'× baseline':>10}")
    for size in (count, 10 * count):
        for per_section in (0, 10):
            offer = candidates(size, per_section)
            for minutes in _SLOTS:
                taken, baseline = measured(offer, minutes)
                divided = f"every {per_section}th" if per_section else "none"
                print(f"{size:>10}  {divided:>14}  {minutes:>7g}  {taken:>8.1f}  {taken / baseline:>10.1f}")


if __name__ == "__main__":
    main()
