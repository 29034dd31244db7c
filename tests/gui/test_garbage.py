import gc
import threading
import weakref

from briefing_app.gui.garbage import GarbageCollector


class Knot:
    """Refers to itself, so that only the collector can end it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_a_worker_allocates_is_collected_on_the_gui_thread_only(qtbot):
    ends: list[threading.Thread] = []
    garbage = GarbageCollector()
    knot = Knot()
    weakref.finalize(knot, lambda: ends.append(threading.current_thread()))
    del knot
    worker = threading.Thread(target=lambda: [Knot() for _ in range(40_000)])
    worker.start()
    worker.join()
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends), timeout=5_000)
    assert ends == [threading.main_thread()]
    garbage.stop()
    assert gc.isenabled()


def test_what_is_loaded_in_bulk_is_looked_at_when_a_window_is_closed(qtbot):
    ends: list[threading.Thread] = []
    garbage = GarbageCollector()
    knot = Knot()
    weakref.finalize(knot, lambda: ends.append(threading.current_thread()))
    deck = [Knot() for _ in range(100_000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(deck), timeout=5_000)
    del knot
    gc.collect()
    assert ends == []
    garbage.look_at_all()
    assert ends == [threading.main_thread()]
    garbage.stop()
    assert gc.get_freeze_count() == 0
