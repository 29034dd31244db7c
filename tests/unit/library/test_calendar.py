from datetime import date

import pytest

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.library.calendar import event_file, occurrences

DAYS = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:nine
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20151209
SUMMARY:Commemoration and dignity
CATEGORIES:commemoration,convention
X-ANNIVERSARY-OF:1948-12-09
RRULE:FREQ=YEARLY
EXDATE;VALUE=DATE:20271209
END:VEVENT
BEGIN:VEVENT
UID:once
DTSTAMP:20260101T000000Z
DTSTART:20261201T090000Z
SUMMARY:A meeting
LOCATION:Geneva
END:VEVENT
END:VCALENDAR
"""
YEAR = (date(2026, 11, 24), date(2027, 11, 24))


def test_coming_days_are_listed_by_date_with_their_anniversary():
    meeting, day = occurrences(DAYS, *YEAR)
    assert (meeting.title, meeting.place, meeting.anniversary) == ("A meeting", "Geneva", None)
    assert (day.date, day.anniversary, day.categories) == (
        date(2026, 12, 9),
        78,
        ("commemoration", "convention"),
    )
    assert day.days_to_go(date(2026, 11, 24)) == 15


def test_a_day_that_was_cancelled_is_left_out():
    dates = [o.date.year for o in occurrences(DAYS, date(2026, 1, 1), date(2029, 1, 1)) if o.uid == "nine"]
    assert dates == [2026, 2028]


def test_an_event_that_was_written_can_be_read():
    data = event_file("A talk; with, signs", date(2026, 12, 9), "x@briefing", place="Room 4")
    (event,) = occurrences(data, *YEAR)
    assert (event.title, event.place, event.uid) == ("A talk; with, signs", "Room 4", "x@briefing")


def test_an_event_of_every_day_ends_at_the_limit():
    data = DAYS.replace(b"FREQ=YEARLY", b"FREQ=DAILY").replace(b"20151209\nSUMM", b"00010101\nSUMM")
    assert [o.uid for o in occurrences(data, *YEAR)] == ["once"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no calendar",
        b"BEGIN:VEVENT",
        b"\xff\xfe",
        DAYS.replace(b"YEARLY", b"SECONDLY"),
        DAYS.replace(b"FREQ=YEARLY", b"X"),
    ],
)
def test_what_is_no_calendar_is_named(data):
    with pytest.raises(FormatError, match=r"days\.ics"):
        occurrences(data, *YEAR, path="days.ics")


def test_a_calendar_over_the_limit_is_refused():
    assert occurrences(DAYS + b"\n" * (limits.CALENDAR_FILE - len(DAYS)), *YEAR)
    with pytest.raises(LimitError):
        occurrences(b"x" * (limits.CALENDAR_FILE + 1), *YEAR)
