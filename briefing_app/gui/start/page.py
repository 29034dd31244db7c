"""The start page: everything one may begin with, on one page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.actions import plain_text
from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.start.delegate import CARD_HEIGHT, OfferDelegate
from briefing_app.gui.start.model import OfferGroup, StartModel
from briefing_app.gui.thumbnails import Thumbnails

translate = QCoreApplication.translate
_MEASURES = Measures(
    card_width=400, card_height=CARD_HEIGHT, header_height=48, gap=16, margin=0, columns=3, stretches=True
)


class StartPage(QWidget):
    """A heading with two buttons above the cards."""

    def __init__(
        self, thumbnails: Thumbnails, buttons: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.groups: list[OfferGroup] = []
        self.model = StartModel(())
        self.view = GridView(self.model.groups, _MEASURES, translate("StartPage", "What to start from"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(OfferDelegate(self.model, thumbnails))
        self.view.setProperty("role", "canvas")
        self.view.setDragEnabled(False)
        self.view.opened.connect(self._choose)
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        thumbnails.drawn.connect(self.view.show_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 32, 0)
        column.setSpacing(8)
        column.addLayout(_heading(buttons))
        column.addWidget(self.view, 1)

    def show_groups(self, groups: Sequence[OfferGroup]) -> None:
        """Offer these things."""
        self.groups = list(groups)
        row = max(1, self.view.currentIndex().row())  # the first offer stands under the first heading
        self.model.show(groups)
        if row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, row: int) -> None:
        offer = self.model.offer(row)
        if offer is not None:
            offer.choose()


def _heading(buttons: Sequence[QAction]) -> QHBoxLayout:
    """The page's title, and a button for each action."""
    title = QLabel(translate("StartPage", "What do you want to brief on?"))
    title.setProperty("role", "title")
    font = title.font()
    font.setPointSizeF(font.pointSizeF() * 1.8)
    title.setFont(font)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 16, 8)
    row.addWidget(title, 1)
    for action in buttons:
        button = QPushButton(action.icon(), plain_text(action.text()) + ("…" if "…" in action.text() else ""))
        button.clicked.connect(action.trigger)
        row.addWidget(button)
    return row
