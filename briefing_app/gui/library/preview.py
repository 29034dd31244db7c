"""A slide, large, for as long as one looks: the space bar opens and closes it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from briefing_app.gui.frames import Sheet
from briefing_app.gui.slide.canvas import SlideCanvas

translate = QCoreApplication.translate
_SHARE = 0.7  # of the window's width


class PreviewDialog(QDialog):
    """Closes at Space, Escape or a click."""

    def __init__(self, sheet: Sheet, facts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sheet.frame.slide.plain_title or translate("PreviewDialog", "Preview"))
        self.canvas = SlideCanvas(translate("PreviewDialog", "The slide"), margin=16)
        self.canvas.show_sheet(sheet)
        self.canvas.clicked.connect(lambda _point: self.accept())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        about = QLabel("\n".join(facts), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        about.setProperty("role", "muted")
        about.setContentsMargins(16, 0, 16, 12)
        column.addWidget(about)
        width = round(parent.window().width() * _SHARE)
        self.resize(width, width * 9 // 16 + about.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes, as it opened."""
        if event.key() == Qt.Key.Key_Space:
            self.accept()
        else:
            super().keyPressEvent(event)
