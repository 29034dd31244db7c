"""Before a deck leaves: what is still to be mended, in one calm list."""

import datetime
import getpass
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.checks.names import grouped
from briefing_app.gui.checks.watcher import CheckWatcher
from briefing_app.gui.phrases import told
from briefing_app.gui.session import Session
from briefing_app.planning.checks import Finding
from briefing_app.planning.checks.verdict import blocking, to_be_seen, with_responsibility

translate = QCoreApplication.translate


class Gate:
    """Asks once for the same findings: whoever has seen them goes on."""

    def __init__(self, session: Session, watcher: CheckWatcher, parent: QWidget) -> None:
        self._session, self._watcher, self._parent = session, watcher, parent
        self._seen: frozenset[object] = frozenset()

    def pass_through(self, verb: str, go_on: Callable[[], object]) -> None:
        """Call `go_on` when nothing speaks against it, or when the user says so. `verb` names what is next."""
        self._watcher.when_ready(lambda: self._ask(verb, go_on))

    def _ask(self, verb: str, go_on: Callable[[], object]) -> None:
        deck = self._session.deck
        open_ones = to_be_seen(self._watcher.findings, deck)
        errors = blocking(open_ones, deck)
        told = frozenset((f.key, f.diagnostic) for f in open_ones)
        if told <= self._seen:
            go_on()
            return
        dialog = ReleaseDialog(verb, open_ones, errors, deck.event.speaker or _user(), self._parent)
        dialog.accepted.connect(lambda: self._go_on(dialog.who.text().strip(), errors, told, go_on))
        dialog.open()

    def _go_on(
        self, who: str, errors: Sequence[Finding], told: frozenset[object], go_on: Callable[[], object]
    ) -> None:
        self._seen = self._seen | told
        if errors:
            now = datetime.datetime.now().astimezone()
            self._session.document.edit(
                translate("Gate", "Take responsibility"),
                lambda deck: with_responsibility(deck, who, now, errors),
            )
        self._watcher.when_ready(go_on)


class ReleaseDialog(QDialog):
    """The list, and below it the way on: plain where nothing is wrong enough, else with a name."""

    def __init__(
        self, verb: str, findings: Sequence[Finding], errors: Sequence[Finding], who: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(verb)
        self.setMinimumSize(480, 320)
        self.who = QLineEdit(who)
        self.who.setAccessibleName(translate("ReleaseDialog", "Who takes responsibility"))
        self.who.setPlaceholderText(translate("ReleaseDialog", "Your name"))
        text = translate("ReleaseDialog", "{0} anyway, I take responsibility").format(verb) if errors else verb
        self.go_on = QPushButton(text)
        self.go_on.clicked.connect(self.accept)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.ActionRole)
        back = buttons.addButton(
            translate("ReleaseDialog", "Back to the deck"), QDialogButtonBox.ButtonRole.RejectRole
        )
        back.clicked.connect(self.reject)
        for button, is_default in ((back, bool(errors)), (self.go_on, not errors)):
            button.setAutoDefault(False)
            button.setDefault(is_default)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        head = QLabel(_headline(findings, errors), wordWrap=True)
        head.setProperty("role", "heading")
        column.addWidget(head)
        column.addWidget(_scrolled(findings), 1)
        if errors:
            column.addWidget(
                QLabel(translate("ReleaseDialog", "This is recorded in the deck, with your name:"))
            )
            column.addWidget(self.who)
            self.who.textChanged.connect(self._refresh)
        column.addWidget(buttons)
        self._needs_name = bool(errors)
        self._refresh()

    def _refresh(self) -> None:
        self.go_on.setEnabled(not self._needs_name or bool(self.who.text().strip()))


def _headline(findings: Sequence[Finding], errors: Sequence[Finding]) -> str:
    if errors:
        return translate("ReleaseDialog", "Not yet fit to be shown: {0} to mend").format(len(errors))
    return translate("ReleaseDialog", "Before you go on: {0} to look at").format(len(findings))


def _scrolled(findings: Sequence[Finding]) -> QScrollArea:
    inner = QWidget()
    rows = QVBoxLayout(inner)
    rows.setContentsMargins(0, 0, 8, 0)
    rows.setSpacing(4)
    for group in grouped(findings):
        head = QLabel(f"{group.name} · {len(group.findings)}")
        head.setProperty("role", "caption")
        head.setContentsMargins(0, 8, 0, 0)
        rows.addWidget(head)
        for finding in group.findings:
            rows.addWidget(_line(finding))
    rows.addStretch(1)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(translate("ReleaseDialog", "What is still open"))
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


def _line(finding: Finding) -> QLabel:
    where = finding.diagnostic.where.slide
    place = translate("ReleaseDialog", "Slide {0}: ").format(where) if where else ""
    text = f"{place}{told(finding.diagnostic.message)}"
    return QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def _user() -> str:
    """The name of the user account; none where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
