"""The decks opened last."""

import json
import logging
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from briefing_app.errors import WriteError
from briefing_app.storage import atomic_write

_log = logging.getLogger(__name__)
_KEPT = 40


class RecentDeck(Struct, frozen=True):
    """A deck as it was when last seen. `used` is an ISO date."""

    path: str
    title: str
    slides: int
    minutes: float
    used: str


class RecentDecks:
    """Newest first. The list is a convenience: when it cannot be read or written, only the log says so."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._decks = _read(file)

    def existing(self, count: int) -> list[RecentDeck]:
        """The newest `count` decks whose files are there."""
        return [deck for deck in self._decks if Path(deck.path).is_file()][:count]

    def add(self, deck: RecentDeck) -> None:
        """Put a deck first."""
        self._decks = [deck, *(old for old in self._decks if old.path != deck.path)][:_KEPT]
        text = json.dumps([asdict(deck) for deck in self._decks], ensure_ascii=False, indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._file, text.encode())
        except (WriteError, OSError) as error:
            _log.info("%s: cannot be written: %s", self._file, error)


def _read(file: Path) -> list[RecentDeck]:
    try:
        return [RecentDeck(**item) for item in json.loads(file.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        _log.info("%s: cannot be read: %s", file, error)
        return []
