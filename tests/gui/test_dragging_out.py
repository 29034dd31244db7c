"""A slide dragged by the mouse from the sorter into another program, on a virtual X server."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.displays import virtual_display

SCRIPT = Path(__file__).with_name("drag_out.py")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("Xvfb", "xdotool")), reason="needs Xvfb and xdotool"
)


def drag(display: str, x: int, y: int) -> None:
    """From a place of the screen to the middle of the other program's window."""

    def mouse(*arguments: object) -> None:
        command = ["xdotool", *map(str, arguments)]
        subprocess.run(command, check=True, env={**os.environ, "DISPLAY": display})
        time.sleep(0.05)

    mouse("mousemove", x, y)
    mouse("mousedown", 1)
    for share in range(1, 9):
        mouse("mousemove", x + (1230 - x) * share // 8, y + 6 * share)
    time.sleep(0.3)  # the other program says that it takes it
    mouse("mouseup", 1)


def test_another_program_gets_the_picture_and_its_file(tmp_path):
    with virtual_display(tmp_path, "1366x768") as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

        def started(*arguments: str) -> "subprocess.Popen[str]":
            command = [sys.executable, str(SCRIPT), *arguments]
            return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)

        with started("target") as target, started("source", str(tmp_path)) as source:
            assert target.stdout.readline() == "ready\n"
            drag(display, *map(int, source.stdout.readline().split()))
            told = json.loads(target.communicate(timeout=30)[0])
            source.terminate()
    assert told["names"] == ["Preventing genocide an introduction.png"]
    assert told["starts"] == ["89504e47"]
    assert told["image"] == 1920
