"""What a slide needs to know of its surroundings to be laid out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from briefing_app.model.geometry import Size
from briefing_app.model.source import Source


@dataclass(frozen=True, slots=True)
class PageContext:
    """The page's place in a deck, and what its text may refer to.

    `variables` are the deck's ("event.title" → text). `picture_size` gives a picture's size in pixels, None
    where there is no such picture. `cited` are the sources of the whole deck, for a generated sources slide.
    """

    number: int = 1
    footer: str = ""
    handling: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    cited: tuple[tuple[Source, str], ...] = ()  # with the locator, in order of first citation
    picture_size: Callable[[str], Size | None] = lambda _path: None
