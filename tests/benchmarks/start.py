"""From exec to a usable window, beside an empty PySide6 window and LibreOffice Impress in one run; and memory.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.start [--runs 7] [--library 100000]

`mapped` is when the X server shows a window as large as a main window, `drawn` when it has content. Impress
opens our own export of the same deck; it maps an empty frame at once, so what is compared with it is `drawn`.
The programs are started one after the other, again and again; the ratios are of the medians of what the clock
says, which on a busy machine needs many runs, and of what processor time the processes had used until then.
Memory is the process's PSS and RSS two seconds after, with deck, library and index open.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

from briefing_app.drawing import QtMeasurer
from briefing_app.drawing.application import graphics_application
from briefing_app.export.deck import ExportRequest, export_deck
from briefing_app.layout import load_theme
from briefing_app.library.library import Library
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore, save_deck
from tests.benchmarks.large import large_deck, large_library
from tests.helpers.compiled import compiled_environment
from tests.helpers.xserver import Desktop

_ROOT = Path(__file__).parents[2]
_LIMIT = 90.0  # seconds
_OURS_IN_EMPTY, _OURS_IN_IMPRESS, _MEGABYTES = 2.0, 0.35, 200
_EMPTY = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([])\nwindow = QMainWindow()\nwindow.resize(1280, 800)\nwindow.show()\napp.exec()\n"
)
_OURS = (  # as `briefing-app DECK` does, but for the library
    "from pathlib import Path\nfrom briefing_app import resources\n"
    "resources.starter_library = lambda: Path({library!r})\n"
    "from briefing_app.__main__ import main\nmain()\n"
)


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the mapped window and to content, with processor seconds until then; megabytes."""

    mapped: float
    mapped_processor: float
    drawn: float
    drawn_processor: float
    pss: float = 0.0
    rss: float = 0.0


class Starter:
    """Starts programs on one desktop, each in a process group that is ended afterwards."""

    def __init__(self, home: Path) -> None:
        self._desktop = Desktop()
        kinds = {"XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache"}
        folders = {key: str(home / name) for key, name in kinds.items()}
        self._environment = compiled_environment(home / "compiled", **folders)
        self._environment.pop("QT_QPA_PLATFORM", None)

    def start(self, command: Sequence[str], *, has_content: bool, rest: float = 0.0) -> Start:
        """Start, wait for the window, end."""
        self._desktop.forget()
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=_ROOT,
            env=self._environment,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            window = self._desktop.wait_for_window(_LIMIT)
            mapped, processor = time.perf_counter() - started, _processor_seconds(process.pid)
            if has_content:
                self._desktop.wait_for_content(window, _LIMIT)
            drawn, used = time.perf_counter() - started, _processor_seconds(process.pid)
            time.sleep(rest)
            return Start(mapped, processor, drawn, used, *_memory(process.pid))
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            time.sleep(0.3)


def _family(process: int) -> list[int]:
    """The processes of the group that `process` leads."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == process:
            found.append(int(stat.parent.name))
    return found


def _processor_seconds(process: int) -> float:
    """User and system time of the process group until now."""
    ticks = 0
    for member in _family(process):
        fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _memory(process: int) -> tuple[float, float]:
    """PSS and RSS in megabytes."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    values = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines[1:]}
    return values["Pss"], values["Rss"]


def prepare(folder: Path, size: int, slides: int) -> tuple[Library, Path, Path]:
    """The library, a deck file over it, and the deck's export."""
    library = large_library(folder, size, folder / "home/cache/briefing")
    deck, media = large_deck(library, slides), MediaStore()
    save_deck(folder / "talk.briefing", deck, media)
    application = graphics_application()
    theme = load_theme("plain")
    request = ExportRequest(
        deck,
        media,
        theme,
        QtMeasurer(theme),
        lambda s: parse_slide(s.text, slide_id=s.key, language=s.language).slide,
    )
    export_deck(request, folder / "talk.pptx")
    del application
    return library, folder / "talk.briefing", folder / "talk.pptx"


def measure(starter: Starter, programs: dict[str, tuple[list[str], bool]], runs: int) -> dict[str, list[Start]]:
    """All programs in turn, so many times; a first round fills the caches and is not counted."""
    found: dict[str, list[Start]] = {name: [] for name in programs}
    for number in range(runs + 1):
        for name, (command, has_content) in programs.items():
            start = starter.start(command, has_content=has_content, rest=2.0 if name == "ours" else 0.0)
            if number:
                found[name].append(start)
    return found


def report(found: dict[str, list[Start]]) -> None:
    """Medians, ratios and memory."""
    middle = {
        name: Start(*(statistics.median(values) for values in zip(*map(astuple, starts), strict=True)))
        for name, starts in found.items()
    }
    print(f"{'':10}{'mapped':>9}{'CPU':>9}{'drawn':>9}{'CPU':>9}   seconds, medians of {len(found['ours'])}")
    for name, start in middle.items():
        print(
            f"{name:10}{start.mapped:9.2f}{start.mapped_processor:9.2f}{start.drawn:9.2f}{start.drawn_processor:9.2f}"
        )
    ours, empty, office = middle["ours"], middle["empty"], middle.get("Impress")
    pair = ours.mapped_processor / empty.mapped_processor
    _show("mapped / an empty window's", ours.mapped / empty.mapped, pair, _OURS_IN_EMPTY)
    if office:
        pair = ours.drawn_processor / office.drawn_processor
        _show("drawn / Impress's", ours.drawn / office.drawn, pair, _OURS_IN_IMPRESS)
    verdict = "ok" if ours.rss <= _MEGABYTES else "MISSED"
    print(f"memory: {ours.pss:.0f} MB PSS, {ours.rss:.0f} MB RSS   goal {_MEGABYTES} MB  {verdict}")


def _show(what: str, clock: float, processor: float, goal: float) -> None:
    verdict = "ok" if clock <= goal else "MISSED"
    print(f"{what:28}{clock:5.2f} by the clock, {processor:5.2f} CPU   goal {goal}  {verdict}")


def main() -> None:
    """Prepare, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--slides", type=int, default=100)
    parser.add_argument("--library", type=int, default=100_000, help="slides in the library")
    parser.add_argument("--folder", type=Path, help="keep the generated library here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        library, deck, pptx = prepare(folder, options.library, options.slides)
        programs = {
            "empty": ([sys.executable, "-c", _EMPTY], False),
            "ours": ([sys.executable, "-c", _OURS.format(library=str(library.root)), str(deck)], True),
        }
        if shutil.which("soffice"):
            profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
            programs["Impress"] = (["soffice", profile, "--nologo", "--norestore", str(pptx)], True)
        report(measure(Starter(folder / "home"), programs, options.runs))


if __name__ == "__main__":
    main()
