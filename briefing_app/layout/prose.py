"""Blocks as a flow: stretches of prose, and figures between them, each with its build step."""

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.layout.frame import StyledParagraph
from briefing_app.layout.sizing import Sizing
from briefing_app.layout.styles import Styler
from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Column,
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
from briefing_app.model.text import Marker, Run, Runs
from briefing_app.model.theme import LevelStyle, TextStyle

_DIGIT = 0.56  # the width of a figure, in sizes
_AFTER_NUMBER = 0.62  # the full stop and the space after it
_HEADING_SPACE = 1.6  # before a heading there is more air than between paragraphs
Figure = Table | Picture | Chart


class Entry(Struct, frozen=True):
    """One paragraph to be: what it says and its part in the text."""

    runs: Runs
    level: int = 0
    marker: Marker = Marker.NONE
    number: int | None = None
    step: int = 0
    heading: bool = False
    indented: bool = False
    rtl: bool | None = None


class Prose(Struct, frozen=True):
    """Paragraphs that follow each other in one text box."""

    entries: tuple[Entry, ...]
    source: Block | None = None


class Placed(Struct, frozen=True):
    """A figure and the step it appears at."""

    figure: Figure
    step: int = 0


Unit = Prose | Placed


def flow(blocks: Iterable[Block], step: int = 0) -> tuple[tuple[Unit, ...], int]:
    """The units of `blocks` in order, neighbours in prose joined; and the step after the last."""
    units: list[Unit] = []
    for block in blocks:
        match block:
            case Pause():
                step += 1
            case Table() | Picture() | Chart():
                units.append(Placed(block, step))
            case Columns():
                for column in block.columns:
                    inner, step = flow(_with_heading(column), step)
                    for unit in inner:
                        _append(units, unit)
            case _:
                _append(units, Prose(tuple(_entries(block, step)), block))
    return tuple(units), step


def _append(units: list[Unit], unit: Unit) -> None:
    if isinstance(unit, Prose) and units and isinstance(last := units[-1], Prose):
        units[-1] = replace(last, entries=(*last.entries, *unit.entries))
    else:
        units.append(unit)


def _with_heading(column: Column) -> tuple[Block, ...]:
    return (Heading(column.title, 2), *column.blocks) if column.title else column.blocks


def _entries(  # noqa: C901 - one case a kind of block
    block: TextBlock | Heading | ListBlock | Quote | Code | Timeline, step: int
) -> Iterator[Entry]:
    match block:
        case TextBlock():
            yield Entry(block.runs, step=step)
        case Heading():
            yield Entry(block.runs, step=step, heading=True)
        case ListBlock():
            for item in block.items:
                yield Entry(item.runs, item.level, item.marker, item.number, step, indented=True)
        case Quote():
            for runs in block.paragraphs:
                yield Entry(tuple(replace(run, italic=True) for run in runs), step=step)
            if block.attribution:
                yield Entry((Run("— "), *block.attribution), step=step)
        case Code():
            yield Entry((Run(block.text.rstrip("\n"), code=True),), step=step, rtl=False)
        case Timeline():
            for entry in block.entries:
                yield Entry((Run(f"{entry.date}  ", bold=True), *entry.runs), step=step)
        case _:
            assert_never(block)


def styled(
    entries: Iterable[Entry], style: TextStyle, heading: LevelStyle, sizing: Sizing, styler: Styler
) -> tuple[StyledParagraph, ...]:
    """The paragraphs of `entries` at the sizes that `sizing` gives."""
    entries = tuple(entries)
    digits = {
        level: max(len(str(e.number)) for e in entries if e.number is not None and e.level == level)
        for level in {e.level for e in entries if e.number is not None}
    }
    return tuple(
        _paragraph(entry, _room_for_number(style, entry.level, digits), heading, sizing, styler)
        for entry in entries
    )


def _room_for_number(style: TextStyle, number: int, digits: Mapping[int, int]) -> TextStyle:
    """The style with more room before the text of level `number` where numbers stand in it."""
    if number not in digits:
        return style
    level = style.level(number)
    hanging = max(level.hanging, level.size * (_DIGIT * digits[number] + _AFTER_NUMBER))
    wider = replace(level, text_indent=level.text_indent + hanging - level.hanging, hanging=hanging)
    index = min(number, len(style.levels) - 1)
    return replace(style, levels=(*style.levels[:index], wider, *style.levels[index + 1 :]))


def _paragraph(
    entry: Entry, style: TextStyle, heading: LevelStyle, sizing: Sizing, styler: Styler
) -> StyledParagraph:
    level = heading if entry.heading else style.level(entry.level)
    paragraph = styler.paragraph(
        entry.runs,
        level,
        sizing(level.size),
        level=min(entry.level, len(style.levels) - 1),
        marker=entry.marker,
        number=entry.number,
        align=style.align,
        step=entry.step,
        indented=entry.indented,
        rtl=entry.rtl,
    )
    return (
        replace(paragraph, space_before=paragraph.space_before * _HEADING_SPACE) if entry.heading else paragraph
    )


def ems(entries: Iterable[Entry]) -> tuple[float, ...]:
    """A low guess at how long each entry is, in sizes: for estimates only."""
    return tuple(sum(_em(run.text) for run in entry.runs) for entry in entries)


def _em(text: str) -> float:
    if text.isascii():
        return 0.44 * len(text)
    return sum(0.95 if "\u2e80" <= c <= "\uffef" and not "\ufb50" <= c <= "\ufeff" else 0.36 for c in text)
