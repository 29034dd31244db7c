"""TOML files of strangers, within a limit: Python's own reader takes seconds for some megabytes of comments."""

import stat
import tomllib
from pathlib import Path
from typing import Any

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of the file. Raises OSError, FormatError for what is no TOML, LimitError past the limit."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise FormatError(f"{path} is not a file.", "Is it a pipe or a device?")  # those keep one waiting
    with path.open("rb") as file:
        data = file.read(limits.TOML_FILE + 1)
    if len(data) > limits.TOML_FILE:
        raise LimitError(f"{path} is larger than {limits.TOML_FILE // 1024} KB.", "Shorten it.")
    try:
        return tomllib.loads(data.decode("utf-8").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:  # ValueError: no UTF-8, no TOML, a huge number
        raise FormatError(f"{path.name} is not valid TOML: {error}.") from error
