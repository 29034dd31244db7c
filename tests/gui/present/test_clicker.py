"""Buttons of a clicker are taught in the settings, seen there and forgotten again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from briefing_app.gui.present.clicker import ClickerButtons
from briefing_app.gui.present.learn import LearnDialog
from briefing_app.gui.present.store import ShowStore
from briefing_app.gui.settings_dialog import SettingsDialog
from briefing_app.presenting.keys import ShowAction
from tests.gui.test_access import nameless


@pytest.fixture
def clicker(stage, qtbot):
    """The list over the memory that shows of this stage have too."""
    widget = ClickerButtons(ShowStore(stage.folder / "state", stage.jobs))
    qtbot.addWidget(widget)
    widget.show()
    return widget


def teach(clicker, key: Qt.Key, action: ShowAction) -> None:
    clicker.learn_button.click()
    dialog = clicker.findChildren(LearnDialog)[-1]
    QTest.keyClick(dialog._target, key)
    dialog._actions.setCurrentIndex(dialog._actions.findData(action))
    dialog._buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_button_taught_in_the_settings_works_in_the_next_show_and_can_be_forgotten(stage, clicker):
    teach(clicker, Qt.Key.Key_F9, ShowAction.BLACK)
    assert [clicker.list.item(0).text()] == ["F9  →  Black screen"]
    show = stage.start()
    stage.press(show, Qt.Key.Key_F9)
    assert show.presenter.room.words == "BLACK"
    show.close()
    clicker.list.setCurrentRow(0)
    clicker.forget_button.click()
    assert clicker.list.count() == 0
    again = stage.start()
    stage.press(again, Qt.Key.Key_F9)
    assert again.presenter.room.words == ""


def test_what_is_forgotten_while_a_show_runs_stays_forgotten(stage, clicker):
    teach(clicker, Qt.Key.Key_F9, ShowAction.BLACK)
    show = stage.start()
    clicker.list.setCurrentRow(0)
    clicker.forget_button.click()
    show.presenter.notes.resize_text(1)
    show.close()
    memory = ShowStore(stage.folder / "state", stage.jobs).memory()
    assert dict(memory.buttons) == {}
    assert memory.notes_points == 20


def test_the_settings_have_the_clicker_with_names_for_all_its_fields(desk):
    desk.do("file.settings")
    dialog = desk.window.findChildren(SettingsDialog)[0]
    (clicker,) = dialog.findChildren(ClickerButtons)
    assert clicker.learn_button.isVisible()
    assert nameless([dialog, *dialog.findChildren(type(clicker).__mro__[1])]) == []
