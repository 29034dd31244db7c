"""Frame → QPainter, and the measurer that layout asks. QtGui only, no widgets.

`graphics_application` comes first; everything else here needs the object it returns.
"""

from briefing_app.drawing.application import graphics_application
from briefing_app.drawing.fonts import missing_fonts
from briefing_app.drawing.measurer import QtMeasurer
from briefing_app.drawing.painter import image, paint
from briefing_app.drawing.pictures import Pictures

__all__ = ["Pictures", "QtMeasurer", "graphics_application", "image", "missing_fonts", "paint"]
