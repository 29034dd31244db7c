"""Starting: an empty window first, then everything that belongs in it.

What stands in a window takes several times as long to load as the window itself; so it is loaded when that is
on the screen. Order matters: environment before QApplication, palette before the window, fonts before the first
slide. What is imported here may import only a little: a test looks.
"""

import gc
import locale
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing_app import paths, resources
from briefing_app.drawing.application import prepare_environment, spare_sources
from briefing_app.gui.look.tokens import chosen_tokens, make_palette
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.preferences import SETTINGS_FILE, load_settings
from briefing_app.gui.window_state import WINDOW_FILE, WindowState
from briefing_app.settings import APPEARANCE

_FILL_AFTER = 200  # ms; for a window that is never painted, because it is hidden


def start(path: Path | None = None) -> int:
    """Run the application until its last window is closed; the exit code. `path` is opened, if given."""
    if not _has_display():
        print(_NO_DISPLAY, file=sys.stderr)  # noqa: T201 - the only place to say it
        return 3
    gc.disable()  # nothing of what is loaded now is garbage; GarbageCollector takes over
    spare_sources()
    prepare_environment(sys.platform, os.environ)
    app = make_qt_application()
    settings, _ = load_settings(paths.config_folder() / SETTINGS_FILE)
    app.setPalette(make_palette(chosen_tokens(settings.value(APPEARANCE))))
    state = WindowState(paths.state_folder() / WINDOW_FILE)
    window = MainWindow(state)
    run = _Run(app, window, state, path)
    AfterPaint(window, run.furnish)
    window.show()
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    wake = QTimer(interval=500)  # lets Python see the signal
    wake.timeout.connect(lambda: None)
    wake.start()
    code = app.exec()
    run.stop()
    return code


class AfterPaint(QObject):
    """Calls once, as soon as a window was painted and the event loop has nothing else to do."""

    def __init__(self, window: QObject, call: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=_FILL_AFTER)
        self._timer.timeout.connect(self._look_away)
        self._timer.timeout.connect(call)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the first paint."""
        if event.type() == QEvent.Type.Paint:
            self._timer.start(0)
        return False

    def _look_away(self) -> None:
        self._window.removeEventFilter(self)


class _Run:
    """What `start` holds on to while the windows are open."""

    def __init__(self, app: QApplication, window: MainWindow, state: WindowState, path: Path | None) -> None:
        self._app, self._window, self._state, self._path = app, window, state, path
        self._ends: list[Callable[[], object]] = []
        self._problem: Exception | None = None

    def furnish(self) -> None:
        """Load everything, and fill the window; what goes wrong ends the application, and `stop` raises it."""
        try:
            self._furnish()
        except Exception as error:  # noqa: BLE001 - raised again where the command line can tell it
            self._problem = error
            self._app.quit()

    def stop(self) -> None:
        """End all work. Raises what kept the window from being filled."""
        for end in self._ends:
            end()
        if self._problem is not None:
            raise self._problem

    def _furnish(self) -> None:
        from briefing_app.gui.application import Application, Folders
        from briefing_app.gui.garbage import GarbageCollector
        from briefing_app.library.library import Library

        garbage = GarbageCollector(self._app)
        self._ends.append(garbage.stop)
        libraries = [Library.open(resources.starter_library())]
        folders = Folders(paths.config_folder(), paths.state_folder(), paths.cache_folder())
        application = Application(self._app, folders, libraries, window_state=self._state)
        self._ends.insert(0, application.shutdown)
        application.on_window_gone = garbage.look_at_all
        application.furnish(self._window)
        if self._path is not None:
            self._window.files.open_path(self._path)
        if self._window.workspace is None:
            self._window.show_start()
        self._window.offer_recovery()


def make_qt_application() -> QApplication:
    """The QApplication in our style, or the one that runs already."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["briefing-app"])
    app.setApplicationName("briefing")
    app.setApplicationDisplayName("Briefing")
    app.setDesktopFileName("briefing")
    app.setStyle("Fusion")
    locale.setlocale(locale.LC_NUMERIC, "C")  # Qt sets the user's; numbers in files have points
    return app


_NO_DISPLAY = (
    "briefing-app: there is no display to open a window on. "
    "Start it from a desktop session, or use the command line: briefing-app --help."
)


def _has_display() -> bool:
    """Whether Qt can open a window here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
