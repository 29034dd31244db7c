import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest

from briefing_app import limits
from briefing_app.errors import BriefingError, FormatError, LimitError, RefusedError
from briefing_app.storage.archive import Archive, is_safe_name, pack


def archive_of(*entries: tuple[str | zipfile.ZipInfo, bytes], compress: bool = False) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


UNSAFE = (
    *("../up", "a/../b", "/etc/passwd", "a//b", "./a", "a/.", "C:/x", "c:x", "CON", "con.md", "a/NUL.txt"),
    *("com1", "LPT9.md", "x.", "a?b", "a*b", "a\\b", "x ", "a\nb", "e\u0301", "", "a|b", "COM¹"),
)


@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_names_are_refused(name: str) -> None:
    assert not is_safe_name(name)
    if name:
        with pytest.raises(RefusedError, match="unsafe name"):
            Archive(archive_of((name, b"")), "x.briefing")


@pytest.mark.parametrize("name", ["a", "a/b.md", "é/ü.md", "console.md", "a b", ".hidden", "com10", "a..b"])
def test_ordinary_names_are_not(name: str) -> None:
    assert Archive(archive_of((name, b"1")), "x")[name] == b"1"


def test_a_nul_in_a_name_is_refused() -> None:
    data = archive_of(("aXb", b"")).replace(b"aXb", b"a\0b")
    with pytest.raises(RefusedError):
        Archive(data, "x")


def test_a_link_is_refused() -> None:
    entry = zipfile.ZipInfo("link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(RefusedError, match="holds a link"):
        Archive(archive_of((entry, b"/etc/passwd")), "x")


def test_names_that_differ_in_case_alone_are_refused() -> None:
    with pytest.raises(RefusedError, match="two files"):
        Archive(archive_of(("a.md", b""), ("A.md", b"")), "x")


def test_the_number_of_files_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_ENTRIES", 3)
    assert len(Archive(archive_of(*((str(n), b"") for n in range(3))), "x")) == 3
    with pytest.raises(LimitError, match="more than 3 files"):
        Archive(archive_of(*((str(n), b"") for n in range(4))), "x")


def test_the_unpacked_size_of_all_files_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    data = archive_of(("a", bytes(range(256)) * 40), ("b", bytes(range(256)) * 40), compress=True)
    assert len(data) < 10_240  # it is what they unpack to that counts
    monkeypatch.setattr(limits, "ARCHIVE_UNPACKED", 20_480)
    assert len(Archive(data, "x")["a"]) == 10_240
    monkeypatch.setattr(limits, "ARCHIVE_UNPACKED", 20_479)
    with pytest.raises(LimitError, match="is larger than"):
        Archive(data, "x")


def test_the_size_of_the_file_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"something before it" * 100 + archive_of(("a", b"text"))
    monkeypatch.setattr(limits, "ARCHIVE_UNPACKED", len(data))
    assert Archive(data, "x")["a"] == b"text"
    monkeypatch.setattr(limits, "ARCHIVE_UNPACKED", len(data) - 1)
    with pytest.raises(LimitError, match="is larger than"):
        Archive(data, "x")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(LimitError, match="over 100 times"):
        Archive(archive_of(("bomb", bytes(10_000_000)), compress=True), "x")


def test_what_we_pack_never_looks_like_a_bomb() -> None:
    contents = {"zeros": bytes(200_000), "text": b"word " * 50_000, "empty": b""}
    assert dict(Archive(pack(contents), "x")) == contents


def lying(size: int) -> bytes:
    """An archive whose directory gives another size than unpacking does."""
    text = bytes(range(256)) * 40
    data = archive_of(("a", text), compress=True)
    return data.replace(struct.pack("<L", len(text)), struct.pack("<L", size))


@pytest.mark.parametrize("size", [1, 10_239, 10_241, 15_000])
def test_sizes_that_lie_are_found(size: int) -> None:
    with pytest.raises(BriefingError):
        Archive(lying(size), "x")["a"]


def encrypted(data: bytes) -> bytes:
    at = data.index(b"PK\x01\x02")
    return data[: at + 8] + b"\x01\x00" + data[at + 10 :]


def other_method(data: bytes) -> bytes:
    at = data.index(b"PK\x01\x02")
    return data[: at + 10] + struct.pack("<H", 14) + data[at + 12 :]


@pytest.mark.parametrize("damage", [encrypted, other_method])
def test_other_ways_of_packing_are_refused(damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(FormatError, match="not used here"):
        Archive(damage(archive_of(("a", b"text"))), "x")


def test_a_file_cut_short_anywhere_is_refused() -> None:
    data = archive_of(("a", b"some text"), ("b", b"more"))
    for end in range(len(data)):
        with pytest.raises(FormatError, match="x: is damaged or not a briefing file"):
            Archive(data[:end], "x")


def test_a_wrong_checksum_is_found() -> None:
    data = archive_of(("a", b"some text")).replace(
        struct.pack("<L", zlib.crc32(b"some text")), struct.pack("<L", 7)
    )
    with pytest.raises(FormatError, match="damaged at “a”"):
        Archive(data, "x")["a"]
