"""Fail every k-th operation of everything that is written: `python -m tests.trust.fault_run [--every N]`.

Each trial is a process of its own (a fork), because one of the faults is that it is killed.
"""

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path

from briefing_app.errors import BriefingError, WriteError
from tests.trust.faulty_files import Fault, FaultyFiles
from tests.trust.writings import Writing, is_true, writings

_TEMPORARY = ".tmp"
_Tree = dict[Path, bytes]


class FaultRun:
    """Trials of one writing; counts them and gathers what went wrong."""

    def __init__(self, writing: Writing, folder: Path) -> None:
        self._writing, self._folder = writing, folder
        self.injected: Counter[Fault] = Counter()
        self.problems: list[str] = []
        self._new: _Tree = {}

    def all(self, every: int) -> None:
        """Every `every`-th operation, each in every way."""
        place = self._fresh()
        operations = int(self._forked(place, FaultyFiles(-1, Fault.FULL), {}))
        self._new = _tree(place)
        step = every * self._writing.sparse if every > 1 else 1
        for k in range(0, operations, step):
            for fault in Fault:
                self._trial(k, fault)

    def _trial(self, k: int, fault: Fault) -> None:
        place = self._fresh()
        old = _tree(place)
        said = self._forked(place, FaultyFiles(k, fault), old)
        self.injected[fault] += 1
        label = f"{self._writing.name}, operation {k}, {fault}"
        if said.startswith("!"):
            self.problems.append(f"{label}: {said[1:]}")
        if (said == "killed") != (fault is Fault.KILL):
            self.problems.append(f"{label}: ended as {said!r}")
        self.problems += [f"{label}: {what}" for what in self._damage(place, old, is_done=said.isdigit())]

    def _damage(self, place: Path, old: _Tree, *, is_done: bool) -> list[str]:
        """Every file is the old one or a new one; after a success they are all new."""
        new = self._new
        found = _tree(place)
        wrong = [
            f"{path.name} is neither the old file nor the new one"
            for path, data in found.items()
            if data not in (old.get(path), new.get(path)) and not self._is_whole(path, data)
        ]
        wrong += [f"{path.name} is gone" for path in old if path in new and path not in found]
        if is_done:
            wrong += [f"{path.name} is missing after a success" for path in new if path not in found]
            wrong += [
                f"{path.name} is still the old file after a success"
                for path in new
                if found.get(path) == old.get(path) != new[path]
            ]
        return wrong

    def _is_whole(self, path: Path, data: bytes) -> bool:
        return self._writing.is_whole is not None and self._writing.is_whole(path, data)

    def _fresh(self) -> Path:
        """The folder in its old state."""
        place = self._folder / "trial"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        self._writing.prepare(place)
        return place

    def _forked(self, place: Path, files: FaultyFiles, old: _Tree) -> str:
        """What the child said: how many operations it took, “error”, “killed”, or “!” and what is wrong."""
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            said = self._said(place, files, old)
            os.write(writer, said.encode()[:60_000])
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        return "killed" if was_killed else said or "!ended itself"

    def _said(self, place: Path, files: FaultyFiles, old: _Tree) -> str:
        try:
            self._writing.act(place, files)
        except WriteError as error:
            if not is_true(error, place, old):
                return f"!the message is not true: {error}"
            return "error" if error.hint else f"!no hint: {error}"
        except BriefingError as error:
            return "error" if str(place) in str(error) else f"!the place is not named: {error}"
        except Exception:  # noqa: BLE001 - any other error is what is looked for
            return f"!{traceback.format_exc()}"
        return str(len(files.calls))


def _tree(folder: Path) -> _Tree:
    """All files but temporary ones: those are left by a kill, and are nobody's file."""
    return {p: p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file() and p.suffix != _TEMPORARY}


def main() -> int:
    """Run and print a table; exit 1 where something was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="every N-th operation only")
    parser.add_argument("--only", default="", help="writings whose name holds this")
    parser.add_argument("--json", type=Path, help="write the counts here")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    injected: Counter[Fault] = Counter()
    problems: list[str] = []
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        for number, writing in enumerate(w for w in writings() if options.only in w.name):
            run = FaultRun(writing, Path(folder) / str(number))
            run.all(options.every)
            print(f"{writing.name:40}{run.injected.total():6} faults{len(run.problems):6} problems", flush=True)
            injected += run.injected
            problems += run.problems
    print("\n".join(problems[:40]))
    print(
        f"{injected.total()} faults injected, {injected[Fault.KILL]} kills survived, {len(problems)} problems"
    )
    if options.json:
        options.json.write_text(
            json.dumps({"injected": injected.total(), "kills": injected[Fault.KILL], "problems": problems})
        )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
