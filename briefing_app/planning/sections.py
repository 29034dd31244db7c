"""Section slides and the slides behind them: one that announces nothing is not shown. Pure."""

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from msgspec import Struct


class Placed(Protocol):
    """What can stand in a section: a candidate."""

    @property
    def section(self) -> str:
        """The heading it stands under."""

    @property
    def is_divider(self) -> bool:
        """Whether it only announces what follows."""


class Span(Struct, frozen=True):
    """Section slides in a row and the slides that they announce, by their places."""

    dividers: tuple[int, ...]
    members: tuple[int, ...]

    def only(self, places: Collection[int]) -> "Span":
        """The part of it at these places."""
        return Span(
            tuple(i for i in self.dividers if i in places), tuple(i for i in self.members if i in places)
        )


def spans(slides: Sequence[Placed]) -> Iterator[Span]:
    """What each section slide announces: all up to the next one, or to the next heading.

    One with nothing behind it from the start, such as a last slide of thanks, announces nothing and is a slide
    like any other.
    """
    dividers: list[int] = []
    members: list[int] = []
    for place, slide in enumerate(slides):
        is_new = place > 0 and slides[place - 1].section != slide.section
        if is_new or (slide.is_divider and members):
            if dividers and members:
                yield Span(tuple(dividers), tuple(members))
            dividers, members = [], []
        (dividers if slide.is_divider else members).append(place)
    if dividers and members:
        yield Span(tuple(dividers), tuple(members))
