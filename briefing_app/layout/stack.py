"""Blocks under each other in a box: prose, tables, pictures and charts, at one common sizing."""

from collections.abc import Callable, Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.layout.charts import chart_item
from briefing_app.layout.chrome import breaks_word
from briefing_app.layout.frame import FrameItem
from briefing_app.layout.page import Page, Slots, text_item
from briefing_app.layout.pictures import picture_items
from briefing_app.layout.prose import Placed, Prose, Unit, ems, styled
from briefing_app.layout.sizing import Fitted, Sizing, fit
from briefing_app.layout.table import set_table
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Chart, Picture, Table
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Placeholder, Role, TextStyle

GAP = 20.0
FULLNESS = 0.76  # text is only enlarged while it leaves this much of the box free
_FIGURE_MIN = 120.0
_FLOOR = 16.0  # points: no level is smaller while the text is as large as this
_MAX_EXTRA = 0.65  # space added between paragraphs, in their sizes
_RISE = 0.4  # the share of the free height that stands above the content: the optical middle is high
_MAX_DROP = 64.0


class Piece(Struct, frozen=True):
    """One unit measured: the least height it needs, and how to place it."""

    height: float
    place: Callable[[Rect, float], list[FrameItem]]  # the box, and space to add between paragraphs
    elastic: float = 0.0  # height it can use beyond the least
    gaps: int = 0  # where space may be added
    flexible: bool = False  # a figure that takes what is free
    size: float = 0.0  # of its first text
    breaks_word: bool = False  # a line ends inside a word


class Stack(Struct, frozen=True):
    """The pieces of one box at one sizing."""

    pieces: tuple[Piece, ...]
    gap: float = GAP

    @property
    def height(self) -> float:
        """The least height that holds them all."""
        return sum(p.height for p in self.pieces) + self.gap * max(0, len(self.pieces) - 1)

    @property
    def is_flexible(self) -> bool:
        """Whether a figure in it takes all height there is."""
        return any(piece.flexible for piece in self.pieces)

    @property
    def breaks_word(self) -> bool:
        """Whether a line in it ends inside a word."""
        return any(piece.breaks_word for piece in self.pieces)


def build_stack(
    page: Page, units: Sequence[Unit], width: float, style: TextStyle, sizing: Sizing, slots: "Claims"
) -> Stack:
    """Measure `units` for a box of `width` points."""
    pieces = tuple(_piece(page, unit, width, style, sizing, slots) for unit in units)
    return Stack(pieces, GAP * sizing.factor)


class Claims(Struct, frozen=True):
    """Which placeholders the pieces of a stack may fill."""

    slots: Slots
    bodies: tuple[str, ...] = ("body",)

    def prose(self) -> Placeholder | None:
        """The next placeholder for text."""
        return self.slots.take(Role.BODY, *self.bodies)


def _piece(page: Page, unit: Unit, width: float, style: TextStyle, sizing: Sizing, claims: Claims) -> Piece:
    match unit:
        case Prose():
            return _prose_piece(page, unit, width, style, sizing, claims)
        case Placed(figure=Table() as table, step=step):
            text = set_table(page, table, width, sizing)
            return Piece(
                text.height,
                lambda rect, _extra: [text.item(rect, step, claims.slots.take(Role.TABLE, "table"))],
                elastic=text.elastic,
            )
        case Placed(figure=Picture() as picture, step=step):
            return Piece(
                _FIGURE_MIN * sizing.factor,
                lambda rect, _extra: picture_items(page, picture, rect, step, claims.slots),
                flexible=True,
            )
        case Placed(figure=Chart() as chart, step=step):
            return Piece(
                _FIGURE_MIN * sizing.factor,
                lambda rect, _extra: [
                    chart_item(page, chart, rect, step, claims.slots.take(Role.CHART, "chart"))
                ],
                flexible=True,
            )
        case Placed():
            raise AssertionError(unit.figure)
        case _:
            assert_never(unit)


def _prose_piece(
    page: Page, prose: Prose, width: float, style: TextStyle, sizing: Sizing, claims: Claims
) -> Piece:
    text = page.set(styled(prose.entries, style, page.heading, sizing, page.styler), width)

    def place(rect: Rect, extra: float) -> list[FrameItem]:
        placeholder = claims.prose()
        name = placeholder.name.capitalize() if placeholder else "Text"
        spaced = _spaced(text, extra)
        return [text_item(spaced, rect, name=name, placeholder=placeholder, source=prose.source)]

    size = text.paragraphs[0].size if text.paragraphs else 0.0
    gaps = len(text.paragraphs) - 1
    return Piece(text.height, place, gaps=gaps, size=size, breaks_word=breaks_word(text))


def _spaced(text: SetText, extra: float) -> SetText:
    """The same lines with `extra` points more before each paragraph, half of it before deeper levels."""
    if extra <= 0:
        return text
    paragraphs = tuple(
        replace(p, space_before=round(p.space_before + (extra if p.level == 0 else extra / 2), 1))
        for p in text.paragraphs
    )
    return replace(text, paragraphs=paragraphs)


def place_stack(stack: Stack, rect: Rect, *, composed: bool = True) -> list[FrameItem]:
    """Put the pieces into `rect`: figures take the free height; else paragraphs spread and all drops."""
    free = max(0.0, rect.height - stack.height)
    gaps = sum(p.gaps for p in stack.pieces)
    share = free / sum(p.flexible for p in stack.pieces) if stack.is_flexible else 0.0
    size = max((p.size for p in stack.pieces), default=0.0)
    elastic = sum(p.elastic for p in stack.pieces)
    stretch = min(1.0, free / elastic) if elastic and not stack.is_flexible else 0.0
    free -= stretch * elastic
    spread = composed and gaps and not stack.is_flexible
    extra = round(min(0.5 * free / gaps, _MAX_EXTRA * size), 1) if spread else 0.0
    rest = 0.0 if stack.is_flexible else free - extra * gaps
    y = rect.y + (min(_RISE * rest, _MAX_DROP) if composed else 0.0)
    items: list[FrameItem] = []
    for index, piece in enumerate(stack.pieces):
        last = index == len(stack.pieces) - 1
        height = piece.height + stretch * piece.elastic + extra * piece.gaps
        height += share if piece.flexible else 0.0
        height = max(height, rect.bottom - y) if last and not piece.flexible and piece.gaps else height
        items += piece.place(Rect(rect.x, y, rect.width, height), extra)
        y += height + stack.gap
    return items


def fit_stacks(
    page: Page,
    columns: Sequence[tuple[Sequence[Unit], Rect]],
    style: TextStyle,
    *,
    up: int,
    claims: Callable[[int], Claims],
    fullness: float = FULLNESS,
    whole_words: bool = False,
) -> Fitted[tuple[Stack, ...]]:
    """Stacks for several boxes at one sizing: the largest at which every one fits its box.

    With `whole_words`, text rather becomes smaller, down to the floor, than that a word is broken.
    """
    base = style.level(0).size
    lengths = [(_lengths(units), rect) for units, rect in columns]

    def build(sizing: Sizing) -> tuple[Stack, ...]:
        return tuple(
            build_stack(page, units, rect.width, style, sizing, claims(i))
            for i, (units, rect) in enumerate(columns)
        )

    def fits(stacks: tuple[Stack, ...], sizing: Sizing) -> bool:
        share = fullness if sizing.steps < 0 else 1.0
        if whole_words and sizing(base) > page.theme.floor and any(s.breaks_word for s in stacks):
            return False
        return all(
            stack.height <= rect.height * share + 0.01
            for stack, (_units, rect) in zip(stacks, columns, strict=True)
        )

    def hopeless(sizing: Sizing) -> bool:
        share = fullness if sizing.steps < 0 else 1.0
        return any(
            _least_height(prose, rect.width, sizing(base)) > rect.height * share for prose, rect in lengths
        )

    return fit(page.theme, build, fits, up=up, hopeless=hopeless)


def _lengths(units: Sequence[Unit]) -> list[tuple[float, bool]]:
    """How long each paragraph of the prose is, in sizes, and whether it is of the first level."""
    return [
        (em, entry.level == 0)
        for unit in units
        if isinstance(unit, Prose)
        for entry, em in zip(unit.entries, ems(unit.entries), strict=True)
    ]


def _least_height(lengths: Sequence[tuple[float, bool]], width: float, size: float) -> float:
    """A height that prose of these lengths surely exceeds, without measuring; deeper levels may be smaller."""
    widest = 1.2 * size * sum(max(1.0, em * size / width) for em, is_first in lengths if is_first)
    lines = sum(max(1.0, em * _FLOOR / width) for em, _ in lengths)
    return max(widest, 1.2 * _FLOOR * lines if size >= _FLOOR else 0.0)
