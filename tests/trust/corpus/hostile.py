"""What a hostile file is: its bytes, and the way in which a user would open it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Way(StrEnum):
    """The entry point that a file is put through, which is the one a user meets."""

    MARKDOWN = "markdown"  # check deck.md
    DECK = "deck"  # check deck.briefing
    PICTURE = "picture"  # export a deck.md that shows it, as .pptx
    PRESENTATION = "presentation"  # import deck.pptx
    CALENDAR = "calendar"  # the coming events
    SOURCES = "sources"  # check a library with this sources.yaml
    SETTINGS = "settings"  # check a library with this library.toml
    THEME = "theme"  # export with --theme


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file. `harmless` ones are taken as they are, without a word, and must only stay within the limits.

    `suffix` is the ending of the file where that matters; `files` lie beside it.
    """

    name: str
    way: Way
    data: bytes
    harmless: bool = False
    suffix: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
