"""The one QGuiApplication of the process, made when something must be measured or drawn."""

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefing_app.errors import BriefingError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
)
SYSTEM_HINT = f"On Debian or Ubuntu: sudo apt install {_PACKAGES}"


def graphics_application() -> "QGuiApplication":
    """The running application object, or a new one that needs no display where there is none.

    Raises BriefingError when Qt cannot be loaded, with the system packages that it needs. The caller keeps
    the object for as long as it measures or draws.
    """
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        raise BriefingError(f"Qt cannot be loaded: {error}.", SYSTEM_HINT) from error
    prepare_environment(sys.platform, os.environ)
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(["briefing-app"])


def prepare_environment(platform: str, environment: "Mapping[str, str] | os._Environ[str]") -> None:
    """Set what Qt reads from the environment when it starts; what the user has set stays."""
    os.environ.setdefault("QT_MAX_CACHED_GLYPH_SIZE", "512")  # else text over 64 px is drawn as slow paths
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
