"""The colours of an organisation's file in the roles that our themes have, all text readable on its ground."""

from collections.abc import Sequence

from briefing_app.importing.pptx.look import Look, PageLook
from briefing_app.model.colors import contrast, mixed, readable
from briefing_app.model.theme import Color
from briefing_app.phrases import Phrase

_WHITE, _BLACK = "FFFFFF", "000000"
_TEXT = Phrase("The colour of text, #{0}, cannot be read on its ground; it became #{1}.")
_CAPTIONS = Phrase("The colour of captions, #{0}, cannot be read on its ground; it became #{1}.")
_ACCENT = Phrase("The colour of the accent, #{0}, cannot be read on its ground; it became #{1}.")
_SHAPE = 3.0  # the contrast that parts of a chart need (WCAG 2.2)
_CLEAR = 7.0  # a contrast at which a file's own colour is kept without looking for a better one
_SERIES = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")


def palette(look: Look, cover_page: PageLook | None) -> tuple[dict[str, Color | list[Color]], list[Phrase]]:
    """The palette as a theme's table, and a sentence for each colour that had to be changed."""
    made = _Palette(look)
    cover = (cover_page.background if cover_page else None) or made.ground
    on_cover = made.best(cover)
    return {
        "background": made.ground,
        "text": made.text,
        "surface": made.surface,
        "muted": made.kept(
            "tx2",
            mixed(made.text, made.ground, 0.35),
            _CAPTIONS,
        ),
        "accent": made.kept(
            "accent1",
            made.text,
            _ACCENT,
        ),
        "hairline": mixed(made.ground, made.text, 0.2),
        "cover": cover,
        "on_cover": on_cover,
        "on_cover_muted": readable(mixed(on_cover, cover, 0.25), (cover,)),
        "on_cover_accent": readable(look.colors.get("accent1", on_cover), (cover,)),
        "series": made.series(),
    }, made.changed


class _Palette:
    def __init__(self, look: Look) -> None:
        self._colors = look.colors
        self.changed: list[Phrase] = []
        self.ground = look.master.background or look.colors.get("bg1", _WHITE)
        said = look.colors.get("tx1", _BLACK)
        self.text = self._readable(
            said,
            (self.ground,),
            _TEXT,
        )
        quiet = look.colors.get("bg2", self.ground)
        self.surface = quiet if contrast(quiet, self.text) >= _CLEAR else mixed(self.ground, self.text, 0.06)

    def best(self, ground: Color) -> Color:
        """What text has on another ground."""
        own = (self.text, self.ground, _WHITE, _BLACK)
        clear = (color for color in own if contrast(color, ground) >= _CLEAR)
        return next(clear, max(own, key=lambda color: contrast(color, ground)))

    def kept(self, slot: str, otherwise: Color, sentence: Phrase) -> Color:
        """The colour of a slot, readable on the page and on quiet panels."""
        return self._readable(self._colors.get(slot, otherwise), (self.ground, self.surface), sentence)

    def series(self) -> list[Color]:
        """The colours of charts: the accents, each to be told from the page."""
        found = [self._colors[slot] for slot in _SERIES if slot in self._colors] or [self.text]
        return [readable(color, (self.ground,), _SHAPE) for color in found]

    def _readable(self, color: Color, grounds: Sequence[Color], sentence: Phrase) -> Color:
        better = readable(color, grounds)
        if better != color:
            self.changed.append(sentence.with_values(color, better))
        return better
