"""What the rows of a deck's lists are: section headers and slides, less what is collapsed. Pure."""

from collections.abc import Collection

from msgspec import Struct

from briefing_app.gui.edits import Spot, end_of
from briefing_app.model.deck import Deck


class Row(Struct, frozen=True):
    """A section's header (`key` is None) or a slide."""

    section: int
    offset: int  # of the slide in its section; 0 for a header
    key: str | None = None

    @property
    def is_header(self) -> bool:
        """Whether it is a section's header."""
        return self.key is None


class DeckRows:
    """The rows of a deck. There are headers when a section has a title or there are several."""

    def __init__(self, deck: Deck, collapsed: Collection[int] = (), *, headers: bool = True) -> None:
        self._deck = deck
        self._collapsed = frozenset(collapsed)
        titled = len(deck.sections) > 1 or bool(deck.sections[0].title)
        self._headers = headers and titled
        self.rows: list[Row] = []
        self.groups: list[tuple[bool, int]] = []
        for number, section in enumerate(deck.sections):
            if self._headers:
                self.rows.append(Row(number, 0))
            shown = () if number in collapsed and self._headers else section.slides
            self.rows += [Row(number, offset, slide.key) for offset, slide in enumerate(shown)]
            self.groups.append((self._headers, len(shown)))
        self._by_key = {row.key: place for place, row in enumerate(self.rows) if row.key}
        self._by_section = {row.section: place for place, row in enumerate(self.rows) if row.is_header}

    def is_of(self, deck: Deck, collapsed: Collection[int]) -> bool:
        """Whether the rows of `deck` are the same: most edits change a text, and no row."""
        old, new = self._deck.sections, deck.sections
        return (
            frozenset(collapsed) == self._collapsed
            and len(old) == len(new)
            and bool(old[0].title) == bool(new[0].title)
            and all(
                a is b or [slide.key for slide in a.slides] == [slide.key for slide in b.slides]
                for a, b in zip(old, new, strict=True)
            )
        )

    def row_of(self, key: str) -> int | None:
        """The row of a slide; None when it is not shown."""
        return self._by_key.get(key)

    def header_of(self, section: int) -> int | None:
        """The row of a section's header; None where there are no headers."""
        return self._by_section.get(section)

    def spot_before(self, row: int) -> Spot:
        """Where something put before row `row` belongs: before a header means the end of the section above."""
        if row >= len(self.rows):
            return end_of(self._deck)
        found = self.rows[row]
        if not found.is_header:
            return Spot(found.section, found.offset)
        above = max(0, found.section - 1)
        return Spot(above, len(self._deck.sections[above].slides) if found.section else 0)
