"""What a check is given, and what it gives back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.model.source import Source
from briefing_app.model.theme import Theme
from briefing_app.phrases import NOTHING, Phrase
from briefing_app.planning.checks.wording import WordingList
from briefing_app.reader import parse_slide


class Fix(Struct, frozen=True):
    """An edit that makes a finding go away: one undoable step named `text`."""

    text: Phrase
    change: Callable[[Deck], Deck]


class Finding(Struct, frozen=True):
    """A Diagnostic of a deck, and the edit that would mend it, where there is one."""

    diagnostic: Diagnostic
    fix: Fix | None = None
    key: str = ""  # of the slide it is about; none when it is about the whole deck


class CheckedSlide(Struct, frozen=True):
    """A slide of the deck in all its forms. `number` counts from 1; `frame` is None where none was laid out.

    `diagnostics` are what the reader found; `stale_against` names the language whose newer text this one was
    not made from, `languages` those the library has. `switch` puts the library's text in the deck's language in
    the slide's place, where that would mend it. `path` is the slide's file, for a check of a whole library.
    """

    number: int
    deck_slide: DeckSlide
    slide: Slide
    frame: Frame | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    languages: frozenset[str] = frozenset()
    stale_against: str = ""
    switch: Callable[[Deck], Deck] | None = None
    path: str | None = None

    @property
    def where(self) -> Where:
        """The place of a finding about the slide as a whole."""
        return Where(self.path, slide=self.slide.id if self.path else str(self.number))

    def finding(
        self, code: str, severity: Severity, message: Phrase, hint: Phrase = NOTHING, fix: Fix | None = None
    ) -> Finding:
        """A finding about this slide."""
        return Finding(Diagnostic(code, severity, message, self.where, hint), fix, self.deck_slide.key)

    def text_fix(self, text: Phrase, change: Callable[[str, Slide], str]) -> Fix:
        """A Fix that changes this slide's Markdown; `change` gets it with the slide that it parses to."""
        key, slide_id = self.deck_slide.key, self.slide.id

        def changed(deck: Deck) -> Deck:
            entry = next((s for s in deck.slides if s.key == key), None)
            if entry is None:
                return deck
            slide = parse_slide(entry.text, slide_id=slide_id, language=entry.language).slide
            return deck.replaced(entry.edited(change(entry.text, slide)))

        return Fix(text, changed)

    def removal(self, text: Phrase) -> Fix:
        """A Fix that takes this slide out of the deck."""
        key = self.deck_slide.key
        return Fix(text, lambda deck: deck.removed(key))


class CheckContext(Struct, frozen=True):
    """A deck with all that the rules look at. `words` has one list a language."""

    deck: Deck
    slides: Sequence[CheckedSlide]
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
