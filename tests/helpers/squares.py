"""A font of squares, so that layout is exact on every machine.

Every glyph is 0.5 em wide, 1 em where East Asian text or emoji take a full square; bold adds nothing, a
combining mark takes no room. Lines break after spaces, after hyphens and between full-width glyphs.
"""

import unicodedata
from collections.abc import Iterator, Sequence

from briefing_app.layout.frame import StyledParagraph
from briefing_app.layout.measure import MeasuredLine


class SquareMeasurer:
    """A TextMeasurer for the font of squares; counts how often it is asked."""

    def __init__(self) -> None:
        self.calls = 0

    def lines(self, paragraph: StyledParagraph, width: float) -> Sequence[MeasuredLine]:
        """Break greedily; a word wider than `width` is cut."""
        self.calls += 1
        widths = [_advance(char) * run.size for run in paragraph.runs for char in run.text]
        return list(_lines(paragraph.text, widths, width)) or [MeasuredLine(0, 0, 0.0)]

    def agrees(self, paragraph: StyledParagraph, width: float) -> bool:
        """Every program breaks squares alike."""
        return True


def _lines(text: str, widths: list[float], width: float) -> Iterator[MeasuredLine]:
    start = 0
    for hard_end in _hard_ends(text):
        if start == hard_end:
            yield MeasuredLine(start, start, 0.0)
        while start < hard_end:
            end = _line_end(text, widths, start, hard_end, width)
            visible = start + len(text[start:end].rstrip(" "))
            yield MeasuredLine(start, max(visible, start), sum(widths[start:visible]))
            start = end
        start = hard_end + 1


def _hard_ends(text: str) -> Iterator[int]:
    yield from (i for i, char in enumerate(text) if char == "\n")
    yield len(text)


def _line_end(text: str, widths: list[float], start: int, limit: int, width: float) -> int:
    used, best = 0.0, start
    for index in range(start, limit):
        used += widths[index]
        if text[index] != " " and used > width + 1e-9:
            return best if best > start else max(index, start + 1)
        if _may_break_after(text, index):
            best = index + 1
    return limit


def _may_break_after(text: str, index: int) -> bool:
    after = text[index + 1 : index + 2]
    return text[index] in " -–" or _is_wide(text[index]) or bool(after and _is_wide(after))


def _advance(char: str) -> float:
    if char == "\n" or unicodedata.combining(char):
        return 0.0
    return 1.0 if _is_wide(char) else 0.5


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"
