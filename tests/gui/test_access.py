"""Everybody can use it: names for assistive technology, keys for every command, colours with contrast."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from briefing_app.gui.actions import ACTIONS, Need
from briefing_app.gui.look.contrast import contrast
from briefing_app.gui.look.tokens import ALL_TOKENS
from briefing_app.gui.settings_dialog import SettingsDialog


def nameless(widgets: list[QWidget]) -> list[str]:
    """The widgets that would be announced without a name."""
    found = []
    for widget in widgets:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QLabel):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.isValid():
            continue
        name = interface.text(QAccessible.Text.Name)
        if not name and not (isinstance(widget, QAbstractButton) and widget.text()):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def test_every_widget_that_takes_the_focus_has_a_name(desk, every_widget):
    assert nameless(every_widget()) == []
    desk.open_outline()
    for view in ("outline", "slide", "sorter"):
        desk.do(f"view.{view}")
        assert nameless(every_widget()) == []


def test_every_field_of_the_settings_has_a_name(desk):
    dialog = SettingsDialog(desk.application.preferences, lambda _folder: None, desk.window)
    assert nameless([dialog, *dialog.findChildren(QWidget)]) == []
    dialog.deleteLater()


def test_no_two_commands_share_a_key():
    keys = [sequence.toString() for spec in ACTIONS for sequence in spec.sequences()]
    assert sorted(keys) == sorted(set(keys))


def test_every_command_is_in_a_menu(desk):
    menus = [action.menu() for action in desk.window.menuBar().actions()]
    shown = {action.objectName() for menu in menus for action in menu.actions()}
    assert {spec.id for spec in ACTIONS} <= shown


def test_a_disabled_command_says_why(desk):
    desk.window.refresh()
    action = desk.window.actions_.action("file.save")
    assert not action.isEnabled()
    assert action.statusTip() == Need.DECK.value


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_text_stands_out_from_what_it_is_on(tokens):
    for ink, ground in (
        (tokens.text, tokens.surface),
        (tokens.text, tokens.canvas),
        (tokens.muted, tokens.surface),
        (tokens.muted, tokens.canvas),
        (tokens.muted, tokens.raised),
        (tokens.accent, tokens.surface),
        (tokens.on_accent, tokens.accent),
        (tokens.text, tokens.accent_soft),
        (tokens.good, tokens.good_soft),
        (tokens.warn, tokens.warn_soft),
        (tokens.bad, tokens.bad_soft),
    ):
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def test_black_on_white_has_the_contrast_that_wcag_names():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_the_shortcuts_are_those_of_the_platform(desk):
    assert QKeySequence("Ctrl+S") in desk.window.actions_.action("file.save").shortcuts()
