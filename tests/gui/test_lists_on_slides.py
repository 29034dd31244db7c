"""Lists are edited where they stand: their numbers count on, and any text can become one or cease to be one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest


@pytest.fixture
def editing(desk, qtbot):
    """Opens a slide of this text with the cursor in its text below the title; gives the field."""
    desk.do("file.new")
    desk.do("slide.new")
    desk.do("view.slide")
    page = desk.window.open_workspace.slide_page

    def opened(text):
        page.source.edit.setPlainText(text)
        page.editor.edit_next(1)
        page.editor.edit_next(1)
        page.editor.field.moveCursor(QTextCursor.MoveOperation.End)
        return page.editor.field

    return opened


@pytest.fixture
def choose(desk):
    """Carries out a command as from its menu, which must be enabled."""

    def chosen(name):
        desk.window.refresh()
        action = desk.window.actions_.action(name)
        assert action.isEnabled(), action.toolTip()
        action.trigger()

    return chosen


def text(desk) -> str:
    return desk.deck.slides[0].text


def test_typing_in_a_numbered_list_keeps_its_numbers(desk, editing):
    QTest.keyClicks(editing("# T\n\n3. three\n4. four\n"), "!")
    assert text(desk) == "# T\n\n3. three\n4. four!\n"


def test_a_new_item_takes_the_next_number(desk, editing):
    field = editing("# T\n\n3. three\n4. four\n")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "five")
    assert text(desk) == "# T\n\n3. three\n4. four\n5. five\n"


def test_without_its_first_item_a_list_begins_where_it_began(desk, editing):
    field = editing("# T\n\n1. one\n2. two\n")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.moveCursor(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert text(desk) == "# T\n\n1. two\n"


def test_bullets_become_numbers_and_numbers_plain_text(desk, editing, choose):
    field = editing("# T\n\n- one\n- **two** [@key]\n\n::: notes\nSay  it\n:::\n")
    choose("text.numbers")
    assert text(desk) == "# T\n\n1. one\n2. **two** [@key]\n\n::: notes\nSay  it\n:::\n"
    assert field.isVisible()  # and what it became is being edited
    assert field.textCursor().atEnd()
    choose("text.numbers")
    assert text(desk) == "# T\n\none\n\n**two** [@key]\n\n::: notes\nSay  it\n:::\n"


def test_plain_text_becomes_a_list_that_can_be_typed_on(desk, editing, choose):
    editing("# T\n\nOne thing of several\n\nand another, which stays\n")
    choose("text.bullets")
    field = desk.window.open_workspace.slide_page.editor.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Two")
    assert text(desk) == "# T\n\n- One thing of several\n- Two\n\nand another, which stays\n"


def test_a_change_of_list_is_one_step(desk, editing, choose):
    before = "# T\n\n- one\n- two\n"
    editing(before)
    choose("text.numbers")
    desk.do("edit.undo")
    assert text(desk) == before


def test_a_title_is_no_list(desk, editing):
    editing("# T\n\n- one\n")
    desk.window.open_workspace.slide_page.editor.edit_next(1)
    desk.window.refresh()
    action = desk.window.actions_.action("text.bullets")
    assert not action.isEnabled()
    assert "list" in action.toolTip()
