"""The exact choice of what fits: 0/1 knapsack over whole units of time."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple


class Item(NamedTuple):
    """Something that takes `cost` units and is worth `value`, both whole and not negative."""

    cost: int
    value: int


def best_choice(items: Sequence[Item], capacity: int) -> tuple[int, ...]:
    """The indices, ascending, of the items of the highest total value that fit into `capacity`.

    Of items that cost and are worth the same, the earlier ones are taken. Time grows with
    (items that can matter) × capacity: of each cost no more than capacity // cost items can be chosen.
    """
    if capacity < 0:
        return ()
    order = _candidates(items, capacity)
    best = [[0] * (capacity + 1)]  # after each item: the highest value within so many units
    for index in order:
        cost, value = items[index]
        without = best[-1]
        with_item = [before + value for before in without[: capacity + 1 - cost]]
        best.append(without[:cost] + list(map(max, with_item, without[cost:])))
    return _trace(items, order, best, capacity)


def _candidates(items: Sequence[Item], capacity: int) -> list[int]:
    """The items that can be part of a best choice: of each cost the most valuable ones that fit together."""
    by_cost: defaultdict[int, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        if item.cost <= capacity and item.value > 0:
            by_cost[item.cost].append(index)
    kept: list[int] = []
    for cost, indices in by_cost.items():
        indices.sort(key=lambda i: (-items[i].value, i))
        kept += indices[: capacity // cost] if cost else indices
    return kept


def _trace(items: Sequence[Item], order: list[int], best: list[list[int]], capacity: int) -> tuple[int, ...]:
    """Go back through the table: an item was taken where it raised the value."""
    chosen: list[int] = []
    left = capacity
    for place in range(len(order), 0, -1):
        index = order[place - 1]
        if best[place][left] > best[place - 1][left]:
            chosen.append(index)
            left -= items[index].cost
    return tuple(sorted(chosen))
