"""The deck as cards: slides in sections."""
