"""Frame → QPainter, and the measurer that layout asks. QtGui only, no widgets.

`graphics_application` comes first; everything else here needs the object it returns. Qt is loaded when one of
the names is first asked for, so that where it cannot be, the command line still works and the error is clear.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from briefing_app.drawing.application import graphics_application, require_qt

if TYPE_CHECKING:
    from briefing_app.drawing.fonts import missing_fonts
    from briefing_app.drawing.measurer import QtMeasurer
    from briefing_app.drawing.painter import image, paint, paint_in_parts
    from briefing_app.drawing.pictures import Pictures

__all__ = [
    "Pictures",
    "QtMeasurer",
    "graphics_application",
    "image",
    "missing_fonts",
    "paint",
    "paint_in_parts",
]

_MODULES = {
    "Pictures": "pictures",
    "QtMeasurer": "measurer",
    "image": "painter",
    "missing_fonts": "fonts",
    "paint": "painter",
    "paint_in_parts": "painter",
}


def __getattr__(name: str) -> object:
    """Load the module that has `name`. Raises BriefingError where Qt cannot be loaded."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    require_qt()
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
