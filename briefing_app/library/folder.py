"""The files of a library folder: found without leaving it, named by id and language.

Links are not followed, hidden folders and the ones with other work in them are passed over, and every path is
given relative to the library, with `/`.
"""

import os
import posixpath
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, NamedTuple

from briefing_app import limits
from briefing_app.errors import LimitError, ReadError, RefusedError
from briefing_app.phrases import Phrase

if TYPE_CHECKING:  # only named here: `search` walks folders without reading a library.toml
    from briefing_app.library.vocabulary import LibraryConfig

BRIEFINGS = "briefings"
MEDIA = "media"

_NOT_SLIDES = frozenset({BRIEFINGS, MEDIA})  # at the top of a library
PROSE = frozenset(
    {"readme", "contributing", "changelog", "license", "licence"}
)  # about the library, any folder


class FoundFile(NamedTuple):
    """A Markdown file as the folder lists it; `stamp` changes when its content may have."""

    path: str
    mtime_ns: int
    size: int
    inode: int

    @property
    def stamp(self) -> tuple[int, int, int]:
        """What is compared before the content is."""
        return self.mtime_ns, self.size, self.inode


def walk(root: Path) -> Iterator[FoundFile]:
    """Every slide file of the library, folder by folder. Raises LimitError past the limits.

    A folder that vanishes or cannot be read meanwhile is passed over, as if it were empty.
    """
    count = 0
    base = os.fspath(root)
    pending = [("", 0)]
    while pending:
        folder, depth = pending.pop()
        if depth > limits.LIBRARY_DEPTH:
            raise LimitError(
                Phrase(
                    "{0}: folders are nested deeper than {1} levels at {2}.", root, limits.LIBRARY_DEPTH, folder
                )
            )
        for entry in _entries(f"{base}/{folder}"):
            name = entry.name
            if name.endswith(".md"):
                found = _found(entry, folder + name)
                if found is not None:
                    count += 1
                    yield found
            elif name[0] != "." and _is_folder(entry) and (folder or name not in _NOT_SLIDES):
                pending.append((f"{folder}{name}/", depth + 1))
        if count > limits.LIBRARY_FILES:
            raise LimitError(Phrase("{0}: holds more than {1} slides.", root, limits.LIBRARY_FILES))


def split_name(path: str, config: "LibraryConfig") -> tuple[str, str]:
    """The id and language that a path stands for: `risk/factors.fr.md` → (`risk/factors`, `fr`)."""
    stem = path.removesuffix(".md")
    head, dot, tag = stem.rpartition(".")
    if dot and "/" not in tag and head and not head.endswith("/") and config.is_language(tag):
        return head, tag
    return stem, config.language


def outline_paths(root: Path) -> list[str]:
    """The outlines of the library, sorted."""
    entries = _entries(os.fspath(root / BRIEFINGS))
    return sorted(f"{BRIEFINGS}/{e.name}" for e in entries if e.name.endswith(".md") and not _is_prose(e.name))


def read_bytes(root: Path, path: str, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file inside `root`: one more, so that the reader sees it is too long.

    Raises ReadError when it is not there, RefusedError when it lies outside.
    """
    target = confined(root, path)
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            raise ReadError(
                Phrase("{0}: is not a file.", target), Phrase("Is it a pipe or a device?")
            )  # those keep one waiting
        with target.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReadError(
            Phrase("{0}: cannot be read: {1}.", target, reason), Phrase("Was it moved or renamed?")
        ) from error


def confined(root: Path, path: str) -> Path:
    """The place of `path` in `root`. Raises RefusedError when it leads outside, by name or by links."""
    pure = PurePosixPath(path)
    if (
        not path
        or pure.is_absolute()
        or ".." in pure.parts
        or set(path) & {"\\", "\0"}
        or PureWindowsPath(path).drive
    ):
        raise RefusedError(
            Phrase("“{0}” is not a path inside the library.", path),
            Phrase("Name files relative to the library."),
        )
    base = root.resolve()
    target = (base / pure).resolve()
    if not target.is_relative_to(base):
        raise RefusedError(
            Phrase("“{0}” leads out of the library {1}.", path, root), Phrase("Copy the file into the library.")
        )
    return target


def joined(near: str, path: str) -> str:
    """The path that a reference in the file `near` means: `../media/x.png` in `risk/a.md` → `media/x.png`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(near), path))


def _found(entry: "os.DirEntry[str]", path: str) -> FoundFile | None:
    """The file as listed; None for links, folders, prose about the library, and what is gone by now."""
    if _is_prose(entry.name) or entry.name[0] == "." or not _is_text(path):
        return None
    try:
        if not entry.is_file(follow_symlinks=False):
            return None
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return FoundFile(path, status.st_mtime_ns, status.st_size, status.st_ino)


def _is_text(path: str) -> bool:
    """Whether a path is text: a name in an old encoding could be neither shown nor kept in an index."""
    return path.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in path)


def _is_prose(name: str) -> bool:
    return name[0] in "RrCcLl" and name.removesuffix(".md").split(".")[0].lower() in PROSE


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _entries(folder: str) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
