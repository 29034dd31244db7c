"""Everything that can be opened as a deck."""

from briefing_app.opening.decks import OpenedDeck, open_deck, open_outline, outline_library
from briefing_app.opening.languages import in_language

__all__ = ["OpenedDeck", "in_language", "open_deck", "open_outline", "outline_library"]
