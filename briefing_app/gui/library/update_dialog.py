"""The changes of one slide, side by side: the deck's and the library's, as pages and as text."""

import difflib

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.frames import DeckFrames, Sheet
from briefing_app.gui.library.updates import Update, Updates, made_own, updated
from briefing_app.gui.naming import name_field
from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
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
        self.after = SlideCanvas(translate("UpdateDialog", "The slide after the update"), margin=8)
        tabs = QTabWidget()
        tabs.setAccessibleName(translate("UpdateDialog", "Slides or text"))
        tabs.tabBar().setAccessibleName(translate("UpdateDialog", "Slides or text"))
        tabs.addTab(self._pages(), translate("UpdateDialog", "Slides"))
        tabs.addTab(self._text(), translate("UpdateDialog", "Text"))
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

    def _pages(self) -> QWidget:
        before = SlideCanvas(translate("UpdateDialog", "The slide now"), margin=8)
        before.show_sheet(self._session.frames.sheet(self._update.mine.key))
        page = QWidget()
        row = QHBoxLayout(page)
        for title, canvas in (
            (translate("UpdateDialog", "Now"), before),
            (translate("UpdateDialog", "After the update"), self.after),
        ):
            column = QVBoxLayout()
            label = QLabel(title)
            label.setProperty("role", "muted")
            column.addWidget(label)
            column.addWidget(canvas, 1)
            row.addLayout(column)
        return page

    def _text(self) -> QWidget:
        view = QPlainTextEdit()
        view.setReadOnly(True)
        view.setAccessibleName(translate("UpdateDialog", "Changed lines"))
        view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        old, new = self._update.change.old.splitlines(), self._update.fresh.text.splitlines()
        lines = difflib.unified_diff(old, new, lineterm="", n=2)
        view.setPlainText("\n".join(line for line in lines if not line.startswith(("---", "+++"))))
        return view

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
        self.after.show_sheet(self._sheet(self.result_text))

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
