"""The export dialog: format, theme, whom it is for; then progress, then where the file is and what it holds."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.export import EXPORTERS, ExportOptions, ExportRequest, Profile, export_deck
from briefing_app.export.share import SHARE
from briefing_app.export.table import Exporter
from briefing_app.gui.commands.files import documents_folder
from briefing_app.gui.export.password import PasswordFields
from briefing_app.gui.export.profile import ProfileFields
from briefing_app.gui.file_names import file_name
from briefing_app.gui.jobs import Job
from briefing_app.gui.messages import Message, error_message
from briefing_app.gui.naming import name_field
from briefing_app.gui.phrases import error_told, told
from briefing_app.gui.properties.theme_titles import own_title, theme_title
from briefing_app.gui.session import Session
from briefing_app.gui.workbench import Workbench
from briefing_app.layout import theme_names
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.language import language
from briefing_app.opening.decks import OpenedDeck
from briefing_app.opening.languages import in_language
from briefing_app.settings import EXPORT_PROFILE

translate = QCoreApplication.translate


class ExportDialog(QDialog):
    """Asks what to make; makes it in the background; can be cancelled at any moment."""

    def __init__(
        self, session: Session, workbench: Workbench, say: Callable[[Message], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._session, self._workbench, self._say = session, workbench, say
        self._job: Job | None = None
        self._untranslated = 0  # slides that stay in the deck's language
        self.setWindowTitle(translate("ExportDialog", "Export"))
        self.setMinimumWidth(440)
        self.format = QComboBox()
        for exporter in (e for e in EXPORTERS if not e.takes_one):
            self.format.addItem(
                f"{exporter.title} ({exporter.suffix})" if exporter.suffix else exporter.title, exporter
            )
        self.theme = QComboBox()
        for name in theme_names():
            self.theme.addItem(theme_title(name), name)
        if session.deck.own_theme:
            self.theme.addItem(own_title(session.deck, workbench), session.deck.own_theme)
        self.theme.setCurrentIndex(self.theme.findData(session.deck.look))
        self.language = QComboBox()
        own = language(session.deck.language).endonym
        self.language.addItem(translate("ExportDialog", "As the deck: {0}").format(own), session.deck.language)
        for tag in _other_languages(session.deck, workbench.libraries):
            self.language.addItem(language(tag).endonym, tag)
        self.language.setEnabled(self.language.count() > 1)
        name_field(self.language, translate("ExportDialog", "Language"))
        name_field(self.format, translate("ExportDialog", "Format"))
        name_field(self.theme, translate("ExportDialog", "Theme"))
        self.audience = ProfileFields(Profile(workbench.preferences.value(EXPORT_PROFILE)))
        self.password = PasswordFields()
        self.format.currentIndexChanged.connect(self._on_format)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(translate("ExportDialog", "Progress"))
        self.progress.hide()
        self.status = QLabel(wordWrap=True)
        self.status.setProperty("role", "muted")
        self._arrange()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(translate("ExportDialog", "&Format"), self.format)
        form.addRow(translate("ExportDialog", "&Theme"), self.theme)
        form.addRow(translate("ExportDialog", "Language"), self.language)
        self.audience.add_to(form)
        self.password.add_to(form)
        self.buttons = QDialogButtonBox()
        self.export_button = QPushButton(translate("ExportDialog", "&Export…"))
        self.export_button.setDefault(True)
        self.buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setText(translate("ExportDialog", "Cancel"))
        self.export_button.clicked.connect(self._choose_target)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.progress)
        column.addWidget(self.status)
        column.addWidget(self.buttons)

    def reject(self) -> None:
        """Cancel what runs, else close."""
        if self._job is not None:
            self._job.cancel()
            self.status.setText(translate("ExportDialog", "Stopping…"))
            return
        super().reject()

    def _choose_target(self) -> None:
        exporter: Exporter = self.format.currentData()
        name = file_name(self._session.name, translate("ExportDialog", "Briefing"))
        folder = self._session.document.path.parent if self._session.document.path else documents_folder()
        target = self._workbench.ask_save(folder / f"{name}{exporter.suffix}", exporter.suffix)
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write the deck as it is now to `target`."""
        try:
            request = self._request()
        except BriefingError as error:
            self.status.setText(error_told(error))
            return
        self._workbench.preferences.choose(EXPORT_PROFILE, self.audience.chosen.value)
        self._set_busy(True)
        self.progress.setRange(0, 0)
        self.status.setText(translate("ExportDialog", "Exporting to {0}…").format(target.name))
        self._job = self._workbench.jobs.start(
            translate("ExportDialog", "Exporting {0}").format(target.name),
            lambda job: export_deck(request, target, report=job.report),
            done=lambda findings: self._on_done(target, findings),
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            owner=self,
        )
        self._job.progressed.connect(self._on_progress)

    def _request(self) -> ExportRequest:
        laying = self._workbench.laying
        look = self.theme.currentData()
        theme = laying.theme(look)
        return ExportRequest(
            self._deck().with_look(look),
            self._session.media,
            theme,
            laying.new_measurer(theme),
            laying.slide,
            ExportOptions(self.audience.chosen_notes, self.audience.chosen, self.password.value()),
        )

    def _on_format(self) -> None:
        """Only a .pptx can have a password."""
        exporter: Exporter = self.format.currentData()
        self.password.set_enabled(exporter.suffix == ".pptx")

    def _deck(self) -> Deck:
        """The deck in the chosen language, as far as the libraries have its slides in it."""
        session, tag = self._session, self.language.currentData()
        self._untranslated = 0
        if tag == session.deck.language:
            return session.deck
        opened = OpenedDeck(session.deck, session.media)
        for library in self._workbench.libraries:
            opened = replace(in_language(opened, library, tag), diagnostics=())
        self._untranslated = sum(slide.language != tag and not slide.hidden for slide in opened.deck.slides)
        return opened.deck

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_done(self, target: Path, findings: tuple[Diagnostic, ...]) -> None:
        self._job = None
        text = translate("ExportDialog", "Exported {0}.").format(target.name)
        shared = [told(d.message) for d in findings if d.code.startswith(SHARE)]
        remarks = len(findings) - len(shared)
        if not shared:
            shared.append(translate("ExportDialog", "The file holds nothing beyond its slides."))
        if remarks:
            shared.append(translate("ExportDialog", "{0} remarks: see Check.").format(remarks))
        hint = " ".join(shared)
        if self._untranslated:
            stayed = translate(
                "ExportDialog",
                "{0} slides stay as they are: the library does not have them in this language.",
            )
            hint = f"{stayed.format(self._untranslated)} {hint}".strip()
        show = translate("ExportDialog", "Show in folder")
        self._say(Message(text, hint, show, lambda: show_in_folder(target), stays=True))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.status.setText(f"{error_message(error).text} {error_message(error).hint}".strip())

    def _on_cancelled(self) -> None:
        self._set_busy(False)
        self.status.setText(translate("ExportDialog", "Stopped. Nothing was written."))

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self.progress.setVisible(busy)
        for widget in (self.format, self.theme, self.language, self.export_button):
            widget.setEnabled(not busy)
        self.audience.set_enabled(not busy)


def _other_languages(deck: Deck, libraries: Sequence[Library]) -> list[str]:
    """The languages that the libraries have slides of the deck in."""
    found: set[str] = set()
    for library in libraries:
        for slide in deck.slides:
            if slide.is_linked and slide.origin and slide.origin.library == library.name:
                found.update(library.languages(slide.origin.slide_id))
    return sorted(found - {deck.language})


def show_in_folder(target: Path) -> None:
    """Open the folder that holds `target`, or that it is."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target if target.is_dir() else target.parent)))
