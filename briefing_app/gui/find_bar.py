"""Find and replace in the deck: a bar above the slides."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.edits import edited_text
from briefing_app.gui.selection import Selection
from briefing_app.gui.session import Session
from briefing_app.gui.wording import slides_text
from briefing_app.model.deck import Deck
from briefing_app.reader.prose import Span, exchanged, phrase_pattern, phrase_spans

translate = QCoreApplication.translate
_AFTER = 80  # ms without typing


class FindBar(QWidget):
    """Enter goes to the next slide that has the words; what is replaced is one step to undo."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._found: dict[str, list[Span]] = {}
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = _field(translate("FindBar", "Find in the deck"))
        self.instead = _field(translate("FindBar", "Replace with"))
        self.match_case = QCheckBox(translate("FindBar", "Match case"))
        self.whole_words = QCheckBox(translate("FindBar", "Whole words"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.next = QPushButton(translate("FindBar", "Next"))
        self.here = QPushButton(translate("FindBar", "Replace on this slide"))
        self.everywhere = QPushButton(translate("FindBar", "Replace all"))
        self._close = QPushButton("✕")
        self._close.setAccessibleName(translate("FindBar", "Close"))
        self._close.setProperty("quiet", True)
        self._replacing = QWidget()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._arrange()
        self._connect()
        self.hide()

    def open(self, *, replacing: bool) -> None:
        """Show the bar with the cursor in its field."""
        self._replacing.setVisible(replacing)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._search()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) slide that has the words, round the end of the deck."""
        self._search()
        keys = [place.entry.key for place in self._session.frames.places]
        here = keys.index(self._selection.current) if self._selection.current in keys else -1
        ring = [keys[(here + step * distance) % len(keys)] for distance in range(1, len(keys) + 1)]
        target = next((key for key in ring if key in self._found), None)
        if target is not None:
            self._selection.select((target,))

    def replace_here(self) -> None:
        """Replace on the current slide, then go on to the next."""
        key = self._selection.current
        if key is not None and self._replace(key):
            self.go(1)

    def replace_all(self) -> None:
        """Replace on all slides at once."""
        self._replace(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Enter goes on, Shift+Enter goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _replace(self, only: str | None) -> bool:
        """Replace on one slide or, with None, on all. False when there was nothing to replace."""
        self._search()
        new, found = self.instead.text(), self._found
        if only is not None:
            found = {only: found[only]} if only in found else {}

        def change(deck: Deck) -> Deck:
            for slide in deck.slides:
                if slide.key in found:
                    deck = edited_text(deck, slide.key, exchanged(slide.text, found[slide.key], new))
            return deck

        changed = self._session.document.edit(translate("FindBar", "Replace"), change)
        self._search()
        return changed

    def _search(self) -> None:
        self._soon.stop()
        pattern = self._pattern()
        self._found = {}
        for slide in self._session.deck.slides if pattern is not None else ():
            spans = phrase_spans(slide.text, pattern) if pattern and pattern.search(slide.text) else []
            if spans:
                self._found[slide.key] = spans
        self._tell()

    def _pattern(self) -> re.Pattern[str] | None:
        words = self.words.text()
        if not words.strip():
            return None
        return phrase_pattern(
            [words], whole_words=self.whole_words.isChecked(), match_case=self.match_case.isChecked()
        )

    def _tell(self) -> None:
        total = sum(map(len, self._found.values()))
        if not self.words.text().strip():
            text = ""
        elif total:
            number = QLocale().toString(total)
            text = translate("FindBar", "{0} on {1}").format(number, slides_text(len(self._found)))
        else:
            text = translate("FindBar", "Not in this deck")
        self.count.setText(text)
        can_replace = bool(total) and not self._session.file.read_only
        self.next.setEnabled(bool(total))
        self.everywhere.setEnabled(can_replace)
        self.here.setEnabled(can_replace and self._selection.current in self._found)

    def _arrange(self) -> None:
        first = _row(self.words, self.count, self.match_case, self.whole_words, self.next, self._close)
        second = QHBoxLayout(self._replacing)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.instead, 1)
        second.addWidget(self.here)
        second.addWidget(self.everywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._replacing)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._search)
        self.words.textChanged.connect(self._soon.start)
        self.match_case.toggled.connect(self._search)
        self.whole_words.toggled.connect(self._search)
        self.next.clicked.connect(lambda: self.go(1))
        self.here.clicked.connect(self.replace_here)
        self.everywhere.clicked.connect(self.replace_all)
        self._close.clicked.connect(self.close)
        self._session.document.deck_changed.connect(self._on_change)
        self._selection.changed.connect(self._tell)

    def _on_change(self) -> None:
        if self.isVisible():
            self._soon.start()


def _field(name: str) -> QLineEdit:
    field = QLineEdit(placeholderText=name)
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    return field


def _row(field: QLineEdit, *rest: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    for widget in rest:
        row.addWidget(widget)
    return row
