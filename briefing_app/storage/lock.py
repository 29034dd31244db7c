"""A small file beside a deck that says who has it open, so that a second person does not overwrite the first.

It advises and never forbids: what really protects a save is that `atomic_write` looks at the target.
"""

from pathlib import Path

import msgspec
from msgspec import Struct

from briefing_app.storage.files import Files
from briefing_app.storage.owner import Owner

_SIZE = 4096  # bytes; a lock that is longer is none of ours


class Lock(Struct, frozen=True):
    """A lock that is held. `path` is its file; None where the folder does not allow one."""

    path: Path | None
    owner: Owner

    def release(self, files: Files | None = None) -> None:
        """Remove the lock, if it is still this one. A folder that went away has no lock to remove."""
        if self.path is None:
            return
        system = files or Files()
        try:
            if _read(self.path, system) == self.owner:
                system.remove(self.path)
        except OSError:
            return


def acquire(path: Path, *, files: Files | None = None, take_over: bool = False) -> Lock | Owner:
    """Lock the deck at `path`; or the owner of the lock that is on it already.

    A lock whose process has ended is stale and gives way, as does any with `take_over`. Where no lock can be
    written (a read-only folder), a Lock without a file is given: the deck cannot be saved there either.
    """
    system = files or Files()
    place = lock_path(path)
    mine = Owner.current()
    try:
        if not take_over:
            other = holder(path, files=system)
            if other is not None:
                return other
        system.remove(place)
        return _created(place, mine, system)
    except OSError:
        return Lock(None, mine)


def holder(path: Path, *, files: Files | None = None) -> Owner | None:
    """Who has the deck at `path` open, this process apart; None when nobody or by a process that has ended."""
    owner = _read(lock_path(path), files or Files())
    return None if owner is None or owner.is_gone() or owner.is_current() else owner


def lock_path(path: Path) -> Path:
    """The lock file of a deck."""
    return path.with_name(f".{path.name}.lock")


def _created(place: Path, owner: Owner, files: Files) -> Lock | Owner:
    """The new lock; the other owner's, when two tried at once and it was faster."""
    try:
        handle = files.create(place)
    except FileExistsError:
        other = _read(place, files)
        return Lock(None, owner) if other is None else other
    try:
        files.write(handle, memoryview(msgspec.json.encode(owner)))
    finally:
        files.close(handle)
    return Lock(place, owner)


def _read(place: Path, files: Files) -> Owner | None:
    try:
        return msgspec.json.decode(files.read(place, _SIZE), type=Owner)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
