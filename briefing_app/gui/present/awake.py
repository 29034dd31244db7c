"""Keeps the machine awake and its screens on while a show runs. Nothing here reaches beyond this computer."""

import ctypes
import ctypes.util
import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

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
    """SetThreadExecutionState of kernel32."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> None:
        """Keep system and display on."""
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """As usual again."""
        self._set(self._CONTINUOUS)

    def _set(self, flags: int) -> None:
        ctypes.CDLL("kernel32").SetThreadExecutionState(ctypes.c_uint(flags))


class MacAwake:
    """A power assertion of IOKit."""

    _UTF8, _ON = 0x08000100, 255

    def __init__(self) -> None:
        self._assertion = ctypes.c_uint32(0)

    def hold(self) -> None:
        """Keep the display on."""
        core, kit = (_framework(name) for name in ("CoreFoundation", "IOKit"))
        if core is None or kit is None or self._assertion.value:
            return
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        kind, reason = (
            ctypes.c_void_p(core.CFStringCreateWithCString(None, text, self._UTF8))
            for text in (b"PreventUserIdleDisplaySleep", _REASON.encode())
        )
        kit.IOPMAssertionCreateWithName(kind, self._ON, reason, ctypes.byref(self._assertion))

    def release(self) -> None:
        """As usual again."""
        kit = _framework("IOKit")
        if kit is not None and self._assertion.value:
            kit.IOPMAssertionRelease(self._assertion)
            self._assertion = ctypes.c_uint32(0)


def _framework(name: str) -> ctypes.CDLL | None:
    path = ctypes.util.find_library(name)
    return ctypes.CDLL(path) if path else None
