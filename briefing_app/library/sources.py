"""`sources.yaml`: the documents that slides cite, as CSL-YAML (as Zotero and pandoc write it)."""

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.model.source import Source
from briefing_app.phrases import NOTHING, Phrase

SOURCES_NAME = "sources.yaml"

SourceTable = dict[str, Source]


def read_sources(root: Path) -> tuple[SourceTable, tuple[Diagnostic, ...]]:
    """The sources of the library in `root` by key; none where there is no file."""
    path = root / SOURCES_NAME
    try:
        if path.stat().st_size > limits.SOURCES_FILE:
            return {}, (
                _finding(
                    "sources-too-large",
                    Phrase("{0}: is larger than {1} MB.", SOURCES_NAME, limits.SOURCES_FILE >> 20),
                ),
            )
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}, ()
    except (OSError, UnicodeDecodeError) as error:
        return {}, (_finding("sources-unreadable", Phrase("{0}: cannot be read: {1}.", SOURCES_NAME, error)),)
    return parse_sources(text)


def parse_sources(text: str) -> tuple[SourceTable, tuple[Diagnostic, ...]]:
    """The sources in CSL-YAML `text`: a list of records, or such a list under `references:`."""
    import yaml  # late: `briefing-app search` needs no YAML

    try:
        refused = _refused(yaml.parse(text, Loader=yaml.CSafeLoader))
        if refused:
            return {}, (_finding("sources-broken", refused),)
        data = yaml.load(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        return {}, (
            _finding(
                "sources-broken",
                Phrase("{0}: is not valid YAML: {1}.", SOURCES_NAME, problem),
                mark and mark.line + 1,
            ),
        )
    return _table(data["references"] if isinstance(data, Mapping) and "references" in data else data)


def _refused(events: Iterable[object]) -> Phrase:
    """Why this YAML is not loaded; "" when nothing speaks against it. Raises YAMLError."""
    depth = 0
    for event in events:
        kind = type(event).__name__
        if kind == "AliasEvent":
            return Phrase("{0}: uses YAML aliases (`*name`), which are not accepted.", SOURCES_NAME)
        depth += kind.endswith(("MappingStartEvent", "SequenceStartEvent")) - kind.endswith(
            ("MappingEndEvent", "SequenceEndEvent")
        )
        if depth > limits.NESTING_LEVELS:
            return Phrase("{0}: is nested deeper than {1} levels.", SOURCES_NAME, limits.NESTING_LEVELS)
    return NOTHING


def source_from_csl(record: Mapping[str, Any]) -> Source | None:
    """The Source that a CSL record describes; None without an `id`.

    The short form for a slide is the record's own `note`, `title-short`, `number` or title, whichever is first.
    """
    key = str(record.get("id") or record.get("citation-key") or "").strip()
    if not key:
        return None
    title = str(record.get("title") or "").strip()
    short = next((str(record[k]) for k in ("note", "title-short", "number") if record.get(k)), title)
    return Source(
        key=key,
        title=title or short or key,
        note=short.strip() or key,
        issued=csl_date(record.get("issued")),
        as_at=_day(csl_date(record.get("as_at") or record.get("as-at"))),
        url=str(record.get("URL") or record.get("url") or "").strip(),
        csl=dict(record),
    )


def csl_date(value: object) -> str:
    """A CSL date as `2005-09-16`, `2005-09` or `2005`; the literal text where it is none."""
    match value:
        case datetime.datetime():
            return value.date().isoformat()
        case datetime.date():
            return value.isoformat()
        case Mapping():
            return _date_parts(value)
        case list() if value:
            return csl_date(value[0])
        case None:
            return ""
        case _:
            return str(value).strip()


def _date_parts(value: Mapping[str, Any]) -> str:
    """The first of CSL's `date-parts`, or pandoc's year/month/day, or the literal."""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = parts[0]
    elif "year" in value:
        numbers = [value[k] for k in ("year", "month", "day") if k in value]
    else:
        return str(value.get("literal") or value.get("raw") or "")
    return "-".join(str(n).zfill(2 if i else 4) for i, n in enumerate(numbers[:3]))


def _day(text: str) -> datetime.date | None:
    """The day of an ISO date; a month or year alone means its first day."""
    padded = text + {4: "-01-01", 7: "-01"}.get(len(text), "")
    try:
        return datetime.date.fromisoformat(padded)
    except ValueError:
        return None


def _table(data: object) -> tuple[SourceTable, tuple[Diagnostic, ...]]:
    if data is None:
        return {}, ()
    if not isinstance(data, list):
        return {}, (_finding("sources-broken", Phrase("{0}: is not a list of records.", SOURCES_NAME)),)
    table: SourceTable = {}
    findings: list[Diagnostic] = []
    for number, record in enumerate(data, 1):
        source = source_from_csl(record) if isinstance(record, Mapping) else None
        if source is None:
            findings.append(
                _finding("source-without-id", Phrase("{0}: record {1} has no id.", SOURCES_NAME, number))
            )
        elif source.key in table:
            findings.append(
                _finding(
                    "source-twice",
                    Phrase("{0}: the key “{1}” is used twice; the first counts.", SOURCES_NAME, source.key),
                )
            )
        else:
            table[source.key] = source
    return table, tuple(findings)


def _finding(code: str, message: Phrase, line: int | None = None) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, Where(SOURCES_NAME, line))
