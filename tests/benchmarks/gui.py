"""How fluid the window stays: a watchdog prints the gaps in the event loop while a large deck is worked on.

    python tests/benchmarks/gui.py [SLIDES]

A gap is the time by which a 1 ms timer fires late. Times are of this machine; compare runs on the same one.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtTest import QTest

from briefing_app import resources
from briefing_app.gui.application import Application, Folders, make_qt_application
from briefing_app.gui.main_window import MainWindow
from briefing_app.gui.slide.page import SlidePage
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import LoadedDeck, MediaStore


class Watchdog:
    """Notes how late a short timer fires."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.gaps: list[float] = []

    def measure(self, action: Callable[[], object], seconds: float = 2.0) -> str:
        """Do `action` again and again; the 99th percentile and the worst gap in milliseconds."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            action()
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()
        self._timer.stop()
        gaps = sorted(self.gaps)
        return f"p99 {gaps[int(len(gaps) * 0.99)] * 1000:6.1f} ms   worst {gaps[-1] * 1000:6.1f} ms"

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def large_deck(count: int) -> Deck:
    """Sections of twenty slides with five points each."""
    points = "".join(f"- Point {n} of a slide with some words in it\n" for n in range(5))
    slides = [DeckSlide(f"s{n}", f"# Slide number {n}\n\n{points}", "en") for n in range(count)]
    sections = tuple(Section(f"Part {n}", tuple(slides[n : n + 20])) for n in range(0, count, 20))
    return Deck("A large deck", minutes=count * 2.0, sections=sections)


def run(window: MainWindow, count: int) -> None:
    """Print the gaps while scrolling, moving, searching and typing."""
    started = time.perf_counter()
    window.show_loaded(LoadedDeck(large_deck(count), MediaStore()), None)
    print(f"{count} slides opened in {(time.perf_counter() - started) * 1000:.0f} ms")
    watchdog, workspace = Watchdog(), window.open_workspace
    bar = workspace.sorter.view.verticalScrollBar()
    watchdog.measure(lambda: None, 3.0)  # let the library be read
    print("scrolling ", watchdog.measure(lambda: bar.setValue((bar.value() + 90) % max(1, bar.maximum()))))
    workspace.selection.select(("s10",))
    print("moving    ", watchdog.measure(lambda: window.actions_.action("slide.move_down").trigger()))
    field = workspace.side_pane("library").field  # type: ignore[attr-defined]
    print(
        "searching ",
        watchdog.measure(lambda: field.setText(field.text() + "a" if len(field.text()) < 4 else "")),
    )
    workspace.show_view("slide")
    page: SlidePage = workspace.slide_page
    watchdog.measure(lambda: None, 0.5)
    page.editor.edit_at(QPointF(100, 70))
    print("typing    ", watchdog.measure(lambda: QTest.keyClicks(page.editor.field, "a")))


def main() -> None:
    """Measure with the number of slides given, or 1 000."""
    app = make_qt_application()
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        application = Application(app, Folders(here, here, here), [Library.open(resources.starter_library())])
        window = application.new_window()
        window.resize(1920, 1080)
        run(window, int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
        application.shutdown()


if __name__ == "__main__":
    main()
