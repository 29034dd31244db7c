"""The Talk menu: planning, checks, the deck's facts, its event and its agenda."""

import datetime
import zlib

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from briefing_app.errors import BriefingError
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import put, renamed_keys, spot_after
from briefing_app.gui.file_names import file_name
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.session import Session
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.planning.agenda import agenda_slide, run_sheet
from briefing_app.planning.replan import question_minutes
from briefing_app.storage import atomic_write

translate = QCoreApplication.translate
_MORNING = datetime.time(10)


class TalkCommands:
    """The Talk menu."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _session(self) -> Session:
        return self._host.open_workspace.session

    def plan(self) -> QDialog:
        """The Plan dialog, for the open deck or for a new one."""
        from briefing_app.gui.plan.opening import open_plan

        return open_plan(self._host)

    def check(self) -> None:
        """The list of what is not yet fit to be shown."""
        self._host.open_workspace.show_checks()

    def properties(self) -> QDialog:
        """Title, event, language, look of the deck."""
        from briefing_app.gui.properties.dialog import PropertiesDialog
        from briefing_app.layout import theme_names

        workspace, bench = self._host.open_workspace, self._host.workbench
        dialog = PropertiesDialog(workspace.session, bench.library, theme_names(), bench, workspace)
        dialog.open()
        return dialog

    def agenda(self) -> None:
        """Put a slide with the parts of the talk after the current one."""
        session, selection = self._session, self._host.open_workspace.selection
        deck = session.deck
        text = agenda_slide(deck, [session.slide(s) for s in deck.slides], question_minutes(deck))
        (slide,) = renamed_keys(deck, (DeckSlide("agenda", text, deck.language),))
        spot = spot_after(deck, selection.current)

        def changed(old: Deck) -> Deck:
            return put(old, spot, (slide,))

        session.document.edit(translate("TalkCommands", "Insert an agenda"), changed)
        selection.select((slide.key,))

    def run_sheet(self) -> None:
        """Save a text for those who run the event: when, who, which slides, how long."""
        session = self._session
        deck = session.deck
        day = deck.event.date or datetime.date.today()
        start = datetime.datetime.combine(day, _MORNING)
        sheet = run_sheet(deck, [session.slide(s) for s in deck.slides], start, question_minutes(deck))
        self._save(translate("TalkCommands", "Run sheet"), ".txt", sheet.encode())

    def save_event(self) -> None:
        """Save the deck's event for a calendar."""
        from briefing_app.library.calendar import event_file  # late: it loads slowly

        deck = self._session.deck
        if deck.event.date is None:
            hint = translate("TalkCommands", "Give one in the deck properties.")
            button = translate("TalkCommands", "Deck properties…")
            text = translate("TalkCommands", "The event has no date yet.")
            self._host.say(Message(text, hint, button, self.properties))
            return
        title = deck.event.title or deck.title
        uid = f"{deck.event.date.isoformat()}-{zlib.crc32(title.encode()):08x}@briefing"
        data = event_file(title, deck.event.date, uid, place=deck.event.place, description=deck.title)
        self._save(title, ".ics", data)

    def _save(self, name: str, suffix: str, data: bytes) -> None:
        safe = file_name(name, translate("FileCommands", "Briefing"))
        path = self._host.workbench.ask_save(documents_folder() / f"{safe}{suffix}", suffix)
        if path is None:
            return
        try:
            atomic_write(path, data)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._host.say(Message(translate("TalkCommands", "Saved {0}.").format(path.name)))
