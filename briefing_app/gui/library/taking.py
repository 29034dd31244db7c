"""Taking slides of the library into a deck."""

from collections.abc import Sequence
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import ReadError
from briefing_app.gui.edits import Spot, moved_to, renamed_keys
from briefing_app.gui.library.model import Named
from briefing_app.gui.library.shelf import Shelf
from briefing_app.gui.session import Session
from briefing_app.library.decks import deck_from_outline, with_found
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.outline import Outline
from briefing_app.phrases import Phrase

translate = QCoreApplication.translate


def take_outline(
    session: Session, library: Library, outline: Outline, section: int | None
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Put a section of an outline, with None all of them, at the deck's end as one edit; keys and findings."""
    sections = outline.sections if section is None else outline.sections[section : section + 1]
    part = replace(outline, sections=sections)
    taken, findings = deck_from_outline(library, part, session.media, language=session.deck.language)
    fresh = iter(renamed_keys(session.deck, taken.slides))
    new = tuple(replace(s, slides=tuple(next(fresh) for _ in s.slides)) for s in taken.sections if s.slides)
    keys = tuple(slide.key for s in new for slide in s.slides)

    def change(deck: Deck) -> Deck:
        kept = deck.sections if deck.slides else ()
        sources = {**taken.sources, **deck.sources}
        return replace(deck, sections=(*kept, *new) or deck.sections, sources=sources)

    session.document.edit(translate("Taking", "Insert an outline"), change)
    return keys, findings


def take_slides(
    session: Session, shelf: Shelf, chosen: Sequence[Named], spot: Spot
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Put slides of the libraries at `spot` as one edit; their keys, and what there is to say.

    Raises BriefingError when one of them is gone; the deck is then what it was.
    """
    deck = session.deck
    findings: list[Diagnostic] = []
    for (label, language), files in groupby(chosen, key=lambda named: (named[0], named[1].language)):
        library = shelf.named(label)
        if library is None:
            raise ReadError(
                Phrase("The library “{0}” is not open any more.", label), Phrase("Open its folder again.")
            )
        slides = [library.read(file) for _, file in files]
        deck, found = with_found(deck, len(deck.slides), library, slides, session.media, language)
        findings += found
    old = {slide.key for slide in session.deck.slides}
    keys = tuple(slide.key for slide in deck.slides if slide.key not in old)
    placed = moved_to(deck, keys, spot)
    session.document.edit(translate("Taking", "Add slides"), lambda _deck: placed)
    return keys, tuple(findings)
