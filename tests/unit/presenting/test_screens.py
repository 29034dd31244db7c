import pytest

from briefing_app.presenting.screens import ScreenInfo, ScreenPlan, plan_screens, swapped

LAPTOP = ScreenInfo("eDP-1", "LG 14", is_primary=True)
BEAMER = ScreenInfo("HDMI-1", "Epson EB 42")
THIRD = ScreenInfo("DP-2")


@pytest.mark.parametrize(
    ("screens", "options", "expected"),
    [
        ([LAPTOP, BEAMER], {}, ScreenPlan(1, 0)),
        ([BEAMER, LAPTOP], {"home": 1}, ScreenPlan(0, 1)),
        ([LAPTOP], {}, ScreenPlan(0, None)),
        ([LAPTOP, BEAMER], {"single": True}, ScreenPlan(0, None)),
        ([LAPTOP, BEAMER, THIRD], {}, ScreenPlan(2, 0)),
        ([LAPTOP, BEAMER, THIRD], {"wanted": "Epson EB 42"}, ScreenPlan(1, 0)),
        ([LAPTOP, BEAMER], {"wanted": "LG 14"}, ScreenPlan(0, 1)),
        ([LAPTOP, BEAMER], {"wanted": "not plugged in"}, ScreenPlan(1, 0)),
        ([LAPTOP], {"wanted": "Epson EB 42"}, ScreenPlan(0, None)),
        ([LAPTOP, THIRD], {"wanted": "DP-2"}, ScreenPlan(1, 0)),
    ],
)
def test_the_room_gets_the_screen_that_was_chosen_else_one_the_presenter_does_not_use(
    screens, options, expected
):
    assert plan_screens(screens, **options) == expected


def test_swapping_exchanges_the_screens_where_there_are_two():
    assert swapped(ScreenPlan(1, 0)) == ScreenPlan(0, 1)
    assert swapped(ScreenPlan(0, None)) == ScreenPlan(0, None)
