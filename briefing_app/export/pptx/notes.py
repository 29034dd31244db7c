"""Notes pages and their master."""

from collections.abc import Iterator
from typing import assert_never

from msgspec.structs import replace

from briefing_app.export.pptx import shapes, xml
from briefing_app.export.pptx.master import CLR_MAP
from briefing_app.export.pptx.text import THEME_FONTS
from briefing_app.layout.scripts import by_language
from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.geometry import Rect
from briefing_app.model.language import language
from briefing_app.model.slide import Slide
from briefing_app.model.text import Marker, Paragraph, Run, Runs

NOTES_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml"
MASTER_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml"
_IMAGE = Rect(36, 54, 468, 263.25)
_BODY = Rect(54, 342, 432, 324)
_NUMBER = Rect(378, 684, 126, 24)
_INDENT = 18  # points a level
_IMAGE_PLACE = '<p:nvPr><p:ph type="sldImg"{idx}/></p:nvPr>'
_BODY_PLACE = '<p:nvPr><p:ph type="body"{size} idx="{idx}"/></p:nvPr>'
_NUMBER_PLACE = '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="{idx}"/></p:nvPr>'
_IMAGE_IDX = ' idx="2"'
_GUID = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
_BOX = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
_LOCKED = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
_IMAGE_LOCKED = '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'


def notes_part(slide: Slide, number: int) -> str:
    """The notes page of a slide: its image, the notes, its number."""
    body = "".join(_paragraph(p, slide) for p in notes_paragraphs(slide.notes)) or "<a:p/>"
    field = f'<a:p><a:fld id="{_GUID}" type="slidenum"><a:rPr lang="en-GB"/><a:t>{number}</a:t></a:fld></a:p>'
    drawn = (
        f"<p:sp><p:nvSpPr>{shapes.properties(2, 'Slide image')}{_IMAGE_LOCKED}{_IMAGE_PLACE.format(idx='')}"
        f"</p:nvSpPr><p:spPr/></p:sp>"
        + _text_shape(3, "Notes", _BODY_PLACE.format(size="", idx=1), body)
        + _text_shape(4, "Slide number", _NUMBER_PLACE.format(idx=3), field)
    )
    return (
        f"{xml.HEAD}<p:notes {xml.NAMESPACES}><p:cSld>{shapes.TREE_START}{drawn}{shapes.TREE_END}</p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )


def _text_shape(shape_id: int, name: str, place: str, paragraphs: str) -> str:
    return (
        f"<p:sp><p:nvSpPr>{shapes.properties(shape_id, name)}{_LOCKED}{place}</p:nvSpPr><p:spPr/>"
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def notes_paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:  # noqa: C901 - one case a kind of block
    """The paragraphs that notes come to; figures have no place in them but their words."""
    for block in blocks:
        match block:
            case TextBlock():
                yield Paragraph(block.runs)
            case Heading():
                yield Paragraph(tuple(replace(run, bold=True) for run in block.runs))
            case ListBlock():
                yield from block.items
            case Quote():
                yield from (Paragraph(tuple(replace(r, italic=True) for r in p)) for p in block.paragraphs)
                yield from (Paragraph((Run("— "), *block.attribution)) for _ in block.attribution[:1])
            case Code():
                yield from (Paragraph((Run(line),)) for line in block.text.splitlines())
            case Table():
                yield from (Paragraph(_row(row)) for row in (block.header, *block.rows))
            case Timeline():
                yield from (Paragraph((Run(f"{e.date}  ", bold=True), *e.runs)) for e in block.entries)
            case Picture() | Chart():
                yield from (Paragraph((Run(words),)) for words in (block.alt,) if words)
            case Columns():
                for column in block.columns:
                    yield Paragraph(tuple(replace(run, bold=True) for run in column.title))
                    yield from notes_paragraphs(column.blocks)
            case Pause():
                pass
            case _:
                assert_never(block)


def _row(cells: tuple[Runs, ...]) -> Runs:
    """A table's row in one line."""
    return tuple(run for index, cell in enumerate(cells) for run in ((Run("  |  "), *cell) if index else cell))


def _paragraph(paragraph: Paragraph, slide: Slide) -> str:
    rtl = ' algn="r" rtl="1"' if slide.is_rtl else ""
    level = min(paragraph.level, 8)
    indent, marker = "", ""
    if paragraph.marker is not Marker.NONE:
        indent = f' marL="{(level + 1) * _INDENT * 12_700}" indent="{-_INDENT * 12_700}"'
        marker = _marker(paragraph)
    shown = f' lvl="{level}"' if level else ""
    runs = "".join(_run(run, slide.language) for run in paragraph.runs if run.text)
    return f"<a:p><a:pPr{shown}{indent}{rtl}>{marker}</a:pPr>{runs}</a:p>"


def _marker(paragraph: Paragraph) -> str:
    if paragraph.marker is Marker.BULLET:
        return '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
    start = min(max(paragraph.number or 1, 1), 32_767)
    return f'<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="{start}"/>'


def _run(run: Run, base: str) -> str:
    style = ' b="1"' * run.bold + ' i="1"' * run.italic + ' strike="sngStrike"' * run.strike
    return "".join(
        _stretch(text, f' lang="{language(tag).region_tag}"{style}')
        for text, tag in by_language(run.text, run.language or base)
    )


def _stretch(text: str, attributes: str) -> str:
    lines = (f"<a:r><a:rPr{attributes}/><a:t>{xml.text(t)}</a:t></a:r>" if t else "" for t in text.split("\n"))
    return f"<a:br><a:rPr{attributes}/></a:br>".join(lines)


def notes_master() -> str:
    """The master of notes pages: portrait, black on white."""
    field = f'<a:fld id="{_GUID}" type="slidenum"><a:rPr lang="en-GB" sz="1200"/><a:t>‹#›</a:t></a:fld>'
    number = f'<a:p><a:pPr algn="r"/>{field}</a:p>'
    line = '<a:ln w="9525"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln>'
    image = (
        f"<p:sp><p:nvSpPr>{shapes.properties(2, 'Slide image')}{_IMAGE_LOCKED}"
        f"{_IMAGE_PLACE.format(idx=_IMAGE_IDX)}</p:nvSpPr>"
        f"<p:spPr>{xml.xfrm(_IMAGE)}{_BOX}<a:noFill/>{line}</p:spPr></p:sp>"
    )
    prompt = '<a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p>'
    drawn = (
        image
        + _master_shape(3, "Notes", _BODY_PLACE.format(size=' sz="quarter"', idx=3), _BODY, prompt)
        + _master_shape(4, "Slide number", _NUMBER_PLACE.format(idx=5), _NUMBER, number)
    )
    background = (
        '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    )
    return (
        f"{xml.HEAD}<p:notesMaster {xml.NAMESPACES}><p:cSld>{background}{shapes.TREE_START}{drawn}"
        f"{shapes.TREE_END}</p:cSld>{CLR_MAP}<p:notesStyle>{_levels()}</p:notesStyle></p:notesMaster>"
    )


def _master_shape(shape_id: int, name: str, place: str, rect: Rect, paragraphs: str) -> str:
    return (
        f"<p:sp><p:nvSpPr>{shapes.properties(shape_id, name)}{_LOCKED}{place}</p:nvSpPr>"
        f"<p:spPr>{xml.xfrm(rect)}{_BOX}</p:spPr>"
        f"<p:txBody><a:bodyPr {shapes.NO_INSETS}/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _levels() -> str:
    """Nine levels of 12 points, black whatever the theme is."""
    black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    return "".join(
        f'<a:lvl{n}pPr marL="{(n - 1) * _INDENT * 12_700}" indent="0" algn="l" rtl="0">'
        f'<a:spcBef><a:spcPts val="400"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="1200">{black}{THEME_FONTS}</a:defRPr></a:lvl{n}pPr>'
        for n in range(1, 10)
    )
