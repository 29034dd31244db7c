"""Finished files: every exporter turns the same frames into the bytes of one format.

`EXPORTERS` is the table of formats. An exporter's module is imported when it is used: start-up is a feature.
"""

from briefing_app.export.deck import ExportRequest, export_deck
from briefing_app.export.options import ExportOptions, Profile
from briefing_app.export.table import EXPORTERS, Exporter, exporter_for

__all__ = ["EXPORTERS", "ExportOptions", "ExportRequest", "Exporter", "Profile", "export_deck", "exporter_for"]
