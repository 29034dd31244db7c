"""What Qt's PDF lacks, appended as an update of the file: bookmarks, language, the title in the window."""

import re
from collections.abc import Sequence

from briefing_app.errors import WriteError
from briefing_app.phrases import Phrase

_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_CATALOG = re.compile(rb"(\d+) 0 obj\s*<<\s*/Type /Catalog(.*?)>>\s*endobj", re.DOTALL)
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_SIZE = re.compile(rb"/Size (\d+)")
_REFERENCE = re.compile(rb"(\d+) 0 R")


def with_bookmarks(data: bytes, titles: Sequence[str], language: str) -> bytes:
    """`data`, a PDF of Qt's, with a bookmark for each page. Raises WriteError when it looks different."""
    catalog, trailer, kids = _CATALOG.search(data), _TRAILER.search(data), _KIDS.search(data)
    size = _SIZE.search(trailer[1]) if trailer else None
    pages = _REFERENCE.findall(kids[1]) if kids else []
    if catalog is None or trailer is None or size is None or len(pages) != len(titles):
        raise WriteError(
            Phrase("The PDF came out in a form that bookmarks cannot be added to."),
            Phrase("Please report this."),
        )
    first = int(size[1])
    objects = dict(enumerate(_outline(first, [int(page) for page in pages], titles), first))
    extra = f"/Outlines {first} 0 R /Lang {_string(language)} /ViewerPreferences << /DisplayDocTitle true >> "
    objects[int(catalog[1])] = b"<< /Type /Catalog" + catalog[2] + extra.encode("ascii") + b">>"
    entries = trailer[1].replace(size[0], f"/Size {first + len(titles) + 1}".encode("ascii"))
    return data + _update(objects, entries.strip(), len(data), int(trailer[2]))


def _outline(first: int, pages: Sequence[int], titles: Sequence[str]) -> list[bytes]:
    """The objects of the outline: its root, numbered `first`, then an entry a page."""
    last = first + len(pages)
    root = f"<< /Type /Outlines /First {first + 1} 0 R /Last {last} 0 R /Count {len(pages)} >>"
    entries = [root]
    for number, (page, title) in enumerate(zip(pages, titles, strict=True), first + 1):
        before = f"/Prev {number - 1} 0 R " if number > first + 1 else ""
        after = f"/Next {number + 1} 0 R " if number < last else ""
        entries.append(
            f"<< /Title {_string(title)} /Parent {first} 0 R {before}{after}/Dest [{page} 0 R /Fit] >>"
        )
    return [entry.encode("ascii") for entry in entries]


def _string(text: str) -> str:
    """Text as a PDF has it: UTF-16 in hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _update(objects: dict[int, bytes], trailer: bytes, start: int, previous: int) -> bytes:
    """The bytes that add or replace `objects` in a file of `start` bytes whose index is at `previous`."""
    body, index = bytearray(b"\n"), bytearray(b"xref\n")
    for number, content in sorted(objects.items()):
        index += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    place = start + len(body)
    end = b"trailer\n<< %b\n/Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, previous, place)
    return bytes(body + index + end)
