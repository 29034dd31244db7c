"""Where the application keeps what is the user's but not in the user's own files."""

from pathlib import Path

import platformdirs

_NAME = "briefing"


def state_folder() -> Path:
    """The folder of the journal, the backups and the window's state."""
    return platformdirs.user_state_path(_NAME, appauthor=False)


def cache_folder() -> Path:
    """The folder of what can be made again: indexes, thumbnails."""
    return platformdirs.user_cache_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """The folder of the settings."""
    return platformdirs.user_config_path(_NAME, appauthor=False)
