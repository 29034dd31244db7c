"""One file in a process of its own that is watched: what it said, what it took, what it opened.

The process is a fork of one that has everything imported, so that hundreds of trials take seconds.
"""

import contextlib
import io
import json
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from briefing_app import resources

CPU_SECONDS = 2.0
RESIDENT = 300 * 1024 * 1024
_WALL_SECONDS = 30  # only for what waits without end, on a pipe or a socket
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN_EVENTS = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "urllib.",
    "ctypes.dlopen",
)
_CHANGES = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.truncate",
)

Work = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to. `code` is the exit code; None where the process had to be ended."""

    code: int | None
    output: str
    cpu_seconds: float
    resident: int  # bytes, at most, of the whole process
    trespasses: tuple[str, ...] = ()  # what was opened, changed or called that should not be


@dataclass(slots=True)
class _Watch:
    """Notes what a process opens; `reads` and `writes` are the folders in which it may."""

    reads: tuple[str, ...]
    writes: tuple[str, ...]
    seen: list[str] = field(default_factory=list)
    active: bool = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Look at one audit event."""
        if not self.active:
            return
        if event == "open":
            self._on_open(arguments[0], arguments[2] if len(arguments) > 2 else 0)
        elif event in _CHANGES or event == "sqlite3.connect":
            self._require(event, arguments[0], self.writes)
        elif event.startswith(_FORBIDDEN_EVENTS):
            self.seen.append(f"{event} {arguments!r:.120}")

    def _on_open(self, path: object, flags: object) -> None:
        is_write = isinstance(flags, int) and bool(flags & _WRITES)
        self._require("write" if is_write else "open", path, self.writes if is_write else self.reads)

    def _require(self, event: str, path: object, folders: Iterable[str]) -> None:
        if not isinstance(path, (str, bytes)):
            return
        place = os.path.realpath(os.fsdecode(path))
        if place != os.devnull and not any(place == f or place.startswith(f + os.sep) for f in folders):
            self.seen.append(f"{event} {place}")


def trial(work: Work, *, given: Path, target: Path) -> Outcome:
    """Run `work` in a fork of this process, in the folder `given`; it may write only in `target`."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _in_child(work, given, target, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read()
    _, status, usage = os.wait4(child, 0)
    seconds = usage.ru_utime + usage.ru_stime
    if not said:
        reason = f"ended by signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else "ended itself"
        return Outcome(None, reason, seconds, usage.ru_maxrss * 1024)
    code, output, seen = json.loads(said)
    return Outcome(code, output, seconds, usage.ru_maxrss * 1024, tuple(seen))


def _in_child(work: Work, given: Path, target: Path, writer: int) -> None:
    """The rest of a child's life."""
    try:
        os.chdir(given)
        signal.alarm(_WALL_SECONDS)
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        watch = _Watch(
            (*_known_folders(), str(given.resolve()), str(target.resolve())), (str(target.resolve()),)
        )
        sys.addaudithook(watch)
        output = io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            watch.active = True
            code = _code(work)
            watch.active = False
        _send(writer, json.dumps([code, output.getvalue()[:200_000], watch.seen[:20]]).encode())
    finally:
        os._exit(0)


def _code(work: Work) -> int:
    try:
        return work()
    except Exception:  # noqa: BLE001 - a crash is what is looked for, and shown with the outcome
        print(traceback.format_exc())
        return 70


def _send(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]
    os.close(handle)


def _known_folders() -> tuple[str, ...]:
    """Where Python and the application themselves lie, and the time zones and file types of the system."""
    own = (resources.assets().parent, Path(resources.starter_library()).parent, *map(Path, sys.path[:1]))
    python = {sys.prefix, sys.base_prefix, sys.exec_prefix, *(p for p in sys.path if p)}
    system = ("/usr/share/zoneinfo", "/usr/lib", "/lib", "/proc/self", "/etc/mime.types", "/etc/localtime")
    return tuple(os.path.realpath(p) for p in (*own, *python, *system))
