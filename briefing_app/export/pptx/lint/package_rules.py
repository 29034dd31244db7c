"""Rules on the package: types, arrows, orphans, pictures, properties, links."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from briefing_app.diagnostics import Diagnostic
from briefing_app.export.pptx.lint.package import CONTENT_TYPES, Package, fault

CODES = (
    "pptx-duplicate-entry",
    "pptx-content-type",
    "pptx-relationship",
    "pptx-orphan",
    "pptx-picture-type",
    "pptx-core-properties",
    "pptx-link",
)

_LINK_SCHEMES = frozenset({"http", "https", "mailto"})
_SIGNATURES = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
}


def findings(package: Package) -> Iterator[Diagnostic]:
    """All findings about the package as such."""
    yield from _duplicate_entries(package)
    yield from _content_types(package)
    yield from _relationships(package)
    yield from _orphans(package)
    yield from _picture_types(package)
    yield from _core_properties(package)


def _duplicate_entries(package: Package) -> Iterator[Diagnostic]:
    counts = Counter(name.lower() for name in package.names)
    for name, count in counts.items():
        if count > 1:
            yield fault("pptx-duplicate-entry", name, f"The archive has {count} entries of this name.")


def _content_types(package: Package) -> Iterator[Diagnostic]:
    _, overrides = package.content_types
    for name in overrides:
        if name not in package.parts:
            yield fault(
                "pptx-content-type", CONTENT_TYPES, f"A content type is declared for {name}, which is missing."
            )
    for name in sorted(package.parts):
        if not package.content_type(name) and not name.endswith("/"):
            yield fault("pptx-content-type", name, "The part has no content type.")


def _relationships(package: Package) -> Iterator[Diagnostic]:
    for name in ("", *sorted(package.parts)):
        relationships = package.relationships(name)
        for rel_id, count in Counter(r.id for r in relationships).items():
            if count > 1:
                yield fault("pptx-relationship", name, f"The relationship id {rel_id} is used {count} times.")
        for rel in relationships:
            if rel.external:
                yield from _link(name, rel.target)
            elif rel.target not in package.parts:
                yield fault("pptx-relationship", name, f"{rel.id} points at {rel.target}, which is missing.")
        yield from _dangling_ids(package, name, frozenset(r.id for r in relationships))


def _link(name: str, target: str) -> Iterator[Diagnostic]:
    if urlsplit(target).scheme.lower() not in _LINK_SCHEMES:
        yield fault("pptx-link", name, f"A link leads to “{target}”: only http, https and mailto may.")


_RELATIONSHIP_ID = re.compile(rb'\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"')


def _dangling_ids(package: Package, name: str, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Ids in the text that no relationship has. The prefix `r` is what every producer writes."""
    if not name.endswith(".xml"):
        return
    used = {m.decode() for m in _RELATIONSHIP_ID.findall(package.read(name))} - {""}
    for rel_id in sorted(used - known):
        yield fault("pptx-relationship", name, f"The part refers to {rel_id}, which it does not define.")


def _orphans(package: Package) -> Iterator[Diagnostic]:
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        for rel in package.relationships(waiting.pop()):
            if not rel.external and rel.target in package.parts and rel.target not in reached:
                reached.add(rel.target)
                waiting.append(rel.target)
    for name in sorted(package.parts - reached):
        yield fault("pptx-orphan", name, "No relationship leads to this part.")


def _picture_types(package: Package) -> Iterator[Diagnostic]:
    for name in sorted(package.parts):
        signatures = _SIGNATURES.get(package.content_type(name))
        if signatures and not package.read(name).startswith(signatures):
            yield fault("pptx-picture-type", name, f"The bytes are not {package.content_type(name)}.")


def _core_properties(package: Package) -> Iterator[Diagnostic]:
    for name in package.related("", "core-properties"):
        if name not in package.parts:
            continue
        root = package.xml(name)
        for tag, count in Counter(str(child.tag) for child in root).items():
            if count > 1:
                yield fault("pptx-core-properties", name, f"{tag.split('}')[-1]} is given {count} times.")
        for child in root:
            is_date = str(child.tag).endswith(("}created", "}modified", "}lastPrinted"))
            if is_date and not _is_w3c_date(child.text or ""):
                yield fault("pptx-core-properties", name, f"“{child.text}” is not a date as W3CDTF writes it.")


def _is_w3c_date(text: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
