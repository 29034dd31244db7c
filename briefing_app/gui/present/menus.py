"""The two menus of the presenter's window: languages, and everything that has no button of its own."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.gui.present.bar import BUTTONS, KeyButton
from briefing_app.gui.present.help import keys_text
from briefing_app.gui.present.screens import ShowScreens, screen_infos
from briefing_app.model.language import language
from briefing_app.presenting.keys import KEY_TABLE, ShowAction

translate = QCoreApplication.translate
_ON_BUTTONS = frozenset(spec.action for spec in BUTTONS) | {ShowAction.GO_TO}
_BINDINGS = {binding.action: binding for binding in KEY_TABLE}
_GROUPS = (
    (
        str(QT_TRANSLATE_NOOP("ShowMenus", "Go to")),
        (
            ShowAction.FIRST,
            ShowAction.LAST,
            ShowAction.NEXT_SLIDE,
            ShowAction.PREVIOUS_SLIDE,
            ShowAction.FIND,
            ShowAction.HISTORY_BACK,
            ShowAction.HISTORY_FORWARD,
            ShowAction.BACKUP,
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("ShowMenus", "Point, draw, zoom")),
        (
            ShowAction.LASER,
            ShowAction.SPOTLIGHT,
            ShowAction.HIDE_POINTER,
            ShowAction.HIGHLIGHTER,
            ShowAction.ERASER,
            ShowAction.CLEAR,
            ShowAction.ZOOM_IN,
            ShowAction.ZOOM_OUT,
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("ShowMenus", "Time and notes")),
        (
            ShowAction.TIMER_PAUSE,
            ShowAction.TIMER_RESET,
            ShowAction.NOTES_LARGER,
            ShowAction.NOTES_SMALLER,
        ),
    ),
)
Choose = Callable[[str], object]


def language_menu(
    button: KeyButton, tags: tuple[str, ...], room: tuple[str, Choose], notes: tuple[str, Choose]
) -> None:
    """Open the languages under `button`; `room` and `notes` are the language now, and what takes another."""
    menu = QMenu(button)
    for title, (now, choose) in (
        (translate("ShowMenus", "The room sees"), room),
        (translate("ShowMenus", "Your notes"), notes),
    ):
        heading = menu.addAction(title)
        heading.setEnabled(False)
        group = QActionGroup(menu)
        for tag in tags:
            group.addAction(_choice(menu, language(tag).endonym, tag == now, partial(choose, tag)))
        menu.addSeparator()
    _pop_up(menu, button)


def more_menu(
    button: KeyButton,
    do: Callable[[ShowAction], object],
    screens: ShowScreens,
    extra: Mapping[str, Callable[[], object]],
) -> None:
    """Open all other actions of the key table, the screens, and `extra` by their texts."""
    menu = QMenu(button)
    grouped = {action for _, actions in _GROUPS for action in actions}
    for title, actions in _GROUPS:
        _add_actions(menu.addMenu(translate("ShowMenus", title)), actions, do)
    menu.addSeparator()
    rest = [b.action for b in KEY_TABLE if b.action not in grouped and b.action not in _ON_BUTTONS]
    _add_actions(menu, rest, do)
    menu.addSeparator()
    _add_screens(menu.addMenu(translate("ShowMenus", "Screen for the room")), screens)
    for text, call in extra.items():
        menu.addAction(text).triggered.connect(lambda _=False, c=call: c())
    _pop_up(menu, button)


def _add_actions(menu: QMenu, actions: Iterable[ShowAction], do: Callable[[ShowAction], object]) -> None:
    for action in actions:
        binding = _BINDINGS[action]
        entry = menu.addAction(f"{translate('ShowKeys', binding.text)}\t{keys_text(binding.keys[:1])}")
        entry.triggered.connect(lambda _=False, a=action: do(a))


def _add_screens(menu: QMenu, screens: ShowScreens) -> None:
    infos = screen_infos()
    for number, info in enumerate(infos, 1):
        size = f"{info.width} × {info.height}"
        text = translate("ShowMenus", "{0}: {1}, {2}").format(number, info.name, size)
        on = number - 1 == screens.plan.audience
        _choice(menu, text, on, partial(screens.choose, info.identity))
    menu.addSeparator()
    identify = translate("ShowMenus", "Show the numbers on the screens")
    menu.addAction(identify).triggered.connect(lambda _=False: screens.identify())
    one = translate("ShowMenus", "Only the room's window")
    _choice(menu, one, screens.is_single, lambda: screens.use_one(single=not screens.is_single))


def _choice(menu: QMenu, text: str, on: bool, choose: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _=False: choose())
    return action


def _pop_up(menu: QMenu, button: QWidget) -> None:
    """Above the button, which stands at the bottom of the window."""
    menu.aboutToHide.connect(menu.deleteLater)
    top = button.mapToGlobal(button.rect().topLeft())
    menu.popup(QPoint(top.x(), top.y() - menu.sizeHint().height()))
