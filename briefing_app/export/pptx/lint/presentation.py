"""Rules on the presentation part: its lists of masters, slides and sections."""

from collections import Counter
from collections.abc import Iterator

from briefing_app.diagnostics import Diagnostic
from briefing_app.export.pptx.lint.package import P14, P, Package, R, fault

CODES = (
    "pptx-child-order",
    "pptx-master-id",
    "pptx-slide-id",
    "pptx-notes-master",
    "pptx-shared-theme",
    "pptx-sections",
    "pptx-slide-list",
)

# ECMA-376 part 1, 19.2.1.26 (CT_Presentation)
_ORDER = (
    "sldMasterIdLst",
    "notesMasterIdLst",
    "handoutMasterIdLst",
    "sldIdLst",
    "sldSz",
    "notesSz",
    "smartTags",
    "embeddedFontLst",
    "custShowLst",
    "photoAlbum",
    "custDataLst",
    "kinsoku",
    "defaultTextStyle",
    "modifyVerifier",
    "extLst",
)
_FIRST_MASTER_ID = 2**31
_SLIDE_IDS = range(256, 2**31)


def findings(package: Package) -> Iterator[Diagnostic]:
    """All findings about the presentation part and the masters it names."""
    yield from _child_order(package)
    yield from _master_ids(package)
    yield from _slide_ids(package)
    yield from _slide_list(package)
    yield from _notes_master(package)
    yield from _shared_themes(package)
    yield from _sections(package)


def _child_order(package: Package) -> Iterator[Diagnostic]:
    names = [str(e.tag).split("}")[-1] for e in package.xml(package.presentation) if isinstance(e.tag, str)]
    for name in names:
        if name not in _ORDER:
            yield fault("pptx-child-order", package.presentation, f"{name} has no place here.")
    places = [_ORDER.index(name) for name in names if name in _ORDER]
    if places != sorted(set(places)):
        yield fault("pptx-child-order", package.presentation, "The children are not in the schema's order.")


def _master_ids(package: Package) -> Iterator[Diagnostic]:
    """Ids of masters and layouts share one space and start at 2³¹."""
    ids = [e.get("id", "") for e in package.xml(package.presentation).iter(P + "sldMasterId")]
    for master in package.related(package.presentation, "slideMaster"):
        if master in package.parts:
            ids += [e.get("id", "") for e in package.xml(master).iter(P + "sldLayoutId")]
    for value, count in Counter(ids).items():
        if count > 1:
            yield fault(
                "pptx-master-id", package.presentation, f"{count} masters or layouts have the id {value}."
            )
        if not value.isdecimal() or int(value) < _FIRST_MASTER_ID:
            yield fault("pptx-master-id", package.presentation, f"“{value}” is no id of a master or layout.")


def _slide_ids(package: Package) -> Iterator[Diagnostic]:
    ids = [e.get("id", "") for e in package.xml(package.presentation).iter(P + "sldId")]
    for value, count in Counter(ids).items():
        if count > 1:
            yield fault("pptx-slide-id", package.presentation, f"{count} slides have the id {value}.")
        if not value.isdecimal() or int(value) not in _SLIDE_IDS:
            yield fault("pptx-slide-id", package.presentation, f"“{value}” is no id of a slide.")


def _slide_list(package: Package) -> Iterator[Diagnostic]:
    related = package.related(package.presentation, "slide")
    for part, count in Counter(package.slides).items():
        if count > 1:
            yield fault("pptx-slide-list", part, f"The slide is listed {count} times.")
    for part in related:
        if part not in package.slides:
            yield fault("pptx-slide-list", part, "The slide is not in the presentation's list.")


def _notes_master(package: Package) -> Iterator[Diagnostic]:
    listed = [e.get(R + "id") for e in package.xml(package.presentation).iter(P + "notesMasterId")]
    has_part = bool(package.related(package.presentation, "notesMaster"))
    has_notes = any(package.related(slide, "notesSlide") for slide in package.slides)
    if (has_part or has_notes) and not listed:
        yield fault("pptx-notes-master", package.presentation, "There are notes, but no notesMasterIdLst.")


def _shared_themes(package: Package) -> Iterator[Diagnostic]:
    masters = [
        master
        for kind in ("slideMaster", "notesMaster", "handoutMaster")
        for master in package.related(package.presentation, kind)
    ]
    themes = Counter(theme for master in masters for theme in package.related(master, "theme"))
    for theme, count in themes.items():
        if count > 1:
            yield fault("pptx-shared-theme", theme, f"{count} masters share this theme.")
    for master in masters:
        if len(package.related(master, "theme")) != 1:
            yield fault("pptx-shared-theme", master, "The master does not have one theme.")


def _sections(package: Package) -> Iterator[Diagnostic]:
    root = package.xml(package.presentation)
    sections = list(root.iter(P14 + "section"))
    if not sections:
        return
    for guid, count in Counter(s.get("id", "") for s in sections).items():
        if count > 1:
            yield fault("pptx-sections", package.presentation, f"{count} sections have the id {guid}.")
    slides = {e.get("id", "") for e in root.iter(P + "sldId")}
    named = Counter(e.get("id", "") for s in sections for e in s.iter(P14 + "sldId"))
    for slide_id, count in named.items():
        if slide_id not in slides:
            yield fault(
                "pptx-sections", package.presentation, f"A section names slide {slide_id}, which is missing."
            )
        if count > 1:
            yield fault("pptx-sections", package.presentation, f"Slide {slide_id} is in {count} sections.")
    for slide_id in sorted(slides - set(named)):
        yield fault("pptx-sections", package.presentation, f"Slide {slide_id} is in no section.")
