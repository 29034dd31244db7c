"""The size and place of windows, and how wide their panes are, from one day to the next."""

import base64
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from briefing_app.errors import WriteError

if TYPE_CHECKING:  # the first window is on the screen before panes are loaded
    from briefing_app.gui.workspace import Workspace

WINDOW_FILE = "window.json"
_log = logging.getLogger(__name__)
_SIZE = (1280, 800)


class WindowState:
    """Kept in one small file; when that cannot be read or written, only the log says so."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)

    def restore(self, window: QMainWindow) -> None:
        """Give the window the size it had last."""
        window.resize(*_SIZE)
        geometry = self._values.get("geometry")
        if isinstance(geometry, str):
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def restore_panes(self, workspace: "Workspace") -> None:
        """Give the panes the widths they had last."""
        panes = self._values.get("panes")
        if isinstance(panes, str):
            workspace.splitter.restoreState(QByteArray.fromBase64(panes.encode()))

    def remember(self, window: QMainWindow, workspace: "Workspace | None") -> None:
        """Keep what the window looks like now."""
        from briefing_app.storage import atomic_write

        self._values["geometry"] = base64.b64encode(window.saveGeometry().data()).decode()
        if workspace is not None:
            self._values["panes"] = base64.b64encode(workspace.splitter.saveState().data()).decode()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._file, json.dumps(self._values).encode())
        except (WriteError, OSError) as error:
            _log.info("%s: cannot be written: %s", self._file, error)


def _read(file: Path) -> dict[str, object]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.info("%s: cannot be read: %s", file, error)
        return {}
    return found if isinstance(found, dict) else {}
