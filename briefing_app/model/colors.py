"""Colours against each other: what can be read on what."""

from collections.abc import Sequence
from functools import lru_cache

from briefing_app.model.theme import Color

READABLE = 4.5  # the contrast that text needs (WCAG 2.2)
_STEPS = 20


@lru_cache(1024)
def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    channels = (int(color[i : i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(one: Color, other: Color, share: float) -> Color:
    """`one` with `share` of `other` in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def readable(color: Color, grounds: Sequence[Color], ratio: float = READABLE) -> Color:
    """`color`, or the nearest to it towards black or white that stands out from all `grounds` by `ratio`."""
    steps = [i / _STEPS for i in range(_STEPS + 1)]
    tries = (mixed(color, end, share) for share in steps for end in ("000000", "FFFFFF"))
    best = max(("000000", "FFFFFF"), key=lambda end: min(contrast(end, ground) for ground in grounds))
    return next((c for c in tries if all(contrast(c, ground) >= ratio for ground in grounds)), best)


def _channels(color: Color) -> list[int]:
    return [int(color[i : i + 2], 16) for i in (0, 2, 4)]
