"""The body of a slide: lines → blocks, in one pass that knows the number of every line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.model.blocks import Block, Code, Column, Columns, Heading, Lines, Pause, Quote, TextBlock
from briefing_app.model.text import Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.charts import parse_chart
from briefing_app.reader.inline import InlineContext, parse_inline
from briefing_app.reader.lists import ListReader, is_item
from briefing_app.reader.pictures import parse_picture, starts_picture
from briefing_app.reader.tables import parse_table, starts_table, table_end

FENCE = re.compile(r"(`{3,})([^`]*)|(~{3,})([^~]*)")
_DIV = re.compile(r":::+[ \t]*(?:\{\.?([^{}]*)\}|(\S.*))?")
_ATTRIBUTION = re.compile(r"(?:—|–|--)[ \t]+(\S.*)")
_FIRST_CHARACTERS = frozenset("#`~:>!.-+*0123456789")


class Body(NamedTuple):
    """What stands below the front matter."""

    title: Runs
    blocks: tuple[Block, ...]
    notes: tuple[Block, ...]
    title_line: int | None
    notes_lines: tuple[Lines, ...]


def parse_body(lines: Sequence[str], first_line: int, context: InlineContext) -> Body:
    """Read the lines of a body, the first of which has the number `first_line` in its file."""
    return _BodyReader(lines, first_line, context).read()


class _Section:
    """The blocks under one `##` heading, while they are read."""

    def __init__(self, title: Runs, line: int) -> None:
        self.title = title
        self.line = line
        self.blocks: list[Block] = []


class _BodyReader:
    """One pass over the lines. Each `_read_…` takes what starts at `_index` and moves it on."""

    def __init__(self, lines: Sequence[str], first_line: int, context: InlineContext) -> None:
        self._lines = lines
        self._first = first_line
        self._context = context
        self._findings = context.findings
        self._index = 0
        self._title: Runs | None = None
        self._before: list[Block] = []
        self._sections: list[_Section] = []
        self._notes: list[Block] = []
        self._title_line: int | None = None
        self._notes_lines: list[Lines] = []
        self._open_notes = 0  # how many of the open divs are notes
        self._divs: list[tuple[bool, int]] = []  # open ones: whether notes, the line they started on

    def read(self) -> Body:
        """Read everything."""
        while self._index < len(self._lines):
            line = self._lines[self._index].strip(" \t")
            if line:
                self._read_block(line)
            else:
                self._index += 1
        for is_notes, number in self._divs:
            message = Phrase("These notes are never closed.")
            if not is_notes:
                message = Phrase("This block is never closed.")
            self._findings.warning("div-unclosed", message, number, Phrase("End with “:::”."))
        places = tuple(self._notes_lines)
        return Body(self._title or (), self._blocks(), tuple(self._notes), self._title_line, places)

    def _blocks(self) -> tuple[Block, ...]:
        if not self._sections:
            return tuple(self._before)
        last = self._sections[-1]
        ends = [block.lines[1] for s in self._sections for block in s.blocks if block.lines]
        columns = tuple(Column(s.title, tuple(s.blocks)) for s in self._sections)
        place = (self._sections[0].line, max([last.line, *ends]))
        return (*self._before, Columns(columns, lines=place))

    @property
    def _number(self) -> int:
        return self._first + self._index

    @property
    def _in_notes(self) -> bool:
        return self._open_notes > 0

    def _append(self, block: Block) -> None:
        if self._in_notes:
            self._notes.append(block)
        else:
            (self._sections[-1].blocks if self._sections else self._before).append(block)

    def _inline(self, text: str, number: int) -> Runs:
        return parse_inline(text, number, self._context)

    def _read_block(self, line: str) -> None:
        if line[0] in _FIRST_CHARACTERS:
            if line.startswith(":::") and (div := _DIV.fullmatch(line)):
                return self._read_div(div)
            if found := heading(line):
                return self._read_heading(*found)
            if line.startswith(">"):
                return self._read_quote()
            if is_item(_expanded(self._lines[self._index])):
                return self._read_list()
            if not self._in_notes and self._read_object(line):
                return None
        if not self._in_notes and self._starts_table(self._index):
            return self._read_table()
        return self._read_text()

    def _read_object(self, line: str) -> bool:
        """Read a fence, a picture or a pause, which notes do not have; False if there is none."""
        if fence := FENCE.fullmatch(line):
            self._read_fence(fence)
        elif starts_picture(line):
            self._append(parse_picture(line, self._number, self._context))
            self._index += 1
        elif line == ". . .":
            self._append(Pause(lines=(self._number, self._number)))
            self._index += 1
        else:
            return False
        return True

    def _starts_table(self, index: int) -> bool:
        return index + 1 < len(self._lines) and starts_table(self._lines[index], self._lines[index + 1])

    def _interrupts(self, index: int) -> bool:
        """Whether the line, not blank, ends the paragraph before it."""
        line = self._lines[index].strip(" \t")
        if line[0] in _FIRST_CHARACTERS:
            if line.startswith((">", ":::")) or heading(line):
                return True
            if is_item(_expanded(line), interrupting=True):
                return True
            if not self._in_notes and (FENCE.fullmatch(line) or starts_picture(line) or line == ". . ."):
                return True
        return not self._in_notes and self._starts_table(index)

    def _read_text(self) -> None:
        start = self._index
        self._index += 1
        while self._index < len(self._lines):
            if not self._lines[self._index].strip(" \t") or self._interrupts(self._index):
                break
            self._index += 1
        lines = self._lines[start : self._index]
        if len(lines) == 1 and set(lines[0].strip(" \t")) == {"-"} and len(lines[0].strip(" \t")) >= 3:
            message = Phrase("A line of dashes divides the slides of a deck; in one slide it is text.")
            self._findings.warning("dashes", message, self._first + start)
        runs = self._inline("\n".join(line.lstrip(" \t") for line in lines), self._first + start)
        if runs:
            self._append(TextBlock(runs, lines=(self._first + start, self._number - 1)))

    def _read_heading(self, level: int, text: str) -> None:
        number, runs = self._number, self._inline(text, self._number)
        self._index += 1
        if self._in_notes:
            self._notes.append(Heading(runs, max(level, 3), lines=(number, number)))
        elif level == 1 and self._title is None:
            self._title, self._title_line = runs, number
        elif level == 2:
            self._sections.append(_Section(runs, number))
        else:
            if level == 1:
                message = Phrase("A slide has one title; this one is shown as a heading.")
                self._findings.warning("second-title", message, number, Phrase("Make a second slide of it."))
            self._append(Heading(runs, max(level, 3), lines=(number, number)))

    def _read_div(self, div: re.Match[str]) -> None:
        name = (div[1] or div[2] or "").strip(" \t")
        number = self._number
        self._index += 1
        if not name and self._divs:
            is_notes, start = self._divs.pop()
            self._open_notes -= is_notes
            self._notes_lines += [(start, number)] if is_notes else []
        elif not name:
            self._findings.warning("div-stray", Phrase("There is nothing for this “:::” to close."), number)
        else:
            if name != "notes":
                message = Phrase("There is no block of the kind “{0}”; what it holds is shown.", name[:30])
                self._findings.warning("div-unknown", message, number, Phrase("There is “::: notes”."))
            self._divs.append((name == "notes", number))
            self._open_notes += name == "notes"

    def _read_quote(self) -> None:
        start = self._index
        while self._index < len(self._lines) and self._lines[self._index].lstrip(" \t").startswith(">"):
            self._index += 1
        stripped = [line.strip(" \t").lstrip("> \t") for line in self._lines[start : self._index]]
        attribution: Runs = ()
        last = next((i for i in reversed(range(len(stripped))) if stripped[i]), None)
        if last is not None and (match := _ATTRIBUTION.fullmatch(stripped[last])):
            attribution = self._inline(match[1], self._first + start + last)
            stripped = stripped[:last]
        paragraphs = self._quoted(stripped, self._first + start)
        if paragraphs or attribution:
            self._append(Quote(paragraphs, attribution, lines=(self._first + start, self._number - 1)))

    def _quoted(self, lines: list[str], first: int) -> tuple[Runs, ...]:
        """The paragraphs of a quote; a list item in it is a paragraph of its own."""
        paragraphs: list[tuple[int, list[str]]] = []
        fresh = True
        for number, line in enumerate(lines, first):
            if line and (fresh or is_item(line, interrupting=True)):
                paragraphs.append((number, [line]))
            elif line:
                paragraphs[-1][1].append(line)
            fresh = not line
        read = (self._inline("\n".join(text), number) for number, text in paragraphs)
        return tuple(runs for runs in read if runs)

    def _read_list(self) -> None:
        reader = ListReader(self._context)
        start, last, index = self._index, self._index, self._index
        while index < len(self._lines) and index - last <= 2:
            line = _expanded(self._lines[index])
            if line.strip(" \t"):
                after_blank = index - last == 2
                if index - last > 2 or (not is_item(line) and self._interrupts(index)):
                    break
                if not reader.add(line, self._first + index, after_blank=after_blank):
                    break
                last = index
            index += 1
        self._index = last + 1
        self._append(reader.block((self._first + start, self._first + last)))

    def _read_table(self) -> None:
        start = self._index
        self._index = table_end(self._lines, start, len(self._lines))
        place = (self._first + start, self._number - 1)
        rows = self._lines[start : self._index]
        table = parse_table(rows, place, self._context)
        self._append(table if table else Code("\n".join(rows), lines=place))

    def _read_fence(self, fence: re.Match[str]) -> None:
        start, mark = self._index, fence[1] or fence[3]
        indent = len(self._lines[start]) - len(self._lines[start].lstrip(" \t"))
        self._index += 1
        inside: list[str] = []
        while self._index < len(self._lines) and not closes_fence(self._lines[self._index], mark):
            line = self._lines[self._index]
            inside.append(line[indent:] if not line[:indent].strip(" \t") else line.lstrip(" \t"))
            self._index += 1
        if self._index == len(self._lines):
            message = Phrase("This block of code is never closed; everything below is in it.")
            self._findings.warning(
                "fence-unclosed", message, self._first + start, Phrase("End with “{0}”.", mark)
            )
        else:
            self._index += 1
        self._append(self._fenced((fence[2] or fence[4] or "").strip(" \t"), inside, self._first + start))

    def _fenced(self, info: str, inside: list[str], number: int) -> Block:
        place = (number, self._number - 1)
        kind, _, rest = info.partition(" ")
        if kind == "chart":
            chart = parse_chart(rest, inside, place, self._findings)
            if chart:
                return chart
        return Code("\n".join(inside), info, lines=place)


def heading(line: str) -> tuple[int, str] | None:
    """The level and the text of a heading without indent and closing #s; None for any other line."""
    level = len(line) - len(line.lstrip("#"))
    if not 1 <= level <= 6 or line[level : level + 1] not in {"", " ", "\t"}:
        return None
    text = line[level:].strip(" \t")
    shorter = text.rstrip("#")
    if shorter == text or (shorter and shorter[-1] not in " \t"):
        return level, text
    return level, shorter.rstrip(" \t")


def closes_fence(line: str, mark: str) -> bool:
    """Whether `line` closes the fence that was opened with `mark`."""
    line = line.strip(" \t")
    return len(line) >= len(mark) and set(line) == {mark[0]}


def _expanded(line: str) -> str:
    return line.expandtabs(4) if "\t" in line else line
