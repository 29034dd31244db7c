"""`briefing-app import`: other people's decks and bibliographies into a library."""

import json
from pathlib import Path
from typing import Any

import click

from briefing_app import resources
from briefing_app.cli.shared import finding_json, json_option, print_findings, progress
from briefing_app.errors import BriefingError, UsageError
from briefing_app.importing.dialects import Dialect
from briefing_app.library.library import Library
from briefing_app.phrases import Phrase

_DIALECTS = {dialect.value.lower(): dialect for dialect in Dialect}


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--into",
    "library_path",
    metavar="LIBRARY",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder of the library that gets the slides.",
)
@click.option(
    "--dialect",
    type=click.Choice(list(_DIALECTS), case_sensitive=False),
    help="Whose Markdown it is; guessed when not given.",
)
@json_option
def command(files: tuple[Path, ...], library_path: Path, dialect: str | None, as_json: bool) -> int:
    """Import .pptx and Markdown decks as slides, each with an outline; .bib and CSL .json files as sources.

    Nothing is overwritten.

    What could not be kept is reported. A file that cannot be imported leaves the others alone.
    """
    _refuse_bundled(library_path)
    library = Library.open(library_path)
    chosen = _DIALECTS[dialect.lower()] if dialect else None
    results: list[dict[str, Any]] = []
    code = 0
    with progress("Importing") as report:
        for number, path in enumerate(files, 1):
            try:
                results.append(_import(path, library, chosen, as_json=as_json))
            except BriefingError as error:
                code = code or error.exit_code
                results.append(_failure(path, error, as_json=as_json))
            report(number, len(files))
    if as_json:
        click.echo(json.dumps(results, ensure_ascii=False, indent=1))
    return code


def _refuse_bundled(path: Path) -> None:
    if path.resolve() == resources.starter_library().resolve():
        hint = Phrase("Make a folder of your own with a library.toml, and import into that.")
        raise UsageError(Phrase("{0}: is the bundled library, which is read-only.", path), hint)


def _import(path: Path, library: Library, dialect: Dialect | None, *, as_json: bool) -> dict[str, Any]:
    from briefing_app.importing.library import import_file
    from briefing_app.importing.sources import BIBLIOGRAPHY_SUFFIXES, import_bibliography

    if path.suffix.lower() in BIBLIOGRAPHY_SUFFIXES:
        added = import_bibliography(path, library.root)
        lines, findings = [f"{added.target}: {key}" for key in added.keys], added.diagnostics
        result: dict[str, Any] = {"sources": list(added.keys)}
    else:
        done = import_file(path, library, dialect)
        lines, findings = [str(written) for written in (*done.slides, done.outline)], done.diagnostics
        result = {"slides": [str(slide) for slide in done.slides], "outline": str(done.outline)}
    library.reload()
    if not as_json:
        print_findings(findings)
        click.echo("\n".join(lines))
    return _result(path, report=[finding_json(finding) for finding in findings], **result)


def _result(path: Path, **values: Any) -> dict[str, Any]:
    """The stable JSON form of one file's import."""
    empty: dict[str, Any] = {
        "path": str(path),
        "slides": [],
        "outline": None,
        "sources": [],
        "report": [],
        "error": None,
    }
    return empty | values


def _failure(path: Path, error: BriefingError, *, as_json: bool) -> dict[str, Any]:
    if not as_json:
        click.echo(" ".join(f"briefing-app: {error} {error.hint}".split()), err=True)
    return _result(path, error={"message": str(error), "hint": error.hint})
