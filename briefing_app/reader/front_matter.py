"""The YAML at the head of a file: a flat fast path for what slides have, libyaml for all else.

A slide's front matter is nearly always `key: word`, `key: 2`, `key: 2026-02-01`, `key: [one, two]`. That is
read with one regular expression a line, ten times faster. Anything else goes to libyaml, without
aliases and tags, under the rules of YAML 1.2's core: `no` and `12:30` are words.
"""

import datetime
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from msgspec import Struct, field

from briefing_app import limits
from briefing_app.phrases import NOTHING, Phrase

_KEY = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]|$)")
_WORD = r"[^\W\d_][\w./+()'-]*+(?: [\w./+()'-]++)*+"  # possessive: a line that does not match fails at once
_UNPRINTABLE = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"  # what YAML refuses or folds
_COMMENT = re.compile(rf"#[^{_UNPRINTABLE}]*")
_LINE = re.compile(
    rf"""([A-Za-z_][\w-]*):[ ]+(?:
      (?P<list>\[(?:{_WORD}(?:,[ ]{_WORD})*)?\])
    | (?P<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})
    | (?P<int>0|[1-9][0-9]{{0,14}})
    | (?P<float>(?:0|[1-9][0-9]{{0,14}})\.[0-9]{{1,15}})
    | "(?P<quoted>[^"\\{_UNPRINTABLE}]*)"
    | (?P<word>{_WORD})
    )(?:[ ]+(?:\#[^{_UNPRINTABLE}]*)?)?""",
    re.VERBOSE,
)
_CONSTANTS = frozenset({"true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL"})


class FrontMatter(Struct, frozen=True):
    """What stands at the head of a file.

    `values` as YAML has them, `key_lines` the line of each key, `body_line` the line (from 1) the body starts
    on, `body_start` its offset in the text. `problem` says what is wrong with the YAML, and where.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    key_lines: Mapping[str, int] = field(default_factory=dict)
    body_line: int = 1
    body_start: int = 0
    problem: Phrase = NOTHING
    problem_line: int = 1
    too_large: bool = False


_START = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)


def split_front_matter(text: str) -> FrontMatter:
    r"""Read the front matter of a text with "\n" line ends; never fails."""
    start = _START.match(text)
    if not start:
        return FrontMatter()
    end = _END.search(text, start.end())
    if not end:
        return FrontMatter(problem=Phrase("The front matter is never closed; it is shown as text."))
    source = text[start.end() : end.start()]
    lines = source.split("\n")
    body = 2 + len(lines), end.end()
    if len(source) > limits.FRONT_MATTER or len(source.encode(errors="replace")) > limits.FRONT_MATTER:
        return FrontMatter({}, {}, *body, problem=Phrase("The front matter is too large."), too_large=True)
    flat = _flat(lines)
    if flat is not None:
        return FrontMatter(*flat, *body)
    from briefing_app.reader import yaml_values  # late: most files never need it, and it costs start-up

    values, problem, problem_line = yaml_values.load(source)
    return FrontMatter(values, _key_lines(lines), *body, problem, problem_line + 1)


def _flat(lines: list[str]) -> tuple[dict[str, Any], dict[str, int]] | None:
    """Read lines that are all of the simple kind; None if one is not."""
    values: dict[str, Any] = {}
    numbers: dict[str, int] = {}
    for number, line in enumerate(lines, 2):
        if not line or (line[0] == "#" and _COMMENT.fullmatch(line)):
            continue
        key, value = _known_line(line) if len(line) <= _KNOWN_LENGTH else _read_line(line)
        if not key or key in values:
            return None
        values[key] = list(value) if type(value) is tuple else value
        numbers[key] = number
    return values, numbers


def _read_line(line: str) -> tuple[str, Any]:
    """Key and value of a line; a key of "" where it is not of the simple kind."""
    match = _LINE.fullmatch(line)
    if match is None:
        return "", None
    kind = match.lastgroup or ""
    value = _VALUES[kind](match[kind])
    return ("", None) if value is None else (match[1], value)


_KNOWN_LENGTH = 120  # characters of a line that may well stand in other slides too
_known_line = lru_cache(4096)(_read_line)


def _list(text: str) -> tuple[str, ...] | None:
    words = text[1:-1].split(", ") if len(text) > 2 else ()
    return None if _CONSTANTS.intersection(words) else tuple(words)


def parsed_date(text: str) -> datetime.date | None:
    """The date 2026-12-31; None if there is no such day."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _word(text: str) -> str | None:
    return None if text in _CONSTANTS else text


_VALUES: dict[str, Callable[[str], Any]] = {
    "list": _list,
    "date": parsed_date,
    "int": int,
    "float": float,
    "quoted": str,
    "word": _word,
}


def _key_lines(lines: list[str]) -> dict[str, int]:
    found = ((number, _KEY.match(line)) for number, line in enumerate(lines, 2))
    return {match[1]: number for number, match in found if match}


_SIMPLE = re.compile(_WORD)
_AMBIGUOUS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null"})


def format_value(key: str, value: Any) -> str:
    r"""Return the YAML line(s) for one key, ending in "\n"; short lists in brackets."""
    if isinstance(value, str) and _is_simple(value):
        return f"{key}: {value}\n"
    if isinstance(value, (list, tuple)) and all(isinstance(v, str) and _is_simple(v) for v in value):
        return f"{key}: [{', '.join(value)}]\n"
    from briefing_app.reader import yaml_values  # late, as above

    return yaml_values.dump(key, list(value) if isinstance(value, tuple) else value)


def _is_simple(value: str) -> bool:
    return bool(_SIMPLE.fullmatch(value)) and value.lower() not in _AMBIGUOUS
