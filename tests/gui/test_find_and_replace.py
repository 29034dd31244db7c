"""Find and replace in the deck: by keys, in one step that can be undone, and only where words are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def bar(desk):
    desk.open_outline()
    desk.do("edit.replace")
    return desk.window.open_workspace.find_bar


def current_title(desk) -> str:
    workspace = desk.window.open_workspace
    return workspace.session.slide(workspace.session.entry(workspace.selection.current)).plain_title


def test_enter_goes_from_slide_to_slide_that_has_the_words_and_round(desk, bar):
    bar.words.setText("risk")
    seen = []
    for _ in range(len(desk.deck.slides) + 1):
        QTest.keyClick(bar.words, Qt.Key.Key_Return)
        seen.append(current_title(desk))
    assert "Fourteen risk factors, read together" in seen
    assert "Sources and further reading" not in seen
    first = seen[0]
    assert seen.index(first, 1)
    QTest.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert current_title(desk) == seen[-2]


def test_how_often_and_on_how_many_slides_is_said(desk, bar, qtbot):
    QTest.keyClicks(bar.words, "Lemkin")
    qtbot.waitUntil(lambda: "1 slide" in bar.count.text() and not bar.count.text().startswith("0"))
    bar.words.setText("xyzzy")
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this deck")
    assert not bar.everywhere.isEnabled()
    bar.words.clear()
    qtbot.waitUntil(lambda: bar.count.text() == "")


def test_replace_all_is_one_step_to_undo(desk, bar):
    before = desk.deck
    bar.words.setText("risk factors")
    bar.instead.setText("warning signs")
    bar.replace_all()
    assert "Fourteen warning signs, read together" in desk.titles()
    assert all("isk factors" not in slide.text.partition("\n# ")[2] for slide in desk.deck.slides)
    desk.do("edit.undo")
    assert desk.deck == before


def test_replace_on_this_slide_leaves_the_others_and_goes_on(desk, bar):
    bar.words.setText("Two")
    bar.match_case.setChecked(True)
    bar.instead.setText("2")
    bar.go(1)
    selection = desk.window.open_workspace.selection
    first = selection.current
    bar.here.click()
    texts = {slide.key: slide.text for slide in desk.deck.slides}
    assert "Two" not in texts.pop(first)
    assert "Two" in texts[selection.current]


def test_escape_closes_the_bar(desk, bar):
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_find_alone_offers_nothing_to_replace(desk):
    desk.open_outline()
    desk.do("edit.find")
    bar = desk.window.open_workspace.find_bar
    assert bar.words.isVisible()
    assert not bar.instead.isVisible()
