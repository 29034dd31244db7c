"""A show without the editor: what `briefing-app present` opens."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from briefing_app import paths
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.garbage import GarbageCollector
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.show import RunningShow
from briefing_app.gui.present.starting import show_tools
from briefing_app.gui.present.talk import Talk
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from briefing_app.opening import OpenedDeck
from briefing_app.opening.checks import release_context
from briefing_app.planning.checks import CheckContext
from briefing_app.settings import NOTES_LANGUAGE


def run_show(
    opened: OpenedDeck,
    library: Library,
    approve: Callable[[CheckContext], None],
    *,
    number: int | None = None,
    minutes: float | None = None,
) -> int:
    """Show the deck until the show is closed; the exit code. `number` is printed on the slide to start at.

    `approve` is asked before anything is on a screen; what it raises ends this.
    """
    app = make_qt_application()
    app.setQuitOnLastWindowClosed(False)
    garbage = GarbageCollector(app)
    folders = Folders(paths.config_folder(), paths.state_folder(), paths.cache_folder())
    application = Application(app, folders, [library])
    try:
        talk = Talk(opened.deck, opened.media, application.workbench.laying, application.workbench.libraries)
        theme = application.workbench.laying.theme(opened.deck.look)
        approve(release_context(opened.deck, theme, talk.shown_frames(), opened.parse, [library]))
        return _run(application, talk, number, minutes)
    finally:
        application.shutdown()
        garbage.stop()


def _run(application: Application, talk: Talk, number: int | None, minutes: float | None) -> int:
    slide = talk.numbers.index(number) if number in talk.numbers else None
    notes_language = application.preferences.value(NOTES_LANGUAGE)
    controller = ShowController(talk, slide=slide, minutes=minutes, notes_language=notes_language)
    show = RunningShow(controller, show_tools(application.workbench), QGuiApplication.primaryScreen())
    show.finished.connect(application.app.quit)
    QTimer.singleShot(0, show.start)
    return application.app.exec()
