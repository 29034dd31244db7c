"""The changes of one slide, side by side: the deck's and the library's, as pages and as text."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.compare.views import CompareTabs
from briefing_app.gui.frames import DeckFrames, Sheet
from briefing_app.gui.library.updates import Update, Updates, made_own, updated
from briefing_app.gui.naming import name_field
from briefing_app.gui.session import Session
from briefing_app.model.deck import DeckSlide, Section

translate = QCoreApplication.translate


class UpdateDialog(QDialog):
    """Update, keep, or make an own copy. A conflict is shown and decided, never guessed."""

    def __init__(
        self, session: Session, updates: Updates, update: Update, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._updates, self._update = session, updates, update
        self.setWindowTitle(translate("UpdateDialog", "Changes from the library"))
        self.resize(960, 620)
        self.choices: list[QComboBox] = []
        tabs = CompareTabs(translate("UpdateDialog", "Now"), translate("UpdateDialog", "After the update"))
        tabs.show_text(update.change.old, update.fresh.text)
        self._tabs = tabs
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        if update.merge is not None and update.merge.conflicts:
            column.addLayout(self._conflicts())
        column.addWidget(self._buttons())
        self._refresh()

    @property
    def result_text(self) -> str:
        """The slide's text as it would be after the update."""
        merge = self._update.merge
        if merge is None:
            return self._update.fresh.text
        sides = [
            conflict.ours if choice.currentIndex() == 0 else conflict.theirs
            for conflict, choice in zip(merge.conflicts, self.choices, strict=True)
        ]
        return merge.resolved(sides)

    def _conflicts(self) -> QFormLayout:
        form = QFormLayout()
        note = QLabel(translate("UpdateDialog", "Both sides changed these places. Which one shall it be?"))
        form.addRow(note)
        merge = self._update.merge
        for number, conflict in enumerate(merge.conflicts if merge else (), 1):
            choice = QComboBox()
            choice.addItem(translate("UpdateDialog", "Mine: {0}").format(_short(conflict.ours)))
            choice.addItem(translate("UpdateDialog", "Library: {0}").format(_short(conflict.theirs)))
            choice.currentIndexChanged.connect(lambda _index: self._refresh())
            name_field(choice, translate("UpdateDialog", "Conflict {0}").format(number))
            self.choices.append(choice)
            form.addRow(str(number), choice)
        return form

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.update_button = QPushButton(translate("UpdateDialog", "Update"))
        self.keep_button = QPushButton(translate("UpdateDialog", "Keep mine for now"))
        self.own_button = QPushButton(translate("UpdateDialog", "Make own copy"))
        for button, handler in (
            (self.own_button, self._make_own),
            (self.keep_button, self.reject),
            (self.update_button, self._apply),
        ):
            box.addButton(button, role)
            button.clicked.connect(handler)
        self.update_button.setDefault(True)
        return box

    def _refresh(self) -> None:
        now = self._session.frames.sheet(self._update.mine.key)
        self._tabs.show_slides(now, self._sheet(self.result_text))

    def _sheet(self, text: str) -> Sheet:
        """The slide with another text, alone on its page."""
        fresh = self._update.fresh
        slide = DeckSlide("after", text, fresh.language, media={**self._update.mine.media, **fresh.media})
        deck = self._session.deck
        alone = type(deck)(
            deck.title, deck.language, theme=deck.theme, sections=(Section("", (slide,)),), sources=deck.sources
        )
        return DeckFrames(self._session.frames.laying, self._session.media, alone).sheet("after")

    def _apply(self) -> None:
        text, update = self.result_text, self._update
        name = translate("UpdateDialog", "Update from the library")
        self._session.document.edit(name, lambda deck: updated(deck, update, text))
        self._updates.settle(update.mine.key)
        self.accept()

    def _make_own(self) -> None:
        key = self._update.mine.key
        name = translate("UpdateDialog", "Make own copy")
        self._session.document.edit(name, lambda deck: made_own(deck, key))
        self._updates.settle(key)
        self.accept()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
