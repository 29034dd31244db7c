from briefing_app.presenting.rehearsal import Proposal, proposals
from briefing_app.presenting.show import Show, ShowSlide

SHOW = Show((ShowSlide("a", "A", minutes=2), ShowSlide("b", "B", minutes=1), ShowSlide("c", "C", minutes=1)))


def test_minutes_are_proposed_in_quarters_where_they_differ():
    seconds = {"a": 130.0, "b": 58.0, "c": 2.0}
    assert proposals(SHOW, seconds.__getitem__) == (Proposal("a", "A", 2, 2.25),)


def test_a_slide_never_gets_less_than_a_quarter():
    assert proposals(SHOW, lambda _key: 6.0)[0].rehearsed == 0.25
