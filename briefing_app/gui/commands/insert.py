"""The Insert menu: tables, pictures and charts."""

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.slide.inserting import with_block
from briefing_app.gui.slide.tables import Cell, new_table
from briefing_app.gui.workbench import PICTURE_FILES
from briefing_app.gui.workspace import Workspace
from briefing_app.model.blocks import Table

translate = QCoreApplication.translate
_COLUMNS, _ROWS = 3, 3


class InsertCommands:
    """Puts something at the end of the current slide and goes there."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _workspace(self) -> Workspace:
        return self._host.open_workspace

    def picture(self) -> None:
        """A picture from a file."""
        path = self._host.workbench.ask_open(documents_folder(), PICTURE_FILES)
        if path is None:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        if self._workspace.put_picture is not None:
            self._workspace.put_picture(mime)

    def chart(self) -> None:
        """The data of the slide's chart; a new one where there is none."""
        from briefing_app.gui.slide.chart_editor import edit_chart  # late: few decks need it

        self._workspace.show_view("slide")
        edit_chart(self._workspace)

    def table(self) -> None:
        """An empty table; the cursor is in its first cell."""
        workspace = self._workspace
        session = workspace.session
        entry = session.entry(workspace.selection.current)
        if entry is None:
            return
        slide = session.slide(entry)
        count = sum(isinstance(block, Table) for block in slide.walk())
        table = new_table(_COLUMNS, _ROWS, translate("InsertCommands", "Column"))
        session.document.edit(
            translate("InsertCommands", "Insert a table"), lambda deck: with_block(deck, entry, slide, table)
        )
        workspace.show_view("slide")
        workspace.slide_page.editor.edit_cell(Cell(count, 0, 0))
