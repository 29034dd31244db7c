"""One slide as its Markdown file says it."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from briefing_app.model.blocks import Block, Columns
from briefing_app.model.language import language
from briefing_app.model.text import Runs, plain
from briefing_app.values import Value


class Priority(StrEnum):
    """How readily planning leaves a slide out."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


class Status(StrEnum):
    """What a reviewer said of a slide."""

    DRAFT = "draft"
    CLEARED = "cleared"
    REVIEW_DUE = "review-due"
    WITHDRAWN = "withdrawn"


class SlideLayoutName(StrEnum):
    """The slide layouts every theme has."""

    TITLE = "title"
    SECTION = "section"
    TEXT = "text"
    TWO_COLUMNS = "two-columns"
    CARDS = "cards"
    TABLE = "table"
    PICTURE = "picture"
    QUOTE = "quote"
    STATEMENT = "statement"
    TIMELINE = "timeline"
    QUESTION = "question"
    CHART = "chart"
    SOURCES = "sources"


class SlideMeta(Value, frozen=True):
    """The front matter of a slide. `extra` keeps what this version does not know."""

    themes: tuple[str, ...] = ()
    crimes: tuple[str, ...] = ()
    horizon: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    minutes: float | None = None
    priority: Priority = Priority.SHOULD
    status: Status = Status.DRAFT
    cleared_for: tuple[str, ...] = ()
    reviewed: date | None = None
    review_by: date | None = None
    advisory: str = ""
    translated_from: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


class Slide(Struct, frozen=True):
    """A parsed slide. Equal slides mean the same; where they stand in their file does not matter."""

    id: str
    language: str
    title: Runs
    blocks: tuple[Block, ...] = ()
    notes: tuple[Block, ...] = ()
    layout: SlideLayoutName | None = None  # None: chosen from the content
    meta: SlideMeta = SlideMeta()

    @property
    def plain_title(self) -> str:
        """The title without style."""
        return plain(self.title)

    @property
    def is_rtl(self) -> bool:
        """Whether the slide reads from right to left."""
        return language(self.language).is_rtl

    def walk(self) -> Iterator[Block]:
        """Every block in reading order, those inside columns too, the notes not."""
        for block in self.blocks:
            yield block
            if isinstance(block, Columns):
                for column in block.columns:
                    yield from column.blocks
