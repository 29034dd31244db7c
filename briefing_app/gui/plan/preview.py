"""The proposed talk as it would look: real slides in their sections."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.gui.frames import DeckFrames, Laying
from briefing_app.gui.grid.geometry import Measures
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.sorter.delegate import CAPTION, SlideDelegate
from briefing_app.gui.sorter.model import DeckModel
from briefing_app.gui.thumbnails import Thumbnails
from briefing_app.model.deck import Deck
from briefing_app.storage import MediaStore

translate = QCoreApplication.translate
_WIDTH = 168


class PlanPreview(QWidget):
    """Shows decks; hidden slides are left out of the picture."""

    def __init__(
        self, laying: Laying, thumbnails: Thumbnails, media: MediaStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._frames = DeckFrames(laying, media, Deck())
        self.model = DeckModel(self._frames, parent=self)
        card = Measures(
            card_width=_WIDTH, card_height=round(_WIDTH * 9 / 16) + CAPTION, header_height=40, gap=16, margin=24
        )
        self.view = GridView(self.model.groups, card, translate("PlanDialog", "The proposed talk"))
        self.view.setProperty("role", "canvas")
        self.view.setModel(self.model)
        self.view.setItemDelegate(SlideDelegate(self.model, thumbnails))
        self.view.setDragEnabled(False)
        thumbnails.drawn.connect(self.view.show_drawn)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def selected_keys(self) -> list[str]:
        """The slides that are selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [key for row in rows if (key := self.model.rows.rows[row].key)]

    def show_deck(self, deck: Deck) -> None:
        """Show another deck."""
        sections = tuple(replace(s, slides=tuple(x for x in s.slides if not x.hidden)) for s in deck.sections)
        shown = replace(deck, sections=tuple(s for s in sections if s.slides) or deck.sections[:1])
        self._frames.show(shown)
        self.model.show(shown)
