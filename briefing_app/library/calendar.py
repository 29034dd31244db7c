"""The days for which briefings are made: iCalendar files (RFC 5545), recurring events expanded within limits.

`X-ANNIVERSARY-OF` (a date) names what a yearly day commemorates, so that "the 78th anniversary" is computed;
`X-BRIEFING-OUTLINE` names the library's briefing for the day. A title may be there in several languages.
"""

import datetime
import re
from collections.abc import Iterable
from itertools import islice, takewhile
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event
from msgspec import Struct

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.phrases import Phrase

_FINER_THAN_DAYS = re.compile(r"FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=", re.IGNORECASE)
_ANNIVERSARY = "X-ANNIVERSARY-OF"
_OUTLINE = "X-BRIEFING-OUTLINE"


class Occurrence(Struct, frozen=True):
    """One day on which an event takes place. `anniversary` counts the years since what it commemorates."""

    uid: str
    title: str
    date: datetime.date
    description: str = ""
    place: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    anniversary: int | None = None
    outline: str = ""  # the id of the briefing that was made for it

    def days_to_go(self, today: datetime.date) -> int:
        """Days from `today`; 0 on the day itself."""
        return (self.date - today).days


def occurrences(
    data: bytes,
    first: datetime.date,
    last: datetime.date,
    *,
    path: str = "events.ics",
    language: str = "en",
) -> tuple[Occurrence, ...]:
    """All occurrences from `first` to `last`, by date, of the iCalendar file `data`, titled in `language`.

    Raises FormatError naming `path` when it is not such a file, LimitError when it is too large.
    """
    if len(data) > limits.CALENDAR_FILE:
        raise LimitError(
            Phrase("{0} is larger than {1} KB.", path, limits.CALENDAR_FILE // 1024),
            Phrase("Split the calendar."),
        )
    try:
        events = Calendar.from_ical(data).walk("VEVENT")
        found = [o for event in events[: limits.CALENDAR_EVENTS] for o in _expand(event, first, last, language)]
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise FormatError(
            Phrase("{0} is not a calendar that can be read: {1}", path, error), Phrase("Export it again.")
        ) from error
    return tuple(sorted(found, key=lambda o: (o.date, o.title)))


def event_file(title: str, day: datetime.date, uid: str, *, place: str = "", description: str = "") -> bytes:
    """An iCalendar file with one all-day event."""
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.datetime.combine(day, datetime.time(), datetime.UTC))
    event.add("dtstart", day)
    event.add("summary", title)
    if place:
        event.add("location", place)
    if description:
        event.add("description", description)
    calendar = Calendar()
    calendar.add("prodid", "-//Briefing//Briefing//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _expand(event: Any, first: datetime.date, last: datetime.date, language: str) -> Iterable[Occurrence]:
    start = _day(event["DTSTART"].dt)
    days = _days(event, start, first, last)
    return (_occurrence(event, day, language) for day in days if first <= day <= last)


def _days(
    event: Any, start: datetime.date, first: datetime.date, last: datetime.date
) -> Iterable[datetime.date]:
    if "RRULE" not in event:
        return (start,)
    rule = event["RRULE"].to_ical().decode()
    if _FINER_THAN_DAYS.search(rule):
        raise ValueError(f"“{rule}” repeats more often than daily")
    moments = rrulestr(rule, dtstart=datetime.datetime.combine(start, datetime.time()))
    days = (moment.date() for moment in islice(moments, limits.CALENDAR_OCCURRENCES))
    excluded = _excluded(event)
    return (day for day in takewhile(lambda day: day <= last, days) if day >= first and day not in excluded)


def _excluded(event: Any) -> frozenset[datetime.date]:
    values = event.get("EXDATE", [])
    lists = values if isinstance(values, list) else [values]
    return frozenset(_day(moment.dt) for dates in lists for moment in dates.dts)


def _occurrence(event: Any, day: datetime.date, language: str) -> Occurrence:
    since = event.get(_ANNIVERSARY)
    years = day.year - datetime.date.fromisoformat(str(since)).year if since else None
    categories = event.get("CATEGORIES")
    return Occurrence(
        uid=str(event.get("UID", "")),
        title=_text(event, "SUMMARY", language),
        date=day,
        description=_text(event, "DESCRIPTION", language),
        place=str(event.get("LOCATION", "")),
        url=str(event.get("URL", "")),
        categories=tuple(str(c) for c in categories.cats) if categories else (),
        anniversary=years,
        outline=str(event.get(_OUTLINE, "")),
    )


def _text(event: Any, name: str, language: str) -> str:
    """A text of the event in `language`, else in English, else the first there is."""
    value = event.get(name, "")
    if not isinstance(value, list):
        return str(value)
    by_tag = {str(text.params.get("LANGUAGE", "")).split("-")[0].lower(): str(text) for text in reversed(value)}
    return by_tag.get(language.split("-")[0].lower()) or by_tag.get("en") or str(value[0])


def _day(moment: datetime.date | datetime.datetime) -> datetime.date:
    return moment.date() if isinstance(moment, datetime.datetime) else moment
