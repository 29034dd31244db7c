"""Processes that find their modules compiled, as where the application is installed: what benchmarks start."""

import os
from collections.abc import MutableMapping
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def compiled_environment(folder: Path, **changes: str) -> dict[str, str]:
    """This environment with `changes`; byte code goes to `folder`, at a first run that does not count."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), **changes}
    keep_byte_code(environment, folder)
    return environment


def keep_byte_code(environment: MutableMapping[str, str], folder: Path) -> None:
    """Let processes with `environment` write byte code to `folder` and find it there."""
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder)
