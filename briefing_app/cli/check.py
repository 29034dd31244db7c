"""`briefing-app check`: everything there is to say about a deck or a library."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import msgspec

from briefing_app.cli.shared import finding_json, json_option, language_option, library_option, open_library
from briefing_app.cli.verdict import checked
from briefing_app.diagnostics import Diagnostic, has_errors
from briefing_app.library.library import Library
from briefing_app.opening import OpenedDeck, open_deck


@click.command("check")
@click.argument("target", metavar="DECK | LIBRARY")
@json_option
@language_option
@library_option
def command(target: str, as_json: bool, language: str | None, library_path: Path | None) -> int:
    """Print every finding about DECK or LIBRARY; exit 1 when there are errors."""
    if Path(target).is_dir():
        findings = tuple(_library_findings(Library.open(Path(target))))
    else:
        library = open_library(library_path)
        findings = tuple(_deck_findings(open_deck(target, library, language=language), library))
    _print(findings, as_json)
    return 1 if has_errors(findings) else 0


def _library_findings(library: Library) -> Iterator[Diagnostic]:
    from briefing_app.cli.rendering import measurer
    from briefing_app.layout import load_theme
    from briefing_app.opening.library_checks import library_findings

    theme = load_theme("plain")
    with measurer(theme) as measuring:
        yield from library_findings(library, theme, measuring)


def _deck_findings(opened: OpenedDeck, library: Library) -> Iterator[Diagnostic]:
    """What opening found, then what the checks find on the slides as they are laid out."""
    yield from opened.diagnostics
    yield from (finding.diagnostic for finding in checked(opened, library))


def _print(findings: Iterable[Diagnostic], as_json: bool) -> None:
    """Findings are this command's data: they go to stdout."""
    if as_json:
        listed = [finding_json(d) for d in findings]
        click.echo(msgspec.json.format(msgspec.json.encode(listed), indent=2).decode())
        return
    for diagnostic in findings:
        click.echo(str(diagnostic))
