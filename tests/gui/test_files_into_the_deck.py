"""Files let fall on the sorter become slides, in one step that can be undone."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl

from briefing_app.gui.edits import Spot
from briefing_app.model.blocks import Chart, Table


@pytest.fixture
def drop(desk, qtbot):
    """Lets a file with these bytes fall before the first slide, and waits for what comes of it."""
    desk.open_outline()

    def dropped(name: str, data: bytes):
        path = desk.folder / name
        path.write_bytes(data)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        desk.window.messages.hide()
        desk.window.open_workspace.sorter.foreign_drop.emit(mime, Spot(0, 0))
        qtbot.waitUntil(lambda: desk.window.messages.message is not None, timeout=20_000)
        return desk.window.open_workspace.session.slide(desk.deck.slides[0])

    return dropped


def test_the_sorter_takes_files(desk):
    desk.open_outline()
    assert "text/uri-list" in desk.window.open_workspace.sorter.view.accepted_types


def test_a_markdown_deck_becomes_its_slides(desk, drop):
    before = desk.deck
    drop("talk.md", b"# One\n\n- a\n\n---\n\n# Two\n\n- b\n")
    assert desk.titles()[:2] == ["One", "Two"]
    assert len(desk.deck.slides) == len(before.slides) + 2
    desk.do("edit.undo")
    assert desk.deck == before


def test_numbers_become_a_chart_and_words_a_table(drop):
    assert isinstance(drop("people_2025.csv", b"place,n\nA,1\nB,2\n").blocks[0], Chart)
    assert isinstance(drop("who.csv", "état;rôle\nA;oui\n".encode()).blocks[0], Table)


def test_a_picture_becomes_a_slide_with_it(desk, drop):
    out = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(out, "PNG")
    slide = drop("site.png", out.getvalue())
    assert slide.plain_title == "site"
    name = desk.deck.slides[0].media[slide.blocks[0].path]
    assert desk.window.open_workspace.session.media[name] == out.getvalue()


def test_another_kind_of_file_is_refused_with_a_word(desk, drop):
    before = desk.deck
    drop("a.exe", b"x")
    assert desk.deck == before
    assert "makes no slide" in desk.window.messages.message.text
