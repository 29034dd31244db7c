"""Hostile calendars, sources, library settings and themes."""

from collections.abc import Iterator

from briefing_app import resources
from tests.trust.corpus.hostile import Hostile, Way

_EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Day\r\n"
    "{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def data_files() -> Iterator[Hostile]:
    """Every hostile file of data."""
    for name, data, harmless in _calendars():
        yield Hostile(f"calendar-{name}", Way.CALENDAR, data, harmless=harmless)
    for name, text in _sources():
        yield Hostile(f"sources-{name}", Way.SOURCES, text)
    for name, text in _settings():
        is_unknown_word = name == "dotted"  # a table of words that nobody uses
        yield Hostile(f"settings-{name}", Way.SETTINGS, text, harmless=is_unknown_word)
    for name, text in _themes():
        yield Hostile(f"theme-{name}", Way.THEME, text, harmless=name == "font", suffix=".toml")


def _calendars() -> Iterator[tuple[str, bytes, bool]]:
    start = "DTSTART;VALUE=DATE:19000101\r\nRRULE:"
    rules = {
        "secondly": "FREQ=SECONDLY",
        "minutely": "FREQ=YEARLY;BYMINUTE=1,2,3",
        "unknown": "FREQ=SOMETIMES",
        "no-such-day": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "long": "FREQ=DAILY;COUNT=99999999",
        "interval-zero": "FREQ=DAILY;INTERVAL=0",
        "by-everything": f"FREQ=YEARLY;BYYEARDAY={','.join(str(n) for n in range(1, 367))}",
        "bad-until": "FREQ=DAILY;UNTIL=tomorrow",
    }
    for name, rule in rules.items():
        yield (
            f"rule-{name}",
            _EVENT.format(start + rule).encode(),
            name in ("long", "by-everything", "no-such-day", "interval-zero"),
        )
    for name, line in {
        "year-zero": "DTSTART;VALUE=DATE:00000101",
        "no-date": "DTSTART:whenever",
        "no-start": "LOCATION:Nowhere",
        "period": "DTSTART;VALUE=PERIOD:20260101T000000Z/P1D",
        "anniversary": "DTSTART;VALUE=DATE:20261201\r\nX-ANNIVERSARY-OF:long ago",
        "zone": "DTSTART;TZID=../../../etc/passwd:20261201T100000",
    }.items():
        yield name, _EVENT.format(line).encode(), name == "zone"
    yield "attached", _EVENT.format("DTSTART;VALUE=DATE:20261201\r\nATTACH:http://127.0.0.1:9/x").encode(), True
    yield "too-large", b"BEGIN:VCALENDAR\r\n" + b"X-A:b\r\n" * 200_000, False
    many = "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n".join(["DTSTART;VALUE=DATE:20261201"] * 3_000)
    yield "many", _EVENT.format(many).encode(), True
    yield (
        "folded",
        _EVENT.format("DTSTART;VALUE=DATE:20261201\r\nDESCRIPTION:" + "\r\n x" * 20_000).encode(),
        True,
    )
    yield "nested", b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 5_000, False
    yield "not-one", b"\xff\xfe\0 no calendar", False
    yield "empty", b"", False
    yield "cut", _EVENT.format("DTSTART;VALUE=DATE:20261201").encode()[:90], False


def _sources() -> Iterator[tuple[str, bytes]]:
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n"
    yield "laughs", laughs.encode()
    yield "alias", b"- &a {id: x}\n- *a\n"
    yield "python", b"- !!python/object/apply:os.system ['touch /tmp/owned']\n"
    yield "python-name", b"- id: !!python/name:os.system\n"
    yield "tag", b"- !secret {id: x}\n"
    yield "deep", b"[" * 3_000 + b"]" * 3_000
    yield "deep-mapping", b"{a: " * 500 + b"1" + b"}" * 500
    yield "not-utf8", b"- id: \xff\xfe\n"
    yield "scalar", b"just words"
    yield "mapping", b"a: 1"
    yield "without-ids", b"- {title: a}\n- 5\n- [1]\n"
    yield "twice", b"- {id: a}\n- {id: a}\n"
    yield "unclosed", b"- {id: 'a\n"
    yield "control", b"- id: a\x01b\n"
    yield "tabs", b"-\tid: a\n\t- b\n"
    yield "too-large", b"- {id: a, title: 'x'}\n" * 400_000
    yield "date", b"- {id: a, issued: 2026-99-99}\n- {title: none}\n"
    yield "huge-number", b"- {id: a, issued: " + b"9" * 6_000 + b"}\n- 1\n"
    yield "recursive", b"&a [*a]\n"
    yield "keys", b"- {? [a, b] : c}\n"


def _settings() -> Iterator[tuple[str, bytes]]:
    yield "deep", b"a = " + b"[" * 3_000 + b"]" * 3_000
    yield "dotted", b".".join([b"a"] * 5_000) + b" = 1"
    yield "unclosed", b'name = "L'
    yield "not-utf8", b'name = "\xff"'
    yield "twice", b'name = "a"\nname = "b"'
    yield "binary", bytes(range(256))
    yield "numbers", b"name = 5\nlanguage = [1]\nlanguages = 3\naudiences = 5\n= 1"
    yield "tables", b"[audiences]\na = 1\n[audiences]\nb = 2"
    yield "large", b"# x\n" * 2_000_000 + b"oops"
    yield "huge-number", b"a = " + b"9" * 6_000


def _themes() -> Iterator[tuple[str, bytes]]:
    plain = (resources.assets() / "themes" / "plain.toml").read_bytes()
    yield "empty", b""
    yield "unclosed", b"[palette"
    yield "not-utf8", b'title = "\xff"'
    yield "unknown-key", plain + b"\n[nothing]\nx = 1\n"
    for number, base in enumerate(
        (
            b"theme.toml",
            b"../outside/pipe",
            b"../outside/theme",
            b"/etc/passwd",
            b"../../../etc/passwd",
            b"none",
        )
    ):
        yield f"extends-{number}", b'extends = "' + base + b'"\n'
    for name, change in {
        "nan": b"page = [nan, 540]",
        "infinite": b"page = [inf, inf]",
        "zero": b"page = [0, 0]",
        "negative": b"page = [-960, -540]",
        "huge": b"page = [1e300, 1e300]",
        "words": b'page = ["wide", "high"]',
        "tiny-margin": b"margin = -1e9",
        "scale": b"scale = []",
        "scale-nan": b"scale = [nan]",
        "floor": b"floor = 1e9",
    }.items():
        yield name, b'extends = "plain"\n' + change + b"\n"
    yield "colour", b'extends = "plain"\n[palette]\nbackground = "url(http://example.org)"\n'
    yield "font", b'extends = "plain"\n[fonts]\nlatin = "../../etc/passwd"\n'
    yield "rect", b'extends = "plain"\n[layouts.text.placeholders.title]\nrect = [nan, 0, 1e308, -5]\n'
    yield "deep", b"a = " + b"[" * 3_000 + b"]" * 3_000
    yield "large", b"# x\n" * 2_000_000 + b"oops"
