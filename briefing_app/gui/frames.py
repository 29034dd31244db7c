"""Frames of a deck on demand: laid out when first looked at, and again only when the slide changed."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import zip_longest
from threading import Lock

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.drawing.pictures import Pictures
from briefing_app.gui.phrases import interface_tag, told
from briefing_app.layout import Frame, TextMeasurer, renumbered
from briefing_app.layout.deck import lay_out_entry, lists_sources
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.media import PictureInfo
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase
from briefing_app.planning.timing import slide_minutes
from briefing_app.reader import Parsed, ParsedSlides
from briefing_app.reader.slides import NOT_READ
from briefing_app.storage.media import MediaStore

_KEPT = 3_000
_SOURCES = "sources"  # in every text that lists what the whole deck cites


class Sheet(Struct, frozen=True):
    """All that drawing a slide takes."""

    frame: Frame
    theme: Theme
    pictures: Pictures


class Place(Struct, frozen=True):
    """Where a slide stands: its number on the page (0 if hidden), its place and its section's, from 0."""

    entry: DeckSlide
    section: Section
    section_index: int
    index: int
    number: int

    @property
    def shown_number(self) -> int:
        """What its page says: a hidden slide is numbered as if all were shown."""
        return self.number or self.index + 1

    def looks_as(self, other: "Place") -> bool:
        """Whether the slide looks the same at both, for all that they know."""
        return (
            self.entry is other.entry
            and (self.number, self.index) == (other.number, other.index)
            and self.section.title == other.section.title
        )


class Laying:
    """Lays slides out: parsed slides, themes with their measurers, and frames, all kept.

    Another thread than the GUI's needs a measurer of its own; all else is shared.
    """

    def __init__(
        self,
        parsed: ParsedSlides,
        load_theme: Callable[[str], Theme],
        measurer_for: Callable[[Theme], TextMeasurer],
    ) -> None:
        self._parsed = parsed
        self._load_theme = load_theme
        self._measurer_for = measurer_for
        self._themes: dict[str, tuple[Theme, TextMeasurer]] = {}
        self._frames: OrderedDict[Hashable, Frame] = OrderedDict()
        self._frames_lock = Lock()
        self._minutes: OrderedDict[tuple[str, str], float] = OrderedDict()

    def parsed(self, entry: DeckSlide) -> Parsed:
        """The slide and what there is to say about its text; a marked one speaks as the windows do."""
        slide_id = entry.origin.slide_id if entry.origin else entry.key
        return _marked(self._parsed.parse(entry.text, slide_id=slide_id, language=entry.language))

    def slide(self, entry: DeckSlide) -> Slide:
        """The parsed slide."""
        return self.parsed(entry).slide

    def minutes(self, entry: DeckSlide) -> float:
        """How long the slide takes; counted once for each text. Safe on any thread."""
        key = (entry.text, entry.language)
        found = self._minutes.get(key)
        if found is None:
            found = self._minutes[key] = slide_minutes(self.slide(entry))
            if len(self._minutes) > _KEPT:
                self._minutes.popitem(last=False)
        return found

    def has_minutes(self, entry: DeckSlide) -> bool:
        """Whether `minutes` is known without reading the slide."""
        return (entry.text, entry.language) in self._minutes

    def theme(self, name: str) -> Theme:
        """The theme by name, read once. Raises BriefingError for one that cannot be had."""
        return self._themed(name)[0]

    def new_measurer(self, theme: Theme) -> TextMeasurer:
        """A measurer of its own for work on another thread."""
        return self._measurer_for(theme)

    def _themed(self, name: str) -> tuple[Theme, TextMeasurer]:
        if name not in self._themes:
            theme = self._load_theme(name)
            self._themes[name] = (theme, self._measurer_for(theme))
        return self._themes[name]

    def frame(
        self, key: Hashable, deck: Deck, place: Place, media: MediaStore, measurer: TextMeasurer | None = None
    ) -> Frame:
        """The frame of the slide at `place`, kept under `key`: all that it depends on but its number.

        Safe on any thread that brings its `measurer`.
        """
        with self._frames_lock:
            kept = self._frames.get(key)
            if kept is not None:
                self._frames.move_to_end(key)
        if kept is not None and kept.number == place.shown_number:
            return kept
        theme, own = self._themed(deck.look)
        if kept is not None:
            frame = renumbered(kept, place.shown_number, theme, measurer or own)
        else:
            frame = lay_out_entry(
                deck,
                place.section,
                place.entry,
                place.shown_number,
                theme,
                measurer or own,
                picture=lambda entry, path: _picture(media, entry, path),
                parse=self.slide,
            )
        with self._frames_lock:
            self._frames[key] = frame
            self._frames.move_to_end(key)
            if len(self._frames) > _KEPT:
                self._frames.popitem(last=False)
        return frame


class DeckFrames:
    """One deck seen as places and frames. Give it the new deck with `show`; it keeps what did not change."""

    def __init__(self, laying: Laying, media: MediaStore, deck: Deck) -> None:
        self.laying = laying
        self.media = media
        self._pictures = Pictures(media)
        self.updates: frozenset[str] = frozenset()  # slides that the library has a newer text of
        self.changed: frozenset[str] | None = None  # slides that look another way since `show`; None: all
        self._parts: list[_Part] = []
        self._places: dict[str, Place] = {}
        self._facts: tuple[object, ...] = ()
        self.show(deck)

    def show(self, deck: Deck) -> None:
        """Look at another state of the deck."""
        facts, places = self._facts, self._places
        self.deck = deck
        self._parts = _parts(deck, self._parts)
        self._places = {place.entry.key: place for part in self._parts for place in part.places}
        about = (deck.title, deck.footer, deck.handling, deck.look, deck.event, deck.language)
        self._facts = (about, tuple(deck.sources))
        same_facts = self._facts == facts
        self.changed = frozenset(_changed(places, self._places)) if same_facts else None

    @property
    def places(self) -> tuple[Place, ...]:
        """Every slide's place, in order."""
        return tuple(self._places.values())

    def place(self, key: str) -> Place | None:
        """Where the slide `key` stands; None when the deck does not have it."""
        return self._places.get(key)

    def digest(self, key: str) -> Hashable:
        """What the look of a slide depends on: equal digests, equal pictures. Raises KeyError."""
        place = self._places[key]
        return self._page(place), place.shown_number

    def _page(self, place: Place) -> Hashable:
        """What the frame of the slide at `place` depends on, its number aside."""
        entry = place.entry
        whole = self.deck.slides if lists_sources(self.laying.slide(entry)) else None
        media = tuple(sorted(entry.media.items()))
        facts = (self._facts, place.section.title)
        return (entry.text, entry.language, entry.hidden, media, facts, whole)

    def frame(self, key: str, measurer: TextMeasurer | None = None) -> Frame:
        """The frame of the slide `key`; another thread than the GUI's brings its `measurer`.

        Raises KeyError when the deck does not have it.
        """
        place = self._places[key]
        return self.laying.frame(self._page(place), self.deck, place, self.media, measurer)

    def sheet(self, key: str) -> Sheet:
        """The slide `key`, ready to be drawn. Raises KeyError when the deck does not have it."""
        return self.sheet_maker(key)()

    def sheet_maker(self, key: str) -> Callable[[], Sheet]:
        """Makes the slide `key` as it is now, whenever that is wanted. Raises KeyError as `sheet` does."""
        deck, place = self.deck, self._places[key]
        page = self._page(place)

        def make() -> Sheet:
            frame = self.laying.frame(page, deck, place, self.media)
            return Sheet(frame, self.laying.theme(deck.look), self._pictures)

        return make

    def read_some(self, seconds: float) -> bool:
        """Read slides for so long; whether all are read, so that `minutes` is there at once."""
        end = time.perf_counter() + seconds
        for part in self._parts:
            for place in part.places if part.minutes is None else ():
                if not self.laying.has_minutes(place.entry):
                    if time.perf_counter() > end:
                        return False
                    self.laying.minutes(place.entry)
            self._minutes_of(part)
        return True

    def minutes(self) -> float:
        """How long the slides that are not hidden take."""
        return sum(map(self._minutes_of, self._parts))

    def _minutes_of(self, part: "_Part") -> float:
        if part.minutes is None:
            part.minutes = sum(self.laying.minutes(place.entry) for place in part.places if place.number)
        return part.minutes


class _Part(Struct):
    """The places of one section, and where it begins: most edits leave all sections but one as they are."""

    section: Section
    begin: tuple[int, int, int]  # section, index, number
    end: tuple[int, int, int]
    places: tuple[Place, ...]
    minutes: float | None = None  # of those that are not hidden, once they are counted


def _changed(old: Mapping[str, Place], new: Mapping[str, Place]) -> Iterator[str]:
    """The keys of the slides that are others than before, or stand elsewhere; and of lists of what is cited."""
    for key, place in new.items():
        before = old.get(key)
        if _SOURCES in place.entry.text or before is None or not (before is place or before.looks_as(place)):
            yield key


def _parts(deck: Deck, old: list[_Part]) -> list[_Part]:
    parts: list[_Part] = []
    begin = (0, 0, 0)
    for section, known in zip_longest(deck.sections, old[: len(deck.sections)]):
        same = known if known is not None and known.section is section else None
        part = same if same and same.begin == begin else _part(section, begin)
        if same:
            part.minutes = same.minutes  # wherever it begins now
        parts.append(part)
        begin = part.end
    return parts


def _part(section: Section, begin: tuple[int, int, int]) -> _Part:
    section_index, index, number = begin
    places: list[Place] = []
    for entry in section.slides:
        number += not entry.hidden
        places.append(Place(entry, section, section_index, index, 0 if entry.hidden else number))
        index += 1
    return _Part(section, begin, (section_index + 1, index, number), tuple(places))


def _marked(parsed: Parsed) -> Parsed:
    """A slide that stands for one that is not read, with its reason told; any other as it is."""
    reason = next((d.message for d in parsed.diagnostics if d.code == NOT_READ), None)
    if reason is None:
        return parsed
    title = (Run(told(Phrase("Not shown. {0}", reason))),)
    return replace(parsed, slide=replace(parsed.slide, title=title, language=interface_tag()))


def _picture(media: MediaStore, entry: DeckSlide, path: str) -> PictureInfo | None:
    name = entry.media.get(path)
    return None if name is None else media.info(name)
