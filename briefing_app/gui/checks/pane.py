"""Puts the checks around a deck: the watcher, the inspector's page, the badges, the gate."""

from PySide6.QtCore import QCoreApplication

from briefing_app.diagnostics import Severity
from briefing_app.gui.checks.gate import Gate
from briefing_app.gui.checks.panel import ChecksPanel
from briefing_app.gui.checks.watcher import CheckWatcher
from briefing_app.gui.inspector.pane import InspectorPane
from briefing_app.gui.workbench import Workbench
from briefing_app.gui.workspace import Workspace

translate = QCoreApplication.translate


def add_checks(workspace: Workspace, workbench: Workbench, inspector: InspectorPane) -> CheckWatcher:
    """Check the deck of `workspace` from now on."""
    session = workspace.session
    watcher = CheckWatcher(session, workbench.jobs, workbench.laying, workbench.shelf, workspace)
    panel = ChecksPanel(session, watcher)
    tab = inspector.tabs.addTab(panel, translate("InspectorPane", "Checks"))
    panel.go.connect(lambda key: workspace.selection.select((key,)))
    workspace.gate = Gate(session, watcher, workspace)
    workspace.sorter.model.severity = watcher.severity

    def show_panel() -> None:
        if not workspace.is_pane_shown("inspector"):
            workspace.toggle_pane("inspector")
        inspector.tabs.setCurrentIndex(tab)
        panel.setFocus()

    def tell() -> None:
        count = watcher.count(Severity.ERROR, Severity.WARNING)
        workspace.open_checks = count
        name = translate("InspectorPane", "Checks")
        inspector.tabs.setTabText(tab, f"{name} · {count}" if count else name)
        workspace.sorter.view.viewport().update()
        workspace.checked.emit()

    workspace.on_check = show_panel
    watcher.changed.connect(tell)
    return watcher
