"""The finder with all that the window has to be searched."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app.gui.actions import ActionSet
from briefing_app.gui.commands.host import Host
from briefing_app.gui.finder.dialog import Finder
from briefing_app.gui.finder.entries import Source
from briefing_app.gui.finder.sources import BriefingSource, CommandSource, DeckSource, HelpSource, LibrarySource
from briefing_app.gui.help.reader import HelpReader
from briefing_app.gui.library.pane import LibraryPane
from briefing_app.library.library import Library
from briefing_app.model.outline import Outline
from briefing_app.settings import DECK_LANGUAGE

translate = QCoreApplication.translate
_COMMANDS = 5  # among other kinds


def open_finder(
    host: Host, actions: ActionSet, start: Callable[[Library, Outline], object], *, only_commands: bool
) -> Finder:
    """Open it over the window; `start` opens a briefing."""
    if only_commands:
        title = translate("Finder", "All commands")
        finder = Finder((CommandSource(actions),), title, translate("Finder", "Type a command"), host.widget)
    else:
        title = translate("Finder", "Search everything")
        hint = translate("Finder", "Search slides, briefings, commands and help")
        finder = Finder(_sources(host, actions, start), title, hint, host.widget)
    finder.open()
    return finder


def _sources(host: Host, actions: ActionSet, start: Callable[[Library, Outline], object]) -> list[Source]:
    bench = host.workbench
    language = bench.preferences.value(DECK_LANGUAGE)

    def icon(name: str) -> QIcon:
        return bench.icons.icon(name, QApplication.palette())

    found: list[Source] = []
    if host.workspace is not None:
        found.append(DeckSource(host.workspace, icon("slide")))
        pane = host.workspace.side_pane("library")
        if isinstance(pane, LibraryPane):
            found.append(LibrarySource(pane, icon("library")))
    found.append(BriefingSource(bench.libraries, language, start, icon("outline")))
    found.append(CommandSource(actions, _COMMANDS))
    found.append(HelpSource(lambda page: HelpReader(host.widget, page).show(), icon("help")))
    return found
