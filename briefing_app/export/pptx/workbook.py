"""The workbook inside a chart: one sheet of values. Imported only where there is a chart."""

import datetime
import io

import xlsxwriter

from briefing_app.model.blocks import Chart

_CREATED = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)  # one date for all: equal decks give equal bytes
_FORMULA_STARTS = ("=", "+", "-", "@")


def workbook(chart: Chart) -> bytes:
    """A spreadsheet with the categories in column A and a series in each column after it."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"created": _CREATED})
        sheet = book.add_worksheet("Sheet1")
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, harmless(category))
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, harmless(series.name))
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    sheet.write_number(row, column, value)
    return buffer.getvalue()


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula, even when it is typed in again."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
