"""Where a show is, so that it can go on there after a crash."""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import asdict

FRESH = timedelta(hours=12)


class ShowPlace(Struct, frozen=True):
    """One moment of a show. `talk` says which deck it was; `at` is the local time in ISO 8601."""

    talk: str
    slide: str
    step: int
    elapsed: float
    language: str
    notes_language: str
    at: str

    def is_fresh(self, now: datetime) -> bool:
        """Whether the show was so short a time ago that it is still the same one."""
        try:
            age = now - datetime.fromisoformat(self.at)
        except (ValueError, TypeError):
            return False
        return timedelta() <= age <= FRESH

    def to_json(self) -> str:
        """The text of the journal."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_place(text: str) -> ShowPlace | None:
    """The place in the journal `text`; None when it says none."""
    try:
        found = json.loads(text)
        place = ShowPlace(**found)
    except (ValueError, TypeError):
        return None
    texts = (place.talk, place.slide, place.language, place.notes_language, place.at)
    numbers = (place.step, place.elapsed)
    is_sound = all(isinstance(t, str) for t in texts) and all(isinstance(n, int | float) for n in numbers)
    return place if is_sound and isinstance(place.step, int) else None


def talk_name(title: str, keys: Iterable[str]) -> str:
    """A name for a talk by its title and the keys of its slides."""
    return hashlib.sha256("\n".join((title, *keys)).encode()).hexdigest()[:16]
