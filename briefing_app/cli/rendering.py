"""Text measured without a display."""

import contextlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.layout import TextMeasurer
    from briefing_app.model.theme import Theme


@contextlib.contextmanager
def measurer(theme: "Theme") -> "Iterator[TextMeasurer]":
    """The measurer that exports and checks lay out with. Qt is started without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from briefing_app.drawing import QtMeasurer, graphics_application

    application = graphics_application()
    yield QtMeasurer(theme)
    del application
