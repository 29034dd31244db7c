"""Every command of the main window, as tables of data, one module for a few menus.

Menus, toolbar, shortcuts, command palette, the keyboard help page and tests are all made from `ACTIONS`.
An id is "group.method": the method of that name on the group's command object does the work.
"""

from briefing_app.gui.actions.action_set import ActionSet, plain_text, translated
from briefing_app.gui.actions.spec import ActionSpec, Menu, Need
from briefing_app.gui.actions.table import ACTIONS, SLIDE_TOOLS, TOOLBAR

__all__ = [
    "ACTIONS",
    "SLIDE_TOOLS",
    "TOOLBAR",
    "ActionSet",
    "ActionSpec",
    "Menu",
    "Need",
    "plain_text",
    "translated",
]
