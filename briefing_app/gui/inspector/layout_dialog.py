"""The current slide in every layout: choose by looking."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing_app.drawing.painter import image
from briefing_app.gui.edits import edited_text
from briefing_app.gui.frames import DeckFrames
from briefing_app.gui.inspector.content import layout_title
from briefing_app.gui.session import Session
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import SlideLayoutName
from briefing_app.reader.edits import set_meta

translate = QCoreApplication.translate
_SIZE = QSize(224, 126)


class LayoutDialog(QDialog):
    """Draws one layout after the other while nothing else waits; Enter or a double click takes one."""

    def __init__(self, session: Session, entry: DeckSlide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("LayoutDialog", "Choose a layout"))
        self._session, self._entry = session, entry
        self.list = QListWidget()
        self.list.setAccessibleName(translate("LayoutDialog", "This slide in every layout"))
        self.list.setProperty("role", "pictures")
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(_SIZE)
        self.list.setSpacing(10)
        self._fill()
        self.list.itemActivated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.list)
        self.resize(3 * (_SIZE.width() + 36) + 24, 3 * (_SIZE.height() + 52))
        self._next = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw_one)
        self._timer.start()

    def _fill(self) -> None:
        blank = QPixmap(_SIZE * self.devicePixelRatioF())
        blank.fill(self.palette().alternateBase().color())
        now = self._session.slide(self._entry).layout
        for name in (None, *SlideLayoutName):
            item = QListWidgetItem(QIcon(blank), layout_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name.value if name else None)
            self.list.addItem(item)
            if name == now:
                self.list.setCurrentItem(item)

    def _draw_one(self) -> None:
        item = self.list.item(self._next)
        self._next += 1
        if item is None:
            self._timer.stop()
            return
        deck = self._changed(self._session.deck, item.data(Qt.ItemDataRole.UserRole))
        sheet = DeckFrames(self._session.frames.laying, self._session.media, deck).sheet(self._entry.key)
        width = round(_SIZE.width() * self.devicePixelRatioF())
        picture = QPixmap.fromImage(image(sheet.frame, sheet.theme, width, sheet.pictures))
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)  # else Qt paints the selection over it
        item.setIcon(icon)

    def _changed(self, deck: Deck, layout: str | None) -> Deck:
        return edited_text(deck, self._entry.key, set_meta(self._entry.text, "layout", layout))

    def _take(self, item: QListWidgetItem) -> None:
        layout = item.data(Qt.ItemDataRole.UserRole)
        text = translate("LayoutDialog", "Change layout")
        self._session.document.edit(text, lambda deck: self._changed(deck, layout))
        self.accept()
