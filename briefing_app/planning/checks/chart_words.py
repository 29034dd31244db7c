"""A chart in words, made from its data, in the six languages: for those who cannot see it."""

from msgspec import Struct

from briefing_app.model.blocks import Chart, ChartKind, Series

_ALL_LISTED = 8  # values of a series; of longer ones the ends and the extremes are told


class _Words(Struct, frozen=True):
    column: str
    bar: str
    line: str
    doughnut: str
    lowest: str
    highest: str
    comma: str = ", "
    semicolon: str = "; "
    colon: str = ": "
    stop: str = "."


_WORDS = {
    "en": _Words("Column chart", "Bar chart", "Line chart", "Doughnut chart", "lowest", "highest"),
    "fr": _Words(
        "Histogramme", "Diagramme à barres", "Courbe", "Diagramme en anneau",
        "minimum", "maximum", semicolon=" ; ", colon=" : ",
    ),
    "es": _Words(
        "Gráfico de columnas", "Gráfico de barras", "Gráfico de líneas", "Gráfico de anillo", "mínimo", "máximo"
    ),
    "ru": _Words(
        "Столбчатая диаграмма", "Линейчатая диаграмма", "График", "Кольцевая диаграмма", "минимум", "максимум"
    ),
    "ar": _Words(
        "رسم بياني عمودي", "رسم بياني شريطي", "رسم بياني خطي", "رسم بياني حلقي",
        "أدنى قيمة", "أعلى قيمة", comma="، ", semicolon="؛ ",
    ),
    "zh": _Words(
        "柱形图", "条形图", "折线图", "环形图", "最低", "最高",
        comma="，", semicolon="；", colon="：", stop="。",
    ),
}  # fmt: skip


def describe(chart: Chart, language: str) -> str:
    """What the chart shows: its kind and its values, series by series."""
    words = _WORDS.get(language.split("-")[0].lower(), _WORDS["en"])
    kind = {
        ChartKind.COLUMN: words.column,
        ChartKind.BAR: words.bar,
        ChartKind.LINE: words.line,
        ChartKind.DOUGHNUT: words.doughnut,
    }[chart.kind]
    unit = f" ({chart.unit})" if chart.unit else ""
    told = [text for series in chart.series if (text := _series(series, chart, words))]
    body = words.semicolon.join(told)
    text = f"{kind}{unit}{words.colon}{body}{words.stop}" if body else f"{kind}{unit}{words.stop}"
    return text.replace('"', "”")


def _series(series: Series, chart: Chart, words: _Words) -> str:
    points = [(c, v) for c, v in zip(chart.categories, series.values, strict=False) if v is not None]
    if not points:
        return series.name
    if len(points) > _ALL_LISTED:
        low, high = min(points, key=lambda p: p[1]), max(points, key=lambda p: p[1])
        parts = [
            f"{points[0][0]} {points[0][1]:g} – {points[-1][0]} {points[-1][1]:g}",
            f"{words.lowest} {low[0]} {low[1]:g}",
            f"{words.highest} {high[0]} {high[1]:g}",
        ]
    else:
        parts = [f"{category} {value:g}" for category, value in points]
    listed = words.comma.join(parts)
    has_name = series.name.strip() and len(chart.series) > 1
    return f"{series.name} – {listed}" if has_name else listed
