"""Names for assistive technology, for a field and what it is made of."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget


def name_field(field: QWidget, name: str) -> None:
    """Give `field` its name, and the same to the list or line inside it that takes the focus."""
    field.setAccessibleName(name)
    if isinstance(field, QComboBox):
        field.view().setAccessibleName(name)
    if isinstance(field, QAbstractSpinBox):
        for line in field.findChildren(QLineEdit):
            line.setAccessibleName(name)
