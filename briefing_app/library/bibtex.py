"""BibTeX and CSL-JSON (as Zotero exports them) → records for sources.yaml."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.errors import FormatError, LimitError
from briefing_app.library.sources import source_from_csl
from briefing_app.model.source import Source
from briefing_app.phrases import Phrase

_TYPES = {
    "article": "article-journal", "book": "book", "incollection": "chapter", "inbook": "chapter",
    "inproceedings": "paper-conference", "phdthesis": "thesis", "mastersthesis": "thesis",
    "techreport": "report", "misc": "document", "online": "webpage", "report": "report",
}  # fmt: skip
_FIELDS = {
    "title": "title", "journal": "container-title", "booktitle": "container-title",
    "journaltitle": "container-title",
    "publisher": "publisher", "institution": "publisher", "volume": "volume", "number": "number",
    "pages": "page", "url": "URL", "shorttitle": "title-short", "note": "note", "doi": "DOI",
}  # fmt: skip
_ENTRY = re.compile(r"@(\w+)\s*\{\s*([^,\s{}]+)\s*,")
_NAME = re.compile(r"\s*,?\s*([A-Za-z][\w-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,}]+")
_COMMAND = re.compile(r"\\[a-zA-Z]+\s*|[{}~]")
_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "c": "\u0327"}
_ACCENT = re.compile(r"\\([`'^~\"]|c(?=\s|\{))\s*\{?(\\?[a-zA-Z])\}?")


def import_sources(text: str) -> tuple[tuple[Source, ...], tuple[Diagnostic, ...]]:
    """The sources in a BibTeX or CSL-JSON text; records that give none are Diagnostics.

    Raises LimitError for a text over the limit, FormatError when it is neither.
    """
    if len(text.encode(errors="replace")) > limits.SOURCES_FILE:
        raise LimitError(
            Phrase("The list of sources is larger than {0} MB.", limits.SOURCES_FILE >> 20),
            Phrase("Import it in parts."),
        )
    start = text.lstrip("\ufeff \t\r\n")[:1]
    records = _json_records(text) if start in ("[", "{") else list(bibtex_records(text))
    if not records:
        raise FormatError(
            Phrase("This is neither BibTeX nor CSL-JSON."),
            Phrase("Export the list from Zotero as one of these."),
        )
    sources = [source_from_csl(record) for record in records]
    lost = [
        Diagnostic(
            "source-without-id", Severity.WARNING, Phrase("Record {0} has no id and is left out.", number)
        )
        for number, source in enumerate(sources, 1)
        if source is None
    ]
    return tuple(source for source in sources if source is not None), tuple(lost)


def bibtex_records(text: str) -> Iterator[dict[str, Any]]:
    """The entries of a BibTeX text as CSL records; text between entries is comment."""
    head = _ENTRY.search(text)
    while head:
        fields, end = _fields(text, head.end())
        if head[1].lower() not in ("string", "preamble", "comment"):
            yield {"id": head[2], "type": _TYPES.get(head[1].lower(), "document"), **_csl(fields)}
        head = _ENTRY.search(text, end)


def _json_records(text: str) -> list[Mapping[str, Any]]:
    try:
        data = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise FormatError(
            Phrase("The list of sources is not JSON: {0}.", error), Phrase("Export it again.")
        ) from error
    items = data.get("items", [data]) if isinstance(data, dict) else data
    return [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []


def _fields(text: str, at: int) -> tuple[dict[str, str], int]:
    """The `name = value` pairs of one entry, from place `at` on, and the place after them."""
    fields: dict[str, str] = {}
    while match := _NAME.match(text, at):
        value, at = _value(text, match.end())
        fields[match[1].lower()] = _unescaped(value)
    return fields, at


def _value(text: str, at: int) -> tuple[str, int]:
    """A value in braces, in quotes or bare, and the place after it."""
    opening = text[at : at + 1]
    if opening not in ("{", '"'):
        bare = _BARE.match(text, at)
        return (bare[0], bare.end()) if bare else ("", len(text))
    depth = 0
    for place in range(at + 1, len(text)):
        letter = text[place]
        if depth == 0 and letter == ("}" if opening == "{" else '"'):
            return text[at + 1 : place], place + 1
        depth += (letter == "{") - (letter == "}")
    return text[at + 1 :], len(text)


def _unescaped(value: str) -> str:
    """A value without TeX: accents composed, braces and commands gone."""
    composed = _ACCENT.sub(lambda m: m[2].lstrip("\\") + _ACCENTS[m[1]], value)
    plain = _COMMAND.sub("", re.sub(r"\\([&%$#_])", r"\1", composed)).replace("--", "–")
    return " ".join(unicodedata.normalize("NFC", plain).split())


def _csl(fields: Mapping[str, str]) -> dict[str, Any]:
    record: dict[str, Any] = {
        _FIELDS[name]: value for name, value in fields.items() if name in _FIELDS and value
    }
    for role in ("author", "editor"):
        if fields.get(role):
            record[role] = [_person(name) for name in fields[role].split(" and ")]
    issued = fields.get("date") or fields.get("year")
    if issued:
        record["issued"] = issued
    return record


def _person(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    if comma:
        return {"family": family.strip(), "given": given.strip()}
    first, _, last = name.strip().rpartition(" ")
    return {"given": first, "family": last} if first else {"literal": name.strip()}
