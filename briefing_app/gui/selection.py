"""Which slides of the deck are selected, and which one is looked at; shared by all panes of a window."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from briefing_app.gui.grid.view import GridView
from briefing_app.gui.sorter.model import DeckModel

_Flag = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Keys of slides, in the deck's order as far as the views tell."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._current: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The selected slides."""
        return self._keys

    @property
    def current(self) -> str | None:
        """The slide that the canvas and the inspector show."""
        return self._current

    def select(self, keys: Iterable[str], current: str | None = None) -> None:
        """Select these slides; the current one is among them where there are any."""
        chosen = tuple(keys)
        now = current if current in chosen else (chosen[-1] if chosen else None)
        if (chosen, now) != (self._keys, self._current):
            self._keys, self._current = chosen, now
            self.changed.emit()


class SelectionLink(QObject):
    """Keeps a view of the deck and the shared selection the same, over changes of the model too."""

    def __init__(self, view: GridView, model: DeckModel, selection: Selection) -> None:
        super().__init__(view)
        self._view, self._model, self._selection = view, model, selection
        self._is_busy = False
        view.selectionModel().selectionChanged.connect(self._from_view)
        view.selectionModel().currentChanged.connect(self._from_view)
        selection.changed.connect(self._to_view)
        model.modelReset.connect(self._to_view)
        self._to_view()

    def _from_view(self) -> None:
        if self._is_busy:
            return
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        keys = [key for row in rows if (key := self._model.rows.rows[row].key)]
        current = self._model.row_at(self._view.currentIndex())
        self._is_busy = True
        self._selection.select(keys, current.key if current else None)
        self._is_busy = False

    def _to_view(self) -> None:
        if self._is_busy:
            return
        rows = [row for key in self._selection.keys if (row := self._model.rows.row_of(key)) is not None]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row, 0), self._model.index(row, 0))
        current = self._selection.current
        current_row = self._model.rows.row_of(current) if current else None
        index = QModelIndex() if current_row is None else self._model.index(current_row, 0)
        self._is_busy = True
        model = self._view.selectionModel()
        model.setCurrentIndex(index, _Flag.NoUpdate)
        model.select(chosen, _Flag.ClearAndSelect)
        self._is_busy = False
        self._view.viewport().update()
