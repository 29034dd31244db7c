"""A show without the editor: what `briefing-app present` opens."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from briefing_app import paths
from briefing_app.gui.application import Application, Folders, make_qt_application
from briefing_app.gui.garbage import GarbageCollector
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.show import RunningShow
from briefing_app.gui.present.starting import show_tools
from briefing_app.gui.present.talk import Talk
from briefing_app.library.library import Library
from briefing_app.opening import OpenedDeck


def run_show(
    opened: OpenedDeck, library: Library, *, number: int | None = None, minutes: float | None = None
) -> int:
    """Show the deck until the show is closed; the exit code. `number` is printed on the slide to start at."""
    app = make_qt_application()
    app.setQuitOnLastWindowClosed(False)
    garbage = GarbageCollector(app)
    folders = Folders(paths.config_folder(), paths.state_folder(), paths.cache_folder())
    application = Application(app, folders, [library])
    workbench = application.workbench
    talk = Talk(opened.deck, opened.media, workbench.laying, workbench.libraries)
    slide = talk.numbers.index(number) if number in talk.numbers else None
    controller = ShowController(talk, slide=slide, minutes=minutes)
    show = RunningShow(controller, show_tools(workbench), QGuiApplication.primaryScreen())
    show.finished.connect(app.quit)
    QTimer.singleShot(0, show.start)
    code = app.exec()
    application.shutdown()
    garbage.stop()
    return code
