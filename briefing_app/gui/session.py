"""One open deck: its document, its pictures, its frames and the file behind it."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QObject

from briefing_app.gui.document import DeckDocument
from briefing_app.gui.frames import DeckFrames, Laying
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.storage import FileState, LoadedDeck, MediaStore


class FileBehind(Struct):
    """What is known of the deck's file: needed to save it without losing anything."""

    state: FileState | None = None
    read_only: bool = False
    attachments: Mapping[str, bytes] = field(default_factory=dict)


class Session(QObject):
    """Everything that belongs to one open deck. `frames` always shows the document's deck."""

    def __init__(
        self, loaded: LoadedDeck, path: Path | None, laying: Laying, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.media: MediaStore = loaded.media
        self.file = FileBehind(loaded.state, loaded.read_only, loaded.attachments)
        self.document = DeckDocument(loaded.deck, path, self)
        self.frames = DeckFrames(laying, self.media, loaded.deck)
        self.document.deck_changed.connect(self.frames.show)

    @property
    def deck(self) -> Deck:
        """The deck as it is now."""
        return self.document.deck

    def take(self, loaded: LoadedDeck, text: str) -> None:
        """Show another state of the deck and its file, as one step named `text` that can be undone."""
        for name in loaded.media:
            self.media.add(loaded.media[name])
        self.file = FileBehind(loaded.state, loaded.read_only, loaded.attachments)
        self.document.edit(text, lambda _deck: loaded.deck)

    @property
    def name(self) -> str:
        """What the window calls the deck: its title, else its file's name."""
        path = self.document.path
        return self.deck.title or (path.stem if path else "")

    def entry(self, key: str | None) -> DeckSlide | None:
        """The slide of this key; None when the deck does not have it."""
        place = self.frames.place(key) if key else None
        return place.entry if place else None

    def slide(self, entry: DeckSlide) -> Slide:
        """The parsed slide."""
        return self.frames.laying.slide(entry)
