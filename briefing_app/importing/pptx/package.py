"""A .pptx as the ZIP it is: opened within the limits, refused when it carries macros, its parts by name."""

import posixpath
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from msgspec import Struct

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError, RefusedError
from briefing_app.importing.pptx import xml
from briefing_app.phrases import Phrase
from briefing_app.storage.archive import Archive
from briefing_app.storage.failures import read_error

SECONDS = 60.0  # a real deck of a thousand slides takes a few

_MACRO_SUFFIXES = (".pptm", ".potm", ".ppsm", ".ppam", ".ppa")
_MACRO_PARTS = ("vbaproject.bin", "vbadata.xml")
_MACRO_PACKAGES = (".xlsm", ".xltm", ".xlam", ".docm", ".dotm", ".pptm", ".potm", ".ppsm", ".xlsb")
_VBA_STORAGES = ("_VBA_PROJECT".encode("utf-16-le"), "Macros".encode("utf-16-le"))
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CLEAN = Phrase("Save it as .pptx, without macros, in the program it was made with.")


class Relation(Struct, frozen=True):
    """A reference of a part: the last word of its type, what it leads to, and whether that lies outside."""

    kind: str
    target: str
    is_external: bool = False


class Package:
    """The parts of one presentation. Raises LimitError from any method when the time is over."""

    def __init__(self, path: Path, *, seconds: float = SECONDS) -> None:
        """Raises ReadError, FormatError (no .pptx), RefusedError (macros), LimitError."""
        self._label = str(path)
        self._end = time.monotonic() + seconds
        data = _read(path)
        if path.suffix.lower() in _MACRO_SUFFIXES:
            raise RefusedError(Phrase("{0}: is a file for macros, which are never imported.", path), _CLEAN)
        if data.startswith(_OLE2):
            message = Phrase("{0}: is an old .ppt file, or protected with a password.", path)
            raise FormatError(
                message, Phrase("Open it in its program and save it as .pptx without a password.")
            )
        try:
            self._archive = Archive(data, self._label)
        except FormatError as error:
            raise FormatError(
                Phrase("{0}: is damaged or not a .pptx file.", path), Phrase("Ask for the file again.")
            ) from error
        self._names = {name.lower(): name for name in self._archive}
        self._relations: dict[str, Mapping[str, Relation]] = {}
        self.problems: list[Phrase] = []  # what could not be read, but leaves most of the deck
        self._refuse_macros()

    @property
    def label(self) -> str:
        """The path of the file."""
        return self._label

    def names(self) -> Iterator[str]:
        """The names of all parts."""
        return iter(self._archive)

    def data(self, name: str) -> bytes:
        """The bytes of a part. Raises FormatError when it is missing or damaged."""
        self.check_time()
        actual = self._names.get(name.lower())
        if actual is None:
            raise FormatError(
                Phrase("{0}: has no part “{1}”.", self._label, name[:80]),
                Phrase("Save it again in PowerPoint."),
            )
        return self._archive[actual]

    def check_time(self) -> None:
        """Raise LimitError when the time is over."""
        if time.monotonic() > self._end:
            raise LimitError(
                Phrase("{0}: takes too long to read.", self._label),
                Phrase("Divide the file and import the parts."),
            )

    def root(self, name: str) -> xml.Element:
        """The XML of a part. Raises FormatError when it is missing or broken, RefusedError for a DOCTYPE."""
        return xml.parsed(self.data(name), f"{self._label}: {name}")

    def relations(self, name: str) -> Mapping[str, Relation]:
        """The references of a part by their ids; none where it has none."""
        if name not in self._relations:
            folder, base = posixpath.split(name)
            listed = posixpath.join(folder, "_rels", base + ".rels")
            self._relations[name] = {}
            try:
                if listed.lower() in self._names:
                    self._relations[name] = dict(self._listed(listed, folder))
            except FormatError as error:
                self.problems.append(error.message)
        return self._relations[name]

    def related(self, name: str, kind: str) -> Iterator[str]:
        """The parts that a part refers to in this way."""
        found = (r for r in self.relations(name).values() if r.kind == kind and not r.is_external)
        return (relation.target for relation in found)

    def main(self) -> str:
        """The name of the presentation part. Raises FormatError where there is none."""
        for target in self.related("", "officeDocument"):
            if xml.name(self.root(target)) == "presentation":
                return target
        raise FormatError(
            Phrase("{0}: is not a presentation.", self._label), Phrase("Import .pptx and Markdown files.")
        )

    def _listed(self, name: str, folder: str) -> Iterator[tuple[str, Relation]]:
        for element in xml.children(self.root(name), "Relationship"):
            target = xml.attribute(element, "Target")
            is_external = xml.attribute(element, "TargetMode") == "External"
            if not is_external:
                target = posixpath.normpath(posixpath.join("/" + folder, unquote(target))).lstrip("/")
            kind = xml.attribute(element, "Type").rpartition("/")[2]
            yield xml.attribute(element, "Id"), Relation(kind, target, is_external)

    def _refuse_macros(self) -> None:
        listed = "[Content_Types].xml"
        if listed.lower() not in self._names:
            raise FormatError(
                Phrase("{0}: is not a .pptx file.", self._label), Phrase("Import .pptx and Markdown files.")
            )
        declared = [xml.attribute(e, "ContentType").lower() for e in self.root(listed)]
        names = list(self._names)
        if any("macroenabled" in kind or "vbaproject" in kind for kind in declared) or any(
            name.endswith(_MACRO_PARTS + _MACRO_PACKAGES) for name in names
        ):
            raise RefusedError(Phrase("{0}: holds macros.", self._label), _CLEAN)
        for name in names:
            data = self.data(name) if name.startswith("ppt/embeddings/") and name.endswith(".bin") else b""
            if any(mark in data for mark in _VBA_STORAGES):
                raise RefusedError(
                    Phrase("{0}: holds an object with macros, “{1}”.", self._label, name), _CLEAN
                )


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limits.ARCHIVE_UNPACKED + 1)
    except OSError as error:
        raise read_error(path, error) from error
