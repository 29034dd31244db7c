"""Everything that can be opened as a deck: a deck file, a Markdown deck, an outline by its path or its name."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError, FormatError, LimitError, ReadError, UsageError
from briefing_app.library.decks import deck_from_outline, fresh_key
from briefing_app.library.folder import BRIEFINGS, read_bytes
from briefing_app.library.library import Library
from briefing_app.library.references import picture_paths
from briefing_app.library.vocabulary import CONFIG_NAME
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.reader import Parsed, parse_slide, split_markdown_deck
from briefing_app.storage import Files, FileState, MediaStore, load_deck
from briefing_app.storage.decks import SUFFIX
from briefing_app.storage.failures import read_error

MARKDOWN_SUFFIXES = (".md", ".markdown")


@dataclass(frozen=True, slots=True)
class OpenedDeck:
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
        raise ReadError(f"{path}: is a folder, not a deck.", "Name a .briefing or .md file.")
    if path.suffix.lower() in MARKDOWN_SUFFIXES and path.exists():
        return _open_markdown(path, language)
    if path.suffix.lower() == SUFFIX or path.exists():
        return _open_briefing(path)
    return open_outline(name, library, language=language)


def open_outline(name: str, library: Library, *, language: str | None = None) -> OpenedDeck:
    """The deck of an outline of `library` by its id (`briefings/introduction`) or last name."""
    try:
        outline, findings = library.outline(name)
    except UsageError as error:
        raise ReadError(f"{name}: there is no such file, and no briefing of this name.", error.hint) from error
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


def _open_markdown(path: Path, language: str | None) -> OpenedDeck:
    library = outline_library(path)
    if library is not None:
        return open_outline(f"{BRIEFINGS}/{path.stem}", library, language=language)
    parts = split_markdown_deck(_read_text(path), str(path))
    media = MediaStore()
    findings = list(parts.diagnostics)
    slides: list[DeckSlide] = []
    places: dict[str, Where] = {}
    tag = language or _text(parts.values, "language") or "en"
    for part in parts.slides:
        place = Where(str(path), part.line)
        slide, missing = _slide(part.text, tag, path, {s.key for s in slides}, media)
        slides.append(slide)
        places[slide.key] = place
        findings += [d.at(path=place.path, line=place.line) for d in missing]
    deck = _described(parts.values, path, tag, tuple(slides))
    return OpenedDeck(deck, media, tuple(findings), places=places)


def _slide(
    text: str, language: str, path: Path, taken: set[str], media: MediaStore
) -> tuple[DeckSlide, list[Diagnostic]]:
    """One slide of a Markdown deck, its pictures put into the store."""
    parsed = parse_slide(text, language=language).slide
    key = fresh_key("-".join(parsed.plain_title.lower().split()[:6]).replace("/", "-"), taken)
    names: dict[str, str] = {}
    findings: list[Diagnostic] = []
    for picture in picture_paths(parsed):
        try:
            names[picture] = media.add(
                read_bytes(path.parent, picture, limits.PICTURE_FILE), Path(picture).suffix
            )
        except BriefingError as error:
            message = f"{picture}: {error}" if picture not in str(error) else str(error)
            findings.append(Diagnostic("picture-missing", Severity.ERROR, message, hint=error.hint))
    return DeckSlide(key, text, language, media=names), findings


def _described(values: Mapping[str, Any], path: Path, language: str, slides: tuple[DeckSlide, ...]) -> Deck:
    date = values.get("date")
    minutes = values.get("minutes")
    is_number = isinstance(minutes, (int, float)) and not isinstance(minutes, bool)
    return Deck(
        title=_text(values, "title") or path.stem,
        language=language,
        minutes=float(minutes) if is_number and minutes is not None else None,
        theme=_text(values, "theme") or "plain",
        footer=_text(values, "footer"),
        event=Event(
            title=_text(values, "event"),
            date=date if isinstance(date, datetime.date) else None,
            place=_text(values, "place"),
            speaker=_text(values, "speaker") or _text(values, "author"),
            audience=_text(values, "audience"),
        ),
        sections=(Section("", slides),),
    )


def _text(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key)
    return value.strip() if isinstance(value, str) else ""


def _read_text(path: Path) -> str:
    """A Markdown file's text. Raises FormatError with the line where it is not UTF-8."""
    try:
        data = Files().read(path, limits.MARKDOWN_DECK + 1)
    except OSError as error:
        raise read_error(path, error) from error
    if len(data) > limits.MARKDOWN_DECK:
        raise LimitError(f"{path}: is larger than {limits.MARKDOWN_DECK // 1024 // 1024} MB.", "Divide it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(f"{path}:{line}: is not UTF-8 text.", "Save it with the encoding UTF-8.") from error


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
