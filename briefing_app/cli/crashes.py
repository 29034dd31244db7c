"""A fault of the application itself: kept in a file for whoever mends it, told in one sentence."""

import traceback
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.errors import WriteError


def report_crash(error: Exception) -> tuple[str, str]:
    """Write the trace of `error` into the state folder; a message and a hint."""
    from briefing_app.paths import state_folder

    message = f"Briefing itself failed ({type(error).__name__}); files that were there are unharmed."
    place = state_folder() / "crashes" / f"{datetime.now(UTC):%Y%m%dT%H%M%S}.txt"
    try:
        _write(place, "".join(traceback.format_exception(error)))
    except WriteError:
        return message, f"What failed: {error}"
    return message, f"Please report it with {place}."


def _write(place: Path, text: str) -> None:
    from briefing_app.storage import atomic_write
    from briefing_app.storage.atomic import make_folder

    make_folder(place.parent)
    atomic_write(place, text.encode(errors="replace"))
