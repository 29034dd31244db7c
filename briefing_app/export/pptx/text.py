"""Paragraphs and runs (a:p, a:r): only what differs from the level they inherit from is written."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from briefing_app.export.pptx import xml
from briefing_app.export.pptx.colors import Colors
from briefing_app.export.pptx.links import cut_links, has_han_link
from briefing_app.export.pptx.units import centipoints, emu
from briefing_app.layout.frame import StyledParagraph, StyledRun, TextBody
from briefing_app.model.language import Script, language
from briefing_app.model.text import Baseline, Marker
from briefing_app.model.theme import LevelStyle, TextAlign, TextStyle, Theme

Link = Callable[[str], str]  # an address → the id of a relationship, "" where it must not be linked

_SHIFTS = {Baseline.NORMAL: 0, Baseline.SUPERSCRIPT: 30_000, Baseline.SUBSCRIPT: -25_000}
_ALIGN = {TextAlign.START: "l", TextAlign.CENTER: "ctr", TextAlign.END: "r"}
_MIRRORED = {"l": "r", "ctr": "ctr", "r": "l"}
THEME_FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
_OWN_COLOR = (  # keeps PowerPoint from painting a link in the theme's own link colour
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
)
_SLIDE_JUMP = ' action="ppaction://hlinksldjump"'


class Setting(Struct, frozen=True):
    """What a paragraph inherits, and what is written on every one of them."""

    style: TextStyle | None = None  # of the placeholder; None: nothing is inherited, all is written
    exact_pitch: bool = False  # lines exactly 1.2 × size apart, as table cells need
    field: str = ""  # the type of a field that stands for the text: "slidenum"


FREE = Setting()
CELL = Setting(exact_pitch=True)


class TextWriter:
    """Writes text in the look of one theme. What styles come to is kept: decks repeat them slide by slide."""

    def __init__(self, theme: Theme, colors: Colors) -> None:
        self._theme = theme
        self._colors = colors
        self._runs: dict[tuple[object, ...], tuple[str, str]] = {}

    def paragraphs(self, body: TextBody, setting: Setting, link: Link) -> str:
        """All paragraphs of a text body; at least one, as the schema wants."""
        paragraphs = cut_links(body)
        starts = numbering(paragraphs)
        written = [
            self._paragraph(p, start, setting, link) for p, start in zip(paragraphs, starts, strict=True)
        ]
        return "".join(written) or "<a:p/>"

    def _paragraph(self, paragraph: StyledParagraph, start: int, setting: Setting, link: Link) -> str:
        base = setting.style.level(paragraph.level) if setting.style else None
        properties = self._paragraph_properties(paragraph, start, setting, base)
        runs = "".join(self._run(run, base, link, setting.field) for run in paragraph.runs if run.text)
        return f"<a:p>{properties}{runs or self._empty(paragraph, base)}</a:p>"

    def _empty(self, paragraph: StyledParagraph, base: LevelStyle | None) -> str:
        """An empty line keeps the height of its text."""
        if base is not None and base.size == paragraph.size:
            return ""
        return f'<a:endParaRPr sz="{centipoints(paragraph.size)}"/>'

    def _paragraph_properties(
        self, p: StyledParagraph, start: int, setting: Setting, base: LevelStyle | None
    ) -> str:
        attributes = _indents(p, base) + _direction(p, setting)
        level = f' lvl="{p.level}"' if p.level else ""
        content = _pitch(p, setting) + _space(p, base) + self._marker(p, start, base)
        if not (attributes or level or content):
            return ""
        return f"<a:pPr{level}{attributes}>{content}</a:pPr>" if content else f"<a:pPr{level}{attributes}/>"

    def _marker(self, p: StyledParagraph, start: int, base: LevelStyle | None) -> str:
        match p.marker:
            case Marker.NONE:
                return "" if base is not None and base.marker is Marker.NONE else "<a:buNone/>"
            case Marker.BULLET:
                inherited = base is not None and base.marker is Marker.BULLET and base.bullet == p.bullet
                return "" if inherited else bullet(self._colors, p.marker_color, p.bullet)
            case Marker.NUMBER:
                return auto_number(self._colors, p.marker_color, start)

    def _run(self, run: StyledRun, base: LevelStyle | None, link: Link, field: str) -> str:
        attributes, content = self._style(run, base)
        target = link(run.link) if run.link else ""
        if target:
            content += self._hyperlink(run, target)
        properties = f"<a:rPr{attributes}>{content}</a:rPr>" if content else f"<a:rPr{attributes}/>"
        if field:
            guid = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
            value = xml.text(run.text)
            return f'<a:fld id="{guid}" type="{field}">{properties}<a:t>{value}</a:t></a:fld>'
        lines = (f"<a:r>{properties}<a:t>{xml.text(t)}</a:t></a:r>" if t else "" for t in run.text.split("\n"))
        return f"<a:br>{properties}</a:br>".join(lines)

    def _hyperlink(self, run: StyledRun, target: str) -> str:
        action = _SLIDE_JUMP if run.link is not None and run.link.startswith("slide:") else ""
        own = _OWN_COLOR if run.color != self._theme.palette.accent else ""
        return f'<a:hlinkClick r:id="{target}"{action}>{own}</a:hlinkClick>'

    def _style(self, run: StyledRun, base: LevelStyle | None) -> tuple[str, str]:
        key = (
            run.size, run.color, run.bold, run.italic, run.strike, run.mono, run.baseline, run.language, base,
        )  # fmt: skip
        found = self._runs.get(key)
        if found is None:
            found = self._runs[key] = (_run_attributes(run, base), self._run_content(run, base))
        return found

    def _run_content(self, run: StyledRun, base: LevelStyle | None) -> str:
        fill = "" if base is not None and base.color == run.color else self._colors.fill(run.color)
        if run.mono:
            face = xml.attribute(self._theme.fonts.mono)
            return f'{fill}<a:latin typeface="{face}"/><a:cs typeface="{face}"/>'
        return fill + ("" if base is not None else THEME_FONTS)


def _run_attributes(run: StyledRun, base: LevelStyle | None) -> str:
    parts = [f' lang="{language(run.language).region_tag}"']
    if base is None or base.size != run.size:
        parts.append(f' sz="{centipoints(run.size)}"')
    if run.bold != (base.bold if base else False):
        parts.append(f' b="{run.bold:d}"')
    if run.italic != (base.italic if base else False):
        parts.append(f' i="{run.italic:d}"')
    if run.strike:
        parts.append(' strike="sngStrike"')
    if run.baseline is not Baseline.NORMAL:
        parts.append(f' baseline="{_SHIFTS[run.baseline]}"')
    return "".join(parts) + ' dirty="0"'


def _indents(p: StyledParagraph, base: LevelStyle | None) -> str:
    """Where text starts, and how far before it the marker hangs."""
    margin, indent = emu(p.text_indent), -emu(p.hanging) if p.marker is not Marker.NONE else 0
    inherited = (emu(base.text_indent), -emu(base.hanging)) if base else (0, 0)
    return "" if (margin, indent) == inherited else f' marL="{margin}" indent="{indent}"'


def _direction(p: StyledParagraph, setting: Setting) -> str:
    """Alignment as seen on the page, the reading direction, and no hanging punctuation for Han."""
    side = _ALIGN[p.align]
    inherited = _ALIGN[setting.style.align] if setting.style else ""  # unknown: always written
    own = _MIRRORED[side] if p.rtl else side
    hanging = any(language(run.language).script is Script.HAN for run in p.runs)
    return (
        (f' algn="{own}"' if own != inherited else "")
        + (' rtl="1"' if p.rtl else "")
        + (' hangingPunct="0"' if hanging else "")
    )


def _pitch(p: StyledParagraph, setting: Setting) -> str:
    if not setting.exact_pitch and not has_han_link(p):
        return ""
    return f'<a:lnSpc><a:spcPts val="{centipoints(p.pitch)}"/></a:lnSpc>'


def _space(p: StyledParagraph, base: LevelStyle | None) -> str:
    inherited = centipoints(base.space_before) if base else 0
    space = centipoints(p.space_before)
    return "" if space == inherited else f'<a:spcBef><a:spcPts val="{space}"/></a:spcBef>'


def bullet(colors: Colors, color: str, char: str) -> str:
    """A bullet of its own colour."""
    face = '<a:buFont typeface="Arial"/>'
    return f'<a:buClr>{colors.color(color)}</a:buClr>{face}<a:buChar char="{xml.attribute(char)}"/>'


def auto_number(colors: Colors, color: str, start: int) -> str:
    """A number that PowerPoint counts on by itself from `start`."""
    at = f' startAt="{start}"' if start != 1 else ""
    color_part = f'<a:buClr>{colors.color(color)}</a:buClr><a:buFont typeface="+mj-lt"/>'
    return f'{color_part}<a:buAutoNum type="arabicPeriod"{at}/>'


def numbering(paragraphs: Iterable[StyledParagraph]) -> list[int]:
    """The number with which each paragraph's list starts, from 1 to 32 767: items of a list share it.

    A list goes on over deeper levels, and ends at other text on its own level or above.
    """
    starts: list[int] = []
    running: dict[int, tuple[int, int]] = {}  # level → first number of the list, the next one expected
    for p in paragraphs:
        running = {level: state for level, state in running.items() if level <= p.level}
        if p.marker is not Marker.NUMBER:
            running.pop(p.level, None)
            starts.append(1)
            continue
        first, expected = running.get(p.level, (p.number or 1, p.number or 1))
        number = p.number or expected
        first = first if number == expected else number
        running[p.level] = (first, number + 1)
        starts.append(min(max(first, 1), 32_767))
    return starts
