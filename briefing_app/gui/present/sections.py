"""Where in the talk one is: its sections, what is done, what comes."""

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.gui.look.tokens import tokens_of
from briefing_app.presenting.show import Show

translate = QCoreApplication.translate
_LINE = 1.5  # of the font's height
_SHOWN = 5


class SectionList(QWidget):
    """The section one is in, with the ones around it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, str, int]] = []  # title, "2 of 3", −1 done, 0 current, 1 to come
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_place(self, show: Show, index: int) -> None:
        """Show where the slide at `index` stands."""
        self._lines = _around(_lines(show, index))
        self.setAccessibleName(
            ", ".join(f"{title} {count}".strip() for title, count, when in self._lines if not when)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(180, round((1 + len(self._lines)) * self._pitch()) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caption and sections."""
        if not self._lines:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(tokens.muted))
        metrics = self.fontMetrics()
        painter.drawText(QPointF(0, metrics.height() + 1.0), translate("SectionList", "Section"))
        y = metrics.height() + 12 + metrics.ascent() + 2.0
        for title, count, when in self._lines:
            font = self.font()
            font.setBold(when == 0)
            painter.setFont(font)
            painter.setPen(QColor(tokens.text if when <= 0 else tokens.muted))
            text = f"{title} ✓" if when < 0 else title
            room = self.width() - metrics.horizontalAdvance(f"  {count} ✓") - 8
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(0, y), elided)
            if count:
                width = painter.fontMetrics().horizontalAdvance(elided)
                painter.setFont(self.font())
                painter.drawText(QPointF(width + 8, y), count)
            y += self._pitch()
        painter.end()

    def _pitch(self) -> float:
        return self.fontMetrics().height() * _LINE


def _lines(show: Show, index: int) -> list[tuple[str, str, int]]:
    here = show.slides[index].section
    titles = list(dict.fromkeys(slide.section for slide in show.slides if slide.section))
    lines = []
    for title in titles:
        places = [i for i, s in enumerate(show.slides) if s.section == title and (not s.hidden or i == index)]
        when = 0 if title == here else (-1 if places and places[-1] < index else 1)
        count = ""
        if when == 0:
            done = sum(place <= index for place in places)
            count = translate("SectionList", "{0} of {1}").format(done, len(places))
        lines.append((title, count, when))
    return lines


def _around(lines: list[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """At most a few, with the current one among them."""
    current = next((i for i, (_, _, when) in enumerate(lines) if when == 0), 0)
    first = min(max(0, current - _SHOWN // 2), max(0, len(lines) - _SHOWN))
    return lines[first : first + _SHOWN]
