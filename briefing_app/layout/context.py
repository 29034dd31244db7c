"""What a slide needs to know of its surroundings to be laid out."""

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from briefing_app.model.media import PictureInfo
from briefing_app.model.source import Source


class PageContext(Struct, frozen=True):
    """The page's place in a deck, and what its text may refer to.

    `variables` are the deck's ("event.title" → text). `picture` finds a picture by the path in the slide's
    text, None where there is none. `cited` are the sources of the whole deck, for a generated sources slide.
    """

    number: int = 1
    footer: str = ""
    handling: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    cited: tuple[tuple[Source, str], ...] = ()  # with the locator, in order of first citation
    picture: Callable[[str], PictureInfo | None] = lambda _path: None
