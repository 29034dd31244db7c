"""Walk the main paths and stop at the first socket: `python -m tests.trust.network_run [--plant]`.

An audit hook sees every socket that Python opens; what the libraries below Python open is seen by strace, where
it is installed (`--watched`). Slides, pictures, links and .pptx files are full of remote references.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.trust.corpus.presentations import changed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
_PLACES = (
    "http://127.0.0.1:9/{n}.png",
    "https://[::1]:9/{n}",
    "ftp://127.0.0.1:9/{n}.png",
    "//127.0.0.1/s/{n}.png",
)
_FORMS = ("![A picture]({})", "[a link]({})", "<{}>", '<img src="{}">', "> Quoted {}", "Plain {}")
_SLIDES, _RELATIONS = 36, 60
_CLOSED_AFTER = 2_500  # milliseconds that a window stays open


def walk(folder: Path) -> int:
    """Do what users do; the number of remote references on the way. AssertionError where a step fails."""
    app = _application()
    planted = _deck(folder / "talk.md") + _presentation(folder / "talk.pptx")
    library = folder / "library"
    library.mkdir()
    (library / "library.toml").write_text('name = "Mine"\n')
    talk = folder / "talk.briefing"
    for arguments in (
        ("doctor",),
        ("--help",),
        ("new", "introduction", "-o", talk),
        ("library", "index", library),
        ("search", "genocide", "--limit", "3"),
        ("check", folder / "talk.md"),
        ("check", library),
        ("import", folder / "talk.md", folder / "talk.pptx", "--into", library),
        *(
            ("export", folder / "talk.md", "-o", folder / f"o{s}", *_WILLING)
            for s in (".pptx", ".pdf", ".md", "")
        ),
        *(("export", talk, "-o", folder / f"t{s}", *_WILLING) for s in (".pptx", ".pdf", ".md")),
    ):
        _command(*map(str, arguments))
    _windows(app, folder / "talk.md")
    return planted


_WILLING = ("--take-responsibility", "Test")


def _command(*arguments: str) -> None:
    from briefing_app.app import run

    code = run(arguments)
    assert code in (0, 1), (arguments, code)


def _deck(path: Path) -> int:
    """A Markdown deck of references; their number."""
    references = [
        form.format(_PLACES[(n + k) % len(_PLACES)].format(n=n))
        for n in range(_SLIDES)
        for k, form in enumerate(_FORMS)
    ]
    slides = [references[n : n + len(_FORMS)] for n in range(0, len(references), len(_FORMS))]
    path.write_text("\n\n---\n\n".join("# A slide\n\n" + "\n\n".join(lines) for lines in slides))
    return len(references)


def _presentation(path: Path) -> int:
    """A .pptx whose slide refers to pictures and media elsewhere; their number."""
    name = "ppt/slides/_rels/slide1.xml.rels"
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    more = "".join(
        f'<Relationship Id="rIdX{n}" Type="{base}/{("image", "video", "hyperlink")[n % 3]}"'
        f' Target="{_PLACES[n % 4].format(n=n)}" TargetMode="External"/>'
        for n in range(_RELATIONS)
    )

    def plant(parts: dict[str, bytes]) -> None:
        parts[name] = parts[name].replace(b"</Relationships>", more.encode() + b"</Relationships>")
        picture = parts["ppt/slides/slide1.xml"].split(b'r:embed="')[1].split(b'"')[0]
        parts["ppt/slides/slide1.xml"] = parts["ppt/slides/slide1.xml"].replace(
            b'r:embed="' + picture, b'r:link="rIdX0'
        )

    path.write_bytes(changed(plant))
    return _RELATIONS


def _application() -> "QApplication":
    """One application, with widgets, for all: a process can have only one."""
    from briefing_app.gui.starting import make_qt_application

    return make_qt_application()


def _windows(app: "QApplication", path: Path) -> None:
    """The editor with the deck and the help open, then the show."""
    from PySide6.QtCore import QTimer

    from briefing_app.gui.present.run import run_show
    from briefing_app.gui.starting import start
    from briefing_app.library.library import Library
    from briefing_app.opening import open_deck
    from briefing_app.resources import starter_library

    QTimer.singleShot(_CLOSED_AFTER, app.quit)
    QTimer.singleShot(_CLOSED_AFTER // 2, lambda: _open_help(app))
    os.environ["DISPLAY"] = os.environ.get("DISPLAY", ":none")  # asked for by the start, not used: offscreen
    assert start(path) == 0
    for widget in app.topLevelWidgets():
        widget.close()
    QTimer.singleShot(_CLOSED_AFTER, app.quit)
    library = Library.open(starter_library())
    assert run_show(open_deck(str(path), library), library, lambda _checked: None) == 0


def _open_help(app: "QApplication") -> None:
    from briefing_app.gui.main_window import MainWindow

    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
    window.actions_.action("help.pages").trigger()


def _on_event(event: str, arguments: tuple[object, ...]) -> None:
    """End the process at the first sign of a network."""
    if event in (
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.connect",
        "socket.bind",
        "socket.sendto",
    ):
        _stop(f"{event} {arguments!r:.200}")
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        _stop(f"{event} {arguments!r:.200}")


def _stop(what: str) -> None:
    print(f"a socket was opened: {what}", file=sys.stderr, flush=True)
    os._exit(9)


def _networked_libraries() -> list[str]:
    """Libraries of this process that exist to reach a network."""
    maps = Path("/proc/self/maps")
    text = maps.read_text() if maps.exists() else ""
    return [
        name for name in ("libQt6Network", "libQt6WebSockets", "libcurl", "libQt6WebEngine") if name in text
    ]


def under_strace(arguments: list[str]) -> tuple[int, list[str]]:
    """Run the walk under strace; its exit code and the calls that name an address of the internet."""
    with tempfile.TemporaryDirectory(prefix="strace-") as folder:
        log = Path(folder) / "log"
        watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,bind", "-o", str(log)]
        done = subprocess.run([*watch, *arguments], cwd=ROOT, check=False)
        calls = [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line]
    return done.returncode, calls


def main() -> int:
    """Walk; exit 0 where no socket was opened, 9 where one was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--plant", action="store_true", help="open a socket on the way, to see that it is noticed"
    )
    parser.add_argument("--watched", action="store_true", help="under strace, which sees what Python does not")
    options = parser.parse_args()
    if options.watched:
        again = [sys.executable, "-m", "tests.trust.network_run", *(["--plant"] if options.plant else [])]
        if shutil.which("strace") is None:
            print("strace is not installed: the walk is not watched from below")
            return 0
        code, calls = under_strace(again)
        print("\n".join(calls))
        return 9 if calls else code
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.addaudithook(_on_event)
    with tempfile.TemporaryDirectory(prefix="network-") as folder:
        for kind in ("STATE", "CACHE", "CONFIG"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder) / "home")
        step: Callable[[Path], int] = _planted_walk if options.plant else walk
        planted = step(Path(folder))
    libraries = _networked_libraries()
    print(
        f"{planted} remote references planted, no socket opened; libraries for networks: {libraries or 'none'}"
    )
    return 1 if libraries else 0


def _planted_walk(_folder: Path) -> int:
    with socket.socket(socket.AF_INET) as outside:
        return outside.connect_ex(("127.0.0.1", 9))


if __name__ == "__main__":
    sys.exit(main())
