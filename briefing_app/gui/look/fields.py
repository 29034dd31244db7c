"""What a style sheet cannot say of fields."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

_INSET = 7  # pixels, as the other fields have them

Box = TypeVar("Box", bound=QAbstractSpinBox)


def inset(box: Box) -> Box:
    """`box`, with its text as far from the edge as in other fields: Qt puts it there without any room."""
    box.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    return box
