"""TOML files of strangers, within a limit: Python's own reader takes seconds for some megabytes of comments."""

import stat
import tomllib
from pathlib import Path
from typing import Any

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.phrases import Phrase


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of the file. Raises OSError, FormatError for what is no TOML, LimitError past the limit."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise FormatError(
            Phrase("{0} is not a file.", path), Phrase("Is it a pipe or a device?")
        )  # those keep one waiting
    with path.open("rb") as file:
        data = file.read(limits.TOML_FILE + 1)
    if len(data) > limits.TOML_FILE:
        raise LimitError(
            Phrase("{0} is larger than {1} KB.", path, limits.TOML_FILE // 1024), Phrase("Shorten it.")
        )
    try:
        return tomllib.loads(data.decode("utf-8").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:  # ValueError: no UTF-8, no TOML, a huge number
        raise FormatError(Phrase("{0} is not valid TOML: {1}.", path.name, error)) from error
