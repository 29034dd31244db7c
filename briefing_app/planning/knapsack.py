"""The exact choice of what fits: 0/1 knapsack over whole units of time, in which some items share a heading."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec import Struct


class Item(NamedTuple):
    """Something that takes `cost` units and is worth `value`, both whole and not negative."""

    cost: int
    value: int


class Headed(Struct, frozen=True):
    """Items that share a heading: it may be chosen once one of them is, and costs nothing until then.

    `heading` and `members` are indices. `worth` says, for each member, what the heading is worth when that
    member is the best one chosen: it must not grow from a member to one of less value.
    """

    heading: int
    members: tuple[int, ...]
    worth: tuple[int, ...]


def best_choice(items: Sequence[Item], capacity: int, headed: Sequence[Headed] = ()) -> tuple[int, ...]:
    """The indices, ascending, of the items of the highest total value that fit into `capacity`.

    Of items that cost and are worth the same, the earlier ones are taken. The value of a heading is its worth,
    not that of its item. Time grows with (items that can matter) × capacity: of each cost no more than
    capacity // cost items can be chosen.
    """
    if capacity < 0:
        return ()
    bound = {i for group in headed for i in (group.heading, *group.members)}
    most = sum(item.value for item in items) + sum(max(group.worth, default=0) for group in headed)
    table = _Table(items, capacity, most)
    steps: list[_Free | _Group] = []
    row = [0] * (capacity + 1)
    for index in _candidates((i for i in range(len(items)) if i not in bound), items, capacity):
        steps.append(_Free(index, row, table))
        row = steps[-1].row
    for group in headed:
        steps.append(_Group(group, row, table))
        row = steps[-1].row
    chosen: list[int] = []
    left = capacity
    for step in reversed(steps):
        taken, left = step.trace(left)
        chosen += taken
    return tuple(sorted(chosen))


def _candidates(indices: Iterable[int], items: Sequence[Item], capacity: int) -> list[int]:
    """The items that can be part of a best choice: of each cost the most valuable ones that fit together."""
    by_cost: defaultdict[int, list[int]] = defaultdict(list)
    for index in indices:
        item = items[index]
        if item.cost <= capacity and item.value > 0:
            by_cost[item.cost].append(index)
    kept: list[int] = []
    for cost, same in by_cost.items():
        same.sort(key=lambda i: (-items[i].value, i))
        kept += same[: capacity // cost] if cost else same
    return kept


class _Table:
    """Rows say, for each number of units, the highest value within them; a negative one: there is no choice."""

    def __init__(self, items: Sequence[Item], capacity: int, most: int) -> None:
        """`most` is what all values together come to."""
        self.items = items
        self.capacity = capacity
        self.nothing = [-1 - most] * (capacity + 1)  # negative whatever is added to it

    def shifted(self, row: list[int], cost: int, value: int) -> list[int]:
        """The row after something of `cost` and `value` was added to each of its choices."""
        added = [before + value for before in row[: max(0, len(row) - cost)]]
        return self.nothing[: min(cost, len(row))] + added


class _Free:
    """An item that is taken or not."""

    def __init__(self, index: int, before: list[int], table: _Table) -> None:
        self._index, self._cost = index, table.items[index].cost
        self._before = before
        self.row = list(map(max, before, table.shifted(before, *table.items[index])))

    def trace(self, left: int) -> tuple[list[int], int]:
        """What was taken within `left` units, and what is left before it: taken where it raised the value."""
        if self.row[left] == self._before[left]:
            return [], left
        return [self._index], left - self._cost


class _Group:
    """Items with a heading. From the most valuable one on, rows in which at least one of them was taken."""

    def __init__(self, group: Headed, before: list[int], table: _Table) -> None:
        worth = dict(zip(group.members, group.worth, strict=True))
        kept = _candidates(group.members, table.items, table.capacity)
        self._order = sorted(kept, key=lambda i: (-table.items[i].value, i))
        self._heading, self._table, self._before, self._worth = group.heading, table, before, worth
        self._rows = [table.nothing]
        for index in self._order:
            self._rows.append(self._with(index, self._rows[-1]))
        self.row = list(map(max, before, self._rows[-1]))

    def _with(self, index: int, row: list[int]) -> list[int]:
        """The row with the item: after others of the group, or as the first, alone or with the heading."""
        cost, value = self._table.items[index]
        after = self._table.shifted(list(map(max, self._before, row)), cost, value)
        heading = cost + self._table.items[self._heading].cost
        first = self._table.shifted(self._before, heading, value + self._worth[index])
        return list(map(max, row, after, first))

    def trace(self, left: int) -> tuple[list[int], int]:
        """What was taken within `left` units, and what is left before it."""
        items, chosen = self._table.items, list[int]()
        if self.row[left] == self._before[left]:
            return chosen, left
        for place in range(len(self._order), 0, -1):
            index, value = self._order[place - 1], self._rows[place][left]
            earlier = self._rows[place - 1]
            if earlier[left] == value:
                continue
            chosen.append(index)
            left -= items[index].cost
            if earlier[left] == value - items[index].value:
                continue
            if self._before[left] != value - items[index].value:
                chosen.append(self._heading)
                left -= items[self._heading].cost
            break
        return chosen, left
