from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.slide import Priority, SlideMeta, Status
from briefing_app.planning.plan import Candidate, Reason, Request, propose, relevance, skippable


def candidate(name="a", minutes=2.0, priority=Priority.SHOULD, languages=("en",), pinned=False, **meta):
    return Candidate(
        name,
        name.title(),
        minutes,
        SlideMeta(priority=Priority(priority), **meta),
        frozenset(languages),
        pinned=pinned,
    )


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


def rank(chosen, request):
    return tuple(
        sum(relevance(c, request) for c in chosen if c.priority is tier)
        for tier in (Priority.MUST, Priority.SHOULD, Priority.COULD)
    )


@given(candidates, st.sampled_from([0.0, 1.0, 3.5, 6.0, 20.0]))
def test_no_exchange_of_slides_betters_the_plan(offer, minutes):
    request = Request(minutes, themes=("law", "risk"))
    plan = propose(offer, request)
    possible = (s for n in range(len(offer) + 1) for s in combinations(offer, n))
    fitting = [s for s in possible if sum(c.minutes for c in s) <= minutes]
    assert plan.minutes <= minutes
    assert rank([p.candidate for p in plan.slides], request) == max(rank(s, request) for s in fitting)


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
