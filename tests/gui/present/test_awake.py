"""The machine is kept awake over the session's bus, and over nothing that is not a UNIX socket."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.gui.present.awake import is_local_bus

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from briefing_app.gui.present.awake import DBusAwake

app = QCoreApplication([])
names = lambda: set(QDBusConnection.sessionBus().interface().registeredServiceNames().value())
before = names()
awake = DBusAwake()
awake.hold()
held = names()
awake.release()
app.processEvents()
print(len(held - before), len(names() - before))
"""


@pytest.mark.parametrize(
    ("address", "is_local"),
    [
        ("unix:path=/run/user/1000/bus", True),
        ("unix:abstract=/tmp/x;unix:path=/y", True),
        ("tcp:host=example.org,port=1234", False),
        ("unix:path=/y;tcp:host=example.org", False),
        ("autolaunch:", False),
    ],
)
def test_only_a_unix_socket_is_the_session_s_bus(address, is_local):
    assert is_local_bus({"DBUS_SESSION_BUS_ADDRESS": address}) is is_local


def test_without_an_address_the_bus_lies_in_the_runtime_folder(tmp_path):
    assert not is_local_bus({})
    assert not is_local_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert is_local_bus({"XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_the_connection_that_holds_the_machine_awake_is_gone_after_release():
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    held, left = done.stdout.split()
    assert (held, left) == ("1", "0")
