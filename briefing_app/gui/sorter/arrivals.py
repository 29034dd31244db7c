"""Files let fall on the deck → its new slides. Reads only; runs on a worker's thread."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import UsageError
from briefing_app.gui.edits import Spot, put, renamed_keys
from briefing_app.gui.slide.chart_grid import read_grid
from briefing_app.gui.slide.pictures import SUFFIXES as PICTURES
from briefing_app.gui.slide.pictures import read_picture, stored
from briefing_app.importing.imported import Imported, read_text
from briefing_app.importing.library import MARKDOWN_SUFFIXES, PRESENTATION_SUFFIXES
from briefing_app.importing.markdown import import_markdown
from briefing_app.importing.pptx import import_pptx
from briefing_app.model.blocks import Block, Chart, ChartKind, Picture, Table
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.phrases import Phrase
from briefing_app.reader import format_slide
from briefing_app.storage import MediaStore

DATA = (".csv", ".tsv")
SUFFIXES = (*PICTURES, *MARKDOWN_SUFFIXES, *PRESENTATION_SUFFIXES, *DATA)


class Arrival(Struct, frozen=True):
    """Slides to be put into a deck (their keys may be taken), and what could not be kept."""

    slides: tuple[DeckSlide, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    media: Mapping[str, str] = field(default_factory=dict)


def slides_of(path: Path, media: MediaStore, language: str) -> Arrival:
    """The slides that a file makes, in `language` where it does not say its own; pictures go into `media`.

    Raises UsageError for a kind of file that makes none, and ReadError, FormatError, LimitError.
    """
    suffix = path.suffix.lower()
    if suffix in PRESENTATION_SUFFIXES:
        return _imported(import_pptx(path), media, language)
    if suffix in MARKDOWN_SUFFIXES:
        return _imported(import_markdown(path), media, language)
    if suffix in PICTURES:
        return _picture(path, media, language)
    if suffix in DATA:
        return Arrival((_slide(path, _table_or_chart(path), language),))
    raise UsageError(Phrase("{0}: makes no slide.", path), Phrase("Drop .md, .pptx, .csv or picture files."))


def arrived(deck: Deck, spot: Spot, slides: Sequence[DeckSlide]) -> tuple[Deck, tuple[str, ...]]:
    """`deck` with new slides at `spot`, and their keys there."""
    fresh = renamed_keys(deck, slides)
    return put(deck, spot, fresh), tuple(slide.key for slide in fresh)


def _imported(imported: Imported, media: MediaStore, language: str) -> Arrival:
    names = {path: media.add(data, path) for path, data in imported.media.items()}
    slides = tuple(
        DeckSlide(
            slide.name,
            slide.text,
            slide.language or imported.language or language,
            hidden=slide.is_hidden,
            media={path: name for path, name in names.items() if path in slide.text},
        )
        for slide in imported.slides
    )
    return Arrival(slides, imported.diagnostics)


def _picture(path: Path, media: MediaStore, language: str) -> Arrival:
    empty = _slide(path, None, language)
    place, names = stored(media, empty, path.name, read_picture(path))
    return Arrival((replace(_slide(path, Picture(place), language), media=names),))


def _table_or_chart(path: Path) -> Block:
    """A chart where all cells but the first row and column are numbers; else a table."""
    text = read_text(path, limits.MARKDOWN_FILE)
    delimiter = "\t" if path.suffix.lower() == ".tsv" else ";" if text.partition("\n")[0].count(";") else ","
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(map(str.strip, row))]
    width = max(map(len, rows), default=0)
    grid = [[*row, *[""] * (width - len(row))] for row in rows]
    if width > 1 and len(grid) > 1:
        chart = read_grid(grid, Chart(ChartKind.COLUMN, (), ())).chart
        if chart is not None:
            return chart
    if not grid:
        raise UsageError(Phrase("{0}: holds no data.", path), Phrase("Drop a file with rows and columns."))
    head, *body = [tuple((Run(cell.strip()),) if cell.strip() else () for cell in row) for row in grid]
    return Table(head, tuple(body))


def _slide(path: Path, block: Block | None, language: str) -> DeckSlide:
    """A slide with the file's name as its title."""
    title = (Run(path.stem.replace("_", " ")),)
    slide = Slide("new", language, title, blocks=(block,) if block else ())
    return DeckSlide("slide", format_slide(slide), language)
