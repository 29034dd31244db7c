"""`briefing-app export`: a deck as PowerPoint, PDF, Markdown or pictures."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from briefing_app.cli.shared import language_option, library_option, open_library, print_findings, progress
from briefing_app.cli.verdict import require_fit, responsibility_option
from briefing_app.errors import ReadError, UsageError
from briefing_app.export.options import ExportOptions, Notes, Profile
from briefing_app.opening import OpenedDeck, open_deck
from briefing_app.phrases import Phrase

if TYPE_CHECKING:
    from briefing_app.layout import Frame
    from briefing_app.library.library import Library
    from briefing_app.model.theme import Theme
    from briefing_app.planning.checks import CheckContext


@click.command("export")
@click.argument("deck_name", metavar="DECK")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write, .pptx .pdf or .md, or a folder for pictures.",
)
@click.option(
    "--theme",
    "theme_name",
    metavar="NAME|FILE",
    help="A theme, or a .pptx, .potx or .toml file.",
)
@click.option(
    "--notes", type=click.Choice([str(n) for n in Notes]), default="keep", help="The speaker's notes."
)
@click.option(
    "--profile", type=click.Choice([str(p) for p in Profile]), default="internal", help="Who it is for."
)
@click.option(
    "--password-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file whose first line is the password for a .pptx.",
)
@responsibility_option
@language_option
@library_option
def command(
    deck_name: str,
    output: Path,
    theme_name: str | None,
    notes: str,
    profile: str,
    password_file: Path | None,
    responsible: str | None,
    language: str | None,
    library_path: Path | None,
) -> None:
    """Write DECK (a .briefing file, a Markdown deck, an outline) in the format that the suffix chooses."""
    from briefing_app.cli.theming import chosen_theme
    from briefing_app.export.table import exporter_for
    from briefing_app.layout import load_theme, theme_names
    from briefing_app.storage.atomic import check_writable

    exporter_for(output)
    check_writable(output)
    library = open_library(library_path)
    opened = stored = open_deck(deck_name, library, language=language)
    if language and opened.path is not None:
        from briefing_app.opening import in_language

        opened = in_language(opened, library, language)
    password = _password(password_file, output) if password_file else ""
    options = ExportOptions(Notes(notes), Profile(profile), password)
    theme = chosen_theme(theme_name, opened.media) if theme_name else load_theme(opened.deck.look)
    if theme_name in theme_names():
        opened = replace(opened, deck=replace(opened.deck, theme=theme.name, own_theme=""))

    def approve(context: "CheckContext") -> None:
        require_fit("export", context, stored, responsible)

    _export(opened, output, theme, options, approve, library)
    click.echo(str(output))


def _password(file: Path, output: Path) -> str:
    """The first line of `file`. Raises UsageError where the format takes none; ReadError."""
    if output.suffix.lower() != ".pptx":
        raise UsageError(
            Phrase("{0}: only a .pptx can have a password.", output), Phrase("Leave --password-file out.")
        )
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(
            Phrase("{0}: the password cannot be read.", file), Phrase("Give a text file in UTF-8.")
        ) from error
    if not lines or not lines[0]:
        raise UsageError(
            Phrase("{0}: the first line is empty, and there is no password.", file),
            Phrase("Write the password there."),
        )
    return lines[0]


def _export(
    opened: OpenedDeck,
    output: Path,
    theme: "Theme",
    options: ExportOptions,
    require_fit: "Callable[[CheckContext], None]",
    library: "Library",
) -> None:
    """Write the deck once `require_fit` has let it pass; tell what reading and layout found."""
    from briefing_app.cli.rendering import measurer
    from briefing_app.export.deck import ExportRequest, export_deck
    from briefing_app.opening.checks import release_context

    deck = opened.deck
    parsed = {slide.key: opened.parse(slide) for slide in deck.slides}

    def approve(frames: "Sequence[Frame]") -> None:
        require_fit(release_context(deck, theme, frames, lambda slide: parsed[slide.key], (library,)))
        print_findings((*opened.diagnostics, *(d for p in parsed.values() for d in p.diagnostics)))

    with measurer(theme) as measuring, progress("Exporting") as report:
        request = ExportRequest(
            deck, opened.media, theme, measuring, lambda slide: parsed[slide.key].slide, options, approve
        )
        laid_out = export_deck(request, output, report=report)
    print_findings(laid_out)
