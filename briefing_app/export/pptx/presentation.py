"""The presentation part with its slide list and sections, and the small parts beside it."""

import uuid
from collections.abc import Sequence

from msgspec import Struct

from briefing_app.export.pptx import xml
from briefing_app.export.pptx.master import MASTER_ID
from briefing_app.export.pptx.units import emu
from briefing_app.model.deck import Deck
from briefing_app.model.language import language
from briefing_app.model.theme import Theme

_MAIN = "application/vnd.openxmlformats-officedocument.presentationml."
PRESENTATION_TYPE = f"{_MAIN}presentation.main+xml"
PROPERTIES_TYPE = f"{_MAIN}presProps+xml"
VIEW_TYPE = f"{_MAIN}viewProps+xml"
TABLE_STYLES_TYPE = f"{_MAIN}tableStyles+xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"

FIRST_SLIDE_ID = 256
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_SECTIONS = uuid.UUID("6f2a3f0e-5d3c-4c39-9a55-0d8f5b0f7c11")  # names of sections become ids in this space
_UNNAMED = "Default Section"  # PowerPoint's own name for slides before the first section


class SlideEntry(Struct, frozen=True):
    """A slide in the presentation's list."""

    relationship: str
    section: str


def presentation_part(
    theme: Theme, deck: Deck, slides: Sequence[SlideEntry], default_levels: str, notes_master: str
) -> str:
    """The presentation; `notes_master` is the id of its relationship or ""."""
    listed = "".join(
        f'<p:sldId id="{FIRST_SLIDE_ID + i}" r:id="{s.relationship}"/>' for i, s in enumerate(slides)
    )
    notes = notes_master and (
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{notes_master}"/></p:notesMasterIdLst>'
    )
    return (
        f'{xml.HEAD}<p:presentation {xml.NAMESPACES} saveSubsetFonts="1"{_direction(deck)}>'
        f'<p:sldMasterIdLst><p:sldMasterId id="{MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>{notes}'
        + (f"<p:sldIdLst>{listed}</p:sldIdLst>" if listed else "")
        + f'<p:sldSz cx="{emu(theme.page.width)}" cy="{emu(theme.page.height)}"/>'
        f'<p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>{default_levels}</p:defaultTextStyle>'
        f"{sections(slides)}</p:presentation>"
    )


def _direction(deck: Deck) -> str:
    return ' rtl="1"' if language(deck.language).is_rtl else ""


def sections(slides: Sequence[SlideEntry]) -> str:
    """The list of sections, every slide in exactly one; "" where no section has a name."""
    if not any(slide.section for slide in slides):
        return ""
    groups: list[tuple[str, list[int]]] = []
    for index, slide in enumerate(slides):
        if not groups or groups[-1][0] != slide.section:
            groups.append((slide.section, []))
        groups[-1][1].append(FIRST_SLIDE_ID + index)
    listed = "".join(_section(number, title, ids) for number, (title, ids) in enumerate(groups))
    return (
        '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">'
        f'<p14:sectionLst xmlns:p14="{_P14}">{listed}</p14:sectionLst></p:ext></p:extLst>'
    )


def _section(number: int, title: str, ids: Sequence[int]) -> str:
    guid = str(uuid.uuid5(_SECTIONS, f"{number}:{title}")).upper()
    members = "".join(f'<p14:sldId id="{i}"/>' for i in ids)
    name = xml.attribute(title or _UNNAMED)
    return f'<p14:section name="{name}" id="{{{guid}}}"><p14:sldIdLst>{members}</p14:sldIdLst></p14:section>'


def properties_part() -> str:
    """How the presentation is shown: as PowerPoint does by itself."""
    return f"{xml.HEAD}<p:presentationPr {xml.NAMESPACES}/>"


def view_part() -> str:
    """How the window is arranged: as PowerPoint does by itself."""
    return f"{xml.HEAD}<p:viewPr {xml.NAMESPACES}/>"


def table_styles_part() -> str:
    """No styles of our own; new tables get PowerPoint's medium one."""
    return f'{xml.HEAD}<a:tblStyleLst xmlns:a="{xml.A}" def="{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}"/>'


def core_part(deck: Deck) -> str:
    """The document's properties: its title and language, and nothing about who or when."""
    return (
        f'{xml.HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{xml.text(deck.title)}</dc:title><dc:creator></dc:creator>"
        f"<dc:language>{xml.text(language(deck.language).region_tag)}</dc:language></cp:coreProperties>"
    )


def app_part(slides: int) -> str:
    """What PowerPoint shows as statistics."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return (
        f'{xml.HEAD}<Properties xmlns="{space}"><PresentationFormat>Widescreen</PresentationFormat>'
        f"<Slides>{slides}</Slides></Properties>"
    )
