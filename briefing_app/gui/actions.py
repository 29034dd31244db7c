"""Every command of the main window, as one table of data.

Menus, toolbar, shortcuts, command palette, the keyboard help page and tests are all made from `ACTIONS`.
An id is "group.method": the method of that name on the group's command object does the work.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from briefing_app.gui.look.icons import Icons

_Standard = QKeySequence.StandardKey
_CONTEXT = "Actions"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself: it is translated where it is shown."""
    return text


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    SLIDE = QT_TRANSLATE_NOOP("Actions", "&Slide")
    TALK = QT_TRANSLATE_NOOP("Actions", "&Talk")
    TEXT = QT_TRANSLATE_NOOP("Actions", "Te&xt")
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
    EDITING = QT_TRANSLATE_NOOP("Actions", "Click on text on the slide first.")


@dataclass(frozen=True, slots=True)
class ActionSpec:
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


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_EDITABLE = (Need.DECK, Need.SELECTION)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New deck"), Menu.FILE, (_Standard.New,), "new", ()),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Menu.FILE, (_Standard.Open,), "open", ()),
    ActionSpec(
        "file.start", QT_TRANSLATE_NOOP("Actions", "Start page"), Menu.FILE, ("Ctrl+Shift+N",), "folder", ()
    ),
    ActionSpec(
        "file.save",
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        Menu.FILE,
        (_Standard.Save,),
        "save",
        (Need.DECK, Need.WRITABLE),
        separator=True,
    ),
    ActionSpec("file.save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), Menu.FILE, ("Ctrl+Shift+S",)),
    ActionSpec(
        "file.export",
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        Menu.FILE,
        ("Ctrl+E",),
        "export",
        (Need.DECK, Need.SLIDES),
        QT_TRANSLATE_NOOP("Actions", "Make a PowerPoint, PDF or other file of the deck"),
        separator=True,
    ),
    ActionSpec(
        "file.settings",
        QT_TRANSLATE_NOOP("Actions", "Se&ttings…"),
        Menu.FILE,
        ("Ctrl+,",),
        "settings",
        (),
        separator=True,
    ),
    ActionSpec(
        "file.close",
        QT_TRANSLATE_NOOP("Actions", "&Close window"),
        Menu.FILE,
        (_Standard.Close,),
        "",
        (),
        separator=True,
    ),
    ActionSpec(
        "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.FILE, (_Standard.Quit, "Ctrl+Q"), "", ()
    ),
    ActionSpec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        Menu.EDIT,
        (_Standard.Undo,),
        "undo",
        (Need.DECK, Need.UNDO),
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        Menu.EDIT,
        (_Standard.Redo, "Ctrl+Y"),
        "redo",
        (Need.DECK, Need.REDO),
    ),
    ActionSpec(
        "edit.cut",
        QT_TRANSLATE_NOOP("Actions", "Cu&t"),
        Menu.EDIT,
        (_Standard.Cut,),
        "cut",
        _EDITABLE,
        separator=True,
    ),
    ActionSpec(
        "edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Menu.EDIT, (_Standard.Copy,), "copy", _EDITABLE
    ),
    ActionSpec(
        "edit.paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste"),
        Menu.EDIT,
        (_Standard.Paste,),
        "paste",
        (Need.DECK, Need.CLIPBOARD),
    ),
    ActionSpec(
        "edit.delete",
        QT_TRANSLATE_NOOP("Actions", "&Delete"),
        Menu.EDIT,
        (_Standard.Delete,),
        "delete",
        _EDITABLE,
    ),
    ActionSpec(
        "edit.select_all",
        QT_TRANSLATE_NOOP("Actions", "Select &all"),
        Menu.EDIT,
        (_Standard.SelectAll,),
        "",
        (Need.DECK, Need.SLIDES),
    ),
    ActionSpec(
        "edit.find",
        QT_TRANSLATE_NOOP("Actions", "&Find in the library"),
        Menu.EDIT,
        (_Standard.Find, "Ctrl+K"),
        "search",
        separator=True,
    ),
    ActionSpec("slide.new", QT_TRANSLATE_NOOP("Actions", "&New slide"), Menu.SLIDE, ("Ctrl+M",), "add"),
    ActionSpec(
        "slide.duplicate",
        QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
        Menu.SLIDE,
        ("Ctrl+D",),
        "duplicate",
        _EDITABLE,
    ),
    ActionSpec(
        "slide.hide",
        QT_TRANSLATE_NOOP("Actions", "&Hide or show"),
        Menu.SLIDE,
        ("Ctrl+Shift+H",),
        "hide",
        _EDITABLE,
    ),
    ActionSpec(
        "slide.move_up",
        QT_TRANSLATE_NOOP("Actions", "Move &earlier"),
        Menu.SLIDE,
        ("Alt+Up",),
        "up",
        _EDITABLE,
        separator=True,
    ),
    ActionSpec(
        "slide.move_down",
        QT_TRANSLATE_NOOP("Actions", "Move &later"),
        Menu.SLIDE,
        ("Alt+Down",),
        "down",
        _EDITABLE,
    ),
    ActionSpec(
        "slide.new_section",
        QT_TRANSLATE_NOOP("Actions", "New &section here"),
        Menu.SLIDE,
        ("Ctrl+Shift+M",),
        "section",
        _EDITABLE,
        separator=True,
    ),
    ActionSpec(
        "slide.rename",
        QT_TRANSLATE_NOOP("Actions", "&Rename slide or section"),
        Menu.SLIDE,
        ("F2",),
        "",
        _EDITABLE,
    ),
    ActionSpec(
        "slide.remove_section",
        QT_TRANSLATE_NOOP("Actions", "Join section with the one before"),
        Menu.SLIDE,
        (),
        "",
        _EDITABLE,
    ),
    ActionSpec(
        "slide.review_update",
        QT_TRANSLATE_NOOP("Actions", "Changes from the &library…"),
        Menu.SLIDE,
        ("Ctrl+U",),
        "update",
        (*_EDITABLE, Need.LINKED_OLD),
        separator=True,
    ),
    ActionSpec(
        "talk.plan",
        QT_TRANSLATE_NOOP("Actions", "&Plan…"),
        Menu.TALK,
        ("Ctrl+Shift+L",),
        "plan",
        (),
        QT_TRANSLATE_NOOP("Actions", "Choose the slides that fit the audience, the theme and the minutes"),
    ),
    ActionSpec(
        "talk.check",
        QT_TRANSLATE_NOOP("Actions", "&Check"),
        Menu.TALK,
        ("F7",),
        "check",
        tip=QT_TRANSLATE_NOOP("Actions", "What is not yet fit to be shown"),
    ),
    ActionSpec(
        "talk.properties",
        QT_TRANSLATE_NOOP("Actions", "Deck p&roperties…"),
        Menu.TALK,
        ("Alt+Return",),
        "settings",
        (Need.DECK, Need.WRITABLE),
        separator=True,
    ),
    ActionSpec(
        "talk.agenda",
        QT_TRANSLATE_NOOP("Actions", "Insert an &agenda"),
        Menu.TALK,
        (),
        "table",
        (Need.DECK, Need.SLIDES),
        separator=True,
    ),
    ActionSpec(
        "talk.run_sheet",
        QT_TRANSLATE_NOOP("Actions", "Save the r&un sheet…"),
        Menu.TALK,
        (),
        "clock",
        (Need.DECK, Need.SLIDES),
    ),
    ActionSpec(
        "talk.save_event",
        QT_TRANSLATE_NOOP("Actions", "Save the &event for a calendar…"),
        Menu.TALK,
        (),
        "calendar",
    ),
    ActionSpec(
        "text.bold",
        QT_TRANSLATE_NOOP("Actions", "&Bold"),
        Menu.TEXT,
        (_Standard.Bold,),
        "bold",
        (Need.DECK, Need.EDITING),
    ),
    ActionSpec(
        "text.italic",
        QT_TRANSLATE_NOOP("Actions", "&Italic"),
        Menu.TEXT,
        (_Standard.Italic,),
        "italic",
        (Need.DECK, Need.EDITING),
    ),
    ActionSpec(
        "text.strike",
        QT_TRANSLATE_NOOP("Actions", "Stri&ke through"),
        Menu.TEXT,
        ("Ctrl+Shift+X",),
        "strike",
        (Need.DECK, Need.EDITING),
    ),
    ActionSpec(
        "view.sorter",
        QT_TRANSLATE_NOOP("Actions", "Slide &sorter"),
        Menu.VIEW,
        ("Ctrl+1",),
        "sorter",
        checkable=True,
    ),
    ActionSpec(
        "view.outline",
        QT_TRANSLATE_NOOP("Actions", "&Outline"),
        Menu.VIEW,
        ("Ctrl+2",),
        "outline",
        checkable=True,
    ),
    ActionSpec(
        "view.slide",
        QT_TRANSLATE_NOOP("Actions", "One s&lide"),
        Menu.VIEW,
        ("Ctrl+3",),
        "slide",
        checkable=True,
    ),
    ActionSpec(
        "view.library",
        QT_TRANSLATE_NOOP("Actions", "&Library"),
        Menu.VIEW,
        ("F8",),
        "library",
        checkable=True,
        separator=True,
    ),
    ActionSpec(
        "view.inspector",
        QT_TRANSLATE_NOOP("Actions", "&Inspector"),
        Menu.VIEW,
        ("F10",),
        "settings",
        checkable=True,
    ),
    ActionSpec("view.notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), Menu.VIEW, ("F9",), "notes"),
    ActionSpec(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Larger slides"),
        Menu.VIEW,
        (_Standard.ZoomIn, "Ctrl+="),
        "",
        separator=True,
    ),
    ActionSpec(
        "view.zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller slides"), Menu.VIEW, (_Standard.ZoomOut,)
    ),
    ActionSpec(
        "view.next_pane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), Menu.VIEW, ("F6",), "", separator=True
    ),
    ActionSpec("view.previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), Menu.VIEW, ("Shift+F6",)),
    ActionSpec(
        "show.start",
        QT_TRANSLATE_NOOP("Actions", "&Present"),
        Menu.SHOW,
        ("F5",),
        "present",
        (Need.DECK, Need.SLIDES),
        QT_TRANSLATE_NOOP("Actions", "Show the deck from its first slide"),
    ),
    ActionSpec(
        "show.from_here",
        QT_TRANSLATE_NOOP("Actions", "Present from &here"),
        Menu.SHOW,
        ("Shift+F5",),
        "",
        (Need.DECK, Need.SLIDES),
    ),
    ActionSpec(
        "show.rehearse",
        QT_TRANSLATE_NOOP("Actions", "&Rehearse"),
        Menu.SHOW,
        ("Alt+F5",),
        "clock",
        (Need.DECK, Need.SLIDES),
    ),
    ActionSpec("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), Menu.HELP, ("F1",), "help", ()),
    ActionSpec(
        "help.commands",
        QT_TRANSLATE_NOOP("Actions", "&All commands…"),
        Menu.HELP,
        ("Ctrl+Shift+P",),
        "commands",
        (),
    ),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "A&bout"), Menu.HELP, (), "", ()),
)

TOOLBAR: tuple[str, ...] = (
    "file.new", "file.open", "file.save", "|", "edit.undo", "edit.redo", "|", "slide.new", "slide.duplicate",
)  # fmt: skip


class ActionSet(QObject):
    """The QActions of one window, enabled by what `is_met` says of each Need."""

    def __init__(
        self,
        commands: Mapping[str, object],
        is_met: Callable[[Need], bool],
        icons: Icons,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._is_met = is_met
        self._icons = icons
        self._actions = {spec.id: self._make(spec, commands) for spec in ACTIONS}

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Every command with its QAction, in the table's order."""
        return ((spec, self._actions[spec.id]) for spec in ACTIONS)

    def action(self, action_id: str) -> QAction:
        """The QAction of the command `action_id`. Raises KeyError for one that is not in the table."""
        return self._actions[action_id]

    def refresh(self) -> None:
        """Enable what makes sense now; say of everything else why not."""
        for spec, action in self:
            unmet = next((need for need in spec.needs if not self._is_met(need)), None)
            action.setEnabled(unmet is None)
            action.setToolTip(_tool_tip(spec, action.text(), unmet))
            action.setStatusTip(_tr(unmet) if unmet else "")

    def recolor(self, palette: QPalette) -> None:
        """Draw all icons in the colours of `palette`."""
        for spec, action in self:
            action.setIcon(self._icons.icon(spec.icon, palette))

    def _make(self, spec: ActionSpec, commands: Mapping[str, object]) -> QAction:
        group, _, method = spec.id.partition(".")
        action = QAction(_tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcuts(spec.sequences())
        action.setCheckable(spec.checkable)
        handler: Callable[[], object] = getattr(commands[group], method)
        action.triggered.connect(lambda _checked=False: handler())
        return action


def plain_text(text: str) -> str:
    """A menu text without its mnemonic and its dots."""
    return text.replace("&", "").rstrip("…")


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return _tr(text)


def _tool_tip(spec: ActionSpec, text: str, unmet: Need | None) -> str:
    keys = spec.sequences()
    shortcut = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
    first = (_tr(spec.tip) if spec.tip else plain_text(text)) + shortcut
    return f"{first}\n{_tr(unmet)}" if unmet else first
