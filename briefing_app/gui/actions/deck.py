"""The File and Edit menus."""

from briefing_app.gui.actions.spec import EDITABLE, QT_TRANSLATE_NOOP, ActionSpec, Menu, Need, Standard

DECK: tuple[ActionSpec, ...] = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New deck"), Menu.FILE, (Standard.New,), "new", ()),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Menu.FILE, (Standard.Open,), "open", ()),
    ActionSpec(
        "file.start", QT_TRANSLATE_NOOP("Actions", "Start page"), Menu.FILE, ("Ctrl+Shift+N",), "folder", ()
    ),
    ActionSpec(
        "file.save",
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        Menu.FILE,
        (Standard.Save,),
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
        (Standard.Close,),
        "",
        (),
        separator=True,
    ),
    ActionSpec(
        "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.FILE, (Standard.Quit, "Ctrl+Q"), "", ()
    ),
    ActionSpec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        Menu.EDIT,
        (Standard.Undo,),
        "undo",
        (Need.DECK, Need.UNDO),
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        Menu.EDIT,
        (Standard.Redo, "Ctrl+Y"),
        "redo",
        (Need.DECK, Need.REDO),
    ),
    ActionSpec(
        "edit.cut",
        QT_TRANSLATE_NOOP("Actions", "Cu&t"),
        Menu.EDIT,
        (Standard.Cut,),
        "cut",
        EDITABLE,
        separator=True,
    ),
    ActionSpec(
        "edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Menu.EDIT, (Standard.Copy,), "copy", EDITABLE
    ),
    ActionSpec(
        "share.copy_picture",
        QT_TRANSLATE_NOOP("Actions", "Copy as p&icture"),
        Menu.EDIT,
        ("Ctrl+Shift+C",),
        "picture",
        EDITABLE,
    ),
    ActionSpec(
        "edit.paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste"),
        Menu.EDIT,
        (Standard.Paste,),
        "paste",
        (Need.DECK, Need.CLIPBOARD),
    ),
    ActionSpec(
        "edit.delete",
        QT_TRANSLATE_NOOP("Actions", "&Delete"),
        Menu.EDIT,
        (Standard.Delete,),
        "delete",
        EDITABLE,
    ),
    ActionSpec(
        "edit.select_all",
        QT_TRANSLATE_NOOP("Actions", "Select &all"),
        Menu.EDIT,
        (Standard.SelectAll,),
        "",
        (Need.DECK, Need.SLIDES),
    ),
    ActionSpec(
        "edit.search",
        QT_TRANSLATE_NOOP("Actions", "S&earch everything…"),
        Menu.EDIT,
        ("Ctrl+K",),
        "search",
        (),
        QT_TRANSLATE_NOOP("Actions", "Slides, briefings, commands and help, by any word"),
        separator=True,
    ),
    ActionSpec(
        "edit.find_in_library",
        QT_TRANSLATE_NOOP("Actions", "&Find in the library"),
        Menu.EDIT,
        ("Ctrl+Shift+F",),
        "library",
    ),
)
