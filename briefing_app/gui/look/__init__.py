"""Colours, type, spacing and icons of the application itself; slides have their own themes."""
