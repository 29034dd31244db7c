"""Deck files, and the one safe way to write any file."""
