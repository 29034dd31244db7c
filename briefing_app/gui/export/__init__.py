"""Making a file of the deck."""
