"""Slide + Theme + TextMeasurer → Frame. Pure, and the only place that decides where things go and how big."""

from briefing_app.layout.choose import choose_layout
from briefing_app.layout.context import PageContext
from briefing_app.layout.deck import lay_out_deck
from briefing_app.layout.engine import lay_out, renumbered
from briefing_app.layout.frame import Frame
from briefing_app.layout.measure import MeasuredLine, TextMeasurer
from briefing_app.layout.split import propose_split
from briefing_app.layout.themes import load_theme, theme_names

__all__ = [
    "Frame",
    "MeasuredLine",
    "PageContext",
    "TextMeasurer",
    "choose_layout",
    "lay_out",
    "lay_out_deck",
    "load_theme",
    "propose_split",
    "renumbered",
    "theme_names",
]
