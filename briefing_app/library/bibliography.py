"""Lists of sources, and what is wrong with them: unknown, unused, or with figures that have aged."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.sources import SOURCES_NAME
from briefing_app.model.source import Source
from briefing_app.model.text import Citation
from briefing_app.phrases import Phrase

_QUOTES = {"fr": ("« ", " »"), "ru": ("«", "»"), "es": ("«", "»"), "ar": ("«", "»"), "zh": ("《", "》")}
_COMMA = {"ar": "، ", "zh": "，"}
_STOP = {"zh": "。"}


def short_note(source: Source, locator: str, language: str) -> str:
    """What stands on a slide for `[@key, locator]`: "A/RES/60/1, para. 138"."""
    note = source.short_form(language)
    return f"{note}{_COMMA.get(language, ', ')}{locator}" if locator else note


def entry(source: Source, language: str) -> str:
    """One line of a list of sources: who, “what”, which number, where, when, address."""
    tag = language.split("-")[0]
    opening, closing = _QUOTES.get(tag, ("“", "”"))
    csl = source.csl
    parts = (
        _names(csl.get("author") or csl.get("editor"), tag),
        f"{opening}{source.full_title(language)}{closing}" if source.title else "",
        str(csl.get("number") or ""),
        _place(csl),
        source.issued,
        source.url,
    )
    return _COMMA.get(tag, ", ").join(part for part in parts if part) + _STOP.get(tag, ".")


def cited_sources(citations: Iterable[Citation], sources: Mapping[str, Source]) -> tuple[Source, ...]:
    """The sources that are cited and known, each once, in order of first citation."""
    keys = dict.fromkeys(citation.key for citation in citations)
    return tuple(sources[key] for key in keys if key in sources)


def source_findings(
    citations: Iterable[Citation], sources: Mapping[str, Source], today: datetime.date, months: int = 24
) -> tuple[Diagnostic, ...]:
    """Unknown keys, sources nobody cites, and cited figures of more than `months` months ago."""
    cited = dict.fromkeys(citation.key for citation in citations)
    unknown = (_unknown(key) for key in cited if key not in sources)
    unused = (_unused(key) for key in sources if key not in cited)
    aged = (
        _aged(sources[key], months) for key in cited if key in sources and is_aged(sources[key], today, months)
    )
    return (*unknown, *aged, *unused)


def is_aged(source: Source, today: datetime.date, months: int) -> bool:
    """Whether the source's figures are of a day more than `months` months before `today`."""
    if source.as_at is None:
        return False
    passed = (today.year - source.as_at.year) * 12 + today.month - source.as_at.month
    return passed > months or (passed == months and today.day > source.as_at.day)


def _names(names: object, tag: str) -> str:
    """CSL's authors in one phrase; the first three, then “et al.”."""
    if not isinstance(names, list):
        return ""
    written = [_name(name) for name in names if isinstance(name, Mapping)]
    more = " et al." if len(written) > 3 else ""
    return _COMMA.get(tag, ", ").join(name for name in written[:3] if name) + more


def _name(name: Mapping[str, Any]) -> str:
    literal = name.get("literal")
    return str(literal) if literal else " ".join(str(name[k]) for k in ("given", "family") if name.get(k))


def _place(csl: Mapping[str, Any]) -> str:
    """Container, volume and pages: “Treaty Series, vol. 78, p. 277”."""
    parts = (
        str(csl.get("container-title") or ""),
        f"vol. {csl['volume']}" if csl.get("volume") else "",
        f"p. {csl['page']}" if csl.get("page") else "",
        str(csl.get("publisher") or ""),
    )
    return ", ".join(part for part in parts if part)


def _unknown(key: str) -> Diagnostic:
    message = Phrase("The source “{0}” is cited but not in {1}.", key, SOURCES_NAME)
    return Diagnostic(
        "source-unknown", Severity.WARNING, message, Where(), Phrase("Add a record with this id.")
    )


def _unused(key: str) -> Diagnostic:
    return Diagnostic(
        "source-unused", Severity.INFO, Phrase("No slide cites the source “{0}”.", key), Where(SOURCES_NAME)
    )


def _aged(source: Source, months: int) -> Diagnostic:
    message = Phrase(
        "The figures of “{0}” are of {1}, more than {2} months ago.", source.note, source.as_at, months
    )
    return Diagnostic(
        "figures-aged", Severity.WARNING, message, Where(), Phrase("Look for newer figures, or say their date.")
    )
