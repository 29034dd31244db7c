"""One slide of a presentation → one Slide: title, blocks in reading order, notes, a layout where it tells."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.arrange import arranged
from briefing_app.importing.pptx.blocks import blocks_of, shortened
from briefing_app.importing.pptx.content import Reader
from briefing_app.importing.pptx.shapes import Shape, shapes_of
from briefing_app.importing.pptx.text import Line, in_language, spoken
from briefing_app.layout.choose import can_hold
from briefing_app.layout.rewrite import with_runs
from briefing_app.model.blocks import Block, TextBlock
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.text import Run, Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.pieces import joined

_CHROME = frozenset({"dt", "ftr", "hdr", "sldNum", "sldImg"})
_NUMBER_ONLY = re.compile(r"\W*\d*\W*")
_HANDLING, _CITATIONS = "Handling mark", "Sources"  # names of placeholders in our own exports
_CITATIONS_IDX = "21"
_TURNED = " (right to left)"
_BY_TYPE = {"title": SlideLayoutName.TITLE, "secHead": SlideLayoutName.SECTION}
_BY_NAME = {  # of our own exports
    "Title": SlideLayoutName.TITLE,
    "Section": SlideLayoutName.SECTION,
    "Statement": SlideLayoutName.STATEMENT,
    "Number": SlideLayoutName.STATEMENT,
    "Question": SlideLayoutName.QUESTION,
    "Sources": SlideLayoutName.SOURCES,
    "Quotation": SlideLayoutName.QUOTE,
}


class ReadSlide(Struct, frozen=True):
    """A slide as read. `feet` are the texts of its footers, which are the deck's."""

    slide: Slide
    is_hidden: bool
    feet: tuple[str, ...]


def read_slide(
    root: xml.Element, reader: Reader, notes: Reader | None, notes_root: xml.Element | None
) -> ReadSlide:
    """The slide of a part, and of its notes page where it has one."""
    feet: list[str] = []
    title: Runs = ()
    shown: list[tuple[Shape, tuple[Block, ...]]] = []
    cited: list[Line] = []
    for shape in shapes_of(root, reader.layouts):
        if shape.place in _CHROME or (shape.is_content and shape.name == _HANDLING):
            feet += [_words(line) for line in reader.lines(shape)]
        elif (shape.name, shape.idx) == (_CITATIONS, _CITATIONS_IDX):
            cited += reader.lines(shape)
        elif shape.is_title and not title:
            title, *rest = _title(reader.lines(shape))
            shown += [(shape, (TextBlock(runs),)) for runs in rest]
        else:
            shown.append((shape, reader.blocks(shape)))
    blocks = arranged(shown, reader.layouts, reader.report)
    said = _notes(notes, notes_root) + tuple(TextBlock(line.runs) for line in cited)
    slide = Slide("", "", title, blocks, said)
    _report_rest(root, reader, cited)
    is_hidden = xml.attribute(root, "show") in {"0", "false"}
    return ReadSlide(_with_layout(slide, reader), is_hidden, tuple(foot for foot in feet if foot))


def _title(lines: Sequence[Line]) -> list[Runs]:
    """The title's paragraphs as one, and what of it a heading could not hold; () first for an empty one."""
    runs: list[Run] = []
    for line in lines:
        runs += [Run("\n"), *line.runs] if runs else line.runs
    bold = all(run.bold for run in runs)
    return shortened(joined(replace(run, bold=False) for run in runs) if bold else joined(runs)) or [()]


def _words(line: Line) -> str:
    text = "".join(run.text for run in line.runs)
    return "" if _NUMBER_ONLY.fullmatch(text) else text


def _notes(reader: Reader | None, root: xml.Element | None) -> tuple[Block, ...]:
    """What the presenter says: all text of the notes page but its header and footer."""
    if reader is None or root is None:
        return ()
    shapes = (shape for shape in shapes_of(root, reader.layouts) if shape.place not in _CHROME)
    return tuple(block for shape in shapes for block in blocks_of(reader.lines(shape), with_code=False))


def _report_rest(root: xml.Element, reader: Reader, cited: Sequence[Line]) -> None:
    """Say what a slide has beside its shapes."""
    if cited:
        reader.report.changed(Phrase("The sources at the foot of the slide are in its notes now."))
    if xml.first(xml.child(root, "timing"), "tgtEl") is not None:
        reader.report.not_kept(
            Phrase("animations."), Phrase("Write “. . .” on a line where the next step begins.")
        )
    if xml.first(root, "transition") is not None:
        reader.report.not_kept(Phrase("transitions between slides."), of_deck=True)
    if xml.first(xml.child(root, "cSld", "bg"), "blip") is not None:
        reader.report.not_kept(Phrase("the picture in the background."))


def _with_layout(slide: Slide, reader: Reader) -> Slide:
    """The slide with the layout its own layout stands for, if that can hold it."""
    kind, name = reader.layouts.kind, reader.layouts.name.removesuffix(_TURNED)
    layout = _BY_TYPE.get(kind) if kind else _BY_NAME.get(name)
    return replace(slide, layout=layout) if layout and can_hold(layout, slide) else slide


def language_of(slide: Slide) -> str:
    """The language that most of the slide's text is marked as; "" where none is."""
    rows: list[Runs] = []

    def look(runs: Runs) -> Runs:
        rows.append(runs)
        return runs

    with_runs(slide, look)
    return spoken(rows)


def in_own_language(slide: Slide, language: str) -> Slide:
    """The slide in `language`, with marks only on what is in another."""
    shown = with_runs(slide, lambda runs: in_language(runs, language))
    notes = with_runs(replace(slide, title=(), blocks=slide.notes), lambda runs: in_language(runs, language))
    return replace(shown, notes=notes.blocks, language=language)
