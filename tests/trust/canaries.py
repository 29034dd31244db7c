"""A deck with a canary word in everything that could leak, and the search of every byte of a file for them."""

import io
import re
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.model.event import Event
from briefing_app.model.source import Source
from briefing_app.storage import MediaStore, save_deck
from tests.trust.corpus.images import photograph

NOTES, SECTION, EVENT = "canarynotes", "canarysection", "canaryevent"
REVIEW = ("canarytag", "canaryextra", "canaryadvisory", "canarycleared")  # in the front matter of a slide
MACHINE = ("canaryuser", "canaryhost", "canaryhome", "canaryfolder", "canaryzone", "canaryname")
PICTURE = tuple(f"canarypicture{kind}" for kind in ("jpeg", "png", "gif", "webp"))
INNER = (
    *("canaryid", "canarylibrary", "canarykey", "canaryfile", "canaryhidden", "canarybase"),
    *("canarydeckextra", "canaryslideextra", "canarysectionextra", "canaryeventextra", "canaryoriginextra"),
    *("canaryattachment", "canarysource", "canarytheme", "canarylink", "canarypassword"),
)
ALL = (NOTES, SECTION, EVENT, *REVIEW, *MACHINE, *PICTURE, *INNER)

_SLIDE = """---
tags: [canarytag]
advisory: "canaryadvisory"
cleared_for: [canarycleared]
internal: canaryextra
id: canaryid/{kind}
translated_from: canaryid
---
# A slide that all may see

![A picture](media/canaryfile-{kind}.{suffix})

See [another slide](canarylink/other.md).

::: notes
canarynotes
:::
"""
_THEME = 'extends = "plain"\ntitle = "canarytheme"\n'


def canary_deck(path: Path) -> None:
    """Write the deck; its slides show nothing that is not public."""
    media = MediaStore()
    slides = []
    for kind, suffix in (("JPEG", "jpg"), ("PNG", "png"), ("GIF", "gif"), ("WEBP", "webp")):
        name = media.add(photograph(f"canarypicture{kind.lower()}", kind))
        origin = Origin("canarylibrary", f"canaryid/{kind}", "1" * 16, {"x": "canaryoriginextra"})
        text = _SLIDE.format(kind=kind, suffix=suffix)
        slides.append(
            DeckSlide(
                f"canarykey-{kind}", text, "en", origin,
                base=f"{text}\ncanarybase\n", media={f"media/canaryfile-{kind}.{suffix}": name},
                extra={"x": "canaryslideextra"},
            )
        )  # fmt: skip
    chart = "# A chart\n\n```chart bar\n,Cases\nNorth,12\nSouth,7\n```\n"
    slides.append(DeckSlide("canarykey-chart", chart, "en"))
    slides.append(replace(slides[0], key="canarykey-hidden", text="# canaryhidden\n", hidden=True, media={}))
    deck = Deck(
        "A public talk",
        event=Event(EVENT, None, EVENT, EVENT, EVENT, {"x": "canaryeventextra"}),
        sections=(Section(SECTION, tuple(slides), {"x": "canarysectionextra"}),),
        sources={"canarysource": Source("canarysource", "canarysource", "canarysource")},
        extra={"x": "canarydeckextra"},
    )
    path.with_name("canarytheme.toml").write_text(_THEME)
    save_deck(path, deck, media, attachments={"canaryattachment.txt": b"canaryattachment"})


def layers(data: bytes) -> Iterator[bytes]:
    """The bytes of a file and of everything packed in it: ZIP parts, PDF streams, PNG chunks."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield from (entry.filename.encode(), entry.comment, entry.extra)
                yield from layers(archive.read(entry))
    elif data[:4] == b"%PDF":
        for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            yield _inflated(match[1])
        yield _words(data)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        yield from _chunks(data)


def _words(pdf: bytes) -> bytes:
    """What is to be read on the pages: fonts number their letters, so no search of bytes finds it."""
    if shutil.which("pdftotext") is None:
        return b""
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=False).stdout


def _chunks(data: bytes) -> Iterator[bytes]:
    place = 8
    while place + 12 <= len(data):
        size, kind = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + size]
        yield kind
        if kind in (b"zTXt", b"iTXt", b"iCCP"):
            yield from (_inflated(body[start:]) for start in range(min(len(body), 90)) if body[start] == 0x78)
        place += 12 + size


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data)
    except zlib.error:
        return data


def found(data: bytes, words: Iterable[str]) -> tuple[set[str], int]:
    """Which of `words` are in the file, in any packing and encoding; and how many bytes were looked at."""
    wanted = {word: (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")) for word in words}
    seen: set[str] = set()
    count = 0
    for layer in layers(data):
        count += len(layer)
        lower = layer.lower()
        seen |= {word for word, forms in wanted.items() if any(form.lower() in lower for form in forms)}
    return seen, count
