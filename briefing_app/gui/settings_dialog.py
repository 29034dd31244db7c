"""The settings dialog, made from the table of options."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.library.folders_field import AskFolder, FoldersField
from briefing_app.gui.look.fields import inset
from briefing_app.gui.naming import name_field
from briefing_app.gui.preferences import Preferences
from briefing_app.settings import LIBRARY_FOLDERS, OPTIONS, UI_LANGUAGE, Option

translate = QCoreApplication.translate
_AT_START = (UI_LANGUAGE,)


class SettingsDialog(QDialog):
    """Every option takes effect at once, or says that it does so later."""

    def __init__(self, preferences: Preferences, ask_folder: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("SettingsDialog", "Settings"))
        self._preferences, self._ask_folder = preferences, ask_folder
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        for option in OPTIONS:
            field = self._field(option)
            hints = [translate("Settings", option.hint)] if option.hint else []
            if option in _AT_START:
                hints.append(translate("SettingsDialog", "Takes effect when Briefing starts again."))
            field.setToolTip(" ".join(hints))
            name_field(field, translate("Settings", option.label))
            form.addRow(translate("Settings", option.label), field)
            if option in _AT_START:
                later = QLabel(hints[-1])
                later.setProperty("role", "muted")
                form.addRow("", later)
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("SettingsDialog", "Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(form)
        column.addWidget(buttons)
        self._column = column

    def add_section(self, title: str, section: QWidget) -> None:
        """Have something below the options that is not one of them."""
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(heading)
        inner.addWidget(section)
        self._column.insertLayout(self._column.count() - 1, inner)

    def _field(self, option: Option[Any]) -> QWidget:
        """The field for an option's type."""
        value = self._preferences.value(option)
        if option.choices:
            return self._choice(option, value)
        if option is LIBRARY_FOLDERS:
            folders = FoldersField(value, self._ask_folder)
            folders.name(translate("Settings", option.label))
            folders.changed.connect(lambda text: self._preferences.choose(option, text))
            return folders
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(lambda on: self._preferences.choose(option, on))
            return box
        if isinstance(value, int):
            spin = inset(QSpinBox())
            spin.setRange(0, 999)
            spin.setValue(value)
            spin.valueChanged.connect(lambda number: self._preferences.choose(option, number))
            return spin
        line = QLineEdit(str(value))
        line.editingFinished.connect(lambda: self._preferences.choose(option, line.text()))
        return line

    def _choice(self, option: Option[Any], value: object) -> QComboBox:
        combo = QComboBox()
        for choice, label in zip(option.choices, option.labels, strict=True):
            combo.addItem(translate("Settings", label), choice)
        combo.setCurrentIndex(combo.findData(value))
        combo.currentIndexChanged.connect(lambda _i: self._preferences.choose(option, combo.currentData()))
        return combo
