"""An organisation's .pptx or .potx as a theme: our slide layouts in its colours and fonts, around its logos.

The tables of the theme Plain are moved to its page and overlaid with what its file says; so screen, .pptx and
PDF are laid out from it as from any other theme.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError, FormatError, UsageError
from briefing_app.importing.pptx.look import Look, PageLook, Place, read_look
from briefing_app.importing.pptx.package import Package
from briefing_app.importing.pptx.palette import palette
from briefing_app.importing.pptx.room import clear_of
from briefing_app.layout.themes import around_page, base_tables, resolved
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Anchor, Theme
from briefing_app.phrases import Phrase

T = TypeVar("T")
_NO_HINT = Phrase()
SUFFIXES = (".pptx", ".potx", ".pptm", ".potm", ".ppt", ".pot")  # the last four to say why they are refused
_HEIGHT = (
    540.0  # points: every page is this high here, so that 16 points are as readable as on the bundled ones
)
_WIDTH = 960.0
_ASPECTS = (1.2, 2.4)
_TITLE = Rect(56, 48, 848, 80)
_CONTENT = Rect(56, 128, 848, 328)
_LOWEST = 456.0  # below it stand the citations
_KINDS = {"title": ("title",), "section": ("secHead", "title")}
_COVERS = {"title": Rect(56, 96, 848, 192), "section": Rect(96, 128, 808, 176)}
_FREE = ("quote", "statement", "question")  # layouts that have no title in the common place
_LARGEST_TITLE, _LARGEST_BODY = 36.0, 28.0

Keep = Callable[[bytes], str]  # keeps a picture; its name. Raises BriefingError for what is none


class OrganisationTheme(Struct, frozen=True):
    """A theme read from a file, and what of it could not be honoured."""

    theme: Theme
    tables: str  # the theme once more, as JSON that a deck can keep
    diagnostics: tuple[Diagnostic, ...]


def read_theme(path: Path, keep: Keep) -> OrganisationTheme:
    """The theme of the .pptx or .potx at `path`; its pictures go to `keep`.

    Raises ReadError, FormatError (no presentation), RefusedError (macros), LimitError.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(
            Phrase("{0}: is no theme.", path),
            Phrase("Give a .pptx, .potx or .toml file, or the name of a theme."),
        )
    look = read_look(Package(path))
    maker = _Maker(path, look, keep)
    tables = maker.tables()
    return OrganisationTheme(resolved(tables, path), json.dumps(tables), tuple(maker.findings))


class _Maker:
    """Overlays the base tables with one look."""

    def __init__(self, path: Path, look: Look, keep: Keep) -> None:
        self._path, self._look, self._keep = path, look, keep
        self.findings: list[Diagnostic] = []
        self._scale = _HEIGHT / look.page.height
        self._width = round(look.page.width * self._scale, 2)
        if not _ASPECTS[0] <= self._width / _HEIGHT <= _ASPECTS[1]:
            raise FormatError(
                Phrase("{0}: its pages are too tall or too wide for slides.", path),
                Phrase("Use one from 4:3 to 21:9."),
            )
        self._tables = base_tables()

    def tables(self) -> dict[str, Any]:
        """The tables of the theme."""
        tables = self._tables
        tables["title"] = self._path.stem[:60]
        tables["page"] = [self._width, _HEIGHT]
        self._widen()
        self._places()
        self._sizes()
        self._fonts()
        cover = self._layout(*_KINDS["title"])
        colors, changed = palette(self._look, cover)
        tables["palette"] = colors
        for message in changed:
            self._say("theme-colour", message)
        for name, layout in tables["layouts"].items():
            self._fixed(name, layout)
        self._tell_of_the_rest()
        return tables

    def _tell_of_the_rest(self) -> None:
        pages = (self._look.master, *self._look.layouts)
        left_out = sum(page.left_out for page in pages)
        if left_out:
            self._say(
                "theme-shape",
                Phrase("{0} shapes of its slide layouts are not taken over.", left_out),
            )
        if any(page.has_other_background for page in pages):
            self._say("theme-background", Phrase("A gradient or pattern in the background is not taken over."))
        if any(page.backdrop for page in pages):
            message = Phrase("Its background is a picture, and whether text can be read on it is not known.")
            self._say("theme-background", message, Phrase("Look at the slides."))

    def _say(self, code: str, message: Phrase, hint: Phrase = _NO_HINT) -> None:
        self.findings.append(Diagnostic(code, Severity.INFO, message, Where(str(self._path)), hint))

    def _boxes(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Every placeholder: its layout ("" for the shared ones), its name, its table."""
        for name, table in self._tables["placeholders"].items():
            yield "", name, table
        for layout, tables in self._tables["layouts"].items():
            for name, table in tables.get("placeholders", {}).items():
                yield layout, name, table

    def _widen(self) -> None:
        """Stretch the bundled places to the width of the page; the shapes of Plain are left out."""
        factor = self._width / _WIDTH
        for key in ("margin", "gutter"):
            self._tables[key] = round(self._tables[key] * factor, 2)
        for _, _, table in self._boxes():
            x, y, width, height = table["rect"]
            table["rect"] = [x * factor, y, width * factor, height]
        for layout in self._tables["layouts"].values():
            layout["decorations"] = []

    def _places(self) -> None:
        """Put title and content where the file has them."""
        pages = [self._layout("obj", "tx"), self._look.master]
        title = self._found("title", pages, _TITLE)
        content = self._found("body", pages, _CONTENT)
        if title:
            self._set(self._tables["placeholders"]["title"], title)
        top = title.rect.bottom + 8 if title else _CONTENT.y
        area = self._stretched(_CONTENT)
        if content:
            area = content.rect
        area = Rect(area.x, max(area.y, top), area.width, 0)
        height = min(content.rect.bottom if content else _LOWEST, _LOWEST) - area.y
        if height < 0.6 * _CONTENT.height:
            self._say(
                "theme-place",
                Phrase("Its title and text leave too little room and stand as in Plain."),
            )
            self._set(self._tables["placeholders"]["title"], Place(self._stretched(_TITLE), Anchor.TOP))
            area, height = self._stretched(_CONTENT), _CONTENT.height
        self._move_content(Rect(area.x, area.y, area.width, height))
        self._align(area)
        for name, kinds in _KINDS.items():
            self._cover(name, kinds)

    def _align(self, area: Rect) -> None:
        """What stands at the foot and the head of pages begins and ends as the content does."""
        for table in self._tables["placeholders"].values():
            if table["style"] != "title":
                x, y, width, height = table["rect"]
                at_the_end = x > self._width / 2
                left = area.right - width if at_the_end else area.x
                table["rect"] = [max(0.0, left), y, min(width, area.width), height]

    def _found(self, kind: str, pages: list[PageLook | None], usual: Rect) -> Place | None:
        """A placeholder of the file on our page, if it is one that text can stand in."""
        place = next((page.places[kind] for page in pages if page and kind in page.places), None)
        if place is None:
            return None
        rect = self._on_page(place.rect)
        if rect.width < self._width / 2 or rect.height < 0.5 * usual.height:
            self._say("theme-place", Phrase("Its placeholder “{0}” is too small and stands as in Plain.", kind))
            return None
        return Place(rect, place.anchor)

    def _move_content(self, area: Rect) -> None:
        """Move what stands in Plain's content area to `area`."""
        old = self._stretched(_CONTENT)
        across, down = area.width / old.width, area.height / old.height
        for layout, name, table in self._boxes():
            x, y, width, height = table["rect"]
            if layout in ("", *_KINDS, *_FREE) or name == "title" or y < old.y - 1:
                continue
            new = Rect(
                area.x + (x - old.x) * across, area.y + (y - old.y) * down, width * across, height * down
            )
            table["rect"] = [new.x, new.y, new.width, min(new.height, area.bottom + 24 - new.y)]

    def _cover(self, name: str, kinds: tuple[str, ...]) -> None:
        """Title and subtitle of a cover, where the file has both."""
        page = self._layout(*kinds)
        if page is None:
            return
        places = self._tables["layouts"][name]["placeholders"]
        below = next((page.places[kind] for kind in ("subTitle", "body") if kind in page.places), None)
        title = self._found("title", [page], _COVERS[name])
        if title is None or below is None or self._on_page(below.rect).y < title.rect.bottom - 1:
            return
        self._set(places["title"], title)
        self._set(places["subtitle"], Place(self._on_page(below.rect), below.anchor))

    def _set(self, table: dict[str, Any], place: Place) -> None:
        table["rect"] = [place.rect.x, place.rect.y, place.rect.width, place.rect.height]
        table["anchor"] = str(place.anchor)

    def _sizes(self) -> None:
        """The largest sizes of our scale that are no larger than the file's."""
        for style, said, most in (
            ("title", self._look.title_size, _LARGEST_TITLE),
            ("body", self._look.body_size, _LARGEST_BODY),
        ):
            level = self._tables["styles"][style]["levels"][0]
            fitting = [size for size in self._tables["scale"] if size <= min(said * self._scale, most)]
            level["size"] = max([*fitting, 20]) if said else level["size"]

    def _fonts(self) -> None:
        said, fonts = self._look.fonts, self._tables["fonts"]
        fonts["latin"] = said.get("minor-latin", fonts["latin"])
        fonts["han"] = said.get("minor-ea", fonts["han"])
        fonts["arabic"] = said.get("minor-cs", fonts["arabic"])
        heading = said.get("major-latin", fonts["latin"])
        if heading != fonts["latin"]:
            self._say("theme-font", Phrase("Headings are set in {0}, not in {1}.", fonts["latin"], heading))

    def _fixed(self, name: str, layout: dict[str, Any]) -> None:
        """Background, logos and bars of one of our layouts, and its text clear of the logos."""
        own = self._layout(*_KINDS[name]) if name in _KINDS else self._layout("obj", "tx")
        pages = [p for p in (self._look.master if own is None or own.shows_master else None, own) if p]
        painted = next((p for p in reversed(pages) if p.background or p.backdrop), self._look.master)
        whole = [0.0, 0.0, self._width, _HEIGHT]
        layout["pictures"] = [{"rect": whole, "media": m} for m in self._kept(painted.backdrop)]
        logos: list[Rect] = []
        for rect, data in self._seen([shape for page in pages for shape in page.pictures]):
            for media in self._kept(data):
                layout["pictures"].append({"rect": _box(rect), "media": media})
                logos += [rect] if rect.width * rect.height < 0.5 * self._width * _HEIGHT else []
        for rect, fill in self._seen([shape for page in pages for shape in page.bars]):
            layout["decorations"].append({"rect": _box(rect), "fill": fill})
        self._clear(layout, logos)

    def _seen(self, shapes: Sequence[tuple[Rect, T]]) -> Iterator[tuple[Rect, T]]:
        """Fixed shapes at our scale: those of which something is on the page, none out of all measure."""
        page, around = Rect(0, 0, self._width, _HEIGHT), around_page(self._width, _HEIGHT)
        for r, what in shapes:
            rect = Rect(*(round(side * self._scale, 2) for side in (r.x, r.y, r.width, r.height)))
            if rect.overlaps(page) and around.contains(rect):
                yield rect, what

    def _clear(self, layout: dict[str, Any], logos: list[Rect]) -> None:
        """Make the text of a layout keep clear of logos; shared places become the layout's own."""
        shared = {use: dict(self._tables["placeholders"][use]) for use in layout.get("use", [])}
        own = layout.setdefault("placeholders", {})
        for name, table in (*own.items(), *shared.items()):
            rect = clear_of(Rect(*table["rect"]), logos, self._width)
            if _box(rect) != list(table["rect"]):
                table["rect"] = _box(rect)
                own[name] = table
        layout["use"] = [use for use in layout.get("use", []) if use not in own]

    def _kept(self, data: bytes | None) -> list[str]:
        """The name of a picture; none where it is of a kind that is not shown."""
        if data is None:
            return []
        try:
            return [self._keep(data)]
        except BriefingError as error:
            self._say("theme-picture", Phrase("A picture of it is left out: {0}", error.message))
            return []

    def _layout(self, *kinds: str) -> PageLook | None:
        return next((page for kind in kinds for page in self._look.layouts if page.kind == kind), None)

    def _on_page(self, rect: Rect) -> Rect:
        """A rect of the file on our page, cut at its edges."""
        left, top = (max(0.0, value * self._scale) for value in (rect.x, rect.y))
        right, bottom = min(self._width, rect.right * self._scale), min(_HEIGHT, rect.bottom * self._scale)
        return Rect(
            round(left, 2), round(top, 2), round(max(1.0, right - left), 2), round(max(1.0, bottom - top), 2)
        )

    def _stretched(self, rect: Rect) -> Rect:
        factor = self._width / _WIDTH
        return Rect(rect.x * factor, rect.y, rect.width * factor, rect.height)


def _box(rect: Rect) -> list[float]:
    return [rect.x, rect.y, rect.width, rect.height]
