"""The machine is kept awake over the session's bus, and over nothing that is not a UNIX socket."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.gui.present.awake import (
    DBusAwake,
    MacAwake,
    WindowsAwake,
    is_local_bus,
    keep_awake,
)

SCRIPT = """
import time
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
end = time.monotonic() + 10  # the bus hears of it in its own time
while names() - before and time.monotonic() < end:
    app.processEvents()
    time.sleep(0.01)
print(len(held - before), len(names() - before))
"""


@pytest.mark.parametrize(
    ("address", "is_local"),
    [
        ("unix:path=/run/user/1000/bus", True),
        ("unix:abstract=/bus;unix:path=/y", True),
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


KILLED = """
import os, sys, time
from PySide6.QtCore import QCoreApplication
from briefing_app.gui.present.awake import DBusAwake

app = QCoreApplication([])
DBusAwake().hold()
print("held", flush=True)
time.sleep(60)
"""
NAMES = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
app = QCoreApplication([])
names = QDBusConnection.sessionBus().interface().registeredServiceNames().value()
print(sum(name.startswith(":") for name in names))
"""
CRASH = f"""
import subprocess, sys
count = lambda: int(subprocess.run([sys.executable, "-c", {NAMES!r}], stdout=-1, text=True).stdout)
before = count()
show = subprocess.Popen([sys.executable, "-c", {KILLED!r}], stdout=-1, text=True)
show.stdout.readline()
held = count()
show.kill()
show.wait()
print(held - before, count() - before)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_a_show_that_is_killed_holds_nothing_any_more():
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", CRASH],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    held, left = map(int, done.stdout.split())
    assert held >= 1
    assert left == 0


@pytest.mark.parametrize(
    ("platform", "kind"), [("win32", WindowsAwake), ("darwin", MacAwake), ("linux", DBusAwake)]
)
def test_every_platform_has_its_own_way(platform, kind):
    assert type(keep_awake(platform)) is kind


def test_windows_keeps_system_and_display_on_and_lets_go_once():
    flags = []
    awake = WindowsAwake(lambda f: flags.append(f) or 0x80000000)
    awake.release()
    for call in (awake.hold, awake.hold, awake.release, awake.release):
        call()
    assert flags == [0x80000003, 0x80000000]


def test_where_windows_refuses_there_is_nothing_to_let_go():
    flags = []
    awake = WindowsAwake(lambda f: flags.append(f) or 0)
    awake.hold()
    awake.release()
    assert flags == [0x80000003]


class FakeMac:
    """CoreFoundation and IOKit in one: strings are numbers that have to be let go."""

    def __init__(self, result: int = 0) -> None:
        self.strings: dict[int, bytes] = {}
        self.assertions: dict[int, bytes] = {}
        self.asked: list[tuple[bytes, int, bytes]] = []
        self.result = result

        class Call:
            def __init__(self, work):
                self._work = work

            def __call__(self, *arguments):
                return self._work(*arguments)

        for name in ("CFStringCreateWithCString", "CFRelease"):
            setattr(self, name, Call(getattr(self, f"_{name}")))
        for name in ("IOPMAssertionCreateWithName", "IOPMAssertionRelease"):
            setattr(self, name, Call(getattr(self, f"_{name}")))

    def _CFStringCreateWithCString(self, allocator, text, encoding):
        assert (allocator, encoding) == (None, 0x08000100)
        address = 0x7FF8_0000_0000 + len(self.asked) * 16 + len(self.strings)  # more than an int holds
        self.strings[address] = text
        return address

    def _CFRelease(self, address):
        del self.strings[address]

    def _IOPMAssertionCreateWithName(self, kind, level, reason, made):
        self.asked.append((self.strings[kind], level, self.strings[reason]))
        if self.result == 0:
            made._obj.value = 7
            self.assertions[7] = self.strings[kind]
        return self.result

    def _IOPMAssertionRelease(self, number):
        del self.assertions[number]
        return 0


def test_macos_holds_one_assertion_and_leaves_nothing_behind():
    mac = FakeMac()
    awake = MacAwake(lambda _name: mac)
    awake.hold()
    awake.hold()
    assert mac.asked == [(b"PreventUserIdleDisplaySleep", 255, b"A show is running")]
    assert mac.CFStringCreateWithCString.restype is ctypes.c_void_p
    assert mac.strings == {}
    awake.release()
    awake.release()
    assert mac.assertions == {}


def test_where_macos_refuses_or_has_no_library_the_show_goes_on():
    mac = FakeMac(result=-536870201)
    awake = MacAwake(lambda _name: mac)
    awake.hold()
    awake.release()
    assert mac.strings == {}
    nothing = MacAwake(lambda _name: None)
    nothing.hold()
    nothing.release()
