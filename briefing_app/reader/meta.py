"""Front matter ⇄ SlideMeta: one decoder for each key, findings that name the line and the remedy.

A value that cannot be used is kept in `extra` as it is, so writing the slide again loses nothing.
"""

import datetime
import difflib
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import fields

from briefing_app.model.slide import Priority, Slide, SlideLayoutName, SlideMeta, Status
from briefing_app.phrases import Phrase
from briefing_app.reader.findings import Findings
from briefing_app.reader.front_matter import FrontMatter, format_value

_Kind = TypeVar("_Kind", bound=StrEnum)


class _UnusableError(Exception):
    """A value is not of its key's kind. The message has a place for it, `hint` says what would do."""

    def __init__(self, message: Phrase, hint: Phrase) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def _text(value: Any) -> str:
    if isinstance(value, (str, int, float, datetime.date)) and not isinstance(value, bool):
        return str(value)
    raise _UnusableError(Phrase("“{0}” is not a text; it is not used."), Phrase("Put the text in quotes."))


def _texts(value: Any) -> tuple[str, ...]:
    """A list of words; a single word will do."""
    if isinstance(value, list):
        return tuple(_text(item) for item in value)
    return (_text(value),)


def _number(value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return value
    raise _UnusableError(
        Phrase("“{0}” is not a number; it is not used."), Phrase("Write a number such as 2 or 1.5.")
    )


def _date(value: Any) -> datetime.date:
    if isinstance(value, datetime.date):
        return value
    raise _UnusableError(Phrase("“{0}” is not a date; it is not used."), Phrase("Write it as 2026-12-31."))


def _one_of(kind: type[_Kind]) -> Callable[[Any], _Kind]:
    def decode(value: Any) -> _Kind:
        if isinstance(value, str) and value in list(kind):
            return kind(value)
        guess = difflib.get_close_matches(str(value)[:30], list(kind), 1)
        hint = Phrase("Did you mean {0}?", guess[0]) if guess else Phrase("Write one of: {0}.", tuple(kind))
        raise _UnusableError(Phrase("“{0}” is not known; it is not used."), hint)

    return decode


DECODERS: Mapping[str, Callable[[Any], Any]] = {
    "id": _text,
    "language": _text,
    "layout": _one_of(SlideLayoutName),
    "themes": _texts,
    "crimes": _texts,
    "horizon": _texts,
    "audiences": _texts,
    "regions": _texts,
    "tags": _texts,
    "minutes": _number,
    "priority": _one_of(Priority),
    "status": _one_of(Status),
    "cleared_for": _texts,
    "reviewed": _date,
    "review_by": _date,
    "advisory": _text,
    "translated_from": _text,
}
_META_FIELDS = tuple(field.name for field in fields(SlideMeta) if field.name != "extra")


class DecodedMeta(Struct, frozen=True):
    """The front matter of a slide in types. `id` and `language` are empty where the file does not say."""

    meta: SlideMeta
    layout: SlideLayoutName | None = None
    id: str = ""
    language: str = ""


def decode_meta(front: FrontMatter, findings: Findings) -> DecodedMeta:
    """Give every value its type; note what has the wrong one."""
    decoded: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in front.values.items():
        if key not in DECODERS or not _decode(key, value, front, findings, decoded):
            extra[key] = value
    for key in ("id", "language"):
        if key in decoded:
            extra[key] = front.values[key]  # they are not part of SlideMeta
    known = {key: value for key, value in decoded.items() if key in _META_FIELDS}
    return DecodedMeta(
        SlideMeta(**known, extra=extra),
        decoded.get("layout"),
        decoded.get("id", ""),
        decoded.get("language", ""),
    )


def _decode(key: str, value: Any, front: FrontMatter, findings: Findings, decoded: dict[str, Any]) -> bool:
    if value is None:
        return False
    try:
        decoded[key] = DECODERS[key](value)
    except _UnusableError as problem:
        message = problem.message.with_values(f"{key}: {str(value)[:40]}")
        findings.warning(f"meta-{key.replace('_', '-')}", message, front.key_lines.get(key, 1), problem.hint)
        return False
    return True


def format_meta(slide: Slide) -> str:
    """Return the slide's front matter with its dashes, "" when there is nothing to say."""
    default = SlideMeta()
    lines = [] if slide.layout is None else [format_value("layout", slide.layout.value)]
    for name in _META_FIELDS:
        value = getattr(slide.meta, name)
        if value != getattr(default, name):
            lines.append(format_value(name, value.value if isinstance(value, StrEnum) else value))
    lines += [format_value(key, value) for key, value in slide.meta.extra.items()]
    return f"---\n{''.join(lines)}---\n" if lines else ""
