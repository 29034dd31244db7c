"""Searching several libraries as one."""

from collections.abc import Mapping, Sequence

from briefing_app.library.index.search import Chosen, Hit, LibraryIndex

LIBRARY = "library"  # the facet whose values are the libraries' names


class LibrariesIndex:
    """The open indexes of several libraries by what they are called, in the order of equal hits."""

    def __init__(self, indexes: Mapping[str, LibraryIndex]) -> None:
        self._indexes = dict(indexes)

    def search(self, text: str, chosen: Chosen | None = None, limit: int = 50) -> list[tuple[str, Hit]]:
        """The best hits as (library, hit): by tier, then by their place in their own library's list."""
        inner = _inside(chosen)
        ranked = [
            (hit.tier, place, order, name, hit)
            for order, (name, index) in enumerate(self._among(chosen))
            for place, hit in enumerate(index.search(text, inner, limit))
        ]
        ranked.sort(key=lambda row: row[:3])
        return [(name, hit) for *_, name, hit in ranked[:limit]]

    def count(self, text: str, chosen: Chosen | None = None) -> int:
        """How many hits there are in all."""
        return sum(index.count(text, _inside(chosen)) for _, index in self._among(chosen))

    def counts(self, text: str, chosen: Chosen | None = None) -> dict[str, dict[str, int]]:
        """How many hits each facet value has in all libraries; `library` counts by library."""
        inner = _inside(chosen)
        total: dict[str, dict[str, int]] = {}
        asked = {name for name, _ in self._among(chosen)}
        for name, index in self._indexes.items():
            slides = index.count(text, inner)
            if slides:
                total.setdefault(LIBRARY, {})[name] = slides
            if name in asked:
                _add(total, index.counts(text, inner))
        return total

    def close(self) -> None:
        """Let go of all files."""
        for index in self._indexes.values():
            index.close()

    def _among(self, chosen: Chosen | None) -> list[tuple[str, LibraryIndex]]:
        """The libraries asked for; all when none is chosen."""
        names: Sequence[str] = (chosen or {}).get(LIBRARY, ())
        return [(name, index) for name, index in self._indexes.items() if not names or name in names]


def _inside(chosen: Chosen | None) -> Chosen:
    return {facet: values for facet, values in (chosen or {}).items() if facet != LIBRARY}


def _add(total: dict[str, dict[str, int]], counts: dict[str, dict[str, int]]) -> None:
    for facet, values in counts.items():
        sums = total.setdefault(facet, {})
        for value, count in values.items():
            sums[value] = sums.get(value, 0) + count
