"""Three-way merge of a slide: what an adviser changed and what the library changed since, block by block.

Front matter is merged key by key. Where both sides changed one block differently, its lines are tried (items of
a list, rows of a table); what still collides is a Conflict, and the text carries our side of it meanwhile.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.reader.chunks import Chunk, compared, cut, joined


class Conflict(Struct, frozen=True):
    """A place that both sides changed differently. A side that has nothing there is empty."""

    base: str
    ours: str
    theirs: str
    line: int = 1  # in the merged text, where our side stands


class Merge(Struct, frozen=True):
    """The result of a merge: text and conflicts in order."""

    parts: tuple[str | Conflict, ...]

    @property
    def text(self) -> str:
        """The merged text, with our side of every conflict."""
        return self.resolved([conflict.ours for conflict in self.conflicts])

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What could not be merged."""
        return tuple(part for part in self.parts if isinstance(part, Conflict))

    def resolved(self, texts: Sequence[str]) -> str:
        """The merged text with these texts in place of the conflicts, one each. Raises ValueError otherwise."""
        if len(texts) != len(self.conflicts):
            raise ValueError(f"{len(self.conflicts)} conflicts need as many texts, not {len(texts)}.")
        rest = iter(texts)
        return "".join(next(rest) if isinstance(part, Conflict) else part for part in self.parts)


class _Clash(Struct, frozen=True):
    base: tuple[Chunk, ...]
    ours: tuple[Chunk, ...]
    theirs: tuple[Chunk, ...]


_Merged = Chunk | _Clash
_Row = tuple[Chunk, ...]


def merge_slides(base: str, ours: str, theirs: str) -> Merge:
    """Merge two texts that were both made from `base`."""
    cuts = [cut(text) for text in (base, ours, theirs)]
    front = _merge_front(*(chunks.front for chunks in cuts))
    body = list(_merge_rows(*(chunks.body for chunks in cuts)))
    builder = _Builder()
    if front:
        builder.add_text("---")
        for item in front:
            builder.add(item)
        builder.add_text("---")
    for item in body:
        builder.add(item)
    return builder.merge()


def _merge_front(base: _Row, ours: _Row, theirs: _Row) -> list[_Merged]:
    """Merge keys by name, in our order, their new ones last."""
    rows = [_by_key(row) for row in (base, ours, theirs)]
    merged: list[_Merged] = []
    for key in dict.fromkeys((*rows[1], *rows[2])):
        merged += _merge_one(*(_single(row, key) for row in rows))
    return merged


def _by_key(row: _Row) -> dict[str, Chunk]:
    """The chunks by their keys; a comment is its own key."""
    return {
        chunk.text if chunk.text.startswith("#") else chunk.text.partition(":")[0]: replace(chunk, gap=0)
        for chunk in row
    }


def _single(row: Mapping[str, Chunk], key: str) -> _Row:
    return (row[key],) if key in row else ()


def _merge_rows(base: _Row, ours: _Row, theirs: _Row) -> Iterator[_Merged]:
    """Merge three rows of chunks between the chunks that all three have."""
    for regions in _regions(base, ours, theirs):
        if len({len(row) for row in regions}) == 1:  # block by block
            for chunks in zip(*regions, strict=True):
                yield from _merge_one(*((chunk,) for chunk in chunks))
        else:
            yield from _merge_one(*regions)


def _regions(base: _Row, ours: _Row, theirs: _Row) -> Iterator[tuple[_Row, _Row, _Row]]:
    """Cut three rows at the chunks they have in common; each of those is a region of its own."""
    in_ours, in_theirs = _matches(base, ours), _matches(base, theirs)
    start, start_ours, start_theirs = 0, 0, 0
    for index in range(len(base) + 1):
        if index < len(base) and not (index in in_ours and index in in_theirs):
            continue
        end_ours, end_theirs = in_ours.get(index, len(ours)), in_theirs.get(index, len(theirs))
        region = base[start:index], ours[start_ours:end_ours], theirs[start_theirs:end_theirs]
        if any(region):
            yield region
        if index < len(base):
            yield (base[index],), (ours[end_ours],), (theirs[end_theirs],)
        start, start_ours, start_theirs = index + 1, end_ours + 1, end_theirs + 1


def _matches(base: _Row, other: _Row) -> dict[int, int]:
    """Which chunk of `other` each chunk of `base` is, by index."""
    same = ((a, b) for is_same, a, b in compared(base, other) if is_same)
    return {a.start + i: b.start + i for a, b in same for i in range(a.stop - a.start)}


def _merge_one(base: _Row, ours: _Row, theirs: _Row) -> list[_Merged]:
    """Take the side that changed; if both did, try the lines."""
    if ours == theirs:
        gaps = [max(pair[0].gap, pair[1].gap) for pair in zip(ours, theirs, strict=True)]
        return [replace(chunk, gap=gap) for chunk, gap in zip(ours, gaps, strict=True)]
    if ours == base:
        return list(theirs)
    if theirs == base:
        return list(ours)
    return _merge_lines(base, ours, theirs) or [_Clash(base, ours, theirs)]


def _merge_lines(base: _Row, ours: _Row, theirs: _Row) -> list[_Merged] | None:
    """Merge one block that has several lines on every side line by line; None if it cannot be done."""
    rows = (base, ours, theirs)
    if not all(len(row) == 1 and "\n" in row[0].text for row in rows):
        return None
    lines = [tuple(Chunk(line) for line in row[0].text.split("\n")) for row in rows]
    merged = list(_merge_rows(lines[0], lines[1], lines[2]))
    kept = [item for item in merged if isinstance(item, Chunk)]
    return [Chunk(joined(kept), ours[0].gap)] if len(kept) == len(merged) else None


class _Builder:
    """Puts merged chunks together and knows the line it has come to."""

    def __init__(self) -> None:
        self._parts: list[str | Conflict] = []
        self._line = 1

    def add_text(self, text: str, gap: int = 0) -> None:
        """Add lines after `gap` blank ones."""
        text = "\n" * (gap if self._parts else 0) + text + "\n"
        self._parts.append(text)
        self._line += text.count("\n")

    def add(self, item: _Merged) -> None:
        """Add what one place came to."""
        if isinstance(item, Chunk):
            self.add_text(item.text, item.gap)
            return
        gap = max((row[0].gap for row in (item.ours, item.theirs, item.base) if row), default=0)
        if self._parts and gap:
            self._parts.append("\n" * gap)
            self._line += gap
        texts = [joined(row) + "\n" if row else "" for row in (item.base, item.ours, item.theirs)]
        self._parts.append(Conflict(texts[0], texts[1], texts[2], self._line))
        self._line += texts[1].count("\n")

    def merge(self) -> Merge:
        """The result, neighbouring texts joined."""
        parts: list[str | Conflict] = []
        for part in self._parts:
            if parts and isinstance(part, str) and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
        return Merge(tuple(parts))
