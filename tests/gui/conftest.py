"""A running application for the tests of windows; a test fails on whatever it leaves behind."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Our QApplication, for pytest-qt."""
    return make_qt_application()


@pytest.fixture(autouse=True)
def nothing_left_behind(qtbot, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on an unexpected log line, a thread or a window that outlives the test."""
    windows = {id(widget) for widget in QApplication.topLevelWidgets()}
    threads = set(threading.enumerate())
    yield
    for widget in QApplication.topLevelWidgets():
        if id(widget) not in windows and widget.isVisible():
            pytest.fail(f"The window {widget} is left open.")
    left = [t for t in threading.enumerate() if t not in threads and t.is_alive()]
    assert not left, f"Threads are left running: {left}"
    noise = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert not noise, f"Unexpected log lines: {[record.getMessage() for record in noise]}"


class Desk:
    """The application with one window, and what its file dialogs will answer."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.application = application
        self.folder = folder
        self.answers: list[Path | None] = []

    @property
    def window(self) -> MainWindow:
        return self.application.windows[-1]

    def do(self, action_id: str) -> None:
        """Run a command as its menu entry would; it has to be enabled."""
        self.window.refresh()
        action = self.window.actions_.action(action_id)
        assert action.isEnabled(), f"{action_id} is disabled: {action.statusTip()}"
        action.trigger()

    def open_outline(self, name: str = "briefings/introduction") -> None:
        offers = [o for g in self.window._start_page.model._groups for o in g.offers]
        next(o for o in offers if isinstance(o.digest, tuple) and name in o.digest).choose()

    @property
    def deck(self):
        return self.window.open_workspace.session.deck

    def titles(self) -> list[str]:
        session = self.window.open_workspace.session
        return [session.slide(slide).plain_title for slide in session.deck.slides]


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    """A fresh application with the starter library; its windows close without questions."""
    folders = Folders(tmp_path / "config", tmp_path / "state", tmp_path / "cache")
    library = Library.open(resources.starter_library())
    answers: list[Path | None] = []

    def ask(*_arguments: object) -> Path | None:
        return answers.pop(0)

    application = Application(
        make_qt_application(), folders, [library], ask_open=ask, ask_save=ask, ask_folder=ask
    )
    desk = Desk(application, tmp_path)
    desk.answers = answers
    application.new_window()
    yield desk
    for window in list(application.windows):
        window._needs.ask = lambda _session: QMessageBox.StandardButton.Discard
        window.close()
    application.shutdown()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    qtbot.wait(10)


@pytest.fixture
def every_widget(desk: Desk) -> Callable[[], list[QWidget]]:
    """All widgets of all windows."""
    return lambda: [w for top in QApplication.topLevelWidgets() for w in (top, *top.findChildren(QWidget))]
