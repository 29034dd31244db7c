"""Where the application keeps what is the user's but not in the user's own files."""

import os
import sys
from pathlib import Path

_NAME = "briefing"


def state_folder() -> Path:
    """The folder of the journal, the backups and the window's state."""
    return _folder("state", ".local/state")


def cache_folder() -> Path:
    """The folder of what can be made again: indexes, thumbnails."""
    return _folder("cache", ".cache")


def config_folder() -> Path:
    """The folder of the settings."""
    return _folder("config", ".config")


def _folder(kind: str, at_home: str) -> Path:
    """The platform's folder for `kind`; on Linux the XDG rule is shorter than to import who knows it."""
    if sys.platform == "linux":
        named = Path(os.environ.get(f"XDG_{kind.upper()}_HOME", ""))
        return (named if named.is_absolute() else Path.home() / at_home) / _NAME
    from platformdirs import PlatformDirs

    folder: Path = getattr(PlatformDirs(_NAME, appauthor=False), f"user_{kind}_path")
    return folder
