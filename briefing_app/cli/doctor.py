"""`briefing-app doctor`: what the application finds on this computer, and what it is missing."""

import ctypes
import os
import platform
import sys
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import click
import msgspec

from briefing_app import __version__, paths, resources
from briefing_app.cli.shared import json_option
from briefing_app.errors import BriefingError

_PACKAGES = (
    "PySide6-Essentials",
    "XlsxWriter",
    "lxml",
    "Pillow",
    "PyYAML",
    "msgspec",
    "click",
    "fontpkg-arimo",
    "fontpkg-noto-sans-arabic",
)
_QT_LIBRARIES: Mapping[str, str] = {  # what Qt loads from the system, and the Debian package that has it
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_NO_NETWORK = (
    "Briefing opens no network connection: no telemetry, no update check, no remote pictures or fonts."
)


@click.command("doctor")
@json_option
def command(as_json: bool) -> int:
    """Print versions, fonts, screens and folders, and what is missing; exit 1 when something is."""
    report = examine()
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(report), indent=2).decode())
    else:
        _print(report)
    return 1 if report["problems"] else 0


def examine() -> dict[str, Any]:
    """Everything that `doctor` prints, as plain values."""
    missing = missing_libraries()
    fonts, screens, problem = _graphics()
    return {
        "versions": _versions(),
        "paths": _paths(),
        "display": os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "",
        "screens": screens,
        "font_notes": fonts,
        "missing_libraries": list(missing),
        "problems": [*problem, *_library_problems(missing)],
        "network": _NO_NETWORK,
    }


def missing_libraries() -> tuple[str, ...]:
    """The system libraries that Qt would look for in vain; none where Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(name for name in _QT_LIBRARIES if not _loads(name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _library_problems(missing: tuple[str, ...]) -> list[str]:
    if not missing:
        return []
    packages = " ".join(_QT_LIBRARIES[name] for name in missing)
    return [
        f"Qt needs {', '.join(missing)} from the system. Debian, Ubuntu: sudo apt-get install -y {packages}"
    ]


def _versions() -> dict[str, str]:
    versions = {"briefing-app": __version__, "python": platform.python_version(), "system": platform.platform()}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "missing"
    return versions


def _paths() -> dict[str, str]:
    places: dict[str, Path] = {
        "library": resources.starter_library(),
        "assets": resources.assets(),
        "settings": paths.config_folder(),
        "cache": paths.cache_folder(),
        "state": paths.state_folder(),
    }
    return {name: str(place) for name, place in places.items()}


def _graphics() -> tuple[list[str], list[str], list[str]]:
    """Notes on fonts, the screens, and why Qt cannot be used, if it cannot."""
    has_display = bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))
    os.environ.setdefault(
        "QT_QPA_PLATFORM", "offscreen"
    )  # a display that does not answer would end the process
    try:
        from briefing_app.drawing import graphics_application
        from briefing_app.drawing.fonts import missing_fonts

        application = graphics_application()
    except (ImportError, BriefingError) as error:
        return [], [], [f"Qt cannot be loaded: {error}"]
    fonts = list(missing_fonts())
    del application
    return fonts, _screens() if has_display else [], []


def _screens() -> list[str]:
    """The screens, asked for in a process of their own: Qt ends one whose display does not answer."""
    import subprocess

    code = (
        "from PySide6.QtGui import QGuiApplication as A; a = A([]);"
        "[print(s.name(), s.size().width(), '×', s.size().height()) for s in a.screens()]"
    )
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    try:
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return done.stdout.splitlines() if done.returncode == 0 else []


def _print(report: Mapping[str, Any]) -> None:
    for heading in ("versions", "paths"):
        click.echo(f"{heading.capitalize()}")
        for name, value in report[heading].items():
            click.echo(f"  {name:26}{value}")
    click.echo("Screens")
    for screen in report["screens"] or ["no display; the command line works without one"]:
        click.echo(f"  {screen}")
    click.echo("Fonts")
    for note in report["font_notes"] or ["all found"]:
        click.echo(f"  {note}")
    click.echo(f"Network\n  {report['network']}")
    for problem in report["problems"]:
        click.echo(f"Problem\n  {problem}")
