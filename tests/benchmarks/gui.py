"""How fluid the window stays: gaps in the event loop while a large deck over a large library is worked on.

    python -m tests.benchmarks.gui [--slides 1000] [--library 100000] [--folder DIR] [--seconds 3]

A gap is the time from one tick of a 1 ms timer to the next. Each line is one kind of work: what is done again
and again for some seconds, and the rest after it, in which checks, journal and counts come. On a busy machine
`nothing` has gaps as well, so gaps are also given without the time in which Linux let the GUI thread wait for a
processor (`net`; the time of our own other threads stays in), and as the GUI thread's processor time (`CPU`).
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from briefing_app.gui.application import Application, Folders
from briefing_app.gui.garbage import GarbageCollector
from briefing_app.gui.grid.view import GridView
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.starting import make_qt_application
from briefing_app.storage import LoadedDeck, MediaStore
from tests.benchmarks.large import large_deck, large_library

_GOAL = 0.1  # seconds
_KEY_GOAL, _KEYSTROKES = 0.033, 60  # seconds from key to pixels
_PAUSE = 20  # ms between two steps of an action
_REST = 2.5  # seconds after it, so that the journal is written in them
_QUERY = "genocide prevention risk"
_SCHEDULING = Path("/proc/thread-self/schedstat")
Work = Callable[[], object]


class Gap(NamedTuple):
    """From tick to tick, in seconds."""

    clock: float
    waited: float  # for a processor
    processor: float

    @property
    def net(self) -> float:
        """What the application is answerable for."""
        return max(0.0, self.clock - self.waited)


class Watchdog:
    """Notes the time from tick to tick of a short timer."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = _now()
        self.gaps: list[Gap] = []

    def measure(self, step: Work, seconds: float) -> None:
        """Do `step` again and again, then rest."""
        self._start()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            step()
            run_loop(_PAUSE)
        self._rest(_REST)

    def measure_once(self, step: Work, rest: float) -> None:
        """Do `step`, then rest."""
        self._start()
        step()
        self._rest(rest)

    def _start(self) -> None:
        self.gaps, self._last = [], _now()
        self._timer.start()

    def _rest(self, seconds: float) -> None:
        run_loop(round(seconds * 1000))
        self._timer.stop()

    def _tick(self) -> None:
        now = _now()
        self.gaps.append(Gap(*(new - old for new, old in zip(now, self._last, strict=True))))
        self._last = now


def _now() -> tuple[float, float, float]:
    """The clock, and this thread's waiting for and use of a processor."""
    return time.perf_counter(), _waited(), time.thread_time()


def _waited() -> float:
    try:
        return int(_SCHEDULING.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0  # not Linux


def run_loop(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Desk:
    """The window that is worked on, and what can be done there over and over."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.workspace = window, window.open_workspace
        pane = self.workspace.side_pane("library")
        assert isinstance(pane, LibraryPane)
        self.library = pane
        self._typed = 0

    def works(self) -> Iterator[tuple[str, Work]]:
        """What is measured; each is made ready when its turn comes."""
        yield "nothing", lambda: None
        yield "scrolling the sorter", self._scroll(self.workspace.sorter.view)
        yield "selecting slides", self._keys(self.workspace.sorter.view, Qt.Key.Key_Right)
        yield "searching", self._search
        self.library.field.clear()
        yield "choosing facets", self._choose
        yield "scrolling the library", self._scroll(self.library.view)
        sorter = self.workspace.sorter
        yield "dragging in the sorter", self._drag(sorter.view, self._some_slides)
        yield "dragging from the library", self._drag(sorter.view, self._some_hits)
        self.workspace.selection.select(("s10",))
        yield "moving a slide", self._act("slide.move_down")
        yield "undoing and redoing", self._undo_and_redo()
        self.window.actions_.action("view.outline").trigger()
        yield "scrolling the outline", self._scroll(self.workspace.views["outline"].view)  # type: ignore[attr-defined]
        self.workspace.selection.select(("s10",))
        self.window.actions_.action("view.slide").trigger()
        run_loop(500)
        yield "going through slides", self._keys(self.workspace.slide_page.strip, Qt.Key.Key_Down)
        yield "typing on the slide", self.typing_on_slide()
        page = self.workspace.slide_page
        yield "typing notes", lambda: QTest.keyClicks(page.notes.edit, "a")
        page.tabs.setCurrentWidget(page.source)
        yield "typing Markdown", lambda: QTest.keyClicks(page.source.edit, "a")
        yield "typing the title", self._type_title

    def _scroll(self, view: GridView) -> Work:
        bar = view.verticalScrollBar()
        return lambda: bar.setValue((bar.value() + 140) % max(1, bar.maximum()))

    def _keys(self, view: GridView, key: Qt.Key) -> Work:
        view.setFocus()
        return lambda: QTest.keyClick(view, key)

    def _search(self) -> None:
        """Letter by letter, then anew."""
        self._typed = self._typed % len(_QUERY) + 1
        self.library.field.setText(_QUERY[: self._typed])

    def _choose(self) -> None:
        chips = self.library.chips.findChildren(QPushButton)
        if chips:
            chips[self._typed % len(chips)].click()
        self._typed += 1
        run_loop(200)

    def _act(self, action: str) -> Work:
        return self.window.actions_.action(action).trigger

    def _undo_and_redo(self) -> Work:
        actions = [self.window.actions_.action(name) for name in ("edit.undo", "edit.redo")]

        def step() -> None:
            actions.reverse()
            actions[0].trigger()

        return step

    def _some_slides(self) -> QMimeData:
        model = self.workspace.sorter.model
        rows = [row for row in range(40, 60) if model.rows.rows[row].key]
        return model.mimeData([model.index(row, 0) for row in rows])

    def _some_hits(self) -> QMimeData:
        model = self.library.model
        return model.mimeData([model.index(row, 0) for row in range(3)])

    def _drag(self, view: GridView, mime: Callable[[], QMimeData]) -> Work:
        """A drag over the view, a step at a time; it ends with a drop, and the next one begins."""
        place = QPoint(120, 40)
        held: list[QMimeData] = []
        bar = view.verticalScrollBar()

        def step() -> None:
            nonlocal place
            if not held:
                held.append(mime())
                QApplication.sendEvent(view.viewport(), _drag_event(QDragEnterEvent, place, held[0]))
            room = view.viewport().size()
            place = QPoint((place.x() + 37) % room.width(), (place.y() + 11) % room.height())
            bar.setValue(bar.value() + 30)
            QApplication.sendEvent(view.viewport(), _drag_event(QDragMoveEvent, place, held[0]))
            self._typed += 1
            if self._typed % 20 == 0:
                QApplication.sendEvent(view.viewport(), _drag_event(QDropEvent, place, held[0]))
                held.clear()

        return step

    def typing_on_slide(self) -> Work:
        editor = self.workspace.slide_page.editor
        self.workspace.selection.select(("s10",))
        run_loop(100)
        editor.edit_at(QPointF(100, 70))
        assert editor.is_active()
        return lambda: QTest.keyClicks(editor.field, "a")

    def _type_title(self) -> None:
        field = self.workspace.header.title
        QTest.keyClicks(field, "a")
        QTest.keyClick(field, Qt.Key.Key_Return)


def _drag_event(kind: type[QEvent], place: QPoint, mime: QMimeData) -> QEvent:
    """As Qt makes them in a drag that somebody else began."""
    at = QPointF(place) if kind is QDropEvent else place
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    return kind(at, actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # type: ignore[call-arg]


class PaintWatch(QObject):
    """Sees when a widget was painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.painted: set[QObject] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
        return False


def time_keystrokes(desk: Desk) -> None:
    """From a key on the slide to the painted text and the painted page behind it."""
    editor, canvas = desk.workspace.slide_page.editor, desk.workspace.slide_page.canvas
    desk.workspace.slide_page.tabs.setCurrentIndex(0)
    step = desk.typing_on_slide()
    watch = PaintWatch(editor.field.viewport(), canvas)
    times = []
    for _ in range(_KEYSTROKES):
        run_loop(30)
        watch.painted.clear()
        started = _now()
        step()
        while len(watch.painted) < 2:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        times.append(Gap(*(new - old for new, old in zip(_now(), started, strict=True))))
    page = canvas.page_rect.size()
    print(f"from key to pixels, a page of {page.width()} × {page.height()} (goal {_KEY_GOAL * 1000:.0f} ms):")
    _report("typing on the slide", times, _KEY_GOAL)


def run(window: MainWindow, seconds: float, only: str) -> None:
    """Print a line for each kind of work."""
    watchdog, desk = Watchdog(), Desk(window)
    for name, step in desk.works():
        if only in name:
            watchdog.measure(step, seconds)
            _report(name, watchdog.gaps, _GOAL)
    if not only or only in "key to pixels":
        window.actions_.action("view.slide").trigger()
        time_keystrokes(desk)


def _report(name: str, gaps: list[Gap], goal: float) -> None:
    figures = []
    for values in ([gap.clock for gap in gaps], [gap.net for gap in gaps], [gap.processor for gap in gaps]):
        values.sort()
        figures += [values[int(len(values) * 0.99)] * 1000, values[-1] * 1000]
    count = sum(gap.net > goal for gap in gaps)
    print(f"{name:28}" + "".join(f"{figure:8.1f}" for figure in figures) + f"{count:12}", flush=True)


def main() -> None:
    """Open the deck and work on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--slides", type=int, default=1_000)
    parser.add_argument("--library", type=int, default=100_000, help="slides in the library")
    parser.add_argument("--folder", type=Path, help="keep the generated library and its index here")
    parser.add_argument("--seconds", type=float, default=3.0, help="of each kind of work")
    parser.add_argument("--only", default="", help="what a line's name must contain")
    options = parser.parse_args()
    app = make_qt_application()
    with tempfile.TemporaryDirectory() as temporary:
        kept, here = options.folder or Path(temporary), Path(temporary)
        library = large_library(kept, options.library, kept / "cache")
        garbage = GarbageCollector(app)
        application = Application(app, Folders(here, here, kept / "cache"), [library])
        window = application.new_window()
        window.resize(1920, 1080)
        run_loop(1_000)
        deck = LoadedDeck(large_deck(library, options.slides), MediaStore())
        columns = "".join(f"{of:>8}{'worst':>8}" for of in ("p99", "net p99", "CPU p99"))
        print(f"{'ms from tick to tick':28}{columns}{'net > goal':>12}")
        watchdog = Watchdog()
        watchdog.measure_once(lambda: window.show_loaded(deck, None), 5.0)
        _report("opening the deck", watchdog.gaps, _GOAL)
        run(window, options.seconds, options.only)
        application.shutdown()
        garbage.stop()


if __name__ == "__main__":
    main()
