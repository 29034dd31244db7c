"""The whole file: frames in, bytes out."""

from collections.abc import Callable, Iterable

from briefing_app.export.options import ExportOptions, Profile
from briefing_app.export.pptx import master, notes, presentation, slide_part, theme_part
from briefing_app.export.pptx.chart import ChartParts
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.media import MediaParts
from briefing_app.export.pptx.package import Package, Relationship
from briefing_app.export.pptx.page import PartBuilder
from briefing_app.export.pptx.slide_part import SlideWriter
from briefing_app.export.pptx.text import TextWriter
from briefing_app.export.pptx.turned import turned_layout
from briefing_app.layout.frame import Frame, TableItem, TextItem
from briefing_app.model.deck import Deck
from briefing_app.model.media import Media
from briefing_app.model.theme import Theme

Report = Callable[[int, int], None]  # slides done, slides in all


def write(
    frames: Iterable[Frame],
    theme: Theme,
    deck: Deck,
    media: Media,
    options: ExportOptions,
    report: Report | None = None,
) -> bytes:
    """A complete .pptx of `frames`; equal input gives equal bytes.

    Frames are taken one by one and not kept, but for those with links to other slides. `report` is called after
    each slide; what it raises (a cancellation) ends the writing.
    """
    writer = _PackageWriter(theme, deck, media, options)
    total = len(deck.slides)
    for done, frame in enumerate(frames, 1):
        writer.add(frame)
        if report is not None:
            report(done, max(done, total))
    return writer.finished()


class _PackageWriter:
    """Fills one package, slide by slide, and closes it with the parts that list them."""

    def __init__(self, theme: Theme, deck: Deck, media: Media, options: ExportOptions) -> None:
        self._theme, self._deck = theme, deck
        self._keeps_notes = options.keeps_notes
        self._names_sections = options.profile is Profile.INTERNAL
        self._package = Package()
        self._colors = Colors(theme.palette)
        self._layouts = list(theme.layouts.values())
        self._layout_numbers = {(name, False): number for number, name in enumerate(theme.layouts, 1)}
        charts = ChartParts(self._package, self._colors)
        text = TextWriter(theme, self._colors)
        self._media = MediaParts(self._package, media)
        self._slides = SlideWriter(theme, self._colors, text, self._media, charts)
        self._entries: list[str] = []  # the section of each slide
        self._targets: dict[str, str] = {}
        self._waiting: list[tuple[int, Frame]] = []
        self._has_notes = False

    def add(self, frame: Frame) -> None:
        """Write the next slide; one that links to others waits until all are known."""
        self._entries.append(frame.section if self._names_sections else "")
        number = len(self._entries)
        self._targets.setdefault(frame.slide.id, f"slide{number}.xml")
        if _links_to_slides(frame):
            self._waiting.append((number, frame))
        else:
            self._write_slide(number, frame)

    def finished(self) -> bytes:
        """The archive with everything in it."""
        for number, frame in self._waiting:
            self._write_slide(number, frame)
        self._write_master()
        if self._has_notes:
            self._write_notes_master()
        self._write_presentation()
        self._write_properties()
        return self._package.finished()

    def _write_slide(self, number: int, frame: Frame) -> None:
        part = PartBuilder(lambda slide_id: self._targets.get(slide_id, ""))
        part.relate("slideLayout", f"../slideLayouts/slideLayout{self._layout_number(frame)}.xml")
        written = self._slides.slide(frame, part)
        if self._keeps_notes and frame.slide.notes:
            part.relate("notesSlide", f"../notesSlides/notesSlide{number}.xml")
            self._write_notes(number, frame)
        name = f"ppt/slides/slide{number}.xml"
        self._package.add(name, written, slide_part.CONTENT_TYPE, part.relationships)

    def _layout_number(self, frame: Frame) -> int:
        """The number of the frame's slide layout; turned ones are made when a slide needs them."""
        key = (frame.layout, frame.rtl)
        if key not in self._layout_numbers:
            layout = self._theme.layouts[frame.layout]
            self._layouts.append(turned_layout(layout, self._theme.page.width))
            self._layout_numbers[key] = len(self._layouts)
        return self._layout_numbers[key]

    def _write_notes(self, number: int, frame: Frame) -> None:
        self._has_notes = True
        relationships = (
            Relationship("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"),
            Relationship("rId2", "slide", f"../slides/slide{number}.xml"),
        )
        written = notes.notes_part(frame.slide, frame.number)
        self._package.add(f"ppt/notesSlides/notesSlide{number}.xml", written, notes.NOTES_TYPE, relationships)

    def _write_master(self) -> None:
        writer = master.MasterWriter(self._theme, self._colors)
        for number, layout in enumerate(self._layouts, 1):
            part = PartBuilder()
            part.relate("slideMaster", "../slideMasters/slideMaster1.xml")
            found = [(picture, self._media.part(picture.media)) for picture in layout.pictures]
            pictures = [(picture, part.relate("image", target)) for picture, target in found if target]
            name = f"ppt/slideLayouts/slideLayout{number}.xml"
            written = writer.layout(layout, pictures)
            self._package.add(name, written, master.LAYOUT_TYPE, part.relationships)
        down = [
            Relationship(f"rId{n}", "slideLayout", f"../slideLayouts/slideLayout{n}.xml")
            for n in range(1, len(self._layouts) + 1)
        ]
        theme = Relationship(f"rId{len(down) + 1}", "theme", "../theme/theme1.xml")
        self._package.add(
            "ppt/slideMasters/slideMaster1.xml",
            writer.master(len(self._layouts)),
            master.MASTER_TYPE,
            (*down, theme),
        )
        self._package.add("ppt/theme/theme1.xml", theme_part.theme_part(self._theme), theme_part.CONTENT_TYPE)

    def _write_notes_master(self) -> None:
        theme = (Relationship("rId1", "theme", "../theme/theme2.xml"),)
        name = "ppt/notesMasters/notesMaster1.xml"
        self._package.add(name, notes.notes_master(), notes.MASTER_TYPE, theme)
        self._package.add("ppt/theme/theme2.xml", theme_part.theme_part(self._theme), theme_part.CONTENT_TYPE)

    def _write_presentation(self) -> None:
        part = PartBuilder()
        part.relate("slideMaster", "slideMasters/slideMaster1.xml")
        notes_master = part.relate("notesMaster", "notesMasters/notesMaster1.xml") if self._has_notes else ""
        entries = [
            presentation.SlideEntry(part.relate("slide", f"slides/slide{number}.xml"), section)
            for number, section in enumerate(self._entries, 1)
        ]
        part.relate("presProps", "presProps.xml")
        part.relate("viewProps", "viewProps.xml")
        part.relate("theme", "theme/theme1.xml")
        part.relate("tableStyles", "tableStyles.xml")
        levels = master.MasterWriter(self._theme, self._colors).plain_levels()
        written = presentation.presentation_part(self._theme, self._deck, entries, levels, notes_master)
        self._package.add("ppt/presentation.xml", written, presentation.PRESENTATION_TYPE, part.relationships)

    def _write_properties(self) -> None:
        add = self._package.add
        add("ppt/presProps.xml", presentation.properties_part(), presentation.PROPERTIES_TYPE)
        add("ppt/viewProps.xml", presentation.view_part(), presentation.VIEW_TYPE)
        add("ppt/tableStyles.xml", presentation.table_styles_part(), presentation.TABLE_STYLES_TYPE)
        add("docProps/core.xml", presentation.core_part(self._deck), presentation.CORE_TYPE)
        add("docProps/app.xml", presentation.app_part(len(self._entries)), presentation.APP_TYPE)
        self._package.relate(
            "_rels/.rels",
            (
                Relationship("rId1", "officeDocument", "ppt/presentation.xml"),
                Relationship("rId2", "core-properties", "docProps/core.xml"),
                Relationship("rId3", "extended-properties", "docProps/app.xml"),
            ),
        )


def _links_to_slides(frame: Frame) -> bool:
    bodies = [item.body for item in frame.items if isinstance(item, TextItem)]
    bodies += [
        cell.body for item in frame.items if isinstance(item, TableItem) for row in item.rows for cell in row
    ]
    runs = (run for body in bodies for p in body.paragraphs for run in p.runs)
    return any(run.link is not None and run.link.startswith("slide:") for run in runs)
