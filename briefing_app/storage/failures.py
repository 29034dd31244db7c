"""What the system says when reading or writing fails, as one sentence with what to do."""

import errno
from collections.abc import Mapping
from pathlib import Path

from briefing_app.errors import ReadError, WriteError
from briefing_app.phrases import NOTHING, Phrase

_Told = tuple[Phrase, Phrase]  # why, what to do

_WRITING: Mapping[int, _Told] = {
    errno.ENOSPC: (
        Phrase("the disk is full"),
        Phrase("Free some space, or save elsewhere; the old file is untouched."),
    ),
    errno.EDQUOT: (
        Phrase("your share of the disk is used up"),
        Phrase("Free some space, or save elsewhere; the old file is untouched."),
    ),
    errno.EROFS: (
        Phrase("the disk is read-only"),
        Phrase("Save to another disk or folder; the old file is untouched."),
    ),
    errno.EACCES: (
        Phrase("permission is denied"),
        Phrase("Save to a folder of your own, or ask for the right to write here."),
    ),
    errno.EPERM: (
        Phrase("permission is denied"),
        Phrase("Save to a folder of your own, or ask for the right to write here."),
    ),
    errno.ENOENT: (Phrase("there is no such folder"), Phrase("Make the folder first, or correct its name.")),
    errno.ENOTDIR: (Phrase("a part of the path is a file, not a folder"), Phrase("Correct the path.")),
    errno.EISDIR: (Phrase("there is a folder of this name"), Phrase("Choose another name.")),
    errno.ENAMETOOLONG: (Phrase("the name is too long"), Phrase("Choose a shorter name.")),
    errno.EINVAL: (Phrase("the name is not allowed here"), Phrase("Choose another name.")),
    errno.EFBIG: (Phrase("the file is larger than this disk allows"), Phrase("Save to another disk.")),
    errno.EIO: (
        Phrase("the disk reported a fault"),
        Phrase("Save to another disk; the old file is untouched."),
    ),
    errno.ESTALE: (
        Phrase("the network folder has gone away"),
        Phrase("Save elsewhere, or connect again; the old file is untouched."),
    ),
    errno.ETIMEDOUT: (
        Phrase("the network folder does not answer"),
        Phrase("Save elsewhere, or connect again; the old file is untouched."),
    ),
    errno.ENODEV: (
        Phrase("the disk has gone away"),
        Phrase("Save elsewhere, or connect it again; the old file is untouched."),
    ),
    errno.EBUSY: (Phrase("another program holds the file"), Phrase("Close it there, then save again.")),
    errno.ETXTBSY: (Phrase("another program holds the file"), Phrase("Close it there, then save again.")),
    errno.EXDEV: (Phrase("the target is on another disk than its folder"), Phrase("Save to another folder.")),
    errno.ELOOP: (Phrase("its links lead in a circle"), Phrase("Choose another name.")),
}

_READING: Mapping[int, _Told] = {
    errno.ENOENT: (Phrase("there is no such file"), Phrase("Check the name and the folder.")),
    errno.ENOTDIR: (Phrase("a part of the path is a file, not a folder"), Phrase("Correct the path.")),
    errno.EISDIR: (Phrase("is a folder, not a file"), Phrase("Name a file inside it.")),
    errno.EACCES: (Phrase("permission is denied"), Phrase("Ask for the right to read it.")),
    errno.EPERM: (Phrase("permission is denied"), Phrase("Ask for the right to read it.")),
    errno.EIO: (Phrase("the disk reported a fault"), Phrase("Try a copy of the file.")),
    errno.ESTALE: (Phrase("the network folder has gone away"), Phrase("Connect again, or use a copy.")),
    errno.ETIMEDOUT: (Phrase("the network folder does not answer"), Phrase("Connect again, or use a copy.")),
    errno.ENAMETOOLONG: (Phrase("the name is too long"), Phrase("Check the name.")),
    errno.ELOOP: (Phrase("its links lead in a circle"), Phrase("Check the name.")),
}


def write_error(path: Path, error: OSError | RuntimeError) -> WriteError:
    """What to tell of a failure to write `path`."""
    reason, hint = _explained(_WRITING, error)
    return WriteError(
        Phrase("{0}: was not written: {1}.", path, reason),
        hint or Phrase("Save elsewhere; the old file is untouched."),
    )


def read_error(path: Path, error: OSError | RuntimeError) -> ReadError:
    """What to tell of a failure to read `path`."""
    reason, hint = _explained(_READING, error)
    return ReadError(
        Phrase("{0}: cannot be read: {1}.", path, reason), hint or Phrase("Check the name and the folder.")
    )


def _explained(table: Mapping[int, _Told], error: OSError | RuntimeError) -> tuple[str, Phrase]:
    if isinstance(error, IsADirectoryError):
        return table[errno.EISDIR]
    if isinstance(error, OSError):
        return table.get(error.errno or 0, (error.strerror or str(error), NOTHING))
    return table[errno.ELOOP]
