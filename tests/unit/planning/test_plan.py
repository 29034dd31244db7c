from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.model.slide import Priority, SlideMeta, Status
from briefing_app.planning.plan import Candidate, Reason, Request, propose, relevance, skippable


def candidate(
    name="a", minutes=2.0, priority=Priority.SHOULD, languages=("en",), pinned=False, divider=False, **meta
):
    return Candidate(
        name,
        name.title(),
        minutes,
        SlideMeta(priority=Priority(priority), **meta),
        frozenset(languages),
        pinned=pinned,
        is_divider=divider,
    )


def sections(*rows):
    """Candidates under headings: each row is one section."""
    return [replace(c, section=str(number)) for number, row in enumerate(rows) for c in row]


def shown(plan):
    return [p.candidate.slide_id for p in plan.slides]


def reasons(plan):
    return {left.candidate.slide_id: left.reason for left in plan.left_out}


candidates = st.lists(
    st.builds(
        candidate,
        st.just("s"),
        st.sampled_from([0.5, 1.0, 1.25, 2.0, 3.0]),
        st.sampled_from(list(Priority)),
        themes=st.sampled_from([(), ("law",), ("law", "risk")]),
    ),
    max_size=8,
)


TIERS = (Priority.COULD, Priority.SHOULD, Priority.MUST)


def rank(chosen, request, announced=None):
    """What a choice is worth, musts first; `announced` says what section slides stand for, by index in it."""
    tiers = [TIERS.index(c.priority) for c in chosen]
    for index, tier in (announced or {}).items():
        tiers[index] = min(tier, tiers[index])
    return tuple(
        sum(relevance(c, request) for c, own in zip(chosen, tiers, strict=True) if own == tier)
        for tier in (2, 1, 0)
    )


@settings(deadline=None)
@given(candidates, st.sampled_from([0.0, 1.0, 3.5, 6.0, 20.0]))
def test_no_exchange_of_slides_betters_the_plan(offer, minutes):
    request = Request(minutes, themes=("law", "risk"))
    plan = propose(offer, request)
    possible = (s for n in range(len(offer) + 1) for s in combinations(offer, n))
    fitting = [s for s in possible if sum(c.minutes for c in s) <= minutes]
    assert plan.minutes <= minutes
    assert rank([p.candidate for p in plan.slides], request) == max(rank(s, request) for s in fitting)


divided = st.lists(
    st.tuples(
        st.builds(
            candidate,
            st.just("d"),
            st.sampled_from([0.5, 1.0, 2.0]),
            st.sampled_from(list(Priority)),
            divider=st.just(True),
        ),
        st.lists(
            st.builds(
                candidate,
                st.just("s"),
                st.sampled_from([0.5, 1.0, 2.0]),
                st.sampled_from(list(Priority)),
                themes=st.sampled_from([("law",), ("law", "risk"), ("else",)]),
            ),
            min_size=1,
            max_size=2,
        ),
    ),
    max_size=3,
).map(lambda rows: sections(*([divider, *row] for divider, row in rows)))


def announced(chosen):
    """What each section slide of a choice announces at best; None when one announces nothing."""
    found = {}
    for index, slide in enumerate(chosen):
        if slide.is_divider:
            behind = [
                TIERS.index(c.priority) for c in chosen if c.section == slide.section and not c.is_divider
            ]
            if not behind:
                return None
            found[index] = max(behind)
    return found


@settings(deadline=None)
@given(divided, st.sampled_from([0.0, 1.0, 2.5, 4.0, 6.0, 20.0]))
def test_with_section_slides_too_no_exchange_betters_the_plan(offer, minutes):
    request = Request(minutes, themes=("law", "risk"))
    plan = propose(offer, request)
    askable = [c for c in offer if c.meta.themes != ("else",)]
    possible = (s for n in range(len(askable) + 1) for s in combinations(askable, n))
    fitting = (s for s in possible if sum(c.minutes for c in s) <= minutes)
    best = max(rank(s, request, found) for s in fitting if (found := announced(s)) is not None)
    chosen = [p.candidate for p in plan.slides]
    assert plan.minutes <= minutes
    assert announced(chosen) is not None
    assert rank(chosen, request, announced(chosen)) == best
    assert len(plan.slides) + len(plan.left_out) == len(offer)


def test_a_section_slide_goes_with_the_last_slide_of_its_section():
    offer = sections(
        [candidate("one", 0.5, divider=True), candidate("a", 2.0, "could")],
        [candidate("two", 0.5, divider=True), candidate("b", 2.0, "must")],
    )
    plan = propose(offer, Request(2.5))
    assert shown(plan) == ["two", "b"]
    assert reasons(plan) == {"one": Reason.EMPTY, "a": Reason.NO_TIME}


def test_a_section_slide_is_no_reason_to_show_its_section():
    offer = sections(
        [candidate("one", 0.5, "must", divider=True), candidate("a", 1.5, "could")], [candidate("b", 2.0)]
    )
    plan = propose(offer, Request(2.0))
    assert shown(plan) == ["b"]
    assert [d.where.slide for d in plan.diagnostics] == ["one"]


def test_a_must_slide_stays_without_its_section_slide_where_there_is_no_time_for_both():
    offer = sections([candidate("one", 1.0, "must", divider=True), candidate("a", 2.0, "must")])
    assert reasons(propose(offer, Request(2.0))) == {"one": Reason.NO_TIME}


def test_a_section_slide_without_what_was_asked_for_behind_it_goes_quietly():
    offer = sections([candidate("one", 0.5, "must", divider=True), candidate("a", themes=("justice",))])
    plan = propose(offer, Request(20, themes=("law",)))
    assert reasons(plan) == {"one": Reason.EMPTY, "a": Reason.TOPIC}
    assert plan.diagnostics == ()


def test_section_slides_that_announce_nothing_from_the_start_and_pinned_ones_are_slides_like_others():
    last = sections([candidate("a")], [candidate("thanks", divider=True)])
    assert shown(propose(last, Request(20))) == ["a", "thanks"]
    kept = sections([candidate("one", 0.5, divider=True, pinned=True), candidate("a", 99.0)])
    assert shown(propose(kept, Request(20))) == ["one"]


def test_section_slides_in_a_row_announce_the_same():
    offer = sections(
        [candidate("part", 0.5, divider=True), candidate("chapter", 0.5, divider=True), candidate("a")]
    )
    assert shown(propose(offer, Request(3))) == ["part", "chapter", "a"]
    assert reasons(propose(offer, Request(1))) == {
        "part": Reason.EMPTY,
        "chapter": Reason.EMPTY,
        "a": Reason.NO_TIME,
    }


def test_a_running_show_does_not_stop_at_an_empty_section():
    rest = [candidate("one", 1.0, divider=True), candidate("a", 4.0)]
    assert skippable(rest, 2.0) == (0, 1)


@given(candidates, st.sampled_from([0.0, 2.0, 5.0]))
def test_a_must_slide_is_never_left_out_silently(offer, minutes):
    plan = propose(offer, Request(minutes))
    missing = [left for left in plan.left_out if left.candidate.priority is Priority.MUST]
    assert [d.code for d in plan.diagnostics] == ["must-slide-left-out"] * len(missing)


@given(candidates, st.sampled_from([0.0, 2.0, 5.0]))
def test_every_candidate_is_either_shown_or_left_out_with_a_sentence(offer, minutes):
    plan = propose(offer, Request(minutes))
    assert len(plan.slides) + len(plan.left_out) == len(offer)
    assert all(left.message.endswith(".") for left in plan.left_out)


def test_the_order_of_the_outline_is_kept():
    offer = [candidate(n, priority=p) for n, p in [("a", "could"), ("b", "must"), ("c", "should")]]
    assert shown(propose(offer, Request(6))) == ["a", "b", "c"]


def test_one_must_outweighs_any_number_of_lesser_slides():
    offer = [candidate(f"s{i}", 0.5) for i in range(8)] + [candidate("m", 4.0, Priority.MUST)]
    assert shown(propose(offer, Request(4))) == ["m"]


def test_time_for_questions_is_set_aside():
    offer = [candidate("a"), candidate("b")]
    assert shown(propose(offer, Request(4, question_minutes=2))) == ["a"]


@pytest.mark.parametrize(
    ("slide", "reason"),
    [
        (candidate(status=Status.WITHDRAWN), Reason.WITHDRAWN),
        (candidate(languages=("fr",)), Reason.LANGUAGE),
        (candidate(audiences=("media",)), Reason.AUDIENCE),
        (candidate(themes=("justice",)), Reason.TOPIC),
        (candidate(regions=("africa",)), Reason.REGION),
        (candidate(minutes=99), Reason.NO_TIME),
    ],
)
def test_what_is_left_out_has_its_reason(slide, reason):
    request = Request(10, audience="states", themes=("law",), regions=("europe",))
    assert reasons(propose([slide], request)) == {"a": reason}


def test_a_must_slide_that_nobody_asked_for_is_not_missed_in_another_language():
    plan = propose(
        [candidate(priority="must", languages=("en",), themes=("justice",))],
        Request(5, themes=("law",), language="ar"),
    )
    assert reasons(plan) == {"a": Reason.TOPIC}
    assert plan.diagnostics == ()


def test_another_language_is_used_only_when_allowed():
    offer = [candidate(languages=("en",))]
    assert shown(propose(offer, Request(5, language="fr"))) == []
    plan = propose(offer, Request(5, language="fr", fallback_language="en"))
    assert [p.language for p in plan.slides] == ["en"]


def test_a_pinned_slide_stays_whatever_it_is_about():
    offer = [candidate("x", themes=("justice",), pinned=True), candidate("y", 1.0)]
    assert shown(propose(offer, Request(2, themes=("law",)))) == ["x"]


def test_slides_for_everyone_answer_every_audience():
    assert shown(propose([candidate(audiences=("all",))], Request(5, audience="media"))) == ["a"]


def test_behind_time_the_least_is_skipped():
    rest = [candidate("a", 2.0, "must"), candidate("b", 2.0, "could"), candidate("c", 2.0, "should")]
    assert skippable(rest, 4.0) == (1,)
    assert skippable(rest, 6.0) == ()
    assert skippable(rest, -1.0) == (0, 1, 2)
