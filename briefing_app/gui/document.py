"""The deck being edited: one frozen value after another, and one undo command for every edit there is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefing_app.model.deck import Deck

Show = Callable[[Deck], None]


class _ReplaceDeck(QUndoCommand):
    """One deck gives way to another. Edits with the same `group` in a row become one step."""

    def __init__(self, text: str, show: Show, old: Deck, new: Deck, group: int) -> None:
        super().__init__(text)
        self._show, self._old, self._new, self._group = show, old, new, group

    def id(self) -> int:
        """Qt merges a command with the one before when both have this number; -1 never merges."""
        return self._group

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the newer command's deck as this one's result."""
        if not isinstance(other, _ReplaceDeck) or other.text() != self.text():
            return False
        self._new = other._new
        self.setObsolete(self._new == self._old)
        return True

    def redo(self) -> None:
        """Show the deck after the edit."""
        self._show(self._new)

    def undo(self) -> None:
        """Show the deck before it."""
        self._show(self._old)


class DeckDocument(QObject):
    """Views read `deck` and listen to `deck_changed`; all edits go through `edit`."""

    deck_changed = Signal(object)  # the new Deck
    path_changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, deck: Deck, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck = deck
        self._path = path
        self._group = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._on_clean_changed)

    @property
    def deck(self) -> Deck:
        """The deck as it is now."""
        return self._deck

    @property
    def path(self) -> Path | None:
        """The file it was loaded from or saved to last."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        """Whether there is anything to save."""
        return not self.undo_stack.isClean()

    def edit(self, text: str, change: Callable[[Deck], Deck], *, typing: bool = False) -> bool:
        """Apply `change` as one undoable step named `text`; False when it changes nothing.

        With `typing`, the edit joins the step before it when that was typing too, until `end_typing`.
        """
        new = change(self._deck)
        if new == self._deck:
            return False
        group = self._group if typing else -1
        self.undo_stack.push(_ReplaceDeck(text, self._set_deck, self._deck, new, group))
        return True

    def end_typing(self) -> None:
        """Let the next typed edit start a step of its own."""
        self._group += 1

    def mark_saved(self, path: Path) -> None:
        """Say that the deck as it is now is what `path` holds."""
        self.end_typing()
        self.undo_stack.setClean()
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def mark_unsaved(self) -> None:
        """Say that no file holds this deck: it was recovered, or its file is gone."""
        self.undo_stack.resetClean()
        self.dirty_changed.emit(True)

    def _on_clean_changed(self, clean: bool) -> None:
        self.dirty_changed.emit(not clean)

    def _set_deck(self, deck: Deck) -> None:
        self._deck = deck
        self.deck_changed.emit(deck)
