"""Native tables: a grid, cells with exact margins, rules under the rows."""

from briefing_app.export.pptx import shapes, xml
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.page import PartBuilder
from briefing_app.export.pptx.text import CELL, TextWriter
from briefing_app.export.pptx.units import emu
from briefing_app.layout.frame import TableCell, TableItem

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's built-in “No style, no grid”
_SLACK = 0.05  # points by which margins give way to rounding, so that rows do not grow
_NO_RULE = '<a:{side} w="0"><a:noFill/></a:{side}>'


class TableWriter:
    """Writes tables with the text of one theme."""

    def __init__(self, colors: Colors, text: TextWriter) -> None:
        self._colors = colors
        self._text = text

    def table(self, item: TableItem, shape_id: int, part: PartBuilder) -> str:
        """The graphic frame with the table in it."""
        columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in item.column_widths)
        rows = "".join(self._row(item, index, part) for index in range(len(item.rows)))
        flags = (
            ' rtl="1"' * item.rtl + ' firstRow="1"' * item.has_header + ' firstCol="1"' * item.has_row_headers
        )
        return (
            f"<p:graphicFrame><p:nvGraphicFramePr>{shapes.properties(shape_id, item.name or 'Table')}"
            '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
            f"{shapes.placeholder(item.placeholder)}</p:nvGraphicFramePr>{xml.xfrm(item.rect, 'p')}"
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
            f"<a:tblPr{flags}><a:tableStyleId>{_NO_STYLE}</a:tableStyleId></a:tblPr>"
            f"<a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
        )

    def _row(self, item: TableItem, index: int, part: PartBuilder) -> str:
        above = self._rule("lnT", item, index - 1)
        below = self._rule("lnB", item, index)
        cells = "".join(self._cell(cell, above + below, part, rtl=item.rtl) for cell in item.rows[index])
        return f'<a:tr h="{emu(item.row_heights[index])}">{cells}</a:tr>'

    def _rule(self, side: str, item: TableItem, row: int) -> str:
        """The rule under `row`, which is the one over the next."""
        if row < 0:
            return _NO_RULE.format(side=side)
        is_header = row == 0 and item.has_header
        color = item.header_rule_color if is_header else item.rule_color
        width = item.header_rule_width if is_header else item.rule_width
        return f'<a:{side} w="{emu(width)}">{self._colors.fill(color)}</a:{side}>'

    def _cell(self, cell: TableCell, rules: str, part: PartBuilder, *, rtl: bool) -> str:
        paragraphs = self._text.paragraphs(cell.body, CELL, part.link)
        sides = _NO_RULE.format(side="lnL") + _NO_RULE.format(side="lnR")
        return (
            f'<a:tc><a:txBody><a:bodyPr rtlCol="{rtl:d}"/><a:lstStyle/>{paragraphs}</a:txBody>'
            f'<a:tcPr{_margins(cell, rtl=rtl)} anchor="{shapes.ANCHORS[cell.anchor]}">{sides}{rules}'
            f"{self._colors.fill(cell.fill)}</a:tcPr></a:tc>"
        )


def _margins(cell: TableCell, *, rtl: bool) -> str:
    """Margins such that text wraps at the width that layout broke its lines at."""
    box, text = cell.rect, cell.text_rect
    narrowed = max(0.0, text.width - cell.body.wrap_width)
    left = text.x - box.x + (narrowed if rtl else 0.0)
    right = box.right - text.right + (0.0 if rtl else narrowed)
    bottom = max(0.0, box.bottom - text.bottom - _SLACK)
    return f' marL="{emu(left)}" marR="{emu(right)}" marT="{emu(text.y - box.y)}" marB="{emu(bottom)}"'
