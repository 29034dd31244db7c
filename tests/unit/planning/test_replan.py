import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.planning.extras import PINNED
from briefing_app.planning.plan import propose
from briefing_app.planning.replan import (
    deck_candidates,
    deck_request,
    fitted,
    question_minutes,
    replanned,
)
from briefing_app.reader import parse_slide


def deck_of(*priorities, minutes=None, hidden=()):
    slides = tuple(
        DeckSlide(f"k{i}", f"---\nminutes: 2\npriority: {p}\n---\n# S{i}\n", "en", hidden=i in hidden)
        for i, p in enumerate(priorities)
    )
    return Deck("Talk", minutes=minutes, sections=(Section("One", slides[:2]), Section("Two", slides[2:])))


def parsed(deck):
    return [parse_slide(s.text, slide_id=s.key).slide for s in deck.slides]


def again(deck, minutes, questions=0.0, pinned=None):
    plan = propose(deck_candidates(deck, parsed(deck), pinned), deck_request(deck, minutes, questions))
    return replanned(deck, plan)


def shown(deck):
    return [s.key for s in deck.slides if not s.hidden]


def test_what_does_not_fit_is_hidden_the_least_important_first():
    deck = again(deck_of("must", "could", "should", "must"), 4)
    assert shown(deck) == ["k0", "k3"]
    assert (deck.minutes, len(deck.slides)) == (4, 4)


def test_what_planning_hid_comes_back_and_what_the_user_hid_does_not():
    deck = again(deck_of("must", "must", "must", "must", hidden=(1,)), 4)
    assert shown(deck) == ["k0", "k2"]
    assert shown(again(deck, 60)) == ["k0", "k2", "k3"]


def test_a_section_slide_is_hidden_with_its_section_and_comes_back_with_it():
    texts = [
        "# First\n",
        *(f"---\nminutes: 2\npriority: {p}\n---\n# {p}\n\n- Text\n" for p in ("could", "must")),
    ]
    first, could, must = (DeckSlide(f"k{i}", text, "en") for i, text in enumerate(texts))
    deck = Deck("Talk", sections=(Section("One", (first, could)), Section("Two", (must,))))
    shorter = again(deck, 2.5)
    assert shown(shorter) == ["k2"]
    assert shown(again(shorter, 60)) == ["k0", "k1", "k2"]


def test_pinned_slides_stay_and_stay_pinned():
    deck = again(deck_of("must", "could", "must"), 2, pinned={"k1"})
    assert deck.slides[1].extra == {PINNED: True}
    assert shown(deck) == ["k1"]
    assert shown(again(deck, 2)) == ["k1"]


def test_time_for_questions_is_kept_beside_the_minutes():
    deck = again(deck_of("must", "must", "must"), 6, questions=2)
    assert (deck.minutes, question_minutes(deck), len(shown(deck))) == (4, 2, 2)
    assert question_minutes(again(deck, 6)) == 0


@pytest.mark.parametrize("value", ["ten", None, True, -3, [2]])
def test_question_minutes_that_are_none_are_none(value):
    assert question_minutes(replace(Deck(), extra={"question_minutes": value})) == 0


def test_a_deck_without_a_slot_is_left_alone():
    deck = deck_of("must", "could")
    assert fitted(deck, parsed(deck)) is deck


@given(
    st.lists(st.sampled_from(["must", "should", "could"]), max_size=6), st.sampled_from([1.0, 3.0, 5.0, 100.0])
)
def test_a_deck_planned_twice_for_the_same_time_is_the_same(priorities, minutes):
    once = again(deck_of(*priorities), minutes)
    assert again(once, minutes) == once
    assert sum(2 for _ in shown(once)) <= minutes
