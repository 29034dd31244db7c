"""Rules on charts: axes that exist, a workbook without formulas."""

import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from briefing_app.diagnostics import Diagnostic
from briefing_app.export.pptx.lint.package import C, Package, PackageError, fault

CODES = ("pptx-chart-axis", "pptx-chart-workbook")

_AXES = ("catAx", "valAx", "dateAx", "serAx")
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def findings(package: Package) -> Iterator[Diagnostic]:
    """All findings about charts and the workbooks inside them."""
    for part in sorted(package.parts):
        if package.content_type(part).endswith("drawingml.chart+xml"):
            yield from _axes(part, package.xml(part))
            yield from _workbooks(package, part)


def _axes(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    defined = Counter(
        e.get("val", "") for name in _AXES for axis in root.iter(C + name) for e in axis.findall(C + "axId")
    )
    crossed = {e.get("val", "") for e in root.iter(C + "crossAx")}
    plot = root.find(f".//{C}plotArea")
    charts = [] if plot is None else [e for e in plot if str(e.tag).endswith("Chart")]
    used = {e.get("val", "") for chart in charts for e in chart.findall(C + "axId")}
    for axis in sorted((used | crossed) - set(defined)):
        yield fault("pptx-chart-axis", part, f"The chart refers to axis {axis}, which is missing.")
    for axis, count in defined.items():
        if count > 1:
            yield fault("pptx-chart-axis", part, f"{count} axes have the id {axis}.")
        if not axis.isdecimal():
            yield fault("pptx-chart-axis", part, f"“{axis}” is no id of an axis.")


def _workbooks(package: Package, part: str) -> Iterator[Diagnostic]:
    """A workbook is for editing the chart: it must open, and calculate or fetch nothing."""
    for name in package.related(part, "package"):
        try:
            workbook = Package(package.read(name))
            sheets = [workbook.xml(n) for n in workbook.names if n.startswith("xl/worksheets/sheet")]
        except (PackageError, zipfile.BadZipFile) as error:
            yield fault("pptx-chart-workbook", name, f"The workbook cannot be read: {error}")
            continue
        if any(sheet.find(f".//{_SHEET}f") is not None for sheet in sheets):
            yield fault("pptx-chart-workbook", name, "The workbook has a formula.")
        if any("externalLink" in n for n in workbook.names):
            yield fault("pptx-chart-workbook", name, "The workbook has a link to another file.")
