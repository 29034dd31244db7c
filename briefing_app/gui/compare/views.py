"""Two states of one slide: as pages beside each other, and as text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from briefing_app.gui.compare.text import TextChanges
from briefing_app.gui.frames import Sheet
from briefing_app.gui.slide.canvas import SlideCanvas

translate = QCoreApplication.translate
_MARGIN = 8


class CompareTabs(QTabWidget):
    """Pages on one tab, text on the other. The captions say what the sides are."""

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = SlideCanvas(before, margin=_MARGIN)
        self.after = SlideCanvas(after, margin=_MARGIN)
        self.text = TextChanges(translate("CompareTabs", "What changed in the text"))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(translate("CompareTabs", "Slides or text"))
        self.tabBar().setAccessibleName(translate("CompareTabs", "Slides or text"))
        self.addTab(self._pages(before, after), translate("CompareTabs", "Slides"))
        self.addTab(self.text, translate("CompareTabs", "Text"))

    def show_slides(self, before: Sheet | None, after: Sheet | None) -> None:
        """Show both pages; None where a side has none."""
        self.before.show_sheet(before)
        self.after.show_sheet(after)

    def show_text(self, before: str, after: str) -> None:
        """Show how the text changed."""
        self.text.show_change(before, after)

    def _pages(self, before: str, after: str) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 12, 0, 0)
        for title, canvas in ((before, self.before), (after, self.after)):
            column = QVBoxLayout()
            label = QLabel(title)
            label.setProperty("role", "muted")
            label.setContentsMargins(_MARGIN, 0, 0, 0)
            column.addWidget(label)
            column.addWidget(canvas, 1)
            row.addLayout(column, 1)
        return page
