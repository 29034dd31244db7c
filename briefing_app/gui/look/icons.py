"""Line icons from assets/icons, drawn in the palette's colours.

The files use `currentColor` only, on a 24-unit grid with lines 1.5 units wide.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 20
_SCALES = (1, 2)


class Icons:
    """Icons by name. Ask again after a change of palette."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source = lru_cache(maxsize=256)(self._read)

    def icon(self, name: str, palette: QPalette) -> QIcon:
        """The icon for buttons and menus, with its disabled look; an empty one for no name."""
        icon = QIcon()
        if not name:
            return icon
        groups = (
            (QIcon.Mode.Normal, palette.color(QPalette.ColorRole.ButtonText).name()),
            (QIcon.Mode.Disabled, palette.color(QPalette.ColorRole.PlaceholderText).name()),
        )
        for mode, color in groups:
            for scale in _SCALES:
                icon.addPixmap(self.pixmap(name, color, SIZE, scale), mode)
        return icon

    def pixmap(self, name: str, color: str, size: int = SIZE, scale: float = 1) -> QPixmap:
        """The icon in one colour, `size` device-independent pixels wide."""
        pixels = round(size * scale)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        svg = self._source(name).replace("currentColor", color)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text(encoding="utf-8")
