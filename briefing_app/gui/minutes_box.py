"""A field for minutes."""

from PySide6.QtWidgets import QDoubleSpinBox

from briefing_app.gui.wording import number_text


class MinutesBox(QDoubleSpinBox):
    """Shows no zeros that say nothing: 3, 2.5."""

    def textFromValue(self, value: float) -> str:
        """As short as it can be."""
        return number_text(value)
