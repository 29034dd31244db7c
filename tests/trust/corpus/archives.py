"""Hostile deck files."""

import io
import json
import stat
import struct
import zipfile
from collections.abc import Iterator
from functools import cache

from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore, pack_deck
from tests.trust.corpus.hostile import Hostile, Way
from tests.trust.corpus.images import noise

_MIME = b"application/vnd.briefing+zip"
_HARMLESS = ("lie-name", "manifest-value-09", "manifest-value-10")  # one key twice, a media name that is none
_Entry = tuple[str | zipfile.ZipInfo, bytes]


def archives() -> Iterator[Hostile]:
    """Every hostile deck file."""
    for name, data in (*_names(), *_bombs(), *_lies(), *_manifests(), *_cut()):
        yield Hostile(f"deck-{name}", Way.DECK, data, harmless=name in _HARMLESS)


@cache
def sound_deck() -> bytes:
    """A deck of a few slides with a picture of about 40 KB; nothing is wrong with it."""
    media = MediaStore()
    name = media.add(noise(), ".png")
    slides = tuple(
        DeckSlide(f"s{n}", f"# Slide {n}\n\n- A point\n", "en", media={"x.png": name} if n == 1 else {})
        for n in range(1, 6)
    )
    return pack_deck(Deck("Sound", sections=(Section("", slides),)), media)


def _zip(*entries: _Entry, deflate: bool = False) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def _manifest(**changes: object) -> bytes:
    slides = [{"key": "a", "file": "slides/a.md", "language": "en"}]
    return json.dumps(
        {"format": "briefing", "version": 1, "sections": [{"slides": slides}], **changes}
    ).encode()


def _deck(*more: _Entry, manifest: bytes | None = None, deflate: bool = False) -> bytes:
    given = _manifest() if manifest is None else manifest
    return _zip(("mimetype", _MIME), ("deck.json", given), ("slides/a.md", b"# A\n"), *more, deflate=deflate)


def _names() -> Iterator[tuple[str, bytes]]:
    bad = (
        *("../up.md", "slides/../../up.md", "/etc/cron.d/x", "C:/x.md", "c:x", "..\\up.md", "slides\\a.md"),
        *("CON", "con.md", "slides/NUL.txt", "com1.md", "LPT9.md", "x.", "x ", "a?b", "a*b", "a|b", "a//b"),
        *("./a", "a/.", "e\u0301.md", "a\nb", "a\tb", "a:stream", "COM¹", "~/x/../../y", "\u202egpj.md/.."),
    )
    for number, name in enumerate(bad):
        yield f"name-{number:02}", _deck((name, b"x"))
    yield "name-nul", _deck(("aXb", b"")).replace(b"aXb", b"a\0b")
    for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK):
        entry = zipfile.ZipInfo("media/link.png")
        entry.external_attr = (kind | 0o777) << 16
        yield f"kind-{kind:o}", _deck((entry, b"/etc/passwd"))
    yield "case-twins", _deck(("slides/A.md", b"# Twin\n"))
    yield "many", _deck(*((f"x/{n}", b"") for n in range(5_001)))


def _bombs() -> Iterator[tuple[str, bytes]]:
    yield "bomb-ratio", _deck(("media/x.bin", bytes(20_000_000)), deflate=True)
    yield "bomb-text", _deck(("slides/b.md", b"a" * 10_000_000), deflate=True)
    yield "bomb-manifest", _deck(manifest=b" " * 40_000_000, deflate=True)
    nested = _zip(("x", bytes(5_000_000)), deflate=True)
    yield "bomb-nested", _deck(*((f"x/{n}.zip", nested) for n in range(5_000)))
    yield "bomb-overlap", _overlapping()


def _overlapping() -> bytes:
    """Ten thousand entries that are all the same bytes of the file, as in David Fifield's bombs."""
    data = bytearray(_zip(("kernel", b"0" * 60_000), deflate=True))
    start = data.index(b"PK\x01\x02")
    record = bytes(data[start : data.index(b"PK\x05\x06")])
    count = 4_999
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(record) * count, start, 0)
    records = b"".join(record.replace(b"kernel", b"k%05d" % n) for n in range(count))
    return bytes(data[:start]) + records + end


def _lies() -> Iterator[tuple[str, bytes]]:
    sound = _deck(("media/x.bin", b"abc" * 500), deflate=True)
    central = sound.rindex(b"PK\x01\x02")
    for name, offset, value in (
        ("packed-size", 20, 5),
        ("unpacked-size", 24, 7),
        ("unpacked-huge", 24, 0x7FFFFFFF),
        ("crc", 16, 1),
        ("offset", 42, 1 << 30),
    ):
        yield (
            f"lie-{name}",
            sound[: central + offset] + struct.pack("<I", value) + sound[central + offset + 4 :],
        )
    for name, offset, value in (
        ("method", 10, 99),
        ("lzma", 10, 14),
        ("encrypted", 8, 1),
        ("name", 28, 60_000),
    ):
        yield (
            f"lie-{name}",
            sound[: central + offset] + struct.pack("<H", value) + sound[central + offset + 2 :],
        )
    yield "empty", b""
    yield "not-a-zip", b"MZ" + bytes(2_000)
    yield "end-only", b"PK\x05\x06" + bytes(18)
    yield "damaged-text", sound_deck().replace(b"# Slide 3", b"# Slide X")
    yield "prefixed", b"#!/bin/sh\n" * 50 + _zip(("deck.json", b"{}"))


def _manifests() -> Iterator[tuple[str, bytes]]:
    yield "no-manifest", _zip(("mimetype", _MIME))
    yield "wrong-mime", _zip(("mimetype", b"application/zip"), ("deck.json", _manifest()))
    for number, text in enumerate((b"", b"[]", b"{", b"null", b"\xff\xfe", b'{"format": 1}', b"[" * 100_000)):
        yield f"manifest-{number}", _deck(manifest=text)
    changes: tuple[dict[str, object], ...] = (
        {"format": "other"},
        {"version": 99},
        {"version": -1},
        {"version": "1"},
        {"sections": 5},
        {"sections": [{"slides": [5]}]},
        {"sections": [{"slides": [{"key": "a"}]}]},
        {"sections": [{"slides": [{"key": "a", "file": "../../etc/passwd", "language": "en"}]}]},
        {"sections": [{"slides": [{"key": "a", "file": "slides/none.md", "language": "en"}]}]},
        {"sections": [{"slides": [{"key": "a", "file": "slides/a.md", "language": "en"}] * 2}]},
        {"sections": [{"slides": [
            {"key": "a", "file": "slides/a.md", "language": "en", "media": {"x.png": "../../../etc/passwd"}}
        ]}]},
        {"theme": "/etc/passwd"},
        {"theme": "../outside/theme.toml"},
        {"minutes": "long"},
        {"event": {"date": "2026-99-99"}},
        {"sources": {"a": 5}},
    )  # fmt: skip
    for number, change in enumerate(changes):
        yield f"manifest-value-{number:02}", _deck(manifest=_manifest(**change))


def _cut() -> Iterator[tuple[str, bytes]]:
    """A sound deck, cut off at every KB."""
    whole = sound_deck()
    for length in range(1024, len(whole), 1024):
        yield f"cut-{length // 1024:03}k", whole[:length]
