"""A virtual X server for tests of what only a real one shows."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def virtual_display(folder: Path, size: str) -> Iterator[str]:
    """The name of a display of `size` ("1366x768") with 24 bits a pixel; its log goes into `folder`."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen([*command, "-noreset", "-nolisten", "tcp"], pass_fds=(writing,), stderr=log)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        name = f":{pipe.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait(10)
