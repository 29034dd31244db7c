"""Timing, fitting a slot, checks. Pure."""
