"""What there is to start from: recent decks, the library's outlines, coming events. No widgets."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.frames import DeckFrames, Laying, Sheet
from briefing_app.gui.phrases import interface_tag
from briefing_app.gui.recent import RecentDeck
from briefing_app.gui.start.model import Offer, OfferGroup
from briefing_app.gui.wording import day_text, minutes_text, slides_text
from briefing_app.library.decks import deck_from_outline
from briefing_app.library.library import Libraries, Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.outline import Outline
from briefing_app.planning.anniversary import anniversary_text
from briefing_app.storage import MediaStore

if TYPE_CHECKING:
    from briefing_app.library.calendar import Occurrence

translate = QCoreApplication.translate
_DAYS_AHEAD = 182
_EVENTS_SHOWN = 3  # one row: the briefings below it stay in sight


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
    libraries: Sequence[Library], laying: Laying, language: str, choose: Callable[[Library, Outline], object]
) -> OfferGroup:
    """The libraries' briefings; in `language` where there is one, else each in its own."""
    offers = tuple(
        _outline_offer(library, label if library is not libraries[0] else "", laying, outline, choose)
        for label, library in Libraries(libraries).labels.items()
        for outline in _in_language(library.outlines(), language)
    )
    return OfferGroup(translate("StartPage", "Start from a briefing"), offers)


def event_offers(
    libraries: Sequence[Library],
    own: Path | None,
    today: datetime.date,
    choose: "Callable[[Occurrence], object]",
) -> tuple[OfferGroup, tuple[Diagnostic, ...]]:
    """The next events of the libraries' calendars and the user's own; what is wrong with those."""
    from briefing_app.opening.events import coming_events  # late: it is not needed for the first paint

    tag = interface_tag()
    found, findings = coming_events(libraries, own, today, _DAYS_AHEAD, tag)
    offers = tuple(
        Offer(
            event.title,
            translate("StartPage", "{0} · Prepare a briefing").format(_days_to_go(event.days_to_go(today))),
            partial(choose, event),
            body=_event_body(event, tag),
        )
        for event in found[:_EVENTS_SHOWN]
    )
    return OfferGroup(translate("StartPage", "Coming up"), offers), findings


def _event_body(event: "Occurrence", tag: str) -> str:
    """The day, the anniversary that it is, the place, and what the calendar says of it."""
    anniversary = anniversary_text(event.anniversary, tag) if event.anniversary else ""
    return " · ".join(filter(None, (day_text(event.date), anniversary, event.place, event.description)))


def _days_to_go(days: int) -> str:
    if days == 0:
        return translate("StartPage", "Today")
    if days == 1:
        return translate("StartPage", "Tomorrow")
    return translate("StartPage", "In {0} days").format(QLocale().toString(days))


def _outline_offer(
    library: Library,
    label: str,
    laying: Laying,
    outline: Outline,
    choose: Callable[[Library, Outline], object],
) -> Offer:
    """One outline; `label` names the library where that is not plain."""
    count = sum(len(section.entries) for section in outline.sections)
    parts = [slides_text(count)]
    if outline.minutes:
        parts.append(minutes_text(outline.minutes))
    if label:
        parts.append(label)
    return Offer(
        outline.title,
        " · ".join(parts),
        partial(choose, library, outline),
        digest=("outline", library.root, outline.id, outline.language),
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
        return day_text(datetime.date.fromisoformat(iso))
    except ValueError:
        return iso
