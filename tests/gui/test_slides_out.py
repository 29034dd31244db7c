"""Slides leave the window: dragged to other programs and other decks, copied as pictures, saved as files."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage

from briefing_app.gui.file_names import file_name
from briefing_app.gui.sorter.model import SLIDES_TYPE
from briefing_app.settings import SLIDE_DRAG


@pytest.fixture
def sorter(desk):
    """The sorter of an open deck."""
    desk.open_outline()
    return desk.window.open_workspace.sorter


def dragged(sorter, *rows: int) -> QMimeData:
    """What a drag of the slides in these rows (0 is the first section's header) carries."""
    return sorter.model.mimeData([sorter.model.index(row, 0) for row in rows])


def files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()]


def drop(sorter, mime: QMimeData, row: int) -> None:
    """Let `mime` fall before a row, as from another window or program."""
    view = sorter.view
    place = QPointF(view.visualRect(sorter.model.index(row, 0)).topLeft())
    event = QDropEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view._set_bar(row)
    view.dropEvent(event)


def test_a_slide_goes_to_other_programs_as_a_picture_named_after_it(desk, sorter):
    mime = dragged(sorter, 1)
    (path,) = files(mime)
    assert path.name == f"{desk.titles()[0].replace(':', '')}.png"
    assert QImage(str(path)).size().toTuple() == (1920, 1080)
    assert mime.hasImage()
    assert mime.imageData().width() == 1920


def test_nothing_is_made_before_somebody_asks(desk, sorter):
    mime = dragged(sorter, 1, 2)
    assert mime.hasUrls()
    assert mime.hasFormat(SLIDES_TYPE)
    assert not (desk.folder / "cache" / "handed").exists()
    assert len(files(mime)) == 2
    assert files(mime) == files(mime)


def test_as_powerpoint_several_slides_are_one_file_without_their_notes(desk, sorter):
    desk.application.preferences.choose(SLIDE_DRAG, "presentation")
    (path,) = files(dragged(sorter, 1, 2))
    assert path.name == f"{desk.deck.title.replace(':', '')}.pptx"
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
    assert sum(name.startswith("ppt/slides/slide") for name in names) == 2
    assert not any("notesSlide" in name for name in names)


def test_a_hidden_slide_can_be_dragged_out_too(desk, sorter):
    desk.window.open_workspace.selection.select((desk.deck.slides[1].key,))
    desk.do("slide.hide")
    desk.application.preferences.choose(SLIDE_DRAG, "presentation")
    row = sorter.model.rows.row_of(desk.deck.slides[1].key)
    with zipfile.ZipFile(files(dragged(sorter, row))[0]) as package:
        assert b'show="0"' not in package.read("ppt/slides/slide1.xml")


def test_the_files_are_private_and_gone_at_the_end(desk, sorter):
    (path,) = files(dragged(sorter, 1))
    assert path.parent.stat().st_mode & 0o077 == 0
    desk.application.workbench.handed_files.clear()
    assert not path.exists()


def test_a_failure_is_told_and_leaves_the_drag_empty(desk, sorter):
    (desk.folder / "cache").mkdir(exist_ok=True)
    (desk.folder / "cache" / "handed").write_text("in the way")
    assert files(dragged(sorter, 1)) == []
    assert "other programs" in desk.window.messages.message.text


def test_slides_of_another_window_are_copied_whatever_their_keys(desk, sorter):
    before = desk.deck
    mime = dragged(sorter, 1)  # as if from another deck: the drop does not come from this view
    drop(sorter, mime, 3)
    assert len(desk.deck.slides) == len(before.slides) + 1
    assert desk.titles().count(desk.titles()[0]) == 2
    desk.do("edit.undo")
    assert desk.deck == before


def test_a_dragged_slide_is_no_picture_for_the_canvas(desk, sorter):
    mime = dragged(sorter, 1)
    canvas = desk.window.open_workspace.slide_page.canvas
    assert mime.hasImage()
    assert not canvas.accepts(mime)


def test_copy_as_picture_puts_the_current_slide_on_the_clipboard(desk, sorter, qtbot):
    QGuiApplication.clipboard().clear()  # other tests leave pictures there
    desk.do("share.copy_picture")
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=10_000)
    assert QGuiApplication.clipboard().image().width() == 1920


@pytest.mark.parametrize("suffix", [".pptx", ".png", ".pdf"])
def test_a_slide_is_saved_in_the_format_that_the_suffix_chooses(desk, sorter, qtbot, suffix):
    target = desk.folder / f"slide{suffix}"
    desk.answers.append(target)
    desk.do("share.save_slides")
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: desk.window.messages.message is not None)
    assert "without notes" in desk.window.messages.message.text


def test_several_slides_do_not_fit_into_one_picture(desk, sorter, qtbot):
    desk.do("edit.select_all")
    desk.answers.append(desk.folder / "slides.png")
    desk.do("share.save_slides")
    qtbot.waitUntil(lambda: desk.window.messages.message is not None, timeout=20_000)
    assert "holds one slide" in desk.window.messages.message.text
    assert not (desk.folder / "slides.png").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What: why / how?", "What why how"),
        ("…", "…"),
        ("con", "con_"),
        (" . ", "Slide"),
        ("الوقاية", "الوقاية"),
        ("a" * 80, "a" * 60),
    ],
)
def test_titles_become_names_that_every_system_allows(title, name):
    assert file_name(title, "Slide") == name
