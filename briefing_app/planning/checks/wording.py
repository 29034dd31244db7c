"""The wording guard: terms to use, to avoid or to think about, one list a language.

A list is a TOML file of `[[term]]` tables: `avoid` (phrases, found as whole words whatever their case),
`prefer` (what to say instead; empty when that needs a person), `reason`, `severity`, and `unless` (phrases in
which an avoided one is right).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct

from briefing_app.diagnostics import Severity
from briefing_app.errors import FormatError
from briefing_app.phrases import Phrase
from briefing_app.reader.prose import phrase_pattern

_KNOWN = 8_192  # texts: a deck is checked after every edit, and nearly all of it is as it was


class Term(Struct, frozen=True):
    """One rule of wording."""

    avoid: tuple[str, ...]
    prefer: str = ""
    reason: str = ""
    severity: Severity = Severity.WARNING
    unless: tuple[str, ...] = ()
    replaceable: bool = False  # `prefer` can stand where the avoided phrase stood


class Hit(Struct, frozen=True):
    """An avoided phrase in a text: where, as it is written there, and the rule against it."""

    start: int
    end: int
    phrase: str
    term: Term


class WordingList:
    """The terms of one language, ready to be searched for."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        self._known = lru_cache(_KNOWN)(lambda text: tuple(self._found(text)))

    def __bool__(self) -> bool:
        """Whether there is anything to search for."""
        return bool(self.terms)

    @cached_property
    def _patterns(self) -> tuple[tuple[Term, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
        return tuple((term, _phrases(term.avoid), _phrases(term.unless)) for term in self.terms)

    def only(self, severity: Severity) -> "WordingList":
        """The terms of this severity."""
        return WordingList(tuple(term for term in self.terms if term.severity is severity))

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Every avoided phrase in `text`, rule by rule."""
        return self._known(text)

    def _found(self, text: str) -> Iterator[Hit]:
        for term, avoided, allowed in self._patterns:
            safe = [m.span() for m in allowed.finditer(text)] if allowed else []
            for match in avoided.finditer(text) if avoided else ():
                if not any(start <= match.start() and match.end() <= end for start, end in safe):
                    yield Hit(match.start(), match.end(), match.group(), term)


def parse_wording(text: str, path: str) -> WordingList:
    """The list in the text of a TOML file; raises FormatError naming `path` when it is not one."""
    try:
        return wording_list(tomllib.loads(text), path)
    except tomllib.TOMLDecodeError as error:
        raise _not_a_list(path, error) from error


def wording_list(tables: Mapping[str, Any], path: str) -> WordingList:
    """The list in a TOML file's tables; raises FormatError naming `path` when it is not one."""
    try:
        return WordingList(tuple(_term(table) for table in tables.get("term", [])))
    except (TypeError, ValueError, AttributeError) as error:
        raise _not_a_list(path, error) from error


def _not_a_list(path: str, error: Exception) -> FormatError:
    return FormatError(
        Phrase("{0} is not a wording list: {1}", path, error), Phrase("Compare it with a bundled one.")
    )


def _term(table: dict[str, object]) -> Term:
    known = {k: table[k] for k in ("prefer", "reason", "replaceable") if k in table}
    return Term(
        avoid=_strings(table.get("avoid", [])),
        unless=_strings(table.get("unless", [])),
        severity=Severity(str(table.get("severity", Severity.WARNING))),
        **known,  # type: ignore[arg-type]
    )


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise TypeError("a list of phrases is expected")
    return tuple(value)


def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    return phrase_pattern(phrases) if phrases else None
