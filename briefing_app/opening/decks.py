"""`open_deck`: a deck file, a Markdown deck, or an outline by its path or its name."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Where
from briefing_app.errors import ReadError, UsageError
from briefing_app.library.decks import deck_from_outline
from briefing_app.library.folder import BRIEFINGS
from briefing_app.library.library import Library
from briefing_app.library.vocabulary import CONFIG_NAME
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.opening.markdown import read_markdown_deck
from briefing_app.phrases import Phrase
from briefing_app.reader import Parsed, parse_slide
from briefing_app.storage import FileState, MediaStore, load_deck
from briefing_app.storage.decks import SUFFIX

MARKDOWN_SUFFIXES = (".md", ".markdown")


class OpenedDeck(Struct, frozen=True):
    """A deck with its pictures, and what there was to say about it.

    `places` says where the text of a slide (by key) starts, where it is a line of a file. `path` and `state`
    are set for a deck file, which can be saved again.
    """

    deck: Deck
    media: MediaStore
    diagnostics: tuple[Diagnostic, ...] = ()
    path: Path | None = None
    state: FileState | None = None
    read_only: bool = False
    attachments: Mapping[str, bytes] = field(default_factory=dict)
    places: Mapping[str, Where] = field(default_factory=dict)

    def parse(self, slide: DeckSlide) -> Parsed:
        """The slide of the deck as a Slide, with findings whose lines are those of its file."""
        place = self.places.get(slide.key, Where())
        slide_id = slide.origin.slide_id if slide.origin else slide.key
        parsed = parse_slide(slide.text, slide_id=slide_id, language=slide.language, path=place.path)
        offset = (place.line or 1) - 1
        return replace(parsed, diagnostics=tuple(_moved(d, offset) for d in parsed.diagnostics))


def open_deck(name: str, library: Library, *, language: str | None = None) -> OpenedDeck:
    """Open the deck that `name` stands for: a file, or else an outline of `library`.

    `language` chooses the variants of an outline's slides. Raises ReadError and its like.
    """
    path = Path(name)
    if path.is_dir():
        raise ReadError(Phrase("{0}: is a folder, not a deck.", path), Phrase("Name a .briefing or .md file."))
    if path.suffix.lower() in MARKDOWN_SUFFIXES and path.exists():
        home = outline_library(path)
        if home is not None:
            return open_outline(f"{BRIEFINGS}/{path.stem}", home, language=language)
        markdown = read_markdown_deck(path, language)
        return OpenedDeck(markdown.deck, markdown.media, markdown.diagnostics, places=markdown.places)
    if path.suffix.lower() == SUFFIX or path.exists():
        return _open_briefing(path)
    return open_outline(name, library, language=language)


def open_outline(name: str, library: Library, *, language: str | None = None) -> OpenedDeck:
    """The deck of an outline of `library` by its id (`briefings/introduction`) or last name."""
    try:
        outline, findings = library.outline(name, language)
    except UsageError as error:
        raise ReadError(
            Phrase("{0}: there is no such file, and no briefing of this name.", name), error.hint
        ) from error
    media = MediaStore()
    deck, more = deck_from_outline(library, outline, media, language=language)
    return OpenedDeck(deck, media, (*findings, *_without_reader(more, deck)))


def outline_library(path: Path) -> Library | None:
    """The library that the file is an outline of; None where it is something else."""
    folder = path.resolve().parent
    is_outline = folder.name == BRIEFINGS and (folder.parent / CONFIG_NAME).is_file()
    return Library.open(folder.parent) if is_outline else None


def _open_briefing(path: Path) -> OpenedDeck:
    loaded = load_deck(path)
    return OpenedDeck(
        loaded.deck,
        loaded.media,
        loaded.diagnostics,
        path,
        loaded.state,
        loaded.read_only,
        loaded.attachments,
        {slide.key: Where(str(path)) for slide in loaded.deck.slides},
    )


def _without_reader(findings: tuple[Diagnostic, ...], deck: Deck) -> Iterator[Diagnostic]:
    """What taking the slides found beyond what reading their texts finds again."""
    read_again = {
        (d.code, d.message)
        for slide in deck.slides
        for d in parse_slide(slide.text, slide_id=_id(slide), language=slide.language).diagnostics
    }
    return (d for d in findings if (d.code, d.message) not in read_again)


def _id(slide: DeckSlide) -> str:
    return slide.origin.slide_id if slide.origin else slide.key


def _moved(diagnostic: Diagnostic, lines: int) -> Diagnostic:
    where = diagnostic.where
    if where.line is None or not lines:
        return diagnostic
    return replace(diagnostic, where=replace(where, line=where.line + lines))
