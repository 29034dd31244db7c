"""Native, editable PowerPoint: `write` makes a file of frames, `lint` finds what PowerPoint would repair."""

from briefing_app.export.pptx.writer import write

__all__ = ["write"]
