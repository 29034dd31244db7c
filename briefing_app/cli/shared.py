"""What several commands do alike: options, libraries, findings on a terminal, progress."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefing_app import resources
from briefing_app.diagnostics import Diagnostic

if TYPE_CHECKING:
    from briefing_app.library.library import Library

Report = Callable[[int, int], None]

library_option = click.option(
    "--library",
    "library_path",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The library folder; the bundled one when not given.",
)
language_option = click.option("--language", metavar="TAG", help="The language wanted, such as fr.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")


def open_library(path: Path | None) -> "Library":
    """The library of a command: the one named, else the bundled one."""
    from briefing_app.library.library import Library  # late: `search` works without

    return Library.open(path or resources.starter_library())


def print_findings(diagnostics: Iterable[Diagnostic]) -> None:
    """Findings as messages, one a line, on stderr."""
    for diagnostic in diagnostics:
        click.echo(str(diagnostic), err=True)


def finding_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """The stable JSON form of a finding."""
    where = diagnostic.where
    return {
        "severity": str(diagnostic.severity),
        "message": str(diagnostic.message),
        "where": {"path": where.path, "line": where.line, "slide": where.slide},
        "hint": str(diagnostic.hint),
        "code": diagnostic.code,
    }


@contextlib.contextmanager
def progress(text: str) -> Iterator[Report]:
    """A progress bar on stderr where that is a terminal; nothing anywhere else."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(text)
        yield lambda done, total: bar.update(task, completed=done, total=total)
