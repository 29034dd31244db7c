"""What is fuzzed: functions that take bytes of strangers. Each may raise BriefingError, and nothing else."""

import datetime
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing_app.errors import BriefingError
from briefing_app.importing.markdown import import_markdown
from briefing_app.importing.pptx import import_pptx
from briefing_app.library.calendar import occurrences
from briefing_app.library.sources import parse_sources
from briefing_app.reader import format_slide, parse_outline, parse_slide, split_markdown_deck
from briefing_app.storage import unpack_deck
from tests.trust.corpus.archives import sound_deck
from tests.trust.corpus.presentations import sound_pptx

_TODAY = datetime.date(2026, 11, 24)
_SLIDE = (
    b"---\nthemes: [a]\nminutes: 2\nreviewed: 2026-02-01\n---\n# Title [@key, p. 1]\n\n## One\n"
    b"- **1948** a _b_\n  - c\n"
    b'\n| a | b |\n|:-|-:|\n| 1 | 2 |\n\n> quote\n> -- who\n\n```chart bar unit="%"\n,x\na,1\n```\n\n. . .\n\n'
    b'![alt](media/x.png "cap; credit"){crop=0.1,0,0,0}\n\n{{event.title}} <br> ^2^ [l](http://a) `c`\n\n'
    b"::: notes\nn\n:::\n"
)
_CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Day\r\nDTSTART;VALUE=DATE:20001209"
    b"\r\nRRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=2MO\r\nEXDATE;VALUE=DATE:20101209\r\nCATEGORIES:a,b\r\n"
    b"X-ANNIVERSARY-OF:1948-12-09\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
_SOURCES = (
    b"references:\n- id: a\n  title: T\n  note: N\n  issued: {date-parts: [[2005, 9, 16]]}\n  URL: http://a\n"
    b"- {id: b, issued: 2014, as_at: 2020-01-01, author: [{family: F, given: G}]}\n"
)


@dataclass(frozen=True, slots=True)
class Target:
    """A function under fuzzing and the sound inputs that its mutations start from."""

    name: str
    feed: Callable[[bytes], object]
    seeds: tuple[bytes, ...]

    def once(self, data: bytes) -> None:
        """One execution; raises what should not be raised."""
        try:
            self.feed(data)
        except BriefingError as error:
            if not str(error):
                raise AssertionError("an error without words") from error


def _slide(data: bytes) -> None:
    parsed = parse_slide(data.decode("utf-8", "replace"), path="x.md")
    format_slide(parsed.slide)


def _deck_text(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for part in split_markdown_deck(text, "x.md").slides:
        parse_slide(part.text)
    parse_outline(text, outline_id="x", language="en", path="x.md")


def _deck_file(data: bytes) -> None:
    loaded = unpack_deck(data, "x.briefing")
    for name in loaded.media:
        loaded.media.info(name)


def _file(suffix: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def feed(data: bytes) -> object:
        with tempfile.NamedTemporaryFile(suffix=suffix) as file:
            file.write(data)
            file.flush()
            return read(Path(file.name))

    return feed


def _calendar(data: bytes) -> None:
    occurrences(data, _TODAY, _TODAY + datetime.timedelta(weeks=13))


TARGETS: tuple[Target, ...] = (
    Target("slide", _slide, (_SLIDE,)),
    Target("markdown-deck", _deck_text, (_SLIDE + b"\n---\n" + _SLIDE,)),
    Target("markdown-import", _file(".md", import_markdown), (b"---\nmarp: true\n---\n" + _SLIDE,)),
    Target("deck-file", _deck_file, (sound_deck(),)),
    Target("pptx", _file(".pptx", import_pptx), (sound_pptx(),)),
    Target("calendar", _calendar, (_CALENDAR,)),
    Target("sources", lambda data: parse_sources(data.decode("utf-8", "replace")), (_SOURCES,)),
)
