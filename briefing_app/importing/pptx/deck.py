"""A .pptx → slides of a library with the sections they stood in, and a report of what could not be kept."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.errors import FormatError
from briefing_app.importing.imported import Imported, ImportedSlide, slug
from briefing_app.importing.pptx import xml
from briefing_app.importing.pptx.content import Reader
from briefing_app.importing.pptx.oversize import texts_of
from briefing_app.importing.pptx.package import SECONDS, Package
from briefing_app.importing.pptx.pictures import PictureParts
from briefing_app.importing.pptx.report import Report
from briefing_app.importing.pptx.shapes import Layouts
from briefing_app.importing.pptx.slides import ReadSlide, in_own_language, language_of, read_slide
from briefing_app.importing.pptx.text import cleaned
from briefing_app.phrases import Phrase

_WIDE = 16 / 9
_INCH = 914_400  # EMU
_UNNAMED = "Default Section"  # what PowerPoint calls slides before the first section
_UNTITLED = frozenset({"PowerPoint Presentation", "PowerPoint-Präsentation", "Présentation PowerPoint"})


def import_pptx(path: Path, *, seconds: float = SECONDS) -> Imported:
    """Read a presentation. Raises ReadError, FormatError, RefusedError (macros, DOCTYPE), LimitError."""
    return _DeckReader(Package(path, seconds=seconds), path).imported()


class _Entry(Struct, frozen=True):
    """A slide in the deck's list: its part, its place from 1, its section, the name it will have."""

    part: str
    number: int
    section: str
    name: str


class _DeckReader:
    """Reads one presentation, slide by slide."""

    def __init__(self, package: Package, path: Path) -> None:
        self._package = package
        self._path = path
        self._report = Report(str(path))
        self._pictures = PictureParts(package, self._report)
        self._main = package.main()
        self._layouts: dict[str, Layouts] = {}

    def imported(self) -> Imported:
        """The whole deck."""
        root = self._package.root(self._main)
        self._report_deck(root)
        entries = list(self._entries(root))
        ids = {entry.part: entry.name for entry in entries}
        read = [self._read(entry, ids) for entry in entries]
        self._report.on_slide(None)
        for problem in self._package.problems:
            self._report.broken(problem, Phrase("Pictures, charts and links may be missing."))
        for foot in dict.fromkeys(foot for slide in read for foot in slide.feet):
            self._report.not_kept(Phrase("the footer “{0}”.", foot), Phrase("A deck has its own footer."))
        languages = [language_of(slide.slide) for slide in read]
        spoken = Counter(tag for tag in languages if tag).most_common(1)
        deck_language = spoken[0][0] if spoken else ""
        slides = tuple(
            slide
            for entry, found, tag in zip(entries, read, languages, strict=True)
            for slide in _slides(entry, found, tag or deck_language)
        )
        return Imported(slides, self._pictures.media, self._report.result(), self._title(), deck_language)

    def _entries(self, root: xml.Element) -> Iterator[_Entry]:
        """The slides in the deck's order; one that cannot be read is reported."""
        sections = {
            xml.attribute(slide, "id"): cleaned(xml.attribute(section, "name")).strip()
            for section in xml.every(root, "section")
            for slide in xml.every(section, "sldId")
        }
        relations = self._package.relations(self._main)
        listed = list(xml.children(xml.child(root, "sldIdLst"), "sldId"))
        width = max(len(str(len(listed))), 2)
        seen: set[str] = set()
        for number, element in enumerate(listed, 1):
            self._report.on_slide(number)
            relation = relations.get(xml.reference(element, "id"))
            section = sections.get(xml.attribute(element, "id"), "")
            try:
                if relation is None or relation.is_external:
                    raise FormatError(
                        Phrase("{0}: has no part for slide {1}.", self._path, number), Phrase("Save it again.")
                    )
                slide = self._package.root(relation.target)
            except FormatError as error:
                self._report.broken(Phrase("This slide cannot be read. {0}", error.message), error.hint)
                continue
            if relation.target in seen:
                self._report.broken(Phrase("This slide is listed twice; it is imported once."))
                continue
            seen.add(relation.target)
            name = f"{number:0{width}}-{slug(_title_of(slide), 'slide')}"
            section = "" if section == _UNNAMED else section
            yield _Entry(relation.target, number, section, name)

    def _read(self, entry: _Entry, ids: dict[str, str]) -> ReadSlide:
        self._report.on_slide(entry.number)
        layouts = self._layouts_of(entry.part)
        reader = Reader(self._package, entry.part, layouts, self._pictures, self._report, ids)
        notes, notes_root = self._notes(reader)
        self._report_comments(entry.part)
        read = read_slide(self._package.root(entry.part), reader, notes, notes_root)
        if read.is_hidden:
            self._report.changed(
                Phrase("This slide is hidden in the deck; it is in the library, not in the outline.")
            )
        return read

    def _notes(self, reader: Reader) -> tuple[Reader | None, xml.Element | None]:
        for part in self._package.related(reader.part, "notesSlide"):
            try:
                root = self._package.root(part)
                layouts = Layouts(None, self._first_root(part, "notesMaster"))
                return replace(reader, part=part, layouts=layouts), root
            except FormatError as error:
                self._report.broken(Phrase("The notes cannot be read. {0}", error.message), error.hint)
        return None, None

    def _layouts_of(self, part: str) -> Layouts:
        """What the slides of a layout inherit; nothing where the file lacks it."""
        name = next(self._package.related(part, "slideLayout"), "")
        if name not in self._layouts:
            layout = self._first_root(part, "slideLayout")
            master = self._first_root(name, "slideMaster") if layout is not None else None
            self._layouts[name] = Layouts(layout, master)
        return self._layouts[name]

    def _first_root(self, part: str, kind: str) -> xml.Element | None:
        for target in self._package.related(part, kind):
            try:
                return self._package.root(target)
            except FormatError as error:
                self._report.broken(Phrase("A part of the file cannot be read. {0}", error.message), error.hint)
        return None

    def _report_deck(self, root: xml.Element) -> None:
        size = xml.child(root, "sldSz")
        width, height = xml.number(size, "cx"), xml.number(size, "cy")
        if width > 0 and height > 0 and abs(width / height - _WIDE) > 0.02:
            shape = "4:3" if abs(width / height - 4 / 3) < 0.02 else f"{width / height:.2f}:1"
            inches = f"{width / _INCH:.4g} × {height / _INCH:.4g} in"
            self._report.changed(
                Phrase("The slides were {0} ({1}); here they are as wide as the theme says.", shape, inches)
            )
        for show in xml.every(root, "custShow"):
            self._report.not_kept(Phrase("the custom show “{0}”.", xml.attribute(show, "name")))

    def _report_comments(self, part: str) -> None:
        for target in self._package.related(part, "comments"):
            try:
                for comment in xml.every(self._package.root(target), "cm"):
                    plain = xml.first(comment, "text")
                    words = (plain.text or "") if plain is not None else xml.text_of(comment)
                    self._report.not_kept(Phrase("the comment “{0}”.", cleaned(words)))
            except FormatError as error:
                self._report.broken(Phrase("The comments cannot be read. {0}", error.message), error.hint)

    def _title(self) -> str:
        """The title in the document's properties, "" where it is none."""
        for part in self._package.related("", "core-properties"):
            try:
                title = xml.first(self._package.root(part), "title")
            except FormatError:
                return ""  # the properties are all that is lost, and the deck has a name without them
            words = " ".join(cleaned((title.text or "") if title is not None else "").split())
            return "" if words in _UNTITLED else words
        return ""


def _slides(entry: _Entry, read: ReadSlide, language: str) -> Iterator[ImportedSlide]:
    slide = in_own_language(read.slide, language or "en")
    for part, text in enumerate(texts_of(slide), 1):
        name = entry.name if part == 1 else f"{entry.name}-{part}"
        yield ImportedSlide(name, text, language, entry.section, read.is_hidden)


def _title_of(root: xml.Element) -> str:
    """The words of the title, for the slide's name."""
    for shape in xml.every(root, "sp"):
        if xml.attribute(xml.first(shape, "ph"), "type") in {"title", "ctrTitle"}:
            return cleaned(xml.text_of(xml.child(shape, "txBody")))
    return ""
