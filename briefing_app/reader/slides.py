"""A slide's Markdown file ⇄ Slide. Parsing never fails; the law is parse(format(parse(x))) == parse(x)."""

import itertools
import posixpath
from collections.abc import Iterable
from typing import assert_never

from msgspec import Struct

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic
from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    Lines,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.phrases import Phrase
from briefing_app.reader.blocks import parse_body
from briefing_app.reader.charts import format_chart
from briefing_app.reader.findings import Findings
from briefing_app.reader.front_matter import split_front_matter
from briefing_app.reader.inline import UNREADABLE, InlineContext
from briefing_app.reader.inline_format import format_inline, line_start_escaped
from briefing_app.reader.lists import format_list, format_timeline
from briefing_app.reader.meta import decode_meta, format_meta
from briefing_app.reader.pictures import format_picture
from briefing_app.reader.tables import format_table

NOT_READ = "slide-too-large"  # the code of the finding about a slide whose title says why it is not shown


class Parsed(Struct, frozen=True):
    """A slide and what there is to say about its text.

    For edits: `body_line` is the first line below the front matter, `title_line` that of the title,
    `notes_lines` the first and last line of each `::: notes` that is closed.
    """

    slide: Slide
    diagnostics: tuple[Diagnostic, ...] = ()
    body_line: int = 1
    title_line: int | None = None
    notes_lines: tuple[Lines, ...] = ()


def parse_slide(text: str, *, slide_id: str = "", language: str = "en", path: str | None = None) -> Parsed:
    """Read a slide. Never raises: a text over its limits gives a slide whose title says so, and an error."""
    findings = Findings(path, slide_id)
    text = normalised_lines(text)
    refused = refusal(text)
    if refused:
        return _marked(*refused, slide_id, language, findings)
    if UNREADABLE.search(text):
        line = text.count("\n", 0, UNREADABLE.search(text).start()) + 1  # type: ignore[union-attr]
        findings.warning("control-characters", Phrase("Characters that no file may hold show as �."), line)
        text = UNREADABLE.sub("\ufffd", text)
    front = split_front_matter(text)
    if front.too_large:
        return _marked(
            Phrase("The front matter is larger than {0} KB.", limits.FRONT_MATTER // 1024),
            1,
            slide_id,
            language,
            findings,
        )
    if front.problem:
        findings.error("front-matter", front.problem, front.problem_line, Phrase("Each line is “key: value”."))
    decoded = decode_meta(front, findings)
    slide_id, language = decoded.id or slide_id, decoded.language or language
    context = InlineContext(findings, language, posixpath.dirname(slide_id))
    body = parse_body(text[front.body_start :].split("\n"), front.body_line, context)
    slide = Slide(slide_id, language, body.title, body.blocks, body.notes, decoded.layout, decoded.meta)
    return Parsed(slide, findings.result(), front.body_line, body.title_line, body.notes_lines)


def normalised_lines(text: str) -> str:
    r"""Return the text with "\n" line ends and no byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def refusal(text: str) -> tuple[Phrase, int] | None:
    """Why the text is not read at all, and the line; None if it is within its limits."""
    if len(text) * 4 > limits.MARKDOWN_FILE and _size(text) > limits.MARKDOWN_FILE:
        return Phrase("The file is larger than {0} KB.", limits.MARKDOWN_FILE // 1024), 1
    if len(text) * 4 <= limits.MARKDOWN_LINE:
        return None
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) * 4 > limits.MARKDOWN_LINE and _size(line) > limits.MARKDOWN_LINE:
            return Phrase("A line is longer than {0} KB.", limits.MARKDOWN_LINE // 1024), number
    return None


def _size(text: str) -> int:
    return len(text.encode(errors="replace"))


def _marked(message: Phrase, line: int, slide_id: str, language: str, findings: Findings) -> Parsed:
    """A slide in place of one that is not read."""
    findings.error(NOT_READ, message, line, Phrase("Divide it, or shorten it."))
    return Parsed(Slide(slide_id, language, (Run(str(Phrase("Not shown. {0}", message))),)), findings.result())


def format_slide(slide: Slide) -> str:
    r"""Return the slide's canonical Markdown, ending in "\n"."""
    folder = posixpath.dirname(slide.id)
    parts = [f"# {_heading(slide.title, folder)}"] if slide.title else []
    body = format_blocks(slide.blocks, folder)
    notes = format_blocks(slide.notes, folder)
    parts += [body] if body else []
    parts += [f"::: notes\n{notes}\n:::"] if notes else []
    return format_meta(slide) + "\n\n".join(parts) + "\n"


def format_blocks(blocks: Iterable[Block], folder: str = "") -> str:
    """Return blocks as Markdown; two lists in a row are kept apart by two blank lines."""
    result, previous_is_list = "", False
    for block in blocks:
        text = format_block(block, folder)
        is_list = isinstance(block, (ListBlock, Timeline))
        if text:
            gap = "" if not result else "\n\n\n" if is_list and previous_is_list else "\n\n"
            result += gap + text
            previous_is_list = is_list
    return result


def format_block(block: Block, folder: str = "") -> str:  # noqa: C901 - one case a kind of block
    """Return one block as Markdown, without a line end at its end."""
    match block:
        case TextBlock():
            return line_start_escaped(format_inline(block.runs, folder))
        case Heading():
            return f"{'#' * block.level} {_heading(block.runs, folder)}".rstrip(" ")
        case ListBlock():
            return format_list(block, folder)
        case Timeline():
            return format_timeline(block, folder)
        case Table():
            return format_table(block, folder)
        case Picture():
            return format_picture(block)
        case Chart():
            return _fenced(*format_chart(block))
        case Code():
            return _fenced(block.language, block.text)
        case Quote():
            return _quote(block, folder)
        case Pause():
            return ". . ."
        case Columns():
            return _columns(block, folder)
        case _:
            assert_never(block)


def _heading(runs: tuple[Run, ...], folder: str) -> str:
    text = format_inline(runs, folder)
    hashes = len(text) - len(text.rstrip("#"))
    start = len(text) - hashes
    if hashes and (start == 0 or text[start - 1] == " "):
        return f"{text[:start]}\\{text[start:]}"
    return text


def _columns(block: Columns, folder: str) -> str:
    parts = []
    for column in block.columns:
        parts.append(f"## {_heading(column.title, folder)}".rstrip(" "))
        body = format_blocks(column.blocks, folder)
        parts += [body] if body else []
    return "\n\n".join(parts)


def _quote(block: Quote, folder: str) -> str:
    lines: list[str] = []
    for runs in block.paragraphs:
        text = line_start_escaped(format_inline(runs, folder))
        if text.startswith(("—", "–")):
            text = {"—": "&mdash;", "–": "&ndash;"}[text[0]] + text[1:]
        lines += ["", text] if lines else [text]
    if block.attribution:
        lines.append(f"— {format_inline(block.attribution, folder)}")
    return "\n".join(f"> {line}".rstrip(" ") for line in lines)


def _fenced(info: str, text: str) -> str:
    """Text between fences that it does not hold itself."""
    mark = "~" if "`" in info else "`"
    longest = max((len(row) for row in _rows_of(mark, text)), default=0)
    fence = mark * max(3, longest + 1)
    return f"{fence}{info}\n{text}\n{fence}" if text else f"{fence}{info}\n{fence}"


def _rows_of(mark: str, text: str) -> list[str]:
    return ["".join(group) for key, group in itertools.groupby(text) if key == mark]
