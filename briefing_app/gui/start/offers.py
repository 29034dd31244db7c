"""What there is to start from: recent decks, the library's outlines, coming events. No widgets."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.gui.recent import RecentDeck
from briefing_app.gui.start.model import Offer, OfferGroup
from briefing_app.gui.wording import minutes_text, slides_text
from briefing_app.library.decks import deck_from_outline
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.outline import Outline
from briefing_app.storage import MediaStore

if TYPE_CHECKING:
    from briefing_app.library.calendar import Occurrence

translate = QCoreApplication.translate
_WEEKS_AHEAD = 26
_EVENTS_SHOWN = 6


def recent_offers(decks: Sequence[RecentDeck], choose: Callable[[Path], object]) -> OfferGroup:
    """The decks opened last."""
    offers = tuple(
        Offer(
            deck.title or Path(deck.path).stem,
            f"{slides_text(deck.slides)} · {minutes_text(deck.minutes)} · {_day(deck.used)}",
            partial(choose, Path(deck.path)),
            body=str(Path(deck.path).name),
        )
        for deck in decks
    )
    return OfferGroup(translate("StartPage", "Recent decks"), offers)


def outline_offers(
    library: Library, laying: Laying, language: str, choose: Callable[[Outline], object]
) -> OfferGroup:
    """The library's briefings; in `language` where there is one, else each in its own."""
    offers = tuple(
        _outline_offer(library, laying, outline, choose)
        for outline in _in_language(library.outlines(), language)
    )
    return OfferGroup(translate("StartPage", "Start from a briefing"), offers)


def event_offers(
    library: Library, today: datetime.date, choose: "Callable[[Occurrence], object]"
) -> OfferGroup:
    """The next events of the library's calendar."""
    from briefing_app.library.calendar import occurrences  # late: it is not needed for the first paint

    try:
        data = (library.root / "events.ics").read_bytes()
    except OSError:
        return OfferGroup(translate("StartPage", "Coming up"), ())  # a library without a calendar
    found = occurrences(data, today, today + datetime.timedelta(weeks=_WEEKS_AHEAD))
    offers = tuple(
        Offer(
            event.title,
            translate("StartPage", "{0} · Prepare a briefing").format(_date(event.date)),
            partial(choose, event),
            body=event.description,
        )
        for event in found[:_EVENTS_SHOWN]
    )
    return OfferGroup(translate("StartPage", "Coming up"), offers)


def _outline_offer(
    library: Library, laying: Laying, outline: Outline, choose: Callable[[Outline], object]
) -> Offer:
    count = sum(len(section.entries) for section in outline.sections)
    parts = [slides_text(count)]
    if outline.minutes:
        parts.append(minutes_text(outline.minutes))
    return Offer(
        outline.title,
        " · ".join(parts),
        partial(choose, outline),
        digest=("outline", library.name, outline.id, outline.language),
        sheet=lambda: _first_sheet(library, laying, outline),
        body=outline.description,
    )


def _first_sheet(library: Library, laying: Laying, outline: Outline) -> Sheet:
    """The first slide of the deck that the outline makes; an empty page when it cannot be made."""
    media = MediaStore()
    first = [section for section in outline.sections if section.entries][:1]
    short = Outline(
        outline.id,
        outline.title,
        outline.language,
        sections=tuple(type(s)(s.title, s.entries[:1]) for s in first),
    )
    try:
        deck, _ = deck_from_outline(library, short, media)
    except BriefingError:
        deck = Deck(outline.title)
    if not deck.slides:
        deck = Deck(outline.title, sections=(Section("", (blank_title(outline.title),)),))
    frames = DeckFrames(laying, media, deck)
    return frames.sheet(deck.slides[0].key)


def blank_title(title: str) -> DeckSlide:
    """A title slide that says `title`."""
    return DeckSlide(key="title", text=f"---\nlayout: title\n---\n# {title}\n", language="en")


def _in_language(outlines: Sequence[Outline], language: str) -> list[Outline]:
    """One outline an id: the one in `language` before the first of another."""
    chosen: dict[str, Outline] = {}
    for outline in outlines:
        if outline.id not in chosen or outline.language.split("-")[0] == language:
            chosen[outline.id] = outline
    return list(chosen.values())


def _day(iso: str) -> str:
    try:
        return _date(datetime.date.fromisoformat(iso))
    except ValueError:
        return iso


def _date(day: datetime.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
