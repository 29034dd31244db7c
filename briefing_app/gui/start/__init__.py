"""Where one starts: recent decks, outlines, coming events."""
