"""What the system says when reading or writing fails, as one sentence with what to do."""

import errno
from pathlib import Path

from briefing_app.errors import ReadError, WriteError

_SAFE = "the old file is untouched"

_WRITING = {
    errno.ENOSPC: ("the disk is full", f"Free some space, or save elsewhere; {_SAFE}."),
    errno.EDQUOT: ("your share of the disk is used up", f"Free some space, or save elsewhere; {_SAFE}."),
    errno.EROFS: ("the disk is read-only", "Save to another disk or folder."),
    errno.EACCES: ("permission is denied", "Save to a folder of your own, or ask for the right to write here."),
    errno.EPERM: ("permission is denied", "Save to a folder of your own, or ask for the right to write here."),
    errno.ENOENT: ("there is no such folder", "Make the folder first, or correct its name."),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "Correct the path."),
    errno.EISDIR: ("there is a folder of this name", "Choose another name."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
    errno.EINVAL: ("the name is not allowed here", "Choose another name."),
    errno.EFBIG: ("the file is larger than this disk allows", "Save to another disk."),
    errno.EIO: ("the disk reported a fault", f"Save to another disk; {_SAFE}."),
    errno.ESTALE: ("the network folder has gone away", f"Save elsewhere, or connect again; {_SAFE}."),
    errno.ETIMEDOUT: ("the network folder does not answer", f"Save elsewhere, or connect again; {_SAFE}."),
    errno.ENODEV: ("the disk has gone away", "Save elsewhere, or connect it again."),
    errno.EBUSY: ("another program holds the file", "Close it there, then save again."),
    errno.ETXTBSY: ("another program holds the file", "Close it there, then save again."),
    errno.EXDEV: ("the target is on another disk than its folder", "Save to another folder."),
    errno.ELOOP: ("its links lead in a circle", "Choose another name."),
}

_READING = {
    errno.ENOENT: ("there is no such file", "Check the name and the folder."),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "Correct the path."),
    errno.EISDIR: ("is a folder, not a file", "Name a file inside it."),
    errno.EACCES: ("permission is denied", "Ask for the right to read it."),
    errno.EPERM: ("permission is denied", "Ask for the right to read it."),
    errno.EIO: ("the disk reported a fault", "Try a copy of the file."),
    errno.ESTALE: ("the network folder has gone away", "Connect again, or use a copy."),
    errno.ETIMEDOUT: ("the network folder does not answer", "Connect again, or use a copy."),
    errno.ENAMETOOLONG: ("the name is too long", "Check the name."),
    errno.ELOOP: ("its links lead in a circle", "Check the name."),
}


def write_error(path: Path, error: OSError | RuntimeError) -> WriteError:
    """What to tell of a failure to write `path`."""
    reason, hint = _explained(_WRITING, error)
    return WriteError(f"{path}: was not written: {reason}.", hint or f"Save elsewhere; {_SAFE}.")


def read_error(path: Path, error: OSError | RuntimeError) -> ReadError:
    """What to tell of a failure to read `path`."""
    reason, hint = _explained(_READING, error)
    return ReadError(f"{path}: cannot be read: {reason}.", hint or "Check the name and the folder.")


def _explained(table: dict[int, tuple[str, str]], error: OSError | RuntimeError) -> tuple[str, str]:
    if isinstance(error, IsADirectoryError):
        return table[errno.EISDIR]
    if isinstance(error, OSError):
        return table.get(error.errno or 0, (error.strerror or str(error), ""))
    return table[errno.ELOOP]
