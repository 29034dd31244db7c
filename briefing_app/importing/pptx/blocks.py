"""Paragraphs → blocks: lists with their levels, text, code; nothing longer than a Markdown line may be."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from briefing_app.importing.pptx.text import Line, trimmed
from briefing_app.model.blocks import Block, Code, ListBlock, TextBlock
from briefing_app.model.text import Marker, Paragraph, Run, Runs, plain

LONGEST_TEXT = 2_000  # characters of a paragraph: a Markdown line has 20 KB, an escaped character up to 8 bytes


def blocks_of(lines: Sequence[Line], *, with_code: bool = True) -> tuple[Block, ...]:
    """The blocks that these paragraphs make. Notes have no code."""
    kinds = list(_kinds(lines, with_code=with_code))
    blocks: list[Block] = []
    for kind, group in itertools.groupby(zip(kinds, lines, strict=True), key=lambda pair: pair[0]):
        members = [line for _, line in group]
        if kind == "list":
            blocks.append(_list(members))
        elif kind == "code":
            blocks.append(Code("\n".join(plain(line.runs) for line in members)))
        else:
            blocks += [TextBlock(runs) for line in members for runs in shortened(line.runs)]
    return tuple(blocks)


def _kinds(lines: Sequence[Line], *, with_code: bool) -> Iterator[str]:
    kind = ""
    for line in lines:
        if line.marker is not Marker.NONE or (kind == "list" and (line.is_indented or line.level)):
            kind = "list"
        elif with_code and line.is_code and all(len(t) <= LONGEST_TEXT for t in plain(line.runs).split("\n")):
            kind = "code"
        else:
            kind = "text"
        yield kind


def _list(lines: Sequence[Line]) -> ListBlock:
    """One list. Its levels count from 0 without gaps, whatever the paragraphs' are."""
    items: list[Paragraph] = []
    open_levels: list[int] = []
    for line in lines:
        if line.marker is not Marker.NONE:
            while open_levels and open_levels[-1] >= line.level:
                open_levels.pop()
            open_levels.append(line.level)
        level = max(len(open_levels) - 1, 0)
        first, *rest = shortened(line.runs)
        items.append(Paragraph(first, level, line.marker, line.number))
        items += [Paragraph(runs, level) for runs in rest]
    return ListBlock(tuple(items))


def shortened(runs: Runs, longest: int = LONGEST_TEXT) -> list[Runs]:
    """The runs in stretches that a line of Markdown can hold, cut at blanks where there are some."""
    if len(plain(runs)) <= longest:
        return [runs]
    stretches: list[list[Run]] = [[]]
    room = longest
    for run in runs:
        for piece in _pieces(run.text, longest):
            if len(piece) > room:
                stretches.append([])
                room = longest
            stretches[-1].append(replace(run, text=piece))
            room -= len(piece)
    return [trimmed(tuple(stretch)) for stretch in stretches if plain(tuple(stretch)).strip()]


def _pieces(text: str, longest: int) -> Iterable[str]:
    """The words of a text, each with the blank after it; longer ones in parts."""
    for word in re.findall(r"\S*\s?", text):
        yield from (word[start : start + longest] for start in range(0, len(word), longest))
