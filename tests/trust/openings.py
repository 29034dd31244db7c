"""Each hostile file through the door by which it would come in."""

import datetime
import os
from collections.abc import Callable
from pathlib import Path

from briefing_app.cli import main
from briefing_app.errors import BriefingError
from tests.trust.corpus.hostile import Hostile, Way
from tests.trust.trial import Outcome, trial

SECRET = "canary-outside"
_SLIDES = b"# A slide\n\nText.\n"


def opened(file: Hostile, folder: Path) -> Outcome:
    """What happens when `file` is opened in a fresh folder; trespasses include changes to what was given."""
    given, target = _laid_out(file, folder)
    work = _WAYS[file.way](file, given, target)
    before = _tree(folder, target)
    outcome = trial(work, given=given, target=target)
    changes = tuple(
        f"changed {path}" for path in sorted(set(before.items()) ^ set(_tree(folder, target).items()))
    )
    leaks = ("leaked what lies outside",) if SECRET in outcome.output or _holds_secret(target) else ()
    return Outcome(
        outcome.code, outcome.output, outcome.cpu_seconds, outcome.resident,
        (*outcome.trespasses, *changes, *leaks),
    )  # fmt: skip


def _laid_out(file: Hostile, folder: Path) -> tuple[Path, Path]:
    """The folder of the file and the target; beside them a secret, and a pipe that nobody ever fills."""
    given, target, outside = folder / "given", folder / "target", folder / "outside"
    for place in (given, target, outside):
        place.mkdir(parents=True)
    (outside / "secret.png").write_text(SECRET)
    (outside / "theme.toml").write_text(f'title = "{SECRET}"')
    os.mkfifo(outside / "pipe")
    (given / "link.png").symlink_to(outside / "secret.png")
    for name, data in file.files.items():
        (given / name).write_bytes(data)
    return given, target


def _tree(folder: Path, target: Path) -> dict[str, tuple[int, int]]:
    """Every file but those of the target, with what a change would change."""
    found = {}
    for top, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if Path(top, name) != target]
        for name in names:
            status = Path(top, name).lstat()
            found[str(Path(top, name))] = (status.st_size, status.st_mtime_ns)
    return found


def _holds_secret(target: Path) -> bool:
    return any(SECRET.encode() in path.read_bytes() for path in target.rglob("*") if path.is_file())


def _run(target: Path, *arguments: str) -> int:
    """The command line, with all folders of the user inside the target."""
    for name in ("STATE", "CACHE", "CONFIG"):
        os.environ[f"XDG_{name}_HOME"] = str(target / "home")
    return main(arguments, open_window=lambda _path: 0)


def _check(file: Hostile, given: Path, target: Path, name: str) -> Callable[[], int]:
    (given / name).write_bytes(file.data)
    return lambda: _run(target, "check", name)


def _markdown(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    return _check(file, given, target, "deck.md")


def _deck(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    return _check(file, given, target, "deck.briefing")


def _picture(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    (given / f"x{file.suffix}").write_bytes(file.data)
    (given / "deck.md").write_text(f"# A slide\n\n![A picture](x{file.suffix})\n")
    return lambda: _run(target, "export", "deck.md", "-o", str(target / "deck.pptx"))


def _presentation(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    (given / f"deck{file.suffix}").write_bytes(file.data)
    (target / "library.toml").write_text('name = "Mine"\n')
    return lambda: _run(target, "import", f"deck{file.suffix}", "--into", str(target))


def _calendar(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    (given / "events.ics").write_bytes(file.data)

    def work() -> int:
        from briefing_app.library.calendar import occurrences

        today = datetime.date(2026, 11, 24)
        try:
            found = occurrences((given / "events.ics").read_bytes(), today, today + datetime.timedelta(days=90))
        except BriefingError as error:
            print(f"error: {error} {error.hint}")
            return error.exit_code
        print(f"{len(found)} days")
        return 0

    return work


def _library(file: Hostile, given: Path, target: Path, name: str) -> Callable[[], int]:
    files = {"library.toml": b'name = "L"\n', "slide.md": _SLIDES, **file.files, name: file.data}
    for path, data in files.items():
        (given / path).write_bytes(data)
    return lambda: _run(target, "check", str(given))


def _sources(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    return _library(file, given, target, "sources.yaml")


def _settings(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    return _library(file, given, target, "library.toml")


def _theme(file: Hostile, given: Path, target: Path) -> Callable[[], int]:
    (given / "theme.toml").write_bytes(file.data)
    (given / "deck.md").write_bytes(_SLIDES)
    return lambda: _run(target, "export", "deck.md", "-o", str(target / "deck.pptx"), "--theme", "theme.toml")


_WAYS = {
    Way.MARKDOWN: _markdown,
    Way.DECK: _deck,
    Way.PICTURE: _picture,
    Way.PRESENTATION: _presentation,
    Way.CALENDAR: _calendar,
    Way.SOURCES: _sources,
    Way.SETTINGS: _settings,
    Way.THEME: _theme,
}
