"""Parsed slides, kept: every part of the application that needs a slide parses its text only once."""

from collections import OrderedDict
from threading import Lock

from briefing_app.reader.slides import Parsed, parse_slide


class ParsedSlides:
    """A bounded store of parsed slides, by text, id and language; safe to share between threads."""

    def __init__(self, capacity: int = 2_000) -> None:
        self._capacity = capacity
        self._kept: OrderedDict[tuple[str, str, str, str | None], Parsed] = OrderedDict()
        self._lock = Lock()

    def parse(self, text: str, *, slide_id: str = "", language: str = "en", path: str | None = None) -> Parsed:
        """As `parse_slide`, but from the store where it was asked for before."""
        key = (text, slide_id, language, path)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        parsed = parse_slide(text, slide_id=slide_id, language=language, path=path)
        with self._lock:
            self._kept[key] = parsed
            while len(self._kept) > self._capacity:
                self._kept.popitem(last=False)
        return parsed
