"""The deck as a list model: what the sorter, the outline and the slide strip show."""

from collections.abc import Callable, Collection
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QMimeData, QModelIndex, QObject, Qt, Signal

from briefing_app.diagnostics import Severity
from briefing_app.gui.frames import DeckFrames
from briefing_app.gui.sorter.rows import DeckRows, Row
from briefing_app.model.deck import Deck

translate = QCoreApplication.translate
SLIDES_TYPE = "application/x-briefing-slides"  # keys of slides of the same window, one a line

_FEW = 20  # changed rows that are told one by one
_Index = QModelIndex


class Role(IntEnum):
    """Data beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    MINUTES = Qt.ItemDataRole.UserRole + 1


class DeckModel(QAbstractListModel):
    """Rows of section headers and slides. `about_to_show` and `shown` stand around every change of rows."""

    rows_replaced = Signal()

    def __init__(self, frames: DeckFrames, *, headers: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames = frames
        self.carry: Callable[[list[str]], QMimeData] | None = None  # what a drag of these slides takes along
        self.severity: Callable[[str], Severity | None] = lambda _key: None  # the worst found on a slide
        self._headers = headers
        self._collapsed: frozenset[int] = frozenset()
        self.rows = DeckRows(frames.deck, headers=headers)

    @property
    def collapsed(self) -> frozenset[int]:
        """The sections whose slides are not shown."""
        return self._collapsed

    def groups(self) -> list[tuple[bool, int]]:
        """How the rows make groups, for GridView."""
        return self.rows.groups

    def show(self, _deck: Deck) -> None:
        """Show what `frames` shows now."""
        self._rebuild(self._collapsed)

    def toggle_collapsed(self, section: int) -> None:
        """Hide or show the slides of a section."""
        self._rebuild(self._collapsed ^ {section})

    def _rebuild(self, collapsed: Collection[int]) -> None:
        deck = self.frames.deck
        self._collapsed = frozenset(n for n in collapsed if n < len(deck.sections))
        if self.rows.is_of(deck, self._collapsed):
            for first, last in self._changed_rows():
                self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
            return
        self.beginResetModel()
        self.rows = DeckRows(deck, self._collapsed, headers=self._headers)
        self.endResetModel()
        self.rows_replaced.emit()

    def _changed_rows(self) -> list[tuple[int, int]]:
        """First and last of the rows that look another way: slides, and headers that say how long they take."""
        changed, last = self.frames.changed, len(self.rows.rows) - 1
        if changed is None or len(changed) > _FEW:
            return [(0, last)] if last >= 0 else []
        sections = {place.section_index for key in changed if (place := self.frames.place(key))}
        sections |= {n for n, section in enumerate(self.frames.deck.sections) if not section.slides}
        rows = {*map(self.rows.row_of, changed), *map(self.rows.header_of, sections)}
        return [(row, row) for row in sorted(row for row in rows if row is not None)]

    def row_at(self, index: QModelIndex) -> Row | None:
        """What the row of `index` is."""
        return self.rows.rows[index.row()] if index.isValid() and index.row() < len(self.rows.rows) else None

    # QAbstractListModel

    def rowCount(self, parent: QModelIndex = _Index()) -> int:  # type: ignore[override]  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]
        """Texts for the screen and for assistive technology."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._title(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.key:
            return self._title(row)
        if role == Role.MINUTES:
            return self._minutes(row)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        """Slides can be dragged."""
        row = self.row_at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row and row.key else flags

    def mimeTypes(self) -> list[str]:
        """What a drag carries."""
        return [SLIDES_TYPE]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """The dragged slides, in the deck's order."""
        rows = sorted(index.row() for index in indexes)
        keys = [key for row in rows if (key := self.rows.rows[row].key)]
        if self.carry is not None:
            return self.carry(keys)
        mime = QMimeData()
        mime.setData(SLIDES_TYPE, "\n".join(keys).encode())
        return mime

    def _title(self, row: Row) -> str:
        deck = self.frames.deck
        if row.key is None:
            return deck.sections[row.section].title or translate("DeckModel", "Without a section")
        entry = deck.sections[row.section].slides[row.offset]
        return self.frames.laying.slide(entry).plain_title or translate("DeckModel", "Without a title")

    def _minutes(self, row: Row) -> float:
        section = self.frames.deck.sections[row.section]
        entries = section.slides if row.key is None else (section.slides[row.offset],)
        return sum(self.frames.laying.minutes(entry) for entry in entries if row.key or not entry.hidden)
