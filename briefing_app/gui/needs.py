"""Which actions make sense now, and whether a window may close."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing_app.gui.actions import ActionSet, Need
from briefing_app.gui.clipboard import CLIPBOARD_TYPE
from briefing_app.gui.commands.files import FileCommands
from briefing_app.gui.commands.host import Host
from briefing_app.gui.session import Session
from briefing_app.gui.slide.pictures import has_picture
from briefing_app.gui.workspace import Workspace

translate = QCoreApplication.translate


class Asks(Protocol):
    """A question that has to be answered before something unsaved goes."""

    def __call__(self, session: Session) -> QMessageBox.StandardButton:
        """Save, Discard or Cancel."""
        ...


class Needs:
    """Answers the table's Needs for one window."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.ask: Asks = self._ask

    def is_met(self, need: Need) -> bool:
        """Whether `need` is met now."""
        workspace = self._host.workspace
        if workspace is None:
            return False
        return self._is_met(need, workspace)

    def _is_met(self, need: Need, workspace: Workspace) -> bool:  # noqa: C901 - one case a need
        session = workspace.session
        stack = session.document.undo_stack
        match need:
            case Need.DECK:
                return True
            case Need.SLIDES:
                return any(not slide.hidden for part in session.deck.sections for slide in part.slides)
            case Need.SELECTION:
                return bool(workspace.selection.keys)
            case Need.UNDO:
                return stack.canUndo()
            case Need.REDO:
                return stack.canRedo()
            case Need.CLIPBOARD:
                mime = QGuiApplication.clipboard().mimeData()
                return has_picture(mime) or (mime is not None and mime.hasFormat(CLIPBOARD_TYPE))
            case Need.WRITABLE:
                return not session.file.read_only
            case Need.CHANGES:
                return session.document.is_dirty
            case Need.LINKED_OLD:
                return workspace.has_update()
            case Need.CELL:
                return workspace.slide_page.editor.cell is not None
            case Need.EDITING:
                return workspace.text_editor() is not None
            case Need.LISTS:
                editor = workspace.text_editor()
                return editor is not None and editor.makes_lists

    def refresh(self, actions: ActionSet) -> None:
        """Enable, check and name the actions."""
        actions.refresh()
        workspace = self._host.workspace
        stack = workspace.session.document.undo_stack if workspace else None
        undo, redo = stack.undoText() if stack else "", stack.redoText() if stack else ""
        actions.action("edit.undo").setText(_named(translate("Actions", "&Undo"), undo))
        actions.action("edit.redo").setText(_named(translate("Actions", "&Redo"), redo))
        for name in ("sorter", "outline", "slide"):
            actions.action(f"view.{name}").setChecked(workspace is not None and workspace.view == name)
        for name in ("library", "inspector"):
            actions.action(f"view.{name}").setChecked(workspace is not None and workspace.is_pane_shown(name))

    def may_close(self, session: Session, files: FileCommands) -> bool:
        """Whether the deck may go: it is saved, or the user saves it now, or lets it go."""
        if not session.document.is_dirty:
            return True
        answer = self.ask(session)
        if answer == QMessageBox.StandardButton.Save:
            return files.save()
        return answer == QMessageBox.StandardButton.Discard

    def _ask(self, session: Session) -> QMessageBox.StandardButton:
        parent = self._host.workspace
        box = QMessageBox(parent if isinstance(parent, QWidget) else None)
        box.setIcon(QMessageBox.Icon.Question)
        name = session.name or translate("Needs", "New deck")
        box.setText(translate("Needs", "Save the changes to “{0}”?").format(name))
        box.setStandardButtons(
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel
        )
        return QMessageBox.StandardButton(box.exec())


def _named(verb: str, step: str) -> str:
    return f"{verb}: {step}" if step else verb
