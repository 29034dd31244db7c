"""The theme part: colours and fonts by their slots, and a plain format scheme."""

from briefing_app.export.pptx import xml
from briefing_app.export.pptx.colors import scheme
from briefing_app.layout import theme_names
from briefing_app.model.theme import Theme

_NEUTRAL = "Briefing"  # instead of the title of somebody's own theme, which may tell whose it is
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS = (  # three of each, as the schema wants; nothing here uses more than flat colour
    f'<a:fmtScheme name="Flat"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)


def theme_part(theme: Theme) -> str:
    """The XML of a theme part."""
    is_bundled = theme.name in theme_names()
    name = xml.attribute(theme.title if is_bundled else _NEUTRAL)
    slots = "".join(
        f'<a:{slot}><a:srgbClr val="{color}"/></a:{slot}>' for slot, color in scheme(theme.palette).items()
    )
    return (
        f'{xml.HEAD}<a:theme xmlns:a="{xml.A}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{slots}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{_fonts(theme, "major")}{_fonts(theme, "minor")}</a:fontScheme>'
        f"{_FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def _fonts(theme: Theme, kind: str) -> str:
    latin, han, arabic = (xml.attribute(f) for f in (theme.fonts.latin, theme.fonts.han, theme.fonts.arabic))
    return (
        f'<a:{kind}Font><a:latin typeface="{latin}"/><a:ea typeface="{han}"/>'
        f'<a:cs typeface="{arabic}"/></a:{kind}Font>'
    )
