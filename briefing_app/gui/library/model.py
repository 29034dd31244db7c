"""Hits of a search as a list model, with the look of each slide on demand."""

from collections.abc import Hashable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.library.decks import deck_from_slides
from briefing_app.library.index.search import Hit
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore

LIBRARY_TYPE = "application/x-briefing-library-slides"  # "language<TAB>id", one a line
_Index = QModelIndex


class Role(IntEnum):
    """Data beyond Qt's own roles."""

    HIT = Qt.ItemDataRole.UserRole


class LibraryModel(QAbstractListModel):
    """The slides found."""

    def __init__(self, library: Library, laying: Laying, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._laying = laying
        self._hits: Sequence[Hit] = ()
        self._generation = 0
        self.theme = "plain"

    def groups(self) -> list[tuple[bool, int]]:
        """One group without a header, for GridView."""
        return [(False, len(self._hits))]

    def show(self, hits: Sequence[Hit]) -> None:
        """Show other hits; the same ones stay selected."""
        if hits == self._hits:
            return
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def forget_pictures(self) -> None:
        """Draw the slides anew: the library changed."""
        self._generation += 1

    def hit(self, row: int) -> Hit:
        """The hit in a row."""
        return self._hits[row]

    def digest(self, hit: Hit) -> Hashable:
        """What the look of the slide depends on."""
        return (self.library.name, hit.path, self._generation, self.theme)

    def sheet(self, hit: Hit) -> Sheet:
        """The slide as it looks alone; one that cannot be read says so."""
        media = MediaStore()
        try:
            deck, _ = deck_from_slides(self.library, [hit.id], media, language=hit.language)
        except BriefingError as error:
            slide = DeckSlide("missing", f"# {error}\n", "en")
            deck = Deck(sections=(Section("", (slide,)),))
        deck = Deck(deck.title, deck.language, theme=self.theme, sections=deck.sections, sources=deck.sources)
        return DeckFrames(self._laying, media, deck).sheet(deck.slides[0].key)

    def rowCount(self, parent: QModelIndex = _Index()) -> int:  # type: ignore[override]  # noqa: B008
        """How many hits are shown."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]
        """Texts for the screen and for assistive technology."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == Role.HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return hit.title.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return hit.snippet.text or None
        return None

    def flags(self, _index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        """Slides can be dragged into the deck."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What a drag carries."""
        return [LIBRARY_TYPE]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """The dragged slides, in the order of the list."""
        hits = [self._hits[row] for row in sorted(index.row() for index in indexes)]
        mime = QMimeData()
        mime.setData(LIBRARY_TYPE, "\n".join(f"{hit.language}\t{hit.id}" for hit in hits).encode())
        return mime


def slides_in(mime: QMimeData) -> list[tuple[str, str]]:
    """The (language, id) of the library slides in a drag."""
    lines = bytes(mime.data(LIBRARY_TYPE).data()).decode().split("\n")
    return [(language, slide_id) for line in lines for language, _, slide_id in [line.partition("\t")]]
