"""What an export costs beside pandoc: `python tests/benchmarks/export.py [--sizes 20,100,1000,2000]`.

Both programs turn the same Markdown deck (titles, five bullets or every fifth slide a table, notes on all) into
a .pptx, each as a whole process: start, parsing, layout, checks, writing. CPU time (user and system) and peak
memory are those the kernel gives of the finished process; only the ratios say something beyond this machine.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pypandoc

ROOT = Path(__file__).parents[2]
GOALS = {20: 2.5, 100: 1.0, 1_000: 0.15}  # our time in pandoc's
GROWTH = {(100, 1_000): 11.0, (1_000, 2_000): 2.2}
MEMORY = 0.5
WORDS = "risk early warning prevention States protect populations groups measures review report duty".split()  # noqa: SIM905


class Cost(NamedTuple):
    """CPU seconds and peak megabytes of a process."""

    seconds: float
    megabytes: float


def deck(slides: int) -> str:
    """A Markdown deck that both programs read alike."""
    return "\n".join(_slide(number) for number in range(1, slides + 1))


def _slide(number: int) -> str:
    body = _table(number) if number % 5 == 0 else "".join(f"- {_words(number + i, 8)}\n" for i in range(5))
    notes = f"::: notes\n{_words(number, 40)}.\n:::\n"
    return f"# Slide {number}: {_words(number, 3)}\n\n{body}\n{notes}"


def _table(number: int) -> str:
    rows = "".join(f"| {_words(number + i, 2)} | {_words(i, 3)} | {number * i} |\n" for i in range(4))
    return f"| Who | What | How many |\n|---|---|---|\n{rows}"


def _words(start: int, count: int) -> str:
    return " ".join(WORDS[(start * 7 + i * 5) % len(WORDS)] for i in range(count))


def run(command: Sequence[str]) -> Cost:
    """Run a process to its end; raises when it fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    process = os.posix_spawn(command[0], command, environment, file_actions=silent)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def best(command: Sequence[str], times: int) -> Cost:
    """The cheapest of several runs."""
    return min(run(command) for _ in range(times))


def measure(size: int, folder: Path) -> tuple[Cost, Cost]:
    """Our cost and pandoc's for a deck of `size` slides."""
    source = folder / f"deck-{size}.md"
    source.write_text(deck(size), encoding="utf-8")
    times = 3 if size <= 100 else 1
    target = str(folder / "out.pptx")
    ours = best([sys.executable, "-m", "briefing_app", "export", str(source), "-o", target], times)
    pandoc = [pypandoc.get_pandoc_path(), str(source), "-t", "pptx", "--slide-level=1", "-o", target]
    return ours, best(pandoc, times)


def main() -> int:
    """Measure all sizes and print them against the goals; 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="20,100,1000,2000")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        costs = {size: measure(size, Path(folder)) for size in sizes}
    missed = 0
    for size, (ours, pandoc) in costs.items():
        missed += _line(f"{size} slides, time / pandoc's", ours.seconds / pandoc.seconds, GOALS.get(size))
        print(
            f"    {ours.seconds:.2f} s and {ours.megabytes:.0f} MB;",
            f"{pandoc.seconds:.2f} s and {pandoc.megabytes:.0f} MB",
        )
    if 1_000 in costs:
        ours, pandoc = costs[1_000]
        missed += _line("1000 slides, memory / pandoc's", ours.megabytes / pandoc.megabytes, MEMORY)
    for (small, large), goal in GROWTH.items():
        if small in costs and large in costs:
            ratio = costs[large][0].seconds / costs[small][0].seconds
            missed += _line(f"{large} slides / {small} slides", ratio, goal)
    return 1 if missed else 0


def _line(what: str, ratio: float, goal: float | None) -> bool:
    """Print one ratio with its goal; whether it was missed."""
    is_missed = goal is not None and ratio > goal
    verdict = "" if goal is None else f"  goal ≤ {goal}{'  MISSED' if is_missed else ''}"
    print(f"{what}: {ratio:.3f}{verdict}")
    return is_missed


if __name__ == "__main__":
    sys.exit(main())
