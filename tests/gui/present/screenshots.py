"""Pictures of both windows of a show, to be looked at.

    python -m tests.gui.present.screenshots FOLDER

Light and dark, at 1366 × 768 and 1920 × 1080, in the moments that matter: the usual, frozen and behind, held,
the grid, an answer, sources, keys, the end.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize

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
from briefing_app.settings import APPEARANCE
from tests.gui.screenshots import settle

SIZES = (QSize(1366, 768), QSize(1920, 1080))
WAIT = 400  # ms for thumbnails


def main() -> None:
    """Write all pictures into the folder."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = make_qt_application()
    with tempfile.TemporaryDirectory() as name:
        state = Path(name)
        library = Library.open(resources.starter_library())
        application = Application(app, Folders(state, state, state), [library])
        for appearance in ("light", "dark"):
            application.preferences.choose(APPEARANCE, appearance)
            for size in SIZES:
                for moment, play in MOMENTS.items():
                    show = _show(application, library, size, outline=OUTLINES.get(moment, "introduction"))
                    play(show)
                    settle(WAIT)
                    stem = f"{moment}-{appearance}-{size.width()}"
                    show.presenter.grab().save(str(folder / f"{stem}-presenter.png"))
                    show.audience.grab().save(str(folder / f"{stem}-room.png"))
                    show.close()
                    show.deleteLater()
        application.shutdown()


def _show(application: Application, library: Library, size: QSize, outline: str) -> RunningShow:
    opened = open_deck(outline, library)
    talk = Talk(opened.deck, opened.media, application.workbench.laying, (library,))
    show = RunningShow(ShowController(talk), show_tools(application.workbench), None)
    show.start()
    show.audience.showNormal()
    show.audience.resize(1920, 1080)
    show.presenter.resize(size)
    show.presenter.show()
    return show


def _usual(show: RunningShow) -> None:
    for _ in range(4):
        show.do(ShowAction.NEXT)


def _behind(show: RunningShow) -> None:
    _usual(show)
    clock = show.controller.clock
    show.controller.set_clock(replace(clock, before=24 * 60.0))
    show.do(ShowAction.FREEZE)
    show.do(ShowAction.NEXT)
    show.do(ShowAction.NEXT)


def _held(show: RunningShow) -> None:
    slides = show.controller.state.show.slides
    place = next((i for i, slide in enumerate(slides) if slide.advisory), 0)
    show.controller.go_to(place)


def _drawn(show: RunningShow) -> None:
    _usual(show)
    line = tuple((0.1 + i / 40, 0.42) for i in range(12))
    controller = show.controller
    controller.become(controller.state.drawn(Stroke(Pointer.HIGHLIGHTER, line)))
    curve = tuple((0.6 + i / 60, 0.6 - (i - 6) ** 2 / 400) for i in range(13))
    controller.become(controller.state.drawn(Stroke(Pointer.PEN, curve)))
    show.do(ShowAction.SPOTLIGHT)
    controller.point((0.45, 0.5))


def _answer(show: RunningShow) -> None:
    show.do(ShowAction.ASK)
    settle(1500)
    show.drawers.asking.field.setText("warning")


def _after(action: ShowAction) -> Callable[[RunningShow], None]:
    def play(show: RunningShow) -> None:
        _usual(show)
        show.do(action)

    return play


MOMENTS: dict[str, Callable[[RunningShow], None]] = {
    "usual": _usual,
    "behind": _behind,
    "held": _held,
    "drawn": _drawn,
    "grid": _after(ShowAction.GRID),
    "answer": _answer,
    "sources": _after(ShowAction.SOURCES),
    "keys": _after(ShowAction.HELP),
    "end": _after(ShowAction.END),
}
OUTLINES = {"held": "justice"}


if __name__ == "__main__":
    main()
