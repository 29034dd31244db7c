"""What is to be shown: the slides of a show as the state machine sees them."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace


class ShowSlide(Struct, frozen=True):
    """A slide of a show. `steps` is the number of builds on it, `minutes` what the plan gives it.

    A `hidden` slide is a backup: passed over, but there when it is asked for. One with an `advisory` is held
    back from the audience until the presenter confirms.
    """

    key: str
    title: str = ""
    section: str = ""
    steps: int = 0
    minutes: float = 0.0
    hidden: bool = False
    advisory: str = ""


class Position(Struct, frozen=True, order=True):
    """A slide by its place (from 0) and the builds shown on it."""

    slide: int = 0
    step: int = 0


class Show(Struct, frozen=True):
    """The slides in order. Raises ValueError when there are none."""

    slides: tuple[ShowSlide, ...]

    def __post_init__(self) -> None:
        """Refuse a show of nothing."""
        if not self.slides:
            raise ValueError("A show needs at least one slide.")

    def skipping(self, keys: Collection[str]) -> "Show":
        """The show with the slides of these keys passed over."""
        return Show(tuple(replace(s, hidden=True) if s.key in keys else s for s in self.slides))

    def next_slide(self, index: int) -> int | None:
        """The next slide that is not hidden; None at the end."""
        return next((i for i in range(index + 1, len(self.slides)) if not self.slides[i].hidden), None)

    def previous_slide(self, index: int) -> int | None:
        """The slide before that is not hidden; None at the start."""
        return next((i for i in range(index - 1, -1, -1) if not self.slides[i].hidden), None)

    def first(self) -> int:
        """The first slide that is not hidden, else the first."""
        found = self.next_slide(-1)
        return 0 if found is None else found

    def last(self) -> int:
        """The last slide that is not hidden, else the last."""
        found = self.previous_slide(len(self.slides))
        return len(self.slides) - 1 if found is None else found

    def next_backup(self, index: int) -> int | None:
        """The next hidden slide after `index`, from the start again after the last; None when there is none."""
        order = [*range(index + 1, len(self.slides)), *range(index + 1)]
        return next((i for i in order if self.slides[i].hidden), None)
