"""Which process, of whom, on which computer: so that what is left behind can be told from what is in use."""

import getpass
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct


class Owner(Struct, frozen=True):
    """A running Briefing. `started` tells two processes of one number apart; `since` is in UTC."""

    user: str
    host: str
    pid: int
    started: str
    since: datetime

    @classmethod
    def current(cls) -> "Owner":
        """The process that asks, now."""
        pid = os.getpid()
        return cls(_user(), platform.node(), pid, _start_of(pid), datetime.now(UTC).replace(microsecond=0))

    def is_gone(self) -> bool:
        """Whether the process has certainly ended. False for one on another computer: nobody can know."""
        return self.host == platform.node() and not self._runs()

    def is_current(self) -> bool:
        """Whether it is this very process."""
        here = (platform.node(), os.getpid(), _start_of(os.getpid()))
        return (self.host, self.pid, self.started) == here

    def _runs(self) -> bool:
        return _exists(self.pid) and _start_of(self.pid) == self.started


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return ""


def _start_of(pid: int) -> str:
    """When the process started, in the system's own clock ticks; "" where the system does not tell."""
    try:
        return (
            Path(f"/proc/{pid}/stat")
            .read_text(encoding="ascii", errors="replace")
            .rpartition(")")[2]
            .split()[19]
        )
    except (OSError, IndexError):
        return ""


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        return _exists_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _exists_on_windows(pid: int) -> bool:
    import ctypes

    system = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    handle = system.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if handle:
        system.CloseHandle(handle)
    return bool(handle)
