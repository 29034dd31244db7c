"""The one way in which the application writes a file: all of it, or nothing."""

import errno
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

from briefing_app.errors import ConflictError, WriteError
from briefing_app.phrases import Phrase
from briefing_app.storage.failures import write_error
from briefing_app.storage.files import Files
from briefing_app.storage.state import ABSENT, FileState, digest, observe

_log = logging.getLogger(__name__)


def atomic_write(
    path: Path,
    data: bytes,
    *,
    expected: FileState | None = None,
    validate: Callable[[bytes], None] | None = None,
    keep_previous: bool = False,
    files: Files | None = None,
) -> FileState:
    """Put `data` in the place of the file at `path`; the state it has then.

    `expected` is the state in which the target was last seen (`ABSENT`: it was not there); ConflictError if it
    is another one now. `validate` is given the bytes read back from the disk and raises what it finds.
    `keep_previous` leaves the old file as `name~`. Raises WriteError. After an error the target is what it was.
    """
    system = files or Files()
    try:
        target = path.resolve()  # a link stays a link
        temporary = _written_beside(target, data, system)
        try:
            _check_copy(temporary, data, validate, path, system)
            _check_target(path, target, expected, system)
            if keep_previous:
                _keep(target, system)
            system.replace(temporary, target)
        except BaseException:
            _remove_quietly(temporary, system)
            raise
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise write_error(path, error) from error
    _settle(target, system)
    return _state_of(target, data, system)


def check_writable(path: Path) -> None:
    """Raise the WriteError that writing `path` would end in, as far as that can be known before."""
    try:
        if path.is_dir() and path.suffix:
            raise IsADirectoryError(path)
        folder = path.resolve() if path.is_dir() else path.resolve().parent
        if not stat.S_ISDIR(folder.stat().st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        if not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except (OSError, RuntimeError) as error:
        raise write_error(path, error) from error


def make_folder(path: Path, files: Files | None = None) -> None:
    """Make a folder for what will be written. Raises WriteError."""
    try:
        (files or Files()).make_folder(path)
    except OSError as error:
        raise write_error(path, error) from error


def _written_beside(target: Path, data: bytes, files: Files) -> Path:
    """A complete copy of `data` on the disk, in the folder of the target."""
    if target.is_dir():
        raise IsADirectoryError(target)
    handle, temporary = files.create_beside(target)
    try:
        try:
            _write_all(handle, data, files)
            files.sync(handle)
        finally:
            files.close(handle)
        if target.exists():
            files.copy_mode(target, temporary)
    except BaseException:
        _remove_quietly(temporary, files)
        raise
    return temporary


def _write_all(handle: int, data: bytes, files: Files) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[files.write(handle, rest) :]


def _check_copy(
    temporary: Path, data: bytes, validate: Callable[[bytes], None] | None, path: Path, files: Files
) -> None:
    """Read the copy back and look whether it is what it should be."""
    copy = files.read(temporary)
    if copy != data:
        raise WriteError(
            Phrase("{0}: was not written, because the disk gave back other bytes than it was given.", path),
            Phrase("Save to another disk, and have this one checked."),
        )
    if validate is not None:
        validate(copy)


def _check_target(path: Path, target: Path, expected: FileState | None, files: Files) -> None:
    if expected is None:
        return
    found = observe(target, files)
    if found.digest == expected.digest:
        return
    if found == ABSENT:
        raise ConflictError(
            Phrase("{0}: was not written, because the file is not there any more.", path),
            Phrase("Connect the disk or network folder again, or save elsewhere."),
        )
    raise ConflictError(
        Phrase("{0}: was not written, because the file was changed by another program meanwhile.", path),
        Phrase("Save under another name, or open the changed file first."),
    )


def _keep(target: Path, files: Files) -> None:
    """Leave the old file under the name `name~`."""
    if not target.exists():
        return
    previous = target.with_name(f"{target.name}~")
    handle, temporary = files.create_beside(target)
    try:
        try:
            _write_all(handle, files.read(target), files)
            files.sync(handle)
        finally:
            files.close(handle)
        files.copy_mode(target, temporary)
        files.replace(temporary, previous)
    except BaseException:
        _remove_quietly(temporary, files)
        raise


def _settle(target: Path, files: Files) -> None:
    """Make the new name last through a power failure.

    The file is complete and in its place by now: a failure here takes nothing away, so it is only logged.
    """
    try:
        files.sync_folder(target.parent)
    except OSError as error:
        _log.info("%s: the folder could not be synchronised: %s", target.parent, error)


def _state_of(target: Path, data: bytes, files: Files) -> FileState:
    """The state after writing; without date and inode where the file cannot be looked at any more."""
    try:
        status = files.status(target)
    except OSError as error:
        _log.info("%s: was written, but cannot be looked at: %s", target, error)
        return FileState(0, len(data), 0, digest(data))
    return FileState(status.st_mtime_ns, len(data), status.st_ino, digest(data))


def _remove_quietly(path: Path, files: Files) -> None:
    """Remove a temporary file while another error is on its way, which must not be hidden by this one."""
    try:
        files.remove(path)
    except OSError as error:
        _log.info("%s: is left over and could not be removed: %s", path, error)
