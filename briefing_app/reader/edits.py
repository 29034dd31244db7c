"""Edits of a slide's text that touch only the lines they must; all other lines stay byte for byte.

Every edit is checked by reading its result: if the lines around would take the change differently (a paragraph
put against a list, say), blank lines are added; if that does not help, the body is written anew. So an edit
always means what was asked for.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from briefing_app.errors import FormatError
from briefing_app.model.blocks import Block, Column, Columns, Lines, ListBlock, Table
from briefing_app.model.slide import Slide
from briefing_app.model.text import Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.front_matter import format_value, split_front_matter
from briefing_app.reader.slides import (
    Parsed,
    format_blocks,
    format_slide,
    normalised_lines,
    parse_slide,
)
from briefing_app.reader.tables import format_changed_table

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_FLAT = re.compile(
    r"[\w-]+[ \t]*:[ \t]*(?:\[[^\]#]*\]|\"[^\"\\]*\"|'[^']*'|[^#\"'\[\]{}|>&*!\n]*?)([ \t]+#.*)?"
)


def replace_block(text: str, slide: Slide, block: Block, *new: Block) -> str:
    """Return `text` with `new` in place of `block`, which is one of `slide`, the slide `text` parses to.

    Raises ValueError if `block` is not one of the slide's (by its lines).
    """
    return _Edit(text, slide).put(_lines(block), new, _exchanged(slide, block, new))


def replace_table(text: str, slide: Slide, table: Table, new: Table) -> str:
    """Return `text` with `new` in place of `table`; rows that are in both keep their lines byte for byte.

    Raises ValueError as `replace_block` does.
    """
    edit = _Edit(text, slide)
    place, expected = _lines(table), _exchanged(slide, table, (new,))
    source = format_changed_table(new, table, edit.source(place), edit.folder)
    return edit.tried(place, source, expected) or edit.put(place, (new,), expected)


def remove_block(text: str, slide: Slide, block: Block) -> str:
    """Return `text` without `block`. Raises ValueError if it is not one of the slide's."""
    return _Edit(text, slide).put(_lines(block), (), _exchanged(slide, block, ()))


def insert_block(text: str, slide: Slide, new: Block, *, after: Block | None = None) -> str:
    """Return `text` with `new` put after a block, or first in the body. Raises ValueError as the others do."""
    edit = _Edit(text, slide)
    if after is None:
        line = edit.body_start()
        return edit.put((line, line - 1), (new,), replace(slide, blocks=(new, *slide.blocks)))
    last = _lines(after)[1]
    return edit.put((last + 1, last), (new,), _exchanged(slide, after, (after, new)))


def replace_title(text: str, slide: Slide, title: Runs) -> str:
    """Return `text` with another title; an empty one takes the line away."""
    edit = _Edit(text, slide)
    expected = replace(slide, title=title)
    line = edit.parsed.title_line
    source = format_slide(Slide(slide.id, slide.language, title)).strip("\n")
    if line is None:
        first = edit.parsed.body_line
        return edit.put_text((first, first - 1), source, expected)
    return edit.put_text((line, line), source, expected)


def replace_notes(text: str, slide: Slide, notes: Sequence[Block]) -> str:
    """Return `text` with other notes; without any, their `::: notes` goes too."""
    edit = _Edit(text, slide)
    expected = replace(slide, notes=tuple(notes))
    source = format_blocks(notes, edit.folder)
    places = edit.parsed.notes_lines
    if not places:
        end = edit.last_line() + 1
        return edit.put_text((end, end - 1), f"::: notes\n{source}\n:::" if source else "", expected)
    first, last = places[0]
    if not source:
        return edit.put_text((first, last), "", expected)
    changed = _with_touched(edit, slide.notes, notes, expected)
    return changed or edit.put_text((first + 1, last - 1), source, expected)


def _with_touched(edit: "_Edit", old: Sequence[Block], new: Sequence[Block], expected: Slide) -> str | None:
    """The text with only those blocks written anew that differ; None where the lines do not tell them."""
    least = min(len(old), len(new))
    start = next((i for i in range(least) if old[i] != new[i]), least)
    end = next((i for i in range(least - start) if old[-1 - i] != new[-1 - i]), least - start)
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    kept = old[start - 1 : start] if come and not gone else ()  # new blocks are written with the one before
    places = [block.lines for block in (*kept, *gone)]
    if not places or None in places:
        return None
    place = (places[0][0], places[-1][1])  # type: ignore[index]
    source = format_blocks(come, edit.folder)
    if kept:
        gap = "\n\n\n" if isinstance(kept[0], ListBlock) and isinstance(come[0], ListBlock) else "\n\n"
        source = "\n".join(edit.source(place)) + gap + source
    return edit.tried(place, source, expected)


def set_meta(text: str, key: str, value: Any) -> str:
    """Return `text` with `key` set in its front matter, or taken out if `value` is None.

    Comments and all other lines stay as they are. Raises FormatError if the front matter is broken.
    """
    newline = _newline(text)
    lines = _LINE.findall(text)
    front = split_front_matter(normalised_lines(text))
    if front.problem:
        raise FormatError(front.problem, Phrase("Mend the front matter in the Markdown view first."))
    new = "" if value is None else format_value(key, value)
    if not front.body_start:
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        head = f"---\n{new}---\n".replace("\n", newline) if new else ""
        return mark + head + text.removeprefix(mark)
    place = _key_place(lines, key, front.body_line - 1)
    if new and place[1] == place[0] + 1:
        new = new.rstrip("\n") + _comment(lines[place[0]]) + "\n"
    lines[place[0] : place[1]] = [new.replace("\n", newline)] if new else []
    return "".join(lines)


def _key_place(lines: Sequence[str], key: str, end: int) -> tuple[int, int]:
    """The indexes of a key's lines, start and end; where the front matter ends if it has no such key."""
    pattern = re.compile(rf"{re.escape(key)}[ \t]*:(?:[ \t\r\n]|$)")
    start = next((i for i in range(1, end - 1) if pattern.match(lines[i])), None)
    if start is None:
        return end - 1, end - 1
    stop = start + 1
    while stop < end - 1 and re.match(r"[ \t]+\S|- |-$|\]|\}", lines[stop]):
        stop += 1
    return start, stop


def _comment(line: str) -> str:
    """The comment at the end of a line `key: value  # comment`, with the blanks before it."""
    if "#" not in line:
        return ""
    match = _FLAT.fullmatch(line.rstrip("\r\n"))
    return (match[1] or "") if match else ""


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _lines(block: Block) -> Lines:
    if block.lines is None:
        raise ValueError("The block has no place in a text.")
    return block.lines


def _exchanged(slide: Slide, block: Block, new: tuple[Block, ...]) -> Slide:
    """The slide with other blocks in place of one. Raises ValueError if it is not there."""
    found = False

    def exchange(blocks: tuple[Block, ...]) -> Iterator[Block]:
        nonlocal found
        for candidate in blocks:
            if candidate.lines == block.lines and candidate == block:
                found = True
                yield from new
            elif isinstance(candidate, Columns):
                columns = (Column(c.title, tuple(exchange(c.blocks))) for c in candidate.columns)
                yield replace(candidate, columns=tuple(columns))
            else:
                yield candidate

    result = replace(slide, blocks=tuple(exchange(slide.blocks)), notes=tuple(exchange(slide.notes)))
    if not found:
        raise ValueError("The block is not one of the slide's.")
    return result


class _Edit:
    """One edit of one text."""

    def __init__(self, text: str, slide: Slide) -> None:
        self.parsed = self._parsed(text, slide)
        self.folder = slide.id.rpartition("/")[0]
        self._text = text
        self._slide = slide
        self._source = _LINE.findall(text)

    def last_line(self) -> int:
        """The number of the last line that is not blank."""
        numbers = (n for n in range(len(self._source), 0, -1) if self._source[n - 1].strip())
        return next(numbers, 0)

    def body_start(self) -> int:
        """The line where the first block may be put: after the title, if the title stands first."""
        title = self.parsed.title_line
        first = next((b.lines[0] for b in self._slide.blocks if b.lines), None)
        if title is None or (first is not None and first < title):
            return self.parsed.body_line
        return title + 1

    def put(self, place: Lines, new: tuple[Block, ...], expected: Slide) -> str:
        """Put blocks in place of lines; a place that ends before it starts is between two lines."""
        return self.put_text(place, format_blocks(new, self.folder), expected)

    def put_text(self, place: Lines, source: str, expected: Slide) -> str:
        """Put Markdown in place of lines, so that the result reads as `expected`."""
        return self.tried(place, source, expected) or self._rewritten(expected)

    def tried(self, place: Lines, source: str, expected: Slide) -> str | None:
        """The text with `source` in place of lines; None where it would not read as `expected`."""
        meant = self._parsed(format_slide(expected), expected).slide
        for gap in (1, 0, 2) if place[1] < place[0] else (0, 1, 2):
            result = self._spliced(place, source, gap)
            if self._parsed(result, self._slide).slide == meant:
                return result
        return None

    def source(self, place: Lines) -> list[str]:
        """The lines of a place, without their ends."""
        return [line.rstrip("\r\n") for line in self._source[place[0] - 1 : place[1]]]

    def _parsed(self, text: str, slide: Slide) -> Parsed:
        return parse_slide(text, slide_id=slide.id, language=slide.language)

    def _spliced(self, place: Lines, source: str, gap: int) -> str:
        """The text with `source` in place of the lines, at least `gap` blank lines from its neighbours."""
        newline = _newline(self._text)
        before, after = self._source[: place[0] - 1], self._source[place[1] :]
        if before and not before[-1].endswith(("\n", "\r")):
            before[-1] += newline
        if not source:
            while before and not before[-1].strip() and (not after or not after[0].strip()) and gap == 0:
                before.pop()
            return "".join([*before, *after])
        has_before, has_after = any(map(str.strip, before)), any(map(str.strip, after))
        blanks_before = _missing(reversed(before), gap) if has_before else 0
        blanks_after = _missing(after, gap) if has_after else 0
        lines = [newline] * blanks_before + [line + newline for line in source.split("\n")]
        return "".join([*before, *lines, *([newline] * blanks_after), *after])

    def _rewritten(self, expected: Slide) -> str:
        """The front matter as it is, the body written anew."""
        head = "".join(self._source[: self.parsed.body_line - 1])
        whole = format_slide(expected)
        body = whole[split_front_matter(whole).body_start :]
        return head + body.replace("\n", _newline(self._text))


def _missing(lines: Any, gap: int) -> int:
    """How many blank lines there are too few at the start of `lines`."""
    for line in lines:
        if gap == 0 or line.strip():
            break
        gap -= 1
    return gap
