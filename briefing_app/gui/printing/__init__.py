"""On paper: slides, slides with their notes, or several slides a page for the room."""
