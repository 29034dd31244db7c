"""Runs as Qt's rich text, and back. Citations stand in the text as they are written: [@key, p. 3]."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from briefing_app.model.text import Baseline, Marker, Paragraph, Run, Runs
from briefing_app.reader import parse_slide
from briefing_app.reader.inline_format import format_inline

_LEVEL = QTextBlockFormat.Property.UserProperty
_CITATION = re.compile(r"(\[@[^\]\n]+\])")
_VERTICAL = {
    Baseline.NORMAL: QTextCharFormat.VerticalAlignment.AlignNormal,
    Baseline.SUPERSCRIPT: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    Baseline.SUBSCRIPT: QTextCharFormat.VerticalAlignment.AlignSubScript,
}


def fill_document(document: QTextDocument, paragraphs: tuple[Paragraph, ...], pitch: float) -> None:
    """Put `paragraphs` into `document`; `pitch` is the distance of lines in pixels."""
    document.clear()
    cursor = QTextCursor(document)
    for number, paragraph in enumerate(paragraphs):
        block_format = QTextBlockFormat()
        block_format.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block_format.setIndent(paragraph.level)
        block_format.setProperty(_LEVEL, paragraph.marker.value)
        if number:
            cursor.insertBlock(block_format)
        else:
            cursor.setBlockFormat(block_format)
        insert_runs(cursor, paragraph.runs)


def insert_runs(cursor: QTextCursor, runs: Runs) -> None:
    """Put `runs` where the cursor is."""
    for run in runs:
        cursor.insertText(_shown(run), _format(run))


def switched(now: QTextCharFormat, style: str) -> QTextCharFormat:
    """What switches "bold", "italic" or "strike" where text looks as `now`."""
    new = QTextCharFormat()
    if style == "bold":
        heavy = now.fontWeight() >= QFont.Weight.Bold
        new.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
    elif style == "italic":
        new.setFontItalic(not now.fontItalic())
    else:
        new.setFontStrikeOut(not now.fontStrikeOut())
    return new


def read_runs(block: QTextBlock) -> Runs:
    """What stands in one paragraph of Qt's, neighbours of one style as one run."""
    return _merged(_runs(block))


def read_document(document: QTextDocument) -> tuple[Paragraph, ...]:
    """The paragraphs in `document`."""
    return tuple(_paragraph(block) for block in blocks_of(document))


def _paragraph(block: QTextBlock) -> Paragraph:
    block_format = block.blockFormat()
    marker = Marker(block_format.property(_LEVEL) or Marker.NONE)
    return Paragraph(read_runs(block), block_format.indent(), marker)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Qt's paragraphs, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[Run]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        style = fragment.charFormat()
        text = fragment.text().replace("\u2028", "\n")
        for part in filter(None, _CITATION.split(text)):
            yield from _cited(part) if _CITATION.fullmatch(part) else (_run(part, style),)
        iterator += 1


def _run(text: str, style: QTextCharFormat) -> Run:
    vertical = style.verticalAlignment()
    baseline = next((b for b, v in _VERTICAL.items() if v == vertical), Baseline.NORMAL)
    language = style.property(QTextCharFormat.Property.UserProperty)
    return Run(
        text,
        bold=style.fontWeight() >= QFont.Weight.Bold,
        italic=style.fontItalic(),
        strike=style.fontStrikeOut(),
        code=style.fontFixedPitch(),
        baseline=baseline,
        link=style.anchorHref() or None,
        language=str(language) if language else None,
    )


def _cited(text: str) -> Runs:
    """The citation that `text` is, as the reader understands it."""
    return parse_slide(f"# {text}\n").slide.title


def _shown(run: Run) -> str:
    return format_inline((run,), "") if run.citations else run.text.replace("\n", "\u2028")


def _format(run: Run) -> QTextCharFormat:
    style = QTextCharFormat()
    if run.bold:
        style.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        style.setFontItalic(True)
    style.setFontStrikeOut(run.strike)
    style.setFontFixedPitch(run.code)
    style.setVerticalAlignment(_VERTICAL[run.baseline])
    if run.link:
        style.setAnchor(True)
        style.setAnchorHref(run.link)
        style.setFontUnderline(True)
    if run.language:
        style.setProperty(QTextCharFormat.Property.UserProperty, run.language)
    return style


def _merged(runs: Iterator[Run]) -> Runs:
    """Neighbours of one style as one run."""
    result: list[Run] = []
    for run in runs:
        last = result[-1] if result else None
        if last and not run.citations and not last.citations and _style(last) == _style(run):
            result[-1] = Run(last.text + run.text, *_style(run))
        else:
            result.append(run)
    return tuple(result)


def _style(run: Run) -> tuple[bool, bool, bool, bool, Baseline, str | None, str | None]:
    return (run.bold, run.italic, run.strike, run.code, run.baseline, run.link, run.language)
