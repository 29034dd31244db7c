"""Slide layouts turned for slides that read from right to left, as layout turns their items."""

from msgspec.structs import replace

from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Placeholder, SlideLayout


def turned_layout(layout: SlideLayout, width: float) -> SlideLayout:
    """The layout as in a mirror, on a page of `width` points."""
    return replace(
        layout,
        title=f"{layout.title} (right to left)",
        placeholders=tuple(turned_placeholder(p, width) for p in layout.placeholders),
        decorations=tuple(replace(d, rect=_turned(d.rect, width)) for d in layout.decorations),
        pictures=tuple(replace(p, rect=_turned(p.rect, width)) for p in layout.pictures),
    )


def turned_placeholder(placeholder: Placeholder, width: float) -> Placeholder:
    """The placeholder with its rect as in a mirror."""
    return replace(placeholder, rect=_turned(placeholder.rect, width))


def _turned(rect: Rect, width: float) -> Rect:
    return replace(rect, x=width - rect.right)
