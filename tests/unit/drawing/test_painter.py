import io
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtGui import QImage

from briefing_app.drawing import QtMeasurer, image
from briefing_app.drawing.pictures import decoded
from briefing_app.export.png import write as write_pngs
from briefing_app.export.pptx.cleaning import clean_picture
from briefing_app.layout import Frame, load_theme
from briefing_app.layout.frame import (
    FrameItem,
    PictureItem,
    ShapeItem,
    StyledParagraph,
    StyledRun,
    TextBody,
    TextItem,
    TextLine,
)
from briefing_app.model.blocks import Crop
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.slide import Slide
from briefing_app.model.text import Baseline, Marker
from briefing_app.storage import MediaStore

_THEME = load_theme("plain")
_BOX = Rect(100, 100, 400, 100)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here draws."""


def _frame(*items: FrameItem, rtl: bool = False) -> Frame:
    slide = Slide("x", "ar" if rtl else "en", ())
    return Frame(slide, "text", Size(960, 540), "FFFFFF", rtl, items)


def _text(text: str, *, size: float = 40, x: float = 100, width: float = 0, **values: object) -> TextItem:
    paragraph = StyledParagraph((StyledRun(text, size, "000000"),), size)
    paragraph = replace(paragraph, **values)  # type: ignore[arg-type]
    body = TextBody((paragraph,), (TextLine(0, 0, len(text), x, 140, width),), 400)
    return TextItem(rect=_BOX, body=body)


def _ink(picture: QImage, rect: Rect) -> int:
    """How many pixels in `rect` are not white."""
    return sum(
        picture.pixelColor(x, y).lightness() < 200
        for x in range(int(rect.x), int(rect.right))
        for y in range(int(rect.y), int(rect.bottom))
    )


@pytest.mark.parametrize("size", [16, 40, 96, 144])
def test_text_of_every_size_stands_on_its_baseline(size: float) -> None:
    picture = image(_frame(_text("HHH", size=size)), _THEME, 960, {})
    assert _ink(picture, Rect(100, 137, 60, 3)) > 0
    assert _ink(picture, Rect(100, 142, 400, 20)) == 0


@pytest.mark.parametrize("width", [960, 3840])
def test_marks_stand_over_their_letters_at_every_scale(width: int) -> None:
    plain, marked = (image(_frame(_text(text, size=60, rtl=True)), _THEME, width, {}) for text in ("ا", "اً"))
    scale = width // 960
    above = Rect(90 * scale, 60 * scale, 80 * scale, 30 * scale)
    assert _ink(plain, above) == 0
    assert _ink(marked, above) > 0


@pytest.mark.parametrize("width", [960, 3840])
@pytest.mark.parametrize(("baseline", "band"), [("superscript", (106, 113)), ("subscript", (145, 149))])
def test_raised_and_lowered_text_stands_where_powerpoint_puts_it(
    width: int, baseline: str, band: tuple[int, int]
) -> None:
    run = StyledRun("HHH", 40, "000000", baseline=Baseline(baseline))
    paragraph = StyledParagraph((run,), 40)
    item = TextItem(rect=_BOX, body=TextBody((paragraph,), (TextLine(0, 0, 3, 100, 140, 0),), 400))
    picture = image(_frame(item), _THEME, width, {})
    scale = width // 960
    top, bottom = (scale * y for y in band)
    assert _ink(picture, Rect(100 * scale, top, 20 * scale, bottom - top)) > 0


@pytest.mark.parametrize("width", [960, 3840])
@pytest.mark.parametrize("decoration", [{"link": "https://a.org"}, {"strike": True}])
def test_links_and_struck_text_have_a_rule(width: int, decoration: dict[str, Any]) -> None:
    paragraph = StyledParagraph((StyledRun("lll", 40, "000000", **decoration),), 40)
    item = TextItem(rect=_BOX, body=TextBody((paragraph,), (TextLine(0, 0, 3, 100, 140, 0),), 400))
    scale = width // 960
    box = Rect(100 * scale, 100 * scale, 50 * scale, 50 * scale)
    plain, ruled = (image(_frame(one), _THEME, width, {}) for one in (_text("lll"), item))
    assert _ink(ruled, box) > _ink(plain, box)


def test_text_starts_at_its_line() -> None:
    picture = image(_frame(_text("HHH")), _THEME, 960, {})
    assert _ink(picture, Rect(60, 90, 40, 60)) == 0
    assert _ink(picture, Rect(100, 100, 12, 40)) > 0


def test_right_to_left_text_starts_at_the_right() -> None:
    text = "abc منع"
    (line,) = QtMeasurer(_THEME).lines(StyledParagraph((StyledRun(text, 40, "000000"),), 40, rtl=True), 900)
    item = _text(text, x=800 - line.width, width=line.width, rtl=True)
    picture = image(_frame(item, rtl=True), _THEME, 960, {})
    assert _ink(picture, Rect(740, 100, 60, 40)) > 0
    assert _ink(picture, Rect(802, 90, 100, 60)) == 0


def test_a_bullet_hangs_before_the_text() -> None:
    item = _text("HHH", x=200, marker=Marker.BULLET, hanging=40, text_indent=40)
    picture = image(_frame(item), _THEME, 960, {})
    assert _ink(picture, Rect(158, 100, 30, 40)) > 0


def test_a_bullet_of_right_to_left_text_hangs_at_the_right() -> None:
    item = _text("HHH", x=200, width=87, marker=Marker.BULLET, hanging=40, text_indent=40, rtl=True)
    picture = image(_frame(item), _THEME, 960, {})
    assert _ink(picture, Rect(300, 100, 30, 40)) > 0


def test_paragraphs_of_later_steps_are_not_drawn() -> None:
    frame = _frame(_text("HHH", step=2))
    assert _ink(image(frame, _THEME, 960, {}, step=1), _BOX) == 0
    assert _ink(image(frame, _THEME, 960, {}, step=2), _BOX) > 0
    assert _ink(image(frame, _THEME, 960, {}), _BOX) > 0


def test_items_of_later_steps_are_not_drawn() -> None:
    frame = _frame(ShapeItem(rect=_BOX, fill="000000", step=1))
    assert _ink(image(frame, _THEME, 960, {}, step=0), _BOX) == 0
    assert _ink(image(frame, _THEME, 960, {}, step=1), _BOX) == 400 * 100


def test_a_missing_picture_is_a_marked_box() -> None:
    frame = _frame(PictureItem(rect=_BOX, media="gone.png", alt="Three arcs"))
    assert _ink(image(frame, _THEME, 960, {}), _BOX) > 100


def test_a_picture_that_is_none_is_a_marked_box() -> None:
    frame = _frame(PictureItem(rect=_BOX, media="a.png", alt="Three arcs"))
    assert _ink(image(frame, _THEME, 960, {"a.png": b"no picture"}), _BOX) > 100


def test_a_cropped_picture_fills_its_box() -> None:
    whole = QImage(100, 100, QImage.Format.Format_RGB32)
    whole.fill(0xFFFFFFFF)
    for x in range(50, 100):
        for y in range(100):
            whole.setPixel(x, y, 0xFF000000)
    (frame,) = [_frame(PictureItem(rect=_BOX, media="a.png", crop=Crop(left=0.5)))]
    assert _ink(image(frame, _THEME, 960, {"a.png": _png(whole)}), _BOX.inset(1, 1, 1, 1)) == 398 * 98


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_storage_painter_and_exporter_turn_a_picture_alike(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by a quarter to the right
    buffer = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(buffer, kind, exif=exif)
    media = MediaStore()
    name = media.add(buffer.getvalue())
    info, cleaned, shown = media.info(name), clean_picture(buffer.getvalue()), decoded(buffer.getvalue())
    assert info is not None
    assert cleaned is not None
    assert shown is not None
    written = Image.open(io.BytesIO(cleaned.data))
    assert (shown.width(), shown.height()) == (info.size.width, info.size.height) == written.size
    assert written.size == ((20, 40) if kind == "JPEG" else (40, 20))  # Qt heeds it in JPEG alone


def test_decorations_are_mirrored_on_right_to_left_pages() -> None:
    (mark, *_) = _THEME.layouts["text"].decorations
    mirrored = Rect(960 - mark.rect.right, mark.rect.y, mark.rect.width, mark.rect.height)
    assert _ink(image(_frame(), _THEME, 960, {}), mark.rect) > 0
    assert _ink(image(_frame(rtl=True), _THEME, 960, {}), mirrored) > 0


def test_an_item_that_cannot_be_drawn_is_marked_and_the_rest_is_there(caplog: pytest.LogCaptureFixture) -> None:
    broken = TextItem(
        rect=Rect(600, 300, 200, 100), body=TextBody((), (TextLine(0, 0, 1, 0, 0, 0),), 1), name="Bad"
    )
    picture = image(_frame(broken, _text("HHH")), _THEME, 960, {})
    assert _ink(picture, Rect(600, 300, 200, 100)) > 50
    assert _ink(picture, _BOX) > 0
    assert "Cannot draw “Bad”" in caplog.text


def test_pictures_of_slides_are_numbered_files() -> None:
    files = list(write_pngs([_frame(), _frame()], _THEME, {}, width=320))
    assert [name for name, _ in files] == ["slide-01.png", "slide-02.png"]
    assert QImage.fromData(files[0][1]).width() == 320


def _png(picture: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
