"""Shapes side by side become columns, and the shapes of our own exports the blocks they were made from."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.shapes import Layouts, Shape
from briefing_app.model.blocks import (
    Block,
    Chart,
    Column,
    Columns,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
    TimelineEntry,
)
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Runs, plain
from briefing_app.phrases import Phrase
from briefing_app.reader.pieces import joined

Shown = tuple[Shape, tuple[Block, ...]]

_OWN_COLUMN = re.compile(r"Card-\d|Left|Right")
_MOST_COLUMNS = 4
_MOST_IN_COLUMNS = 24  # placeholders; no slide layout has as many
_FIGURES = (Picture, Chart, Table)
_DASH = re.compile(r"[—–]\s*")


def arranged(shown: Sequence[Shown], layouts: Layouts, report: Report) -> tuple[Block, ...]:
    """The blocks of a slide in reading order."""
    shown = [part for part in shown if part[1]]
    if layouts.name.startswith("Question"):
        shown = [part for part in shown if part[0].name != "Label" or not part[0].is_content]
    before, columns, after = _columns(shown)
    blocks = [*_joined(before), *([Columns(columns)] if columns else []), *_joined(after)]
    if columns and after:  # what stands under the last column would be read as a part of it
        blocks = [*_joined(before), *_joined(after), Columns(columns)]
        report.changed(Phrase("What stood after columns stands before them now."))
    return tuple(blocks)


def _columns(shown: Sequence[Shown]) -> tuple[list[Shown], tuple[Column, ...], list[Shown]]:
    """What comes before columns, the columns, and what comes after them; all before where there are none."""
    content = [part for part in shown if part[0].is_content]
    members = [part for part in content if _OWN_COLUMN.fullmatch(part[0].name)]
    if len(members) >= 2:
        columns = tuple(_titled(blocks) for _, blocks in members)
    else:
        members, columns = content, tuple(_column(parts) for parts in _stacks(content))
    if len(columns) < 2 or any(isinstance(b, Columns) for _, blocks in shown for b in blocks):
        return list(shown), (), []
    chosen = {id(shape) for shape, _ in members}
    first = next(i for i, (shape, _) in enumerate(shown) if id(shape) in chosen)
    others = [(i, part) for i, part in enumerate(shown) if id(part[0]) not in chosen]
    return [p for i, p in others if i < first], columns, [p for i, p in others if i > first]


def _stacks(content: Sequence[Shown]) -> list[list[Shown]]:
    """Shapes that stand side by side, each with those under it; nothing where they do not."""
    stacks: list[list[Shown]] = []
    if len(content) > _MOST_IN_COLUMNS:
        return []
    for part in sorted(content, key=lambda part: part[0].rect.x if part[0].rect else 0.0):
        if part[0].rect is None:
            return []
        if stacks and not all(_apart(part[0], other) for other, _ in stacks[-1]):
            stacks[-1].append(part)
        else:
            stacks.append([part])
    for stack in stacks:
        stack.sort(key=lambda part: part[0].rect.y if part[0].rect else 0.0)
    return stacks if len(stacks) <= _MOST_COLUMNS and _level(stacks) and not _is_figure_and_text(stacks) else []


def _is_figure_and_text(stacks: Sequence[Sequence[Shown]]) -> bool:
    """Whether one figure stands beside text, which slide layouts here arrange by themselves."""
    figures = [any(isinstance(b, _FIGURES) for _, blocks in stack for b in blocks) for stack in stacks]
    return figures in ([True, False], [False, True])


def _apart(a: Shape, b: Shape) -> bool:
    """Whether one stands to the side of the other."""
    if a.rect is None or b.rect is None:
        return False
    slack = min(a.rect.width, b.rect.width) / 10
    return a.rect.right <= b.rect.x + slack or b.rect.right <= a.rect.x + slack


def _level(stacks: Sequence[Sequence[Shown]]) -> bool:
    """Whether the stacks share at least half of their height."""
    extents = [_extent([shape.rect for shape, _ in stack if shape.rect]) for stack in stacks]
    shared = min((bottom for _, bottom in extents), default=0) - max((top for top, _ in extents), default=0)
    return shared > min((bottom - top for top, bottom in extents), default=0) / 2


def _extent(rects: Sequence[Rect]) -> tuple[float, float]:
    return min(rect.y for rect in rects), max(rect.bottom for rect in rects)


def _column(stack: Sequence[Shown]) -> Column:
    """A column of one or more shapes; a low first one with a single text is its title."""
    (head, words), *rest = stack
    low = rest and head.rect and rest[0][0].rect and head.rect.height < rest[0][0].rect.height / 2
    if low and len(words) == 1 and isinstance(words[0], TextBlock):
        return Column(_heading(words), tuple(block for _, blocks in rest for block in blocks))
    return _titled(tuple(block for _, blocks in stack for block in blocks))


def _titled(blocks: tuple[Block, ...]) -> Column:
    """A column; a first paragraph all in bold is its title."""
    if len(blocks) > 1 and _is_bold(blocks[0]):
        return Column(_heading(blocks[:1]), blocks[1:])
    return Column((), blocks)


def _is_bold(block: Block) -> bool:
    return isinstance(block, TextBlock) and all(run.bold for run in block.runs if run.text.strip())


def _heading(blocks: tuple[Block, ...]) -> Runs:
    """The text of a column's title; it is bold anyway."""
    block = blocks[0]
    if not isinstance(block, TextBlock):
        return ()
    return joined(replace(run, bold=False) for run in block.runs) if _is_bold(block) else block.runs


def _joined(shown: Sequence[Shown]) -> list[Block]:
    """Blocks of several shapes in a row; captions, attributions and moments find what they belong to."""
    result: list[Block] = []
    index = 0
    while index < len(shown):
        shape, blocks = shown[index]
        moments = _moments(shown, index)
        if len(moments) >= 2:
            result.append(Timeline(moments))
            index += 2 * len(moments)
            continue
        if not _attached(shape, blocks, result):
            result += _as_quotation(blocks) if shape.name == "Quotation" else blocks
        index += 1
    return result


def _moments(shown: Sequence[Shown], start: int) -> tuple[TimelineEntry, ...]:
    """The moments from place `start` of a row of shapes on: a date and an event each."""
    entries: list[TimelineEntry] = []
    for index in range(start, len(shown) - 1, 2):
        (date, when), (event, what) = shown[index : index + 2]
        if (date.name, event.name) != ("Date", "Event") or date.is_content:
            break
        match when, what:
            case (TextBlock(runs=day),), (TextBlock(runs=runs),):
                entries.append(TimelineEntry(plain(day), runs))
            case _:
                break
    return tuple(entries)


def _attached(shape: Shape, blocks: tuple[Block, ...], before: list[Block]) -> bool:
    """Add a caption to the picture before it, an attribution to the quotation; False if it is neither."""
    texts = [block.runs for block in blocks if isinstance(block, TextBlock)]
    if not shape.is_content or not before or len(texts) != len(blocks):
        return False
    match shape.name, before[-1], texts:
        case "Caption", Picture(caption="") as picture, [caption, *credit] if len(credit) <= 1:
            words = [plain(runs).replace(";", ",") for runs in (caption, *credit)]
            before[-1] = replace(picture, caption=words[0], credit=" ".join(words[1:]))
            return True
        case "Attribution", Quote(attribution=()) as quote, [runs]:
            before[-1] = replace(quote, attribution=_without_dash(runs))
            return True
    return False


def _as_quotation(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    paragraphs = tuple(block.runs for block in blocks if isinstance(block, TextBlock))
    return (Quote(paragraphs),) if len(paragraphs) == len(blocks) else blocks


def _without_dash(runs: Runs) -> Runs:
    first, *rest = runs
    return joined((replace(first, text=_DASH.sub("", first.text, count=1)), *rest))
