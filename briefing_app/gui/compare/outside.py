"""The deck's file was changed by another program: see how, then take that over or keep what is here."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from briefing_app.errors import BriefingError
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.saving import Keeper
from briefing_app.gui.session import FileBehind, Session
from briefing_app.gui.workbench import Workbench
from briefing_app.storage import LoadedDeck, load_deck

translate = QCoreApplication.translate


class OutsideChanges:
    """Looks after the file of one session. Nothing is lost: what gives way is in the undo steps or a backup."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        workbench: Workbench,
        say: Callable[[Message], object],
        save_as: Callable[[], object],
        parent: QWidget,
    ) -> None:
        self._session, self._keeper, self._workbench = session, keeper, workbench
        self._say, self._save_as, self._parent = say, save_as, parent
        self._told = ""  # the digest of the change that was told last

    def look(self) -> None:
        """Say so when the file is another one than was loaded or saved; once for each change."""
        state = self._keeper.foreign_state()
        if state is None or state.digest == self._told:
            return
        self._told = state.digest
        text = translate("OutsideChanges", "The file of this deck was changed by another program.")
        hint = translate("OutsideChanges", "Your version is still here.")
        self._say(Message(text, hint, translate("OutsideChanges", "Show changes…"), self.show, stays=True))

    def show(self) -> None:
        """Show the deck here and the one in the file beside each other."""
        from briefing_app.gui.compare.dialog import Choice, CompareDialog, Side

        session, path = self._session, self._session.document.path
        if path is None:
            return
        try:
            loaded = load_deck(path)
        except BriefingError as error:
            self._say(error_message(error, translate("FileCommands", "Save as…"), self._save_as))
            return
        choices = (
            Choice(translate("OutsideChanges", "Keep mine"), lambda: self._keep(loaded)),
            Choice(translate("OutsideChanges", "Save mine as…"), self._save_as),
            Choice(translate("OutsideChanges", "Reload"), lambda: self._reload(loaded), is_default=True),
        )
        title = translate("OutsideChanges", "Changed by another program: {0}").format(path.name)
        here = Side(translate("OutsideChanges", "Here"), session.deck, session.media)
        there = Side(translate("OutsideChanges", "In the file"), loaded.deck, loaded.media)
        CompareDialog(title, here, there, choices, self._workbench.laying, self._parent).open()

    def _reload(self, loaded: LoadedDeck) -> None:
        """Take over what the file holds; undo brings back what was here."""
        session, path = self._session, self._session.document.path
        if path is None:
            return
        session.take(loaded, translate("OutsideChanges", "Reload"))
        session.document.mark_saved(path)
        self._say(Message(translate("OutsideChanges", "Reloaded. Undo brings your version back.")))

    def _keep(self, loaded: LoadedDeck) -> None:
        """Let the next save replace the file, which is copied to the backups first."""
        session, path = self._session, self._session.document.path
        if path is None:
            return
        try:
            backup = self._workbench.backups.before_replacing(path, datetime.date.today())
        except BriefingError as error:
            self._say(error_message(error))
            return
        session.file = FileBehind(loaded.state, session.file.read_only, session.file.attachments)
        session.document.mark_unsaved()
        text = translate("OutsideChanges", "Yours is kept: saving replaces the file.")
        hint = translate("OutsideChanges", "The other version is kept as {0}.")
        self._say(Message(text, hint.format(backup.path) if backup else "", stays=bool(backup)))
