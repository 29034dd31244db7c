"""Two screens on a virtual X server, in a process of its own: plugged in and out by xrandr."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.displays import virtual_display

TOOLS = ("Xvfb", "xrandr")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="needs Xvfb and xrandr"
)
LAPTOP = ("--setmonitor", "LAPTOP", "1366/361x768/203+0+0", "screen")
BEAMER = ("--setmonitor", "BEAMER", "1920/508x1080/285+1366+0", "none")


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """A wide virtual screen that is split into a laptop's and a projector's."""
    with virtual_display(tmp_path, "3286x1080") as name:
        xrandr(name, *LAPTOP)
        xrandr(name, *BEAMER)
        yield name


def xrandr(display: str, *arguments: str) -> None:
    subprocess.run(["xrandr", "--display", display, *arguments], check=True, capture_output=True)


def run_script(display: str, folder: Path, name: str) -> dict[str, object]:
    """What the script next to this file says of the show that it ran."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    script = Path(__file__).with_name("on_two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script), name, str(folder)],
        env=environment,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_rooms_window_fills_the_second_screen_and_the_end_leaves_it_black(display, tmp_path):
    told = run_script(display, tmp_path, "windows")
    assert told["audience"] == [1366, 0, 1920, 1080]
    assert told["presenter"] == [0, 0, 1366, 768]
    assert told["children"] == 0
    assert told["swapped"] == [[0, 0, 1366, 768], [1366, 0, 1920, 1080]]
    assert told["back"] == [0, 0, 1366, 768], "what grew for the larger screen fits the smaller one again"
    assert told["end_is_black"]


def test_pulling_the_plug_twenty_times_loses_nothing(display, tmp_path):
    started = time.monotonic()
    told = run_script(display, tmp_path, "plug")
    assert told["slides"] == list(range(20))
    assert told["strokes"] == 1
    assert told["alone"] == [[0, 0, 1366, 768]] * 20
    assert told["together"] == [[1366, 0, 1920, 1080]] * 20
    assert time.monotonic() - started < 120
