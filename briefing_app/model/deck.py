"""A deck and its edits: every edit returns a new Deck; slides are addressed by their place in the whole."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import field
from msgspec.structs import replace

from briefing_app.model.event import Event
from briefing_app.model.source import Source
from briefing_app.values import Value


class Origin(Value, frozen=True):
    """The library slide that a deck slide was taken from, and the revision it had then."""

    library: str
    slide_id: str
    revision: str
    extra: Mapping[str, Any] = field(default_factory=dict)


class DeckSlide(Value, frozen=True):
    """A slide's text in this deck.

    `text` is the slide's Markdown file. `base` is the library text the slide was taken from when the deck's own
    text differs from it (so an update can be merged three ways). `media` maps the paths in the text to names in
    the deck's media store ("<sha256>.png"). `extra`, here and elsewhere, keeps what this version does not know.
    """

    key: str  # unique in the deck, kept for life
    text: str
    language: str
    origin: Origin | None = None
    base: str | None = None
    hidden: bool = False
    media: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_linked(self) -> bool:
        """Whether the text is still the library's own."""
        return self.origin is not None and self.base is None

    def edited(self, text: str) -> "DeckSlide":
        """The slide with another text; the first change makes it an own copy."""
        if self.origin is None or text == self.text:
            return replace(self, text=text)
        base = self.text if self.base is None else self.base
        return replace(self, text=text, base=None if text == base else base)


class Section(Value, frozen=True):
    """A named part of a deck; the first one may have no name."""

    title: str = ""
    slides: tuple[DeckSlide, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


class Deck(Value, frozen=True):
    """A talk: its frame (event, language, minutes, theme) and its slides in sections."""

    title: str = ""
    language: str = "en"
    event: Event = Event()
    minutes: float | None = None
    theme: str = "plain"
    own_theme: str = ""  # the tables of a theme of the deck's own, as JSON; it goes before `theme`
    footer: str = ""
    handling: str = ""  # a mark shown on every slide, such as "Internal"
    sections: tuple[Section, ...] = (Section(),)
    sources: Mapping[str, Source] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def look(self) -> str:
        """What names the deck's theme: the tables of its own, or the name of a bundled one."""
        return self.own_theme or self.theme

    @property
    def theme_title(self) -> str:
        """What to call the deck's theme: its own one by the title in its tables."""
        found = re.search(r'"title": *"([^"\\]{1,60})"', self.own_theme)
        return found[1] if found else self.theme

    def with_look(self, look: str) -> "Deck":
        """The deck with another theme, named as `look` does; beside its own one it keeps a bundled one."""
        is_own = look.startswith("{")
        return replace(self, own_theme=look if is_own else "", theme=self.theme if is_own else look)

    @property
    def slides(self) -> tuple[DeckSlide, ...]:
        """All slides in order, hidden ones too."""
        return tuple(slide for section in self.sections for slide in section.slides)

    def numbered(self) -> Iterator[tuple[int, Section, DeckSlide]]:
        """Every slide with its place (from 0) and its section."""
        index = 0
        for section in self.sections:
            for slide in section.slides:
                yield index, section, slide
                index += 1

    def inserted(self, index: int, *slides: DeckSlide) -> "Deck":
        """With `slides` put before place `index`; at a border they join the section that ends there."""
        section_index, offset = self._locate(index)
        return self._with_section(section_index, lambda old: (*old[:offset], *slides, *old[offset:]))

    def removed(self, *keys: str) -> "Deck":
        """Without the slides of these keys; sections stay, even empty."""
        gone = frozenset(keys)
        return replace(
            self,
            sections=tuple(
                replace(s, slides=tuple(x for x in s.slides if x.key not in gone)) for s in self.sections
            ),
        )

    def moved(self, old: int, new: int) -> "Deck":
        """With the slide at place `old` moved so that its place becomes `new`."""
        slide = self.slides[old]
        return self.removed(slide.key).inserted(new, slide)

    def replaced(self, slide: DeckSlide) -> "Deck":
        """With `slide` in place of the one of the same key."""
        return replace(
            self,
            sections=tuple(
                replace(s, slides=tuple(slide if x.key == slide.key else x for x in s.slides))
                for s in self.sections
            ),
        )

    def _locate(self, index: int) -> tuple[int, int]:
        """The section and the offset in it at which place `index` lies."""
        for section_index, section in enumerate(self.sections):
            if index <= len(section.slides):
                return section_index, index
            index -= len(section.slides)
        last = len(self.sections) - 1
        return last, len(self.sections[last].slides)

    def _with_section(
        self, index: int, change: Callable[[tuple[DeckSlide, ...]], tuple[DeckSlide, ...]]
    ) -> "Deck":
        section = self.sections[index]
        section = replace(section, slides=change(section.slides))
        return replace(self, sections=(*self.sections[:index], section, *self.sections[index + 1 :]))
