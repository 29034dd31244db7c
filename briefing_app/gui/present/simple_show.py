"""The deck full screen, step by step: what there is until two screens and a presenter's view are needed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.gui.session import Session
from briefing_app.gui.slide.canvas import SlideCanvas
from briefing_app.presenting.show import Show, ShowSlide
from briefing_app.presenting.state import Blank, PresentationState

translate = QCoreApplication.translate
_NEXT = {
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_N,
}
_PREVIOUS = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_P}


class ShowWindow(QWidget):
    """One window on one screen."""

    def __init__(self, session: Session, first: str | None) -> None:
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ShowWindow", "Briefing: show"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
        self.setPalette(palette)
        self._session = session
        self.canvas = SlideCanvas(translate("ShowWindow", "The slide"), margin=0)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        place = session.frames.place(first) if first else None
        self.state = PresentationState.start(_show(session), place.index if place else None)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, black, end."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _NEXT:
            self._become(self.state.next())
        elif key in _PREVIOUS:
            self._become(self.state.previous())
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self._become(self.state.toggle_blank(Blank.BLACK))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._become(self.state.next())

    def _become(self, state: PresentationState) -> None:
        self.state = state
        if state.ended:
            self.close()
        else:
            self._refresh()

    def _refresh(self) -> None:
        seen = self.state.audience
        self.canvas.setVisible(seen.blank is Blank.NONE)
        self.canvas.show_sheet(self._session.frames.sheet(seen.slide.key), seen.step)


def present(session: Session, first: str | None, parent: QWidget) -> ShowWindow:
    """Show the deck on the screen that `parent` is on."""
    window = ShowWindow(session, first)
    window.setScreen(parent.screen())
    window.showFullScreen()
    return window


def _show(session: Session) -> Show:
    frames = session.frames
    return Show(
        tuple(
            ShowSlide(
                key=entry.key,
                title=session.slide(entry).plain_title,
                steps=frames.frame(entry.key).steps,
                hidden=entry.hidden,
            )
            for entry in session.deck.slides
        )
    )
