"""The View menu."""

from briefing_app.gui.actions.spec import QT_TRANSLATE_NOOP, ActionSpec, Menu, Standard

VIEWS: tuple[ActionSpec, ...] = (
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
        QT_TRANSLATE_NOOP("Actions", "One sli&de"),
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
        (Standard.ZoomIn, "Ctrl+="),
        "",
        separator=True,
    ),
    ActionSpec("view.zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller slides"), Menu.VIEW, (Standard.ZoomOut,)),
    ActionSpec(
        "view.next_pane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), Menu.VIEW, ("F6",), "", separator=True
    ),
    ActionSpec("view.previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), Menu.VIEW, ("Shift+F6",)),
)
