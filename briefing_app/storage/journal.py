"""Unsaved work, kept in the state folder so that a killed process costs seconds, not hours.

One folder a document: `deck.briefing` without pictures, the pictures once each in `media/`, and `about.json`
written last. Never over the user's own file.
"""

import re
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from briefing_app import limits
from briefing_app.errors import ReadError
from briefing_app.model.deck import Deck
from briefing_app.model.media import Media
from briefing_app.phrases import Phrase
from briefing_app.storage.atomic import atomic_write, make_folder
from briefing_app.storage.decks import LoadedDeck, pack_deck, unpack_deck
from briefing_app.storage.failures import read_error, write_error
from briefing_app.storage.files import Files
from briefing_app.storage.media import MediaStore, is_media_name
from briefing_app.storage.owner import Owner
from briefing_app.storage.state import FileState

_ABOUT, _DECK, _MEDIA = "about.json", "deck.briefing", "media"
KEPT_ASIDE = timedelta(days=30)
_ID = re.compile(r"[0-9a-f]{16}")


class JournalEntry(Struct, frozen=True):
    """Unsaved work on one document. `path` and `base` are the file it was opened from and its state then.

    `set_aside` is when the user said that it is not wanted; it can be brought back for a while.
    """

    id: str
    title: str
    saved_at: datetime
    owner: Owner
    path: Path | None = None
    base: FileState | None = None
    set_aside: datetime | None = None


class _About(msgspec.Struct):
    title: str
    saved_at: datetime
    owner: Owner
    path: str | None = None
    base: FileState | None = None
    set_aside: datetime | None = None


class Journal:
    """The unsaved work of all documents in one folder of the state folder."""

    def __init__(self, folder: Path, files: Files | None = None) -> None:
        self._folder = folder
        self._files = files or Files()

    def new_id(self) -> str:
        """An id for a document that was opened or made."""
        return secrets.token_hex(8)

    def write(
        self,
        document_id: str,
        deck: Deck,
        media: Media,
        *,
        path: Path | None = None,
        base: FileState | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> None:
        """Keep the deck as it is now. Raises WriteError; what was kept before is then still whole."""
        place = self._place(document_id)
        make_folder(place / _MEDIA, self._files)
        for name in {name for slide in deck.slides for name in slide.media.values() if name in media}:
            if not (place / _MEDIA / name).exists():
                atomic_write(place / _MEDIA / name, media[name], files=self._files)
        about = _About(
            deck.title, datetime.now(UTC), Owner.current(), None if path is None else str(path), base
        )
        atomic_write(place / _DECK, pack_deck(deck, {}, attachments), files=self._files)
        atomic_write(place / _ABOUT, msgspec.json.encode(about), files=self._files)

    def entries(self) -> tuple[JournalEntry, ...]:
        """What processes that have ended left behind and nobody set aside, newest first."""
        return tuple(entry for entry in self._orphans() if entry.set_aside is None)

    def aside(self) -> tuple[JournalEntry, ...]:
        """What was set aside, newest first."""
        return tuple(entry for entry in self._orphans() if entry.set_aside is not None)

    def set_aside(self, entry: JournalEntry, now: datetime) -> None:
        """Offer an entry no more, but keep it for a while. Raises WriteError.

        What was set aside so long ago that nobody will miss it goes for good.
        """
        self._mark(entry, now)
        for old in self.aside():
            if old.set_aside is not None and now - old.set_aside > KEPT_ASIDE:
                self.discard(old.id)

    def bring_back(self, entry: JournalEntry) -> None:
        """Offer an entry again that was set aside. Raises WriteError."""
        self._mark(entry, None)

    def _mark(self, entry: JournalEntry, set_aside: datetime | None) -> None:
        path = None if entry.path is None else str(entry.path)
        about = _About(entry.title, entry.saved_at, entry.owner, path, entry.base, set_aside)
        atomic_write(self._place(entry.id) / _ABOUT, msgspec.json.encode(about), files=self._files)

    def _orphans(self) -> list[JournalEntry]:
        found = (self._entry(name) for name in self._names(self._folder) if _ID.fullmatch(name))
        orphans = (entry for entry in found if entry is not None and entry.owner.is_gone())
        return sorted(orphans, key=lambda entry: entry.saved_at, reverse=True)

    def recover(self, entry: JournalEntry) -> LoadedDeck:
        """The deck of an entry, with the state of the file it was opened from. Raises ReadError."""
        place = self._place(entry.id)
        try:
            data = self._files.read(place / _DECK, limits.ARCHIVE_UNPACKED + 1)
            names = [name for name in self._names(place / _MEDIA) if is_media_name(name)]
            pictures = {name: self._files.read(place / _MEDIA / name, limits.PICTURE_FILE) for name in names}
        except OSError as error:
            raise read_error(place, error) from error
        loaded = unpack_deck(data, str(entry.path or place / _DECK), entry.base)
        kept = tuple(d for d in loaded.diagnostics if d.code != "picture-missing")
        return LoadedDeck(
            loaded.deck, MediaStore(pictures), entry.base, kept, loaded.read_only, loaded.attachments
        )

    def discard(self, document_id: str) -> None:
        """Forget a document, because it was saved or closed. Raises WriteError."""
        place = self._place(document_id)
        try:
            self._files.remove(place / _ABOUT)  # first: without it there is no entry
            for folder in (place / _MEDIA, place):
                for name in self._names(folder):
                    if name != _MEDIA:
                        self._files.remove(folder / name)
                if folder.is_dir():
                    self._files.remove_folder(folder)
        except OSError as error:
            raise write_error(place, error) from error

    def _entry(self, document_id: str) -> JournalEntry | None:
        """The entry of a folder; None where writing it never came to its end."""
        try:
            about = msgspec.json.decode(self._files.read(self._folder / document_id / _ABOUT), type=_About)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        path = Path(about.path) if about.path else None
        return JournalEntry(
            document_id, about.title, about.saved_at, about.owner, path, about.base, about.set_aside
        )

    def _place(self, document_id: str) -> Path:
        if not _ID.fullmatch(document_id):
            raise ReadError(
                Phrase("There is no unsaved work “{0}”.", document_id), Phrase("Choose one of those listed.")
            )
        return self._folder / document_id

    def _names(self, folder: Path) -> list[str]:
        try:
            return self._files.names(folder)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise read_error(folder, error) from error
