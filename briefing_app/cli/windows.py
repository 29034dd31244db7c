"""What the command line may ask of the part of the application that has windows. `app` hands it in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from briefing_app.library.library import Library
    from briefing_app.opening import OpenedDeck
    from briefing_app.planning.checks import CheckContext


class PresentRequest(Struct, frozen=True):
    """A deck to be shown. `number` is the slide to start at as printed on it, `minutes` the slot.

    `approve` is given the deck as it is laid out before anybody sees it; what it raises stops the show.
    """

    opened: "OpenedDeck"
    library: "Library"
    approve: "Callable[[CheckContext], None]"
    number: int | None = None
    minutes: float | None = None


OpenWindow = Callable[[Path | None], int]
Present = Callable[[PresentRequest], int]


class Windows(Struct, frozen=True):
    """Each gives the exit code when its windows are closed."""

    open: OpenWindow
    present: Present | None = None
