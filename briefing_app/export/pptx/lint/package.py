"""A finished file as its parts: names, content types, relationships, parsed XML."""

import io
import posixpath
import zipfile
from functools import cached_property

from lxml import etree
from msgspec import Struct

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.phrases import Phrase

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CONTENT_TYPES = "[Content_Types].xml"
_CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


class PackageError(Exception):
    """The file is so broken that its parts cannot be read."""

    def __init__(self, part: str, message: str) -> None:
        super().__init__(message)
        self.part = part


def fault(code: str, part: str, message: str) -> Diagnostic:
    """A finding about a part: always an error, for a file with one must not leave the house."""
    return Diagnostic(code, Severity.ERROR, Phrase(message), Where(path=part))


class Relationship(Struct, frozen=True):
    """One arrow from a part. `target` is a part name, or the address where `external`."""

    id: str
    type: str  # the last word of the type URI: "slideLayout"
    target: str
    external: bool


class Package:
    """The parts of an Open Packaging file, read when asked for."""

    def __init__(self, data: bytes) -> None:
        """Open `data`; raises PackageError when it is not a ZIP archive."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._relationships: dict[str, tuple[Relationship, ...]] = {}
            self._texts: dict[str, bytes] = {}
            self._parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        except zipfile.BadZipFile as error:
            raise PackageError("", "The file is not a ZIP archive.") from error

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all entries, in the order of the archive."""
        return tuple(self._zip.namelist())

    @cached_property
    def parts(self) -> frozenset[str]:
        """The names of the parts: all entries but content types and relationships."""
        return frozenset(n for n in self.names if n != CONTENT_TYPES and not n.endswith(".rels"))

    def read(self, name: str) -> bytes:
        """The bytes of an entry; raises PackageError when they are missing or damaged."""
        if name not in self._texts:
            try:
                data = self._zip.read(name)
            except (KeyError, zipfile.BadZipFile, OSError) as error:
                raise PackageError(name, f"The part cannot be read: {error}") from error
            if not name.endswith(".xml"):
                return data
            self._texts[name] = data  # kept: several rules look at it, and inflating it takes longest
        return self._texts[name]

    def xml(self, name: str) -> etree._Element:
        """The root element of an XML part; raises PackageError when it is not well-formed."""
        try:
            root = etree.fromstring(self.read(name), self._parser)
        except etree.XMLSyntaxError as error:
            raise PackageError(name, f"The part is not well-formed XML: {error}") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise PackageError(name, "The part has a document type declaration.")
        return root

    @cached_property
    def content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        """Content types by extension and by part name."""
        root = self.xml(CONTENT_TYPES)
        defaults = {
            e.get("Extension", "").lower(): e.get("ContentType", "") for e in root.iter(_CT + "Default")
        }
        overrides = {
            e.get("PartName", "").lstrip("/"): e.get("ContentType", "") for e in root.iter(_CT + "Override")
        }
        return defaults, overrides

    def content_type(self, name: str) -> str:
        """The content type of a part, empty when none is declared."""
        defaults, overrides = self.content_types
        return overrides.get(name) or defaults.get(posixpath.splitext(name)[1].lstrip(".").lower(), "")

    def relationships(self, name: str) -> tuple[Relationship, ...]:
        """What a part ("" for the package) points at; empty when it points at nothing."""
        if name not in self._relationships:
            self._relationships[name] = self._read_relationships(name)
        return self._relationships[name]

    def _read_relationships(self, name: str) -> tuple[Relationship, ...]:
        folder, base = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        if rels not in self._entries:
            return ()
        return tuple(_relationship(e, folder) for e in self.xml(rels).iter(_RELS + "Relationship"))

    @cached_property
    def _entries(self) -> frozenset[str]:
        return frozenset(self.names)

    def related(self, name: str, kind: str) -> tuple[str, ...]:
        """The parts that `name` points at by relationships of this kind."""
        return tuple(r.target for r in self.relationships(name) if r.type == kind and not r.external)

    @cached_property
    def presentation(self) -> str:
        """The name of the presentation part; raises PackageError when there is not exactly one."""
        found = self.related("", "officeDocument")
        if len(found) != 1 or found[0] not in self.parts:
            raise PackageError("_rels/.rels", "The package does not name one presentation part.")
        return found[0]

    @cached_property
    def slides(self) -> tuple[str, ...]:
        """The slide parts in the order of the presentation's slide list; unknown ids are left out."""
        targets = {r.id: r.target for r in self.relationships(self.presentation)}
        ids = (e.get(R + "id", "") for e in self.xml(self.presentation).iter(P + "sldId"))
        return tuple(targets[i] for i in ids if targets.get(i) in self.parts)


def _relationship(element: etree._Element, folder: str) -> Relationship:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        target = (
            target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        )
    return Relationship(element.get("Id", ""), element.get("Type", "").rsplit("/", 1)[-1], target, external)
