"""Timelines: along a line for few short entries, down a line for many or long ones; whichever reads larger."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from briefing_app.layout.chrome import breaks_word, chrome
from briefing_app.layout.frame import FrameItem, ShapeItem, ShapeKind, TextItem
from briefing_app.layout.page import Arrangement, Page, text_item
from briefing_app.layout.sizing import Fitted, Sizing, fit
from briefing_app.layout.text import SetText
from briefing_app.model.blocks import Timeline, TimelineEntry
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run
from briefing_app.model.theme import Anchor

_DOT = 12.0
_LINE = 2.0
_ROW_GAP = 10.0  # between entries down a line, at least
_MAX_ROW_GAP = 40.0
_MAX_ACROSS = 8
_MAX_ONE_COLUMN = 6
_STEM = 20.0  # from the line to the text
_STEM_INDENT = 18.0  # from the stem's dot to the text beside it
_SIDES_FROM = 5  # this many entries and more stand alternately above and below the line


class Moment(Struct, frozen=True):
    """One entry, set."""

    date: SetText
    text: SetText

    @property
    def height(self) -> float:
        """The date and what happened, one under the other."""
        return self.date.height + 4 + self.text.height


class Plan(Struct, frozen=True):
    """A way to show a timeline in a box: the width of each text, the heights allowed, and how to place it."""

    widths: tuple[float, float]  # of a date, of a text
    fits: Callable[[Sequence[Moment]], bool]
    place: Callable[[Sequence[Moment]], list[FrameItem]]


def timeline(page: Page) -> Arrangement:
    """The entries in the way that allows the largest text; on a draw along the line."""
    frame = chrome(page)
    block = next(b for b in page.slide.blocks if isinstance(b, Timeline))
    plans = _plans(page, block, frame.area)
    fitted = [(_fitted(page, block, plan), plan) for plan in plans]
    best, plan = min(fitted, key=lambda pair: (pair[0].sizing.steps, -pair[0].sizing.factor))
    items = plan.place(best.value)
    below = best.sizing.below_floor or frame.below_floor
    return Arrangement((*frame.head, *items, *frame.foot), below)


def _plans(page: Page, block: Timeline, area: Rect) -> list[Plan]:
    count = len(block.entries)
    across = [_across(page, count, area)] if count <= _MAX_ACROSS else []
    return [*across, _down(page, block, area)]


def _fitted(page: Page, block: Timeline, plan: Plan) -> Fitted[tuple[Moment, ...]]:
    return fit(
        page.theme,
        lambda sizing: tuple(_moment(page, entry, plan, sizing) for entry in block.entries),
        lambda moments, sizing: plan.fits(moments) and not (sizing.factor == 1.0 and _any_broken(moments)),
        up=2 if len(block.entries) < _SIDES_FROM else 1,
    )


def _any_broken(moments: Sequence[Moment]) -> bool:
    return any(breaks_word(m.date) or breaks_word(m.text) for m in moments)


def _moment(page: Page, entry: TimelineEntry, plan: Plan, sizing: Sizing) -> Moment:
    date_style = page.theme.styles["timeline-date"].level(0)
    text_style = page.theme.styles["timeline"].level(0)
    date = page.styler.paragraph((Run(entry.date),), date_style, sizing(date_style.size))
    text = page.styler.paragraph(entry.runs, text_style, sizing(text_style.size))
    return Moment(page.set((date,), plan.widths[0]), page.set((text,), plan.widths[1]))


def _across(page: Page, count: int, area: Rect) -> Plan:
    """Along a horizontal line; from five entries on, alternately above and below it."""
    gutter = page.theme.gutter
    two_sided = count >= _SIDES_FROM
    indent = _STEM_INDENT if two_sided else 0.0
    slot = (area.width + gutter) / (count + 1 if two_sided else count)
    width = (2 * slot if two_sided else slot) - gutter - indent
    half = area.height / 2 - _DOT / 2 - _STEM

    def fits(moments: Sequence[Moment]) -> bool:
        room = half if two_sided else area.height - _DOT - _STEM
        return all(moment.height <= room + 0.01 for moment in moments)

    def place(moments: Sequence[Moment]) -> list[FrameItem]:
        above = max((m.height for m in moments[1::2]), default=0.0) if two_sided else 0.0
        below = max(m.height for m in (moments[0::2] if two_sided else moments))
        y = _axis_y(area, above + _STEM if two_sided else 0.0, below + _STEM)
        items: list[FrameItem] = [_bar(page, Rect(area.x, y - _LINE / 2, area.width, _LINE))]
        for index, moment in enumerate(moments):
            x = area.x + index * slot
            up = two_sided and index % 2 == 1
            box = Rect(
                x, y - _DOT / 2 - _STEM - moment.height if up else y + _DOT / 2 + _STEM, width, moment.height
            )
            if two_sided:
                items.append(_stem(page, x + _DOT / 2, y, box))
            items.append(_dot(page, x, y - _DOT / 2))
            items += _texts(moment, Rect(x + indent, box.y, width, box.height))
        return items

    return Plan((width, width), fits, place)


def _axis_y(area: Rect, above: float, below: float) -> float:
    """Where the line runs, so that the whole stands in the optical middle."""
    free = max(0.0, area.height - above - below - _DOT)
    return area.y + 0.42 * free + above + _DOT / 2


def _down(page: Page, block: Timeline, area: Rect) -> Plan:
    """Down a vertical line: dates before it, texts after it; two such columns when there are many."""
    columns = 1 if len(block.entries) <= _MAX_ONE_COLUMN else 2
    gap = page.theme.gutter * 2
    width = (area.width - gap * (columns - 1)) / columns
    per_column = -(-len(block.entries) // columns)
    date_width = min(width * 0.4, _date_width(page, block))
    text_width = width - date_width - 56

    def rows(moments: Sequence[Moment]) -> list[float]:
        return [max(_row(m) for m in moments[i::per_column]) for i in range(per_column)]

    def parts(moments: Sequence[Moment]) -> list[Sequence[Moment]]:
        return [moments[i * per_column : (i + 1) * per_column] for i in range(columns)]

    def fits(moments: Sequence[Moment]) -> bool:
        return sum(rows(moments)) + _ROW_GAP * (per_column - 1) <= area.height

    def place(moments: Sequence[Moment]) -> list[FrameItem]:
        items: list[FrameItem] = []
        tops = _tops(rows(moments), area)
        for index, part in enumerate(parts(moments)):
            left = area.x + index * (width + gap)
            items += _column(page, part, tops, Rect(left, area.y, width, area.height), date_width)
        return items

    return Plan((date_width, text_width), fits, place)


def _date_width(page: Page, block: Timeline) -> float:
    style = page.theme.styles["timeline-date"].level(0)
    size = Sizing(page.theme, -2)(style.size)
    dates = [page.styler.paragraph((Run(entry.date),), style, size) for entry in block.entries]
    return page.set(dates, 1e6).width * 1.02 + 1


def _row(moment: Moment) -> float:
    return max(moment.date.height, moment.text.height)


def _tops(rows: Sequence[float], area: Rect) -> list[float]:
    """Where rows of these heights start, spread over the area."""
    spaces = max(1, len(rows) - 1)
    gap = min(max(0.0, area.height - sum(rows)) / spaces, _MAX_ROW_GAP)
    y = area.y + 0.4 * max(0.0, area.height - sum(rows) - gap * spaces)
    return [y + sum(rows[:i]) + gap * i for i in range(len(rows))]


def _column(
    page: Page, moments: Sequence[Moment], all_tops: Sequence[float], rect: Rect, date_width: float
) -> list[FrameItem]:
    tops = all_tops[: len(moments)]
    x = rect.x + date_width + 20
    first = moments[0].date.paragraphs[0].size * 0.64
    items: list[FrameItem] = []
    line = Rect(x - _LINE / 2, tops[0] + first, _LINE, max(1.0, tops[-1] - tops[0]))
    items.append(_bar(page, line))
    for moment, top in zip(moments, tops, strict=True):
        date_size, text_size = moment.date.paragraphs[0].size, moment.text.paragraphs[0].size
        items.append(_dot(page, x - _DOT / 2, top + date_size * 0.64 - _DOT / 2))
        items.append(text_item(moment.date, Rect(rect.x, top, date_width, moment.date.height), name="Date"))
        drop = max(0.0, min(date_size - text_size, _row(moment) - moment.text.height))
        box = Rect(x + 36, top + drop, rect.right - x - 36, moment.text.height)
        items.append(text_item(moment.text, box, name="Event"))
    return items


def _texts(moment: Moment, box: Rect) -> list[TextItem]:
    top = Rect(box.x, box.y, box.width, moment.date.height)
    rest = Rect(box.x, top.bottom + 4, box.width, moment.text.height)
    return [
        text_item(moment.date, top, name="Date"),
        text_item(moment.text, rest, name="Event", anchor=Anchor.TOP),
    ]


def _stem(page: Page, x: float, y: float, box: Rect) -> ShapeItem:
    top, bottom = (y, box.bottom) if box.y > y else (box.y, y)
    return _bar(page, Rect(x - 0.5, top, 1, bottom - top))


def _bar(page: Page, rect: Rect) -> ShapeItem:
    return ShapeItem(rect=rect, name="Line", fill=page.theme.palette.hairline)


def _dot(page: Page, x: float, y: float) -> ShapeItem:
    return ShapeItem(
        rect=Rect(x, y, _DOT, _DOT), name="Dot", kind=ShapeKind.ELLIPSE, fill=page.theme.palette.accent
    )
