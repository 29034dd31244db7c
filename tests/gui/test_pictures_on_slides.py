"""Pictures come onto slides from files and the clipboard, and are cropped and described in the inspector."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from briefing_app.layout.frame import PictureItem
from briefing_app.model.blocks import Crop
from briefing_app.storage import load_deck


@pytest.fixture
def on_a_slide(desk):
    """The desk with a new slide."""
    desk.do("file.new")
    desk.do("slide.new")
    desk.do("view.slide")
    return desk


@pytest.fixture
def file(tmp_path):
    """A picture file."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "navy").save(out, "JPEG")
    path = tmp_path / "Map of 2026.jpg"
    path.write_bytes(out.getvalue())
    return path


def section(desk):
    return desk.window.open_workspace.side_pane("inspector").content.picture


def item(desk) -> PictureItem:
    frame = desk.window.open_workspace.slide_page.canvas.frame
    return next(i for i in frame.items if isinstance(i, PictureItem))


def test_a_file_let_fall_on_the_slide_is_shown_and_saved_with_the_deck(on_a_slide, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    canvas = on_a_slide.window.open_workspace.slide_page.canvas
    assert canvas.accepts(mime)
    canvas.dropped.emit(mime)
    entry = on_a_slide.deck.slides[0]
    assert entry.text.endswith("![](media/map-of-2026.jpg)\n")
    assert item(on_a_slide).media == entry.media["media/map-of-2026.jpg"]
    target = on_a_slide.folder / "t.briefing"
    on_a_slide.answers.append(target)
    on_a_slide.do("file.save")
    assert load_deck(target).media[item(on_a_slide).media] == file.read_bytes()


def test_the_clipboards_picture_is_pasted_onto_the_slide_and_undone(on_a_slide):
    before = on_a_slide.deck
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    on_a_slide.do("edit.paste")
    assert item(on_a_slide).media.endswith(".png")
    on_a_slide.do("edit.undo")
    assert on_a_slide.deck == before


def test_words_and_crop_are_changed_in_the_inspector_and_seen_at_once(on_a_slide, file):
    on_a_slide.answers.append(file)
    on_a_slide.do("insert.picture")
    assert section(on_a_slide).decorative.isChecked()
    QTest.keyClicks(section(on_a_slide).alt, "A map")
    assert item(on_a_slide).alt == "A map"
    assert not section(on_a_slide).decorative.isChecked()
    section(on_a_slide).crop["left"].setValue(20)
    section(on_a_slide).crop["bottom"].setValue(10)
    assert item(on_a_slide).crop == Crop(0.2, 0, 0, 0.1)
    assert section(on_a_slide).crop["right"].maximum() == 75
    assert on_a_slide.deck.slides[0].text.endswith("![A map](media/map-of-2026.jpg){crop=0.2,0,0,0.1}\n")
    section(on_a_slide).decorative.click()
    assert item(on_a_slide).alt == ""


def test_a_picture_is_replaced_by_another_file(on_a_slide, file, tmp_path):
    on_a_slide.answers.append(file)
    on_a_slide.do("insert.picture")
    old = item(on_a_slide).media
    other = tmp_path / "other.png"
    Image.new("RGB", (30, 30), "red").save(other)
    on_a_slide.answers.append(other)
    section(on_a_slide).replace_button.click()
    assert item(on_a_slide).media not in ("", old)


def test_what_is_no_picture_leaves_the_slide_as_it_is_and_says_so(on_a_slide, tmp_path):
    before = on_a_slide.deck
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    on_a_slide.answers.append(broken)
    on_a_slide.do("insert.picture")
    assert on_a_slide.deck == before
    assert "not a picture" in on_a_slide.window.messages.message.text
