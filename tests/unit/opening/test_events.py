import datetime
from pathlib import Path

from briefing_app.library.library import Library
from briefing_app.opening.events import coming_events

TODAY = datetime.date(2026, 11, 24)
OWN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:mine
DTSTART:20261201T140000Z
SUMMARY;LANGUAGE=en:Seminar
SUMMARY;LANGUAGE=fr:Séminaire
LOCATION:Room 4
END:VEVENT
END:VCALENDAR
"""


def starter() -> Library:
    return Library.open(Path(__file__).resolve().parents[3] / "slides")


def test_events_of_libraries_and_of_the_user_come_by_date(tmp_path: Path) -> None:
    own = tmp_path / "mine.ics"
    own.write_text(OWN.replace("\n", "\r\n"))
    events, findings = coming_events([starter()], own, TODAY, 30, "fr")
    assert findings == ()
    assert [e.date for e in events] == sorted(e.date for e in events)
    (mine,) = [e for e in events if e.uid == "mine"]
    assert (mine.title, mine.place, mine.days_to_go(TODAY)) == ("Séminaire", "Room 4", 7)
    (day,) = [e for e in events if e.date == datetime.date(2026, 12, 9) and "Genocide" in e.title]
    assert (day.anniversary, day.outline) == (78, "briefings/nine-december")


def test_a_calendar_that_cannot_be_read_is_named_and_the_others_are_shown(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ics"
    broken.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND")
    for own in (broken, tmp_path / "gone.ics", tmp_path):
        events, findings = coming_events([starter()], own, TODAY, 30)
        assert events
        assert len(findings) == 1
        assert own.name in findings[0].message


def test_a_library_need_not_have_a_calendar(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_text('name = "Bare"\n')
    assert coming_events([Library.open(tmp_path)], None, TODAY, 30) == ((), ())
