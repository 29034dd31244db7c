"""The user's settings and where they are kept."""

import logging
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import WriteError
from briefing_app.settings import Option, Settings, read_settings

SETTINGS_FILE = "settings.json"
T = TypeVar("T", str, int, bool)
_log = logging.getLogger(__name__)


class Preferences(QObject):
    """Reads the settings once and writes them at every change. `failed` says when that was not possible."""

    changed = Signal()
    failed = Signal(object)  # a WriteError

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings, self.diagnostics = load_settings(file)

    def value(self, option: Option[T]) -> T:
        """What is chosen."""
        return self._settings.value(option)

    def choose(self, option: Option[T], value: T) -> None:
        """Choose, tell everybody, and remember it."""
        if value == self.value(option):
            return
        self._settings = self._settings.with_value(option, value)
        self.changed.emit()
        from briefing_app.storage import atomic_write  # late: the settings are read before all else

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._file, self._settings.to_json().encode())
        except (WriteError, OSError) as error:
            self.failed.emit(error)


def load_settings(file: Path) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings in a file, never failing: one that cannot be read gives the defaults, and a log line."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError) as error:
        _log.info("%s: cannot be read, the defaults are used: %s", file, error)
        return Settings(), ()
    return read_settings(text, str(file))
