"""What is done to the rows and columns of a table on the slide."""

from briefing_app.gui.actions.action_set import plain_text, translated
from briefing_app.gui.actions.insert import INSERT
from briefing_app.gui.commands.host import Host

_TEXTS = {spec.id: spec.text for spec in INSERT}


class TableCommands:
    """The Table menu. An undo step has the name of its command."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def row_above(self) -> None:
        """An empty row before the one with the cursor."""
        self._change("row_above")

    def row_below(self) -> None:
        """An empty row after it."""
        self._change("row_below")

    def column_before(self) -> None:
        """An empty column before the one with the cursor."""
        self._change("column_before")

    def column_after(self) -> None:
        """An empty column after it."""
        self._change("column_after")

    def row_up(self) -> None:
        """Exchange the row with the one above."""
        self._change("row_up")

    def row_down(self) -> None:
        """Exchange it with the one below."""
        self._change("row_down")

    def column_left(self) -> None:
        """Exchange the column with the one at its left."""
        self._host.open_workspace.slide_page.tables.move_column(-1, _name("column_left"))

    def column_right(self) -> None:
        """Exchange it with the one at its right."""
        self._host.open_workspace.slide_page.tables.move_column(1, _name("column_right"))

    def remove_row(self) -> None:
        """Take the row away."""
        self._change("remove_row")

    def remove_column(self) -> None:
        """Take the column away."""
        self._change("remove_column")

    def _change(self, name: str) -> None:
        self._host.open_workspace.slide_page.tables.change(name, _name(name))


def _name(method: str) -> str:
    return plain_text(translated(_TEXTS[f"table.{method}"]))
