"""The record of a show, if one is wanted: what was shown, for how long, in which language, to whom.

A record is a TOML file that can be read as it is. All records together say what was shown before to whom.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct


class ShownSlide(Struct, frozen=True):
    """A slide that the room saw; `slide_id` is its id in `library`, without one its key in the deck."""

    slide_id: str
    title: str
    seconds: float
    library: str = ""


class ShowRecord(Struct, frozen=True):
    """One show. `started` is local time."""

    title: str
    started: datetime
    seconds: float
    language: str
    audience: str = ""
    place: str = ""
    slides: tuple[ShownSlide, ...] = ()

    def to_toml(self) -> str:
        """The record as the text of its file."""
        lines = [
            f"title = {_quoted(self.title)}",
            f"started = {self.started.replace(microsecond=0).isoformat()}",
            f"minutes = {self.seconds / 60:.1f}",
            f"language = {_quoted(self.language)}",
            f"audience = {_quoted(self.audience)}",
            f"place = {_quoted(self.place)}",
        ]
        for slide in self.slides:
            lines += [
                "",
                "[[slides]]",
                f"id = {_quoted(slide.slide_id)}",
                *([f"library = {_quoted(slide.library)}"] if slide.library else ()),
                f"title = {_quoted(slide.title)}",
                f"seconds = {round(slide.seconds)}",
            ]
        return "\n".join(lines) + "\n"

    @property
    def file_name(self) -> str:
        """A name that sorts by time: "2026-11-24 1530 Preventing genocide.toml"."""
        words = "".join(c for c in self.title if c.isalnum() or c in " -_").strip()[:60]
        return f"{self.started:%Y-%m-%d %H%M%S} {words}".strip() + ".toml"


class Showing(Struct, frozen=True):
    """That a slide was shown: when, in which talk, to whom."""

    started: datetime
    talk: str
    audience: str


def read_record(text: str) -> ShowRecord | None:
    """The record in `text`; None when it is none."""
    try:
        found = tomllib.loads(text)
        slides = tuple(
            ShownSlide(
                str(s["id"]), str(s.get("title", "")), float(s.get("seconds", 0)), str(s.get("library", ""))
            )
            for s in found.get("slides", ())
        )
        started = found["started"]
        seconds = 60 * float(found.get("minutes", 0))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError):
        return None
    if not isinstance(started, datetime):
        return None
    title, language, audience, place = (
        str(found.get(name, "")) for name in ("title", "language", "audience", "place")
    )
    return ShowRecord(title, started, seconds, language, audience, place, slides)


ShownBefore = Mapping[tuple[str, str], tuple[Showing, ...]]


def shown_before(records: Iterable[ShowRecord]) -> ShownBefore:
    """For each slide of a library, by (library, id), when it was shown to whom, the latest first."""
    found: dict[tuple[str, str], list[Showing]] = {}
    for record in sorted(records, key=lambda r: r.started, reverse=True):
        for place in dict.fromkeys((slide.library, slide.slide_id) for slide in record.slides if slide.library):
            found.setdefault(place, []).append(Showing(record.started, record.title, record.audience))
    return {place: tuple(showings) for place, showings in found.items()}


def _quoted(text: str) -> str:
    """A TOML basic string, which JSON's strings are but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
