"""How a show starts: from the editor (F5), from the command line, as a rehearsal."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.gui.present.awake import keep_awake
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.rehearsed import RehearsedDialog, with_minutes
from briefing_app.gui.present.show import RunningShow, ShowTools
from briefing_app.gui.present.talk import Talk
from briefing_app.gui.session import Session
from briefing_app.gui.workbench import Workbench
from briefing_app.presenting.rehearsal import proposals
from briefing_app.settings import NOTES_LANGUAGE

translate = QCoreApplication.translate


def start_show(
    session: Session,
    workbench: Workbench,
    parent: QWidget,
    *,
    first: str | None = None,
    rehearsal: bool = False,
    minutes: float | None = None,
) -> RunningShow:
    """Show the deck of `session` as it is now, from the slide of the key `first` or from the start.

    `parent` stands on the presenter's screen. After a rehearsal it is asked about the times it took.
    Raises ValueError for a deck without slides.
    """
    talk = Talk(session.deck, session.media, workbench.laying, workbench.libraries)
    keys = [slide.key for slide in talk.deck.slides]
    slide = keys.index(first) if first in keys else None
    controller = ShowController(
        talk,
        slide=slide,
        minutes=minutes,
        rehearsal=rehearsal,
        notes_language=workbench.preferences.value(NOTES_LANGUAGE),
    )
    show = RunningShow(controller, show_tools(workbench), parent.screen())
    show.setParent(parent)
    if rehearsal:
        show.finished.connect(lambda: _propose(show, session, parent))
    show.finished.connect(workbench.showings.read)
    show.finished.connect(parent.activateWindow)
    show.finished.connect(show.deleteLater)
    show.start()
    return show


def show_tools(workbench: Workbench) -> ShowTools:
    """What a show borrows, from what the windows share."""
    return ShowTools(
        laying=workbench.laying,
        libraries=workbench.libraries,
        jobs=workbench.jobs,
        state_folder=workbench.state_folder,
        cache_folder=workbench.cache_folder,
        awake=keep_awake(),
        ask_folder=_ask_folder,
    )


def _propose(show: RunningShow, session: Session, parent: QWidget) -> None:
    """Ask which of the rehearsed times shall be the plan; one step that can be undone."""
    controller = show.controller
    found = proposals(controller.state.show, controller.seconds_on)
    if not found:
        return
    dialog = RehearsedDialog(found, parent)
    name = translate("Rehearsal", "Times of the rehearsal")

    def take_over() -> None:
        session.document.edit(name, lambda deck: with_minutes(deck, dialog.chosen()))

    dialog.accepted.connect(take_over)
    dialog.open()


def _ask_folder() -> Path | None:
    name = QFileDialog.getExistingDirectory(None, translate("RunningShow", "Folder for the drawings"))
    return Path(name) if name else None
