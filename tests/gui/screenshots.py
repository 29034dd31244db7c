"""Screenshots of the real application with real content, for looking at: one command, one folder of PNGs.

    xvfb-run -s "-screen 0 1920x1080x24" python tests/gui/screenshots.py OUT [NAME…] [--large,dark,ar]

Dialogs and menus are drawn where they stand over the window. Without a display it draws off screen.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from briefing_app import resources
from briefing_app.drawing.application import prepare_environment
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.edits import edited_text
from briefing_app.gui.finder.dialog import Finder
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.plan.dialog import PlanDialog
from briefing_app.gui.slide.tables import Cell
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from briefing_app.model.blocks import Table

SIZES = {"small": (1366, 768), "large": (1920, 1080)}


def settle(milliseconds: int = 600) -> None:
    """Let the application draw what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle_all(application: Application, most: int = 40) -> None:
    """Wait until nothing runs in the background any more and the pictures are drawn."""
    quiet = 0
    for _ in range(most):
        settle(300)
        is_busy = application.workbench.jobs.jobs or application.workbench.thumbnails.is_busy
        quiet = 0 if is_busy else quiet + 1
        if quiet == 4:  # one job leads to the next: what was indexed is searched
            return


def picture_of(window: MainWindow) -> QPixmap:
    """The window with the dialogs and menus over it."""
    shot = window.grab()
    painter = QPainter(shot)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            painter.drawPixmap(other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), other.grab())
    painter.end()
    return shot


def open_outline(window: MainWindow) -> None:
    offer = next(o for g in window._start.groups() for o in g.offers if "introduction" in str(o.digest))
    offer.choose()


def start(window: MainWindow) -> None:
    window._start_page.view.setFocus()


def sorter(window: MainWindow) -> None:
    open_outline(window)
    keys = [slide.key for slide in window.open_workspace.session.deck.slides]
    window.open_workspace.selection.select(keys[1:2])


def outline(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("view.outline").trigger()


def slide(window: MainWindow) -> None:
    sorter(window)
    keys = [slide.key for slide in window.open_workspace.session.deck.slides]
    window.open_workspace.selection.select(keys[3:4])
    window.actions_.action("view.slide").trigger()


def editing(window: MainWindow) -> None:
    slide(window)
    keys = [slide.key for slide in window.open_workspace.session.deck.slides]
    window.open_workspace.selection.select(keys[4:5])
    settle(100)
    window.open_workspace.slide_page.editor.edit_at(QPointF(120, 200))


def notes(window: MainWindow) -> None:
    slide(window)
    window.actions_.action("view.notes").trigger()
    edit = window.open_workspace.slide_page.notes.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "- a first point")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "and another")


def table(window: MainWindow) -> None:
    slide(window)
    session, selection = window.open_workspace.session, window.open_workspace.selection
    entries = session.deck.slides
    selection.select(
        [next(e.key for e in entries if any(isinstance(b, Table) for b in session.slide(e).walk()))]
    )
    settle(100)
    editor = window.open_workspace.slide_page.editor
    editor.edit_cell(Cell(0, 1, 0))
    settle(50)
    editor.field.open_menu(editor.field.mapToGlobal(QPoint(40, 20)))


def chart(window: MainWindow) -> None:
    slide(window)
    window.actions_.action("insert.chart").trigger()


def layouts(window: MainWindow) -> None:
    slide(window)
    window.actions_.action("slide.layout").trigger()


def picture(window: MainWindow) -> None:
    slide(window)
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    QGuiApplication.clipboard().setImage(image)
    settle(100)
    window.actions_.action("edit.paste").trigger()


def message(window: MainWindow) -> None:
    sorter(window)
    settle(100)
    window.actions_.action("edit.delete").trigger()


def export(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("file.export").trigger()


def replace(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("edit.replace").trigger()
    window.open_workspace.find_bar.words.setText("risk")


def finder(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("edit.search").trigger()
    window.findChild(Finder).field.setText("risk")


def plan(window: MainWindow) -> None:
    window.actions_.action("talk.plan").trigger()
    dialog = next(d for d in window.findChildren(QDialog) if isinstance(d, PlanDialog))
    settle(4_000)
    dialog.wishes.chips["themes"]["accountability"].setChecked(True)
    dialog.wishes.minutes.setValue(12)
    settle(1_500)


def checks(window: MainWindow) -> None:
    broken(window)
    window.actions_.action("talk.check").trigger()


def gate(window: MainWindow) -> None:
    broken(window)
    window.actions_.action("file.export").trigger()


def broken(window: MainWindow) -> None:
    """A deck in which much is to be mended."""
    sorter(window)
    document = window.open_workspace.session.document
    texts = (
        "---\nstatus: withdrawn\n---\n# Not any more\n\n- The Rwandan genocide of {{event.titel}}, 153\n",
        "---\nstatus: cleared\nreview_by: 2026-02-01\n---\n\n- What this says, by [@nobody]\n",
        "---\nstatus: cleared\nminutes: soon\n---\n# A picture\n\n![](media/none.png)\n",
    )
    for slide, text in zip(document.deck.slides[1:], texts, strict=False):
        document.edit("Change", lambda deck, key=slide.key, text=text: edited_text(deck, key, text))
    document.edit("Slot", lambda deck: msgspec.structs.replace(deck, minutes=12))
    settle(3_000)


def properties(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("talk.properties").trigger()


def agenda(window: MainWindow) -> None:
    sorter(window)
    window.actions_.action("talk.agenda").trigger()
    window.actions_.action("view.slide").trigger()


_LISTED = (
    start,
    sorter,
    outline,
    slide,
    editing,
    notes,
    table,
    chart,
    layouts,
    picture,
    message,
    export,
    finder,
    replace,
    plan,
    checks,
    gate,
    properties,
    agenda,
)
SCENES: dict[str, Callable[[MainWindow], None]] = {f.__name__: f for f in _LISTED}


def shoot(out: Path, scene: str, size: str, appearance: str, language: str) -> None:
    """One picture: a fresh application with the settings, brought to the scene."""
    app = make_qt_application()
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder)
        chosen = {"appearance": appearance, "ui_language": language}
        if language != "en":
            chosen["deck_language"] = language
        (config / "settings.json").write_text(json.dumps(chosen))
        application = Application(
            app, Folders(config, config, config), [Library.open(resources.starter_library())]
        )
        window = application.new_window()
        window.resize(*SIZES[size])
        settle(200)
        SCENES[scene](window)
        settle_all(application)
        picture_of(window).save(str(out / f"{scene}-{size}-{appearance}-{language}.png"))
        for child in app.topLevelWidgets():
            child.hide() if child is not window else None
        while application.windows:
            application.windows[0]._needs.ask = lambda _session: 0x00800000
            application._forget(application.windows[0])
        settle(300)
        application.forget_language()
        application.shutdown()


def main() -> None:
    prepare_environment(sys.platform, os.environ)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    names = [name for name in sys.argv[2:] if not name.startswith("--")]
    look = next((name[2:].split(",") for name in sys.argv if name.startswith("--") and "," in name), None)
    for scene in names or SCENES:
        shoot(out, scene, *(look or ("small", "light", "en")))
    if not names:
        for scene in ("start", "sorter", "slide"):
            shoot(out, scene, "large", "dark", "en")
            shoot(out, scene, "small", "light", "ar")


if __name__ == "__main__":
    main()
