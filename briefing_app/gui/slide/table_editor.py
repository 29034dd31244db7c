"""Keys and commands inside a table on the slide."""

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.edits import edited_text
from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.gui.slide.editor import SlideEditor
from briefing_app.gui.slide.tables import Cell, Changed, changed, following
from briefing_app.model.blocks import Table
from briefing_app.reader.edits import replace_table

translate = QCoreApplication.translate


class TableEditor:
    """Changes the table whose cell `editor` is in, and leads it from cell to cell."""

    def __init__(self, session: Session, editor: SlideEditor, canvas: SlideCanvas) -> None:
        self._session, self._editor, self._canvas = session, editor, canvas
        editor.field.stepped.connect(self.step)

    def change(self, name: str, text: str) -> None:
        """Do the edit `name` of `tables.EDITS` as a step called `text`; the cursor goes with it."""
        cell, table = self._editor.cell, self._table()
        if cell is not None and table is not None:
            self._apply(table, changed(name, table, cell), text)

    def move_column(self, direction: int, text: str) -> None:
        """Move the column to the left (-1) or right (+1) as it is seen."""
        frame = self._canvas.frame
        step = -direction if frame is not None and frame.rtl else direction
        self.change("column_earlier" if step < 0 else "column_later", text)

    def step(self, step: int) -> None:
        """Go to the next cell or the one before; past the last one a row is added. Elsewhere, to other text."""
        cell, table = self._editor.cell, self._table()
        if cell is None or table is None:
            self._editor.edit_next(step)
            return
        target = following(table, cell, step)
        if target is not None:
            self._editor.edit_cell(target)
        elif step > 0:
            row = changed("row_below", table, cell)
            at_start = None if row is None else Changed(row.table, Cell(cell.table, row.cell.row, 0))
            self._apply(table, at_start, translate("TableEditor", "Add a row"))

    def _table(self) -> Table | None:
        """The table that is edited, as the deck has it now."""
        entry, cell = self._editor.entry, self._editor.cell
        if entry is None or cell is None:
            return None
        tables = [block for block in self._session.slide(entry).walk() if isinstance(block, Table)]
        return tables[cell.table] if cell.table < len(tables) else None

    def _apply(self, table: Table, new: Changed | None, text: str) -> None:
        entry = self._editor.entry
        if entry is None or new is None:
            return
        source = replace_table(entry.text, self._session.slide(entry), table, new.table)
        self._editor.finish()
        self._session.document.edit(text, lambda deck: edited_text(deck, entry.key, source))
        self._editor.edit_cell(new.cell)
