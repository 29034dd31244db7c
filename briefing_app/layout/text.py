"""Paragraphs into lines, and lines onto the page.

Text is set in two moves: `set_text` breaks paragraphs at a width (all that costs time), `SetText.body` puts the
lines into a box. The model of where lines stand is the one that LibreOffice and PowerPoint follow: pitch 1.2 ×
size, first baseline 1.0 × size below the top, the space before the first paragraph ignored.

Breaks are stable: the width is narrowed until no line would break elsewhere if the text came out 0.5 % wider or
narrower, which is how much font engines differ.
"""

from collections.abc import Sequence

from msgspec import Struct

from briefing_app.layout.frame import StyledParagraph, TextBody, TextLine
from briefing_app.layout.measure import MeasuredLine, TextMeasurer
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Anchor, TextAlign

TOLERANCE = 0.005
_MAX_SHRINK = 0.04  # beyond this, words are broken anyhow and no width is stable
_MOST_READ = 20_000  # characters that all tries together break: more is no slide, and its breaks may differ
_MAX_CONCESSION = 0.1  # how much narrower text may become so that all programs break it alike
_STEP = 0.003  # to the next width, where programs differ at one
_WIDOW_SHARE = 0.34  # a last line shorter than this share of the widest is a widow
_MIN_BALANCE = 0.55  # how far a title may be narrowed
BOX_ASCENT = 1.0  # first baseline below the top, in sizes
CELL_ASCENT = 1.2 - 0.212  # in table cells: exact pitch less Arial's descent


class SetText(Struct, frozen=True):
    """Paragraphs broken at a width, not yet at a place. `height` is from the top to below the last line."""

    paragraphs: tuple[StyledParagraph, ...]
    broken: tuple[Sequence[MeasuredLine], ...]
    wrap_width: float
    ascent: float = BOX_ASCENT

    @property
    def height(self) -> float:
        """The sum of all pitches and of the space between paragraphs."""
        gaps = sum(p.space_before for p in self.paragraphs[1:])
        return gaps + sum(p.pitch * len(b) for p, b in zip(self.paragraphs, self.broken, strict=True))

    @property
    def width(self) -> float:
        """How far the longest line reaches, its indent included."""
        rows = zip(self.paragraphs, self.broken, strict=True)
        return max((p.text_indent + line.width for p, b in rows for line in b), default=0.0)

    def body(self, rect: Rect, anchor: Anchor = Anchor.TOP) -> TextBody:
        """The lines in `rect`; they start at its left edge, right-to-left pages are mirrored as a whole."""
        y = rect.y + _offset(anchor, rect.height - self.height)
        lines: list[TextLine] = []
        for index, (paragraph, broken) in enumerate(zip(self.paragraphs, self.broken, strict=True)):
            y += paragraph.space_before if index else 0.0
            left = rect.x + paragraph.text_indent
            room = self.wrap_width - paragraph.text_indent
            for start, end, width in broken:
                x = left + _slack(paragraph.align, room - width)
                lines.append(TextLine(index, start, end, x, y + self.ascent * paragraph.size, width))
                y += paragraph.pitch
        return TextBody(self.paragraphs, tuple(lines), self.wrap_width)


def set_text(
    paragraphs: Sequence[StyledParagraph],
    width: float,
    measurer: TextMeasurer,
    *,
    balanced: bool = False,
    ascent: float = BOX_ASCENT,
) -> SetText:
    """Break `paragraphs` at `width` or a little less, so that the breaks are stable.

    `balanced` narrows the width further where the last line would hold a single short word.
    """
    fixed = tuple(paragraphs)
    result = _stable(fixed, max(width, 1.0), measurer, ascent)
    return _balanced(result, measurer) if balanced else result


def _stable(
    paragraphs: tuple[StyledParagraph, ...], width: float, measurer: TextMeasurer, ascent: float
) -> SetText:
    """Break at the widest stable width at which other programs make the same lines; else at the widest stable.

    Breaks made at a width stay the same for every width down to the longest line they have. So one measure
    at +0.5 % is enough if its longest line is shorter than -0.5 %; else the next width worth trying lies just
    below that line.
    """
    stable: SetText | None = None
    trial, least = width, width * (1 - _MAX_SHRINK)
    left, length = _MOST_READ, sum(len(p.text) for p in paragraphs)
    while left > 0 and trial >= (width * (1 - _MAX_CONCESSION) if stable else least):
        broken = [_lines(p, trial, 1 + TOLERANCE, measurer) for p in paragraphs]
        narrower = min((_narrower(p, b, trial) for p, b in zip(paragraphs, broken, strict=True)), default=trial)
        if narrower >= trial:
            result = SetText(paragraphs, tuple(broken), trial, ascent)
            if all(_agree(p, trial, measurer) for p in paragraphs):
                return result
            stable = stable or result
            narrower = trial * (1 - _STEP)
        trial, left = narrower, left - length
    broken = [_lines(p, width, 1.0, measurer) for p in paragraphs]
    return stable or SetText(paragraphs, tuple(broken), width, ascent)


def _agree(paragraph: StyledParagraph, width: float, measurer: TextMeasurer) -> bool:
    room = width - paragraph.text_indent
    return all(measurer.agrees(paragraph, max(1.0, room * factor)) for factor in (1 + TOLERANCE, 1 - TOLERANCE))


def _lines(
    paragraph: StyledParagraph, width: float, factor: float, measurer: TextMeasurer
) -> Sequence[MeasuredLine]:
    return measurer.lines(paragraph, max(1.0, (width - paragraph.text_indent) * factor))


def _narrower(paragraph: StyledParagraph, broken: Sequence[MeasuredLine], width: float) -> float:
    """The next width below at which the breaks would differ, or `width` if they are stable there."""
    longest = max(line.width for line in broken)
    room = width - paragraph.text_indent
    if longest <= room * (1 - TOLERANCE):
        return width
    below = paragraph.text_indent + longest * (1 - 1e-4) / (1 + TOLERANCE)
    return below if below < width else width * (1 - _STEP)  # a line may turn out wider than was asked for


def _balanced(text: SetText, measurer: TextMeasurer) -> SetText:
    """Narrow the width, the number of lines kept, until the last line is no widow."""
    best, least = text, text.wrap_width * _MIN_BALANCE
    while has_widow(best):
        longest = max(line.width for lines in best.broken for line in lines)
        trial = _stable(best.paragraphs, longest * (1 - 1e-4) / (1 + TOLERANCE), measurer, best.ascent)
        if trial.wrap_width < least or len(trial.broken[-1]) != len(text.broken[-1]):
            return text
        best = trial
    return best


def has_widow(text: SetText) -> bool:
    """Whether the last line is a single word, or much shorter than the others."""
    lines = text.broken[-1] if text.broken else ()
    if len(lines) < 2:
        return False
    last = text.paragraphs[-1].text[lines[-1].start : lines[-1].end]
    return " " not in last.strip() or lines[-1].width < _WIDOW_SHARE * max(line.width for line in lines)


def _offset(anchor: Anchor, free: float) -> float:
    return {Anchor.TOP: 0.0, Anchor.MIDDLE: free / 2, Anchor.BOTTOM: free}[anchor]


def _slack(align: TextAlign, free: float) -> float:
    return {TextAlign.START: 0.0, TextAlign.CENTER: free / 2, TextAlign.END: free}[align]
