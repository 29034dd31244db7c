"""New, open, save, export."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QStandardPaths

from briefing_app.diagnostics import Severity, has_errors
from briefing_app.errors import BriefingError, ConflictError
from briefing_app.gui.commands.host import Host
from briefing_app.gui.file_names import file_name
from briefing_app.gui.messages import Message, error_message, finding_message
from briefing_app.gui.saving import Saver
from briefing_app.gui.wording import slides_text
from briefing_app.library.vocabulary import CONFIG_NAME
from briefing_app.model.deck import Deck
from briefing_app.settings import DECK_LANGUAGE, THEME
from briefing_app.storage import LoadedDeck, MediaStore, load_deck
from briefing_app.storage.decks import SUFFIX
from briefing_app.storage.journal import JournalEntry

translate = QCoreApplication.translate


class FileCommands:
    """The File menu."""

    def __init__(self, host: Host, saver: Saver) -> None:
        self._host = host
        self._saver = saver

    def new(self) -> None:
        """An empty deck."""
        preferences = self._host.workbench.preferences
        deck = Deck(language=preferences.value(DECK_LANGUAGE), theme=preferences.value(THEME))
        self._host.show_loaded(LoadedDeck(deck, MediaStore()), None)

    def open(self) -> None:
        """Ask for a deck file and open it."""
        path = self._host.workbench.ask_open(documents_folder())
        if path is not None:
            self.open_path(path)

    def open_library(self) -> None:
        """Ask for a library folder and open it beside the others."""
        folder = self._host.workbench.ask_folder(documents_folder())
        if folder is not None:
            self._open_library(folder)

    def open_path(self, path: Path) -> None:
        """Open the deck at `path`, or the library in that folder, and say what is wrong with it."""
        if path.is_dir() or path.name == CONFIG_NAME:
            self._open_library(path if path.is_dir() else path.parent)
            return
        try:
            loaded = load_deck(path)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self._host.show_loaded(loaded, path)
        worst = [d for d in loaded.diagnostics if d.severity is not Severity.INFO]
        if worst:
            self._host.say(finding_message(worst[0], stays=has_errors(worst)))

    def _open_library(self, folder: Path) -> None:
        """Show the library in `folder` in the pane beside the deck; a new deck, where there is none."""
        try:
            library = self._host.workbench.shelf.add(folder)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        if self._host.workspace is None:
            self.new()
        self._host.open_workspace.show_library(library)
        text = translate("FileCommands", "The library “{0}” is open. It is searched together with the others.")
        self._host.say(Message(text.format(library.name)))

    def recover(self, entry: JournalEntry) -> None:
        """Open unsaved work from the journal; it stays there until the new session keeps its own."""
        journal = self._host.workbench.journal
        try:
            loaded = journal.recover(entry)
            if not self._take_over(loaded, entry):
                self._host.show_loaded(loaded, entry.path).document.mark_unsaved()
            journal.discard(entry.id)
        except BriefingError as error:
            self._host.say(error_message(error))

    def _take_over(self, loaded: LoadedDeck, entry: JournalEntry) -> bool:
        """Put unsaved work where its file is open already, as a step that can be undone; False elsewhere."""
        workspace = self._host.workspace
        if workspace is None or entry.path is None or workspace.session.document.path != entry.path:
            return False
        session = workspace.session
        if session.document.is_dirty:
            return False
        session.take(loaded, translate("FileCommands", "Recover"))
        return True

    def show_unsaved(self) -> None:
        """What was kept of sessions that were cut off."""
        from briefing_app.gui.recovery import RecoveryDialog

        RecoveryDialog(self._host.workbench, self.recover, self._host.say, self._host.widget).open()

    def start(self) -> None:
        """The start page."""
        self._host.show_start()

    def save(self) -> bool:
        """Save to the deck's own file, or ask for one."""
        session = self._host.open_workspace.session
        if session.document.path is None or session.file.read_only:
            return self.save_as()
        return self._save(session.document.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        session = self._host.open_workspace.session
        name = file_name(session.deck.title, translate("FileCommands", "Briefing"))
        folder = session.document.path.parent if session.document.path else documents_folder()
        path = self._host.workbench.ask_save(folder / f"{name}{SUFFIX}", SUFFIX)
        return path is not None and self._save(path)

    def _save(self, path: Path) -> bool:
        session = self._host.open_workspace.session
        try:
            self._saver.save(session, path)
        except BriefingError as error:
            self._say_unsaved(error, path)
            return False
        count = slides_text(len(session.deck.slides))
        self._host.say(Message(translate("FileCommands", "Saved {0}, {1}.").format(path.name, count)))
        return True

    def _say_unsaved(self, error: BriefingError, path: Path) -> None:
        """Say why the deck was not saved, what is safe and what can be done."""
        if isinstance(error, ConflictError) and path.exists():
            show = translate("OutsideChanges", "Show changes…")
            message = error_message(error, show, self._host.show_outside_changes)
        else:
            message = error_message(error, translate("FileCommands", "Save as…"), self.save_as)
        safe = translate("FileCommands", "Your changes are still in this window.")
        self._host.say(replace(message, hint=f"{message.hint} {safe}".strip()))

    def export(self) -> None:
        """The export dialog, once what the checks found has been seen."""
        self._host.open_workspace.before_leaving(translate("FileCommands", "Export"), self._export)

    def _export(self) -> None:
        from briefing_app.gui.export.dialog import ExportDialog

        workspace = self._host.open_workspace
        dialog = ExportDialog(workspace.session, self._host.workbench, self._host.say, workspace)
        dialog.open()

    def print(self) -> None:
        """The print dialog, once what the checks found has been seen."""
        self._host.open_workspace.before_leaving(translate("FileCommands", "Print"), self._print)

    def _print(self) -> None:
        from briefing_app.gui.printing.dialog import PrintDialog
        from briefing_app.gui.printing.painting import PrintedSlide

        workspace = self._host.open_workspace
        session = workspace.session
        shown = [slide for slide in session.deck.slides if not slide.hidden]
        slides = [
            PrintedSlide(session.frames.sheet(entry.key), session.slide(entry).notes, entry.language)
            for entry in shown
        ]
        PrintDialog(slides, session.name, workspace).open()

    def settings(self) -> None:
        """The settings dialog, with the buttons of the clicker."""
        from briefing_app.gui.present.clicker import ClickerButtons
        from briefing_app.gui.present.store import ShowStore
        from briefing_app.gui.settings_dialog import SettingsDialog

        bench = self._host.workbench
        dialog = SettingsDialog(bench.preferences, bench.ask_folder, self._host.widget)
        store = ShowStore(bench.state_folder, bench.jobs, dialog)
        dialog.add_section(translate("ClickerButtons", "Clicker"), ClickerButtons(store))
        dialog.open()

    def close(self) -> None:
        """Close this window."""
        self._host.close()

    def quit(self) -> None:
        """Close all windows."""
        from PySide6.QtWidgets import QApplication

        QApplication.closeAllWindows()


def documents_folder() -> Path:
    """Where a user keeps documents."""
    return Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
    )
