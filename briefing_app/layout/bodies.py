"""Slide layouts with a body under the title: text, table, picture, chart, two columns, cards, sources."""

from collections.abc import Sequence

from msgspec.structs import replace

from briefing_app.layout.chrome import Chrome, chrome
from briefing_app.layout.frame import FrameItem, ShapeItem
from briefing_app.layout.labels import written_date
from briefing_app.layout.page import Arrangement, Page, Slots
from briefing_app.layout.pictures import aspect
from briefing_app.layout.prose import Entry, Placed, Prose, Unit, ems, flow
from briefing_app.layout.scripts import has_arabic
from briefing_app.layout.sizing import Fitted
from briefing_app.layout.stack import Claims, Stack, fit_stacks, place_stack
from briefing_app.model.blocks import Chart, Column, Columns, Picture
from briefing_app.model.geometry import Rect
from briefing_app.model.source import Source
from briefing_app.model.text import Run
from briefing_app.model.theme import TextStyle

_CARD_PADDING = 20.0
_CARD_RULE = 4.0
_LEAST_CARD = 0.56  # of the height there is for it: cards should look like cards
_LARGE_TEXT_CARD = 0.76  # text is enlarged while it fills at most this share of a card
_FIGURE_SHARE = 0.62  # of the width for a picture or chart with text beside it
_SOURCES_FLOOR = 12.0  # a list of sources is for reading later, not from the back row
_SPARSE_EMS = 26.0  # text up to this long may become larger than the style says, by as much as three steps


def text(page: Page) -> Arrangement:
    """Prose and figures under each other; one picture or chart stands beside the text instead."""
    frame = chrome(page)
    slots = Slots(page.layout)
    units, _ = flow(page.slide.blocks)
    beside = _beside(units)
    if beside is not None:
        return _side_by_side(page, frame, slots, *beside)
    style = _body_style(page, units)
    columns = [(units, frame.area)]
    fitted = fit_stacks(page, columns, style, up=_generosity(units), claims=lambda _i: Claims(slots))
    return _arranged(frame, place_stack(fitted.value[0], frame.area), fitted)


def _body_style(page: Page, units: Sequence[Unit]) -> TextStyle:
    """The body placeholder's style; beside figures text is as in columns."""
    if any(isinstance(unit, Placed) for unit in units):
        return page.theme.styles["column"]
    body = page.layout.placeholder("body")
    return body.style if body else page.theme.styles["body"]


def _generosity(units: Sequence[Unit]) -> int:
    """How many steps up the scale short text may go."""
    entries = [entry for unit in units if isinstance(unit, Prose) for entry in unit.entries]
    if any(isinstance(unit, Placed) for unit in units):
        return 1
    return 3 if sum(ems(entries)) <= _SPARSE_EMS * 2 and len(entries) <= 2 else 2


def _beside(units: Sequence[Unit]) -> tuple[Placed, list[Unit]] | None:
    """The one picture or chart and the prose around it, if that is all there is."""
    figures = [unit for unit in units if isinstance(unit, Placed)]
    prose: list[Unit] = [unit for unit in units if isinstance(unit, Prose)]
    if len(figures) == 1 and prose and isinstance(figures[0].figure, Picture | Chart):
        return figures[0], prose
    return None


def _side_by_side(page: Page, frame: Chrome, slots: Slots, figure: Placed, prose: list[Unit]) -> Arrangement:
    """The figure at the start, larger; the text at the end."""
    area, gap = frame.area, page.theme.gutter * 1.5
    wide = _figure_width(page, figure, area, (area.width - gap) * _FIGURE_SHARE)
    left = Rect(area.x, area.y, wide, area.height)
    right = Rect(area.x + wide + gap, area.y, area.width - wide - gap, area.height)
    joined = Prose(tuple(e for unit in prose if isinstance(unit, Prose) for e in unit.entries))
    fitted = fit_stacks(
        page,
        [([figure], left), ([joined], right)],
        page.theme.styles["column"],
        up=1,
        claims=lambda _i: Claims(slots),
    )
    items = [*place_stack(fitted.value[0], left), *place_stack(fitted.value[1], right)]
    return _arranged(frame, items, fitted)


def _figure_width(page: Page, figure: Placed, area: Rect, most: float) -> float:
    """The width a figure can use: an upright picture leaves more to the text."""
    if not isinstance(figure.figure, Picture):
        return most
    return min(most, max(area.width / 3, area.height * aspect(page, figure.figure)))


def columns(page: Page) -> Arrangement:
    """Two columns under their headings."""
    frame, slots = chrome(page), Slots(page.layout)
    boxes = [_in_area(page.placeholder(name).rect, frame.area) for name in ("left", "right")]
    names = ("left", "right")
    fitted = fit_stacks(
        page,
        list(zip(_column_units(page), boxes, strict=True)),
        page.placeholder("left").style,
        up=2,
        claims=lambda i: Claims(slots, (names[i],)),
    )
    boxes = _dropped(boxes, fitted.value)
    items: list[FrameItem] = []
    for stack, box in zip(fitted.value, boxes, strict=True):
        items += place_stack(stack, box, composed=False)
    tallest = max(stack.height for stack in fitted.value)
    return _arranged(frame, [*items, _rule_between(page, boxes, tallest)], fitted)


def _dropped(boxes: Sequence[Rect], stacks: Sequence[Stack]) -> list[Rect]:
    """The columns moved down a little where they leave much free."""
    if any(stack.is_flexible for stack in stacks):
        return list(boxes)
    free = boxes[0].height - max(stack.height for stack in stacks)
    drop = min(max(0.0, free) * 0.3, 48.0)
    return [box.inset(0, drop, 0, 0) for box in boxes]


def _rule_between(page: Page, boxes: Sequence[Rect], tallest: float) -> ShapeItem:
    height = boxes[0].height if tallest > boxes[0].height else min(boxes[0].height, tallest + 16)
    middle = (boxes[0].right + boxes[1].x) / 2
    return ShapeItem(
        rect=Rect(middle - 0.5, boxes[0].y, 1, height),
        name="Rule",
        fill=page.theme.palette.hairline,
    )


def _column_units(page: Page) -> list[tuple[Unit, ...]]:
    """The units of each column, headings first; steps count on from column to column."""
    step, result = 0, []
    for column in _columns_of(page):
        units, step = flow((Columns((column,)),), step)
        result.append(units)
    return result


def _columns_of(page: Page) -> tuple[Column, ...]:
    return next(block.columns for block in page.slide.blocks if isinstance(block, Columns))


def cards(page: Page) -> Arrangement:
    """Two to six cards of one text size, each on its panel."""
    frame, slots = chrome(page), Slots(page.layout)
    names = [p.name for p in page.layout.placeholders if p.name.startswith("card-")]
    panels = [_panel_rect(page, name, names, frame.area) for name in names]
    boxes = [panel.inset(*(_CARD_PADDING,) * 4) for panel in panels]
    fitted = fit_stacks(
        page,
        list(zip(_column_units(page), boxes, strict=True)),
        page.placeholder(names[0]).style,
        up=2,
        claims=lambda i: Claims(slots, (names[i],)),
        fullness=_LARGE_TEXT_CARD,
        whole_words=True,
    )
    panels = _shrunk(panels, fitted.value)
    items: list[FrameItem] = []
    for stack, panel in zip(fitted.value, panels, strict=True):
        texts = place_stack(stack, panel.inset(*(_CARD_PADDING,) * 4), composed=False)
        items += [*_panel(page, panel, min((i.step for i in texts), default=0)), *texts]
    return _arranged(frame, items, fitted)


def _in_area(rect: Rect, area: Rect) -> Rect:
    """A column's box, from the top to the bottom of the area."""
    return Rect(rect.x, area.y, rect.width, area.height)


def _panel_rect(page: Page, name: str, names: Sequence[str], area: Rect) -> Rect:
    """A card's panel: columns as the theme says, rows sharing the area."""
    tops = sorted({page.placeholder(n).rect.y for n in names})
    rect = page.placeholder(name).rect
    gap = page.theme.gutter
    height = (area.height - gap * (len(tops) - 1)) / len(tops)
    y = area.y + tops.index(rect.y) * (height + gap)
    return Rect(rect.x - _CARD_PADDING, y, rect.width + 2 * _CARD_PADDING, height)


def _shrunk(panels: Sequence[Rect], stacks: Sequence[Stack]) -> list[Rect]:
    """Panels only as high as their text wants, rows closed up and the whole a little above the middle."""
    full = panels[0].height
    if any(stack.is_flexible for stack in stacks):
        return list(panels)
    need = max(stack.height for stack in stacks) + 2 * _CARD_PADDING
    height = min(full, max(need * 1.12, full * _LEAST_CARD))
    tops = sorted({panel.y for panel in panels})
    saved = (full - height) * len(tops)
    drop = min(saved * 0.4, 48.0)
    return [
        replace(panel, y=panel.y - (full - height) * tops.index(panel.y) + drop, height=height)
        for panel in panels
    ]


def _panel(page: Page, rect: Rect, step: int) -> list[FrameItem]:
    palette = page.theme.palette
    rule = Rect(rect.x, rect.y, rect.width, _CARD_RULE)
    return [
        ShapeItem(rect=rect, name="Card", step=step, fill=palette.surface),
        ShapeItem(rect=rule, name="Card rule", step=step, fill=palette.accent),
    ]


def sources(page: Page) -> Arrangement:
    """The sources cited in the deck, or the slide's own; in two columns where one is not enough."""
    frame, slots = chrome(page), Slots(page.layout)
    units, _ = flow(page.slide.blocks)
    if not units:
        units = (Prose(_generated(page)),)
    style = page.placeholder("body").style
    one = fit_stacks(page, [(units, frame.area)], style, up=0, claims=lambda _i: Claims(slots))
    prose = units[0]
    if one.sizing.steps == 0 or not isinstance(prose, Prose) or len(units) > 1 or len(prose.entries) < 2:
        return _arranged(frame, place_stack(one.value[0], frame.area, composed=False), one)
    boxes = _halves(page, frame.area)
    halves = [([part], box) for part, box in zip(_halved(prose), boxes, strict=True)]
    names = ("body", "more")
    two = fit_stacks(page, halves, style, up=0, claims=lambda i: Claims(slots, (names[i],)))
    items = [
        i for stack, box in zip(two.value, boxes, strict=True) for i in place_stack(stack, box, composed=False)
    ]
    return replace(
        _arranged(frame, items, two), below_floor=two.sizing.factor * page.theme.floor < _SOURCES_FLOOR
    )


def _generated(page: Page) -> tuple[Entry, ...]:
    """An entry a source: its short form, its title, its date."""
    known = {source.key: source for source, _ in page.context.cited}
    return tuple(_source(source, page.slide.language) for source in known.values())


def _source(source: Source, language: str) -> Entry:
    """A record in Latin script reads from left to right on any slide; the date speaks the title's language."""
    short, title = source.short_form(language), source.full_title(language)
    is_latin = not has_arabic(short + title)
    is_foreign = language.startswith("ar") and not has_arabic(title)
    issued = written_date(source.issued, "en" if is_foreign else language)
    parts = [part for part in (title, issued) if part and part not in short]
    details = (Run("  " + ", ".join(parts)),) if parts else ()
    return Entry((Run(short, bold=True), *details), rtl=False if is_latin else None)


def _halves(page: Page, area: Rect) -> list[Rect]:
    width = (area.width - 2 * page.theme.gutter) / 2
    return [
        Rect(area.x, area.y, width, area.height),
        Rect(area.right - width, area.y, width, area.height),
    ]


def _halved(prose: Prose) -> list[Prose]:
    """Two parts of about the same length, cut between entries."""
    lengths = ems(prose.entries)
    total, seen, cut = sum(lengths), 0.0, 1
    for index, length in enumerate(lengths):
        seen += length
        if seen >= total / 2:
            cut = index + 1
            break
    cut = min(max(cut, 1), len(lengths) - 1)
    return [Prose(prose.entries[:cut]), Prose(prose.entries[cut:])]


def _arranged(frame: Chrome, items: Sequence[FrameItem], fitted: Fitted[tuple[Stack, ...]]) -> Arrangement:
    return Arrangement((*frame.head, *items, *frame.foot), fitted.sizing.below_floor or frame.below_floor)
