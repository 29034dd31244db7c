"""What the checks say of a deck that a command is about to show or to give away."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from briefing_app.cli.shared import print_findings
from briefing_app.errors import RefusedError
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.opening import OpenedDeck
from briefing_app.phrases import Phrase
from briefing_app.storage import save_deck

if TYPE_CHECKING:
    from briefing_app.planning.checks import CheckContext, Finding

_DONE = {"export": "exported", "present": "shown"}
responsibility_option = click.option(
    "--take-responsibility",
    "responsible",
    metavar="NAME",
    help="Go on in spite of errors; who does so is recorded in the deck file.",
)


def checked(opened: OpenedDeck, library: Library) -> "tuple[Finding, ...]":
    """Every finding on the deck as it is laid out."""
    from briefing_app.cli.rendering import measurer
    from briefing_app.layout import load_theme
    from briefing_app.opening.checks import CheckInput, check_context
    from briefing_app.planning.checks import check

    theme = load_theme(opened.deck.look)
    with measurer(theme) as measuring:
        given = CheckInput(opened.media, theme, measuring, opened.parse, (library,))
        return check(check_context(opened.deck, given))


def require_fit(verb: str, context: "CheckContext", stored: OpenedDeck, responsible: str | None) -> None:
    """Raise RefusedError where the deck has errors and nobody takes responsibility to `verb` it all the same.

    Who does is recorded in `stored`, the deck as it is in its file.
    """
    from briefing_app.planning.checks.verdict import blocking_findings, with_responsibility

    errors = blocking_findings(context)
    if not errors:
        return
    print_findings(finding.diagnostic for finding in errors)
    if not responsible:
        raise _refusal(verb, errors)
    deck = with_responsibility(stored.deck, responsible, datetime.now().astimezone(), errors)
    _record(stored, deck)


def _refusal(verb: str, errors: "Sequence[Finding]") -> RefusedError:
    codes = ", ".join(sorted({error.diagnostic.code for error in errors}))
    what = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
    return RefusedError(
        Phrase("Not {0}: the deck has {1} ({2}).", _DONE[verb], what, codes),
        Phrase("Mend them, or {0} with --take-responsibility NAME.", verb),
    )


def _record(stored: OpenedDeck, deck: Deck) -> None:
    """Save the record with the deck file, where the deck is one."""
    if stored.path is None or stored.read_only:
        click.echo("The responsibility taken cannot be recorded: this is no deck file to write to.", err=True)
        return
    save_deck(stored.path, deck, stored.media, expected=stored.state, attachments=stored.attachments)
