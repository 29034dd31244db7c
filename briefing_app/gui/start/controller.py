"""What choosing an offer of the start page does."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from briefing_app.errors import BriefingError
from briefing_app.gui.commands.files import FileCommands
from briefing_app.gui.commands.host import Host
from briefing_app.gui.messages import error_message, finding_message
from briefing_app.gui.start.model import OfferGroup
from briefing_app.gui.start.offers import event_offers, outline_offers, recent_offers
from briefing_app.library.decks import deck_from_outline
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.event import Event
from briefing_app.model.outline import Outline
from briefing_app.settings import CALENDAR, DECK_LANGUAGE, RECENT_COUNT, THEME
from briefing_app.storage import LoadedDeck, MediaStore

if TYPE_CHECKING:
    from briefing_app.library.calendar import Occurrence

translate = QCoreApplication.translate


class StartController:
    """Makes decks out of outlines and events."""

    def __init__(self, host: Host, files: FileCommands) -> None:
        self._host = host
        self._files = files

    def groups(self) -> list[OfferGroup]:
        """Everything there is to start from."""
        bench = self._host.workbench
        language = bench.preferences.value(DECK_LANGUAGE)
        return [
            recent_offers(bench.recent.existing(bench.preferences.value(RECENT_COUNT)), self._files.open_path),
            outline_offers(bench.libraries, bench.laying, language, self.start_outline),
        ]

    def with_events(self, groups: list[OfferGroup]) -> list[OfferGroup]:
        """The same with the coming events before the briefings; they take longer to read."""
        bench, today = self._host.workbench, datetime.date.today()
        own = bench.preferences.value(CALENDAR)
        offers, findings = event_offers(
            bench.libraries, Path(own).expanduser() if own else None, today, self.start_event
        )
        if findings:
            self._host.say(finding_message(findings[0]))
        return [*groups[:1], offers, *groups[1:]]

    def start_outline(self, library: Library, outline: Outline) -> None:
        """A deck of the outline's slides."""
        bench = self._host.workbench
        media = MediaStore()
        language = bench.preferences.value(DECK_LANGUAGE)
        try:
            deck, findings = deck_from_outline(library, outline, media, language=language)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._show(replace(deck, theme=bench.preferences.value(THEME)), media)
        missing = [finding for finding in findings if finding.code == "entry-missing"]
        if missing:
            self._host.say(finding_message(missing[0]))

    def start_event(self, occurrence: "Occurrence") -> None:
        """The Plan dialog, filled in for the event."""
        from briefing_app.gui.plan.opening import open_plan

        event = Event(title=occurrence.title, date=occurrence.date, place=occurrence.place)
        library, outline = self._outline_for(occurrence)
        open_plan(self._host, event, outline, library)

    def _outline_for(self, occurrence: "Occurrence") -> tuple[Library | None, Outline | None]:
        """The briefing that the calendar names for the event, in the language of new decks if it is there."""
        bench = self._host.workbench
        language = bench.preferences.value(DECK_LANGUAGE)
        for library in bench.libraries if occurrence.outline else ():
            found = [o for o in library.outlines() if o.id == occurrence.outline]
            if found:
                return library, next((o for o in found if o.language == language), found[0])
        return None, None

    def _show(self, deck: Deck, media: MediaStore) -> None:
        session = self._host.show_loaded(LoadedDeck(deck, media), None)
        session.document.mark_unsaved()
