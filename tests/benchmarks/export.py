"""What an export costs beside pandoc: `python -m tests.benchmarks.export [--sizes 20,100,1000,2000]`.

Both programs turn the same Markdown deck (titles, five bullets or every fifth slide a table, notes on all) into
a .pptx, each as a whole process: start, parsing, layout, checks, writing, and the lint of what was written. CPU
time (user and system) and peak memory are those the kernel gives of the finished process; only the ratios say
something beyond this machine. The two take turns, and the cheapest run counts. Python finds its modules
compiled, as where the application is installed: a first run, not counted, compiles them into a scratch folder.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pypandoc

from tests.helpers.compiled import compiled_environment

TIME = {20: 2.5, 100: 1.0, 1_000: 0.15}  # goals: ours in pandoc's
MEMORY = {1_000: 0.5}
GROWTH = {(100, 1_000): 11.0, (1_000, 2_000): 2.2}
RUNS = {20: 7, 100: 5, 1_000: 2, sys.maxsize: 1}  # how often each is run, up to so many slides
WORDS = "risk early warning prevention States protect populations groups measures review report duty".split()  # noqa: SIM905


class Cost(NamedTuple):
    """CPU seconds and peak megabytes of a process."""

    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s {self.megabytes:4.0f} MB"


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


def run(command: Sequence[str], folder: Path) -> Cost:
    """Run a process to its end; raises with what it said when it fails. Bytecode goes to `folder`."""
    said = folder / "messages.txt"
    environment = compiled_environment(folder, QT_QPA_PLATFORM="offscreen")
    silent = [
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, str(said), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    process = os.posix_spawn(command[0], command, environment, file_actions=silent)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {status}: {said.read_text('utf-8')}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measure(size: int, folder: Path) -> tuple[Cost, Cost]:
    """Our cost and pandoc's for a deck of `size` slides."""
    source = folder / f"deck-{size}.md"
    source.write_text(deck(size), encoding="utf-8")
    target = str(folder / "out.pptx")
    ours = [sys.executable, "-m", "briefing_app", "export", str(source), "-o", target]
    pandoc = [pypandoc.get_pandoc_path(), str(source), "-t", "pptx", "--slide-level=1", "-o", target]
    times = next(times for most, times in RUNS.items() if size <= most)
    pairs = [(run(ours, folder), run(pandoc, folder)) for _ in range(times)]
    return min(our for our, _ in pairs), min(other for _, other in pairs)


def main() -> int:
    """Measure all sizes and print them against the goals; 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="20,100,1000,2000")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    with tempfile.TemporaryDirectory() as scratch:
        measure(1, Path(scratch))
        costs = {size: measure(size, Path(scratch)) for size in sizes}
    print(f"{'slides':>8}{'ours':>18}{'pandoc':>18}")
    for size, (ours, pandoc) in costs.items():
        print(f"{size:8}{ours!s:>18}{pandoc!s:>18}")
    print(f"\n{'ratio':34}{'is':>8}{'goal':>8}")
    return 1 if sum([_judged(*goal) for goal in _goals(costs)]) else 0


def _goals(costs: Mapping[int, tuple[Cost, Cost]]) -> Iterator[tuple[str, float, float]]:
    """What was asked for, what it is, the most it may be."""
    for size, goal in TIME.items():
        if size in costs:
            ours, pandoc = costs[size]
            yield f"time / pandoc's, {size} slides", ours.seconds / pandoc.seconds, goal
    for size, goal in MEMORY.items():
        if size in costs:
            ours, pandoc = costs[size]
            yield f"memory / pandoc's, {size} slides", ours.megabytes / pandoc.megabytes, goal
    for (small, large), goal in GROWTH.items():
        if small in costs and large in costs:
            yield f"time, {large} / {small} slides", costs[large][0].seconds / costs[small][0].seconds, goal


def _judged(what: str, ratio: float, goal: float) -> bool:
    """Print one ratio beside its goal; whether it was missed."""
    print(f"{what:34}{ratio:8.3f}  ≤{goal:5g}  {'MISSED' if ratio > goal else 'met'}")
    return ratio > goal


if __name__ == "__main__":
    sys.exit(main())
