"""A field for minutes."""

from PySide6.QtWidgets import QDoubleSpinBox

from briefing_app.gui.look.fields import inset
from briefing_app.gui.wording import number_text


class MinutesBox(QDoubleSpinBox):
    """Shows no zeros that say nothing: 3, 2.5. Starts with these `decimals`, a step and a range."""

    def __init__(
        self, *, decimals: int, step: float, maximum: float, minimum: float = 0.0, value: float = 0.0
    ) -> None:
        super().__init__(decimals=decimals, singleStep=step, minimum=minimum, maximum=maximum, value=value)
        inset(self)

    def textFromValue(self, value: float) -> str:
        """As short as it can be."""
        return number_text(value)
