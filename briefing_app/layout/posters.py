"""Slide layouts that say one thing large: title, section, statement, number, quotation, question."""

from collections.abc import Sequence

from msgspec.structs import replace

from briefing_app.layout.chrome import area, breaks_word, chrome, fitted_text, fitted_title, foot_items
from briefing_app.layout.frame import FrameItem, ShapeItem, TextItem
from briefing_app.layout.labels import for_discussion
from briefing_app.layout.page import Arrangement, Page, mark, text_item
from briefing_app.layout.prose import Entry, Prose, flow, styled
from briefing_app.layout.sizing import Fitted, fit
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Block, Quote, TextBlock
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run, Runs, plain
from briefing_app.model.theme import Anchor, Placeholder, TextStyle

_GAP = 28.0
_RISE = 0.44  # the share of free height above: the optical middle
_MARK = 24.0  # from the accent mark to the text
_NUMBER_CHARS = 9
_DASH = "— "


def cover(page: Page) -> Arrangement:
    """A title or section slide: title above the mark, subtitle below."""
    items: list[FrameItem] = []
    below = False
    title = fitted_title(page)
    if title:
        placeholder = page.placeholder("title")
        items.append(
            text_item(
                title.value, placeholder.rect, name="Title", placeholder=placeholder, anchor=Anchor.BOTTOM
            )
        )
        below = title.sizing.below_floor
    entries = prose_entries(page.slide.blocks)
    if entries:
        placeholder = page.placeholder("subtitle")
        fitted = _fitted_prose(page, entries, placeholder.style, placeholder.rect)
        items.append(text_item(fitted.value, placeholder.rect, name="Subtitle", placeholder=placeholder))
        below = below or fitted.sizing.below_floor
    return Arrangement((*items, *foot_items(page)), below)


def statement(page: Page) -> Arrangement:
    """The title as large as it can be, the rest small under it, together in the optical middle."""
    foot = foot_items(page)
    box = area(page, 72.0, foot)
    entries = prose_entries(page.slide.blocks)
    lead = _lead(page, entries, box)
    room = box.height - _MARK - (lead.value.height + _GAP if lead else 0.0)
    title = fitted_title(page, up=1, rect=Rect(box.x, box.y, box.width, max(room, 40.0)))
    height = (title.value.height if title else 0.0) + (box.height - room)
    y = box.y + _RISE * max(0.0, box.height - height)
    items: list[FrameItem] = [mark(box.x, y, page.theme.palette.accent)] if title else []
    y += _MARK
    if title:
        items.insert(0, _block(title.value, box, y, page.placeholder("title"), "Title"))
        y += title.value.height + _GAP
    if lead:
        items.append(_block(lead.value, box, y, page.placeholder("body"), "Text"))
    return Arrangement((*items, *foot), _any_below(title, lead))


def number(page: Page) -> Arrangement:
    """A number as large as it can be, and what it means under it; the title stays above."""
    frame = chrome(page)
    figure, rest = split_number(page.slide.blocks)
    lead = _lead(page, prose_entries(rest), frame.area)
    room = frame.area.height - (lead.value.height + 12 if lead else 0.0)
    placeholder = page.placeholder("figure")
    box = frame.area
    big = fitted_text(page, figure, placeholder, rect=replace(box, height=max(40.0, room)))
    height = big.value.height + (box.height - room)
    y = box.y + _RISE * max(0.0, box.height - height)
    items: list[FrameItem] = [_block(big.value, box, y, placeholder, "Number")]
    if lead:
        items.append(_block(lead.value, box, y + big.value.height + 12, page.placeholder("body"), "Text"))
    below = frame.below_floor or _any_below(big, lead)
    return Arrangement((*frame.head, *items, *frame.foot), below)


def split_number(blocks: Sequence[Block]) -> tuple[Runs, tuple[Block, ...]]:
    """The figure that a statement opens with, and the blocks after it; no runs if it opens with none."""
    first = blocks[0] if blocks else None
    if isinstance(first, TextBlock):
        words = plain(first.runs).strip()
        if 0 < len(words) <= _NUMBER_CHARS and any(c.isdigit() for c in words):
            return first.runs, tuple(blocks[1:])
    return (), tuple(blocks)


def quote(page: Page) -> Arrangement:
    """Somebody's words, large, beside an accent rule; whose they are below."""
    foot = foot_items(page)
    items: list[FrameItem] = []
    title = fitted_title(page)
    top = 56.0
    if title:
        placeholder = page.placeholder("title")
        items.append(text_item(title.value, placeholder.rect, name="Title", placeholder=placeholder))
        top = placeholder.rect.y + title.value.height + 24
    body, by = page.placeholder("body"), page.placeholder("attribution")
    full = area(page, top, foot)
    box = Rect(body.rect.x, full.y, body.rect.width, full.height)
    block = next(b for b in page.slide.blocks if isinstance(b, Quote))
    source = _attribution(page, block, by, box)
    room = box.height - (source.value.height + 20 if source else 0.0)
    entries = tuple(Entry(runs) for runs in block.paragraphs)
    words = _fitted_prose(page, entries, body.style, replace(box, height=max(20.0, room)), up=1)
    height = words.value.height + box.height - room
    y = box.y + _RISE * max(0.0, box.height - height)
    items.append(_block(words.value, box, y, body, "Quotation"))
    if source:
        items.append(_block(source.value, box, y + words.value.height + 20, by, "Attribution"))
    rule = Rect(page.theme.margin, y + 4, 4, max(8.0, height - 6))
    items.append(ShapeItem(rect=rule, name="Rule", fill=page.theme.palette.accent))
    return Arrangement((*items, *foot), _any_below(title, words, source))


def _attribution(page: Page, block: Quote, placeholder: Placeholder, box: Rect) -> Fitted[SetText] | None:
    if not block.attribution:
        return None
    runs = (Run(_DASH), *block.attribution)
    return fitted_text(page, runs, placeholder, rect=replace(box, height=box.height * 0.35))


def question(page: Page) -> Arrangement:
    """A question to the room, and prompts under it."""
    foot = foot_items(page)
    label, title_place = page.placeholder("label"), page.placeholder("title")
    full = area(page, 64.0, foot)
    box = Rect(title_place.rect.x, full.y, full.right - title_place.rect.x, full.height)
    tag = fitted_text(page, (Run(for_discussion(page.slide.language)),), label)
    entries = prose_entries(page.slide.blocks)
    lead = _lead(page, entries, box)
    used = tag.value.height + 12 + (lead.value.height + _GAP if lead else 0.0)
    title = fitted_title(page, rect=replace(box, height=max(40.0, box.height - used)))
    height = used + (title.value.height if title else 0.0)
    y = box.y + _RISE * max(0.0, box.height - height)
    tag_item = _block(tag.value, box, y, label, "Label")
    y += tag.value.height + 12
    items: list[FrameItem] = []
    if title:
        items.append(_block(title.value, box, y, title_place, "Title"))
        y += title.value.height + _GAP
    items.append(tag_item)
    if lead:
        items.append(_block(lead.value, box, y, page.placeholder("body"), "Text"))
    return Arrangement((*items, *foot), _any_below(title, lead))


def prose_entries(blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """All paragraphs of blocks that hold nothing but prose."""
    units, _ = flow(blocks)
    return tuple(entry for unit in units if isinstance(unit, Prose) for entry in unit.entries)


def _lead(page: Page, entries: tuple[Entry, ...], box: Rect) -> Fitted[SetText] | None:
    """The small text under the large one: at most half of the height."""
    if not entries:
        return None
    placeholder = page.placeholder("body")
    room = Rect(box.x, box.y, min(placeholder.rect.width, box.width), box.height * 0.5)
    return _fitted_prose(page, entries, placeholder.style, room)


def _fitted_prose(
    page: Page, entries: tuple[Entry, ...], style: TextStyle, box: Rect, *, up: int = 0
) -> Fitted[SetText]:
    heading = replace(page.heading, color=style.level(0).color)
    return fit(
        page.theme,
        lambda sizing: page.set(styled(entries, style, heading, sizing, page.styler), box.width),
        lambda text, sizing: (
            text.height <= box.height * (0.55 if sizing.steps < 0 else 1) + 0.01
            and not (sizing.steps < 1 and breaks_word(text))
        ),
        up=up,
    )


def _block(text: SetText, box: Rect, y: float, placeholder: Placeholder, name: str) -> TextItem:
    """A text item just as high as its text, as wide as it was set for at most."""
    width = min(box.width, max(placeholder.rect.width, text.wrap_width))
    return text_item(text, Rect(box.x, y, width, text.height), name=name, placeholder=placeholder)


def _any_below(*fitted: Fitted[SetText] | None) -> bool:
    return any(f is not None and f.sizing.below_floor for f in fitted)
