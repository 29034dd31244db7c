"""A slide's text cut into chunks that are merged and compared as wholes: front matter keys, title, blocks."""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from briefing_app.model.blocks import Columns
from briefing_app.reader.slides import Parsed, normalised_lines, parse_slide
from briefing_app.values import Noted

MOST_COMPARISONS = 4_000_000  # pairs; two longer rows are compared only at their ends

_CONTINUES = re.compile(r"[ \t]+\S|- |-$|\]|\}")


class Chunk(Noted, frozen=True):
    """Lines that belong together. `gap` is the number of blank lines before them; it does not count."""

    text: str
    gap: int = 0


class Chunks(Struct, frozen=True):
    """A text in chunks: those of the front matter without its dashes, and those below."""

    front: tuple[Chunk, ...]
    body: tuple[Chunk, ...]


def cut(text: str) -> Chunks:
    """Cut a slide's text."""
    text = normalised_lines(text)
    parsed = parse_slide(text)
    lines = [line.rstrip(" \t") for line in text.split("\n")]
    front = _front_places(lines, 2, parsed.body_line - 1) if parsed.body_line > 1 else []
    body = _body_places(lines, parsed)
    return Chunks(tuple(_chunks(lines, front, 2)), tuple(_chunks(lines, body, parsed.body_line)))


def joined(chunks: Iterable[Chunk]) -> str:
    """The chunks' text with the blank lines before each, the first one's left out."""
    result = ""
    for chunk in chunks:
        result += ("\n" * (chunk.gap + 1) if result else "") + chunk.text
    return result


def compared(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[bool, slice, slice]]:
    """Compare two rows: stretches (same?, where in `old`, where in `new`), in order.

    `difflib` is quadratic, so what is very long and different is one stretch.
    """
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    end = next((i for i in range(shorter - start) if old[-1 - i] != new[-1 - i]), shorter - start)
    inner = old[start : len(old) - end], new[start : len(new) - end]
    if start:
        yield True, slice(0, start), slice(0, start)
    if len(inner[0]) * len(inner[1]) <= MOST_COMPARISONS:
        for tag, a, b, c, d in SequenceMatcher(None, *inner, autojunk=False).get_opcodes():
            yield tag == "equal", slice(start + a, start + b), slice(start + c, start + d)
    else:
        yield False, slice(start, len(old) - end), slice(start, len(new) - end)
    if end:
        yield True, slice(len(old) - end, len(old)), slice(len(new) - end, len(new))


def _chunks(lines: Sequence[str], places: Iterable[tuple[int, int]], start: int) -> Iterator[Chunk]:
    end = start - 1
    for first, last in places:
        yield Chunk("\n".join(lines[first - 1 : last]), max(first - end - 1, 0))
        end = last


def _front_places(lines: Sequence[str], first: int, end: int) -> list[tuple[int, int]]:
    """The places of the keys and comments on the lines `first` to `end` - 1."""
    places: list[tuple[int, int]] = []
    for number in range(first, end):
        if places and _CONTINUES.match(lines[number - 1]):
            places[-1] = (places[-1][0], number)
        elif lines[number - 1]:
            places.append((number, number))
    return places


def _body_places(lines: Sequence[str], parsed: Parsed) -> list[tuple[int, int]]:
    """The places of all blocks, and of every other line that is not blank."""
    blocks = [*parsed.slide.walk(), *parsed.slide.notes]
    last_of = {b.lines[0]: b.lines[1] for b in blocks if b.lines and not isinstance(b, Columns)}
    places = []
    number = parsed.body_line
    while number <= len(lines):
        last = last_of.get(number, number)
        if lines[number - 1]:
            places.append((number, last))
        number = last + 1
    return places
