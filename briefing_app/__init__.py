"""Briefing: assemble, present and export talks from a library of reviewed slides."""

__version__ = "0.1.0"
