"""`briefing-app present`: show a deck on the projector, with the presenter's window on the other screen."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefing_app.cli.shared import language_option, library_option, open_library, print_findings
from briefing_app.cli.verdict import require_fit, responsibility_option
from briefing_app.cli.windows import PresentRequest, Windows
from briefing_app.diagnostics import Severity
from briefing_app.errors import UsageError
from briefing_app.phrases import Phrase

if TYPE_CHECKING:
    from briefing_app.planning.checks import CheckContext


@click.command("present")
@click.argument("deck_name", metavar="DECK")
@click.option("--from", "number", type=click.IntRange(min=1), metavar="N", help="The slide to start at.")
@click.option(
    "--minutes", type=click.FloatRange(min=0.5), metavar="M", help="The slot; the deck's own if not given."
)
@responsibility_option
@language_option
@library_option
@click.pass_obj
def command(
    windows: Windows,
    deck_name: str,
    number: int | None,
    minutes: float | None,
    responsible: str | None,
    language: str | None,
    library_path: Path | None,
) -> int:
    """Show DECK (a .briefing file, a Markdown deck, an outline). A show that broke off goes on where it was.

    A deck with withdrawn slides or other errors is not shown, unless somebody takes responsibility for it.
    """
    from briefing_app.opening import in_language, open_deck

    library = open_library(library_path)
    opened = stored = open_deck(deck_name, library, language=language)
    if language and opened.path is not None:
        opened = in_language(opened, library, language)
    print_findings(d for d in opened.diagnostics if d.severity is Severity.ERROR)
    shown = sum(not slide.hidden for slide in opened.deck.slides)
    if not opened.deck.slides:
        raise UsageError(Phrase("{0}: the deck has no slides.", deck_name), Phrase("Add slides first."))
    if number is not None and number > shown:
        raise UsageError(
            Phrase("{0}: there is no slide {1}, only {2}.", deck_name, number, shown),
            Phrase("Choose another with --from."),
        )
    if windows.present is None:
        raise UsageError(
            Phrase("There is nowhere to show a deck here."), Phrase("Start the installed program.")
        )

    def approve(context: "CheckContext") -> None:
        require_fit("present", context, stored, responsible)

    return windows.present(PresentRequest(opened, library, approve, number, minutes))
