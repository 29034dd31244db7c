"""Every briefing of the bundled library through plan, check and export by mouse alone, on a real X server.

    xvfb-run -a -s "-screen 0 1366x768x24" python -m tests.gui.by_mouse OUT [BRIEFING…]

The pointer is moved and clicked by xdotool, so what is under it gets the click; only file names are typed. It
needs xdotool, ImageMagick and openbox. OUT gets the exported files and a screenshot of each stage.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMenu, QPushButton, QWidget

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.checks.gate import ReleaseDialog
from briefing_app.gui.checks.watcher import CheckWatcher
from briefing_app.gui.export.dialog import ExportDialog
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.plan.dialog import PlanDialog
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library

W = TypeVar("W", bound=QWidget)
_LIMIT = 60.0  # seconds for anything to happen


def main() -> int:
    """Walk; 1 where a briefing did not arrive."""
    out = Path(sys.argv[1]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    app = make_qt_application()
    library = Library.open(resources.starter_library())
    missing = 0
    for outline in library.outlines():
        name = Path(outline.id).name
        if outline.language == "en" and (name in sys.argv[2:] or not sys.argv[2:]):
            start = time.perf_counter()
            slides, findings = Walk(app, library, out, name).run(outline.title)
            target = out / f"{name}.pptx"
            size = target.stat().st_size // 1024 if target.is_file() else 0
            missing += not size
            spent = time.perf_counter() - start
            print(f"{name:28}{slides:4} slides {findings:4} findings {size:6} KB {spent:6.1f} s", flush=True)
    manager.terminate()
    return 1 if missing else 0


class Walk:
    """One briefing, in an application of its own."""

    def __init__(self, app: QApplication, library: Library, out: Path, name: str) -> None:
        self._app, self._library, self._out, self._name = app, library, out, name

    def run(self, title: str) -> tuple[int, int]:
        """How many slides the talk has, and how many findings."""
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder)
            application = Application(self._app, Folders(here, here, here), [self._library])
            window = application.new_window()
            window.showMaximized()
            self._wait(window.isVisible)
            try:
                return self._walk(window, title)
            finally:
                window.hide()
                application.shutdown()
                rest(200)

    def _walk(self, window: MainWindow, title: str) -> tuple[int, int]:
        self._shoot("1-start")
        self._choose(window, "talk.plan")
        plan = self._shown(PlanDialog)
        self._wait(lambda: plan.apply_button.isEnabled())
        self._pick(plan.wishes.source, title)
        rest(1_500)
        self._shoot("2-plan")
        click(plan.apply_button)
        self._wait(lambda: window.workspace is not None)
        rest(2_500)
        self._shoot("3-deck")
        self._choose(window, "talk.check")
        checks = window.open_workspace.findChildren(CheckWatcher)[0]
        self._wait(lambda: checks.is_current)
        rest(800)
        self._shoot("4-check")
        self._choose(window, "file.export")
        self._wait(lambda: bool(self._found(ReleaseDialog) or self._found(ExportDialog)))
        gate = self._found(ReleaseDialog)
        if gate:
            self._shoot("5-gate")
            click(gate.go_on)
        export = self._shown(ExportDialog)
        self._shoot("6-export")
        QTimer.singleShot(700, self._name_file)
        click(export.export_button)
        self._wait((self._out / f"{self._name}.pptx").is_file)
        self._wait(lambda: not export.isVisible())
        rest(600)
        self._shoot("7-exported")
        return len(window.open_workspace.session.deck.slides), len(checks.findings)

    def _name_file(self) -> None:
        """In the file dialog, which runs an event loop of its own: type the name, click Save."""
        dialog = self._shown(QFileDialog)
        xdotool("key", "ctrl+a")
        xdotool("type", str(self._out / f"{self._name}.pptx"))
        rest(300)
        save = next(b for b in dialog.findChildren(QPushButton) if "Save" in b.text().replace("&", ""))
        click(save)

    def _choose(self, window: MainWindow, action_id: str) -> None:
        """A command of the menu bar, found by where it is drawn."""
        action = window.actions_.action(action_id)
        menu = next(m for m in window.menuBar().findChildren(QMenu) if action in m.actions())
        click(window.menuBar(), window.menuBar().actionGeometry(menu.menuAction()))
        self._wait(menu.isVisible)
        click(menu, menu.actionGeometry(action))
        rest(200)

    def _pick(self, box: QComboBox, text: str) -> None:
        click(box)
        view = box.view()
        self._wait(view.isVisible)
        index = view.model().index(box.findText(text), 0)
        for _ in range(40):
            place = view.visualRect(index)
            if view.viewport().rect().contains(place.center()):
                break
            xdotool("click", "5" if place.top() > 0 else "4")
            rest(60)
        click(view.viewport(), view.visualRect(index))
        self._wait(lambda: not view.isVisible())

    def _found(self, kind: type[W]) -> W | None:
        return next((w for w in self._app.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)

    def _shown(self, kind: type[W]) -> W:
        self._wait(lambda: self._found(kind) is not None)
        rest(400)  # the window manager puts it in its place
        found = self._found(kind)
        assert found is not None
        return found

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _LIMIT
        while not condition():
            if time.monotonic() > end:
                self._shoot("lost")
                raise TimeoutError(f"{self._name}: nothing came of the last click.")
            rest(50)

    def _shoot(self, stage: str) -> None:
        rest(300)
        subprocess.run(["import", "-window", "root", str(self._out / f"{self._name}-{stage}.png")], check=True)


def click(widget: QWidget, place: QRect | None = None) -> None:
    """Move the pointer to the middle of `widget`, or of a place in it, and press the left button."""
    point: QPoint = widget.mapToGlobal((place or widget.rect()).center())
    xdotool("mousemove", "--sync", str(point.x()), str(point.y()))
    rest(80)
    xdotool("click", "1")
    rest(150)


def xdotool(*arguments: str) -> None:
    """Run it without keeping the application from answering."""
    process = subprocess.Popen(["xdotool", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 5
    while process.poll() is None and time.monotonic() < end:
        rest(20)
    process.kill()
    process.wait()


def rest(milliseconds: int) -> None:
    """Let the application work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
