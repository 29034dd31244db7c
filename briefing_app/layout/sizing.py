"""Which size text gets: up the typographic scale where there is little, down where there is much."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from msgspec import Struct

from briefing_app.model.theme import Theme

T = TypeVar("T")

_SHRINK = 0.94  # below the floor, each try is this much smaller
_MAX_SHRINKS = 60  # 0.94 ** 60 is a fortieth: everything fits then


class Sizing(Struct, frozen=True):
    """A common change of all sizes: `steps` down the scale (negative: up), then `factor` once at the floor."""

    theme: Theme
    steps: int = 0
    factor: float = 1.0

    def __call__(self, base: float) -> float:
        """What a style's `base` size becomes, in points."""
        return self.factor * _shifted(base, self.steps, self.theme.scale, self.theme.floor)

    @property
    def below_floor(self) -> bool:
        """Whether text is smaller than the audience should have to read."""
        return self.factor < 1.0


@lru_cache(maxsize=256)
def _shifted(base: float, steps: int, scale: tuple[float, ...], floor: float) -> float:
    """The size `steps` down the scale from `base`; what is below the floor anyhow stays."""
    if base < floor:
        return base
    readable = [size for size in scale if size >= floor]
    index = next((i for i, size in enumerate(readable) if size <= base), len(readable) - 1)
    return readable[min(max(index + steps, 0), len(readable) - 1)]


class Fitted(Struct, Generic[T], frozen=True):
    """What came out, at which sizing."""

    value: T
    sizing: Sizing


def readable_sizings(theme: Theme, up: int) -> Iterator[Sizing]:
    """From `up` steps above the style to the floor."""
    return (Sizing(theme, steps) for steps in range(-up, len(theme.scale)))


def fit(
    theme: Theme,
    build: Callable[[Sizing], T],
    fits: Callable[[T, Sizing], bool],
    *,
    up: int = 0,
    hopeless: Callable[[Sizing], bool] = lambda _sizing: False,
) -> Fitted[T]:
    """The largest sizing at which what `build` makes `fits`; the smallest there is if none does.

    `hopeless` spares a measure where an estimate already says that it cannot fit.
    """
    for sizing in readable_sizings(theme, up):
        if not hopeless(sizing):
            fitted = Fitted(build(sizing), sizing)
            if fits(fitted.value, sizing):
                return fitted
    return _fit_below_floor(theme, build, fits, hopeless)


def _fit_below_floor(
    theme: Theme,
    build: Callable[[Sizing], T],
    fits: Callable[[T, Sizing], bool],
    hopeless: Callable[[Sizing], bool],
) -> Fitted[T]:
    """Search by halves: a slide of a thousand paragraphs is laid out seven times, not sixty."""
    low, high = 1, _MAX_SHRINKS - 1
    best: Fitted[T] | None = None
    while low < high:
        middle = (low + high) // 2
        sizing = Sizing(theme, len(theme.scale), _SHRINK**middle)
        if hopeless(sizing):
            low = middle + 1
            continue
        fitted = Fitted(build(sizing), sizing)
        if fits(fitted.value, sizing):
            high, best = middle, fitted
        else:
            low = middle + 1
    sizing = Sizing(theme, len(theme.scale), _SHRINK**low)
    return best if best is not None and best.sizing == sizing else Fitted(build(sizing), sizing)
