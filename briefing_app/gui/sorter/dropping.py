"""Files let fall on the sorter: read in the background, then one step that can be undone."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject

from briefing_app.gui.clipboard import CLIPBOARD_TYPE
from briefing_app.gui.commands.host import Host
from briefing_app.gui.edits import Spot, end_of
from briefing_app.gui.jobs import Job
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.phrases import told
from briefing_app.gui.slide.pictures import files_in
from briefing_app.gui.wording import slides_text
from briefing_app.gui.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.gui.sorter.arrivals import Arrival

translate = QCoreApplication.translate


class FileDrop(QObject):
    """Puts the slides of files into the deck, and says what could not be kept of them."""

    def __init__(self, workspace: Workspace, host: Host) -> None:
        super().__init__(workspace)
        self._workspace, self._host = workspace, host

    def dropped(self, mime: QMimeData, spot: Spot) -> None:
        """Read the files of a drag; they go where they were let fall."""
        files = [] if mime.hasFormat(CLIPBOARD_TYPE) else files_in(mime)  # slides come as files too
        if files and not self._workspace.session.file.read_only:
            self.take(files, spot)

    def take(self, files: Sequence[Path], spot: Spot) -> None:
        """Read `files` in the background and put their slides at `spot`."""
        from briefing_app.gui.sorter.arrivals import slides_of  # late: importers load slowly

        session = self._workspace.session
        media, language = session.media, session.deck.language

        def work(job: Job) -> "list[Arrival]":
            found = []
            for number, path in enumerate(files):
                job.report(number, len(files))
                found.append(slides_of(path, media, language))
            return found

        self._host.workbench.jobs.start(
            translate("FileDrop", "Reading {0}").format(files[0].name),
            work,
            done=lambda arrivals: self._put(arrivals, spot),
            failed=lambda error: self._host.say(error_message(error)),
            owner=self,
        )

    def _put(self, arrivals: "Sequence[Arrival]", spot: Spot) -> None:
        from briefing_app.gui.sorter.arrivals import arrived

        session = self._workspace.session
        slides = [slide for arrival in arrivals for slide in arrival.slides]
        sections = session.deck.sections
        is_there = spot.section < len(sections) and spot.offset <= len(sections[spot.section].slides)
        deck, keys = arrived(session.deck, spot if is_there else end_of(session.deck), slides)
        session.document.edit(translate("FileDrop", "Add slides from a file"), lambda _old: deck)
        self._workspace.selection.select(keys)
        lost = [diagnostic for arrival in arrivals for diagnostic in arrival.diagnostics]
        text = translate("FileDrop", "Added {0}.").format(slides_text(len(keys)))
        kept = translate("FileDrop", "Not all could be kept ({0}): {1}")
        hint = kept.format(len(lost), told(lost[0].message)) if lost else ""
        self._host.say(Message(text, hint, stays=bool(lost)))
