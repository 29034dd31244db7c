"""What drawing a slide costs: `python -m tests.benchmarks.drawing [--theme NAME]`.

Every slide of the starter library and of the stress set is drawn as a thumbnail, at 1080p and at 4K: cold
(never drawn in this process) and warm (drawn before). Times are milliseconds of CPU a slide, the median and the
worst; the ratio is to a new page of that size filled white, measured in the same run.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QImage

from briefing_app.drawing import Pictures, QtMeasurer, graphics_application, image
from briefing_app.drawing.glyphs import forget
from briefing_app.layout import load_theme
from tests.helpers.slides import STARTER_LIBRARY, STRESS_SET, deck_of_folder

GOALS = {(240, "warm"): 0.5, (1920, "cold"): 16.7, (3840, "cold"): 16.7}  # milliseconds, median


def main() -> int:
    """Measure and print; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--theme", default="plain")
    arguments = parser.parse_args()
    application = graphics_application()
    theme = load_theme(arguments.theme)
    measurer = QtMeasurer(theme)
    jobs = []
    for folder in (STARTER_LIBRARY, STRESS_SET):
        _, frames, media = deck_of_folder(folder, theme, measurer)
        pictures = Pictures(media)
        jobs += [(frame, pictures) for frame in frames]
    print(f"{len(jobs)} slides{'':8}{'median':>10}{'worst':>10}{'ratio':>10}")
    missed = False
    for width in (240, 1920, 3840):
        base = min(_times([partial(_page, width)] * 20))
        work = [partial(image, frame, theme, width, pictures) for frame, pictures in jobs]
        forget(theme.fonts)
        for state in ("cold", "warm"):
            missed |= _line(width, state, _times(work), base)
    del application
    return 1 if missed else 0


def _page(width: int) -> None:
    """A white page: the least that drawing a slide can cost."""
    QImage(width, width * 9 // 16, QImage.Format.Format_RGB32).fill(0xFFFFFFFF)


def _times(work: Sequence[Callable[[], object]]) -> list[float]:
    """Milliseconds of CPU for each piece of work."""
    found = []
    for piece in work:
        start = time.thread_time()
        piece()
        found.append(1e3 * (time.thread_time() - start))
    return found


def _line(width: int, state: str, times: Sequence[float], base: float) -> bool:
    """Print a row with its goal; whether that was missed."""
    median = statistics.median(times)
    goal = GOALS.get((width, state))
    is_missed = goal is not None and median > goal
    verdict = "" if goal is None else f"  goal ≤ {goal}{'  MISSED' if is_missed else ''}"
    print(f"{f'{width} {state}':18}{median:10.2f}{max(times):10.2f}{median / base:10.1f}{verdict}", flush=True)
    return is_missed


if __name__ == "__main__":
    sys.exit(main())
