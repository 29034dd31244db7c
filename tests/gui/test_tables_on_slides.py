"""Tables are built where they stand, with the keys and the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.gui.slide.tables import Cell
from briefing_app.model.blocks import Table

_TEXT = "# T\n\n|Region |  Share|\n|---|---:|\n| Africa|   **1**  |\n|Asia   | 2 |\n"


@pytest.fixture
def in_a_cell(desk, qtbot):
    """The desk with a deck of one slide with a table, and the cursor in "Africa"."""
    desk.do("file.new")
    desk.do("slide.new")
    workspace = desk.window.open_workspace
    desk.do("view.slide")
    source = workspace.slide_page.source.edit
    source.setPlainText(_TEXT)
    workspace.slide_page.editor.edit_cell(Cell(0, 1, 0))
    assert workspace.slide_page.editor.is_active()
    return desk


def text(desk) -> str:
    return desk.deck.slides[0].text


def cell(desk) -> Cell:
    return desk.window.open_workspace.slide_page.editor.cell


def field(desk):
    return desk.window.open_workspace.slide_page.editor.field


def table(desk) -> Table:
    session = desk.window.open_workspace.session
    return next(b for b in session.slide(desk.deck.slides[0]).walk() if isinstance(b, Table))


def test_typing_in_a_cell_changes_its_row_only(in_a_cell):
    QTest.keyClicks(field(in_a_cell), "Europe")
    assert text(in_a_cell) == _TEXT.replace("| Africa|   **1**  |", "| Europe | **1** |")


def test_tab_leads_through_the_cells_and_past_the_last_one_adds_a_row(in_a_cell):
    QTest.keyClick(field(in_a_cell), Qt.Key.Key_Tab)
    assert cell(in_a_cell) == Cell(0, 1, 1)
    QTest.keyClick(field(in_a_cell), Qt.Key.Key_Backtab)
    assert cell(in_a_cell) == Cell(0, 1, 0)
    for _ in range(4):
        QTest.keyClick(field(in_a_cell), Qt.Key.Key_Tab)
    assert cell(in_a_cell) == Cell(0, 3, 0)
    assert text(in_a_cell) == _TEXT + "|  |  |\n"
    in_a_cell.do("edit.undo")
    assert text(in_a_cell) == _TEXT


def test_rows_move_with_their_lines(in_a_cell):
    in_a_cell.do("table.row_down")
    assert text(in_a_cell).endswith("|---|---:|\n|Asia   | 2 |\n| Africa|   **1**  |\n")
    assert cell(in_a_cell) == Cell(0, 2, 0)
    in_a_cell.do("table.row_up")
    assert text(in_a_cell) == _TEXT


def test_columns_come_move_and_go_with_their_alignment(in_a_cell):
    before = table(in_a_cell)
    in_a_cell.do("table.column_after")
    assert [len(row) for row in table(in_a_cell).rows] == [3, 3]
    assert cell(in_a_cell) == Cell(0, 1, 1)
    in_a_cell.do("table.remove_column")
    assert table(in_a_cell) == before
    in_a_cell.do("table.column_left")
    assert table(in_a_cell).align == before.align[::-1]
    assert cell(in_a_cell) == Cell(0, 1, 0)


def test_rows_are_put_in_and_taken_out(in_a_cell):
    in_a_cell.do("table.row_above")
    assert text(in_a_cell) == _TEXT.replace("| Africa", "|  |  |\n| Africa")
    in_a_cell.do("table.remove_row")
    assert text(in_a_cell) == _TEXT
    in_a_cell.do("table.remove_row")
    assert text(in_a_cell) == _TEXT.replace("| Africa|   **1**  |\n", "")


def test_the_menu_of_a_cell_offers_its_rows_and_columns(in_a_cell, qtbot):
    in_a_cell.window.refresh()
    offered = [action.text() for action in field(in_a_cell).more_actions if action.isEnabled()]
    assert len(offered) == 10
    QTest.keyClick(field(in_a_cell), Qt.Key.Key_Escape)
    in_a_cell.window.refresh()
    assert not in_a_cell.window.actions_.action("table.row_below").isEnabled()
    assert "cell" in in_a_cell.window.actions_.action("table.row_below").toolTip()


def test_enter_on_the_page_goes_into_its_text_and_tab_to_the_next(in_a_cell):
    QTest.keyClick(field(in_a_cell), Qt.Key.Key_Escape)
    page = in_a_cell.window.open_workspace.slide_page
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert field(in_a_cell).toPlainText() == "T"
    QTest.keyClick(field(in_a_cell), Qt.Key.Key_Tab)
    assert cell(in_a_cell) == Cell(0, 0, 0)


def test_a_new_table_can_be_filled_at_once(desk):
    desk.do("file.new")
    desk.do("slide.new")
    desk.do("insert.table")
    assert cell(desk) == Cell(0, 0, 0)
    QTest.keyClicks(field(desk), "Year")
    assert "| Year | Column 2 | Column 3 |\n" in text(desk)
