"""What the library changed since a deck's slides were taken from it, and what to do about it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing_app.gui.edits import each
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.session import Session
from briefing_app.library.changes import Change, SlideChange, deck_changes
from briefing_app.library.decks import deck_from_slides
from briefing_app.library.library import Libraries
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.reader.merge import Merge, merge_slides

translate = QCoreApplication.translate


class Update(Struct, frozen=True):
    """One slide with a newer library text. `fresh` is the slide as it would be taken today."""

    change: SlideChange
    mine: DeckSlide
    fresh: DeckSlide
    merge: Merge | None  # for an own copy: its edits on top of the library's

    @property
    def merged_text(self) -> str:
        """The slide's text after the update, with our side of every conflict."""
        return self.fresh.text if self.merge is None else self.merge.text


class Updates(QObject):
    """Looks in the background which slides have a newer library text. `found` says their keys."""

    found = Signal(object)  # frozenset[str]

    def __init__(self, session: Session, shelf: Shelf, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._shelf = shelf
        self._changes: dict[str, SlideChange] = {}

    def look(self) -> None:
        """Compare the deck as it is now with the libraries."""
        deck, libraries = self._session.deck, Libraries(self._shelf.libraries)
        if not any(slide.origin for slide in deck.slides):
            return
        self._jobs.start(
            translate("Updates", "Comparing with the library"),
            lambda _job: deck_changes(libraries, deck),
            done=self._on_changes,
            failed=lambda _error: self._on_changes(()),
            owner=self,
            quiet=True,
        )

    def update_of(self, key: str) -> Update | None:
        """The update there is for a slide. Raises BriefingError when the library cannot be read."""
        change, mine = self._changes.get(key), self._session.entry(key)
        library = Libraries(self._shelf.libraries).of(change.origin) if change else None
        if change is None or mine is None or library is None or change.new is None:
            return None
        deck, _ = deck_from_slides(library, [change.new.id], self._session.media, language=change.new.language)
        fresh = deck.slides[0]
        merge = None if mine.base is None else merge_slides(mine.base, mine.text, fresh.text)
        return Update(change, mine, fresh, merge)

    def _on_changes(self, changes: Sequence[SlideChange]) -> None:
        newer = (Change.NEWER, Change.MOVED)
        self._changes = {c.key: c for c in changes if c.change in newer and c.new is not None}
        self.found.emit(frozenset(self._changes))

    def settle(self, key: str) -> None:
        """Say that nothing is to be done about a slide any more."""
        self._changes.pop(key, None)
        self.found.emit(frozenset(self._changes))


def updated(deck: Deck, update: Update, text: str) -> Deck:
    """With the library's text, or with `text` where own edits were merged into it."""
    own = text != update.fresh.text

    def change(slide: DeckSlide) -> DeckSlide:
        media = {**slide.media, **update.fresh.media}
        base = update.fresh.text if own else None
        return replace(slide, text=text, origin=update.fresh.origin, base=base, media=media)

    return each(deck, (update.mine.key,), change)


def made_own(deck: Deck, key: str) -> Deck:
    """With a slide that the library's changes are no longer offered for."""
    return each(deck, (key,), lambda slide: replace(slide, origin=None, base=None))
