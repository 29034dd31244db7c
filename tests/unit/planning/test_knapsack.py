from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.planning.knapsack import Headed, Item, best_choice

items = st.lists(st.builds(Item, st.integers(0, 9), st.integers(0, 20)), max_size=9)


def value_by_brute_force(candidates: list[Item], capacity: int) -> int:
    subsets = (s for n in range(len(candidates) + 1) for s in combinations(candidates, n))
    return max(sum(i.value for i in s) for s in subsets if sum(i.cost for i in s) <= capacity)


@given(items, st.integers(0, 40))
def test_no_other_choice_that_fits_is_worth_more(candidates, capacity):
    chosen = [candidates[i] for i in best_choice(candidates, capacity)]
    assert sum(i.cost for i in chosen) <= capacity
    assert sum(i.value for i in chosen) == value_by_brute_force(candidates, capacity)


@given(items, st.integers(0, 40))
def test_each_item_is_chosen_at_most_once_and_in_order(candidates, capacity):
    chosen = best_choice(candidates, capacity)
    assert list(chosen) == sorted(set(chosen))


def test_of_equal_items_the_earlier_ones_are_taken():
    assert best_choice([Item(2, 5)] * 4, 4) == (0, 1)


def test_no_time_at_all_chooses_nothing():
    assert best_choice([Item(1, 1)], -1) == ()


@st.composite
def under_headings(draw):
    """Items, of which the first ones are headings of some of the others."""
    members = draw(
        st.lists(st.lists(st.builds(Item, st.integers(0, 5), st.integers(1, 9)), max_size=4), max_size=2)
    )
    headings = draw(st.lists(st.builds(Item, st.integers(0, 4), st.just(0)), min_size=2, max_size=2))
    found = [
        *headings[: len(members)],
        *draw(st.lists(st.builds(Item, st.integers(0, 5), st.integers(1, 9)), max_size=2)),
    ]
    groups = []
    for heading, group in enumerate(members):
        places = tuple(range(len(found), len(found) + len(group)))
        found += group
        groups.append(Headed(heading, places, tuple(item.value // 2 for item in group)))
    return found, groups


def worth(chosen, candidates, groups):
    """The value of a choice; None for one that has a heading and nothing under it."""
    total = sum(candidates[i].value for i in chosen)
    for group in groups:
        under = [w for i, w in zip(group.members, group.worth, strict=True) if i in chosen]
        if group.heading in chosen and not under:
            return None
        total += max(under) if group.heading in chosen else 0
    return total


@given(under_headings(), st.integers(0, 20))
def test_a_heading_costs_something_only_with_an_item_under_it(offer, capacity):
    candidates, groups = offer
    chosen = best_choice(candidates, capacity, groups)
    possible = (s for n in range(len(candidates) + 1) for s in combinations(range(len(candidates)), n))
    fitting = (s for s in possible if sum(candidates[i].cost for i in s) <= capacity)
    best = max(w for s in fitting if (w := worth(s, candidates, groups)) is not None)
    assert sum(candidates[i].cost for i in chosen) <= capacity
    assert worth(chosen, candidates, groups) == best
