"""The one QGuiApplication of the process, made when something must be measured or drawn."""

import builtins
import os
import sys
from collections.abc import MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING

from briefing_app.errors import BriefingError
from briefing_app.phrases import Phrase

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
)
SYSTEM_HINT = Phrase("On Debian or Ubuntu: sudo apt install {0}", _PACKAGES)


def graphics_application() -> "QGuiApplication":
    """The running application object, or a new one that needs no display where there is none.

    Raises BriefingError without Qt. The caller keeps the object for as long as it measures or draws.
    """
    require_qt()
    from PySide6.QtGui import QGuiApplication

    prepare_environment(sys.platform, os.environ)
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(["briefing-app"])


def require_qt() -> None:
    """Raise BriefingError, with the system packages that Qt needs, when it cannot be loaded."""
    try:
        import_module("PySide6.QtGui")
    except ImportError as error:
        raise BriefingError(Phrase("Qt cannot be loaded: {0}.", error), SYSTEM_HINT) from error
    spare_sources()


def spare_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    When it is loaded it puts a function of its own in the place of `import`, which looks whether a module asks
    for `__feature__`s. No module here does, and there are hundreds.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


def prepare_environment(platform: str, environment: MutableMapping[str, str]) -> None:
    """Choose Qt's drawing without a display where there is none; what the user has set stays.

    QT_MAX_CACHED_GLYPH_SIZE stays unset: Qt 6.11 with FreeType then draws no letter at all from 64 pixels up to
    that size. The module glyphs makes large text fast.
    """
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if platform.startswith("linux") and not has_display:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
