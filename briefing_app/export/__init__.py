"""Finished files out of frames; every one is checked before it replaces its target."""
