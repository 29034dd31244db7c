"""Single slides for other programs, by keyboard: what a drag out of the sorter does by mouse."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.commands.host import Host
from briefing_app.gui.jobs import Job
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.phrases import told

if TYPE_CHECKING:
    from briefing_app.gui.export.slides import ChosenSlides

translate = QCoreApplication.translate
_KINDS = ".pptx .png .pdf"


class ShareCommands:
    """The selected slides as a picture on the clipboard, or as a file."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def copy_picture(self) -> None:
        """Put a picture of the current slide on the clipboard."""
        workspace, bench = self._host.open_workspace, self._host.workbench
        current = workspace.selection.current
        chosen = self._chosen((current,) if current else ())
        if chosen is None:
            return
        from briefing_app.gui.export.slides import write_pictures

        def work(_job: Job) -> QImage:
            (path,) = write_pictures(chosen, bench.handed_files.new_folder())
            return QImage(str(path))

        bench.jobs.start(
            translate("ShareCommands", "Drawing a picture"), work, done=self._copied, failed=self._failed
        )

    def save_slides(self) -> None:
        """Ask for a file, and write the selected slides to it; its suffix chooses the format."""
        workspace, bench = self._host.open_workspace, self._host.workbench
        chosen = self._chosen(workspace.selection.keys)
        if chosen is None:
            return
        path = workspace.session.document.path
        folder = path.parent if path else documents_folder()
        target = bench.ask_save(folder / f"{chosen.name}.pptx", _KINDS)
        if target is None:
            return
        from briefing_app.export import export_deck

        bench.jobs.start(
            translate("ShareCommands", "Saving {0}").format(target.name),
            lambda job: export_deck(chosen.request, target, report=job.report),
            done=lambda findings: self._saved(target, findings),
            failed=self._failed,
        )

    def _chosen(self, keys: Sequence[str]) -> "ChosenSlides | None":
        """The slides of these keys, ready to be exported; None when there are none or the theme is missing."""
        from briefing_app.gui.export.slides import chosen_slides

        session = self._host.open_workspace.session
        if not keys:
            return None
        try:
            return chosen_slides(session, session.deck, self._host.workbench.laying, keys)
        except BriefingError as error:
            self._failed(error)
            return None

    def _copied(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._host.say(Message(translate("ShareCommands", "Copied a picture of the slide.")))

    def _saved(self, target: Path, findings: Sequence[Diagnostic]) -> None:
        from briefing_app.gui.export.dialog import show_in_folder

        text = translate("ShareCommands", "Saved {0}, without notes.").format(target.name)
        hint = " ".join(dict.fromkeys(told(finding.message) for finding in findings))
        button = translate("ExportDialog", "Show in folder")
        self._host.say(Message(text, hint, button, lambda: show_in_folder(target), stays=True))

    def _failed(self, error: Exception) -> None:
        self._host.say(error_message(error))
