"""Which object runs the commands of each group in the table of actions."""

from typing import TYPE_CHECKING

from briefing_app.gui.commands.edits import EditCommands, SlideCommands
from briefing_app.gui.commands.files import FileCommands
from briefing_app.gui.commands.insert import InsertCommands
from briefing_app.gui.commands.share import ShareCommands
from briefing_app.gui.commands.tables import TableCommands
from briefing_app.gui.commands.talk import TalkCommands
from briefing_app.gui.commands.text import TextCommands
from briefing_app.gui.commands.views import HelpCommands, ShowCommands, ViewCommands

if TYPE_CHECKING:
    from briefing_app.gui.main_window import MainWindow


def command_groups(window: "MainWindow", files: FileCommands) -> dict[str, object]:
    """Group → object with a method for each of its commands."""
    return {
        "file": files,
        "edit": EditCommands(window),
        "slide": SlideCommands(window),
        "share": ShareCommands(window),
        "insert": InsertCommands(window),
        "talk": TalkCommands(window),
        "text": TextCommands(window),
        "table": TableCommands(window),
        "view": ViewCommands(window),
        "show": ShowCommands(window),
        "help": HelpCommands(window, window),
    }
