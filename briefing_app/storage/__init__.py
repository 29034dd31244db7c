"""Deck files and everything else that is written: loaded within limits, saved whole or not at all."""

from briefing_app.storage.atomic import atomic_write
from briefing_app.storage.decks import LoadedDeck, load_deck, pack_deck, save_deck, unpack_deck
from briefing_app.storage.files import Files
from briefing_app.storage.media import MediaStore
from briefing_app.storage.state import ABSENT, FileState, is_unchanged, observe

__all__ = [
    "ABSENT",
    "FileState",
    "Files",
    "LoadedDeck",
    "MediaStore",
    "atomic_write",
    "is_unchanged",
    "load_deck",
    "observe",
    "pack_deck",
    "save_deck",
    "unpack_deck",
]
