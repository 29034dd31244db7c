"""Other people's .pptx files → editable Markdown slides: `import_pptx`."""

from briefing_app.importing.pptx.deck import import_pptx

__all__ = ["import_pptx"]
