"""Slides on the clipboard: a small deck file, so that they can be pasted into any deck of any window."""

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QMimeData

from briefing_app.gui.edits import Spot, put, renamed_keys
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore, pack_deck, unpack_deck

CLIPBOARD_TYPE = "application/vnd.briefing+zip"


def slides_to_mime(deck: Deck, slides: tuple[DeckSlide, ...], media: MediaStore, text: str) -> QMimeData:
    """Slides with their pictures and the deck's sources; `text` is what other programs paste."""
    mime = QMimeData()
    mime.setData(CLIPBOARD_TYPE, packed_slides(deck, slides, media))
    mime.setText(text)
    return mime


def packed_slides(deck: Deck, slides: tuple[DeckSlide, ...], media: MediaStore) -> QByteArray:
    """A deck file of some slides of `deck`."""
    return QByteArray(pack_deck(replace(deck, sections=(Section("", slides),)), media))


def pasted(deck: Deck, spot: Spot, mime: QMimeData, media: MediaStore) -> tuple[Deck, tuple[str, ...]]:
    """`deck` with the slides of `mime` at `spot`, and their keys. Raises BriefingError for a broken one."""
    loaded = unpack_deck(bytes(mime.data(CLIPBOARD_TYPE).data()), "clipboard")
    for name in loaded.media:
        media.add(loaded.media[name])
    slides = renamed_keys(deck, loaded.deck.slides)
    grown = put(deck, spot, slides)
    sources = {**loaded.deck.sources, **deck.sources}
    return replace(grown, sources=sources), tuple(slide.key for slide in slides)
