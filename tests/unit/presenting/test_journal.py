from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from briefing_app.presenting.journal import ShowPlace, read_place, talk_name

NOW = datetime(2026, 11, 24, 15, 30)
PLACE = ShowPlace("abc", "four-terms", 2, 312.5, "fr", "en", "2026-11-24T15:00:00")


def test_a_place_comes_back_as_it_was_noted():
    assert read_place(PLACE.to_json()) == PLACE


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{", '{"talk": "abc"}', PLACE.to_json().replace("312.5", '"x"'), '{"more": 1}']
)
def test_a_journal_that_says_no_place_is_no_error(text):
    assert read_place(text) is None


def test_a_place_is_fresh_for_half_a_day():
    assert PLACE.is_fresh(NOW)
    assert not PLACE.is_fresh(NOW + timedelta(hours=12))
    assert not PLACE.is_fresh(NOW - timedelta(hours=1))
    assert not replace(PLACE, at="yesterday").is_fresh(NOW)


def test_a_talk_is_known_by_its_title_and_slides():
    assert talk_name("A", ["x", "y"]) == talk_name("A", ["x", "y"])
    assert len({talk_name("A", ["x"]), talk_name("B", ["x"]), talk_name("A", ["y"])}) == 3
