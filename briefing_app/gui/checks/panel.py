"""The check panel: all findings on the deck, grouped, with ways to their places and their Fixes."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing_app.diagnostics import Severity
from briefing_app.gui.checks.card import FindingCard
from briefing_app.gui.checks.names import Group, grouped, severity_name
from briefing_app.gui.checks.watcher import CheckWatcher
from briefing_app.gui.phrases import error_told, told
from briefing_app.gui.session import Session
from briefing_app.model.deck import Deck
from briefing_app.planning.checks import Finding

translate = QCoreApplication.translate
_SHOWN = 12  # cards of a group before "Show all"


class ChecksPanel(QWidget):
    """Live: it follows the watcher. `go` carries the key of the slide to show."""

    go = Signal(str)

    def __init__(self, session: Session, watcher: CheckWatcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._watcher = session, watcher
        self._open: dict[tuple[Severity, str], bool] = {}
        self._whole: set[tuple[Severity, str]] = set()
        self.setAccessibleName(translate("ChecksPanel", "Checks"))
        self.summary = QLabel(wordWrap=True)
        self.summary.setProperty("role", "heading")
        self.fix_all = QPushButton()
        self.fix_all.clicked.connect(self.apply_all)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(16, 0, 16, 16)
        self._list.setSpacing(8)
        self._area, self._inner = QScrollArea(), QWidget()
        self._arrange()
        watcher.changed.connect(self._on_changed)
        self.setFocusProxy(self.fix_all)
        self.refresh()

    def _arrange(self) -> None:
        inner = self._inner
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._list)
        outer.addStretch(1)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.addWidget(self.summary)
        head.addWidget(self.fix_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    @property
    def cards(self) -> list[FindingCard]:
        """What is listed now."""
        if self._is_stale:
            self.refresh()
        return self._inner.findChildren(FindingCard)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was found meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():  # cards are many widgets, made anew each time
            self.refresh()

    def refresh(self) -> None:
        """Show what the watcher found last."""
        self._is_stale = False
        groups = grouped(self._watcher.findings)
        self.summary.setText(self._summary())
        fixable = [f for f in self._watcher.findings if f.fix is not None]
        self.fix_all.setText(translate("ChecksPanel", "Fix all that can be fixed: {0}").format(len(fixable)))
        self.fix_all.setVisible(bool(fixable) and not self._session.file.read_only)
        self._clear()
        last: Severity | None = None
        for group in groups:
            if group.severity is not last:
                self._list.addWidget(_heading(severity_name(group.severity)))
                last = group.severity
            self._add_group(group)

    def apply(self, finding: Finding) -> None:
        """Apply one Fix, as one step that can be undone."""
        if finding.fix is not None:
            self._session.document.edit(told(finding.fix.text), finding.fix.change)

    def apply_all(self) -> None:
        """Apply every Fix there is, as one step that can be undone."""
        fixes = [finding.fix for finding in self._watcher.findings if finding.fix is not None]

        def changed(deck: Deck) -> Deck:
            for fix in fixes:
                deck = fix.change(deck)
            return deck

        self._session.document.edit(translate("ChecksPanel", "Fix what the checks found"), changed)

    def _summary(self) -> str:
        if self._watcher.problem is not None:
            return error_told(self._watcher.problem)
        errors, warnings = (self._watcher.count(s) for s in (Severity.ERROR, Severity.WARNING))
        if not errors and not warnings:
            return translate("ChecksPanel", "Nothing stands in the way of showing this deck.")
        return translate("ChecksPanel", "{0} to mend · {1} to look at").format(errors, warnings)

    def _add_group(self, group: Group) -> None:
        key = (group.severity, group.name)
        is_open = self._open.get(key, group.severity is not Severity.INFO)
        toggle = QPushButton(f"{'▾' if is_open else '▸'}  {group.name} · {len(group.findings)}")
        toggle.setProperty("quiet", True)
        toggle.setStyleSheet("text-align: left; padding-left: 0;")
        toggle.clicked.connect(lambda: self._toggle(key, is_open=not is_open))
        self._list.addWidget(toggle)
        if not is_open:
            return
        shown = group.findings if key in self._whole else group.findings[:_SHOWN]
        for finding in shown:
            card = FindingCard(finding, self._place(finding), can_fix=not self._session.file.read_only)
            card.go.connect(lambda found: self.go.emit(found.key))
            card.fix.connect(self.apply)
            self._list.addWidget(card)
        if len(shown) < len(group.findings):
            more = QPushButton(translate("ChecksPanel", "Show all {0}").format(len(group.findings)))
            more.clicked.connect(lambda: self._show_all(key))
            self._list.addWidget(more)

    def _place(self, finding: Finding) -> str:
        place = self._session.frames.place(finding.key) if finding.key else None
        if place is None:
            return translate("ChecksPanel", "The whole deck")
        if not place.number:
            return translate("ChecksPanel", "Hidden slide")
        return translate("ChecksPanel", "Slide {0}").format(place.number)

    def _toggle(self, key: tuple[Severity, str], *, is_open: bool) -> None:
        self._open[key] = is_open
        self.refresh()

    def _show_all(self, key: tuple[Severity, str]) -> None:
        self._whole.add(key)
        self.refresh()

    def _clear(self) -> None:
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setContentsMargins(0, 8, 0, 0)
    return label
