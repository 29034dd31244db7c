"""The help: read, searched and closed by keyboard, and never a way to files or addresses."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextTable
from PySide6.QtWidgets import QWidget

from briefing_app.gui.actions import ACTIONS, plain_text
from briefing_app.gui.help.keys import keys_page
from briefing_app.gui.help.pages import help_pages
from briefing_app.gui.help.reader import HelpReader
from briefing_app.presenting.keys import KEY_TABLE
from briefing_app.resources import assets
from tests.gui.test_access import nameless


@pytest.fixture
def reader(desk, qtbot):
    desk.do("help.pages")
    dialog = desk.window.findChild(HelpReader)
    qtbot.waitExposed(dialog)
    yield dialog
    for left in desk.window.findChildren(HelpReader):
        left.close()


def shown(reader: HelpReader) -> list[str]:
    rows = (reader.contents.item(row) for row in range(reader.contents.count()))
    return [item.text() for item in rows if not item.isHidden()]


def test_every_page_that_comes_with_the_application_is_in_the_contents(reader):
    assert {page.name for page in help_pages()} == {file.stem for file in (assets() / "help").glob("*.md")}
    assert shown(reader) == [page.title for page in help_pages()]
    assert all(page.title and len(page.text) > 400 for page in help_pages())


def test_the_page_of_keys_names_every_key_of_the_window_and_of_the_show():
    page = keys_page()
    for spec in ACTIONS:
        assert not spec.sequences() or plain_text(spec.text) in page
    for binding in KEY_TABLE:
        assert f"| {binding.text} |" in page


def test_the_keyboard_command_opens_the_help_at_the_keys(desk, qtbot):
    desk.do("help.keys")
    dialog = desk.window.findChild(HelpReader)
    assert dialog.contents.currentItem().text() == "Keys"
    assert "Black screen" in dialog.text.toPlainText()
    dialog.close()


def test_tables_are_shown_as_tables(reader):
    reader.open_page("keys")
    tables = [f for f in reader.text.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert len(tables) == keys_page().count("\n|---|---|")
    assert "|" not in reader.text.toPlainText()


def test_f1_opens_the_help(desk):
    assert [spec.id for spec in ACTIONS if "F1" in spec.keys] == ["help.pages"]


def test_typing_narrows_the_pages_and_marks_the_place(reader, qtbot):
    qtbot.keyClicks(reader.field, "clicker")
    assert "Presenting" in shown(reader)
    assert reader.text.textCursor().selectedText().casefold() == "clicker"
    reader.field.clear()
    assert len(shown(reader)) == len(help_pages())


def test_enter_goes_on_to_the_next_page_that_has_the_words(reader, qtbot):
    qtbot.keyClicks(reader.field, "library")
    pages = {reader.contents.currentItem().text()}
    for _ in range(60):
        qtbot.keyClick(reader.field, Qt.Key.Key_Return)
        pages.add(reader.contents.currentItem().text())
        assert reader.text.textCursor().selectedText().casefold() == "library"
    assert pages == set(shown(reader))


def test_words_that_are_nowhere_leave_the_page_as_it_is(reader, qtbot):
    before = reader.text.toPlainText()
    qtbot.keyClicks(reader.field, "xyzzy")
    qtbot.keyClick(reader.field, Qt.Key.Key_Return)
    assert shown(reader) == []
    assert reader.text.toPlainText() == before


def test_escape_closes_the_help(reader, qtbot):
    qtbot.keyClick(reader.field, Qt.Key.Key_Escape)
    assert not reader.isVisible()


def test_everything_in_the_help_has_a_name(reader):
    assert nameless([reader, *reader.findChildren(QWidget)]) == []


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "/etc/hostname", "https://example.org/x.png", "x.md"]
)
def test_the_help_loads_no_file_and_no_address(reader, address):
    before = reader.text.toPlainText()
    for kind in QTextDocument.ResourceType:
        loaded = reader.text.loadResource(kind.value, QUrl(address))
        assert isinstance(loaded, QImage)
        assert (loaded.width(), loaded.height()) == (1, 1)
    reader.text.show_markdown(f"![picture]({address}) [link]({address})")
    reader.text.anchorClicked.emit(QUrl(address))
    assert reader.text.source() == QUrl()
    reader.text.show_markdown(before)
