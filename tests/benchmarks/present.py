"""From a key press to the painted frame, and the memory of a long show.

    python -m tests.benchmarks.present [--steps 500] [--advances 50000]

Each key is sent to the presenter's window; the clock stops when the room's window has painted.

prepared     the show has its idle moments between two keys
cold         all drawn pages are forgotten before each key; one wider than 2560 pixels first comes as a draft
cold, sharp  the same, until the page itself is painted

Times are by the clock and, because other programs may run meanwhile, of the processor alone. The bare blit of a
page of the same size, measured in the same run, is the floor that they are compared with.
"""

import argparse
import gc
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.show import RunningShow
from briefing_app.gui.present.starting import show_tools
from briefing_app.gui.present.talk import Talk
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from briefing_app.opening import open_deck
from briefing_app.presenting.show import Position

Taken = tuple[float, float]  # by the clock, of the processor
SIZES = (QSize(1920, 1080), QSize(3840, 2160))
GOALS = {(1920, "prepared"): 8.0, (3840, "prepared"): 16.7, (3840, "cold"): 16.7}


def main() -> None:
    """Print a line for each size and way, then the memory."""
    options = _options()
    app = make_qt_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = Library.open(resources.starter_library())
        application = Application(app, Folders(folder, folder, folder), [library])
        print("ms from key to painted frame   median     p99     max | CPU: median     p99   of a blit (p99)")
        for size in SIZES:
            blit = _blit(size)
            for way in ("prepared", "cold", "cold, sharp"):
                times = list(_times(application, library, size, options.steps, way))
                _report(size, way, times, blit)
        _memory(application, library, options.advances)
        application.shutdown()


def _times(application: Application, library: Library, size: QSize, steps: int, way: str) -> Iterator[Taken]:
    """The time of each key press, through the bundled briefings one after the other, again and again."""
    done = 0
    while done < steps:
        for outline in library.outlines():
            show = _open(application, library, outline.id, size)
            for _ in range(min(steps - done, _step_count(show))):
                _idle(show)
                if way != "prepared":
                    show.pages.clear()
                taken = _press(show, Qt.Key.Key_PageDown, sharp=way == "cold, sharp")
                if taken is not None:
                    yield taken
                    done += 1
            _close(show)


def _press(show: RunningShow, key: Qt.Key, *, sharp: bool = False) -> Taken | None:
    """Milliseconds until the room's window has painted what `key` brings; None when the room sees no change."""
    before = show.controller.state.audience
    painted: list[Taken] = []
    slot = lambda: painted.append(_now())  # noqa: E731
    show.audience.painted.connect(slot)
    start = _now()
    QApplication.sendEvent(show.presenter, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    while sharp and show.audience.picture.is_draft:
        QApplication.processEvents()
    show.audience.painted.disconnect(slot)
    if show.controller.state.audience == before:
        return None
    end = painted[-1 if sharp else 0]
    return 1000 * (end[0] - start[0]), 1000 * (end[1] - start[1])


def _now() -> Taken:
    return time.perf_counter(), time.thread_time()


def _idle(show: RunningShow) -> None:
    """Give the show the time a speaker gives it; a held slide is confirmed by the key."""
    QApplication.processEvents()
    while not show.pages.is_idle or show.pictures.is_busy:
        QApplication.processEvents()


def _open(application: Application, library: Library, outline: str, size: QSize) -> RunningShow:
    opened = open_deck(outline, library)
    talk = Talk(opened.deck, opened.media, application.workbench.laying, (library,))
    show = RunningShow(ShowController(talk), show_tools(application.workbench), None)
    show.start()
    show.audience.showNormal()
    show.audience.resize(size)
    show.presenter.resize(1366, 768)
    show.presenter.show()
    _idle(show)
    return show


def _close(show: RunningShow) -> None:
    show.close()
    show.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else every show's pages stay to the end


def _step_count(show: RunningShow) -> int:
    """How many presses show something: all steps but the first, and one for each advisory."""
    slides = [slide for slide in show.controller.state.show.slides if not slide.hidden]
    return sum(slide.steps + 1 + bool(slide.advisory) for slide in slides) - 1


def _blit(size: QSize) -> float:
    """Milliseconds to put a ready page onto an image: the floor."""
    page, target = QPixmap(size), QImage(size, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    times = []
    for _ in range(50):
        start = time.thread_time()
        painter = QPainter(target)
        painter.drawPixmap(0, 0, page)
        painter.end()
        times.append(1000 * (time.thread_time() - start))
    return sorted(times)[-1]


def _report(size: QSize, way: str, times: list[Taken], blit: float) -> None:
    clock, processor = (sorted(column) for column in zip(*times, strict=True))
    p99 = min(len(clock) - 1, int(len(clock) * 0.99))
    goal = GOALS.get((size.width(), way))
    told = f"goal {goal}: {_verdict(clock[p99], processor[p99], goal)}" if goal else ""
    name = f"{size.width()} × {size.height()} {way}"
    middle = len(clock) // 2
    print(
        f"{name:28} {clock[middle]:8.2f} {clock[p99]:7.2f} {clock[-1]:7.2f} |"
        f"    {processor[middle]:8.2f} {processor[p99]:7.2f}   {processor[p99] / blit:5.1f} ×   {told}"
    )


def _verdict(clock: float, processor: float, goal: float) -> str:
    if clock <= goal:
        return "met"
    return "met but for waiting" if processor <= goal else "MISSED"


def _memory(application: Application, library: Library, advances: int) -> None:
    """The growth of the process over many advances, after a warm-up of a tenth of them."""
    show = _open(application, library, "briefings/introduction", SIZES[0])
    controller = show.controller
    before = 0
    for number in range(advances):
        if number == advances // 10:
            before = _resident()
        following = controller.state.next_position
        controller.go_to_position(following or Position())
        if number % 50 == 0:
            QApplication.processEvents()
    after = _resident()
    _close(show)
    growth = 100 * (after - before) / before
    sizes = f"{before / 1e6:.0f} → {after / 1e6:.0f} MB"
    print(f"memory after {advances} advances: {sizes}, {growth:+.1f} % (goal 5 %)")


def _resident() -> int:
    gc.collect()
    fields = Path("/proc/self/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--advances", type=int, default=50_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
