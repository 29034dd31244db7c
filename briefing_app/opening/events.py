"""The days that briefings are made for, from the libraries and from the user's own calendar file."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.errors import BriefingError
from briefing_app.library.calendar import Occurrence, occurrences
from briefing_app.library.library import Library
from briefing_app.phrases import Phrase

CALENDAR_NAME = "events.ics"


def coming_events(
    libraries: Sequence[Library], own: Path | None, today: datetime.date, days: int, language: str = "en"
) -> tuple[tuple[Occurrence, ...], tuple[Diagnostic, ...]]:
    """The events of the next `days` days, by date; a Diagnostic for each calendar that cannot be read.

    A library need not have a calendar; the user's own file, when it is named, has to be there.
    """
    last = today + datetime.timedelta(days=days)
    found: dict[tuple[str, datetime.date], Occurrence] = {}
    findings: list[Diagnostic] = []
    for path in (*(library.root / CALENDAR_NAME for library in libraries), *((own,) if own else ())):
        if path != own and not path.is_file():
            continue
        try:
            for event in occurrences(_read(path), today, last, path=str(path), language=language):
                found.setdefault((event.uid or event.title, event.date), event)
        except OSError as error:
            message = Phrase("{0}: the calendar cannot be read: {1}.", path, error.strerror or error)
            findings.append(_finding(message, Phrase("Name another file in the settings.")))
        except BriefingError as error:
            findings.append(_finding(error.message, error.hint))
    return tuple(sorted(found.values(), key=lambda event: (event.date, event.title))), tuple(findings)


def _read(path: Path) -> bytes:
    """The file, or one byte more than is allowed."""
    with path.open("rb") as file:
        return file.read(limits.CALENDAR_FILE + 1)


def _finding(message: Phrase, hint: Phrase) -> Diagnostic:
    return Diagnostic("calendar-unreadable", Severity.WARNING, message, hint=hint)
