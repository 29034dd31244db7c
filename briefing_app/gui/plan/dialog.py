"""The Plan dialog: turn the knobs, see the talk, apply it with one click."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefing_app.errors import BriefingError
from briefing_app.gui.deck_header import TimeBar
from briefing_app.gui.phrases import error_told
from briefing_app.gui.plan.left_out import LeftOutTree
from briefing_app.gui.plan.planner import Planner, Proposal
from briefing_app.gui.plan.preview import PlanPreview
from briefing_app.gui.plan.wishes import WishesPane
from briefing_app.gui.wording import number_text, slides_text

translate = QCoreApplication.translate
_DELAY = 120  # ms after the last turn of a knob


class PlanDialog(QDialog):
    """`apply` is called with the Proposal that the user wants. It waits for its Planner: `set_planner`."""

    def __init__(
        self,
        wishes: WishesPane,
        preview: PlanPreview,
        apply: Callable[[Proposal], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("PlanDialog", "Plan the talk"))
        self.wishes, self.preview = wishes, preview
        self.left_out = LeftOutTree()
        self.proposal: Proposal | None = None
        self._apply = apply
        self._planner: Planner | None = None
        self._pinned: set[str] = set()
        self._headline = QLabel()
        self._detail = QLabel()
        self._bar = TimeBar()
        self.apply_button = QPushButton(translate("PlanDialog", "Apply"))
        self.keep_button = QPushButton(translate("PlanDialog", "Keep the selected"))
        self.release_button = QPushButton()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.refresh)
        self._arrange()
        self._listen()
        self.left_out.wanted.connect(lambda slide_id: self.pin([slide_id]))
        self.keep_button.clicked.connect(lambda: self.pin(self.left_out.selected_ids))
        self.release_button.clicked.connect(self._release)
        self.apply_button.clicked.connect(self._on_apply)
        self.resize(1180, 700)

    def set_wishes(self, wishes: WishesPane) -> None:
        """Ask for other things; what was proposed stays until there is a Planner for them."""
        self._timer.stop()
        self._planner = None
        self._pinned.clear()
        self.apply_button.setEnabled(False)
        self._row.replaceWidget(self.wishes, wishes)
        self.wishes.deleteLater()
        self.wishes = wishes
        self._listen()
        wishes.show()

    def _listen(self) -> None:
        self.wishes.changed.connect(self._timer.start)
        self.wishes.source.activated.connect(self._pinned.clear)

    def show_reading(self, done: int, total: int) -> None:
        """Say how far a library is read."""
        text = translate("PlanDialog", "Reading the library…")
        share = QLocale().toString(done * 100 // total) if total else ""
        self._headline.setText(f"{text} {share} %" if share else text)

    def set_planner(self, planner: Planner) -> None:
        """Start to propose."""
        self._planner = planner
        self.refresh()

    def fail(self, error: Exception) -> None:
        """Say why nothing can be proposed."""
        self._headline.setText(error_told(error))

    def pin(self, slide_ids: list[str]) -> None:
        """Want these slides, whatever it takes."""
        self._pinned.update(slide_ids)
        self.refresh()

    def refresh(self) -> None:
        """Propose anew."""
        if self._planner is None:
            return
        try:
            self.proposal = self._planner.propose(
                self.wishes.chosen_source, self.wishes.request(), self._pinned
            )
        except BriefingError as error:
            self.fail(error)
            return
        self._show(self.proposal)

    def _show(self, proposal: Proposal) -> None:
        plan = proposal.plan
        slot = plan.request.minutes - plan.request.question_minutes
        self._headline.setText(
            translate("PlanDialog", "{0}, {1} of {2} min").format(
                slides_text(len(plan.slides)), number_text(plan.minutes), number_text(slot)
            )
        )
        self._detail.setText(self._details(proposal))
        self._bar.show_share(plan.minutes / slot if slot > 0 else 1.0)
        self.preview.show_deck(proposal.deck)
        self.left_out.show_plan(plan)
        self._left_out_box.setVisible(bool(plan.left_out) or bool(self._pinned))
        self.apply_button.setEnabled(bool(plan.slides))
        self.keep_button.setEnabled(bool(plan.left_out))
        self.release_button.setText(translate("PlanDialog", "Kept: {0} · let go").format(len(self._pinned)))
        self.release_button.setVisible(bool(self._pinned))

    def _details(self, proposal: Proposal) -> str:
        plan = proposal.plan
        parts = []
        if plan.request.question_minutes:
            text = translate("PlanDialog", "{0} min for questions")
            parts.append(text.format(number_text(plan.request.question_minutes)))
        if plan.diagnostics:
            parts.append(translate("PlanDialog", "{0} musts left out").format(len(plan.diagnostics)))
        if not plan.slides:
            parts.append(translate("PlanDialog", "No slide answers all of that in the time."))
        return " · ".join(parts)

    def _release(self) -> None:
        self._pinned.clear()
        self.refresh()

    def _on_apply(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.refresh()
        if self.proposal is not None and self.proposal.plan.slides:
            proposal = self.proposal
            self.accept()
            self._apply(proposal)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Propose no more."""
        self._timer.stop()
        super().closeEvent(event)

    def _arrange(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.setHandleWidth(1)
        right.addWidget(self.preview)
        self._left_out_box = self._left_out_pane()
        right.addWidget(self._left_out_box)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 1)
        right.setSizes([420, 190])
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._head())
        side.addWidget(right, 1)
        side.addWidget(self._foot())
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.wishes)
        line = QWidget()
        line.setProperty("role", "hairline")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addLayout(side, 1)

    def _head(self) -> QWidget:
        self._headline.setProperty("role", "title")
        font = self._headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._headline.setFont(font)
        self._detail.setProperty("role", "muted")
        head = _bar_widget()
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(16)
        row.addWidget(self._headline)
        row.addWidget(self._detail)
        row.addStretch(1)
        row.addWidget(self._bar)
        return head

    def _left_out_pane(self) -> QWidget:
        pane = _bar_widget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 12, 24, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        title = QLabel(translate("PlanDialog", "Left out"))
        title.setProperty("role", "heading")
        row.addWidget(title)
        row.addStretch(1)
        for button in (self.release_button, self.keep_button):
            button.setProperty("quiet", True)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.release_button.hide()
        self.keep_button.setEnabled(False)
        column.addLayout(row)
        column.addWidget(self.left_out)
        return pane

    def _foot(self) -> QWidget:
        foot = _bar_widget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 14)
        row.addStretch(1)
        cancel = QPushButton(translate("PlanDialog", "Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self.apply_button.setDefault(True)
        self.apply_button.setEnabled(False)
        row.addWidget(cancel)
        row.addWidget(self.apply_button)
        return foot


def _bar_widget() -> QWidget:
    widget = QWidget()
    widget.setProperty("role", "pane")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget
