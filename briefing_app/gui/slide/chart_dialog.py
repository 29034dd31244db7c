"""The data of a chart: a small grid with the slide beside it, as it will look."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.frames import Sheet
from briefing_app.gui.naming import name_field
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.gui.slide.chart_grid import Grid, grid_of, pasted, read_grid
from briefing_app.model.blocks import Chart, ChartKind

translate = QCoreApplication.translate


def kind_title(kind: ChartKind) -> str:
    """What a kind of chart is called."""
    return {
        ChartKind.COLUMN: translate("ChartDialog", "Columns"),
        ChartKind.BAR: translate("ChartDialog", "Bars"),
        ChartKind.LINE: translate("ChartDialog", "Lines"),
        ChartKind.DOUGHNUT: translate("ChartDialog", "Doughnut"),
    }[kind]


class DataGrid(QTableWidget):
    """Cells of text; a range copied in a spreadsheet is pasted where the cursor is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("ChartDialog", "Data of the chart"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setTabKeyNavigation(True)

    def show_grid(self, grid: Grid) -> None:
        """Show other texts."""
        self.blockSignals(True)
        self.setRowCount(len(grid))
        self.setColumnCount(len(grid[0]))
        for row, cells in enumerate(grid):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
        self.blockSignals(False)

    def grid(self) -> Grid:
        """The texts as they are."""
        return [
            [item.text() if (item := self.item(row, column)) else "" for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a range."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
            return
        place = max(0, self.currentRow()), max(0, self.currentColumn())
        self.show_grid(pasted(self.grid(), QGuiApplication.clipboard().text(), *place))
        self.cellChanged.emit(*place)


class ChartDialog(QDialog):
    """`preview` lays the slide out with a chart; `chart` is what was made, None while it cannot be drawn."""

    def __init__(self, chart: Chart, preview: Callable[[Chart], Sheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ChartDialog", "Chart"))
        self.chart: Chart | None = chart
        self._first, self._preview = chart, preview
        self.kind = QComboBox()
        for kind in ChartKind:
            self.kind.addItem(kind_title(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(chart.kind.value))
        self.unit, self.alt = QLineEdit(chart.unit), QLineEdit(chart.alt)
        self.data = DataGrid()
        self.data.show_grid(grid_of(chart))
        self.problem = QLabel(wordWrap=True)
        self.canvas = SlideCanvas(translate("ChartDialog", "Preview of the slide"), margin=1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self._arrange()
        self.kind.currentIndexChanged.connect(self._soon.start)
        for line in (self.unit, self.alt):
            line.textChanged.connect(self._soon.start)
        self.data.cellChanged.connect(self._soon.start)
        self._read()
        self.resize(1000, 600)

    def _arrange(self) -> None:
        form = QFormLayout()
        for label, field in (
            (translate("ChartDialog", "Kind"), self.kind),
            (translate("ChartDialog", "Unit"), self.unit),
            (translate("ChartDialog", "What the chart shows"), self.alt),
        ):
            name_field(field, label)
            form.addRow(label, field)
        hint = QLabel(
            translate(
                "ChartDialog",
                "The first row names the series, the first column the categories. "
                "A copied range of a spreadsheet can be pasted.",
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(form)
        left.addWidget(self.data, 1)
        left.addLayout(self._row_buttons())
        left.addWidget(hint)
        left.addWidget(self.problem)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addWidget(self.canvas, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(both)
        column.addWidget(self._buttons())

    def _row_buttons(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        pairs = (
            (translate("ChartDialog", "Add a row"), self.add_row),
            (translate("ChartDialog", "Add a series"), self.add_series),
            (translate("ChartDialog", "Remove the row"), self.remove_row),
            (translate("ChartDialog", "Remove the series"), self.remove_series),
        )
        for start in (0, 2):
            line = QHBoxLayout()
            for text, slot in pairs[start : start + 2]:
                button = QPushButton(text)
                button.setAutoDefault(False)
                button.clicked.connect(slot)
                line.addWidget(button)
            rows.addLayout(line)
        return rows

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(translate("ChartDialog", "OK"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("ChartDialog", "Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def add_row(self) -> None:
        """An empty category after the last."""
        self.data.insertRow(self.data.rowCount())

    def add_series(self) -> None:
        """An empty series after the last."""
        self.data.insertColumn(self.data.columnCount())

    def remove_row(self) -> None:
        """Take the category with the cursor away; the row of names stays."""
        if self.data.rowCount() > 2 and self.data.currentRow() > 0:
            self.data.removeRow(self.data.currentRow())
            self._soon.start()

    def remove_series(self) -> None:
        """Take the series with the cursor away; the column of categories stays."""
        if self.data.columnCount() > 2 and self.data.currentColumn() > 0:
            self.data.removeColumn(self.data.currentColumn())
            self._soon.start()

    def _read(self) -> None:
        """Show the slide with what the grid says now, or say what is wrong with it."""
        reading = read_grid(self.data.grid(), self._first)
        self.chart = reading.chart and Chart(
            ChartKind(self.kind.currentData()),
            reading.chart.categories,
            reading.chart.series,
            " ".join(self.alt.text().split()),
            " ".join(self.unit.text().split()),
        )
        self.ok.setEnabled(self.chart is not None)
        if self.chart is not None:
            self.problem.clear()
            self.canvas.show_sheet(self._preview(self.chart))
        elif reading.wrong:
            self.problem.setText(translate("ChartDialog", "“{0}” is not a number.").format(reading.wrong))
        else:
            self.problem.setText(
                translate("ChartDialog", "A chart needs one category and one series with a number.")
            )
