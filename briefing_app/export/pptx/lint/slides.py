"""Rules on slides, layouts and notes pages: shapes, placeholders, tables, text, animations."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from briefing_app.diagnostics import Diagnostic
from briefing_app.export.pptx.lint.package import A, P, Package, fault

CODES = (
    "pptx-shape-id",
    "pptx-placeholder",
    "pptx-table-grid",
    "pptx-table-merge",
    "pptx-text-body",
    "pptx-language",
    "pptx-animation-target",
    "pptx-animation-id",
    "pptx-slide-layout",
)

Rule = Callable[[str, etree._Element], Iterator[Diagnostic]]

_SHAPES = (P + "sp", P + "pic", P + "graphicFrame", P + "cxnSp", P + "grpSp", P + "spTree")

# The shape of a tag, RFC 5646 section 2.1, without extensions and private use
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})*", re.IGNORECASE)


def findings(package: Package) -> Iterator[Diagnostic]:
    """All findings about the pages of the presentation."""
    layouts: dict[str, frozenset[str]] = {}
    for layout in _parts(package, "slideLayouts"):
        root = package.xml(layout)
        layouts[layout] = frozenset(_placeholder_key(e) for e in root.iter(P + "ph"))
        yield from _page(layout, root)
    for master in _parts(package, "slideMasters"):
        yield from _page(master, package.xml(master))
    for slide in package.slides:
        root = package.xml(slide)
        yield from _page(slide, root)
        yield from _placeholders(package, slide, root, layouts)
        for notes in package.related(slide, "notesSlide"):
            if notes in package.parts:
                yield from _page(notes, package.xml(notes))


def _parts(package: Package, folder: str) -> list[str]:
    return sorted(n for n in package.parts if f"/{folder}/" in n and n.endswith(".xml"))


def _page(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    for rule in _PAGE_RULES:
        yield from rule(part, root)


def _shape_ids(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    for value, count in Counter(e.get("id", "") for e in root.iter(P + "cNvPr")).items():
        if count > 1:
            yield fault("pptx-shape-id", part, f"{count} shapes have the id {value}.")
        if not value.isdecimal() or int(value) < 1:
            yield fault("pptx-shape-id", part, f"“{value}” is no id of a shape.")


def _placeholder_key(ph: etree._Element) -> str:
    """What ties a placeholder to its layout: the number, or the type where titles have none."""
    return "title" if ph.get("type") in {"title", "ctrTitle"} else ph.get("idx", "0")


def _placeholders(
    package: Package, slide: str, root: etree._Element, layouts: dict[str, frozenset[str]]
) -> Iterator[Diagnostic]:
    related = package.related(slide, "slideLayout")
    if len(related) != 1 or related[0] not in layouts:
        yield fault("pptx-slide-layout", slide, "The slide does not have one slide layout.")
        return
    keys = [_placeholder_key(ph) for ph in root.iter(P + "ph")]
    for key, count in Counter(keys).items():
        if count > 1:
            yield fault("pptx-placeholder", slide, f"{count} shapes stand in placeholder {key}.")
        if key not in layouts[related[0]]:
            yield fault("pptx-placeholder", slide, f"The layout has no placeholder {key}.")


def _tables(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    for table in root.iter(A + "tbl"):
        columns = sum(1 for _ in table.iter(A + "gridCol"))
        for number, row in enumerate(table.iter(A + "tr"), 1):
            cells = row.findall(A + "tc")
            if len(cells) != columns:
                yield fault(
                    "pptx-table-grid",
                    part,
                    f"Row {number} has {len(cells)} cells in a grid of {columns} columns.",
                )
            yield from _merges(part, number, cells)


def _merges(part: str, number: int, cells: list[etree._Element]) -> Iterator[Diagnostic]:
    """Each cell under a span must say that it is merged, and no other may."""
    covered = 0
    for cell in cells:
        is_merged = cell.get("hMerge") in {"1", "true"}
        if is_merged != (covered > 0):
            yield fault("pptx-table-merge", part, f"In row {number}, gridSpan and hMerge do not agree.")
            return
        covered = covered - 1 if covered else int(cell.get("gridSpan", "1")) - 1
    if covered:
        yield fault("pptx-table-merge", part, f"In row {number}, a span reaches past the last cell.")


def _text_bodies(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    for body in root.iter(P + "txBody", A + "txBody"):
        if body.find(A + "p") is None:
            yield fault("pptx-text-body", part, "A text body has no paragraph.")


def _languages(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    tags = {e.get("lang") for e in root.iter(A + "rPr", A + "endParaRPr", A + "defRPr")}
    for tag in sorted(t for t in tags if t is not None):
        if not _LANGUAGE.fullmatch(tag):
            yield fault("pptx-language", part, f"“{tag}” is no language tag.")


def _animations(part: str, root: etree._Element) -> Iterator[Diagnostic]:
    timing = root.find(P + "timing")
    if timing is None:
        return
    for value, count in Counter(e.get("id", "") for e in timing.iter(P + "cTn")).items():
        if count > 1:
            yield fault("pptx-animation-id", part, f"{count} time nodes have the id {value}.")
    shapes = {e.get("id", ""): e for e in root.iter(P + "cNvPr")}
    for target in (*timing.iter(P + "spTgt"), *timing.iter(P + "bldP")):
        shape = shapes.get(target.get("spid", ""))
        if shape is None:
            yield fault("pptx-animation-target", part, f"No shape has the id {target.get('spid')}.")
        else:
            yield from _paragraph_ranges(part, target, shape)


def _paragraph_ranges(part: str, target: etree._Element, shape: etree._Element) -> Iterator[Diagnostic]:
    owner = next(shape.iterancestors(*_SHAPES))
    count = len(list(owner.iter(A + "p")))
    for paragraphs in target.iter(P + "pRg"):
        if not 0 <= int(paragraphs.get("st", "-1")) <= int(paragraphs.get("end", "-1")) < count:
            yield fault("pptx-animation-target", part, "An animation names paragraphs that are not there.")


_PAGE_RULES: tuple[Rule, ...] = (_shape_ids, _tables, _text_bodies, _languages, _animations)
