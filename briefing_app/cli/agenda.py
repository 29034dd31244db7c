"""`briefing-app agenda`: the talk as a table of its parts, for the room or for those who run it."""

from datetime import datetime, time
from pathlib import Path

import click

from briefing_app.cli.shared import language_option, library_option, open_library
from briefing_app.errors import UsageError
from briefing_app.opening import open_deck
from briefing_app.phrases import Phrase

_MORNING = time(10)


@click.command("agenda")
@click.argument("deck_name", metavar="DECK")
@click.option("--slide", "as_slide", is_flag=True, help="The Markdown of an agenda slide, not a run sheet.")
@click.option("--start", metavar="HH:MM", default="", help="When the talk starts; at 10:00 when not given.")
@language_option
@library_option
def command(
    deck_name: str, as_slide: bool, start: str, language: str | None, library_path: Path | None
) -> None:
    """Print the run sheet of DECK: when, who, which slides, how long."""
    from briefing_app.planning.agenda import agenda_slide, run_sheet
    from briefing_app.planning.replan import question_minutes

    library = open_library(library_path)
    opened = open_deck(deck_name, library, language=language)
    deck, slides = opened.deck, [opened.parse(slide).slide for slide in opened.deck.slides]
    questions = question_minutes(deck)
    if as_slide:
        click.echo(agenda_slide(deck, slides, questions), nl=False)
        return
    day = deck.event.date or datetime.now().date()
    click.echo(run_sheet(deck, slides, datetime.combine(day, _time(start)), questions), nl=False)


def _time(text: str) -> time:
    if not text:
        return _MORNING
    try:
        return datetime.strptime(text, "%H:%M").time()
    except ValueError as error:
        raise UsageError(Phrase("“{0}” is not a time of day.", text), Phrase("Write it as 14:30.")) from error
