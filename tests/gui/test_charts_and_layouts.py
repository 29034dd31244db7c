"""Charts are made in a grid of data, layouts chosen by looking."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.gui.inspector.layout_dialog import LayoutDialog
from briefing_app.gui.slide.chart_dialog import ChartDialog
from briefing_app.gui.slide.chart_grid import number
from briefing_app.model.blocks import Chart, ChartKind, Series


@pytest.fixture
def on_a_slide(desk):
    """The desk with a new slide."""
    desk.do("file.new")
    desk.do("slide.new")
    return desk


def shown(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def chart(desk) -> Chart:
    slide = desk.window.open_workspace.session.slide(desk.deck.slides[0])
    return next(block for block in slide.walk() if isinstance(block, Chart))


def test_a_range_of_a_spreadsheet_becomes_a_chart_that_is_seen_at_once(on_a_slide, qtbot):
    on_a_slide.do("insert.chart")
    dialog = shown(ChartDialog)
    QGuiApplication.clipboard().setText("\t2024\t2025\nAfrica\t1 200\t3,5\nAsia\t\t-2\n\u00a0\t\t\n")
    dialog.data.setCurrentCell(0, 0)
    QTest.keyClick(dialog.data, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog.remove_row()
    dialog.kind.setCurrentIndex(dialog.kind.findData("line"))
    dialog.unit.setText("people")
    dialog.alt.setText('Twice as "many"')
    dialog.data.setCurrentCell(3, 0)
    dialog.remove_row()
    qtbot.waitUntil(lambda: dialog.chart is not None and dialog.chart.kind is ChartKind.LINE)
    assert dialog.canvas.frame.slide.blocks[-1] == dialog.chart
    dialog.accept()
    assert chart(on_a_slide) == Chart(
        ChartKind.LINE,
        ("Africa", "Asia"),
        (Series("2024", (1200.0, None)), Series("2025", (3.5, -2.0))),
        'Twice as "many"',
        "people",
    )


def test_what_is_no_number_is_named_and_nothing_is_taken_over(on_a_slide, qtbot):
    on_a_slide.do("insert.chart")
    dialog = shown(ChartDialog)
    dialog.data.item(1, 1).setText("many")
    qtbot.waitUntil(lambda: not dialog.ok.isEnabled())
    assert "many" in dialog.problem.text()
    dialog.reject()
    assert "chart" not in on_a_slide.deck.slides[0].text


def test_a_chart_that_is_there_is_changed_in_place(on_a_slide, qtbot):
    on_a_slide.do("insert.chart")
    shown(ChartDialog).accept()
    before = chart(on_a_slide)
    qtbot.wait(10)
    on_a_slide.do("insert.chart")
    dialog = shown(ChartDialog)
    dialog.add_series()
    dialog.data.setCurrentCell(1, 2)
    dialog.data.item(1, 1).setText("7")
    qtbot.waitUntil(lambda: dialog.chart != before)
    dialog.accept()
    assert chart(on_a_slide).series[0].values == (7.0, *before.series[0].values[1:])
    assert on_a_slide.deck.slides[0].text.count("```chart") == 1


def test_a_layout_is_chosen_by_looking_at_the_slide_in_each(on_a_slide, qtbot):
    on_a_slide.do("slide.layout")
    dialog = shown(LayoutDialog)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())
    item = next(
        dialog.list.item(n)
        for n in range(dialog.list.count())
        if dialog.list.item(n).data(Qt.ItemDataRole.UserRole) == "statement"
    )
    dialog.list.itemActivated.emit(item)
    assert on_a_slide.deck.slides[0].text.startswith("---\nlayout: statement\n---\n")
    on_a_slide.do("edit.undo")
    assert not on_a_slide.deck.slides[0].text.startswith("---")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 200", 1200),
        ("-3,5", -3.5),
        ("0,125", 0.125),
        ("1,200,000", 1_200_000),
        ("1,200.5", 1200.5),
        ("2e3", 2000),
        ("1,200", None),
        ("1,2,3", None),
        ("12%", None),
        ("", None),
    ],
)
def test_a_cell_is_the_number_it_can_only_mean(text, value):
    assert number(text) == value
