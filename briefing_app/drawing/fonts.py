"""Which font draws what here: Arimo for Arial (the same widths), Noto Sans Arabic, whatever draws Han.

The two fonts that come as packages are variable ones. Qt finds only their regular weight by name and would
fake the bold, so bold is asked for by the axis; `Typefaces` finds out which way widens the text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import fontpkg
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat

from briefing_app.layout.frame import StyledRun
from briefing_app.model.language import Script, language
from briefing_app.model.text import Baseline
from briefing_app.model.theme import Fonts

UNITS = 20  # of Qt's per point: widths come out to a 20th of a point before rounding

_PACKAGED = ("arimo", "noto-sans-arabic")
_LATIN, _ARABIC = "Arimo", "Noto Sans Arabic"
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
_STAND_INS = {"Arial": _LATIN, "Helvetica": _LATIN, "Courier New": "Liberation Mono"}
_WEIGHT = QFont.Tag("wght")
_REGULAR, _BOLD = 400.0, 700.0
_SUPERSCRIPT_RISE, _SUBSCRIPT_DROP = 40.0, 16.0  # percent of the small font's height


@dataclass(frozen=True, slots=True)
class Families:
    """The families that draw each kind of text, first choice first."""

    latin: tuple[str, ...]
    arabic: tuple[str, ...]
    han: tuple[str, ...]
    mono: tuple[str, ...]


def register_fonts() -> tuple[str, ...]:
    """Make the packaged fonts known to Qt; the names of those that cannot be had."""
    missing = []
    for slug in _PACKAGED:
        try:
            family = fontpkg.family(slug)
        except fontpkg.FontpkgError:
            missing.append(slug)
            continue
        for file in family.files:
            if QFontDatabase.addApplicationFont(str(file.path)) < 0:
                missing.append(file.path.name)
    return tuple(missing)


def missing_fonts() -> tuple[str, ...]:
    """Sentences about fonts without which slides would look different here; for `doctor`."""
    found = [f"The packaged font {name} cannot be loaded." for name in register_fonts()]
    if not _installed(_HAN):
        found.append(f"No font for Chinese is installed; one of these would do: {', '.join(_HAN)}.")
    if not _installed(_MONO):
        found.append(f"No fixed-width font is installed; one of these would do: {', '.join(_MONO)}.")
    return tuple(found)


@lru_cache(maxsize=8)
def typefaces(fonts: Fonts) -> "Typefaces":
    """The typefaces for a theme's fonts, made once: they are read only but for their own caches."""
    register_fonts()
    return Typefaces(families_for(fonts))


def families_for(fonts: Fonts) -> Families:
    """What draws a theme's fonts on this computer."""
    latin = (_STAND_INS.get(fonts.latin, fonts.latin), _LATIN)
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
        self._by_axis: dict[str, bool] = {}

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
            found = self._fonts[key] = _font(families, round(size * UNITS), italic=italic)
            if bold:
                self._embolden(found)
        return found

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

    def _embolden(self, font: QFont) -> None:
        """Give `font` its real bold: by the axis where that widens the text, else by name."""
        family = font.families()[0]
        if family not in self._by_axis:
            self._by_axis[family] = _widens_by_axis(font)
        if self._by_axis[family]:
            font.setVariableAxis(_WEIGHT, _BOLD)
        else:
            font.setBold(True)


def color(value: str) -> QColor:
    """A theme's colour as Qt's."""
    return QColor(f"#{value}")


def _font(families: Iterable[str], pixels: int, *, italic: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(max(1, pixels))
    font.setItalic(italic)
    font.setKerning(True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _widens_by_axis(font: QFont) -> bool:
    """Whether the family is a variable font here: its bold letters come out wider than its regular ones."""
    bold = QFont(font)
    bold.setVariableAxis(_WEIGHT, _BOLD)
    sample = "Hamburg منع"
    return QFontMetricsF(bold).horizontalAdvance(sample) > QFontMetricsF(font).horizontalAdvance(sample) * 1.005


def _shift(target: QTextCharFormat, baseline: Baseline) -> None:
    """Raise or lower; Qt makes such text two thirds of its size, as PowerPoint does."""
    if baseline is Baseline.SUPERSCRIPT:
        target.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        target.setSuperScriptBaseline(_SUPERSCRIPT_RISE)
    elif baseline is Baseline.SUBSCRIPT:
        target.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        target.setSubScriptBaseline(_SUBSCRIPT_DROP)


def _installed(families: Iterable[str]) -> tuple[str, ...]:
    return tuple(family for family in families if QFontDatabase.hasFamily(family))


def _unique(families: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(families))
