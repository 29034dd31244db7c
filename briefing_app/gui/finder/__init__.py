"""Search everything: one field for commands, slides of the deck, slides of the library, briefings and help."""
