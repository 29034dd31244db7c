"""Where cards stand: groups of equal cards in rows, each group under a header that may be left out. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct


class Box(Struct, frozen=True):
    """A card's place in device-independent pixels from the top left of all content."""

    x: int
    y: int
    width: int
    height: int

    def touches(self, x: int, y: int, width: int, height: int) -> bool:
        """Whether the two share a pixel."""
        return (
            x < self.x + self.width and self.x < x + width and y < self.y + self.height and self.y < y + height
        )


class Measures(Struct, frozen=True):
    """The sizes of everything. `columns` is how many cards there are at most in a row; 0: as many as fit."""

    card_width: int
    card_height: int
    header_height: int
    gap: int = 16
    margin: int = 16
    columns: int = 0
    stretches: bool = False  # cards grow to fill the row
    is_picture: bool = False  # and then they grow higher too, as a page of 16:9 does


class GridGeometry:
    """Rows of a model as boxes. A row is a header or a card; no answer takes longer for more cards."""

    def __init__(
        self, groups: Sequence[tuple[bool, int]], width: int, measures: Measures, mirrored: bool = False
    ) -> None:
        """`groups` says of each group whether it has a header, and how many cards."""
        self._groups = groups
        self._width = width
        self._m = measures
        self._mirrored = mirrored
        room = max(measures.card_width, width - 2 * measures.margin)
        fitting = max(1, (room + measures.gap) // (measures.card_width + measures.gap))
        self.columns = min(fitting, measures.columns) if measures.columns else fitting
        self.card_width = measures.card_width
        if measures.stretches:
            self.card_width = (room - (self.columns - 1) * measures.gap) // self.columns
        self.card_height = measures.card_height
        if measures.is_picture:
            self.card_height += (self.card_width - measures.card_width) * 9 // 16
        self._first_rows = [0, *accumulate(has_header + count for has_header, count in groups)]
        self._tops = [measures.margin, *accumulate(map(self._group_height, groups), initial=measures.margin)][
            1:
        ]

    @property
    def row_count(self) -> int:
        """How many rows the model has."""
        return self._first_rows[-1]

    @property
    def height(self) -> int:
        """How high all content is."""
        return self._tops[-1] + self._m.margin

    def box(self, row: int) -> Box:
        """Where row `row` stands."""
        group, offset = self._locate(row)
        top = self._tops[group]
        has_header = self._groups[group][0]
        if has_header and offset == 0:
            width = max(1, self._width - 2 * self._m.margin)
            return Box(self._m.margin, top, width, self._m.header_height)
        line, column = divmod(offset - has_header, self.columns)
        x = self._m.margin + column * (self.card_width + self._m.gap)
        if self._mirrored:
            x = self._width - x - self.card_width
        y = top + has_header * self._m.header_height + line * (self.card_height + self._m.gap)
        return Box(x, y, self.card_width, self.card_height)

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that may be seen between two heights; a few more at its ends."""
        if not self.row_count:
            return range(0)
        return range(self._row_near(top, first=True), self._row_near(bottom, first=False) + 1)

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box holds the point."""
        for row in self.rows_between(y, y + 1):
            if self.box(row).touches(x, y, 1, 1):
                return row
        return None

    def rows_touching(self, x: int, y: int, width: int, height: int) -> list[int]:
        """The rows whose boxes share a pixel with this one."""
        return [row for row in self.rows_between(y, y + height) if self.box(row).touches(x, y, width, height)]

    def insertion_row(self, x: int, y: int) -> int:
        """The row before which something dropped at the point belongs; `row_count` at the end."""
        best, best_distance = self.row_count, None
        for row in self.rows_between(y - self.card_height, y + self.card_height):
            box = self.box(row)
            inside = box.y - self._m.gap // 2 <= y <= box.y + box.height + self._m.gap // 2
            distance = (0 if inside else 10_000) + abs(box.x + box.width // 2 - x)
            if best_distance is None or distance < best_distance:
                best_distance = distance
                best = row + self._is_past(box, x, y)
        return best

    def _is_past(self, box: Box, x: int, y: int) -> bool:
        if self.columns == 1 or box.width != self.card_width:
            return y > box.y + box.height // 2
        return (x > box.x + box.width // 2) is not self._mirrored

    def _group_height(self, group: tuple[bool, int]) -> int:
        has_header, count = group
        lines = -(-count // self.columns)
        return has_header * self._m.header_height + lines * (self.card_height + self._m.gap) + self._m.gap // 2

    def _locate(self, row: int) -> tuple[int, int]:
        group = bisect_right(self._first_rows, row) - 1
        return group, row - self._first_rows[group]

    def _row_near(self, y: int, *, first: bool) -> int:
        """The first or last row of the line of cards at height `y`."""
        group = max(0, min(bisect_right(self._tops, y) - 1, len(self._groups) - 1))
        has_header, count = self._groups[group]
        line = (y - self._tops[group] - has_header * self._m.header_height) // (self.card_height + self._m.gap)
        offset = 0 if line < 0 else has_header + line * self.columns + (0 if first else self.columns - 1)
        row = self._first_rows[group] + min(offset, max(0, has_header + count - 1))
        return max(0, min(row, self.row_count - 1))
