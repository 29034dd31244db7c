"""Facet values as sets of slides, one bit a slide, so that counting is one `and` a value."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

FACETS = ("themes", "crimes", "horizon", "audiences", "regions")  # as the front matter names them
MAX_VALUES = 500  # of one facet; more are found as tags, but not counted

Facets = Mapping[str, list[str]]


def token(value_id: int) -> str:
    """The word that stands for a facet value in the full-text index; nobody can type it."""
    return f"\ue000{value_id}"


class FacetValues:
    """The values of all facets with their slides; read from the index, changed slide by slide, written back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[str, str], int] = {}
        self._masks: dict[int, bytearray] = {}
        self._changed: set[int] = set()
        self._gained: defaultdict[int, list[int]] = defaultdict(list)  # slides that are not yet in their masks
        self._counts: dict[str, int] = {}
        for value_id, facet, value, mask in connection.execute("SELECT id, facet, value, mask FROM value"):
            self._ids[facet, value] = value_id
            self._masks[value_id] = bytearray(mask)
            self._counts[facet] = self._counts.get(facet, 0) + 1

    def add(self, slide: int, facets: Facets) -> str:
        """Enter a slide under its values; the tokens for the full-text index."""
        known = self._ids
        ids = sorted(
            {
                i
                for facet, values in facets.items()
                for v in values
                if (i := known.get((facet, v)) or self._id(facet, v))
            }
        )
        for value_id in ids:
            self._gained[value_id].append(slide)
        return " ".join(map(token, ids))

    def remove(self, slide: int, tokens: str) -> None:
        """Take a slide out of the values that `tokens` stand for."""
        for word in tokens.split():
            self._take_out(int(word[1:]), slide)

    def write(self) -> None:
        """Put what changed into the index; values that no slide has any more go."""
        for value_id in list(self._gained):
            self._put_in(value_id)
        masks = {value_id: bytes(self._masks[value_id]).rstrip(b"\0") for value_id in self._changed}
        rows = [(mask, value_id) for value_id, mask in masks.items() if mask]
        self._connection.executemany("UPDATE value SET mask = ? WHERE id = ?", rows)
        empty = {value_id for value_id, mask in masks.items() if not mask}
        if empty:
            self._forget(empty)
        self._changed.clear()

    def _forget(self, empty: set[int]) -> None:
        self._connection.executemany("DELETE FROM value WHERE id = ?", [(value_id,) for value_id in empty])
        for (facet, value), value_id in list(self._ids.items()):
            if value_id in empty:
                del self._ids[facet, value], self._masks[value_id]
                self._counts[facet] -= 1

    def _id(self, facet: str, value: str) -> int:
        """The number of a new value; 0 when the facet has too many already."""
        if self._counts.get(facet, 0) >= MAX_VALUES:
            return 0
        cursor = self._connection.execute(
            "INSERT INTO value(facet, value, mask) VALUES(?, ?, x'')", (facet, value)
        )
        self._counts[facet] = self._counts.get(facet, 0) + 1
        value_id = cursor.lastrowid or 0
        self._ids[facet, value] = value_id
        self._masks[value_id] = bytearray()
        return value_id

    def _put_in(self, value_id: int) -> None:
        """Enter what a value has gained in its mask."""
        mask, slides = self._masks[value_id], self._gained.pop(value_id)
        mask.extend(bytes(max(0, (max(slides) >> 3) + 1 - len(mask))))
        for slide in slides:
            mask[slide >> 3] |= 1 << (slide & 7)
        self._changed.add(value_id)

    def _take_out(self, value_id: int, slide: int) -> None:
        if value_id in self._gained:
            self._put_in(value_id)
        self._masks[value_id][slide >> 3] &= ~(1 << (slide & 7))
        self._changed.add(value_id)


class FacetCounts:
    """The facet values as they were when read, for counting."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._masks: dict[str, dict[str, int]] = {}
        for facet, value, mask in connection.execute(
            "SELECT facet, value, mask FROM value ORDER BY facet, value"
        ):
            self._masks.setdefault(facet, {})[value] = int.from_bytes(mask, "little")

    def counted(self, slides: int | None, chosen: Facets) -> dict[str, dict[str, int]]:
        """How many of `slides` (a bit each; None: all) each value has.

        The values of a facet are counted as if nothing was chosen in that facet itself: they are alternatives.
        """
        counts: dict[str, dict[str, int]] = {}
        for facet, masks in self._masks.items():
            among = self._chosen(slides, chosen, apart_from=facet)
            found = {v: (m if among is None else m & among).bit_count() for v, m in masks.items()}
            counts[facet] = {value: count for value, count in found.items() if count}
        return {facet: values for facet, values in counts.items() if values}

    def _chosen(self, slides: int | None, chosen: Facets, apart_from: str) -> int | None:
        """The slides that have one of the chosen values in every facet but one."""
        among = slides
        for facet, values in chosen.items():
            if facet != apart_from and values:
                mask = 0
                for value in values:
                    mask |= self._masks.get(facet, {}).get(value, 0)
                among = mask if among is None else among & mask
        return among


def bits(slides: Iterable[int], highest: int) -> int:
    """The numbers as bits of one integer."""
    flags = bytearray(b"0") * (highest + 1)
    for slide in slides:
        flags[highest - slide] = 49  # "1"; the first digit is the highest bit
    return int(flags, 2)


def packed(facets: Mapping[str, list[str]]) -> str:
    """The facets as one column: a line a facet, its values after it, split by tabs."""
    return "\n".join("\t".join((facet, *values)) for facet, values in facets.items())


def unpacked(column: str) -> dict[str, list[str]]:
    """The facets from their column."""
    lines = (line.split("\t") for line in column.split("\n") if line)
    return {facet: values for facet, *values in lines}
