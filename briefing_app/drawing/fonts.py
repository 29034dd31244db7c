"""Which font draws what here: Arimo for Arial (the same widths), Noto Sans Arabic, whatever draws Han.

The two fonts that come as packages are variable ones: Qt would fake their bold, so it is asked for by the axis.
And they are registered under family names of our own, because a system font of the same name, installed as
separate files, would take their place and know no axis.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat

from briefing_app.layout.frame import StyledRun
from briefing_app.model.language import Script, language
from briefing_app.model.text import Baseline
from briefing_app.model.theme import Fonts

UNITS = 20  # of Qt's per point: widths come out to a 20th of a point before rounding

_PACKAGED = {"fontpkg_arimo": "Arimo", "fontpkg_noto_sans_arabic": "Noto Sans Arabic"}
_LATIN, _ARABIC = "ArimX", "Noto Sans ArabiX"  # as registered: the last letter changed
_HAN = (
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
)
_MONO = ("Courier New", "Liberation Mono", "Cousine", "Nimbus Mono PS", "FreeMono", "DejaVu Sans Mono")
_EMOJI = ("Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", "Noto Emoji", "Twemoji Mozilla")
_STAND_INS = {"Arial": _LATIN, "Helvetica": _LATIN}
_SAME_WIDTHS = {
    "Calibri": ("Carlito",),
    "Cambria": ("Caladea",),
    "Georgia": ("Gelasio",),
    "Times New Roman": ("Liberation Serif", "Tinos"),
}
_WEIGHT = QFont.Tag("wght")
_REGULAR, _BOLD = 400.0, 700.0
_SAMPLE_SIZE = 24.0  # points: any will do, widths grow with the size
RISE = {Baseline.NORMAL: 0.0, Baseline.SUPERSCRIPT: 0.3, Baseline.SUBSCRIPT: -0.25}  # in sizes, as PowerPoint
_SMALL_HEIGHT = 0.766  # of raised and lowered text, in sizes: two thirds of Arial's ascent and descent


class Families(Struct, frozen=True):
    """The families that draw each kind of text, first choice first."""

    latin: tuple[str, ...]
    arabic: tuple[str, ...]
    han: tuple[str, ...]
    mono: tuple[str, ...]


def register_fonts() -> tuple[str, ...]:
    """Make the packaged fonts known to Qt, if they are not; the names of those that cannot be had."""
    return tuple(name for package, name in _PACKAGED.items() if not _register(package, name))


def _register(package: str, name: str) -> bool:
    own = f"{name[:-1]}X"
    if QFontDatabase.hasFamily(own):
        return True
    renamed = [_renamed(file.read_bytes(), name, own) for file in _files(package)]
    numbers = [QFontDatabase.addApplicationFontFromData(QByteArray(data)) for data in renamed]
    return min(numbers, default=-1) >= 0


def _files(package: str) -> list[Path]:
    """The files of a font package; fontpkg itself would read what every installed package says of itself."""
    try:
        folder = Path(import_module(package).ROOT) / "files"
    except ImportError:
        return []
    return sorted(folder.glob("*.ttf"))


def _renamed(data: bytes, name: str, own: str) -> bytes:
    """A font file with its family name changed in place, to one of the same length.

    The PostScript name ("Arimo-Regular") stays: a PDF shows it.
    """
    old = re.escape(name.encode("utf-16-be")) + b"(?!\x00-)"
    return re.sub(old, own.encode("utf-16-be"), data)


def missing_fonts() -> tuple[str, ...]:
    """Sentences about fonts without which slides would look different here; for `doctor`."""
    found = [f"The packaged font {name} cannot be loaded." for name in register_fonts()]
    if not _installed(_HAN):
        found.append(f"No font for Chinese is installed; one of these would do: {', '.join(_HAN)}.")
    if not _installed(_MONO):
        found.append(f"No fixed-width font is installed; one of these would do: {', '.join(_MONO)}.")
    if not _installed(_EMOJI):
        found.append(
            "No emoji font is installed: flags, families and other emoji show as empty boxes here, not in "
            f"PowerPoint. One of these would do: {', '.join(_EMOJI)}."
        )
    return tuple(found)


@lru_cache(maxsize=8)
def typefaces(fonts: Fonts) -> "Typefaces":
    """The typefaces for a theme's fonts, made once: they are read only but for their own caches."""
    register_fonts()
    return Typefaces(families_for(fonts))


def can_measure(fonts: Fonts) -> bool:
    """Whether text in the theme's Latin font is as wide here as where that font is installed."""
    register_fonts()
    return bool(_alike(fonts.latin))


def _alike(family: str) -> str:
    """The family that has the widths of `family` here; "" where there is none."""
    if family in _STAND_INS:
        return _STAND_INS[family]
    return next(iter(_installed((family, *_SAME_WIDTHS.get(family, ())))), "")


def families_for(fonts: Fonts) -> Families:
    """What draws a theme's fonts on this computer."""
    latin = (_alike(fonts.latin) or fonts.latin, _LATIN)
    han = (*_installed((fonts.han, *_HAN))[:1], *latin)
    others = (_ARABIC, *han[:1])
    arabic = _STAND_INS.get(fonts.arabic, fonts.arabic)
    return Families(
        latin=_unique((*latin, *others)),
        arabic=_unique((arabic, *others, *latin)),
        han=_unique((*han, *others)),
        mono=_unique((*_installed((fonts.mono, *_MONO))[:1], *latin, *others)),
    )


class Typefaces:
    """Makes the QFont and the QTextCharFormat for a run, each once. Use one in one thread at a time."""

    def __init__(self, families: Families) -> None:
        self._families = families
        self._fonts: dict[tuple[object, ...], QFont] = {}
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._kerning: dict[str, float] = {}

    def format(self, run: StyledRun) -> QTextCharFormat:
        """How Qt's text layout is told of a run's style; lengths in UNITS a point."""
        script = language(run.language).script
        key = (script, run.mono, run.size, run.bold, run.italic, run.color, run.strike, run.baseline, run.link)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = self._new_format(run, script)
        return found

    def font(
        self, script: Script, size: float, *, bold: bool = False, italic: bool = False, mono: bool = False
    ) -> QFont:
        """The font for text of `size` points, unhinted, in UNITS a point."""
        key = (script, size, bold, italic, mono)
        found = self._fonts.get(key)
        if found is None:
            families = self._families.mono if mono else getattr(self._families, script.value)
            found = self._fonts[key] = _font(families, round(size * UNITS), bold=bold, italic=italic)
        return found

    def kerning(self, pair: str) -> float:
        """How much closer than by themselves two letters stand in the Latin font, in sizes."""
        if len(pair) < 2 or not pair.isascii():
            return 0.0
        found = self._kerning.get(pair)
        if found is None:
            metrics = QFontMetricsF(self.font(Script.LATIN, _SAMPLE_SIZE))
            apart = sum(map(metrics.horizontalAdvance, pair))
            found = self._kerning[pair] = (metrics.horizontalAdvance(pair) - apart) / (_SAMPLE_SIZE * UNITS)
        return found

    def dash_stretch(self, count: int) -> int:
        """How much wider, in per cent, the font for Han must be for `count` dashes to fill as many squares."""
        font = self.font(Script.HAN, _SAMPLE_SIZE)
        return round(100 * count * _SAMPLE_SIZE * UNITS / QFontMetricsF(font).horizontalAdvance("—" * count))

    def _new_format(self, run: StyledRun, script: Script) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setFont(self.font(script, run.size, bold=run.bold, italic=run.italic, mono=run.mono))
        result.setForeground(color(run.color))
        result.setFontStrikeOut(run.strike)
        if run.link is not None:
            result.setFontUnderline(True)
            if not run.link.startswith("slide:"):
                result.setAnchor(True)
                result.setAnchorHref(run.link)
        _shift(result, run.baseline)
        return result


def color(value: str) -> QColor:
    """A theme's colour as Qt's."""
    return QColor(f"#{value}")


def _font(families: Sequence[str], pixels: int, *, bold: bool, italic: bool) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, pixels))
    font.setItalic(italic)
    font.setKerning(True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if families[0] in (_LATIN, _ARABIC):
        font.setVariableAxis(_WEIGHT, _BOLD if bold else _REGULAR)  # the fallback fonts follow it
    else:
        font.setBold(bold)
    return font


def _shift(target: QTextCharFormat, baseline: Baseline) -> None:
    """Raise or lower; Qt makes such text two thirds of its size, as PowerPoint does."""
    if baseline is Baseline.SUPERSCRIPT:
        target.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        target.setSuperScriptBaseline(100 * RISE[baseline] / _SMALL_HEIGHT)
    elif baseline is Baseline.SUBSCRIPT:
        target.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        target.setSubScriptBaseline(-100 * RISE[baseline] / _SMALL_HEIGHT)


def _installed(families: Iterable[str]) -> tuple[str, ...]:
    return tuple(family for family in families if QFontDatabase.hasFamily(family))


def _unique(families: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(families))
