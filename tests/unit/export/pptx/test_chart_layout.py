import re

import pytest

from briefing_app.export.pptx.chart_layout import gap_width, legend_layout, limits, major_unit, plot_layout
from briefing_app.layout.frame import ChartItem
from tests.helpers.exported import deck_of, frames_of


def _chart(kind: str, rows: str, *, language: str = "en") -> ChartItem:
    deck = deck_of(f"# Numbers\n\n```chart {kind}\n{rows}\n```", language=language)
    (item,) = [item for item in frames_of(deck)[0].items if isinstance(item, ChartItem)]
    return item


def _place(layout: str) -> list[float]:
    return [float(value) for value in re.findall(r'<c:[xywh] val="([^"]+)"', layout)]


@pytest.mark.parametrize("kind", ["column", "bar", "doughnut"])
def test_the_plot_stands_where_it_stands_on_screen(kind: str) -> None:
    item = _chart(kind, "Region, Reports\nAfrica, 12\nAsia, 20")
    assert item.field is not None
    x, y, width, height = _place(plot_layout(item))
    assert item.rect.x + x * item.rect.width == pytest.approx(item.field.x, abs=0.1)
    assert item.rect.y + y * item.rect.height == pytest.approx(item.field.y, abs=0.1)
    assert width * item.rect.width == pytest.approx(item.field.width, abs=0.1)
    assert height * item.rect.height == pytest.approx(item.field.height, abs=0.1)


def test_the_axis_ends_where_it_ends_on_screen() -> None:
    item = _chart("line", "Year, A, B\n2019, 12, 3\n2020, 47, 5")
    assert limits(item) == f'<c:max val="{item.axis[-1]!r}"/><c:min val="{item.axis[0]!r}"/>'
    assert str(item.axis[1] - item.axis[0]) in major_unit(item)


def test_groups_of_bars_stand_as_far_apart_as_on_screen() -> None:
    one, two = (
        _chart("column", rows) for rows in ("Y, A\n2019, 1\n2020, 2", "Y, A, B\n2019, 1, 2\n2020, 2, 3")
    )
    assert gap_width(one) == 61
    assert gap_width(two) == 123


def test_the_legend_of_a_doughnut_stands_beside_its_ring() -> None:
    item = _chart("doughnut", "What, Share\nPrevention, 50\nTraining, 50")
    assert item.field is not None
    x, y, width, height = _place(legend_layout(item))
    assert item.rect.x + x * item.rect.width > item.field.right
    assert x + width <= 1
    assert y + height <= 1


def test_the_legend_of_a_right_to_left_doughnut_stands_at_the_left() -> None:
    item = _chart("doughnut", "What, Share\nمنع, 50\nتدريب, 50", language="ar")
    assert item.field is not None
    x, _, width, _ = _place(legend_layout(item))
    assert x >= 0
    assert item.rect.x + (x + width) * item.rect.width < item.field.x
