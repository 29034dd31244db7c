import struct

import pytest
from PySide6.QtGui import QColor, QImage

from briefing_app.export.png import write
from briefing_app.layout import Frame, load_theme
from briefing_app.model.geometry import Size
from briefing_app.model.slide import Slide

_THEME = load_theme("plain")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here draws."""


def _frame() -> Frame:
    return Frame(Slide("x", "en", ()), "text", Size(960, 540), "FFEE00", rtl=False, items=())


def _chunks(data: bytes) -> list[str]:
    found, place = [], 8
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        found.append(data[place + 4 : place + 8].decode("ascii"))
        place += 12 + length
    return found


def test_a_hundred_slides_are_numbered_so_that_names_sort() -> None:
    names = [name for name, _ in write([_frame()] * 100, _THEME, {}, width=64)]
    assert names == sorted(names)
    assert names[0] == "slide-001.png"


def test_a_picture_has_the_width_asked_for_and_the_shape_of_the_page() -> None:
    ((_, data),) = write([_frame()], _THEME, {}, width=1280)
    picture = QImage.fromData(data)
    assert (picture.width(), picture.height()) == (1280, 720)
    assert picture.pixelColor(1200, 700) == QColor("#FFEE00")


def test_a_picture_carries_no_text_about_its_making() -> None:
    ((_, data),) = write([_frame()], _THEME, {}, width=320)
    assert not {"tEXt", "iTXt", "zTXt", "tIME", "eXIf"} & set(_chunks(data))


def test_a_slide_is_drawn_only_when_it_is_asked_for() -> None:
    files = write([_frame()] * 1_000, _THEME, {}, width=3840)
    assert next(files)[0] == "slide-0001.png"
