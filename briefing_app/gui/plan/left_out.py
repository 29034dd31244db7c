"""What was left out of a plan, by reason; a slide can be asked for all the same."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app.gui.phrases import told
from briefing_app.gui.wording import minutes_text
from briefing_app.planning.plan import LeftOut, Plan, Reason

translate = QCoreApplication.translate
_OPEN = (Reason.NO_TIME, Reason.LANGUAGE, Reason.WITHDRAWN)  # what the user may not expect
_ID = Qt.ItemDataRole.UserRole


def reason_name(reason: Reason) -> str:
    """Why slides were left out, as a heading."""
    return {
        Reason.NO_TIME: translate("PlanDialog", "No time left"),
        Reason.WITHDRAWN: translate("PlanDialog", "Withdrawn"),
        Reason.LANGUAGE: translate("PlanDialog", "Not in this language"),
        Reason.AUDIENCE: translate("PlanDialog", "For other audiences"),
        Reason.TOPIC: translate("PlanDialog", "About other things"),
        Reason.REGION: translate("PlanDialog", "About other regions"),
        Reason.ALTERNATIVE: translate("PlanDialog", "Another slide takes its part"),
        Reason.EMPTY: translate("PlanDialog", "Section is empty"),
    }[reason]


class LeftOutTree(QTreeWidget):
    """Reasons with their slides. Enter or a double click on a slide asks for it: `wanted` carries its id."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
        self.setAccessibleName(translate("PlanDialog", "Slides left out"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.itemActivated.connect(self._on_activated)

    @property
    def selected_ids(self) -> list[str]:
        """The slides that are selected."""
        return [item.data(0, _ID) for item in self.selectedItems() if item.data(0, _ID)]

    def show_plan(self, plan: Plan) -> None:
        """List what `plan` leaves out."""
        self.clear()
        by_reason: dict[Reason, list[LeftOut]] = {}
        for left in plan.left_out:
            by_reason.setdefault(left.reason, []).append(left)
        for reason in Reason:
            if reason in by_reason:
                self._add(reason, by_reason[reason])

    def _add(self, reason: Reason, left_out: list[LeftOut]) -> None:
        head = QTreeWidgetItem(self, [f"{reason_name(reason)} · {len(left_out)}"])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        for left in left_out:
            item = QTreeWidgetItem(head, [left.candidate.title, minutes_text(left.candidate.minutes)])
            item.setData(0, _ID, left.candidate.slide_id)
            item.setToolTip(0, f"{left.candidate.title}\n{told(left.message)}")
        head.setExpanded(reason in _OPEN)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        slide_id = item.data(0, _ID)
        if slide_id:
            self.wanted.emit(slide_id)
