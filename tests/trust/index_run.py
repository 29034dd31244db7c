"""Fail every k-th call that SQLite makes on the search index: `python -m tests.trust.index_run [--every N]`.

Errors and kills at a call come from strace, short writes from a limit on the size of files, and kills at any
moment from the clock. The index is a cache: afterwards it answers truly or says that it is none, and the next
refresh makes it whole.
"""

import argparse
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.trust.indexed import NEW, OLD, IndexedLibrary
from tests.trust.straced import KILLED, Injection, calls, can_trace, forked, injected, outcome

_CALLS = ("pwrite64", "pread64", "fdatasync", "fsync", "ftruncate", "openat", "unlink", "fcntl")
_WHATS = ("ENOSPC", "EIO", "EACCES", "KILL")
_SHORT = "short write"
_STEP = 1_000  # bytes from one short write to the next, so that they fall within pages too
_MOMENTS = 200

Ruin = Callable[[IndexedLibrary], str]  # does the work of a scenario, spoilt; what that came to


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is done while the disk fails."""

    name: str
    prepare: Callable[[IndexedLibrary], object]
    act: Callable[[IndexedLibrary], str]
    is_complete: bool  # there was an index before, which found all that did not change
    sparse: int = 1  # how much less often it is tried where not every call is failed


def _indexed(library: IndexedLibrary) -> None:
    library.write(OLD)
    assert library.refreshed() == "done"
    library.write(NEW)


def _up_to_date(library: IndexedLibrary) -> None:
    _indexed(library)
    assert library.refreshed() == "done"


SCENARIOS = (
    Scenario("first index", lambda library: library.write(NEW), IndexedLibrary.refreshed, is_complete=False),
    Scenario("index of changed slides", _indexed, IndexedLibrary.refreshed, is_complete=True),
    Scenario("search", _up_to_date, IndexedLibrary.searched, is_complete=True, sparse=5),
)


class IndexRun:
    """Trials of one scenario; counts them and gathers what went wrong."""

    def __init__(self, scenario: Scenario, folder: Path) -> None:
        self._scenario, self._folder = scenario, folder
        self.injected: Counter[str] = Counter()
        self.ends: Counter[str] = Counter()
        self.problems: list[str] = []

    def all(self, every: int) -> None:
        """Every `every`-th call in every way, short writes at every length, and kills at any moment."""
        every *= self._scenario.sparse if every > 1 else 1
        for injection in list(self._injections())[::every]:
            self._trial(injection.what, str(injection), _injected(self._scenario, injection))
        for size in list(range(0, self._size(), _STEP))[::every]:
            self._trial(_SHORT, f"short write at {size}", _shortened(self._scenario, size))
        chance = random.Random(8)
        longest = self._seconds()
        for _ in range(0, _MOMENTS, every):
            moment = chance.uniform(0, longest)
            self._trial("KILL", f"kill after {moment:.4f} s", _killed(self._scenario, moment))

    def _injections(self) -> Iterator[Injection]:
        if not can_trace():
            return
        library = self._fresh()
        counts = calls(lambda: self._scenario.act(library), _CALLS, library.files, self._folder / "log")
        for call, count in counts.items():
            for k in range(1, count + 1):
                yield from (Injection(call, k, what) for what in _WHATS)

    def _trial(self, what: str, label: str, ruin: Ruin) -> None:
        library = self._fresh()
        said = ruin(library)
        self.injected[what] += 1
        fine = {
            "done",
            "error",
            "rebuilt",
            KILLED,
            *(["busy"] if "fcntl" in label else []),
        }  # a lock that fails
        self.ends[said if said in fine else "wrong"] += 1
        wrong = [] if said in fine else [said]
        wrong += library.lies(complete=self._scenario.is_complete)
        after = library.refreshed()
        wrong += [] if after in ("done", "rebuilt") else [f"afterwards: {after}"]
        wrong += library.faults()
        self.problems += [f"{self._scenario.name}, {label}: {text}" for text in wrong]

    def _fresh(self) -> IndexedLibrary:
        place = self._folder / "trial"
        shutil.rmtree(place, ignore_errors=True)
        kept = self._folder / "prepared"
        if not kept.exists():
            self._scenario.prepare(IndexedLibrary(kept))
        shutil.copytree(kept, place, copy_function=_copy)
        return IndexedLibrary(place)

    def _size(self) -> int:
        library = self._fresh()
        self._scenario.act(library)
        return library.index.stat().st_size

    def _seconds(self) -> float:
        library = self._fresh()
        start = time.monotonic()
        _killed(self._scenario, 60.0)(library)
        return time.monotonic() - start


def _copy(source: str, target: str) -> None:
    """Slides by link, so that they are the files that the index knows; the index itself by its bytes."""
    if source.endswith(".md"):
        os.link(source, target)
    else:
        shutil.copy2(source, target)


def _injected(scenario: Scenario, injection: Injection) -> Ruin:
    return lambda library: injected(lambda: scenario.act(library), injection, library.files)


def _shortened(scenario: Scenario, size: int) -> Ruin:
    """No file grows past `size`: what is written up to there is half a write, and nothing more fits."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return lambda library: outcome(*forked(lambda: scenario.act(library), limit))


def _killed(scenario: Scenario, moment: float) -> Ruin:
    def ruin(library: IndexedLibrary) -> str:
        child, pipe = forked(lambda: scenario.act(library), lambda: None)
        end = time.monotonic() + moment
        while (
            time.monotonic() < end and os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        ):
            time.sleep(0.0005)
        os.kill(child, signal.SIGKILL)
        return outcome(child, pipe)

    return ruin


def main() -> int:
    """Run and print a table; exit 1 where a search lied or the index did not come back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="every N-th fault only")
    parser.add_argument("--only", default="", help="scenarios whose name holds this")
    parser.add_argument("--json", type=Path, help="write the counts here")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    problems: list[str] = []
    with tempfile.TemporaryDirectory(prefix="index-") as folder:
        for number, scenario in enumerate(s for s in SCENARIOS if options.only in s.name):
            run = IndexRun(scenario, Path(folder) / str(number))
            run.all(options.every)
            ends = ", ".join(f"{count} {end}" for end, count in sorted(run.ends.items()))
            print(f"{scenario.name:30}{run.injected.total():6} faults: {ends}", flush=True)
            total += run.injected
            problems += run.problems
    print("\n".join(problems[:40]))
    if not can_trace():
        print("strace is not there or may not trace: only short writes and kills were tried")
    print(f"{total.total()} faults injected, {total['KILL']} kills survived, {len(problems)} problems")
    if options.json:
        counts = {"injected": total.total(), "kills": total["KILL"], "problems": problems, "by": dict(total)}
        options.json.write_text(json.dumps(counts))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
