"""What a file was when it was last seen, so that a change by somebody else is noticed."""

import hashlib
from pathlib import Path

from msgspec import Struct

from briefing_app.storage.files import Files


class FileState(Struct, frozen=True):
    """A file as it was read: cheap signs of change first, then the SHA-256 of its bytes (hexadecimal)."""

    mtime_ns: int
    size: int
    inode: int
    digest: str


ABSENT = FileState(0, -1, 0, "")  # the state of a file that is not there


def read_with_state(path: Path, files: Files, limit: int | None = None) -> tuple[bytes, FileState]:
    """The file's bytes (at most `limit`) and its state. Raises OSError."""
    status = files.status(path)
    data = files.read(path, limit)
    return data, FileState(status.st_mtime_ns, len(data), status.st_ino, digest(data))


def observe(path: Path, files: Files | None = None) -> FileState:
    """The state of the file now, ABSENT when there is none. Raises OSError when it cannot be read."""
    try:
        return read_with_state(path, files or Files())[1]
    except FileNotFoundError:
        return ABSENT


def is_unchanged(path: Path, state: FileState, files: Files | None = None) -> bool:
    """Whether the file still holds the bytes of `state`. Raises OSError when it cannot be read.

    Equal bytes count as unchanged, whatever the date. Bytes are always compared: a date is too coarse to show
    two writes within one tick of the clock.
    """
    return observe(path, files).digest == state.digest


def digest(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
