"""A deck in one Markdown file, with its pictures in the folder it lies in."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError, FormatError, LimitError
from briefing_app.library.decks import fresh_key
from briefing_app.library.folder import read_bytes
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.model.references import picture_paths
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_slide, split_markdown_deck
from briefing_app.storage import Files, MediaStore
from briefing_app.storage.failures import read_error


class MarkdownFile(Struct, frozen=True):
    """A Markdown deck read: `places` says where each slide's text (by key) starts."""

    deck: Deck
    media: MediaStore
    diagnostics: tuple[Diagnostic, ...]
    places: Mapping[str, Where]


def read_markdown_deck(path: Path, language: str | None) -> MarkdownFile:
    """Read the deck and the pictures beside it. Raises ReadError, FormatError, LimitError."""
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
    return MarkdownFile(deck, media, tuple(findings), places)


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
            known = picture in str(error)
            message = error.message if known else Phrase("{0}: {1}", picture, error.message)
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
        raise LimitError(
            Phrase("{0}: is larger than {1} MB.", path, limits.MARKDOWN_DECK // 1024 // 1024),
            Phrase("Divide it."),
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(
            Phrase("{0}:{1}: is not UTF-8 text.", path, line), Phrase("Save it with the encoding UTF-8.")
        ) from error
