"""Who an exported file is meant for, and in plain words what that leaves out of it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel

from briefing_app.export.options import Notes, Profile
from briefing_app.gui.naming import name_field

translate = QCoreApplication.translate


class ProfileFields:
    """The profile, what it means, and the notes, which only an internal file can have."""

    def __init__(self, chosen: Profile) -> None:
        self.profile = QComboBox()
        self.profile.addItem(translate("ExportDialog", "Colleagues (internal)"), Profile.INTERNAL)
        self.profile.addItem(translate("ExportDialog", "Anybody (public)"), Profile.PUBLIC)
        name_field(self.profile, translate("ExportDialog", "Meant for"))
        self.notes = QCheckBox(translate("ExportDialog", "With the speaker's notes"))
        self.notes.setChecked(True)
        self.meaning = QLabel(wordWrap=True)
        self.meaning.setProperty("role", "muted")
        self._wants_notes = True
        self.profile.currentIndexChanged.connect(self._show)
        self.profile.setCurrentIndex(self.profile.findData(chosen))
        self._show()

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields at the end of `form`."""
        form.addRow(translate("ExportDialog", "&Meant for"), self.profile)
        form.addRow("", self.meaning)
        form.addRow("", self.notes)

    @property
    def chosen(self) -> Profile:
        """The profile; a StrEnum comes back from a combo box as its text."""
        return Profile(self.profile.currentData())

    @property
    def chosen_notes(self) -> Notes:
        """Whether notes go along."""
        return Notes.KEEP if self.notes.isChecked() else Notes.DROP

    def set_enabled(self, enabled: bool) -> None:
        """Let the fields be used, or not."""
        self.profile.setEnabled(enabled)
        self.notes.setEnabled(enabled and self.chosen is Profile.INTERNAL)

    def _show(self) -> None:
        """Say what the profile means; without notes in a public file, as before in an internal one."""
        is_public = self.chosen is Profile.PUBLIC
        if self.notes.isEnabled():
            self._wants_notes = self.notes.isChecked()
        self.notes.setEnabled(not is_public)
        self.notes.setChecked(self._wants_notes and not is_public)
        self.notes.setToolTip(translate("ExportDialog", "A public file has no notes.") if is_public else "")
        self.meaning.setText(_meaning(self.chosen))
        self.profile.setAccessibleDescription(self.meaning.text())


def _meaning(profile: Profile) -> str:
    always = translate(
        "ExportDialog", "Your name, computer and folders and the data in pictures are never in it."
    )
    match profile:
        case Profile.PUBLIC:
            own = translate(
                "ExportDialog",
                "Leaves out notes, names of sections and what reviewers wrote. What is on the slides stays.",
            )
        case Profile.INTERNAL:
            own = translate(
                "ExportDialog", "Keeps the names of sections; a Markdown file also keeps what reviewers wrote."
            )
    return f"{own} {always}"
