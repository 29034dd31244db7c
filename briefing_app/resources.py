"""Where the files that come with the application lie, in a checkout or in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data_root() -> Path:
    """The folder that holds `assets` and `slides`: inside the wheel, else the checkout."""
    packed = _PACKAGE / "_data"
    return packed if packed.is_dir() else _PACKAGE.parent


def assets() -> Path:
    """The folder of themes, icons, help pages and translations."""
    return _data_root() / "assets"


def starter_library() -> Path:
    """The folder of the bundled slide library; to be treated as read-only."""
    return _data_root() / "slides"
