"""Slide + Theme + TextMeasurer → Frame. Pure, and the only place that decides where things go and how big."""
