"""What can be seen and what is to be filled in: a deck that triggers each check, and one that does not."""

from msgspec.structs import replace

from briefing_app.model.event import Event
from briefing_app.opening.checks import CheckInput, check_context
from briefing_app.planning.checks import check
from briefing_app.storage import MediaStore
from tests.helpers.squares import SquareMeasurer
from tests.unit.planning.checks.test_fixes import CLEARED, GOOD, THEME, TODAY, deck_of, parse


def context_of(*texts, theme=THEME, **facts):
    given = CheckInput(MediaStore(), theme, SquareMeasurer(), parse, today=TODAY)
    return check_context(replace(deck_of(*texts), **facts), given)


def with_frame(context, change):
    """The context with the frame of its only slide changed."""
    (checked,) = context.slides
    return replace(context, slides=(replace(checked, frame=change(checked.frame)),))


def codes(context):
    return {finding.diagnostic.code for finding in check(context)}


def test_text_that_can_hardly_be_told_from_its_ground_is_found():
    sound = context_of(GOOD)
    text = next(r.color for i in sound.slides[0].frame.items for p in i.body.paragraphs for r in p.runs)
    assert "low-contrast" not in codes(sound)
    assert "low-contrast" in codes(with_frame(sound, lambda frame: replace(frame, background=text)))


def test_a_title_that_is_not_read_first_is_found():
    sound = context_of(GOOD)
    assert "reading-order" not in codes(sound)
    assert "reading-order" in codes(with_frame(sound, lambda f: replace(f, items=tuple(reversed(f.items)))))


def test_text_below_the_least_size_of_the_theme_is_found():
    assert "text-too-small" not in codes(context_of(GOOD))
    assert "text-too-small" in codes(replace(context_of(GOOD), theme=replace(THEME, floor=60.0)))


def test_a_slide_that_holds_too_much_is_found():
    points = "".join(f"- A point that takes a good part of a line, number {i}\n" for i in range(24))
    assert "too-much" not in codes(context_of(GOOD))
    assert "too-much" in codes(context_of(f"{CLEARED}# Many points\n\n{points}"))


def test_the_same_slide_twice_is_found():
    assert "slide-repeated" not in codes(context_of(GOOD))
    assert "slide-repeated" in codes(context_of(GOOD, GOOD))


def test_a_variable_that_the_deck_does_not_fill_is_told_once():
    text = f"{CLEARED}# Welcome to {{{{event.place}}}}\n\n- In {{{{event.place}}}}\n"
    (found,) = [
        f for f in check(context_of(text, event=Event(title="A day"))) if f.diagnostic.code == "variable-empty"
    ]
    assert "event.place" in found.diagnostic.message
    assert "variable-empty" not in codes(context_of(text, event=Event(place="Room 4")))


def test_a_source_that_the_deck_does_not_carry_is_found():
    assert "source-unknown" in codes(context_of(f"{CLEARED}# Of 153 States\n\n- As told [@nowhere]\n"))
    assert "source-unknown" not in codes(context_of(GOOD))
