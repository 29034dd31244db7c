"""Unsaved work that was kept when Briefing did not end as it should: recover, compare or discard it."""

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.errors import BriefingError
from briefing_app.gui.compare.dialog import Choice, CompareDialog, Side
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.phrases import isolated
from briefing_app.gui.workbench import Workbench
from briefing_app.model.deck import Deck
from briefing_app.storage import LoadedDeck, MediaStore, is_unchanged, load_deck
from briefing_app.storage.journal import JournalEntry

translate = QCoreApplication.translate


class RecoveryDialog(QDialog):
    """All that there is, with what was discarded of late; `recover` opens an entry as a deck."""

    def __init__(
        self,
        workbench: Workbench,
        recover: Callable[[JournalEntry], object],
        say: Callable[[Message], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._recover, self._say = workbench, recover, say
        self.setWindowTitle(translate("RecoveryDialog", "Unsaved work"))
        self.resize(640, 360)
        self._head = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("RecoveryDialog", "Unsaved work"))
        self.list.setSpacing(2)
        self.list.currentItemChanged.connect(self._refresh_buttons)
        self.list.itemActivated.connect(lambda _item: self.recover_button.click())
        self._arrange()
        self._fill()

    def _arrange(self) -> None:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.discard_button = QPushButton()
        self.compare_button = QPushButton(translate("RecoveryDialog", "Compare…"))
        self.recover_button = QPushButton(translate("RecoveryDialog", "Recover"))
        for button, handler in (
            (self.discard_button, self._toggle_discarded),
            (self.compare_button, self._compare),
            (self.recover_button, self._on_recover),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            box.addButton(button, role)
        self.recover_button.setDefault(True)
        later = box.addButton(translate("RecoveryDialog", "Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (self._head, self.list, box):
            column.addWidget(widget)

    def _fill(self) -> None:
        """List the entries anew; the chosen one stays chosen."""
        journal, chosen = self._workbench.journal, self._entry
        entries = (*journal.entries(), *journal.aside())
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(_described(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self.list.addItem(item)
            if chosen is None or entry.id == chosen.id:
                self.list.setCurrentItem(item)
                chosen = chosen or entry
        if self.list.currentRow() < 0 and entries:
            self.list.setCurrentRow(0)
        kept = translate("RecoveryDialog", "Briefing did not end as it should. This work was kept for you.")
        self._head.setText(kept if entries else translate("RecoveryDialog", "There is no unsaved work."))
        self._refresh_buttons()

    @property
    def _entry(self) -> JournalEntry | None:
        """What is chosen."""
        item = self.list.currentItem()
        entry: JournalEntry | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return entry

    def _refresh_buttons(self) -> None:
        entry = self._entry
        is_aside = entry is not None and entry.set_aside is not None
        self.discard_button.setText(
            translate("RecoveryDialog", "Bring back") if is_aside else translate("RecoveryDialog", "Discard")
        )
        for button in (self.discard_button, self.compare_button, self.recover_button):
            button.setEnabled(entry is not None)

    # What can be done

    def _on_recover(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self._recover(entry)
        self._fill()
        if not self._workbench.journal.entries():
            self.accept()

    def _toggle_discarded(self) -> None:
        """Set the entry aside, or offer it again: nothing goes at once."""
        entry, journal = self._entry, self._workbench.journal
        if entry is None:
            return
        try:
            if entry.set_aside is None:
                journal.set_aside(entry, datetime.datetime.now(datetime.UTC))
            else:
                journal.bring_back(entry)
        except BriefingError as error:
            self._say(error_message(error))
        self._fill()

    def _compare(self) -> None:
        entry = self._entry
        if entry is None:
            return
        try:
            kept = self._workbench.journal.recover(entry)
        except BriefingError as error:
            self._say(error_message(error))
            return
        saved = _saved(entry.path)
        before = Side(translate("RecoveryDialog", "Saved in the file"), saved.deck, saved.media)
        after = Side(translate("RecoveryDialog", "Unsaved work"), kept.deck, kept.media)
        discard = translate("RecoveryDialog", "Discard")
        choices = [Choice(discard, self._toggle_discarded)] if entry.set_aside is None else []
        recover = translate("RecoveryDialog", "Recover")
        choices.append(Choice(recover, self._on_recover, is_default=True))
        title = translate("RecoveryDialog", "Unsaved work on “{0}”").format(entry.title)
        CompareDialog(title, before, after, choices, self._workbench.laying, self, _note(entry)).open()


def _saved(path: Path | None) -> LoadedDeck:
    """The deck in the file; an empty one where there is none, or none that can be read."""
    try:
        return LoadedDeck(Deck(), MediaStore()) if path is None else load_deck(path)
    except BriefingError:
        return LoadedDeck(Deck(), MediaStore())


def _note(entry: JournalEntry) -> str:
    """What has to be known of the file besides its slides; "" for nothing."""
    if entry.path is None:
        return translate("RecoveryDialog", "This deck was never saved to a file.")
    if entry.base is None:
        return ""
    try:
        is_same = is_unchanged(entry.path, entry.base)
    except OSError:
        return translate("RecoveryDialog", "The file {0} cannot be read now.").format(entry.path)
    changed = translate("RecoveryDialog", "The file {0} was changed after this work began.")
    return "" if is_same else changed.format(entry.path)


def _described(entry: JournalEntry) -> str:
    """Two lines: the title, then when it was kept and where it belongs."""
    when = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(round(entry.saved_at.timestamp())), QLocale.FormatType.ShortFormat
    )
    where = isolated(str(entry.path)) if entry.path else translate("RecoveryDialog", "never saved to a file")
    title = isolated(entry.title) or translate("Needs", "New deck")
    aside = translate("RecoveryDialog", "discarded, kept for 30 days") if entry.set_aside else ""
    return "\n".join((title, " · ".join(part for part in (when, where, aside) if part)))
