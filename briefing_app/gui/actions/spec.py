"""What a command is: data, told apart from the QActions made of it."""

from enum import StrEnum

from msgspec import Struct
from PySide6.QtGui import QKeySequence

Standard = QKeySequence.StandardKey


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself: it is translated where it is shown."""
    return text


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    SLIDE = QT_TRANSLATE_NOOP("Actions", "&Slide")
    INSERT = QT_TRANSLATE_NOOP("Actions", "&Insert")
    TALK = QT_TRANSLATE_NOOP("Actions", "&Talk")
    TEXT = QT_TRANSLATE_NOOP("Actions", "Te&xt")
    TABLE = QT_TRANSLATE_NOOP("Actions", "Ta&ble")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    SHOW = QT_TRANSLATE_NOOP("Actions", "S&how")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


class Need(StrEnum):
    """What must be so for an action to make sense; the value is what is said while it is not."""

    DECK = QT_TRANSLATE_NOOP("Actions", "Open or make a deck first.")
    SLIDES = QT_TRANSLATE_NOOP("Actions", "The deck has no slides yet.")
    SELECTION = QT_TRANSLATE_NOOP("Actions", "Select a slide first.")
    UNDO = QT_TRANSLATE_NOOP("Actions", "There is nothing to undo.")
    REDO = QT_TRANSLATE_NOOP("Actions", "There is nothing to redo.")
    CLIPBOARD = QT_TRANSLATE_NOOP("Actions", "Copy or cut a slide first.")
    WRITABLE = QT_TRANSLATE_NOOP("Actions", "This deck is open read-only: save it under another name.")
    CHANGES = QT_TRANSLATE_NOOP("Actions", "Everything is saved.")
    LINKED_OLD = QT_TRANSLATE_NOOP("Actions", "The library has no newer text of this slide.")
    CELL = QT_TRANSLATE_NOOP("Actions", "Click into a cell of a table first.")
    EDITING = QT_TRANSLATE_NOOP("Actions", "Click on text on the slide or into its notes first.")
    LISTS = QT_TRANSLATE_NOOP("Actions", "Click into text or a list on the slide, or into the notes first.")


class ActionSpec(Struct, frozen=True):
    """One command. `keys` are Qt's standard keys or portable texts; the first is shown."""

    id: str
    text: str
    menu: Menu
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    icon: str = ""
    needs: tuple[Need, ...] = (Need.DECK,)
    tip: str = ""
    checkable: bool = False
    separator: bool = False  # a line before it in its menu

    def sequences(self) -> list[QKeySequence]:
        """The shortcuts on this platform, without doubles."""
        found: dict[str, QKeySequence] = {}
        for key in self.keys:
            bindings = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)[:1]
            found.update({binding.toString(): binding for binding in bindings})
        return list(found.values())


EDITABLE = (Need.DECK, Need.SELECTION)
