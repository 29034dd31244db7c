"""`briefing-app new`: a deck file from an outline or from single slides of a library."""

import difflib
from pathlib import Path
from typing import Any

import click
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from briefing_app.cli.planning import is_planned, make_plan, make_request, plan_json, print_plan, wish_options
from briefing_app.cli.shared import json_option, language_option, library_option, open_library, print_findings
from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import UsageError
from briefing_app.library.decks import deck_from_outline, deck_from_slides
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.outline import Outline
from briefing_app.opening import outline_library
from briefing_app.opening.planning import planned_deck
from briefing_app.phrases import Phrase
from briefing_app.planning.plan import Plan
from briefing_app.storage import MediaStore, observe, save_deck
from briefing_app.storage.atomic import check_writable
from briefing_app.storage.decks import SUFFIX
from briefing_app.storage.failures import read_error, write_error


@click.command("new")
@click.argument("names", metavar="[OUTLINE | SLIDE_ID...]", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The deck file to write (.briefing)."
)
@click.option("--title", default="", help="The title; the outline's when not given.")
@click.option(
    "--minutes", type=click.FloatRange(min=0, min_open=True), help="How long the talk may take, with questions."
)
@wish_options
@json_option
@language_option
@library_option
def command(
    names: tuple[str, ...],
    output: Path,
    title: str,
    minutes: float | None,
    as_json: bool,
    language: str | None,
    library_path: Path | None,
    **wishes: Any,
) -> None:
    """Make a deck from an OUTLINE (its name or its file) or from slides by their ids.

    With wishes (--audience, --themes, …) or --minutes, the best slides that fit are chosen from the outline, or
    without one from the whole library; what is left out is told.
    """
    if output.suffix.lower() != SUFFIX:
        raise UsageError(
            Phrase("{0}: a deck file ends in {1}.", output, SUFFIX),
            Phrase("Name it {0}{1}.", output.stem, SUFFIX),
        )
    check_writable(output)
    try:
        before = observe(output)
    except OSError as error:
        raise write_error(output, error) from error
    media = MediaStore()
    wanted = _Wanted(names, title, language, minutes, wishes)
    made = _made(wanted, open_library(library_path), media)
    print_findings(made.findings)
    save_deck(output, made.deck, media, expected=before)
    _tell(made, output, as_json)


class _Wanted(Struct, frozen=True):
    names: tuple[str, ...]
    title: str
    language: str | None
    minutes: float | None
    wishes: dict[str, Any]


class _Made(Struct, frozen=True):
    deck: Deck
    findings: tuple[Diagnostic, ...]
    plan: Plan | None = None


def _tell(made: _Made, output: Path, as_json: bool) -> None:
    if made.plan is not None:
        print_plan(made.plan)
    if not as_json:
        click.echo(str(output))
        return
    slides = len(made.deck.slides)
    report = {"deck": str(output), "slide_count": slides} | (plan_json(made.plan) if made.plan else {})
    click.echo(msgspec.json.format(msgspec.json.encode(report), indent=2).decode())


def _made(wanted: _Wanted, library: Library, media: MediaStore) -> _Made:
    names = wanted.names
    if not names:
        if wanted.minutes is None and not is_planned(wanted.wishes):
            raise UsageError(
                Phrase("There is nothing to make a deck from."),
                Phrase("Name an outline or slides, or say --themes and --minutes."),
            )
        return _planned(wanted, library, None, media)
    home, outline_id = _outline(names[0], library) if len(names) == 1 else (library, None)
    if outline_id is None:
        if is_planned(wanted.wishes):
            raise UsageError(
                Phrase("Slides that are named are not chosen from."),
                Phrase("Leave the wishes out, or the names."),
            )
        deck, findings = deck_from_slides(
            home, names, media, language=wanted.language, title=wanted.title, minutes=wanted.minutes
        )
        return _Made(deck, findings)
    outline, findings = _outline_in(home, outline_id, wanted.language)
    if wanted.minutes is not None or is_planned(wanted.wishes):
        made = _planned(wanted, home, outline, media)
        return replace(made, findings=(*findings, *made.findings))
    deck, more = deck_from_outline(home, outline, media, language=wanted.language, title=wanted.title)
    return _Made(deck, (*findings, *more))


def _planned(wanted: _Wanted, library: Library, outline: Outline | None, media: MediaStore) -> _Made:
    request = make_request(library, outline, wanted.wishes, wanted.language, wanted.minutes)
    plan = make_plan(library, outline, request)
    title = wanted.title or (outline.title if outline else plan.slides[0].candidate.title)
    deck, findings = planned_deck(library, plan, media, title=title)
    return _Made(deck, findings, plan)


def _outline_in(
    library: Library, outline_id: str, language: str | None
) -> tuple[Outline, tuple[Diagnostic, ...]]:
    """The outline, in `language` where it is written in it."""
    found = library.outline(outline_id)
    variants = (o for o in library.outlines() if o.id == found[0].id and language and o.language == language)
    return next(((variant, ()) for variant in variants), found)


def _outline(name: str, library: Library) -> tuple[Library, str | None]:
    """The library and the id of the outline that `name` means; None where it names a slide."""
    path = Path(name)
    if path.suffix == ".md":
        home = _home(path)
        return home, f"{path.resolve().parent.name}/{path.stem}"
    outlines = [outline.id for outline in library.outlines()]
    if name in outlines or name in (outline.rpartition("/")[2] for outline in outlines):
        return library, name
    if library.catalog.variants(name):
        return library, None
    known = [*(outline.rpartition("/")[2] for outline in outlines), *library.catalog.ids]
    close = difflib.get_close_matches(name, known, n=1)
    raise UsageError(
        Phrase("The library “{0}” has no briefing and no slide “{1}”.", library.name, name),
        Phrase("Did you mean “{0}”?", close[0]) if close else Phrase("Briefings are: {0}.", tuple(outlines)),
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
            Phrase("{0}: is not an outline of a library.", path),
            Phrase("Outlines lie in the folder “briefings” of a library, beside its library.toml."),
        )
    return home
