"""`briefing-app check`: everything there is to say about a deck or a library."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click
import msgspec

from briefing_app.cli.shared import finding_json, json_option, language_option, library_option, open_library
from briefing_app.diagnostics import Diagnostic, has_errors
from briefing_app.library.library import Library
from briefing_app.opening import OpenedDeck, open_deck
from briefing_app.reader import parse_slide


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
        findings = tuple(_deck_findings(open_deck(target, open_library(library_path), language=language)))
    _print(findings, as_json)
    return 1 if has_errors(findings) else 0


def _library_findings(library: Library) -> Iterator[Diagnostic]:
    yield from library.diagnostics
    for outline in library.outlines():
        yield from library.outline(outline.id)[1]
    for file in library.slides():
        found = library.read(file)
        yield from found.diagnostics
        parsed = parse_slide(found.text, slide_id=found.id, language=found.language, path=found.path)
        yield from parsed.diagnostics


def _deck_findings(opened: OpenedDeck) -> Iterator[Diagnostic]:
    """What opening found, then what the checks find on the slides as they are laid out."""
    from briefing_app.cli.rendering import measurer
    from briefing_app.layout import lay_out_deck, load_theme
    from briefing_app.planning.checks import CheckContext, CheckedSlide, check

    yield from opened.diagnostics
    deck, media = opened.deck, opened.media
    theme = load_theme(deck.theme)
    parsed = {slide.key: opened.parse(slide) for slide in deck.slides}
    with measurer(theme) as measuring:
        frames = lay_out_deck(
            deck,
            theme,
            measuring,
            picture=lambda slide, path: media.info(slide.media.get(path, "")),
            parse=lambda slide: parsed[slide.key].slide,
            include_hidden=True,
        )
        checked = tuple(
            CheckedSlide(number, slide, parsed[slide.key].slide, frame, parsed[slide.key].diagnostics)
            for number, (slide, frame) in enumerate(zip(deck.slides, frames, strict=True), 1)
        )
    today = date.today()
    findings = check(CheckContext(deck, checked, theme, today))
    yield from (finding.diagnostic for finding in findings)


def _print(findings: Iterable[Diagnostic], as_json: bool) -> None:
    """Findings are this command's data: they go to stdout."""
    if as_json:
        listed = [finding_json(d) for d in findings]
        click.echo(msgspec.json.format(msgspec.json.encode(listed), indent=2).decode())
        return
    for diagnostic in findings:
        click.echo(str(diagnostic))
