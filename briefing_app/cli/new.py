"""`briefing-app new`: a deck file from an outline or from single slides of a library."""

import difflib
from pathlib import Path

import click

from briefing_app.cli.shared import language_option, library_option, open_library, print_findings
from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import UsageError
from briefing_app.library.decks import deck_from_outline, deck_from_slides
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.opening import outline_library
from briefing_app.storage import MediaStore, observe, save_deck
from briefing_app.storage.atomic import check_writable
from briefing_app.storage.decks import SUFFIX
from briefing_app.storage.failures import read_error, write_error


@click.command("new")
@click.argument("names", metavar="OUTLINE | SLIDE_ID...", nargs=-1, required=True)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The deck file to write (.briefing)."
)
@click.option("--title", default="", help="The title; the outline's when not given.")
@click.option("--minutes", type=click.FloatRange(min=0, min_open=True), help="How long the talk may take.")
@language_option
@library_option
def command(
    names: tuple[str, ...],
    output: Path,
    title: str,
    minutes: float | None,
    language: str | None,
    library_path: Path | None,
) -> None:
    """Make a deck from an OUTLINE (its name or its file) or from slides by their ids."""
    if output.suffix.lower() != SUFFIX:
        raise UsageError(f"{output}: a deck file ends in {SUFFIX}.", f"Name it {output.stem}{SUFFIX}.")
    check_writable(output)
    try:
        before = observe(output)
    except OSError as error:
        raise write_error(output, error) from error
    media = MediaStore()
    deck, findings = _deck(names, open_library(library_path), media, language, title, minutes)
    print_findings(findings)
    save_deck(output, deck, media, expected=before)
    click.echo(str(output))


def _deck(
    names: tuple[str, ...],
    library: Library,
    media: MediaStore,
    language: str | None,
    title: str,
    minutes: float | None,
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    home, outline_id = _outline(names[0], library) if len(names) == 1 else (library, None)
    if outline_id is None:
        return deck_from_slides(home, names, media, language=language, title=title, minutes=minutes)
    outline, findings = home.outline(outline_id, language)
    deck, more = deck_from_outline(home, outline, media, language=language, title=title, minutes=minutes)
    return deck, (*findings, *more)


def _outline(name: str, library: Library) -> tuple[Library, str | None]:
    """The library and the id of the outline that `name` means; None where it names a slide."""
    path = Path(name)
    if path.suffix == ".md":
        home = _home(path)
        return home, f"{path.resolve().parent.name}/{path.stem}"
    outlines = [outline.id for outline in library.outlines()]
    if name in outlines or name in (outline.rpartition("/")[2] for outline in outlines):
        return library, name
    if name in library.catalog.variants:
        return library, None
    known = [*(outline.rpartition("/")[2] for outline in outlines), *library.catalog.variants]
    close = difflib.get_close_matches(name, known, n=1)
    raise UsageError(
        f"The library “{library.name}” has no briefing and no slide “{name}”.",
        f"Did you mean “{close[0]}”?" if close else f"Briefings are: {', '.join(outlines)}.",
    )


def _home(path: Path) -> Library:
    """The library that an outline file belongs to. Raises ReadError and its like."""
    if not path.is_file():
        try:
            path.open("rb").close()
        except OSError as error:
            raise read_error(path, error) from error
    home = outline_library(path)
    if home is None:
        raise UsageError(
            f"{path}: is not an outline of a library.",
            "Outlines lie in the folder “briefings” of a library, beside its library.toml.",
        )
    return home
