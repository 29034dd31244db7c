"""Slides that were found as a list model, with the look of each on demand."""

from collections.abc import Hashable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.gui.library.card import Card, CardMaker
from briefing_app.gui.library.search import Found
from briefing_app.gui.phrases import interface_tag, told
from briefing_app.library.catalog import SlideFile
from briefing_app.library.decks import with_found
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.reader.inline_format import escaped
from briefing_app.storage import MediaStore

LIBRARY_TYPE = "application/x-briefing-library-slides"  # "library<TAB>language<TAB>id<TAB>path", one a line
_Index = QModelIndex

Named = tuple[str, SlideFile]  # what its library is called, the slide's file


class Role(IntEnum):
    """Data beyond Qt's own roles."""

    CARD = Qt.ItemDataRole.UserRole


class LibraryModel(QAbstractListModel):
    """The slides found."""

    def __init__(self, laying: Laying, cards: CardMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laying = laying
        self._cards = cards
        self._found: Sequence[Found] = ()
        self._made: dict[int, Card] = {}
        self.theme = "plain"

    def groups(self) -> list[tuple[bool, int]]:
        """One group without a header, for GridView."""
        return [(False, len(self._found))]

    def show(self, found: Sequence[Found]) -> bool:
        """Show other slides; True where they are the same ones, and the view can stay where it is."""
        if [(f.library, f.file) for f in found] == [(f.library, f.file) for f in self._found]:
            self._found = found
            self.forget_cards()
            return True
        self.beginResetModel()
        self._found = found
        self._made.clear()
        self.endResetModel()
        return False

    def forget_cards(self) -> None:
        """Write the cards anew: other things are known of the slides."""
        self._made.clear()
        if self._found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._found) - 1, 0))

    def found(self, row: int) -> Found:
        """The slide in a row."""
        return self._found[row]

    def card(self, row: int) -> Card:
        """What the card in a row says; made when it is first looked at."""
        if row not in self._made:
            self._made[row] = self._cards.card(self._found[row])
        return self._made[row]

    def digest(self, found: Found) -> Hashable:
        """What the look of the slide depends on."""
        return (found.library.root, found.hit.path, found.hit.digest, self.theme)

    def sheet(self, found: Found) -> Sheet:
        """The slide as it looks alone; one that cannot be read says so."""
        media, library, tag = MediaStore(), found.library, found.hit.language
        try:
            deck, _ = with_found(Deck(language=tag), 0, library, [library.read(found.file)], media, tag)
        except BriefingError as error:
            slide = DeckSlide("missing", f"# {escaped(told(error.message))}\n", interface_tag())
            deck = Deck(sections=(Section("", (slide,)),))
        deck = Deck(deck.title, deck.language, theme=self.theme, sections=deck.sections, sources=deck.sources)
        return DeckFrames(self._laying, media, deck).sheet(deck.slides[0].key)

    def rowCount(self, parent: QModelIndex = _Index()) -> int:  # type: ignore[override]  # noqa: B008
        """How many slides are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]
        """Texts for the screen and for assistive technology."""
        if not index.isValid():
            return None
        if role == Role.CARD:
            return self.card(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._found[index.row()].hit.title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(index.row()).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.card(index.row()).tip
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._found[index.row()].hit.snippet.text or None
        return None

    def flags(self, _index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        """Slides can be dragged into the deck."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What a drag carries."""
        return [LIBRARY_TYPE]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """The dragged slides, in the order of the list."""
        found = [self._found[row] for row in sorted(index.row() for index in indexes)]
        lines = ("\t".join((f.label, f.hit.language, f.hit.id, f.hit.path)) for f in found)
        mime = QMimeData()
        mime.setData(LIBRARY_TYPE, "\n".join(lines).encode())
        return mime


def slides_in(mime: QMimeData) -> list[Named]:
    """The library slides in a drag; what another version of the application carries is none."""
    lines = bytes(mime.data(LIBRARY_TYPE).data()).decode().split("\n")
    parts = [line.split("\t") for line in lines]
    return [(part[0], SlideFile(part[2], part[1], part[3])) for part in parts if len(part) == 4]
