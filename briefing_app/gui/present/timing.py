"""The time in words and colours, and what to do when it runs short."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.gui.look.tokens import tokens_of
from briefing_app.presenting.clock import Pace

translate = QCoreApplication.translate
_FAR_BEHIND = 180.0


def clock_text(seconds: float) -> str:
    """A duration: "08:42", "1:08:42", "−0:30"."""
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 and whole else ""
    if whole >= 3600:
        return f"{sign}{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return f"{sign}{whole // 60:02}:{whole % 60:02}"


def pace_words(pace: Pace) -> str:
    """How the show stands against its plan: "2 min behind plan"."""
    if pace.is_on_time:
        return translate("Timing", "On time")
    minutes = max(1, round(abs(pace.behind) / 60))
    if pace.behind > 0:
        return translate("Timing", "{0} min behind plan").format(minutes)
    return translate("Timing", "{0} min ahead of plan").format(minutes)


def left_words(pace: Pace) -> str:
    """What is left of the slot: "11:18 left", "00:30 over"."""
    if pace.remaining < 0:
        return translate("Timing", "{0} over").format(clock_text(-pace.remaining))
    return translate("Timing", "{0} left").format(clock_text(pace.remaining))


def plain_label(role: str = "") -> QLabel:
    """A label that never takes its text for anything but text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


class TimeRow(QWidget):
    """Elapsed time, large; the pace; what is left and the time of day; this slide against its plan."""

    def __init__(self) -> None:
        super().__init__()
        self.elapsed, self.pace, self.left = plain_label(), plain_label(), plain_label("muted")
        self.slide = plain_label("muted")
        self.elapsed.setAccessibleName(translate("Timing", "Elapsed"))
        self.scale(1.0)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((first, (self.pace, self.left)), (second, (self.slide,))):
            row.setSpacing(16)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        facts.addStretch(1)
        facts.addLayout(first)
        facts.addLayout(second)
        facts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.elapsed)
        row.addLayout(facts, 1)

    def scale(self, factor: float) -> None:
        """Draw the elapsed time `factor` times its usual size."""
        self.elapsed.setStyleSheet(f"font-size: {round(44 * factor)}px;")

    def show_time(self, pace: Pace, on_slide: float, planned: float, *, is_running: bool) -> None:
        """Show this moment; times in seconds."""
        time = QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm")
        self.elapsed.setText(clock_text(pace.elapsed))
        self.left.setText(f"{left_words(pace)} · {time}")
        self.pace.setText(pace_words(pace) if is_running else translate("Timing", "PAUSED"))
        self.pace.setStyleSheet(f"color: {self._color(pace, is_running=is_running)}; font-weight: 600;")
        text = translate("Timing", "This slide {0} of {1}").format(clock_text(on_slide), clock_text(planned))
        self.slide.setText(
            text if planned else translate("Timing", "This slide {0}").format(clock_text(on_slide))
        )

    def _color(self, pace: Pace, *, is_running: bool) -> str:
        tokens = tokens_of(self.palette())
        if not is_running:
            return tokens.accent
        if pace.is_on_time or pace.behind < 0:
            return tokens.good
        return tokens.bad if pace.behind > _FAR_BEHIND else tokens.warn


class Banner(QFrame):
    """A sentence that matters now, with one button."""

    pressed = Signal()

    def __init__(self, button: str = "") -> None:
        super().__init__()
        self._label, self._button = plain_label(), QPushButton(button)
        self._label.setWordWrap(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self.setObjectName("banner")
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it is not there."""
        return "" if self.isHidden() else self._label.text()

    def say(self, text: str, button: str = "") -> None:
        """Show `text`, or hide for no text."""
        self.setVisible(bool(text))
        self._label.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.recolor()

    def recolor(self) -> None:
        """Take the colours of the palette."""
        tokens = tokens_of(self.palette())
        self.setStyleSheet(
            f"#banner {{ background: {tokens.warn_soft}; border: 1px solid {tokens.warn}; }}"
            "#banner { border-radius: 8px; }"
            f"#banner QLabel {{ color: {tokens.warn}; }}"
            f"#banner QPushButton {{ color: {tokens.warn}; background: transparent; }}"
            "#banner QPushButton { border: 0; font-weight: 700; }"
        )


def skip_words(numbers: Sequence[int]) -> tuple[str, str]:
    """The advice and its button for slides of these numbers: "To finish on time, skip 7 and 9", "Skip both"."""
    if not numbers:
        return "", ""
    names = [str(number) for number in numbers]
    if len(names) == 1:
        return (
            translate("Timing", "To finish on time, skip {0}").format(names[0]),
            translate("Timing", "Skip it"),
        )
    text = translate("Timing", "To finish on time, skip {0} and {1}").format(", ".join(names[:-1]), names[-1])
    return text, translate("Timing", "Skip both") if len(names) == 2 else translate("Timing", "Skip them")
