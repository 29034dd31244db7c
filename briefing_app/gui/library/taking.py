"""Taking slides of the library into a deck."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefing_app.diagnostics import Diagnostic
from briefing_app.gui.edits import Spot, moved_to
from briefing_app.gui.session import Session
from briefing_app.library.decks import with_slides
from briefing_app.library.library import Library

translate = QCoreApplication.translate


def take_slides(
    session: Session, library: Library, chosen: Sequence[tuple[str, str]], spot: Spot
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Put library slides (language, id) at `spot` as one edit; their keys, and what there is to say.

    Raises BriefingError when one of them is gone; the deck is then what it was.
    """
    deck = session.deck
    findings: list[Diagnostic] = []
    for language, slide_id in chosen:
        deck, found = with_slides(deck, len(deck.slides), library, [slide_id], session.media, language)
        findings += found
    old = {slide.key for slide in session.deck.slides}
    keys = tuple(slide.key for slide in deck.slides if slide.key not in old)
    placed = moved_to(deck, keys, spot)
    session.document.edit(translate("Taking", "Add slides"), lambda _deck: placed)
    return keys, tuple(findings)
