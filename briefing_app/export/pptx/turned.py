"""Slide layouts turned for slides that read from right to left, as layout turns their items."""

from msgspec.structs import replace

from briefing_app.model.theme import Placeholder, SlideLayout


def turned_layout(layout: SlideLayout, width: float) -> SlideLayout:
    """The layout as in a mirror, on a page of `width` points."""
    return replace(
        layout,
        title=f"{layout.title} (right to left)",
        placeholders=tuple(turned_placeholder(p, width) for p in layout.placeholders),
        decorations=tuple(replace(d, rect=d.rect.mirrored(width)) for d in layout.decorations),
        pictures=tuple(replace(p, rect=p.rect.mirrored(width)) for p in layout.pictures),
    )


def turned_placeholder(placeholder: Placeholder, width: float) -> Placeholder:
    """The placeholder with its rect as in a mirror."""
    return replace(placeholder, rect=placeholder.rect.mirrored(width))
