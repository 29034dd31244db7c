"""A briefing outline: which library slides, in which order, under which headings."""

from dataclasses import dataclass, field

from briefing_app.model.blocks import Lines


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One `- [Title](../risk/fourteen-factors.md)` line. `path` is as written, relative to the outline."""

    title: str
    path: str
    lines: Lines | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OutlineSection:
    """The entries under one `##` heading; the first section may have no title."""

    title: str
    entries: tuple[OutlineEntry, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A briefing as its Markdown file says it."""

    id: str  # path without suffix, relative to the library: "briefings/introduction"
    title: str
    language: str = "en"
    audiences: tuple[str, ...] = ()
    minutes: float | None = None
    question_minutes: float | None = None
    description: str = ""
    sections: tuple[OutlineSection, ...] = ()
