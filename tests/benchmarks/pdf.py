"""What a PDF costs beside LibreOffice: `python -m tests.benchmarks.pdf [--slides 100]`.

A deck of the starter library's slides is laid out, then drawn as a PDF by us (whole process, layout included),
and LibreOffice turns our .pptx of the same deck into one. Wall-clock seconds of both, and the ratio.
"""

import argparse
import functools
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.helpers.compiled import compiled_environment
from tests.helpers.office import to_pdf
from tests.helpers.slides import STARTER_LIBRARY, slide_files

GOAL = 0.25  # of LibreOffice's time


def main() -> int:
    """Measure and print; 1 when the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--slides", type=int, default=100)
    slides = parser.parse_args().slides
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        deck = folder / "deck.briefing"
        run = functools.partial(_run, compiled_environment(folder / "compiled", QT_QPA_PLATFORM="offscreen"))
        run("new", *_ids(slides), "-o", str(deck))
        run("export", str(deck), "-o", str(folder / "theirs.pptx"))
        run("export", str(deck), "-o", str(folder / "ours.pdf"))  # once unmeasured: modules are compiled
        to_pdf(folder / "theirs.pptx", folder)  # once unmeasured: LibreOffice makes its profile
        theirs = min(_timed(lambda: to_pdf(folder / "theirs.pptx", folder)) for _ in range(2))
        ours = min(_timed(lambda: run("export", str(deck), "-o", str(folder / "ours.pdf"))) for _ in range(3))
    ratio = ours / theirs
    verdict = f"goal ≤ {GOAL}: {'MISSED' if ratio > GOAL else 'met'}"
    print(f"{slides} slides: {ours:.2f} s, LibreOffice {theirs:.2f} s, ratio {ratio:.3f} ({verdict})")
    return 1 if ratio > GOAL else 0


def _ids(count: int) -> list[str]:
    """The ids of `count` English slides; from the first again when there are fewer."""
    files = [file for file in slide_files(STARTER_LIBRARY) if "." not in file.stem]
    ids = [file.relative_to(STARTER_LIBRARY).with_suffix("").as_posix() for file in files]
    return (ids * (count // len(ids) + 1))[:count]


def _run(environment: Mapping[str, str], *arguments: str) -> None:
    command = [sys.executable, "-m", "briefing_app", *arguments]
    subprocess.run(command, check=True, capture_output=True, env=environment)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
