"""Where a slide that holds too much may be cut in parts."""

from collections.abc import Iterator
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.layout.prose import Prose, ems, flow
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
from briefing_app.model.text import Runs, plain
from briefing_app.phrases import Phrase

_LINE_EMS = 36.0  # about what a line of body text holds
_FIGURE_WEIGHT = 6.0  # a picture or chart, in lines
_LABEL_CHARS = 40


class Atom(Struct, frozen=True):
    """The smallest part that stays whole: a block, or one item, row, entry or column of it."""

    block: Block
    label: str
    weight: float  # in lines, roughly
    opens: bool = False  # a good place to begin a slide with


def propose_split(slide: Slide, parts: int = 2) -> tuple[Slide, ...]:
    """`slide` cut into at most `parts` slides of about equal weight, every part under the same title."""
    atoms = list(_atoms(slide.blocks))
    cuts = _cuts(atoms, parts)
    groups = [atoms[start:end] for start, end in zip([0, *cuts], [*cuts, len(atoms)], strict=True)]
    return tuple(_slide(slide, group, index) for index, group in enumerate(groups) if group)


def split_hint(slide: Slide) -> Phrase:
    """One sentence that says where to cut in two."""
    atoms = list(_atoms(slide.blocks))
    cuts = _cuts(atoms, 2)
    if not cuts:
        return Phrase("Shorten it.")
    return Phrase("Split it before “{0}”, or shorten it.", atoms[cuts[0]].label)


def _slide(slide: Slide, atoms: list[Atom], index: int) -> Slide:
    blocks = tuple(_joined(atoms))
    layout = slide.layout if slide.layout not in (SlideLayoutName.CARDS, SlideLayoutName.TWO_COLUMNS) else None
    return replace(
        slide,
        id=slide.id if index == 0 else f"{slide.id}-{index + 1}",
        blocks=blocks,
        notes=slide.notes if index == 0 else (),
        layout=layout,
    )


def _cuts(atoms: list[Atom], parts: int) -> list[int]:
    """Where the parts after the first begin: near equal weights, before a heading rather than after it."""
    total = sum(atom.weight for atom in atoms)
    starts = [sum(atom.weight for atom in atoms[:i]) for i in range(len(atoms))]
    cuts: list[int] = []
    for part in range(1, min(parts, len(atoms))):
        aim = total * part / parts
        least = (cuts[-1] if cuts else 0) + 1
        options = [i for i in range(least, len(atoms)) if not _is_heading(atoms[i - 1])]
        if options:
            cuts.append(min(options, key=lambda i: abs(starts[i] - aim) * (0.5 if atoms[i].opens else 1.0)))
    return cuts


def _is_heading(atom: Atom) -> bool:
    return isinstance(atom.block, Heading)


def _atoms(blocks: tuple[Block, ...]) -> Iterator[Atom]:  # noqa: C901 - one case a kind of block
    for block in blocks:
        match block:
            case ListBlock():
                for item in block.items:
                    part = replace(block, items=(item,))
                    yield Atom(part, _label(item.runs), _weight(part), opens=item.level == 0)
            case Table():
                for row in block.rows:
                    yield Atom(replace(block, rows=(row,)), _label(row[0]), _row_weight(row))
            case Timeline():
                for entry in block.entries:
                    part_line = replace(block, entries=(entry,))
                    yield Atom(part_line, f"{entry.date} {_label(entry.runs)}".strip(), _weight(part_line))
            case Columns():
                for column in block.columns:
                    part_column = replace(block, columns=(column,))
                    yield Atom(part_column, _label(column.title), _weight(part_column), opens=True)
            case Heading() | TextBlock():
                yield Atom(block, _label(block.runs), _weight(block), opens=isinstance(block, Heading))
            case Quote():
                yield Atom(block, _label(block.paragraphs[0] if block.paragraphs else ()), _weight(block))
            case Code():
                yield Atom(block, block.text.split("\n")[0][:_LABEL_CHARS], _weight(block))
            case Picture() | Chart():
                yield Atom(block, block.alt[:_LABEL_CHARS] or "the figure", _FIGURE_WEIGHT)
            case Pause():
                yield Atom(block, "the pause", 0.0)
            case _:
                assert_never(block)


def _weight(block: Block) -> float:
    units, _ = flow((block,))
    weight = 0.0
    for unit in units:
        if isinstance(unit, Prose):
            weight += sum(max(1.0, em / _LINE_EMS) for em in ems(unit.entries))
        else:
            weight += _FIGURE_WEIGHT
    return weight


def _row_weight(row: tuple[Runs, ...]) -> float:
    return max((len(plain(cell)) * len(row) / 80 for cell in row), default=1.0) + 1.0


def _label(runs: Runs) -> str:
    text = " ".join(plain(runs).split())
    return text if len(text) <= _LABEL_CHARS else text[:_LABEL_CHARS].rsplit(" ", 1)[0] + " …"


def _joined(atoms: list[Atom]) -> Iterator[Block]:
    """The blocks of `atoms`, parts of one block put together again."""
    whole: Block | None = None
    for atom in atoms:
        joined = _join(whole, atom.block) if whole is not None else None
        if joined is None and whole is not None:
            yield whole
        whole = joined or atom.block
    if whole is not None:
        yield whole


def _join(first: Block, second: Block) -> Block | None:
    """Two parts of one block as one, None if they are not."""
    if first.lines != second.lines:
        return None
    match first, second:
        case ListBlock(), ListBlock():
            return replace(first, items=first.items + second.items)
        case Table(), Table():
            return replace(first, rows=first.rows + second.rows) if first.header == second.header else None
        case Timeline(), Timeline():
            return replace(first, entries=first.entries + second.entries)
        case Columns(), Columns():
            return replace(first, columns=first.columns + second.columns)
        case _:
            return None
