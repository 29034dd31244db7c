"""Pictures of slides in lists: a card is painted again when its picture is there, and only then."""

import pytest
from PySide6.QtCore import QEvent, QObject

from briefing_app.gui.grid.view import GridView
from briefing_app.gui.thumbnails import Thumbnails


class Painted(QObject):
    """Notes the regions that a widget is painted in."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.region())
        return False


@pytest.fixture
def sorter(desk, qtbot) -> GridView:
    desk.open_outline()
    view = desk.window.open_workspace.sorter.view
    thumbnails = desk.application.workbench.thumbnails
    qtbot.waitUntil(lambda: not thumbnails.is_busy)
    return view


def test_only_the_card_whose_picture_came_is_painted(sorter, qtbot):
    qtbot.wait(50)
    seen = Painted(sorter.viewport())
    sorter.await_picture(2, ("digest", 100))
    sorter.await_picture(3, ("another", 100))
    sorter.show_drawn(frozenset({("digest", 100), ("nobody's", 100)}))
    qtbot.waitUntil(lambda: bool(seen.regions))
    (region,) = seen.regions
    box = sorter.visualRect(sorter.model().index(2, 0))
    other = sorter.visualRect(sorter.model().index(3, 0))
    assert region.contains(box.center())
    assert not region.contains(other.center())
    seen.regions.clear()
    sorter.show_drawn(frozenset({("digest", 100)}))
    qtbot.wait(50)
    assert not seen.regions  # nobody waits for it any more


def test_what_was_given_up_is_asked_for_again(qtbot, sorter):
    """More is wanted than is kept in mind: whoever still looks at it must hear of that."""
    thumbnails, told = Thumbnails(), set()
    thumbnails.drawn.connect(told.update)
    frames = sorter.model().frames
    make = frames.sheet_maker(frames.places[0].entry.key)
    for number in range(70):
        assert thumbnails.get(number, 40, make) is None
    qtbot.waitUntil(lambda: not thumbnails.is_busy)
    qtbot.waitUntil(lambda: len(told) == 70)
    given_up = [number for number in range(70) if thumbnails.get(number, 40, make) is None]
    assert given_up == list(range(10))
    thumbnails.stop()
