"""The seam between pure layout and a font engine."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from briefing_app.layout.frame import StyledParagraph


class MeasuredLine(NamedTuple):
    """A line: `text[start:end]` without its trailing space, and how wide it is in points."""

    start: int
    end: int
    width: float


class TextMeasurer(Protocol):
    """Breaks paragraphs into lines. `drawing` has the real one, tests a font of squares."""

    def lines(self, paragraph: StyledParagraph, width: float) -> Sequence[MeasuredLine]:
        r"""Break `paragraph` into lines at most `width` points wide; at least one, even for no text.

        Indents are the caller's business. A word wider than `width` is broken where it must be. A "\n" in the
        text ends its line and belongs to no line.
        """
        ...

    def agrees(self, paragraph: StyledParagraph, width: float) -> bool:
        """Whether the programs that open a file break `paragraph` at `width` as `lines` does."""
        ...
