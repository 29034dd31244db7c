"""Putting a block into the text of a slide. Pure."""

from collections.abc import Mapping

from briefing_app.gui.edits import edited_text
from briefing_app.model.blocks import Block
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.reader.edits import insert_block


def with_block(
    deck: Deck, entry: DeckSlide, slide: Slide, block: Block, media: Mapping[str, str] | None = None
) -> Deck:
    """`deck` with `block` at the end of the slide `entry`, and `media` added to the slide's pictures."""
    last = slide.blocks[-1] if slide.blocks else None
    text = insert_block(entry.text, slide, block, after=last)
    return edited_text(deck, entry.key, text, media={**entry.media, **(media or {})})
