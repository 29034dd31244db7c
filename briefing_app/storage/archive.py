"""ZIP files: read as something a stranger made, written so that the same content gives the same bytes."""

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError, RefusedError
from briefing_app.phrases import Phrase

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a ZIP can hold
_ENCRYPTED = 0x1
_STORE_ABOVE = limits.ARCHIVE_RATIO // 2  # what packs better than this is stored: it would look like a bomb
_HINT = Phrase("Do not open it, unless you know who made it and how.")
_DAMAGED = Phrase("Use a backup, or ask for the file again.")


class Archive(Mapping[str, bytes]):
    """The files of a ZIP by name, unpacked when asked for.

    The packed bytes stay in memory, so that a disk that goes away takes nothing with it. `label` names the file
    in errors.
    """

    def __init__(self, data: bytes, label: str) -> None:
        """Raises FormatError when it is no ZIP, RefusedError for unsafe names, LimitError past the limits."""
        self._label = label
        if len(data) > limits.ARCHIVE_UNPACKED:
            raise self._too_large()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
            raise FormatError(Phrase("{0}: is damaged or not a briefing file.", label), _DAMAGED) from error
        self._entries = self._checked()

    def __getitem__(self, name: str) -> bytes:
        """The bytes of a file. Raises KeyError, and FormatError when it is damaged."""
        entry = self._entries[name]
        try:
            with self._zip.open(entry) as file:
                data = file.read(entry.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise self._damaged(name) from error
        if len(data) != entry.file_size:
            raise self._damaged(name)
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def size(self, name: str) -> int:
        """The unpacked size of a file in bytes. Raises KeyError."""
        return self._entries[name].file_size

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        """The files by name. What the directory promises is within the limits; `[]` holds it to that."""
        listed = self._zip.infolist()
        if len(listed) > limits.ARCHIVE_ENTRIES:
            raise LimitError(
                Phrase("{0}: holds more than {1} files.", self._label, limits.ARCHIVE_ENTRIES), _HINT
            )
        if sum(entry.file_size for entry in listed) > limits.ARCHIVE_UNPACKED:
            raise self._too_large()
        entries: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        for entry in listed:
            self._check(entry)
            name = entry.orig_filename
            if name.casefold() in folded:
                raise RefusedError(
                    Phrase("{0}: holds two files named “{1}”.", self._label, _shown(name)), _HINT
                )
            folded.add(name.casefold())
            if not name.endswith("/"):
                entries[name] = entry
        return entries

    def _check(self, entry: zipfile.ZipInfo) -> None:
        name = entry.orig_filename
        if not is_safe_name(name.removesuffix("/")):
            raise RefusedError(
                Phrase("{0}: holds a file with the unsafe name “{1}”.", self._label, _shown(name)), _HINT
            )
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise RefusedError(Phrase("{0}: holds a link, “{1}”.", self._label, name), _HINT)
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise FormatError(
                Phrase("{0}: “{1}” is packed in a way that is not used here.", self._label, name), _DAMAGED
            )
        if entry.file_size > limits.ARCHIVE_RATIO * max(entry.compress_size, 1):
            raise LimitError(
                Phrase(
                    "{0}: “{1}” would unpack to over {2} times its size.",
                    self._label,
                    name,
                    limits.ARCHIVE_RATIO,
                ),
                _HINT,
            )

    def _too_large(self) -> LimitError:
        size = limits.ARCHIVE_UNPACKED // (1024 * 1024)
        return LimitError(
            Phrase("{0}: is larger than {1} MB.", self._label, size), Phrase("Leave out large pictures.")
        )

    def _damaged(self, name: str) -> FormatError:
        return FormatError(Phrase("{0}: is damaged at “{1}”.", self._label, name), _DAMAGED)


def is_safe_name(name: str) -> bool:
    """Whether `name` is a plain relative path that means the same on every system."""
    if not name or unicodedata.normalize("NFC", name) != name or _FORBIDDEN.search(name):
        return False
    return all(_is_safe_part(part) for part in name.split("/"))


def _is_safe_part(part: str) -> bool:
    return part not in ("", ".", "..") and part[-1] not in ". " and not _RESERVED.fullmatch(part)


def _shown(name: str) -> str:
    """A name fit for a message: one line, no control characters."""
    return "".join(c if c.isprintable() else "�" for c in name[:80])


def pack(contents: Mapping[str, bytes]) -> bytes:
    """A ZIP of `contents` in their order; equal contents give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3  # Unix, on every system
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED if _packs_well(data) else zipfile.ZIP_STORED
            archive.writestr(entry, data, compresslevel=6)
    return buffer.getvalue()


def _packs_well(data: bytes) -> bool:
    """Whether packing saves something, but not so much that reading would refuse it."""
    packed = len(zlib.compress(data, 6))
    return packed < len(data) <= packed * _STORE_ABOVE
