"""Native charts: the drawing, and the workbook that PowerPoint opens to edit the numbers."""

from collections.abc import Sequence
from typing import assert_never

from briefing_app.export.pptx import shapes, xml
from briefing_app.export.pptx.chart_layout import gap_width, legend_layout, limits, major_unit, plot_layout
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.package import Package, Relationship
from briefing_app.export.pptx.page import PartBuilder
from briefing_app.export.pptx.text import THEME_FONTS
from briefing_app.export.pptx.units import centipoints, emu
from briefing_app.layout.frame import ChartItem
from briefing_app.model.blocks import Chart, ChartKind, Series

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_CATEGORY_AXIS, _VALUE_AXIS = 111_111_111, 222_222_222
_MAX_LABELLED = 14  # as on screen: values are written at the marks up to this many
_PERCENT = ("%", "‰")
_LINE_WIDTH = 3.0
_DOT = 7
_DOUGHNUT_LABEL = 1.25  # sizes of the labels elsewhere
_WEIGHTS = ((0, 0.299), (2, 0.587), (4, 0.114))  # of red, green and blue in lightness
_MIDDLE = 140.0


class ChartParts:
    """Gives every chart its part and its workbook."""

    def __init__(self, package: Package, colors: Colors) -> None:
        self._package = package
        self._colors = colors
        self._count = 0

    def frame(self, item: ChartItem, shape_id: int, part: PartBuilder) -> str:
        """The graphic frame on the slide; adds the parts of the chart."""
        from briefing_app.export.pptx.workbook import workbook  # late: only few decks have charts

        self._count += 1
        name = f"chart{self._count}.xml"
        book = f"Chart{self._count}.xlsx"
        self._package.add(f"ppt/embeddings/{book}", workbook(item.chart))
        embedded = Relationship("rId1", "package", f"../embeddings/{book}")
        self._package.add(f"ppt/charts/{name}", chart_part(item, self._colors), CONTENT_TYPE, (embedded,))
        return _frame(item, shape_id, part.relate("chart", f"../charts/{name}"))


def _frame(item: ChartItem, shape_id: int, relationship: str) -> str:
    alt = item.chart.alt
    head = shapes.properties(shape_id, item.name or "Chart", alt)
    graphic = f'<c:chart xmlns:c="{xml.C}" r:id="{relationship}"/>'
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr>{head}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr>{shapes.placeholder(item.placeholder)}</p:nvGraphicFramePr>"
        f'{xml.xfrm(item.rect, "p")}<a:graphic><a:graphicData uri="{xml.C}">{graphic}</a:graphicData>'
        "</a:graphic></p:graphicFrame>"
    )


def chart_part(item: ChartItem, colors: Colors) -> str:
    """The XML of the chart."""
    many = len(item.chart.series) > 1 or item.chart.kind is ChartKind.DOUGHNUT
    side = "r" if item.chart.kind is ChartKind.DOUGHNUT else "t"
    place = f'<c:legendPos val="{side}"/>{legend_layout(item)}<c:overlay val="0"/>'
    legend = f"<c:legend>{place}{_legend_text(item, colors)}</c:legend>" if many else ""
    return (
        f'{xml.HEAD}<c:chartSpace xmlns:c="{xml.C}" xmlns:a="{xml.A}" xmlns:r="{xml.R}"><c:date1904 val="0"/>'
        f'<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{plot_layout(item)}'
        f'{_Plot(item, colors).xml()}</c:plotArea>{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>'
        f"</c:chart>{_text(item.text_size, colors.fill(item.text_color))}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


class _Plot:
    """The plot area of one chart."""

    def __init__(self, item: ChartItem, colors: Colors) -> None:
        self._item = item
        self._chart = item.chart
        self._colors = colors
        self._labelled = len(item.chart.categories) * len(item.chart.series) <= _MAX_LABELLED

    def xml(self) -> str:
        series = "".join(self._series(index, s) for index, s in enumerate(self._chart.series))
        axes = f'<c:axId val="{_CATEGORY_AXIS}"/><c:axId val="{_VALUE_AXIS}"/>'
        match self._chart.kind:
            case ChartKind.COLUMN | ChartKind.BAR:
                direction = "col" if self._chart.kind is ChartKind.COLUMN else "bar"
                return (
                    f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="clustered"/>'
                    f'<c:varyColors val="0"/>'
                    f'{series}<c:gapWidth val="{gap_width(self._item)}"/><c:overlap val="0"/>{axes}'
                    f"</c:barChart>{self._axes()}"
                )
            case ChartKind.LINE:
                return (
                    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
                    f'{series}<c:marker val="1"/>{axes}</c:lineChart>{self._axes()}'
                )
            case ChartKind.DOUGHNUT:
                return (
                    f'<c:doughnutChart><c:varyColors val="1"/>{series}<c:firstSliceAng val="0"/>'
                    '<c:holeSize val="60"/></c:doughnutChart>'
                )
            case _:
                assert_never(self._chart.kind)

    def _series(self, index: int, series: Series) -> str:
        """One series: name, look, labels, categories and values, each with where the workbook has it."""
        column, last = column_letter(index + 1), len(self._chart.categories) + 1
        name = f"<c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f>{_strings((series.name,))}</c:strRef></c:tx>"
        names = _strings(self._chart.categories)
        categories = f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f>{names}</c:strRef></c:cat>"
        values = (
            f"<c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f>"
            f"{self._numbers(series.values)}</c:numRef></c:val>"
        )
        head = f'<c:idx val="{index}"/><c:order val="{index}"/>{name}'
        return f"<c:ser>{head}{self._look(index)}{self._labels()}{categories}{values}{self._tail()}</c:ser>"

    def _look(self, index: int) -> str:
        colors = self._item.colors
        match self._chart.kind:
            case ChartKind.COLUMN | ChartKind.BAR:
                fill = self._colors.fill(colors[index])
                return f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>'
            case ChartKind.LINE:
                fill = self._colors.fill(colors[index])
                line = f'<a:ln w="{emu(_LINE_WIDTH)}" cap="rnd">{fill}<a:round/></a:ln>'
                look = f"<c:spPr>{fill}<a:ln><a:noFill/></a:ln></c:spPr>"
                dot = f'<c:symbol val="circle"/><c:size val="{_DOT}"/>{look}'
                return f"<c:spPr>{line}</c:spPr><c:marker>{dot}</c:marker>"
            case ChartKind.DOUGHNUT:
                return "".join(self._slice(i, color) for i, color in enumerate(colors))
            case _:
                assert_never(self._chart.kind)

    def _slice(self, index: int, color: str) -> str:
        look = f"<c:spPr>{self._colors.fill(color)}</c:spPr>"
        return f'<c:dPt><c:idx val="{index}"/><c:bubble3D val="0"/>{look}</c:dPt>'

    def _tail(self) -> str:
        return '<c:smooth val="0"/>' if self._chart.kind is ChartKind.LINE else ""

    def _labels(self) -> str:
        doughnut = self._chart.kind is ChartKind.DOUGHNUT
        color = self._colors.fill(_ink_on(self._item.colors) if doughnut else self._item.text_color)
        position = {ChartKind.LINE: "t", ChartKind.DOUGHNUT: ""}.get(self._chart.kind, "outEnd")
        place = f'<c:dLblPos val="{position}"/>' if position else ""
        shown = self._labelled or doughnut
        flags = "".join(
            f'<c:show{what} val="{int(what == "Val" and shown)}"/>'
            for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
        )
        look = f"{self._format()}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        return f"<c:dLbls>{look}{_text(self._item.text_size, color, bold=True)}{place}{flags}</c:dLbls>"

    def _format(self) -> str:
        return f'<c:numFmt formatCode="{xml.attribute(number_format(self._chart))}" sourceLinked="0"/>'

    def _numbers(self, values: tuple[float | None, ...]) -> str:
        points = "".join(
            f'<c:pt idx="{i}"><c:v>{value!r}</c:v></c:pt>'
            for i, value in enumerate(values)
            if value is not None
        )
        code = xml.text(number_format(self._chart))
        count = f'<c:ptCount val="{len(values)}"/>'
        return f"<c:numCache><c:formatCode>{code}</c:formatCode>{count}{points}</c:numCache>"

    def _axes(self) -> str:
        """The two axes. First bars stand at the top; right-to-left charts start at the right."""
        bar, rtl = self._chart.kind is ChartKind.BAR, self._item.rtl
        line = f'<a:ln w="9525">{self._colors.fill(self._item.rule_color)}</a:ln>'
        sides = ("r" if rtl else "l", "b") if bar else ("b", "r" if rtl else "l")
        turned = (bar or rtl, bar and rtl)
        grid = "" if self._labelled else f"<c:majorGridlines><c:spPr>{line}</c:spPr></c:majorGridlines>"
        crosses = "max" if bar else "autoZero"
        categories = (
            f'<c:catAx><c:axId val="{_CATEGORY_AXIS}"/>{_scaling(turned[0])}<c:delete val="0"/>'
            f'<c:axPos val="{sides[0]}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
            f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
            f'<c:spPr>{line}</c:spPr><c:crossAx val="{_VALUE_AXIS}"/><c:crosses val="autoZero"/>'
            '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
            '<c:noMultiLvlLbl val="1"/></c:catAx>'
        )
        return categories + (
            f'<c:valAx><c:axId val="{_VALUE_AXIS}"/>{_scaling(turned[1], limits(self._item))}'
            f'<c:delete val="0"/><c:axPos val="{sides[1]}"/>{grid}{self._unit()}{self._format()}'
            f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
            f'<c:tickLblPos val="{"none" if self._labelled else "nextTo"}"/>'
            f'<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="{_CATEGORY_AXIS}"/>'
            f'<c:crosses val="{crosses}"/><c:crossBetween val="between"/>{major_unit(self._item)}</c:valAx>'
        )

    def _unit(self) -> str:
        """The unit as the title of the value axis, unless it stands at every number."""
        unit = self._chart.unit
        if not unit or unit in _PERCENT:
            return ""
        size = centipoints(self._item.text_size)
        run = f'<a:r><a:rPr lang="en-GB" sz="{size}" b="0"/><a:t>{xml.text(unit)}</a:t></a:r>'
        return (
            f'<c:title><c:tx><c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
        )


def _scaling(turned: bool, ends: str = "") -> str:
    return f'<c:scaling><c:orientation val="{"maxMin" if turned else "minMax"}"/>{ends}</c:scaling>'


def _legend_text(item: ChartItem, colors: Colors) -> str:
    """A doughnut's legend is all the text there is: larger, as on screen."""
    if item.chart.kind is not ChartKind.DOUGHNUT:
        return ""
    return _text(item.text_size * _DOUGHNUT_LABEL, colors.fill(item.text_color))


def _ink_on(fills: Sequence[str]) -> str:
    """Black or white, whichever is easier to read on most of `fills`."""
    lightness = [sum(w * int(fill[i : i + 2], 16) for i, w in _WEIGHTS) for fill in fills]
    return "000000" if sum(lightness) > _MIDDLE * len(lightness) else "FFFFFF"


def _text(size: float, fill: str, *, bold: bool = False) -> str:
    run = f'<a:defRPr sz="{centipoints(size)}" b="{bold:d}">{fill}{THEME_FONTS}</a:defRPr>'
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{run}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
    )


def _strings(values: tuple[str, ...]) -> str:
    points = "".join(f'<c:pt idx="{i}"><c:v>{xml.text(value)}</c:v></c:pt>' for i, value in enumerate(values))
    return f'<c:strCache><c:ptCount val="{len(values)}"/>{points}</c:strCache>'


def number_format(chart: Chart) -> str:
    """How a spreadsheet shows the numbers."""
    return f'General"{chart.unit}"' if chart.unit in _PERCENT else "General"


def column_letter(index: int) -> str:
    """The name of a column of a sheet, from 0: A, B, … Z, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
