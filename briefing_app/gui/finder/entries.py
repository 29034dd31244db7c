"""What the finder can find. No widgets."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QIcon
from rapidfuzz import fuzz

_GOOD_ENOUGH = 70.0  # of 100: "sav" is Save, "risk" is not Strike through


class Entry(Struct, frozen=True):
    """One thing to choose. `run` is None where it is not possible now; `detail` then says why."""

    title: str
    run: Callable[[], object] | None
    detail: str = ""
    keys: str = ""
    icon: QIcon | None = None


class Source(Protocol):
    """A kind of things that can be found."""

    @property
    def title(self) -> str:
        """What the kind is called."""
        ...

    def find(self, typed: str) -> Sequence[Entry]:
        """What `typed` may mean, best first; for nothing typed, what is worth offering."""
        ...


def matching(names: Sequence[str], typed: str) -> list[int]:
    """The places of the names that `typed` may mean, best first; all of them for nothing typed."""
    if not typed.strip():
        return list(range(len(names)))
    scores = [fuzz.WRatio(typed.lower(), name.lower()) + 20 * (typed.lower() in name.lower()) for name in names]
    found = [place for place, score in enumerate(scores) if score >= _GOOD_ENOUGH]
    return sorted(found, key=lambda place: -scores[place])


def says_all(text: str, typed: str) -> bool:
    """Whether every word of `typed` is in `text`, whatever the case."""
    folded = text.casefold()
    return all(word in folded for word in typed.casefold().split())
