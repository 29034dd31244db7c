"""Runs and level styles into styled paragraphs: every size, colour and language decided."""

from collections.abc import Iterator

from msgspec import Struct

from briefing_app.layout.frame import StyledParagraph, StyledRun
from briefing_app.layout.scripts import by_language
from briefing_app.model.language import language
from briefing_app.model.text import Marker, Run, Runs
from briefing_app.model.theme import LevelStyle, Palette, TextAlign


class Styler(Struct, frozen=True):
    """Styles text of one slide: its language and direction."""

    language: str
    palette: Palette
    on_cover: bool = False

    @property
    def rtl(self) -> bool:
        """Whether paragraphs read from right to left."""
        return language(self.language).is_rtl

    def paragraph(
        self,
        runs: Runs,
        style: LevelStyle,
        size: float,
        *,
        level: int = 0,
        marker: Marker = Marker.NONE,
        number: int | None = None,
        align: TextAlign = TextAlign.START,
        step: int = 0,
        indented: bool | None = None,
        rtl: bool | None = None,
    ) -> StyledParagraph:
        """A paragraph of `runs` at `size`; indents and space follow the size. No marker, no indent."""
        ratio = size / style.size
        hangs = marker is not Marker.NONE if indented is None else indented
        return StyledParagraph(
            runs=tuple(self._styled(runs, style, size)),
            size=size,
            rtl=self.rtl if rtl is None else rtl,
            align=align,
            level=level,
            marker=marker,
            bullet=style.bullet,
            number=number,
            marker_color=self._accent,
            text_indent=_tenth(style.text_indent * ratio) if hangs else 0.0,
            hanging=_tenth(style.hanging * ratio) if hangs else 0.0,
            space_before=_tenth(style.space_before * ratio),
            step=step,
        )

    def _styled(self, runs: Runs, style: LevelStyle, size: float) -> Iterator[StyledRun]:
        for run in runs:
            for text, tag in by_language(run.text, run.language or self.language):
                yield StyledRun(
                    text=text,
                    size=size,
                    color=self._color(run, style),
                    bold=run.bold or style.bold,
                    italic=run.italic or style.italic,
                    strike=run.strike,
                    mono=run.code,
                    baseline=run.baseline,
                    link=run.link,
                    language=tag,
                )

    def _color(self, run: Run, style: LevelStyle) -> str:
        if run.link is None:
            return style.color
        return self._accent

    @property
    def _accent(self) -> str:
        return self.palette.on_cover_accent if self.on_cover else self.palette.accent


def _tenth(points: float) -> float:
    """Rounded as files keep it well: no dust behind the point."""
    return round(points, 1)
