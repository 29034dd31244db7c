"""Frame → QPainter. QtGui only, no widgets."""
