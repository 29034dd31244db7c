"""One shape → blocks of a slide. What cannot be kept goes to the report, with its words."""

import re
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.errors import FormatError
from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.blocks import LONGEST_TEXT, blocks_of
from briefing_app.importing.pptx.charts import chart_of
from briefing_app.importing.pptx.diagrams import diagram_lines
from briefing_app.importing.pptx.package import Package, Relation
from briefing_app.importing.pptx.pictures import PictureParts, crop_of
from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.shapes import Layouts, Shape
from briefing_app.importing.pptx.tables import table_of
from briefing_app.importing.pptx.text import Line, lines_of
from briefing_app.model.blocks import Block, Picture
from briefing_app.phrases import Phrase

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]{1,1900}", re.IGNORECASE)
_JUMP = "hlinksldjump"


class Reader(Struct, frozen=True):
    """Reads the shapes of one slide part; `slides` maps other slide parts to the ids they will have."""

    package: Package
    part: str
    layouts: Layouts
    pictures: PictureParts
    report: Report
    slides: Mapping[str, str]

    def lines(self, shape: Shape) -> list[Line]:
        """The paragraphs of a shape."""
        body = xml.child(shape.element, "txBody")
        return lines_of(body, self.layouts.list_styles(shape), self.link)

    def link(self, click: xml.Element) -> str:
        """Where a hyperlink leads, as far as a slide may link there."""
        relation = self._relation(click, "id")
        if relation is None:
            return ""
        if _JUMP in xml.attribute(click, "action") and relation.target in self.slides:
            return f"slide:{self.slides[relation.target]}"
        if relation.is_external and _ADDRESS.fullmatch(relation.target):
            return relation.target
        self.report.not_kept(Phrase("a link to “{0}”.", relation.target))
        return ""

    def blocks(self, shape: Shape) -> tuple[Block, ...]:
        """What a shape comes to; broken parts come to nothing but a finding. Raises LimitError."""
        self.package.check_time()
        try:
            match shape.kind:
                case "sp":
                    return self._text(shape)
                case "pic":
                    return self._picture(shape)
                case "graphicFrame":
                    return self._graphic(shape)
                case "contentPart":
                    self._drawn(shape, Phrase("ink or another drawing that only its program can show"))
        except FormatError as error:
            self.report.broken(error.message, error.hint)
        return ()

    def _text(self, shape: Shape) -> tuple[Block, ...]:
        fill = xml.child(shape.element, "spPr", "blipFill")
        if fill is not None:
            return (*self._filled(shape, fill), *blocks_of(self.lines(shape)))
        blocks = blocks_of(self.lines(shape))
        if not blocks and shape.alt:
            self._drawn(shape, Phrase("a drawn shape"))
        return blocks

    def _drawn(self, shape: Shape, what: Phrase) -> None:
        if not shape.is_decorative:
            self.report.not_kept(
                Phrase("{0}, described as “{1}”.", what, shape.alt) if shape.alt else Phrase("{0}.", what)
            )

    def _picture(self, shape: Shape) -> tuple[Block, ...]:
        for kind in ("videoFile", "audioFile", "quickTimeFile", "wavAudioFile", "audioCd"):
            if xml.first(shape.element, kind) is not None:
                is_video = kind in {"videoFile", "quickTimeFile"}
                what = Phrase("a video") if is_video else Phrase("a sound")
                self.report.not_kept(Phrase("{0}; its picture is kept if there is one.", what))
        return self._filled(shape, xml.child(shape.element, "blipFill"))

    def _filled(self, shape: Shape, fill: xml.Element | None) -> tuple[Block, ...]:
        relation = self._relation(xml.child(fill, "blip"), "embed")
        linked = self._relation(xml.child(fill, "blip"), "link")
        if relation is None or relation.is_external:
            outside = relation or linked
            lost = Phrase("a picture that is not in the file")
            if outside:
                lost = Phrase("a picture that is not in the file, at “{0}”", outside.target)
            self._drawn(shape, lost)
            return ()
        path = self.pictures.path(relation.target, shape.alt)
        if not path:
            return ()
        alt = "" if shape.is_decorative else shape.alt
        if len(alt) > LONGEST_TEXT:
            self.report.not_kept(
                Phrase("the end of a long description of a picture: “{0}”", alt[LONGEST_TEXT:])
            )
        return (Picture(path, alt[:LONGEST_TEXT], crop=crop_of(fill, self.report)),)

    def _graphic(self, shape: Shape) -> tuple[Block, ...]:
        data = xml.first(shape.element, "graphicData")
        kind = xml.attribute(data, "uri").rpartition("/")[2]
        match kind:
            case "table":
                table = xml.child(data, "tbl")
                return table_of(table, self.link, self.report) if table is not None else ()
            case "chart":
                return self._chart(shape, data)
            case "diagram":
                return self._diagram(data)
            case _:
                return self._object(shape, data, kind)

    def _chart(self, shape: Shape, data: xml.Element | None) -> tuple[Block, ...]:
        relation = self._relation(xml.child(data, "chart"), "id")
        if relation is None or relation.is_external:
            self.report.broken(
                Phrase("A chart has no data in the file."), Phrase("Put the numbers in by hand.")
            )
            return ()
        return chart_of(self.package.root(relation.target), shape.alt[:LONGEST_TEXT], self.report)

    def _diagram(self, data: xml.Element | None) -> tuple[Block, ...]:
        relation = self._relation(xml.child(data, "relIds"), "dm")
        self.report.changed(Phrase("SmartArt is a list of its texts now."))
        if relation is None or relation.is_external:
            return ()
        return blocks_of(diagram_lines(self.package.root(relation.target), self.link))

    def _object(self, shape: Shape, data: xml.Element | None, kind: str) -> tuple[Block, ...]:
        """An embedded file: its picture is all that is kept."""
        program = xml.attribute(xml.first(data, "oleObj"), "progId")
        self._drawn(shape, Phrase("an embedded object ({0}), only its picture", program or kind or "unknown"))
        fill = xml.first(data, "blipFill")
        return self._filled(replace(shape, alt=shape.alt), fill) if fill is not None else ()

    def _relation(self, element: xml.Element | None, attribute: str) -> Relation | None:
        return self.package.relations(self.part).get(xml.reference(element, attribute))
