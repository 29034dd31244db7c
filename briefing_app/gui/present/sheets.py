"""What takes the place of the room's picture for a while: sources, keys, the end of the show."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.gui.present.help import rows
from briefing_app.gui.present.timing import plain_label
from briefing_app.model.source import Source

translate = QCoreApplication.translate


class TextPage(QScrollArea):
    """A heading and lines of text, to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("QScrollArea, #text-page { background: transparent; }")

    def show_widget(self, widget: QWidget) -> None:
        """Show another content."""
        widget.setObjectName("text-page")
        self.setWidget(widget)


class SourcesPage(TextPage):
    """What the slide cites, in full."""

    def show_sources(self, title: str, sources: Sequence[tuple[Source, str]]) -> None:
        """List the sources of the slide `title`."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(6)
        heading = plain_label("heading")
        heading.setText(translate("SourcesPage", "Sources of “{0}”").format(title))
        heading.setWordWrap(True)
        column.addWidget(heading)
        for source, locator in sources:
            self._add(column, source, locator)
        if not sources:
            label = plain_label("muted")
            label.setText(translate("SourcesPage", "This slide cites no source."))
            column.addWidget(label)
        column.addStretch(1)
        self.show_widget(content)

    def _add(self, column: QVBoxLayout, source: Source, locator: str) -> None:
        name, where = plain_label(), plain_label("muted")
        name.setText(source.title)
        places = (source.note if source.note != source.title else "", locator, source.issued, source.url)
        where.setText(" · ".join(place for place in places if place))
        for label in (name, where):
            label.setWordWrap(True)
            column.addWidget(label)
        name.setContentsMargins(0, 14, 0, 0)


class HelpPage(TextPage):
    """The keys, from the table that makes them work."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(5)
        entries = rows()
        half = (len(entries) + 1) // 2
        for place, (text, keys) in enumerate(entries):
            row, column = place % half, 2 * (place // half)
            action, named = plain_label(), plain_label("muted")
            action.setText(text)
            named.setText(keys)
            action.setWordWrap(True)
            named.setWordWrap(True)
            grid.addWidget(action, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(named, row, column + 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(half, 1)
        self.show_widget(content)


class EndPage(QWidget):
    """The show is over and the room sees black: go on, or close."""

    resumed = Signal()
    closed = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._text = plain_label("title"), plain_label("muted")
        self._heading.setStyleSheet("font-size: 20pt;")
        self._heading.setText(translate("EndPage", "The room sees a black screen"))
        self.record = QCheckBox(
            translate("EndPage", "Keep a record on this computer: what was shown, how long, to whom")
        )
        self._buttons: list[QPushButton] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for text, signal in (
            (translate("EndPage", "Resume"), self.resumed),
            (translate("EndPage", "Close"), self.closed),
            (translate("EndPage", "Save drawings…"), self.saved),
        ):
            button = QPushButton(text)
            button.setMinimumHeight(44)
            button.clicked.connect(signal)
            buttons.addWidget(button)
            self._buttons.append(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(buttons)
        column.addWidget(self.record)
        column.addStretch(2)

    @property
    def keeps_record(self) -> bool:
        """Whether a record of the show is wanted."""
        return self.record.isChecked()

    def show_end(self, text: str, *, has_drawings: bool) -> None:
        """Say how long the show was."""
        self._text.setText(text)
        self._buttons[-1].setVisible(has_drawings)

    def take_focus(self) -> None:
        """Enter resumes."""
        self._buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; every other key is the show's."""
        focused = next((button for button in self._buttons if button.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
            focused.click()
        else:
            event.ignore()
