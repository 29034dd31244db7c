import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.presenting.show import Position, Show, ShowSlide
from briefing_app.presenting.state import ZOOM_STEPS, Blank, Pointer, PresentationState, Stroke, Zoom

ANSWER = ShowSlide("answer", "An answer")
GRAVE_ANSWER = ShowSlide("grave", advisory="Testimony")


def show(*words: str) -> Show:
    """A show from words: "a2" is a slide with two builds, "(b)" a hidden one, "c!" one with an advisory."""
    return Show(tuple(slide(word) for word in words))


def slide(word: str) -> ShowSlide:
    name = word.strip("()!")
    return ShowSlide(
        name[0],
        steps=int(name[1:] or 0),
        hidden=word.startswith("("),
        advisory="Hard content" if word.endswith("!") else "",
    )


def start(*words: str) -> PresentationState:
    return PresentationState.start(show(*words))


def seen(state: PresentationState) -> str:
    """What the room sees, in a word: "a", "a1" with one build, "black", "white"."""
    view = state.audience
    if view.blank is not Blank.NONE:
        return view.blank.value
    return view.slide.key + (str(view.step) if view.step else "")


def after(state: PresentationState, moves: str) -> PresentationState:
    for move in moves.split():
        state = MOVES[move](state)
    return state


MOVES = {
    "next": PresentationState.next,
    "previous": PresentationState.previous,
    "next-slide": PresentationState.next_slide,
    "previous-slide": PresentationState.previous_slide,
    "first": PresentationState.first,
    "last": PresentationState.last,
    "go-3": lambda s: s.go_to(2),
    "go-9": lambda s: s.go_to(8),
    "backup": PresentationState.backup,
    "back": PresentationState.history_back,
    "forward": PresentationState.history_forward,
    "black": lambda s: s.toggle_blank(Blank.BLACK),
    "white": lambda s: s.toggle_blank(Blank.WHITE),
    "freeze": PresentationState.toggle_freeze,
    "confirm": PresentationState.confirm,
    "ask": lambda s: s.put_on(ANSWER),
    "ask-grave": lambda s: s.put_on(GRAVE_ANSWER),
    "return": PresentationState.back_from_answer,
    "zoom": PresentationState.zoomed_in,
    "unzoom": PresentationState.zoomed_out,
    "end": PresentationState.end,
    "resume": PresentationState.resume,
    "clear": PresentationState.cleared,
}


@pytest.mark.parametrize(
    ("words", "moves", "expected"),
    [
        ("a b", "", "a"),
        ("a b", "next", "b"),
        ("a2 b", "next", "a1"),
        ("a2 b", "next next next", "b"),
        ("a2 b", "next-slide", "b"),
        ("a2 b", "next-slide previous", "a2"),
        ("a2 b", "next-slide previous-slide", "a"),
        ("a b", "previous", "a"),
        ("a b", "next next", "black"),
        ("a b", "next next previous", "b"),
        ("a (b) c", "next", "c"),
        ("a (b) c", "backup", "b"),
        ("a (b) c", "backup next", "c"),
        ("a (b) c (d)", "backup backup backup", "b"),
        ("(a) b c", "", "b"),
        ("a b (c)", "last", "b"),
        ("a b c", "last first", "a"),
        ("a b c", "go-3", "c"),
        ("a b c", "go-9", "a"),
        ("a b c d", "go-3 back", "a"),
        ("a b c d", "go-3 back forward", "c"),
        ("a b c d", "go-3 next back", "a"),
        ("a b", "black", "black"),
        ("a b", "black black", "a"),
        ("a b", "black white", "white"),
        ("a b", "black next", "a"),
        ("a b", "black next next", "b"),
        ("a b c", "freeze next next", "a"),
        ("a b c", "freeze next next freeze", "c"),
        ("a b", "ask", "answer"),
        ("a b", "ask next", "a"),
        ("a b", "next ask return", "b"),
        ("a b", "freeze ask", "answer"),
        ("a b", "end next", "black"),
        ("a b", "next end resume", "b"),
        ("a b", "end end resume", "a"),
        ("a b! c", "next", "a"),
        ("a b! c", "next next", "b"),
        ("a b! c", "next previous", "a"),
        ("a b! c", "next next previous next", "b"),
        ("a b! c", "next next-slide", "c"),
        ("a! b", "", "black"),
        ("a! b", "black black", "black"),
        ("a! b", "next", "a"),
        ("a b", "ask-grave", "a"),
        ("a b", "ask-grave next", "grave"),
        ("a b", "ask-grave next next", "a"),
    ],
)
def test_the_room_sees(words, moves, expected):
    assert seen(after(start(*words.split()), moves)) == expected


shows = st.lists(
    st.sampled_from(["a", "b1", "c2", "(d)", "(e)!", "f!", "g2!"]), min_size=1, max_size=6, unique=True
)
walks = st.lists(st.sampled_from(sorted(MOVES)), max_size=30)


@given(shows, walks)
def test_no_slide_with_an_advisory_is_ever_seen_unconfirmed(words, moves):
    state = start(*words)
    for move in moves:
        state = MOVES[move](state)
        view = state.audience
        assert view.blank is not Blank.NONE or not view.slide.advisory or view.slide.key in state.confirmed


@given(shows, walks)
def test_the_presenter_is_always_at_a_step_that_exists(words, moves):
    state = after(start(*words), " ".join(moves))
    assert 0 <= state.position.slide < len(words)
    assert 0 <= state.position.step <= state.slide.steps
    assert state.zoom.factor in ZOOM_STEPS


@given(shows, walks)
def test_while_frozen_the_room_keeps_its_picture(words, moves):
    state = start(*words).toggle_freeze()
    before = state.audience
    for move in moves:
        if move in {"freeze", "ask", "ask-grave", "black", "white", "end", "confirm", "next", "zoom", "unzoom"}:
            continue
        state = MOVES[move](state)
    assert state.audience == before


def test_the_next_step_is_announced():
    assert start("a1", "b").next_position == Position(0, 1)
    assert start("a1", "b").next().next_position == Position(1, 0)
    assert start("a").next_position is None


def test_a_zoomed_part_never_reaches_past_the_page():
    zoom = start("a").zoomed_in(0.0, 1.0).zoom
    assert (zoom.x, zoom.y) == (pytest.approx(1 / 3), pytest.approx(2 / 3))


def test_zoom_ends_with_the_slide():
    assert start("a", "b").zoomed_in().next().zoom.factor == 1.0


def test_the_same_tool_again_puts_it_away():
    state = start("a").with_pointer(Pointer.PEN)
    assert state.pointer is Pointer.PEN
    assert state.with_pointer(Pointer.PEN).pointer is Pointer.ARROW


def test_drawings_stay_with_their_slide():
    line, dot = Stroke(Pointer.PEN, ((0, 0), (1, 1))), Stroke(Pointer.PEN, ((0.5, 0.5),))
    state = start("a", "b").drawn(line).next().drawn(dot)
    assert state.strokes == {"a": (line,), "b": (dot,)}
    assert state.cleared().strokes == {"a": (line,)}
    assert state.previous().drawn(dot).erased(0).strokes["a"] == (dot,)


def test_a_show_of_nothing_is_refused():
    with pytest.raises(ValueError, match="at least one slide"):
        Show(())


def test_a_show_that_changed_is_gone_on_with_at_the_same_slide():
    state = start("a2", "b3").next_slide().next().next().next()
    shorter = state.with_show(show("a", "b1"))
    assert shorter.position == Position(1, 1)
    assert shorter.audience.step == 1


def test_skipped_slides_are_passed_over():
    state = start("a", "b", "c")
    assert seen(state.with_show(state.show.skipping({"b"})).next()) == "c"


def test_the_enlarged_part_can_be_moved_but_not_past_the_page():
    state = PresentationState.start(Show((ShowSlide("a"),)))
    assert state.panned(0.2, 0.2) is state
    zoomed = state.zoomed_in().zoomed_in()
    assert zoomed.panned(0.1, -0.1).zoom == Zoom(0.6, 0.4, 2.0)
    assert zoomed.panned(2, -2).zoom == Zoom(0.75, 0.25, 2.0)
