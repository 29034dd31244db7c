from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.planning.knapsack import Item, best_choice

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
