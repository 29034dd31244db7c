"""Work in a fork of this process whose k-th system call goes wrong, by strace: for what C libraries write.

The fork waits until strace has taken hold of it, so that a trial costs no start of Python.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Work = Callable[[], str]  # what it says is what it came to
KILLED = "killed"


@dataclass(frozen=True, slots=True)
class Injection:
    """What the `k`-th (from 1) call of `call` comes to: an error by name, or KILL."""

    call: str
    k: int
    what: str

    @property
    def flag(self) -> str:
        """As strace wants it."""
        how = "signal=KILL" if self.what == "KILL" else f"error={self.what}"
        return f"inject={self.call}:{how}:when={self.k}"


@cache
def can_trace() -> bool:
    """Whether strace is installed and may take hold of another process."""
    if shutil.which("strace") is None:
        return False
    said, _ = straced(lambda: "fine", ("-e", "trace=none"))
    return said == "fine"


def calls(work: Work, names: Sequence[str], files: Iterable[Path], log: Path) -> Counter[str]:
    """How often each of the calls `names` is made on `files`."""
    straced(work, (*_filters(names, files), "-o", str(log)))
    return Counter(
        line.partition("(")[0] for line in log.read_text(errors="replace").splitlines() if "(" in line
    )


def injected(work: Work, injection: Injection, files: Iterable[Path]) -> str:
    """What `work` came to with one call on `files` gone wrong."""
    flags = (*_filters((injection.call,), files), "-e", injection.flag, "-o", os.devnull)
    return straced(work, flags)[0]


def straced(work: Work, flags: Sequence[str]) -> tuple[str, str]:
    """What `work` said in its fork, and what strace did."""
    start, go = os.pipe()
    child, pipe = forked(work, lambda: os.read(start, 1))
    tracer = subprocess.Popen(["strace", "-p", str(child), *flags], stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    first = tracer.stderr.readline()  # “attached”, or why not: the work goes on all the same, untraced
    os.write(go, b"!")
    said = outcome(child, pipe)
    _, rest = tracer.communicate()
    os.close(start)
    os.close(go)
    return (said if "attached" in first else f"not traced: {first}"), first + (rest or "")


def forked(work: Work, wait: Callable[[], object]) -> tuple[int, int]:
    """A fork that does `work` when `wait` is over; its number and where it will say what that came to."""
    sys.stdout.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            wait()
            os.write(writer, work().encode()[:60_000])
        finally:
            os._exit(0)
    os.close(writer)
    return child, reader


def outcome(child: int, pipe: int) -> str:
    """What a fork said; KILLED where it was."""
    with os.fdopen(pipe) as reader:
        said = reader.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return KILLED if os.WTERMSIG(status) == signal.SIGKILL else f"ended by signal {os.WTERMSIG(status)}"
    return said or "ended itself"


def _filters(names: Sequence[str], files: Iterable[Path]) -> tuple[str, ...]:
    paths = [flag for path in files for flag in ("-P", str(path))]
    return ("-e", f"trace={','.join(names)}", *paths)
