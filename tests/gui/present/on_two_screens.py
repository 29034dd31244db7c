"""Run by test_two_screens on a virtual X server: shows a deck, prints as JSON what became of its windows."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.show import RunningShow
from briefing_app.gui.present.starting import show_tools
from briefing_app.gui.present.talk import Talk
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from briefing_app.opening import open_deck
from briefing_app.presenting.keys import ShowAction
from briefing_app.presenting.state import Pointer, Stroke
from tests.gui.present.test_two_screens import BEAMER, xrandr

PATIENCE = 5_000  # ms


def until(is_so: Callable[[], bool]) -> None:
    """Let the application work until `is_so`, but not for ever."""
    timer = QElapsedTimer()
    timer.start()
    while not is_so() and timer.elapsed() < PATIENCE:
        QApplication.processEvents()


def place(window: QWidget) -> list[int]:
    return list(window.geometry().getRect() or ())


def windows(show: RunningShow) -> dict[str, object]:
    """Where the windows are, swapped too, and the end."""
    told: dict[str, object] = {"audience": place(show.audience), "presenter": place(show.presenter)}
    told["children"] = len(show.audience.findChildren(QWidget))
    show.do(ShowAction.SWAP_SCREENS)
    until(lambda: place(show.audience)[0] == 0 and place(show.presenter)[0] == 1366)
    told["swapped"] = [place(show.audience), place(show.presenter)]
    show.do(ShowAction.SWAP_SCREENS)
    until(lambda: place(show.audience)[0] == 1366 and place(show.presenter) == [0, 0, 1366, 768])
    told["back"] = place(show.presenter)
    show.do(ShowAction.END)
    until(lambda: not show.pictures.is_busy)
    screen = show.audience.screen().grabWindow(0).toImage()
    points = [(x, y) for x in range(0, screen.width(), 97) for y in range(0, screen.height(), 89)]
    told["end_is_black"] = all(screen.pixelColor(x, y) == QColor("black") for x, y in points)
    return told


def plug(show: RunningShow) -> dict[str, object]:
    """The projector pulled out and plugged in again, twenty times."""
    show.controller.become(show.controller.state.drawn(Stroke(Pointer.PEN, ((0.1, 0.1), (0.2, 0.2)))))
    display = os.environ["DISPLAY"]
    slides, alone, together = [], [], []
    for _ in range(20):
        slides.append(show.controller.state.position.slide)
        xrandr(display, "--delmonitor", "BEAMER")
        until(lambda: len(QGuiApplication.screens()) == 1 and place(show.audience) == [0, 0, 1366, 768])
        alone.append(place(show.audience))
        xrandr(display, *BEAMER)
        until(lambda: len(QGuiApplication.screens()) == 2 and place(show.audience) == [1366, 0, 1920, 1080])
        together.append(place(show.audience))
        show.do(ShowAction.NEXT)
    strokes = sum(len(s) for s in show.controller.state.strokes.values())
    return {"slides": slides, "alone": alone, "together": together, "strokes": strokes}


def main() -> None:
    name, folder = sys.argv[1], Path(sys.argv[2])
    app = make_qt_application()
    library = Library.open(resources.starter_library())
    application = Application(app, Folders(folder, folder, folder), [library])
    opened = open_deck("briefings/framework", library)
    more = open_deck("briefings/regions", library)
    deck = opened.deck
    for number, slide in enumerate(more.deck.slides):
        deck = deck.inserted(len(deck.slides), replace(slide, key=f"more-{number}"))
    talk = Talk(deck, opened.media, application.workbench.laying, (library,))
    show = RunningShow(ShowController(talk), show_tools(application.workbench), app.primaryScreen())
    show.start()
    until(lambda: place(show.audience)[0] == 1366 and show.pages.is_idle)
    told = {"windows": windows, "plug": plug}[name](show)
    show.close()
    application.shutdown()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
