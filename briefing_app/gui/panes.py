"""Which panes stand around a deck: composed here, so that the workspace need not know them."""

from briefing_app.gui.commands.host import Host
from briefing_app.gui.outline.page import OutlinePage
from briefing_app.gui.workbench import Workbench
from briefing_app.gui.workspace import Workspace


def add_panes(workspace: Workspace, workbench: Workbench, host: Host) -> None:
    """Give `workspace` its other views and its side panes."""
    workspace.add_view("outline", OutlinePage(workspace.session, workspace.selection))
