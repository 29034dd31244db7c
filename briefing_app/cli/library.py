"""`briefing-app library`: what a library holds, what is wrong with it, who uses what."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from briefing_app.cli.indexing import open_index, refresh_index
from briefing_app.cli.shared import finding_json, json_option, open_library, print_findings
from briefing_app.diagnostics import has_errors
from briefing_app.library.duplicates import near_duplicates
from briefing_app.library.languages import language_matrix
from briefing_app.library.library import Library
from briefing_app.library.verify import outlines_with, verify_library
from briefing_app.model.language import UN_LANGUAGES


@click.group("library")
def command() -> None:
    """Look after a library folder."""


def _on_library(name: str) -> Callable[[Callable[..., None]], click.Command]:
    """A subcommand that takes a library folder and `--json`."""

    def decorate(function: Callable[..., None]) -> click.Command:
        folder = click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
        return command.command(name)(folder(json_option(function)))

    return decorate


@_on_library("index")
def index(folder: Path, as_json: bool) -> None:
    """Bring the search index up to the folder."""
    library = open_library(folder)
    total = refresh_index(folder)
    click.echo(
        json.dumps({"library": library.name, "slides": total}) if as_json else f"{total} slides are indexed."
    )


@_on_library("verify")
def verify(folder: Path, as_json: bool) -> None:
    """Check every slide, outline and source; exit code 1 when there are errors."""
    findings = verify_library(open_library(folder))
    if as_json:
        _print_json([finding_json(finding) for finding in findings])
    else:
        print_findings(findings)
    if has_errors(findings):
        raise click.exceptions.Exit(1)


@_on_library("list")
def list_slides(folder: Path, as_json: bool) -> None:
    """Every slide with its language and title."""
    found = open_index(folder)
    try:
        rows = found.listed(limit=-1)
    finally:
        found.close()
    if as_json:
        _print_json([{"id": i, "language": tag, "title": title, "path": path} for path, i, tag, title in rows])
    else:
        click.echo("\n".join(f"{slide_id}\t{tag}\t{title}" for _, slide_id, tag, title in rows))


@_on_library("matrix")
def matrix(folder: Path, as_json: bool) -> None:
    """Which slide exists in which language: present, stale or missing."""
    rows = list(language_matrix(open_library(folder)))
    if as_json:
        _print_json([{"id": row.id, "title": row.title, "languages": dict(row.presence)} for row in rows])
        return
    click.echo("\t".join(("id", *UN_LANGUAGES)))
    for row in rows:
        click.echo("\t".join((row.id, *row.presence.values())))


@_on_library("duplicates")
def duplicates(folder: Path, as_json: bool) -> None:
    """Pairs of slides that say the same or nearly the same."""
    found = open_index(folder)
    try:
        pairs = near_duplicates((path, language, words) for path, language, words, _ in found.texts())
    finally:
        found.close()
    if as_json:
        _print_json([{"first": p.first, "second": p.second, "likeness": round(p.likeness, 3)} for p in pairs])
    else:
        click.echo("\n".join(f"{p.likeness:.0%}\t{p.first}\t{p.second}" for p in pairs))


@command.command("where-used")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("name", metavar="SLIDE_ID | SOURCE_KEY | PICTURE")
@json_option
def where_used(folder: Path, name: str, as_json: bool) -> None:
    """The outlines that have a slide; the slides that cite a source or show a picture."""
    used = _used_in(open_library(folder), name)
    if as_json:
        _print_json(used)
    else:
        click.echo("\n".join(used))
    if not used:
        raise click.exceptions.Exit(1)


def _used_in(library: Library, name: str) -> list[str]:
    """The paths of the files that use `name`."""
    if library.catalog.variants(name):
        return list(dict.fromkeys(f"{outline.id}.md" for outline in outlines_with(library, name)))
    if name in library.sources:
        found = open_index(library.root)
        try:
            return found.citing(name)
        finally:
            found.close()
    slides = (library.read(file) for file in library.slides())
    return [slide.path for slide in slides if name in library.pictures(slide)]


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))
