"""Slides that say the same, or nearly: found by the rarest of their word groups."""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from msgspec import Struct

from briefing_app.library.index.tokens import words

_GROUP = 3  # words in a row
_SKETCH = 24  # word groups that stand for a text
_COMMON = 40  # slides from which on a word group tells nothing
_ALIKE = 0.5  # share of word groups that near-duplicates have in common


class Pair(Struct, frozen=True):
    """Two slide files of one language. `likeness` 1.0: the same words."""

    first: str
    second: str
    likeness: float


def near_duplicates(texts: Iterable[tuple[str, str, str]]) -> list[Pair]:
    """The pairs among `(path, language, words)` sharing half of their word groups or more, most alike first."""
    sketches: dict[str, frozenset[int]] = {}
    holders: dict[tuple[str, int], list[str]] = defaultdict(list)
    for path, language, text in texts:
        groups = frozenset(_groups(text))
        sketches[path] = groups
        for group in sorted(groups)[:_SKETCH]:
            holders[language, group].append(path)
    candidates = {
        pair for paths in holders.values() if len(paths) <= _COMMON for pair in combinations(sorted(paths), 2)
    }
    pairs = (Pair(a, b, _likeness(sketches[a], sketches[b])) for a, b in candidates)
    return sorted((p for p in pairs if p.likeness >= _ALIKE), key=lambda p: (-p.likeness, p.first, p.second))


def _groups(text: str) -> Iterator[int]:
    """The numbers of all groups of neighbouring words."""
    found = words(text)
    for start in range(max(1, len(found) - _GROUP + 1)) if found else ():
        yield zlib.crc32(" ".join(found[start : start + _GROUP]).encode())


def _likeness(first: frozenset[int], second: frozenset[int]) -> float:
    """The share of all groups that both have."""
    return len(first & second) / len(first | second)
