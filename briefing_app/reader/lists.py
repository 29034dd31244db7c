"""Lists, flat: every item a paragraph with its level. A list of dated items is a timeline."""

import re

from briefing_app import limits
from briefing_app.model.blocks import Lines, ListBlock, Timeline, TimelineEntry
from briefing_app.model.text import Marker, Paragraph, Run, Runs, numbered
from briefing_app.phrases import Phrase
from briefing_app.reader.inline import InlineContext, parse_inline
from briefing_app.reader.inline_format import format_inline, line_start_escaped

_ITEM = re.compile(r"( *)(?:[-+*]|(\d{1,9})[.)])(?:( +)(.*))?", re.ASCII)
_YEAR = re.compile(r"(?<!\d)[12\u0661\u0662\u06f1\u06f2]\d{3}(?!\d)")
_LONGEST_DATE = 40


def is_item(line: str, *, interrupting: bool = False) -> bool:
    """Whether `line` is a list item. In the middle of a paragraph only `- text` and `1. text` are."""
    match = _ITEM.fullmatch(line)
    if match is None:
        return False
    return not interrupting or (bool(match[4]) and match[2] in {None, "1"})


class ListReader:
    """Reads the lines of one list; `add` them one by one."""

    def __init__(self, context: InlineContext) -> None:
        self._context = context
        self._items: list[Paragraph] = []
        self._levels: list[tuple[int, int]] = []  # of each open level: indent of its marker, of its text
        self._paragraph: list[str] = []
        self._head: tuple[int, int, Marker, int | None] = (0, 0, Marker.NONE, None)

    def add(self, line: str, number: int, *, after_blank: bool) -> bool:
        """Take a line that is not blank; False if the list ended before it."""
        match = _ITEM.fullmatch(line)
        if match:
            self._start_item(match, number)
            return True
        indent = len(line) - len(line.lstrip(" "))
        if not after_blank:
            self._paragraph.append(line.strip(" \t"))
            return True
        if indent < self._levels[0][1]:
            return False
        self._flush()
        while self._levels[-1][1] > indent:
            self._levels.pop()
        self._head = (number, len(self._levels) - 1, Marker.NONE, None)
        self._paragraph = [line.strip(" \t")]
        return True

    def _start_item(self, match: re.Match[str], number: int) -> None:
        self._flush()
        indent = len(match[1])
        while len(self._levels) > 1 and indent < self._levels[-1][0]:
            self._levels.pop()
        text_indent = match.end(3) if match[3] else match.end() + 1
        if self._levels and (indent <= self._levels[-1][0] + 1 or self._is_too_deep(number)):
            self._levels[-1] = (min(indent, self._levels[-1][0]), text_indent)
        else:
            self._levels.append((indent, text_indent))
        marker = Marker.NUMBER if match[2] else Marker.BULLET
        self._head = (number, len(self._levels) - 1, marker, int(match[2]) if match[2] else None)
        self._paragraph = [match[4] or ""]

    def _is_too_deep(self, number: int) -> bool:
        if len(self._levels) < limits.NESTING_LEVELS:
            return False
        message = Phrase("Lists go {0} levels deep; this item is kept at the deepest.", limits.NESTING_LEVELS)
        self._context.findings.warning("list-too-deep", message, number)
        return True

    def _flush(self) -> None:
        number, level, marker, value = self._head
        if number:
            runs = parse_inline("\n".join(self._paragraph), number, self._context)
            self._items.append(Paragraph(runs, level, marker, value))

    def block(self, place: Lines) -> ListBlock | Timeline:
        """What the lines were."""
        self._flush()
        entries = [_entry(item) for item in self._items]
        dated = tuple(entry for entry in entries if entry)
        if len(dated) == len(entries) >= 2:
            return Timeline(dated, lines=place)
        return ListBlock(tuple(numbered(self._items)), lines=place)


def _entry(item: Paragraph) -> TimelineEntry | None:
    """The item as a moment in time, if it begins with a date in bold."""
    if item.level or item.marker is not Marker.BULLET or not item.runs:
        return None
    date, *rest = item.runs
    if date != Run(date.text, bold=True) or len(date.text) > _LONGEST_DATE or not _YEAR.search(date.text):
        return None
    if rest and rest[0] == Run(rest[0].text) and rest[0].text.startswith(" "):
        rest = [Run(rest[0].text[1:]), *rest[1:]] if len(rest[0].text) > 1 else rest[1:]
    return TimelineEntry(date.text, tuple(rest))


def format_list(block: ListBlock, folder: str) -> str:
    """Return the list's Markdown; a level is indented to the text of the level above."""
    indents = [0]
    lines: list[str] = []
    for item in numbered(block.items):
        level = min(item.level, len(indents) - 1) if lines else 0
        marker = f"{item.number}. " if item.marker is Marker.NUMBER else "- "
        text = line_start_escaped(format_inline(item.runs, folder))
        if item.marker is Marker.NONE and lines:
            level = min(level, len(indents) - 2)
            del indents[level + 2 :]
            lines += ["", " " * indents[level + 1] + text]
        else:
            del indents[level + 1 :]
            lines.append((" " * indents[level] + marker + text).rstrip(" "))
            indents.append(indents[level] + len(marker))
    return "\n".join(lines)


def format_timeline(block: Timeline, folder: str) -> str:
    """Return the timeline's Markdown."""
    return "\n".join(f"- {_format_entry(entry, folder)}" for entry in block.entries)


def _format_entry(entry: TimelineEntry, folder: str) -> str:
    date: Runs = (Run(entry.date, bold=True),)
    return f"{format_inline(date)} {format_inline(entry.runs, folder)}".rstrip(" ")
