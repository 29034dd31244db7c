"""What became of a deck's slides in the library since they were taken from it."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from briefing_app.errors import BriefingError
from briefing_app.library.catalog import SlideFile
from briefing_app.library.folder import walk
from briefing_app.library.library import Libraries, Library, LibrarySlide
from briefing_app.model.deck import Deck, DeckSlide, Origin
from briefing_app.reader import revision

_BOM_AND_LINE_END = 4  # bytes by which a file may be longer than its text


class Change(StrEnum):
    """How a slide's library text stands to the one it was taken from."""

    CURRENT = "current"
    NEWER = "newer"
    MOVED = "moved"  # the same text under another id
    GONE = "gone"


class SlideChange(Struct, frozen=True):
    """One slide of a deck. `old` is the library text it was taken from, `new` what the library has now."""

    key: str
    change: Change
    origin: Origin
    old: str
    new: LibrarySlide | None = None


def deck_changes(libraries: Libraries, deck: Deck) -> tuple[SlideChange, ...]:
    """What became of every slide of `deck` that came from a library, in order of the deck.

    A slide of a library that is not open is left out: nothing is known of it.
    """
    search = _MovedSlides()
    changes = []
    for slide in deck.slides:
        library = libraries.of(slide.origin)
        if library is not None and slide.origin is not None:
            changes.append(_change(library, slide, slide.origin, search))
    return tuple(changes)


def _change(library: Library, slide: DeckSlide, origin: Origin, search: "_MovedSlides") -> SlideChange:
    old = slide.text if slide.base is None else slide.base
    file = library.catalog.variants(origin.slide_id).get(slide.language)
    now = _read(library, file) if file else None
    if now is None:
        moved = search.find(library, old, slide.language)
        return SlideChange(slide.key, Change.MOVED if moved else Change.GONE, origin, old, moved)
    # A deck made on another machine may have pictures that differ, so the revision decides, not the text.
    change = Change.CURRENT if now.revision == origin.revision else Change.NEWER
    return SlideChange(slide.key, change, origin, old, now)


class _MovedSlides:
    """Finds a text again under another name; lists each library once, reads only files of the right size."""

    def __init__(self) -> None:
        self._sizes: dict[Path, dict[int, list[str]]] = {}

    def find(self, library: Library, text: str, language: str) -> LibrarySlide | None:
        """The slide of `language` with this text, wherever it lies now."""
        size = len(text.encode())
        for extra in range(_BOM_AND_LINE_END):
            for path in self._of_size(library).get(size + extra, []):
                file = library.catalog.at(path)
                found = _read(library, file) if file and file.language == language else None
                if found is not None and revision(found.text) == revision(text):
                    return found
        return None

    def _of_size(self, library: Library) -> dict[int, list[str]]:
        if library.root not in self._sizes:
            sizes: dict[int, list[str]] = {}
            for found in walk(library.root):
                sizes.setdefault(found.size, []).append(found.path)
            self._sizes[library.root] = sizes
        return self._sizes[library.root]


def _read(library: Library, file: SlideFile) -> LibrarySlide | None:
    """The slide; None when its file went away or cannot be read any more."""
    try:
        return library.read(file)
    except BriefingError:
        return None
