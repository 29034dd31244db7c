"""The deck as a show needs it: its pages in every language there is, and answers from the library beside it.

A slide that cannot be laid out is shown as a marked page; the show goes on.
"""

import logging
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from briefing_app.drawing import Pictures
from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.layout import Frame, PageContext, lay_out
from briefing_app.library.decks import with_slides
from briefing_app.library.library import Libraries, Library
from briefing_app.model.blocks import Block
from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.model.references import shown_citations
from briefing_app.model.slide import Slide
from briefing_app.model.source import Source
from briefing_app.opening import OpenedDeck, in_language
from briefing_app.planning.words import blocks_text
from briefing_app.presenting.show import Show, ShowSlide
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
ANSWER = "answer:"  # the keys of slides that are not in the deck


class Talk:
    """A deck at the moment the show starts: what the editor does meanwhile does not change it."""

    def __init__(self, deck: Deck, media: MediaStore, laying: Laying, libraries: Sequence[Library]) -> None:
        """`deck` has at least one slide."""
        self.deck = deck
        self._media = media
        self._laying = laying
        self._libraries = tuple(libraries)
        self._answers = replace(deck, sections=(Section(),))
        self._frames = {deck.language: DeckFrames(laying, media, deck)}
        self._answer_frames: DeckFrames | None = None
        self._marked: dict[tuple[str, str], Frame] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's language, then every other one that a slide of it exists in."""
        found = {self.deck.language: None}
        known = Libraries(self._libraries)
        for slide in self.deck.slides:
            library = known.of(slide.origin) if slide.is_linked else None
            if library and slide.origin:
                found.update(dict.fromkeys(sorted(library.languages(slide.origin.slide_id))))
        return tuple(found)

    def show(self, language: str) -> Show:
        """The slides in order. Raises ValueError for a deck without any."""
        frames = self._in(language)
        return Show(tuple(self._show_slide(p.entry, p.section.title, language) for p in frames.places))

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number printed on each slide; 0 for a hidden one."""
        return tuple(place.number for place in self._frames[self.deck.language].places)

    def shown_frames(self) -> list[Frame]:
        """The frames of the slides that are not hidden, in order."""
        language = self.deck.language
        return [self.sheet(slide.key, language).frame for slide in self.deck.slides if not slide.hidden]

    def place_of(self, slide_id: str) -> int | None:
        """The place of the slide with this id of the library, or this key; None when the deck has none."""
        ids = [(s.key, s.origin.slide_id if s.origin else s.key) for s in self.deck.slides]
        return next((i for i, names in enumerate(ids) if slide_id in names), None)

    def sheet(self, key: str, language: str) -> Sheet:
        """All that drawing a slide takes. Raises KeyError for one that is in neither deck nor answers."""
        frames = self._holding(key, language)
        if (key, language) in self._marked:
            return self._marked_sheet(key, language)
        try:
            return frames.sheet(key)
        except Exception:
            if frames.place(key) is None:
                raise
            _log.exception("Slide %s cannot be laid out; it is shown as a marked page", key)
            self._marked[key, language] = self._mark(self._entry(key, language))
            return self._marked_sheet(key, language)

    def slide(self, key: str, language: str) -> Slide:
        """The parsed slide."""
        return self._laying.slide(self._entry(key, language))

    def origin(self, key: str, language: str) -> Origin | None:
        """Where in a library the slide comes from; None for one that was made in the deck."""
        return self._entry(key, language).origin

    def notes(self, key: str, language: str) -> tuple[Block, ...]:
        """What the presenter says, in `language` where it is there."""
        return self.slide(key, language).notes

    def sources(self, key: str, language: str) -> tuple[tuple[Source, str], ...]:
        """What the slide cites, with the place in it; a source without a record is known by its key."""
        known = {**self._answers.sources, **self.deck.sources}
        cited = shown_citations(self.slide(key, language))
        return tuple((known.get(c.key) or Source(c.key, c.key, c.key), c.locator) for c in cited)

    def answer(self, library: Library, slide_id: str, language: str) -> ShowSlide:
        """A slide of the library, ready to be put on. Raises BriefingError when it cannot be read."""
        key = f"{ANSWER}{language}:{library.root}:{slide_id}"
        if all(slide.key != key for slide in self._answers.slides):
            count = len(self._answers.slides)
            grown, _ = with_slides(self._answers, count, library, [slide_id], self._media, language)
            new = replace(grown.slides[count], key=key)
            self._answers = replace(grown, sections=(Section("", (*grown.slides[:count], new)),))
            self._answer_frames = DeckFrames(self._laying, self._media, self._answers)
        return replace(self._show_slide(self._entry(key, language), "", language), minutes=0.0)

    def texts(self, language: str) -> tuple[str, ...]:
        """Every slide's words and those of its notes, folded, for finding one."""
        return tuple(_words(self._laying.slide(place.entry)) for place in self._in(language).places)

    def _show_slide(self, entry: DeckSlide, section: str, language: str) -> ShowSlide:
        frame = self.sheet(entry.key, language).frame
        slide = self._laying.slide(entry)
        return ShowSlide(
            key=entry.key,
            title=frame.slide.plain_title,
            section=section,
            steps=frame.steps,
            minutes=self._laying.minutes(entry),
            hidden=entry.hidden,
            advisory=slide.meta.advisory,
        )

    def _in(self, language: str) -> DeckFrames:
        """The deck's frames in `language`; slides that do not have it stay as they are."""
        if language not in self._frames:
            self._frames[language] = DeckFrames(self._laying, self._media, self._translated(language))
        return self._frames[language]

    def _translated(self, language: str) -> Deck:
        opened = OpenedDeck(self.deck, self._media)
        for library in self._libraries:
            try:
                opened = in_language(opened, library, language)
            except BriefingError as error:
                _log.warning("The show stays in its language: %s", error)
        return opened.deck

    def _holding(self, key: str, language: str) -> DeckFrames:
        if key.startswith(ANSWER) and self._answer_frames is not None:
            return self._answer_frames
        return self._in(language)

    def _entry(self, key: str, language: str) -> DeckSlide:
        place = self._holding(key, language).place(key)
        if place is None:
            raise KeyError(key)
        return place.entry

    def _marked_sheet(self, key: str, language: str) -> Sheet:
        theme = self._laying.theme(self.deck.look)
        return Sheet(self._marked[key, language], theme, Pictures(self._media))

    def _mark(self, entry: DeckSlide) -> Frame:
        """A page that names the slide and says that it cannot be shown."""
        theme = self._laying.theme(self.deck.look)
        first = next((line for line in entry.text.splitlines() if line.startswith("# ")), f"# {entry.key}")
        words = translate("Talk", "This slide cannot be shown. The show goes on.")
        slide = parse_slide(f"{first}\n\n{words}\n", slide_id=entry.key, language=entry.language).slide
        return lay_out(slide, theme, self._laying.new_measurer(theme), PageContext())


def _words(slide: Slide) -> str:
    return f"{slide.plain_title}\n{blocks_text(slide.blocks)}\n{blocks_text(slide.notes)}".casefold()
