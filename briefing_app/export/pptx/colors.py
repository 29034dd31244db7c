"""Colours as slots of the theme where they are one, so that another theme in PowerPoint changes them all."""

from briefing_app.model.theme import Color, Palette

# slot of the colour scheme → its name on a slide (the master's clrMap)
_ON_SLIDES = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}


def scheme(palette: Palette) -> dict[str, Color]:
    """The twelve slots of the colour scheme, in the order of the schema (ECMA-376 part 1, 20.1.6.2)."""
    series = [palette.series[i % len(palette.series)] for i in range(4)]
    return {
        "dk1": palette.text,
        "lt1": palette.background,
        "dk2": palette.muted,
        "lt2": palette.surface,
        "accent1": palette.accent,
        "accent2": series[1],
        "accent3": series[2],
        "accent4": series[3],
        "accent5": palette.cover,
        "accent6": palette.hairline,
        "hlink": palette.accent,
        "folHlink": palette.accent,
    }


class Colors:
    """Writes colours of one palette."""

    def __init__(self, palette: Palette) -> None:
        self._slots: dict[Color, str] = {}
        for slot, color in scheme(palette).items():
            if slot not in ("hlink", "folHlink"):
                self._slots.setdefault(color, _ON_SLIDES.get(slot, slot))

    def color(self, color: Color) -> str:
        """The colour element: a slot, or red, green and blue."""
        slot = self._slots.get(color)
        return f'<a:schemeClr val="{slot}"/>' if slot else f'<a:srgbClr val="{color}"/>'

    def fill(self, color: Color | None) -> str:
        """A solid fill, or none."""
        return f"<a:solidFill>{self.color(color)}</a:solidFill>" if color else "<a:noFill/>"
