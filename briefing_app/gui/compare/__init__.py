"""Two states of a deck, or of a slide, seen beside each other."""
