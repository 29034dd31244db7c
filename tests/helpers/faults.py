"""File systems that fail on purpose."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefing_app.storage import Files

OPERATIONS = tuple(name for name in vars(Files) if not name.startswith("_"))


class FailingFiles(Files):
    """The real file system, but for its k-th operation (from 0), which fails. `calls` lists what was asked."""

    def __init__(self, k: int, code: int = errno.ENOSPC) -> None:
        self.calls: list[str] = []
        self._k = k
        self._code = code

    def __getattribute__(self, name: str) -> Any:
        method = super().__getattribute__(name)
        if name not in OPERATIONS:
            return method
        return lambda *args: self._call(name, method, *args)

    def _call(self, name: str, method: Callable[..., Any], *args: Any) -> Any:
        self.calls.append(name)
        if len(self.calls) - 1 == self._k:
            raise OSError(self._code, os.strerror(self._code))
        return method(*args)


class ShortWrites(Files):
    """A file system that takes three bytes at a time."""

    def write(self, handle: int, data: memoryview) -> int:
        return super().write(handle, data[:3])


class ChangesMeanwhile(Files):
    """Somebody else writes the target just before it would be replaced."""

    def __init__(self, target: Path, data: bytes) -> None:
        self._target = target
        self._data = data

    def sync(self, handle: int) -> None:
        super().sync(handle)
        self._target.write_bytes(self._data)
