import pytest

from briefing_app.presenting.clock import ShowClock, pace
from briefing_app.presenting.show import Position, Show, ShowSlide

SHOW = Show((ShowSlide("a", minutes=2), ShowSlide("b", minutes=1, hidden=True), ShowSlide("c", minutes=3)))


def test_time_runs_from_the_start():
    assert ShowClock().elapsed(50) == 0
    assert ShowClock().started(10).elapsed(25) == 15


def test_a_pause_does_not_count():
    clock = ShowClock().started(0).paused(10).started(100)
    assert clock.elapsed(105) == 15


def test_each_slide_has_its_own_time_over_all_its_visits():
    clock = ShowClock().started(0).on_slide("a", 0).on_slide("b", 10).on_slide("a", 14).toggled(20)
    assert clock.seconds_on("a", 99) == 16
    assert clock.seconds_on("b", 99) == 4
    assert clock.elapsed(99) == 20


def test_a_reset_starts_from_zero_and_goes_on_running():
    clock = ShowClock().started(0).on_slide("a", 0).reset(10)
    assert clock.elapsed(13) == 3
    assert clock.seconds_on("a", 13) == 3


def test_a_clock_that_goes_back_does_not_take_time_away():
    assert ShowClock().started(10).elapsed(5) == 0


@pytest.mark.parametrize(
    ("slide", "elapsed", "behind"),
    [
        (0, 0, 0),
        (0, 119, 0),  # within the slide's time
        (0, 180, 60),  # a minute too long on the first slide
        (2, 60, -60),  # a minute early on the third
        (2, 120, 0),
        (2, 400, 100),
    ],
)
def test_pace_is_measured_against_the_plan(slide, elapsed, behind):
    assert pace(SHOW, Position(slide), elapsed).behind == behind


def test_hidden_slides_take_no_time_in_the_plan():
    assert pace(SHOW, Position(0), 0).planned == 300


def test_what_remains_is_what_the_slot_leaves():
    assert pace(SHOW, Position(0), 60, planned_minutes=10).remaining == 540
    assert pace(SHOW, Position(0), 130).is_on_time
    assert not pace(SHOW, Position(0), 170).is_on_time
