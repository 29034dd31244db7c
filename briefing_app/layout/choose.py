"""Which slide layout a slide takes: the one it names if that can hold it, else the one its content asks for."""

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout.posters import prose_entries, split_number
from briefing_app.layout.prose import ems
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
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.theme import SlideLayout, Theme
from briefing_app.phrases import Phrase

_PROSE = (TextBlock, Heading, ListBlock, Code, Quote, Timeline, Pause)
_PLAIN = (TextBlock, ListBlock, Pause)
_MAX_CARDS = 6
_MAX_MOMENTS = 14
_STATEMENT_EMS = 60.0
_QUESTION_MARKS = ("?", "？", "؟")


def choose_layout(slide: Slide) -> SlideLayoutName:
    """The slide layout that the content of `slide` asks for; never one that could not hold it."""
    blocks = _without_pauses(slide.blocks)
    if not blocks:
        return _for_title_alone(slide)
    found = {type(block) for block in blocks}
    for kind, name in _BY_BLOCK.items():
        if kind in found and can_hold(name, slide):
            return name
    if Columns in found:
        return _for_columns(slide)
    if not slide.plain_title.strip() and can_hold(SlideLayoutName.STATEMENT, slide):
        return SlideLayoutName.STATEMENT if _is_short(slide) else SlideLayoutName.TEXT
    return SlideLayoutName.TEXT


_BY_BLOCK: dict[type[Block], SlideLayoutName] = {
    Timeline: SlideLayoutName.TIMELINE,
    Table: SlideLayoutName.TABLE,
    Chart: SlideLayoutName.CHART,
    Picture: SlideLayoutName.PICTURE,
    Quote: SlideLayoutName.QUOTE,
}


def _for_title_alone(slide: Slide) -> SlideLayoutName:
    title = slide.plain_title.strip()
    if not title:
        return SlideLayoutName.TEXT
    return SlideLayoutName.QUESTION if title.endswith(_QUESTION_MARKS) else SlideLayoutName.SECTION


def _for_columns(slide: Slide) -> SlideLayoutName:
    for name in (SlideLayoutName.TWO_COLUMNS, SlideLayoutName.CARDS):
        if can_hold(name, slide):
            return name
    return SlideLayoutName.TEXT


def _is_short(slide: Slide) -> bool:
    return sum(ems(prose_entries(slide.blocks))) <= _STATEMENT_EMS


def _without_pauses(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not isinstance(block, Pause))


def can_hold(name: SlideLayoutName, slide: Slide) -> bool:  # noqa: C901 - one case a layout
    """Whether slide layout `name` has a place for every block of `slide`."""
    blocks = _without_pauses(slide.blocks)
    match name:
        case (
            SlideLayoutName.TITLE
            | SlideLayoutName.SECTION
            | SlideLayoutName.STATEMENT
            | SlideLayoutName.QUESTION
        ):
            return all(isinstance(block, _PLAIN) for block in blocks)
        case SlideLayoutName.TEXT:
            return True
        case SlideLayoutName.TWO_COLUMNS:
            return _column_count(blocks) == 2
        case SlideLayoutName.CARDS:
            return 2 <= _column_count(blocks) <= _MAX_CARDS
        case SlideLayoutName.TABLE:
            return _counts(blocks, Table) >= 1
        case SlideLayoutName.PICTURE:
            return _counts(blocks, Picture) >= 1
        case SlideLayoutName.CHART:
            return _counts(blocks, Chart) >= 1
        case SlideLayoutName.QUOTE:
            return len(blocks) == 1 and isinstance(blocks[0], Quote)
        case SlideLayoutName.TIMELINE:
            return len(blocks) == 1 and _moments(blocks[0]) in range(2, _MAX_MOMENTS + 1)
        case SlideLayoutName.SOURCES:
            return all(isinstance(block, _PROSE) for block in blocks)


def _counts(blocks: tuple[Block, ...], kind: type[Block]) -> int:
    return sum(isinstance(block, kind) for block in blocks)


def _column_count(blocks: tuple[Block, ...]) -> int:
    """How many columns there are, if there is nothing else."""
    return len(blocks[0].columns) if len(blocks) == 1 and isinstance(blocks[0], Columns) else 0


def _moments(block: Block) -> int:
    return len(block.entries) if isinstance(block, Timeline) else 0


def resolve(slide: Slide, theme: Theme) -> tuple[SlideLayout, SlideLayoutName, tuple[Diagnostic, ...]]:
    """The theme's slide layout for `slide`, and a finding if the one it names could not hold it."""
    name = slide.layout
    findings: tuple[Diagnostic, ...] = ()
    if name is None:
        name = choose_layout(slide)
    elif not can_hold(name, slide):
        chosen = choose_layout(slide)
        findings = (_mismatch(slide, name, chosen),)
        name = chosen
    return _variant(slide, theme, name), name, findings


def _variant(slide: Slide, theme: Theme, name: SlideLayoutName) -> SlideLayout:
    if name is SlideLayoutName.CARDS:
        return theme.layout(name, _column_count(_without_pauses(slide.blocks)))
    if name is SlideLayoutName.STATEMENT and split_number(slide.blocks)[0]:
        return theme.layouts.get("statement-number") or theme.layout(name)
    return theme.layout(name)


def _mismatch(slide: Slide, named: SlideLayoutName, chosen: SlideLayoutName) -> Diagnostic:
    return Diagnostic(
        "layout-mismatch",
        Severity.WARNING,
        Phrase(
            "The slide layout “{0}” has no place for everything on this slide; “{1}” is used instead.",
            named,
            chosen,
        ),
        Where(slide=slide.id),
        Phrase("Write layout: {0}, or leave the line out.", chosen),
    )
