"""Where the parts of a native chart stand: where they stand on screen, as far as PowerPoint can be told."""

from briefing_app.layout.frame import ChartItem, TextItem
from briefing_app.model.blocks import ChartKind
from briefing_app.model.geometry import Rect

_BAR_SHARE = 0.62  # of a category's room, as on screen
_RING_GAP = 32.0  # points between a doughnut and its legend
_ENTRY = 1.9  # height of an entry of that legend, in sizes of its text
_KEY = 2.0  # width of a key and the gaps beside it, in sizes of its text
_ROUND_STEPS = 3  # marks on an axis from which its step is kept


def plot_layout(item: ChartItem) -> str:
    """The place of the plot area (c:layout); empty where PowerPoint had better choose it."""
    if item.field is None or not _is_fixed(item):
        return "<c:layout/>"
    return _layout(item.field, item.rect, '<c:layoutTarget val="inner"/>')


def legend_layout(item: ChartItem) -> str:
    """The place of a doughnut's legend: beside the ring, as high and wide as its entries need."""
    if item.field is None or item.chart.kind is not ChartKind.DOUGHNUT:
        return ""
    room = (item.field.x - item.rect.x if item.rtl else item.rect.right - item.field.right) - _RING_GAP
    width = max(1.0, min(room, _entry_width(item)))
    height = min(item.rect.height, len(item.chart.categories) * _ENTRY * item.text_size)
    left = item.field.x - _RING_GAP - width if item.rtl else item.field.right + _RING_GAP
    return _layout(Rect(left, item.rect.y + (item.rect.height - height) / 2, width, height), item.rect, "")


def _entry_width(item: ChartItem) -> float:
    """How wide the widest entry of the legend is on screen, its key included."""
    labels = (part for part in item.parts if isinstance(part, TextItem))
    widest = max((line.width for label in labels for line in label.body.lines), default=0.0)
    return widest + _KEY * item.text_size


def gap_width(item: ChartItem) -> int:
    """The gap between the groups of bars, in percent of a bar."""
    return round(100 * (1 - _BAR_SHARE) / _BAR_SHARE * max(1, len(item.chart.series)))


def limits(item: ChartItem) -> str:
    """The ends of the value axis."""
    return f'<c:max val="{item.axis[-1]!r}"/><c:min val="{item.axis[0]!r}"/>' if item.axis else ""


def major_unit(item: ChartItem) -> str:
    """The step of the value axis, where it has round marks."""
    if len(item.axis) < _ROUND_STEPS:
        return ""
    return f'<c:majorUnit val="{item.axis[1] - item.axis[0]!r}"/>'


def _is_fixed(item: ChartItem) -> bool:
    """Whether the names of the series and the unit stand on screen where PowerPoint puts them too."""
    if item.chart.kind is ChartKind.DOUGHNUT:
        return True
    has_keys = any(part.name == "Key" for part in item.parts)
    has_title = item.chart.unit not in ("", "%", "‰")
    return not has_title and (has_keys or len(item.chart.series) == 1)


def _layout(place: Rect, whole: Rect, target: str) -> str:
    x, y = (place.x - whole.x) / whole.width, (place.y - whole.y) / whole.height
    width, height = place.width / whole.width, place.height / whole.height
    return (
        f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{x:.4f}"/><c:y val="{y:.4f}"/><c:w val="{width:.4f}"/><c:h val="{height:.4f}"/>'
        "</c:manualLayout></c:layout>"
    )
