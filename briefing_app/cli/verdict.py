"""What the checks say of a deck that a command is about to show or to give away."""

from typing import TYPE_CHECKING

from briefing_app.library.library import Library
from briefing_app.opening import OpenedDeck

if TYPE_CHECKING:
    from briefing_app.planning.checks import Finding


def checked(opened: OpenedDeck, library: Library) -> "tuple[Finding, ...]":
    """Every finding on the deck as it is laid out."""
    from briefing_app.cli.rendering import measurer
    from briefing_app.layout import load_theme
    from briefing_app.opening.checks import CheckInput, check_context
    from briefing_app.planning.checks import check

    theme = load_theme(opened.deck.theme)
    with measurer(theme) as measuring:
        given = CheckInput(opened.media, theme, measuring, opened.parse, (library,))
        return check(check_context(opened.deck, given))
