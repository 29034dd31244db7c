"""The composition root: hands the command line what opens the window.

Nothing heavy is imported before it is known to be needed: most commands run without Qt's widgets.
"""

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli import main

if TYPE_CHECKING:
    from briefing_app.cli.windows import PresentRequest

_RARELY = 50_000, 20, 50  # Python's is 700, 10, 10: most of what is made while a command starts stays


def run(arguments: Sequence[str]) -> int:
    """Run the application with these arguments; the exit code."""
    gc.set_threshold(*_RARELY)
    return main(arguments, open_window=_open_window, present=_present)


def _open_window(path: Path | None) -> int:
    """Show the main window, with `path` opened in it; the exit code when it is closed."""
    from briefing_app.drawing.application import require_qt

    require_qt()
    from briefing_app.gui.starting import start

    return start(path)


def _present(request: "PresentRequest") -> int:
    """Show a deck; the exit code when the show is closed."""
    from briefing_app.drawing.application import require_qt

    require_qt()
    from briefing_app.gui.present.run import run_show

    return run_show(
        request.opened, request.library, request.approve, number=request.number, minutes=request.minutes
    )
