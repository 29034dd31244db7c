"""Themes from TOML: what a file says (`RawTheme`) becomes a `Theme` in which every name exists.

A theme may `extends` another one and then says only what differs: tables are merged, anything else is replaced.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from briefing_app import resources
from briefing_app.errors import FormatError, ReadError, UsageError
from briefing_app.model.geometry import Rect, Size
from briefing_app.model.slide import SlideLayoutName
from briefing_app.model.text import Marker
from briefing_app.model.theme import (
    Anchor,
    Decoration,
    Fonts,
    LayoutPicture,
    LevelStyle,
    Palette,
    Placeholder,
    Role,
    SlideLayout,
    TextAlign,
    TextStyle,
    Theme,
)
from briefing_app.phrases import NOTHING, Phrase
from briefing_app.reader.toml import read_toml

T = TypeVar("T")
_Box = tuple[float, float, float, float]
_MAX_EXTENDS = 8
_SHORTEST, _LONGEST = 72, 4_032  # points; PowerPoint's own limits are 1 and 56 inches
_OWN = "own"  # the name of a theme that a deck brings along
_SHARED_FROM = 20  # PowerPoint's idx of the first shared placeholder; a layout's own count from 1
_REQUIRED_STYLES = (
    "heading table table-header timeline-date timeline caption chart sources column card".split()  # noqa: SIM905
)


class _Raw(msgspec.Struct, forbid_unknown_fields=True):
    """What TOML says, checked for type and spelling."""


class _RawPalette(_Raw):
    background: str
    text: str
    surface: str
    muted: str
    accent: str
    hairline: str
    cover: str
    on_cover: str
    on_cover_muted: str
    on_cover_accent: str
    series: list[str]


class _RawFonts(_Raw):
    latin: str
    arabic: str
    han: str
    mono: str


class _RawLevel(_Raw):
    size: float
    color: str = "text"
    bold: bool = False
    italic: bool = False
    marker: Marker = Marker.NONE
    bullet: str = "•"
    text_indent: float = 0.0
    hanging: float = 0.0
    space_before: float = 0.0


class _RawStyle(_Raw):
    levels: list[_RawLevel]
    align: TextAlign = TextAlign.START


class _RawPlaceholder(_Raw):
    role: Role
    rect: _Box
    style: str
    anchor: Anchor = Anchor.TOP
    prompt: str = ""


class _RawDecoration(_Raw):
    rect: _Box
    fill: str


class _RawPicture(_Raw):
    rect: _Box
    media: str


class _RawLayout(_Raw):
    title: str
    background: str = "background"
    use: list[str] = []
    placeholders: dict[str, _RawPlaceholder] = {}
    decorations: list[_RawDecoration] = []
    pictures: list[_RawPicture] = []


class RawTheme(_Raw):
    """A theme as its file says it, bases merged in."""

    title: str
    page: tuple[float, float]
    margin: float
    gutter: float
    scale: list[float]
    floor: float
    palette: _RawPalette
    fonts: _RawFonts
    styles: dict[str, _RawStyle]
    layouts: dict[str, _RawLayout]
    placeholders: dict[str, _RawPlaceholder] = {}
    transition: str = ""
    extends: str = ""


def theme_names() -> tuple[str, ...]:
    """The names of the bundled themes, Plain first."""
    names = sorted(path.stem for path in _folder().glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != "plain"))


def load_theme(name_or_path: str | Path) -> Theme:
    """Read a bundled theme by its name (a str), or any by the path of its file (a Path).

    A str that begins with a brace is no name but the theme itself, its tables as JSON: a deck's own.

    A name from a deck never leads to a file: decks come from strangers.

    Raises UsageError for an unknown name, ReadError and FormatError for a file that cannot be used.
    """
    if isinstance(name_or_path, str) and name_or_path.startswith("{"):
        return resolved(_from_json(name_or_path), Path(_OWN))
    path = _find(name_or_path)
    return resolved(_merged(path, _MAX_EXTENDS), path)


def resolved(data: Mapping[str, Any], path: Path) -> Theme:
    """The theme that tables, as a TOML file has them, describe; `path` names it. Raises FormatError."""
    try:
        raw = msgspec.convert(data, RawTheme)
    except msgspec.ValidationError as error:
        raise FormatError(
            Phrase("{0}: {1}.", path.name, error), Phrase("Compare with the bundled theme plain.toml.")
        ) from error
    return _Resolver(path, raw).theme()


def around_page(width: float, height: float) -> Rect:
    """Where the fixed shapes of a layout may be: some hang over the edges of the page."""
    return Rect(-width, -height, 3 * width, 3 * height)


def _from_json(text: str) -> Mapping[str, Any]:
    try:
        tables: dict[str, Any] = msgspec.json.decode(text, type=dict[str, Any])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise FormatError(
            Phrase("The theme of the deck is damaged: {0}.", str(error)), Phrase("Choose another one.")
        ) from error
    return tables


def base_tables() -> dict[str, Any]:
    """The tables of the theme that others are laid over."""
    return _merged(_find("plain"), _MAX_EXTENDS)


def _folder() -> Path:
    return resources.assets() / "themes"


def _find(name_or_path: str | Path) -> Path:
    if isinstance(name_or_path, Path):
        return name_or_path
    bundled = _folder() / f"{name_or_path}.toml"
    if name_or_path not in theme_names():
        raise UsageError(
            Phrase("There is no theme “{0}”.", name_or_path), Phrase("Choose one of: {0}.", theme_names())
        )
    return bundled


def _merged(path: Path, depth: int) -> dict[str, Any]:
    """The tables of a theme file laid over those of its bases."""
    try:
        data = read_toml(path)
    except OSError as error:
        raise ReadError(Phrase("The theme {0} cannot be read: {1}.", path, error.strerror)) from error
    base = data.get("extends")
    if not isinstance(base, str) or not base:
        return data
    if depth == 0:
        raise FormatError(
            Phrase("{0}: extends goes in a circle or too deep.", path.name), Phrase("Extend a bundled theme.")
        )
    if Path(base).name != base:
        raise FormatError(
            Phrase("{0}: extends names no theme: “{1}”.", path.name, base),
            Phrase("Name one beside it, without a folder."),
        )
    beside = path.parent / f"{base}.toml"
    return _overlaid(_merged(beside if beside.is_file() else _find(base), depth - 1), data)


def _overlaid(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """`over` on `base`: tables merge, everything else is replaced."""
    merged = dict(base)
    for key, value in over.items():
        old = merged.get(key)
        both_tables = isinstance(old, dict) and isinstance(value, dict)
        merged[key] = _overlaid(old, value) if both_tables else value  # type: ignore[arg-type]
    return merged


class _Resolver:
    """Turns names into what they name; complains with the key that is wrong."""

    def __init__(self, path: Path, raw: RawTheme) -> None:
        self._path, self._raw = path, raw
        self._colors = {
            name: self._hex(f"palette.{name}", getattr(raw.palette, name))
            for name in raw.palette.__struct_fields__
            if name != "series"
        }
        self._styles = {name: self._style(f"styles.{name}", style) for name, style in raw.styles.items()}

    def theme(self) -> Theme:
        """The resolved theme."""
        raw = self._raw
        self._check_sizes()
        self._check_complete()
        return Theme(
            name=self._path.stem,
            title=raw.title,
            page=Size(*raw.page),
            margin=raw.margin,
            gutter=raw.gutter,
            palette=self._palette(),
            fonts=Fonts(raw.fonts.latin, raw.fonts.arabic, raw.fonts.han, raw.fonts.mono),
            scale=tuple(sorted(raw.scale, reverse=True)),
            floor=raw.floor,
            styles=self._styles,
            layouts={name: self._layout(name, layout) for name, layout in raw.layouts.items()},
            transition=raw.transition,
        )

    def _check_sizes(self) -> None:
        """The measures of the page, which everything is computed from."""
        width, height = self._raw.page
        if not (_SHORTEST <= width <= _LONGEST and _SHORTEST <= height <= _LONGEST):
            raise self._error(
                "page", Phrase("is no size of a page"), Phrase("From {0} to {1} points.", _SHORTEST, _LONGEST)
            )
        for key in ("margin", "gutter"):
            if not 0 <= getattr(self._raw, key) <= min(width, height) / 4:
                raise self._error(
                    key, Phrase("is no width on this page"), Phrase("In points, at most a quarter of the page.")
                )
        self._check_shapes()
        levels = [level.size for style in self._raw.styles.values() for level in style.levels]
        if not all(1 <= size <= height for size in (*self._raw.scale, *levels)):
            raise self._error("scale", Phrase("has a size that no text can have"), Phrase("In points."))

    def _check_shapes(self) -> None:
        """Fixed shapes and pictures, which are painted as they are."""
        around = around_page(*self._raw.page)
        for name, layout in self._raw.layouts.items():
            rects = [shape.rect for shape in layout.decorations] + [shape.rect for shape in layout.pictures]
            if not all(around.contains(Rect(*rect)) for rect in rects):
                raise self._error(
                    f"layouts.{name}",
                    Phrase("has a shape that is far from the page"),
                    Phrase("x, y, width, height"),
                )

    def _check_complete(self) -> None:
        for name in SlideLayoutName:
            if name not in self._raw.layouts and f"{name}-2" not in self._raw.layouts:
                raise self._error(
                    f"layouts.{name}", Phrase("is missing"), Phrase("Every theme has all slide layouts.")
                )
        for style in _REQUIRED_STYLES:
            if style not in self._styles:
                raise self._error(
                    f"styles.{style}", Phrase("is missing"), Phrase("Extend a bundled theme to inherit it.")
                )
        if self._raw.transition not in ("", "fade"):
            raise self._error("transition", Phrase("is neither empty nor “fade”"))
        if self._raw.floor not in self._raw.scale:
            raise self._error("floor", Phrase("is not a size of the scale"))

    def _palette(self) -> Palette:
        series = self._raw.palette.series
        if not series:
            raise self._error(
                "palette.series", Phrase("is empty"), Phrase("Give at least one colour for charts.")
            )
        return Palette(
            **self._colors,
            series=tuple(self._hex("palette.series", color) for color in series),
        )

    def _style(self, key: str, raw: _RawStyle) -> TextStyle:
        if not raw.levels:
            raise self._error(f"{key}.levels", Phrase("is empty"), Phrase("Give at least one level."))
        return TextStyle(tuple(self._level(key, level) for level in raw.levels), raw.align)

    def _level(self, key: str, raw: _RawLevel) -> LevelStyle:
        values = {name: getattr(raw, name) for name in raw.__struct_fields__}
        return LevelStyle(**{**values, "color": self._color(f"{key}.levels.color", raw.color)})

    def _layout(self, name: str, raw: _RawLayout) -> SlideLayout:
        key = f"layouts.{name}"
        shared = {use: self._named(f"{key}.use", use, self._raw.placeholders) for use in raw.use}
        own = [self._placeholder(key, n, p, i) for i, (n, p) in enumerate(_own(raw), start=1)]
        order = list(self._raw.placeholders)
        common = [self._placeholder(key, n, p, _SHARED_FROM + order.index(n)) for n, p in shared.items()]
        return SlideLayout(
            name=name,
            title=raw.title,
            background=self._color(f"{key}.background", raw.background),
            placeholders=tuple(sorted((*own, *common), key=lambda p: p.role is not Role.TITLE)),
            decorations=tuple(
                Decoration(Rect(*d.rect), self._color(f"{key}.decorations", d.fill)) for d in raw.decorations
            ),
            pictures=tuple(LayoutPicture(Rect(*p.rect), p.media) for p in raw.pictures),
        )

    def _placeholder(self, key: str, name: str, raw: _RawPlaceholder, idx: int) -> Placeholder:
        rect = Rect(*raw.rect)
        if not Rect(0, 0, *self._raw.page).contains(rect):
            raise self._error(
                f"{key}.placeholders.{name}.rect", Phrase("leaves the page"), Phrase("x, y, width, height")
            )
        style = self._named(f"{key}.placeholders.{name}.style", raw.style, self._styles)
        idx = 0 if raw.role is Role.TITLE else idx
        return Placeholder(name, raw.role, idx, rect, style, raw.anchor, raw.prompt)

    def _color(self, key: str, value: str) -> str:
        return self._colors[value] if value in self._colors else self._hex(key, value)

    def _hex(self, key: str, value: str) -> str:
        if len(value) == 6 and all(c in "0123456789abcdefABCDEF" for c in value):
            return value.upper()
        known = getattr(self, "_colors", {})
        raise self._error(
            key, Phrase("“{0}” is not a colour", value), _did_you_mean(value, known) or Phrase("Write RRGGBB.")
        )

    def _named(self, key: str, name: str, table: Mapping[str, T]) -> T:
        if name not in table:
            raise self._error(key, Phrase("“{0}” does not exist", name), _did_you_mean(name, table))
        return table[name]

    def _error(self, key: str, what: Phrase, hint: Phrase = NOTHING) -> FormatError:
        return FormatError(Phrase("{0}: {1}: {2}.", self._path.name, key, what), hint)


def _own(raw: _RawLayout) -> list[tuple[str, _RawPlaceholder]]:
    """A layout's own placeholders, the title last: it needs no number."""
    return sorted(raw.placeholders.items(), key=lambda pair: pair[1].role is Role.TITLE)


def _did_you_mean(name: str, known: Mapping[str, Any]) -> Phrase:
    near = difflib.get_close_matches(name, known, n=1)
    return Phrase("Did you mean “{0}”?", near[0]) if near else NOTHING
