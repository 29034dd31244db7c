"""Decks from library slides: linked to where they came from, with their pictures and cited sources inside."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError
from briefing_app.library.folder import joined
from briefing_app.library.library import Library, LibrarySlide
from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.model.outline import Outline, OutlineEntry
from briefing_app.model.references import cited_keys, picture_paths
from briefing_app.model.slide import Slide
from briefing_app.model.source import Source
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_slide


class MediaSink(Protocol):
    """Where a deck's pictures are put: `storage.MediaStore`, or a dict in a test."""

    def add(self, data: bytes, suffix: str) -> str:
        """Keep `data`; the name it has from now on ("<sha256>.png")."""
        ...


class _Taken(Struct, frozen=True):
    """A slide ready for a deck, and what its text refers to."""

    slide: DeckSlide
    cited: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


def deck_from_outline(
    library: Library,
    outline: Outline,
    media: MediaSink,
    *,
    language: str | None = None,
    title: str = "",
    minutes: float | None = None,
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck that `outline` describes, in `language` where its slides have it.

    An entry that leads nowhere is left out with a Diagnostic.
    """
    tag = language or outline.language
    builder = _Builder(library, media, tag)
    sections = tuple(
        Section(section.title, tuple(builder.entries(outline, section.entries))) for section in outline.sections
    )
    deck = Deck(
        title=title or outline.title,
        language=tag,
        minutes=minutes if minutes is not None else outline.minutes,
        sections=sections or (Section(),),
        sources=builder.sources(),
        extra={"question_minutes": outline.question_minutes} if outline.question_minutes else {},
    )
    return deck, tuple(builder.diagnostics)


def deck_from_slides(
    library: Library,
    slide_ids: Sequence[str],
    media: MediaSink,
    *,
    language: str | None = None,
    title: str = "",
    minutes: float | None = None,
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """A deck of these slides in one section. Raises UsageError for an unknown id."""
    tag = language or library.language
    builder = _Builder(library, media, tag)
    slides = tuple(builder.take(library.slide(slide_id, tag)) for slide_id in slide_ids)
    deck = Deck(
        title=title, language=tag, minutes=minutes, sections=(Section("", slides),), sources=builder.sources()
    )
    return deck, tuple(builder.diagnostics)


def with_slides(
    deck: Deck,
    index: int,
    library: Library,
    slide_ids: Sequence[str],
    media: MediaSink,
    language: str | None = None,
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """`deck` with library slides put before place `index`, and the sources they cite."""
    tag = language or deck.language
    return with_found(
        deck, index, library, [library.slide(slide_id, tag) for slide_id in slide_ids], media, tag
    )


def with_found(
    deck: Deck,
    index: int,
    library: Library,
    found: Sequence[LibrarySlide],
    media: MediaSink,
    language: str,
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The same with slides of the library that were read already; `language` is the one that was wanted."""
    builder = _Builder(library, media, language, (s.key for s in deck.slides))
    slides = [builder.take(slide) for slide in found]
    grown = deck.inserted(index, *slides)
    return replace(grown, sources={**builder.sources(), **deck.sources}), tuple(builder.diagnostics)


def fresh_key(slide_id: str, taken: Iterable[str]) -> str:
    """A key for a new slide of a deck: its id without folders, numbered where that is taken."""
    name = PurePosixPath(slide_id).name or "slide"
    used = frozenset(taken)
    number = 1
    key = name
    while key in used:
        number += 1
        key = f"{name}-{number}"
    return key


class _Builder:
    """Takes slides one by one; remembers keys, citations and findings."""

    def __init__(self, library: Library, media: MediaSink, language: str, keys: Iterable[str] = ()) -> None:
        self._library = library
        self._media = media
        self._language = language
        self._keys = set(keys)
        self._cited: dict[str, str] = {}  # key → path of the first slide that cites it
        self.diagnostics: list[Diagnostic] = []

    def entries(self, outline: Outline, entries: Iterable[OutlineEntry]) -> Iterable[DeckSlide]:
        """The slides of one section of an outline."""
        for entry in entries:
            file = self._library.catalog.at(joined(f"{outline.id}.md", entry.path))
            slide_id = file.id if file else entry.path.removesuffix(".md")
            try:
                yield self.take(self._library.slide(slide_id, self._language))
            except BriefingError as error:
                self.diagnostics.append(_entry_missing(outline, entry, error))

    def take(self, found: LibrarySlide) -> DeckSlide:
        """The library slide as a linked slide of the deck."""
        parsed = parse_slide(found.text, slide_id=found.id, language=found.language, path=found.path)
        self.diagnostics += (*found.diagnostics, *parsed.diagnostics)
        if found.language.split("-")[0] != self._language.split("-")[0]:
            self.diagnostics.append(_variant_missing(found, self._language))
        for key in cited_keys(parsed.slide):
            self._cited.setdefault(key, found.path)
        key = fresh_key(found.id, self._keys)
        self._keys.add(key)
        return DeckSlide(
            key=key,
            text=found.text,
            language=found.language,
            origin=Origin(found.library, found.id, found.revision),
            media=self._pictures(found, parsed.slide),
        )

    def sources(self) -> dict[str, Source]:
        """The records of what was cited so far; a Diagnostic for each key that has none."""
        known = self._library.sources
        for key, path in self._cited.items():
            if key not in known:
                self.diagnostics.append(_source_unknown(key, path))
        return {key: known[key] for key in self._cited if key in known}

    def _pictures(self, found: LibrarySlide, slide: Slide) -> dict[str, str]:
        """The pictures of a slide, put into the store: path as written → name."""
        names: dict[str, str] = {}
        for path in picture_paths(slide):
            place = self._library.media_path(path, found.path)
            try:
                names[path] = self._media.add(self._library.media(place), PurePosixPath(place).suffix.lower())
            except BriefingError as error:
                self.diagnostics.append(_picture_missing(found, error))
        return names


def _entry_missing(outline: Outline, entry: OutlineEntry, error: BriefingError) -> Diagnostic:
    line = entry.lines[0] if entry.lines else None
    message = Phrase("“{0}” is left out: {1}", entry.title, error.message)
    return Diagnostic("entry-missing", Severity.ERROR, message, Where(f"{outline.id}.md", line), error.hint)


def _variant_missing(found: LibrarySlide, wanted: str) -> Diagnostic:
    return Diagnostic(
        "translation-missing",
        Severity.WARNING,
        Phrase("“{0}” does not exist in “{1}”; it stands in “{2}” instead.", found.id, wanted, found.language),
        Where(found.path, slide=found.id),
        Phrase("Add {0}.{1}.md to the library.", found.id, wanted),
    )


def _picture_missing(found: LibrarySlide, error: BriefingError) -> Diagnostic:
    place = Where(found.path, slide=found.id)
    return Diagnostic("picture-missing", Severity.ERROR, error.message, place, error.hint)


def _source_unknown(key: str, path: str) -> Diagnostic:
    return Diagnostic(
        "source-unknown",
        Severity.WARNING,
        Phrase("The source “{0}” is cited but not in sources.yaml.", key),
        Where(path),
        Phrase("Add a record with this id, or correct the key."),
    )
