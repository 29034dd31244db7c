"""Styled text, flat: a paragraph is a row of runs, not a tree."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

_LARGEST_NUMBER = 999_999_999  # that Markdown takes for the number of an item


class Baseline(StrEnum):
    """Where a run sits on its line."""

    NORMAL = "normal"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"


class Marker(StrEnum):
    """What stands before a paragraph."""

    NONE = "none"
    BULLET = "bullet"
    NUMBER = "number"


class Citation(Struct, frozen=True):
    """`[@key, locator]`: a source by its key in sources.yaml, and the place in it."""

    key: str
    locator: str = ""


class Run(Struct, frozen=True):
    """A stretch of text in one style.

    A run with `citations` has empty text; layout gives it its mark. Variables (`{{event.title}}`) stand in the
    text as they were written until `variables.filled` replaces them.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    baseline: Baseline = Baseline.NORMAL
    link: str | None = None  # http, https, mailto, or "slide:<id>"
    language: str | None = None  # BCP 47, where it differs from the slide's
    citations: tuple[Citation, ...] = ()


Runs = tuple[Run, ...]


class Paragraph(Struct, frozen=True):
    """One paragraph or list item. `level` counts from 0; `number` is the item's own number."""

    runs: Runs
    level: int = 0
    marker: Marker = Marker.NONE
    number: int | None = None


def numbered(items: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """List items with the numbers that Markdown gives them: each level counts on from the first on it."""
    following: dict[int, int] = {}
    for item in items:
        if item.marker is not Marker.NONE:
            for level in [level for level in following if level > item.level]:
                del following[level]
        if item.marker is Marker.BULLET:
            following.pop(item.level, None)
        if item.marker is not Marker.NUMBER:
            yield item
            continue
        number = following.get(item.level, 1 if item.number is None else item.number)
        following[item.level] = min(number + 1, _LARGEST_NUMBER)
        yield replace(item, number=number)


def plain(runs: Runs) -> str:
    """The text of `runs` without any style."""
    return "".join(run.text for run in runs)
