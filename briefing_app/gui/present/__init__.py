"""Showing the deck."""
