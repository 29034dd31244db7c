"""Hostile pictures, SVG among them."""

import io
import random
import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from tests.trust.corpus.hostile import Hostile, Way

_PNG = b"\x89PNG\r\n\x1a\n"


def images() -> Iterator[Hostile]:
    """Every hostile picture."""
    for name, data, suffix in (*_bombs(), *_broken(), *_wrong_kinds()):
        yield Hostile(f"picture-{name}", Way.PICTURE, data, suffix=suffix)
    for name, text in _svg():
        yield Hostile(f"svg-{name}", Way.PICTURE, text.encode(), suffix=".svg")
    yield Hostile("picture-gps", Way.PICTURE, photograph("GPS"), harmless=True, suffix=".jpg")


def noise(side: int = 120) -> bytes:
    """A PNG that does not pack: about 3 bytes a pixel."""
    pixels = random.Random(1).randbytes(side * side * 3)
    return _saved(Image.frombytes("RGB", (side, side), pixels), "PNG")


def photograph(secret: str, kind: str = "JPEG") -> bytes:
    """A picture whose metadata say `secret`: artist, description, place, XMP, comments."""
    exif = Image.Exif()
    for tag in (0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298):  # description, make, model, software, artist …
        exif[tag] = secret
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 12.0, 0.0), 3: "E", 4: (6.0, 9.0, 0.0), 27: secret.encode()})
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><creator>{secret}</creator></x:xmpmeta>".encode()
    image = Image.new("RGB", (64, 48), "red")
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        told = PngInfo()
        told.add_text("Author", secret)
        told.add_text("Comment", secret, zip=True)
        told.add_itxt("XML:com.adobe.xmp", secret)
        return _saved(image, "PNG", pnginfo=told, exif=exif)
    if kind == "GIF":
        return _saved(image, "GIF", comment=secret.encode())
    if kind == "JPEG":
        return _saved(image, "JPEG", exif=exif, xmp=xmp, comment=secret.encode())
    return _saved(image, kind, exif=exif, xmp=xmp)


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, packed: bytes, *more: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return _PNG + _chunk(b"IHDR", head) + b"".join(more) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _bombs() -> Iterator[tuple[str, bytes, str]]:
    for width, height in ((40_000, 40_000), (65_535, 65_535), (2**31 - 1, 2**31 - 1), (10_000_000, 5), (0, 5)):
        yield f"png-{width}x{height}", _png(width, height, zlib.compress(bytes(1_000))), ".png"
    huge = zlib.compress(bytes(30_000_000), 9)
    text = _chunk(b"zTXt", b"Comment\0\0" + huge)
    yield "png-text-bomb", _png(8_000, 6_000, zlib.compress(bytes(1_000)), text), ".png"
    yield "png-profile-bomb", _png(9, 9, b"", _chunk(b"iCCP", b"x\0\0" + huge)), ".png"
    frames = [Image.new("P", (9_000, 9_000))]
    yield "gif-huge", _saved(frames[0], "GIF"), ".gif"
    yield (
        "jpeg-huge",
        b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x22\0\x02\x11\x01\x03\x11\x01",
        ".jpg",
    )


def _broken() -> Iterator[tuple[str, bytes, str]]:
    whole = {
        ".png": noise(60),
        ".jpg": photograph("x"),
        ".gif": photograph("x", "GIF"),
        ".webp": photograph("x", "WEBP"),
    }
    for suffix, data in whole.items():
        for tenths in (0, 1, 3, 5, 8):
            yield f"cut-{tenths}{suffix}", data[: len(data) * tenths // 10], suffix
        for kind in ("spoilt-head", "zeros"):
            spoilt = b"\0" * 16 + data[16:] if kind == "spoilt-head" else bytes(len(data))
            yield f"{kind}{suffix}", spoilt, suffix


def _wrong_kinds() -> Iterator[tuple[str, bytes, str]]:
    image = Image.new("RGB", (8, 8))
    for kind in ("BMP", "TIFF", "PPM", "TGA", "ICO", "PCX"):
        yield f"kind-{kind.lower()}", _saved(image, kind), ".png"
    yield "kind-eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n", ".png"
    yield "kind-html", b"<html><img src='http://example.org/'></html>", ".png"
    yield "kind-elf", b"\x7fELF" + bytes(200), ".jpg"
    yield "kind-zip", b"PK\x03\x04" + bytes(200), ".png"


def _svg() -> Iterator[tuple[str, str]]:
    head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
    levels = "".join(f"<g id='g{n}'>" + f"<use xlink:href='#g{n - 1}'/>" * 10 + "</g>" for n in range(1, 12))
    yield "use-bomb", f"{head}<g id='g0'><rect width='1' height='1'/></g>{levels}<use xlink:href='#g11'/></svg>"
    yield "use-itself", f"{head}<g id='a'><use xlink:href='#a'/></g></svg>"
    for number, place in enumerate(("http://example.org/x.png", "file:///etc/passwd", "../outside/pipe")):
        yield f"image-{number}", f"{head}<image xlink:href='{place}' width='9' height='9'/></svg>"
        yield f"style-{number}", f"{head}<style>@import url({place});</style></svg>"
        entity = f"<!DOCTYPE svg [<!ENTITY x SYSTEM '{place}'>]>"
        yield f"entity-{number}", f"{entity}{head}<text>&x;</text></svg>"
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    yield "laughs", f"<!DOCTYPE svg [<!ENTITY l0 'ha'>{laughs}]>{head}<text>&l9;</text></svg>"
    yield "script", f"{head}<script>fetch('http://example.org')</script></svg>"
    yield "foreign-object", f"{head}<foreignObject><iframe src='file:///etc/passwd'/></foreignObject></svg>"
    yield "deep", f"{head}{'<g>' * 50_000}{'</g>' * 50_000}</svg>"
    yield "huge", f"{head}<rect width='1e300' height='1e300'/></svg>"
    yield "plain", f"{head}<rect width='9' height='9'/></svg>"
