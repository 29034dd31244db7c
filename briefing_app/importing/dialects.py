"""Markdown decks of pandoc, Marp, reveal-md and remark: which one it is, and where its slides begin."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from briefing_app.reader.blocks import FENCE, closes_fence, heading
from briefing_app.reader.front_matter import FrontMatter, split_front_matter
from briefing_app.reader.slides import normalised_lines

_RULE = re.compile(r"(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}")
_UNDERLINE = re.compile(r"=+[ \t]*|-{2,}[ \t]*")
_NOTE = re.compile(r"notes?:", re.IGNORECASE)
_REMARK_PROPERTY = re.compile(r"(?:class|name|template|layout|background-image|count|exclude):")


class Dialect(StrEnum):
    """Whose Markdown it is."""

    PANDOC = "pandoc"
    MARP = "Marp"
    REVEAL = "reveal-md"
    REMARK = "remark"


class Line(Struct, frozen=True):
    """A line of the source. `is_code` is for those in a fenced block, fences too."""

    number: int
    text: str
    is_code: bool = False


class ForeignSlide(Struct, frozen=True):
    """The lines of one slide. `is_section` is for a heading that stands above the slides."""

    lines: tuple[Line, ...]
    is_section: bool = False


class ForeignDeck(Struct, frozen=True):
    """A deck cut into slides. `values` is what it says of itself, `front` that with places."""

    dialect: Dialect
    values: Mapping[str, Any] = field(default_factory=dict)
    front: FrontMatter = FrontMatter()
    slides: tuple[ForeignSlide, ...] = ()


def read_deck(text: str, dialect: Dialect | None = None) -> ForeignDeck:
    """Cut a deck into slides; the dialect is guessed if it is not given."""
    text = normalised_lines(text)
    front = split_front_matter(text)
    lines = _lines(text[front.body_start :].split("\n"), front.body_line)
    values = dict(front.values)
    dialect = dialect or _guess(values, lines)
    if dialect is Dialect.PANDOC:
        titles, lines = _percent_title(lines)
        values |= titles
    if dialect in {Dialect.PANDOC, Dialect.MARP}:
        lines = _without_underlines(lines)
    return ForeignDeck(dialect, values, front, tuple(_slides(lines, dialect, values)))


def _lines(texts: Sequence[str], first: int) -> list[Line]:
    lines: list[Line] = []
    fence = ""
    for number, text in enumerate(texts, first):
        opening = FENCE.fullmatch(text.strip(" \t"))
        lines.append(Line(number, text, bool(fence or opening)))
        if fence:
            fence = "" if closes_fence(text, fence) else fence
        elif opening:
            fence = opening[1] or opening[3]
    return lines


def _guess(values: Mapping[str, Any], lines: Sequence[Line]) -> Dialect:
    texts = [line.text.strip(" \t") for line in lines if not line.is_code]
    if "marp" in values or any(text.startswith(("<!-- _", "<!-- marp", "![bg")) for text in texts):
        return Dialect.MARP
    rules = "---" in texts
    if any(text == "???" for text in texts) or (
        rules and any(text == "--" or _REMARK_PROPERTY.match(text) for text in texts)
    ):
        return Dialect.REMARK
    if any(text.startswith(":::") or text == ". . ." for text in texts) or not rules:
        return Dialect.PANDOC
    return Dialect.REVEAL


def _percent_title(lines: Sequence[Line]) -> tuple[dict[str, str], list[Line]]:
    """Pandoc's title block: up to three lines that begin with %."""
    values: dict[str, str] = {}
    count = 0
    for key, line in zip(("title", "author", "date"), lines, strict=False):
        if not line.text.startswith("%"):
            break
        values[key] = line.text[1:].strip(" \t")
        count += 1
    return values, list(lines[count:])


def _without_underlines(lines: Sequence[Line]) -> list[Line]:
    """Write underlined headings with # and ##."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if (
            above
            and not line.is_code
            and not above.is_code
            and _UNDERLINE.fullmatch(line.text)
            and above.text.strip(" \t")
            and not above.text.lstrip(" \t").startswith(("#", "-", "*", ">", "|", ":::", "<!--", "!["))
            and (len(result) < 2 or not result[-2].text.strip(" \t"))
        ):
            mark = "#" if line.text.startswith("=") else "##"
            result[-1] = Line(above.number, f"{mark} {above.text.strip()}")
        else:
            result.append(line)
    return result


def _level(line: Line) -> int:
    """The level of a heading, 0 for any other line."""
    found = None if line.is_code else heading(line.text)
    return found[0] if found else 0


def _slides(lines: Sequence[Line], dialect: Dialect, values: Mapping[str, Any]) -> Iterator[ForeignSlide]:
    level = _dividing_level(lines, dialect, values)
    rows: list[Line] = []
    for line in lines:
        starts = 0 < _level(line) <= level
        if starts or _divides(line, dialect):
            yield from _slide(rows, level)
            rows = [line] if starts else []
        else:
            rows.append(line)
    yield from _slide(rows, level)


def _slide(rows: list[Line], level: int) -> Iterator[ForeignSlide]:
    """The slide these lines make, if there is anything on them."""
    if any(row.text.strip(" \t") for row in rows):
        yield ForeignSlide(tuple(rows), 0 < _level(rows[0]) < level)


def _dividing_level(lines: Sequence[Line], dialect: Dialect, values: Mapping[str, Any]) -> int:
    """The level of the headings that begin a slide; 0 if only rules divide."""
    if dialect is Dialect.MARP:
        divider = values.get("headingDivider", 0)
        return divider if isinstance(divider, int) else 0
    if dialect is not Dialect.PANDOC:
        return 0
    declared = values.get("slide-level")
    if isinstance(declared, int):
        return declared
    full = [line for line in lines if line.text.strip(" \t")]
    followed = [_level(line) for line, after in itertools.pairwise(full) if _level(line) and not _level(after)]
    return min(followed, default=1)


def _divides(line: Line, dialect: Dialect) -> bool:
    if line.is_code:
        return False
    text = line.text.rstrip(" \t")
    if dialect is Dialect.REMARK:
        return text == "---"
    if dialect is Dialect.REVEAL:
        return text in {"---", "----", "--"}
    return bool(_RULE.fullmatch(text))


def starts_notes(text: str, dialect: Dialect) -> bool:
    """Whether the rest of the slide, from this line on, is notes."""
    if dialect is Dialect.REMARK:
        return text.strip(" \t") == "???"
    return dialect is Dialect.REVEAL and bool(_NOTE.match(text))
