"""The package: parts with their relationships and content types, as one deterministic ZIP archive.

Parts are deflated as they come, so that the XML of a large deck is never in memory as a whole, and put together
at the end, when the content types, which stand first, are known.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from briefing_app.export.pptx import xml

_LEVEL = 1  # 3 % larger than the default, a third of the time
_DATE = (0 << 9) | (1 << 5) | 1  # 1980-01-01, the first day a ZIP archive knows
_VERSION = 20
_UTF8_NAMES = 0x800
_DEFLATED = 8
_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_MAX_ENTRIES = 0xFFFF

_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Relationship(Struct, frozen=True):
    """An arrow from a part to another (`target` relative to its folder) or, `external`, to an address."""

    id: str
    kind: str  # the last word of the type's URI: "slideLayout"
    target: str
    external: bool = False


class _Entry(NamedTuple):
    name: bytes
    crc: int
    size: int
    data: bytes


class Package:
    """Takes parts and gives the finished file."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._types: dict[str, str] = {}

    def add(
        self,
        name: str,
        data: str | bytes,
        content_type: str = "",
        relationships: Sequence[Relationship] = (),
    ) -> None:
        """Add the part `name`; without `content_type` its extension tells it."""
        self._entries.append(_deflated(name, data))
        if content_type:
            self._types[name] = content_type
        if relationships:
            folder, _, base = name.rpartition("/")
            self.relate(f"{folder}/_rels/{base}.rels".lstrip("/"), relationships)

    def relate(self, name: str, relationships: Sequence[Relationship]) -> None:
        """Add the relationships part `name`."""
        body = "".join(_relationship(r) for r in relationships)
        space = f'xmlns="{_PACKAGE}/relationships"'
        self._entries.append(_deflated(name, f"{xml.HEAD}<Relationships {space}>{body}</Relationships>"))

    def finished(self) -> bytes:
        """The archive."""
        entries = [_deflated("[Content_Types].xml", self._content_types()), *self._entries]
        if len(entries) >= _MAX_ENTRIES:
            raise OverflowError("more parts than a ZIP archive can hold")
        return b"".join(_archive(entries))

    def _content_types(self) -> str:
        defaults = "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in _DEFAULTS.items())
        overrides = "".join(
            f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self._types.items()
        )
        return f'{xml.HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _relationship(relationship: Relationship) -> str:
    kind = relationship.kind
    base = f"{_PACKAGE}/relationships/metadata/" if kind == "core-properties" else _REL
    mode = ' TargetMode="External"' if relationship.external else ""
    target = xml.attribute(relationship.target)
    return f'<Relationship Id="{relationship.id}" Type="{base}{kind}" Target="{target}"{mode}/>'


def _deflated(name: str, data: str | bytes) -> _Entry:
    raw = data.encode() if isinstance(data, str) else data
    return _Entry(name.encode(), zlib.crc32(raw), len(raw), zlib.compress(raw, _LEVEL, -zlib.MAX_WBITS))


def _archive(entries: Sequence[_Entry]) -> Iterator[bytes]:
    """The bytes of the archive: entries, directory, end (APPNOTE.TXT 4.3)."""
    offset, directory = 0, []
    for entry in entries:
        common = (_UTF8_NAMES, _DEFLATED, 0, _DATE, entry.crc, len(entry.data), entry.size, len(entry.name), 0)
        yield _LOCAL.pack(0x04034B50, _VERSION, *common)
        yield entry.name
        yield entry.data
        head = _CENTRAL.pack(0x02014B50, _VERSION, _VERSION, *common, 0, 0, 0, 0, offset)
        directory.append(head + entry.name)
        offset += _LOCAL.size + len(entry.name) + len(entry.data)
    yield from directory
    size = sum(len(head) for head in directory)
    yield _END.pack(0x06054B50, 0, 0, len(entries), len(entries), size, offset, 0)
