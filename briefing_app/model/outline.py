"""A briefing outline: which library slides, in which order, under which headings."""

from msgspec import Struct

from briefing_app.model.blocks import Lines
from briefing_app.values import Noted


class OutlineEntry(Noted, frozen=True):
    """One `- [Title](../risk/fourteen-factors.md)` line. `path` is as written, relative to the outline."""

    title: str
    path: str
    lines: Lines | None = None


class OutlineSection(Struct, frozen=True):
    """The entries under one `##` heading; the first section may have no title."""

    title: str
    entries: tuple[OutlineEntry, ...]


class Outline(Struct, frozen=True):
    """A briefing as its Markdown file says it."""

    id: str  # path without suffix, relative to the library: "briefings/introduction"
    title: str
    language: str = "en"
    audiences: tuple[str, ...] = ()
    minutes: float | None = None
    question_minutes: float | None = None
    description: str = ""
    sections: tuple[OutlineSection, ...] = ()
