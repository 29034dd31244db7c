"""What a check is given, and what it gives back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.model.source import Source
from briefing_app.model.theme import Theme
from briefing_app.planning.checks.wording import WordingList


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that makes a finding go away: one undoable step named `text`."""

    text: str
    change: Callable[[Deck], Deck]


@dataclass(frozen=True, slots=True)
class Finding:
    """A Diagnostic of a deck, and the edit that would mend it, where there is one."""

    diagnostic: Diagnostic
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class CheckedSlide:
    """A slide of the deck in all its forms. `number` counts from 1; `frame` is None where none was laid out.

    `diagnostics` are what the reader found; `stale_against` names the language whose newer text this one was
    not made from, `languages` those the library has.
    """

    number: int
    deck_slide: DeckSlide
    slide: Slide
    frame: Frame | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    languages: frozenset[str] = frozenset()
    stale_against: str = ""

    @property
    def where(self) -> Where:
        """The place of a finding about the slide as a whole."""
        return Where(slide=str(self.number))

    def finding(
        self, code: str, severity: Severity, message: str, hint: str = "", fix: Fix | None = None
    ) -> Finding:
        """A finding about this slide."""
        return Finding(Diagnostic(code, severity, message, self.where, hint), fix)

    def text_fix(self, text: str, change: Callable[[str], str]) -> Fix:
        """A Fix that changes this slide's Markdown."""
        key = self.deck_slide.key

        def changed(deck: Deck) -> Deck:
            slide = next(s for s in deck.slides if s.key == key)
            return deck.replaced(slide.edited(change(slide.text)))

        return Fix(text, changed)


@dataclass(frozen=True, slots=True)
class CheckContext:
    """A deck with all that the rules look at. `words` has one list a language."""

    deck: Deck
    slides: tuple[CheckedSlide, ...]
    theme: Theme
    today: date
    words: Mapping[str, WordingList] = field(default_factory=dict)

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources the deck carries."""
        return self.deck.sources

    def shown(self) -> Iterator[CheckedSlide]:
        """The slides that are not hidden."""
        return (slide for slide in self.slides if not slide.deck_slide.hidden)


Rule = Callable[[CheckContext], Iterator[Finding]]
