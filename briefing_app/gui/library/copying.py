"""Copy to my library: slides of another library as files of the user's own, to be changed there."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from briefing_app.errors import BriefingError
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.library.search import Found
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.phrases import told
from briefing_app.gui.wording import slides_text
from briefing_app.library.library import Library

if TYPE_CHECKING:
    from briefing_app.importing.copying import CopiedSlide

translate = QCoreApplication.translate


class Copier(QObject):
    """Copies in the background; says where the files are, or why there are none."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    @property
    def libraries(self) -> Sequence[Library]:
        """All that are open."""
        return self._host.workbench.libraries

    def targets(self, chosen: Sequence[Found]) -> list[Library]:
        """The user's libraries that the slides can be copied to."""
        sources = [found.library for found in chosen]
        return [library for library in self._host.workbench.shelf.own if library not in sources]

    def copy_elsewhere(self, chosen: Sequence[Found]) -> None:
        """Ask for a folder, which is a library from then on, and copy to it."""
        from briefing_app.importing.copying import make_library

        shelf, folder = self._host.workbench.shelf, self._host.workbench.ask_folder(documents_folder())
        if folder is None:
            return
        if shelf.is_read_only(folder):
            text = translate("Copier", "The library that comes with Briefing is read-only.")
            self._host.say(Message(text, translate("Copier", "Choose another folder.")))
            return
        try:
            make_library(folder, chosen[0].library.language)
            target = shelf.add(folder)
        except BriefingError as error:
            self._host.say(error_message(error))
            return
        self.copy(chosen, target)

    def copy(self, chosen: Sequence[Found], target: Library) -> None:
        """Copy each slide with its languages, pictures and sources; what `target` has already stays."""
        wanted = list(dict.fromkeys((found.library, found.hit.id) for found in chosen))
        self._host.workbench.jobs.start(
            translate("Copier", "Copying slides"),
            lambda _job: _copied(wanted, target),
            done=lambda result: self._on_copied(target, *result),
            failed=lambda error: self._host.say(error_message(error)),
        )

    def _on_copied(
        self, target: Library, copied: "Sequence[CopiedSlide]", problems: Sequence[BriefingError]
    ) -> None:
        self._host.workbench.shelf.refresh(target)
        if not copied:
            self._host.say(error_message(problems[0]))
            return
        text = translate("Copier", "Copied to “{0}”: {1}.").format(target.name, slides_text(len(copied)))
        said = [told(problem.message) for problem in problems]
        said += [told(finding.message) for slide in copied for finding in slide.diagnostics]
        folder = copied[0].slides[0].parent
        button = translate("Copier", "Show in folder")
        self._host.say(Message(text, " ".join(said[:1]), button, lambda: _show(folder), stays=bool(said)))


def _copied(
    wanted: Sequence[tuple[Library, str]], target: Library
) -> "tuple[list[CopiedSlide], list[BriefingError]]":
    """The slides that were copied, and why others were not."""
    from briefing_app.importing.copying import copy_slide  # late: it is seldom needed

    copied, problems = [], []
    for library, slide_id in wanted:
        try:
            copied.append(copy_slide(library, slide_id, target))
        except BriefingError as error:
            problems.append(error)
    return copied, problems


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
