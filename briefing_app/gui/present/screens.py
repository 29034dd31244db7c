"""Windows on screens: full screen by QScreen, never by coordinates; plugging and unplugging is survived."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from briefing_app.presenting.screens import ScreenInfo, ScreenPlan, plan_screens, swapped

_NUMBER_SIZE, _NUMBER_TIME = 240, 2_500  # pixels, ms
_SETTLE = 250  # ms: plugging in a screen comes as a burst of signals


class ShowScreens(QObject):
    """Keeps the two windows where they belong. `changed` says that the plan is another one."""

    changed = Signal()

    def __init__(
        self,
        audience: QWidget,
        presenter: QWidget,
        home: QScreen | None,
        wanted: str,
        *,
        swap: bool = False,
        rehearsal: bool = False,
    ) -> None:
        """`home` is the screen the user works on, `wanted` the identity of the room's screen as remembered."""
        super().__init__(audience)
        self._audience, self._presenter = audience, presenter
        self._home = _info(home).identity if home else ""
        self._wanted, self._single, self._is_swapped = wanted, False, swap
        self._is_rehearsal = rehearsal
        self._numbers: list[ScreenNumber] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.arrange)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - widgets exist already
        application.screenAdded.connect(self._later)
        application.screenRemoved.connect(self._later)
        application.primaryScreenChanged.connect(self._later)
        self.plan = self._planned()

    @property
    def wanted(self) -> str:
        """The identity of the screen that was chosen for the room; "" when none was."""
        return self._wanted

    @property
    def is_swapped(self) -> bool:
        """Whether the windows stand on each other's screens."""
        return self._is_swapped

    @property
    def is_single(self) -> bool:
        """Whether there is only the room's window."""
        return self.plan.presenter is None

    def arrange(self) -> None:
        """Put both windows on their screens, full screen."""
        self.plan = self._planned()
        screens = QGuiApplication.screens()
        if not screens:
            return  # all unplugged: the next one to come calls again
        if self.plan.presenter is None:
            self._arrange_one(screens[self.plan.audience])
        else:
            _fill(self._audience, screens[self.plan.audience])
            _fill(self._presenter, screens[self.plan.presenter])
            self._presenter.raise_()
            self._presenter.activateWindow()
        self.changed.emit()

    def _arrange_one(self, screen: QScreen) -> None:
        """One window only: the room's, unless nobody but the presenter is there."""
        shown, hidden = self._audience, self._presenter
        if self._is_rehearsal:
            shown, hidden = hidden, shown
        _fill(shown, screen)
        hidden.hide()
        shown.activateWindow()
        shown.setFocus()

    def swap(self) -> None:
        """Each window on the other's screen."""
        self._is_swapped = not self._is_swapped
        self.arrange()

    def choose(self, identity: str) -> None:
        """The room's window on the screen of this identity, from now on."""
        self._wanted, self._is_swapped, self._single = identity, False, False
        self.arrange()

    def use_one(self, *, single: bool) -> None:
        """Only the room's window, or both again."""
        self._single = single
        self.arrange()

    def identify(self) -> None:
        """Show its number on every screen for a moment."""
        self._numbers = [ScreenNumber(i, screen) for i, screen in enumerate(QGuiApplication.screens(), 1)]

    def _later(self) -> None:
        self._settle.start(_SETTLE)

    def _planned(self) -> ScreenPlan:
        infos = screen_infos()
        home = next((i for i, info in enumerate(infos) if info.identity == self._home), 0)
        plan = plan_screens(infos, wanted=self._wanted, home=home, single=self._single)
        return swapped(plan) if self._is_swapped else plan


class ScreenNumber(QWidget):
    """A large number in the corner of a screen, gone after a moment."""

    def __init__(self, number: int, screen: QScreen) -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._number = number
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        area = screen.geometry()
        self.setGeometry(area.x() + 40, area.y() + 40, _NUMBER_SIZE, _NUMBER_SIZE)
        self.show()
        QTimer.singleShot(_NUMBER_TIME, self, self.close)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White on black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        font = self.font()
        font.setPixelSize(_NUMBER_SIZE * 2 // 3)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


def screen_infos() -> list[ScreenInfo]:
    """All screens there are now, in Qt's order."""
    return [_info(screen) for screen in QGuiApplication.screens()]


def _info(screen: QScreen) -> ScreenInfo:
    model = " ".join(part for part in (screen.manufacturer(), screen.model(), screen.serialNumber()) if part)
    size = screen.size()
    primary = screen is QGuiApplication.primaryScreen()
    return ScreenInfo(screen.name(), model, size.width(), size.height(), primary)


def _fill(window: QWidget, screen: QScreen) -> None:
    """Full screen on `screen`; a window that is there already is left alone."""
    if window.isVisible() and window.isFullScreen() and window.screen() is screen:
        if window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        return
    window.setScreen(screen)
    window.setGeometry(screen.geometry())  # window managers take full screen on the screen it stands on
    window.showFullScreen()
