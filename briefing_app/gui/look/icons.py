"""Line icons from assets/icons, drawn in the palette's colours.

The files use `currentColor` only, on a 24-unit grid with lines 1.5 units wide.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 20
_SCALE = 2  # Qt makes a smaller one of it where screens are not that fine


class Icons:
    """Icons by name. Ask again after a change of palette."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shape = lru_cache(maxsize=256)(self._drawn)

    def icon(self, name: str, palette: QPalette) -> QIcon:
        """The icon for buttons and menus, with its disabled look; an empty one for no name."""
        icon = QIcon()
        if not name:
            return icon
        groups = (
            (QIcon.Mode.Normal, palette.color(QPalette.ColorRole.ButtonText)),
            (QIcon.Mode.Disabled, palette.color(QPalette.ColorRole.PlaceholderText)),
        )
        for mode, color in groups:
            icon.addPixmap(self._colored(name, color), mode)
        return icon

    def _colored(self, name: str, color: QColor) -> QPixmap:
        """The icon in one colour."""
        pixmap = QPixmap(self._shape(name))
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), color)
        painter.end()
        pixmap.setDevicePixelRatio(_SCALE)
        return pixmap

    def _drawn(self, name: str) -> QPixmap:
        """The icon in black, read and drawn once whatever colours it is shown in."""
        pixels = SIZE * _SCALE
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(str(self._folder / f"{name}.svg")).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return pixmap
