"""A picture in a box: shown whole, with its caption beside or below it, whichever shows more of it."""

from msgspec import Struct

from briefing_app.layout.frame import FrameItem, PictureItem, ShapeItem
from briefing_app.layout.page import Page, Slots, text_item
from briefing_app.layout.sizing import Sizing
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Picture
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.text import Run
from briefing_app.model.theme import Role, Theme

_GAP = 16.0
_SIDE_SHARE = 0.3  # of the box for a caption beside the picture
_SIDE_MIN = 480.0  # boxes narrower than this have the caption below
_MISSING = Size(16, 9)


class _Place(Struct, frozen=True):
    picture: Rect
    caption: Rect
    text: SetText | None


def picture_items(page: Page, picture: Picture, rect: Rect, step: int, slots: Slots) -> list[FrameItem]:
    """The picture, as large as `rect` allows, then its caption and credit."""
    place = _best_place(page, picture, rect, step)
    items: list[FrameItem] = [_picture_item(page, picture, place.picture, step, slots)]
    if place.text is not None:
        caption = slots.take(Role.BODY, "caption")
        items.append(text_item(place.text, place.caption, name="Caption", placeholder=caption, source=picture))
    return items


def _best_place(page: Page, picture: Picture, rect: Rect, step: int) -> _Place:
    size = _shown_size(page, picture)
    if not (picture.caption or picture.credit):
        return _Place(_contained(size, rect, centred=True), rect, None)
    below = _below(page, picture, rect, size, step)
    if rect.width < _SIDE_MIN:
        return below
    beside = _beside(page, picture, rect, size, step)
    return beside if _surface(beside.picture) > _surface(below.picture) * 1.02 else below


def _below(page: Page, picture: Picture, rect: Rect, size: Size, step: int) -> _Place:
    text = _fitted_caption(page, picture, rect.width, rect.height * 0.4, step)
    room = Rect(rect.x, rect.y, rect.width, max(1.0, rect.height - text.height - _GAP))
    shown = _contained(size, room, centred=False)
    return _Place(shown, Rect(rect.x, shown.bottom + _GAP, rect.width, text.height), text)


def _beside(page: Page, picture: Picture, rect: Rect, size: Size, step: int) -> _Place:
    width = rect.width * _SIDE_SHARE
    shown = _contained(size, Rect(rect.x, rect.y, rect.width - width - _GAP * 1.5, rect.height), centred=False)
    left = shown.right + _GAP * 1.5
    text = _fitted_caption(page, picture, rect.right - left, shown.height, step)
    return _Place(shown, Rect(left, shown.bottom - text.height, rect.right - left, text.height), text)


def _fitted_caption(page: Page, picture: Picture, width: float, height: float, step: int) -> SetText:
    """The caption and under it the credit, small enough for `height`."""
    text = _caption(page, picture, width, 1.0, step)
    factor = 1.0
    while text.height > height and factor > 0.1:
        factor *= 0.9
        text = _caption(page, picture, width, factor, step)
    return text


def _caption(page: Page, picture: Picture, width: float, factor: float, step: int) -> SetText:
    style, sizing = page.theme.styles["caption"], Sizing(page.theme)
    parts = [(picture.caption, 0), (picture.credit, 1)]
    paragraphs = [
        page.styler.paragraph(
            (Run(text),), style.level(level), sizing(style.level(level).size) * factor, step=step
        )
        for text, level in parts
        if text
    ]
    return page.set(paragraphs, width)


def _picture_item(page: Page, picture: Picture, rect: Rect, step: int, slots: Slots) -> FrameItem:
    """The picture; where it is missing, an empty panel in its place."""
    info = page.context.picture(picture.path)
    if info is None:
        return _panel(page.theme, rect, step)
    return PictureItem(
        rect=rect,
        name="Picture",
        step=step,
        placeholder=slots.take(Role.PICTURE, "picture"),
        source=picture,
        media=info.name,
        crop=picture.crop,
        alt=picture.alt,
    )


def _panel(theme: Theme, rect: Rect, step: int) -> ShapeItem:
    palette = theme.palette
    return ShapeItem(
        rect=rect,
        name="Missing picture",
        step=step,
        fill=palette.surface,
        stroke=palette.hairline,
        stroke_width=1,
    )


def _shown_size(page: Page, picture: Picture) -> Size:
    """Width and height of what remains after the crop, in pixels."""
    info = page.context.picture(picture.path)
    size, crop = (info.size if info else _MISSING), picture.crop
    return Size(
        max(1.0, size.width * (1 - crop.left - crop.right)),
        max(1.0, size.height * (1 - crop.top - crop.bottom)),
    )


def aspect(page: Page, picture: Picture) -> float:
    """Width over height of what is shown of `picture`."""
    size = _shown_size(page, picture)
    return size.width / size.height


def _contained(size: Size, rect: Rect, *, centred: bool) -> Rect:
    """The largest box of `size`'s proportions in `rect`."""
    scale = min(rect.width / size.width, rect.height / size.height)
    width, height = size.width * scale, size.height * scale
    if not centred:
        return Rect(rect.x, rect.y, width, height)
    return Rect(rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2, width, height)


def _surface(rect: Rect) -> float:
    return rect.width * rect.height
