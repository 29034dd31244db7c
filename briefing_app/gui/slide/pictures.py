"""Pictures from files and the clipboard onto a slide, and changes of those that are there."""

from collections.abc import Mapping
from pathlib import Path, PurePath

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from briefing_app import limits
from briefing_app.gui.edits import edited_text
from briefing_app.gui.slide.inserting import with_block
from briefing_app.importing.imported import slug, unique
from briefing_app.model.blocks import Picture
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.reader.edits import replace_block
from briefing_app.storage import MediaStore
from briefing_app.storage.failures import read_error

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_FOLDER = "media"


def pictures_of(slide: Slide) -> list[Picture]:
    """The slide's pictures, in reading order."""
    return [block for block in slide.walk() if isinstance(block, Picture)]


def files_in(mime: QMimeData) -> list[Path]:
    """The files on this computer that a drag or the clipboard names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def has_picture(mime: QMimeData | None) -> bool:
    """Whether there is a picture to be put on a slide."""
    return mime is not None and (
        mime.hasImage() or any(path.suffix.lower() in SUFFIXES for path in files_in(mime))
    )


def pictures_in(mime: QMimeData) -> list[tuple[str, bytes]]:
    """(name, bytes) of the picture files, else of the picture itself, as PNG. Raises ReadError."""
    files = [path for path in files_in(mime) if path.suffix.lower() in SUFFIXES]
    if files:
        return [(path.name, read_picture(path)) for path in files]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = mime.imageData()
    if not isinstance(image, QImage) or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        return []
    return [("picture.png", bytes(buffer.data().data()))]


def read_picture(path: Path) -> bytes:
    """A file's bytes, no more than a store would take. Raises ReadError."""
    try:
        with path.open("rb") as file:
            return file.read(limits.PICTURE_FILE + 1)
    except OSError as error:
        raise read_error(path, error) from error


def stored(media: MediaStore, entry: DeckSlide, name: str, data: bytes) -> tuple[str, Mapping[str, str]]:
    """Keep a picture: the path for the slide's text, and what that path means.

    Raises FormatError for what is no picture, LimitError for one that is too large.
    """
    kept = media.add(data, name)
    stem = slug(PurePath(name).stem, "picture")
    taken = [path for path, other in entry.media.items() if other != kept]
    file = unique(stem, PurePath(kept).suffix, (PurePath(path).name for path in taken))
    path = f"{_FOLDER}/{file}"
    return path, {path: kept}


def with_picture(deck: Deck, entry: DeckSlide, slide: Slide, path: str, media: Mapping[str, str]) -> Deck:
    """`deck` with a new picture at the end of a slide."""
    return with_block(deck, entry, slide, Picture(path), media)


def with_changed_picture(
    deck: Deck,
    entry: DeckSlide,
    slide: Slide,
    old: Picture,
    new: Picture,
    media: Mapping[str, str] | None = None,
) -> Deck:
    """`deck` with `new` in place of `old`; pictures that the text names no more stay for an undo elsewhere."""
    text = replace_block(entry.text, slide, old, replace(new, lines=None))
    return edited_text(deck, entry.key, text, media={**entry.media, **(media or {})})
