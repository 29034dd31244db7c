"""What a slide's text refers to: the sources it cites, the pictures it shows."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.slide import Slide
from briefing_app.model.text import Citation, Runs


def citations(slide: Slide) -> Iterator[Citation]:
    """Every citation of the slide in reading order, those of the notes last."""
    yield from _citations((*shown_text(slide), *note_text(slide)))


def shown_citations(slide: Slide) -> tuple[Citation, ...]:
    """The citations that the audience sees, in reading order, each once."""
    return tuple(dict.fromkeys(_citations(shown_text(slide))))


def shown_text(slide: Slide) -> Iterator[Runs]:
    """The text that the audience sees, a title, paragraph or cell at a time."""
    yield slide.title
    yield from _runs(slide.blocks)


def note_text(slide: Slide) -> Iterator[Runs]:
    """The text of the notes, a paragraph at a time."""
    return _runs(slide.notes)


def cited_keys(slide: Slide) -> tuple[str, ...]:
    """The keys of the sources that slide and notes cite, each once."""
    return tuple(dict.fromkeys(citation.key for citation in citations(slide)))


def picture_paths(slide: Slide) -> tuple[str, ...]:
    """The paths of the slide's pictures as they are written, each once."""
    pictures = (block.path for block in (*slide.walk(), *slide.notes) if isinstance(block, Picture))
    return tuple(dict.fromkeys(pictures))


def _citations(rows: Iterable[Runs]) -> Iterator[Citation]:
    return (citation for runs in rows for run in runs for citation in run.citations)


def _runs(blocks: Iterable[Block]) -> Iterator[Runs]:
    """The styled text of blocks, a paragraph or cell at a time."""
    for block in blocks:
        match block:
            case TextBlock(runs) | Heading(runs):
                yield runs
            case ListBlock(items):
                yield from (item.runs for item in items)
            case Table(header, rows):
                yield from (cell for row in (header, *rows) for cell in row)
            case Quote(paragraphs, attribution):
                yield from (*paragraphs, attribution)
            case Timeline(entries):
                yield from (entry.runs for entry in entries)
            case Columns(columns):
                for column in columns:
                    yield column.title
                    yield from _runs(column.blocks)
            case Picture() | Chart() | Code() | Pause():
                continue
            case _:
                assert_never(block)
