"""A file system whose k-th operation goes wrong in one of the ways in which disks go wrong."""

import errno
import os
import signal
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from briefing_app.storage import Files
from tests.helpers.faults import OPERATIONS


class Fault(StrEnum):
    """What happens at the k-th operation."""

    FULL = "ENOSPC"
    BROKEN = "EIO"
    FORBIDDEN = "EACCES"
    SHORT = "short write"  # only half of it is written, and nothing more fits
    KILL = "kill"


_CODES = {Fault.FULL: errno.ENOSPC, Fault.BROKEN: errno.EIO, Fault.FORBIDDEN: errno.EACCES}


class FaultyFiles(Files):
    """The real file system up to its k-th operation (from 0). `calls` lists what was asked."""

    def __init__(self, k: int, fault: Fault) -> None:
        self.calls: list[str] = []
        self._k, self._fault = k, fault

    def __getattribute__(self, name: str) -> Any:
        method = super().__getattribute__(name)
        if name not in OPERATIONS:
            return method
        return lambda *args: self._call(name, method, *args)

    def _call(self, name: str, method: Callable[..., Any], *args: Any) -> Any:
        number = len(self.calls)
        self.calls.append(name)
        if number == self._k:
            self._fail(name, method, *args)
        if name == "write" and self._fault is Fault.SHORT and number >= self._k >= 0:
            return self._half(method, number, *args)
        return method(*args)

    def _half(self, method: Callable[..., Any], number: int, handle: int, data: memoryview) -> Any:
        if number > self._k:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return method(handle, data[: len(data) // 2])

    def _fail(self, name: str, method: Callable[..., Any], *args: Any) -> None:
        if self._fault is Fault.KILL:
            if name == "write":  # the power goes while half is on the disk
                method(args[0], args[1][: len(args[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        if self._fault in _CODES:
            raise OSError(_CODES[self._fault], os.strerror(_CODES[self._fault]))
