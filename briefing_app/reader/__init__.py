"""Markdown ⇄ values: slides, outlines, decks in one file. Pure text in, values and Diagnostics out."""

from briefing_app.reader.decks import MarkdownDeck, SlideText, join_markdown_deck, split_markdown_deck
from briefing_app.reader.front_matter import FrontMatter, split_front_matter
from briefing_app.reader.outlines import ParsedOutline, format_outline, parse_outline
from briefing_app.reader.revisions import revision
from briefing_app.reader.slides import Parsed, format_block, format_blocks, format_slide, parse_slide
from briefing_app.reader.store import ParsedSlides

__all__ = [
    "FrontMatter",
    "MarkdownDeck",
    "Parsed",
    "ParsedOutline",
    "ParsedSlides",
    "SlideText",
    "format_block",
    "format_blocks",
    "format_outline",
    "format_slide",
    "join_markdown_deck",
    "parse_outline",
    "parse_slide",
    "revision",
    "split_front_matter",
    "split_markdown_deck",
]
