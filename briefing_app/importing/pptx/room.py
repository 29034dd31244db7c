"""Text beside logos: the room that is left of a placeholder where a logo stands."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from briefing_app.model.geometry import Rect

_GAP = 8.0  # between text and a logo
_ENOUGH = 0.4  # the share of a placeholder that may remain; with less it is moved instead


def clear_of(rect: Rect, logos: Sequence[Rect], page_width: float) -> Rect:
    """`rect`, or what of it touches no logo: cut on one side, else moved beside the logo."""
    for logo in logos:
        if rect.overlaps(logo):
            rect = _beside(rect, logo, page_width)
    return rect


def _beside(rect: Rect, logo: Rect, page_width: float) -> Rect:
    cut = max(_cuts(rect, logo), key=lambda part: part.width * part.height)
    if cut.width * cut.height >= _ENOUGH * rect.width * rect.height and cut.height >= min(rect.height, 32.0):
        return cut
    left, right = replace(rect, x=logo.x - _GAP - rect.width), replace(rect, x=logo.right + _GAP)
    if left.x >= 0:
        return left
    return right if right.right <= page_width else cut


def _cuts(rect: Rect, logo: Rect) -> Iterator[Rect]:
    """What remains of `rect` left of, right of, above and below `logo`."""
    yield replace(rect, width=max(1.0, logo.x - _GAP - rect.x))
    x = min(rect.right - 1, logo.right + _GAP)
    yield replace(rect, x=x, width=rect.right - x)
    yield replace(rect, height=max(1.0, logo.y - _GAP - rect.y))
    y = min(rect.bottom - 1, logo.bottom + _GAP)
    yield replace(rect, y=y, height=rect.bottom - y)
