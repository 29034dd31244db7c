"""One finding as a card: where, what, and what to do about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.phrases import told
from briefing_app.planning.checks import Finding

translate = QCoreApplication.translate
_LONGEST = 24  # characters of a button; a longer text is in its tool tip


class FindingCard(QFrame):
    """Shows a finding. `go` leads to its slide, `fix` applies its Fix; both carry the Finding."""

    go = Signal(object)
    fix = Signal(object)

    def __init__(
        self, finding: Finding, place: str, *, can_fix: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setProperty("role", "card")
        self.buttons: list[QPushButton] = []
        found = finding.diagnostic
        self.message, self.hint = told(found.message), told(found.hint)
        message = QLabel(self.message, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        hint = QLabel(self.hint, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 6)
        column.setSpacing(2)
        column.addWidget(message)
        column.addWidget(hint)
        hint.setVisible(bool(self.hint))
        column.addLayout(self._actions(place, can_fix=can_fix))
        self.setAccessibleName(f"{place}: {self.message}" if place else self.message)

    def _actions(self, place: str, *, can_fix: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(0)
        where = QLabel(place)
        where.setProperty("role", "muted")
        row.addWidget(where)
        row.addStretch(1)
        if self.finding.key:
            row.addWidget(self._button(translate("FindingCard", "Show"), self.go))
        if self.finding.fix is not None and can_fix:
            row.addWidget(self._button(told(self.finding.fix.text), self.fix))
        return row

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        short = text if len(text) <= _LONGEST else translate("FindingCard", "Fix")
        button = QPushButton(short)
        button.setProperty("quiet", True)
        button.setToolTip(text)
        button.setAccessibleName(f"{text}: {self.message}")
        button.clicked.connect(lambda: signal.emit(self.finding))
        self.buttons.append(button)
        return button
