"""A row of small buttons beside the text that they format."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

_ICON = 16


class ToolRow(QWidget):
    """Commands as buttons that leave the focus where it is; their keys do the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)

    def add_actions(self, actions: Iterable[QAction]) -> None:
        """Have a button for each of these commands."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(_ICON, _ICON))
            button.setAccessibleName(action.iconText())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(button)
