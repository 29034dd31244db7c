from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.presenting.record import Showing, ShownSlide, ShowRecord, read_record, shown_before

FIRST = ShowRecord(
    "Two mandates",
    datetime(2026, 3, 1, 9, 0),
    900,
    "en",
    "Délégués",
    "Room “IV”",
    (ShownSlide("a", "A", 30, "Lib"),),
)
SECOND = ShowRecord(
    "Later",
    datetime(2026, 5, 1, 9, 0),
    60,
    "fr",
    "Students",
    "",
    (ShownSlide("a", "A", 30, "Lib"), ShownSlide("own", "Mine", 5)) * 2,
)


def test_a_record_reads_as_plain_text():
    text = FIRST.to_toml()
    assert 'audience = "Délégués"' in text
    assert "started = 2026-03-01T09:00:00" in text
    assert "minutes = 15.0" in text


def test_a_record_comes_back_as_it_was_written():
    assert read_record(FIRST.to_toml()) == FIRST


@given(st.text(), st.text())
def test_any_title_survives(title, audience):
    safe = title.encode("utf-8", "ignore").decode(), audience.encode("utf-8", "ignore").decode()
    record = ShowRecord(safe[0], FIRST.started, 60, "en", safe[1])
    assert read_record(record.to_toml()) == record


@pytest.mark.parametrize("text", ["", "title = 1", "started = 5", "[", 'started = "x"', "slides = 3"])
def test_what_is_no_record_is_none(text):
    assert read_record(text) is None


def test_a_slide_knows_to_whom_it_was_shown_before():
    assert shown_before([FIRST, SECOND]) == {
        ("Lib", "a"): (
            Showing(SECOND.started, "Later", "Students"),
            Showing(FIRST.started, "Two mandates", "Délégués"),
        )
    }


def test_file_names_sort_by_time_and_need_no_escaping():
    assert FIRST.file_name == "2026-03-01 090000 Two mandates.toml"
    assert "/" not in ShowRecord("a/b\\c: d", FIRST.started, 0, "en").file_name
