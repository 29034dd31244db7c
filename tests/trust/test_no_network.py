"""No path of the application reaches for a network."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WALK = (sys.executable, "-m", "tests.trust.network_run")


def ran(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def empty_namespace() -> tuple[str, ...]:
    """The start of a command that runs where there is no network; skips where no namespace may be made."""
    command = ("unshare", "--net") if shutil.which("unshare") else ()
    if command and ran(*command, "true").returncode:
        command = (*command, "--map-root-user")
    if not command or ran(*command, "true").returncode:
        pytest.skip("no network namespace can be made here")
    return command


def test_the_main_paths_open_no_socket_below_python_either_and_work_where_there_is_no_network():
    """One walk for all: hooked, in an empty namespace, and under strace where that is installed."""
    done = ran(*empty_namespace(), *WALK, "--watched")
    if "strace is not installed" in done.stdout:
        done = ran(*empty_namespace(), *WALK)
    assert done.returncode == 0, done.stdout + done.stderr
    planted = int(done.stdout.split(" remote references planted")[0].split()[-1])
    assert planted >= 200


def test_a_planted_socket_is_noticed():
    done = ran(*WALK, "--plant")
    assert done.returncode == 9
    assert "a socket was opened" in done.stderr


def test_the_doctor_says_that_nothing_leaves_the_computer():
    done = ran(sys.executable, "-m", "briefing_app", "doctor", "--json")
    assert "opens no network connection" in json.loads(done.stdout)["network"]
