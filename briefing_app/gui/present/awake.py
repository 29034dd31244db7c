"""Keeps the machine awake and its screens on while a show runs. Nothing here reaches beyond this computer."""

import ctypes
import ctypes.util
import logging
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

_log = logging.getLogger(__name__)
_NAME = "Briefing"
_REASON = "A show is running"


class Awake(Protocol):
    """Holds the machine awake from `hold` to `release`."""

    def hold(self) -> None:
        """Begin."""
        ...

    def release(self) -> None:
        """End."""
        ...


def keep_awake(platform: str = sys.platform) -> Awake:
    """What does it on this platform."""
    if platform == "win32":
        return WindowsAwake()
    if platform == "darwin":
        return MacAwake()
    return DBusAwake()


def is_local_bus(environment: Mapping[str, str]) -> bool:
    """Whether the session's bus is a UNIX socket: any other kind of address is left alone."""
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address:
        return all(part.startswith("unix:") for part in address.split(";") if part)
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and (Path(folder) / "bus").exists()


class DBusAwake:
    """org.freedesktop.ScreenSaver. The inhibition lasts as long as our connection: closing that releases it."""

    _CONNECTION = "briefing-show"
    _SERVICES = (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        (
            "org.freedesktop.PowerManagement.Inhibit",
            "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit",
        ),
    )

    def __init__(self) -> None:
        self._is_held = False

    def hold(self) -> None:
        """Ask the session, where there is one, not to blank its screens."""
        if self._is_held or not is_local_bus(os.environ):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._CONNECTION)
        if not bus.isConnected():
            _log.info("The session's bus does not answer; the screens may go dark by themselves.")
            return
        self._is_held = True
        for service, path, interface in self._SERVICES:
            message = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
            message.setArguments([_NAME, _REASON])
            bus.send(message)

    def release(self) -> None:
        """Let the session do as it likes."""
        if self._is_held:
            from PySide6.QtDBus import QDBusConnection

            self._is_held = False
            QDBusConnection.disconnectFromBus(self._CONNECTION)


class WindowsAwake:
    """SetThreadExecutionState of kernel32: holds until its thread ends, so a crash releases too."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def __init__(self, set_state: Callable[[int], int] | None = None) -> None:
        """`set_state` takes the flags and returns those before, or 0 where it failed."""
        self._set_state = set_state or _windows_state
        self._is_held = False

    def hold(self) -> None:
        """Keep system and display on."""
        if not self._is_held:
            self._is_held = self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """As usual again."""
        if self._is_held:
            self._is_held = False
            self._set(self._CONTINUOUS)

    def _set(self, flags: int) -> bool:
        done = self._set_state(flags) != 0
        if not done:
            _log.info("Windows does not take the wish to stay awake; the screens may go dark by themselves.")
        return done


def _windows_state(flags: int) -> int:
    kernel = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009 - only there on Windows
    call = kernel.SetThreadExecutionState
    call.argtypes, call.restype = (ctypes.c_uint32,), ctypes.c_uint32
    return int(call(flags))


class MacAwake:
    """A power assertion of IOKit; the system drops it with the process, so a crash releases."""

    _UTF8, _ON, _SUCCESS = 0x08000100, 255, 0
    _KIND = b"PreventUserIdleDisplaySleep"

    def __init__(self, framework: Callable[[str], Any] | None = None) -> None:
        """`framework` gives a system library by its name, or None."""
        self._framework = framework or _framework
        self._assertion: int | None = None

    def hold(self) -> None:
        """Keep the display on."""
        core, kit = (self._framework(name) for name in ("CoreFoundation", "IOKit"))
        if core is None or kit is None or self._assertion is not None:
            return
        _declare_mac(core, kit)
        texts = [core.CFStringCreateWithCString(None, t, self._UTF8) for t in (self._KIND, _REASON.encode())]
        made = ctypes.c_uint32(0)
        result = kit.IOPMAssertionCreateWithName(texts[0], self._ON, texts[1], ctypes.byref(made))
        for text in texts:
            core.CFRelease(text)
        if result == self._SUCCESS:
            self._assertion = made.value
        else:
            _log.info("macOS does not take the wish to stay awake (%s); the screens may go dark.", result)

    def release(self) -> None:
        """As usual again."""
        kit = self._framework("IOKit")
        if kit is not None and self._assertion is not None:
            kit.IOPMAssertionRelease(self._assertion)
            self._assertion = None


def _declare_mac(core: Any, kit: Any) -> None:
    """Say what the calls take: a pointer that is taken for an int loses its upper half."""
    core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFRelease.argtypes, core.CFRelease.restype = (ctypes.c_void_p,), None
    create = kit.IOPMAssertionCreateWithName
    create.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint32))
    create.restype = ctypes.c_int32
    kit.IOPMAssertionRelease.argtypes, kit.IOPMAssertionRelease.restype = (ctypes.c_uint32,), ctypes.c_int32


def _framework(name: str) -> Any:
    path = ctypes.util.find_library(name)
    return ctypes.CDLL(path) if path else None
