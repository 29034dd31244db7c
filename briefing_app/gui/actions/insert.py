"""The Insert and Table menus."""

from briefing_app.gui.actions.spec import EDITABLE, QT_TRANSLATE_NOOP, ActionSpec, Menu, Need

_IN_A_CELL = (*EDITABLE, Need.CELL)


def _table(method: str, text: str, key: str = "", icon: str = "", *, separator: bool = False) -> ActionSpec:
    keys = (key,) if key else ()
    return ActionSpec(f"table.{method}", text, Menu.TABLE, keys, icon, _IN_A_CELL, separator=separator)


INSERT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "insert.picture",
        QT_TRANSLATE_NOOP("Actions", "&Picture…"),
        Menu.INSERT,
        ("Ctrl+Alt+P",),
        "picture",
        EDITABLE,
    ),
    ActionSpec(
        "insert.table", QT_TRANSLATE_NOOP("Actions", "&Table"), Menu.INSERT, ("Ctrl+Alt+T",), "table", EDITABLE
    ),
    ActionSpec(
        "insert.chart", QT_TRANSLATE_NOOP("Actions", "C&hart…"), Menu.INSERT, ("Ctrl+Alt+G",), "chart", EDITABLE
    ),
    _table("row_above", QT_TRANSLATE_NOOP("Actions", "Row &above")),
    _table("row_below", QT_TRANSLATE_NOOP("Actions", "Row &below")),
    _table("column_before", QT_TRANSLATE_NOOP("Actions", "&Column before")),
    _table("column_after", QT_TRANSLATE_NOOP("Actions", "C&olumn after")),
    _table("row_up", QT_TRANSLATE_NOOP("Actions", "Move row &up"), "Alt+Shift+Up", separator=True),
    _table("row_down", QT_TRANSLATE_NOOP("Actions", "Move row &down"), "Alt+Shift+Down"),
    _table("column_left", QT_TRANSLATE_NOOP("Actions", "Move column &left"), "Alt+Shift+Left"),
    _table("column_right", QT_TRANSLATE_NOOP("Actions", "Move column &right"), "Alt+Shift+Right"),
    _table("remove_row", QT_TRANSLATE_NOOP("Actions", "D&elete row"), separator=True),
    _table("remove_column", QT_TRANSLATE_NOOP("Actions", "Delete colu&mn")),
)
