"""Every operation that storage makes on the file system, one method each.

This is the seam at which tests make the k-th operation fail; the class has no state of its own.
"""

import os
import secrets
from pathlib import Path

_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows only
_FOLDER: int = getattr(os, "O_DIRECTORY", 0)  # not on Windows, where folders cannot be opened
_READ_SIZE = 1024 * 1024


class Files:
    """The real file system. All methods raise OSError."""

    def read(self, path: Path, limit: int | None = None) -> bytes:
        """The file's bytes, at most `limit` of them."""
        with path.open("rb") as file:
            return file.read() if limit is None else file.read(limit)

    def status(self, path: Path) -> os.stat_result:
        """What the system says of the file, links followed."""
        return path.stat()

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted."""
        return sorted(os.listdir(folder))  # noqa: PTH208 - names are wanted, not paths

    def create_beside(self, path: Path) -> tuple[int, Path]:
        """A new file in the folder of `path`, open for writing, and its place."""
        place = path.with_name(f".briefing-{secrets.token_hex(8)}.tmp")
        return self.create(place), place

    def create(self, path: Path) -> int:
        """Make a file that must not exist yet; open for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)

    def write(self, handle: int, data: memoryview) -> int:
        """Write what can be written at once; the number of bytes it was."""
        return os.write(handle, data[:_READ_SIZE])

    def copy_mode(self, source: Path, target: Path) -> None:
        """Give `target` the permissions of `source`."""
        target.chmod(source.stat().st_mode & 0o777)

    def sync(self, handle: int) -> None:
        """Wait until the file is on the disk."""
        os.fsync(handle)

    def close(self, handle: int) -> None:
        """Close the file."""
        os.close(handle)

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name."""
        os.link(source, target)

    def replace(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target`, in one step."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is not there is fine."""
        path.unlink(missing_ok=True)

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it."""
        path.mkdir(parents=True, exist_ok=True)

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in the folder are on the disk, where the system can."""
        if not _FOLDER:
            return
        handle = os.open(path, os.O_RDONLY | _FOLDER)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
