import hashlib
import io
import struct
import zlib

import pytest
from PIL import Image

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.model.geometry import Size
from briefing_app.storage import MediaStore


def picture(kind: str, size: tuple[int, int] = (4, 3)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "red").save(buffer, kind)
    return buffer.getvalue()


def png_of(width: int, height: int) -> bytes:
    """The head of a PNG of any size, without its pixels."""
    head = b"IHDR" + struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">L", 13) + head + struct.pack(">L", zlib.crc32(head))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">L", 0) + b"IDAT" + struct.pack(">L", zlib.crc32(b"IDAT"))
    )


@pytest.mark.parametrize(
    ("kind", "suffix"), [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp"), ("GIF", "gif")]
)
def test_a_picture_is_known_by_its_content(kind: str, suffix: str) -> None:
    media, data = MediaStore(), picture(kind)
    name = media.add(data, ".wrong")
    assert name == f"{hashlib.sha256(data).hexdigest()}.{suffix}"
    assert media[name] == data
    info = media.info(name)
    assert info is not None
    assert info.size == Size(4, 3)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "size"), [(1, Size(4, 3)), (3, Size(4, 3)), (6, Size(3, 4)), (8, Size(3, 4))]
)
def test_a_picture_is_as_wide_as_it_is_shown_however_the_camera_was_held(
    kind: str, orientation: int, size: Size
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    Image.new("RGB", (4, 3), "red").save(buffer, "JPEG", exif=exif)
    media = MediaStore()
    info = media.info(media.add(buffer.getvalue()))
    assert info is not None
    assert info.size == size


def test_the_same_picture_is_kept_once() -> None:
    media = MediaStore()
    assert media.add(picture("PNG")) == media.add(picture("PNG"))
    assert len(media) == 1


@pytest.mark.parametrize(
    "data", [b"", b"text", b"<svg/>", picture("PNG", (90, 90))[:-60], picture("JPEG")[:60], picture("BMP")]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError, match="is not a picture"):
        MediaStore().add(data, ".png")


def test_pixels_are_limited() -> None:
    with pytest.raises(LimitError, match="40 million pixels"):
        MediaStore().add(png_of(8_001, 5_000))
    with pytest.raises(LimitError, match="40 million pixels"):
        MediaStore().add(png_of(100_000, 100_000))
    with pytest.raises(FormatError):  # allowed in size; it has no pixels, though
        MediaStore().add(png_of(8_000, 5_000))


def test_the_size_of_the_file_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    data = picture("PNG")
    monkeypatch.setattr(limits, "PICTURE_FILE", len(data))
    MediaStore().add(data)
    monkeypatch.setattr(limits, "PICTURE_FILE", len(data) - 1)
    with pytest.raises(LimitError):
        MediaStore().add(data)


def test_a_stored_picture_that_was_damaged_has_no_info_and_cannot_be_read() -> None:
    name = f"{'0' * 64}.png"
    media = MediaStore({name: picture("PNG")})
    assert media.info(name) is None
    with pytest.raises(FormatError, match="damaged"):
        media[name]


def test_an_unknown_picture_has_no_info() -> None:
    assert MediaStore().info("") is None
