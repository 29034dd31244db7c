"""Where slides stand on sheets of paper, in points from the top left of the printable area. Pure."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from briefing_app.model.geometry import Rect, Size

_GAP = 24.0
NUMBER = 14.0  # room for the page's number at the foot


class Arrangement(StrEnum):
    """What a sheet of paper holds."""

    SLIDES = "slides"  # one slide, as large as the paper
    NOTES = "notes"  # one slide, its notes below
    THREE = "three"  # three slides with lines to write on beside them
    SIX = "six"

    @property
    def per_page(self) -> int:
        """How many slides a page holds."""
        return {Arrangement.THREE: 3, Arrangement.SIX: 6}.get(self, 1)

    @property
    def is_upright(self) -> bool:
        """Whether the paper stands upright."""
        return self is not Arrangement.SLIDES


class Placed(Struct, frozen=True):
    """A slide's place on its page, and the place beside or below it for notes or lines; none in some."""

    slide: int
    rect: Rect
    beside: Rect | None = None

    def mirrored(self, width: float) -> "Placed":
        """The same on a page of `width` that is read the other way."""
        return Placed(self.slide, self.rect.mirrored(width), self.beside and self.beside.mirrored(width))


def pages(
    arrangement: Arrangement, count: int, paper: Size, slide: Size, *, rtl: bool = False
) -> Iterator[Sequence[Placed]]:
    """`count` slides of size `slide` on pages of `paper`, which are read from right to left with `rtl`."""
    for first in range(0, count, arrangement.per_page):
        numbers = range(first, min(count, first + arrangement.per_page))
        placed = [_place(arrangement, number, number - first, paper, slide) for number in numbers]
        yield [one.mirrored(paper.width) for one in placed] if rtl else placed


def _place(arrangement: Arrangement, number: int, place: int, paper: Size, slide: Size) -> Placed:
    height = paper.height - NUMBER
    match arrangement:
        case Arrangement.SLIDES:
            return Placed(number, _fitted(Rect(0, 0, paper.width, height), slide))
        case Arrangement.NOTES:
            page = _fitted(Rect(0, 0, paper.width, height / 2), slide, top=True)
            below = page.y + page.height + _GAP
            return Placed(number, page, Rect(0, below, paper.width, height - below))
        case Arrangement.THREE:
            row = (height - 2 * _GAP) / 3
            box = Rect(0, place * (row + _GAP), paper.width * 0.55, row)
            page = _fitted(box, slide, top=True)
            beside = Rect(page.width + _GAP, page.y, paper.width - page.width - _GAP, page.height)
            return Placed(number, page, beside)
        case Arrangement.SIX:
            row, column = (height - 2 * _GAP) / 3, (paper.width - _GAP) / 2
            y, x = divmod(place, 2)
            return Placed(number, _fitted(Rect(x * (column + _GAP), y * (row + _GAP), column, row), slide))


def _fitted(box: Rect, slide: Size, *, top: bool = False) -> Rect:
    """The largest place for a slide in `box`: in its middle, or at its top and start."""
    scale = min(box.width / slide.width, box.height / slide.height)
    width, height = slide.width * scale, slide.height * scale
    x = box.x + (0 if top else (box.width - width) / 2)
    y = box.y + (0 if top else (box.height - height) / 2)
    return Rect(x, y, width, height)


def slices(ends: Sequence[float], first_room: float, room: float) -> Iterator[tuple[float, float]]:
    """Cut text whose lines end at `ends` into (from, to) of at most `first_room`, then `room`; no line is cut.

    A first slice may be empty; a line that is higher than a page has a page of its own.
    """
    start = end = 0.0
    limit = first_room
    for line in ends:
        if line - start > limit and (end > start or limit == first_room != room):
            yield start, end
            start, limit = end, room
        end = line
    yield start, end
