"""Search everything: one field, and Enter does what was found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.gui.finder.delegate import ENTRY_ROLE
from briefing_app.gui.finder.dialog import Finder
from briefing_app.gui.help.reader import HelpReader
from tests.gui.test_access import nameless


@pytest.fixture
def finder(desk, qtbot):
    """Opens the finder over what the window shows."""

    def open_it(action: str = "edit.search") -> Finder:
        desk.do(action)
        dialog = desk.window.findChild(Finder)
        qtbot.waitExposed(dialog)
        return dialog

    yield open_it
    for left in desk.window.findChildren(Finder):
        left.close()


def shown(dialog: Finder) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_slides_of_the_deck_come_first_and_enter_goes_there(desk, finder):
    desk.open_outline()
    dialog = finder()
    QTest.keyClicks(dialog.field, "fourteen factors")
    assert shown(dialog)[:2] == ["In this deck", "Fourteen risk factors, read together"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    workspace = desk.window.open_workspace
    entry = workspace.session.entry(workspace.selection.current)
    assert workspace.session.slide(entry).plain_title == "Fourteen risk factors, read together"


def test_a_word_in_the_notes_finds_the_slide(desk, finder):
    desk.open_outline()
    dialog = finder()
    dialog.field.setText("one table to come back to")
    assert "Four terms, four different tests" in shown(dialog)


def test_the_arrow_keys_step_over_headings(desk, finder):
    desk.open_outline()
    dialog = finder()
    dialog.field.setText("risk")
    seen = []
    for _ in range(dialog.list.count()):
        seen.append(dialog.list.currentItem().data(ENTRY_ROLE))
        QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert None not in seen
    assert len({id(entry) for entry in seen}) > 6


def test_a_briefing_is_found_on_the_start_page_and_opened(desk, finder):
    dialog = finder()
    dialog.field.setText("hate speech incitement")
    assert shown(dialog)[0] == "Briefings"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert desk.deck.title == "Hate speech, incitement and prevention"


def test_a_slide_of_the_library_is_put_after_the_current_one(desk, finder, qtbot):
    desk.open_outline()
    pane = desk.window.open_workspace.side_pane("library")
    qtbot.waitUntil(lambda: pane.model.rowCount() > 0, timeout=20_000)
    dialog = finder()
    dialog.field.setText("triangle incitement")
    heading = shown(dialog).index("In the library: Enter adds the slide")
    dialog.list.setCurrentRow(heading + 1)
    assert dialog.list.currentItem().text() == "Incitement is a triangle, not a line"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert desk.titles()[1] == "Incitement is a triangle, not a line"


def test_help_is_found_by_what_it_says(desk, finder):
    dialog = finder()
    dialog.field.setText("clicker")
    assert "Help" in shown(dialog)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    reader = desk.window.findChild(HelpReader)
    assert reader is not None
    reader.close()


def test_all_commands_are_there_and_one_that_is_not_possible_says_why_and_stays(desk, finder):
    dialog = finder("help.commands")
    assert len(shown(dialog)) == len(list(desk.window.actions_))
    dialog.field.setText("duplicate")
    entry = dialog.list.currentItem().data(ENTRY_ROLE)
    assert (entry.title, entry.detail) == ("Duplicate", "Open or make a deck first.")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_command_runs(desk, finder):
    desk.open_outline()
    dialog = finder("help.commands")
    dialog.field.setText("select all")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert len(desk.window.open_workspace.selection.keys) == len(desk.deck.slides)


def test_nothing_found_is_said(desk, finder):
    dialog = finder()
    dialog.field.setText("xyzzy plugh")
    assert dialog.nothing.isVisible()
    assert nameless([dialog.field, dialog.list]) == []
