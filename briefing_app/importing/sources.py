"""A bibliography (BibTeX, CSL-JSON) into the sources of a library: new ones are added, no line is changed."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import FormatError, LimitError
from briefing_app.importing.imported import read_text
from briefing_app.library.bibtex import import_sources
from briefing_app.library.sources import SOURCES_NAME, SourceTable, parse_sources
from briefing_app.model.source import Source
from briefing_app.phrases import Phrase
from briefing_app.storage import Files, atomic_write, observe
from briefing_app.storage.failures import read_error

BIBLIOGRAPHY_SUFFIXES = (".bib", ".bibtex", ".json")

_ITEM = re.compile(r"^( *)- ", re.MULTILINE)
_CITABLE = re.compile(r"\w[\w:./+\-]*")
_HEAD = "references:\n"


class ImportedSources(Struct, frozen=True):
    """The keys that were added to `target`, and what there is to say about the others."""

    target: Path
    keys: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


def import_bibliography(path: Path, root: Path, files: Files | None = None) -> ImportedSources:
    """Add the sources in `path` to those of the library in `root`; a key that is there stays as it is.

    Raises ReadError, FormatError (a file or a sources.yaml that is not understood), LimitError, WriteError.
    """
    found, findings = import_sources(read_text(path, limits.SOURCES_FILE))
    known, new = add_sources(found, root, files)
    report = list(findings)
    for source in found:
        if new.get(source.key) is not source:
            report.append(_already_there(source, known, path))
        elif not _CITABLE.fullmatch(source.key):
            report.append(_not_citable(source, path))
    return ImportedSources(root / SOURCES_NAME, tuple(new), tuple(report))


def add_sources(
    sources: Iterable[Source], root: Path, files: Files | None = None
) -> tuple[SourceTable, SourceTable]:
    """Add those to the library in `root` whose keys it does not have: (what it had, what was added).

    Raises as `import_bibliography` does.
    """
    target = root / SOURCES_NAME
    before = _observed(target, files)
    text = read_text(target, limits.SOURCES_FILE) if target.exists() else ""
    known = _known(text, target)
    new: dict[str, Source] = {}
    for source in sources:
        if source.key not in known:
            new.setdefault(source.key, source)
    if new:
        written = added(text, [source.csl for source in new.values()])
        _check(written, known, new, target)
        atomic_write(target, written.encode(), expected=before, files=files)
    return known, new


def added(text: str, records: Iterable[Mapping[str, Any]]) -> str:
    """The text of a sources.yaml with records after the last one, indented like the first."""
    import yaml  # late: only an import needs it

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - yaml's signature
            return True

    body = yaml.dump([dict(r) for r in records], Dumper=Dumper, allow_unicode=True, sort_keys=False, width=100)
    first = _ITEM.search(text)
    indent = first[1] if first else ""
    head = text if text.strip() else _HEAD
    head = head if head.endswith("\n") else head + "\n"
    return head + "".join(indent + line for line in body.splitlines(keepends=True))


def _observed(target: Path, files: Files | None) -> Any:
    try:
        return observe(target, files)
    except OSError as error:
        raise read_error(target, error) from error


def _known(text: str, target: Path) -> SourceTable:
    table, findings = parse_sources(text)
    broken = next((finding for finding in findings if finding.code == "sources-broken"), None)
    if broken:
        raise FormatError(
            Phrase("{0}: {1}", target, broken.message), Phrase("Mend it first; nothing was added.")
        )
    return table


def _check(text: str, known: SourceTable, new: Mapping[str, Source], target: Path) -> None:
    """Make sure that the new text says what the old one did, and the new sources."""
    if len(text.encode()) > limits.SOURCES_FILE:
        raise LimitError(
            Phrase("{0}: would be larger than {1} MB.", target, limits.SOURCES_FILE >> 20),
            Phrase("Import fewer."),
        )
    table, _ = parse_sources(text)
    kept = all(table.get(key) == source for key, source in known.items())
    if not kept or table.keys() != {*known, *new}:
        hint = Phrase("Let “references:” be the last key of the file; nothing was added.")
        raise FormatError(Phrase("{0}: cannot be added to without changing what is there.", target), hint)


def _already_there(source: Source, known: SourceTable, path: Path) -> Diagnostic:
    message = Phrase("The source “{0}” is listed twice.", source.key)
    if source.key in known:
        message = Phrase("The source “{0}” is in {1} already and stays as it is.", source.key, SOURCES_NAME)
    return Diagnostic("source-kept", Severity.INFO, message, Where(str(path)))


def _not_citable(source: Source, path: Path) -> Diagnostic:
    message = Phrase("The key “{0}” cannot be cited on a slide.", source.key)
    return Diagnostic(
        "source-key", Severity.WARNING, message, Where(str(path)), Phrase("Give it a key without blanks.")
    )
