"""The password of an exported .pptx, asked for twice."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit

from briefing_app.errors import UsageError
from briefing_app.gui.naming import name_field
from briefing_app.phrases import Phrase

translate = QCoreApplication.translate


class PasswordFields:
    """Two fields; both empty is no password."""

    def __init__(self) -> None:
        self.first, self.second = (QLineEdit(echoMode=QLineEdit.EchoMode.Password) for _ in range(2))
        self.first.setPlaceholderText(translate("ExportDialog", "None"))
        name_field(self.first, translate("ExportDialog", "Password"))
        name_field(self.second, translate("ExportDialog", "Password again"))

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields at the end of `form`."""
        form.addRow(translate("ExportDialog", "&Password"), self.first)
        form.addRow(translate("ExportDialog", "Password again"), self.second)

    def set_enabled(self, enabled: bool) -> None:
        """Let the fields be used, or not."""
        self.first.setEnabled(enabled)
        self.second.setEnabled(enabled)

    def value(self) -> str:
        """The password; "" where the fields are not in use. Raises UsageError where they differ."""
        if not self.first.isEnabled():
            return ""
        if self.first.text() != self.second.text():
            raise UsageError(Phrase("The two passwords are not the same."), Phrase("Type them again."))
        return self.first.text()
