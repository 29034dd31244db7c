"""`lay_out`: one slide into one Frame; `renumbered`: the same Frame in another place of the deck."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout import bodies, posters
from briefing_app.layout.attribution import with_attribution
from briefing_app.layout.choose import resolve
from briefing_app.layout.chrome import slide_number
from briefing_app.layout.citations import resolved
from briefing_app.layout.context import PageContext
from briefing_app.layout.frame import ChartItem, Frame, FrameItem, TextItem
from briefing_app.layout.labels import sources_title
from briefing_app.layout.measure import TextMeasurer
from briefing_app.layout.mirror import mirrored
from briefing_app.layout.page import Arrangement, Page
from briefing_app.layout.split import split_hint
from briefing_app.layout.timeline import timeline
from briefing_app.layout.variables import filled
from briefing_app.model.blocks import Picture
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.text import Run
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase

_ARRANGERS: dict[SlideLayoutName, Callable[[Page], Arrangement]] = {
    SlideLayoutName.TITLE: posters.cover,
    SlideLayoutName.SECTION: posters.cover,
    SlideLayoutName.TEXT: bodies.text,
    SlideLayoutName.TWO_COLUMNS: bodies.columns,
    SlideLayoutName.CARDS: bodies.cards,
    SlideLayoutName.TABLE: bodies.text,
    SlideLayoutName.PICTURE: bodies.text,
    SlideLayoutName.QUOTE: posters.quote,
    SlideLayoutName.STATEMENT: posters.statement,
    SlideLayoutName.TIMELINE: timeline,
    SlideLayoutName.QUESTION: posters.question,
    SlideLayoutName.CHART: bodies.text,
    SlideLayoutName.SOURCES: bodies.sources,
}


def lay_out(slide: Slide, theme: Theme, measurer: TextMeasurer, context: PageContext) -> Frame:
    """Place everything on `slide`; what cannot be honoured is among the Frame's diagnostics."""
    shown, unknown = filled(slide, context.variables)
    cited = resolved(shown, context.sources)
    shown = with_attribution(cited.slide)
    layout, name, mismatch = resolve(shown, theme)
    if name is SlideLayoutName.SOURCES and not shown.plain_title.strip():
        shown = _titled(shown)
    page = Page(shown, theme, layout, measurer, context, cited.forms)
    number = layout.name == "statement-number"
    arrangement = posters.number(page) if number else _ARRANGERS[name](page)
    missing = tuple(_missing_pictures(shown, context))
    too_much = (_too_much(shown),) if arrangement.below_floor or _small_chart(arrangement, theme) else ()
    return Frame(
        slide=shown,
        layout=layout.name,
        size=theme.page,
        background=layout.background,
        rtl=shown.is_rtl,
        items=_turned(arrangement.items, shown, theme),
        steps=max((_last_step(item) for item in arrangement.items), default=0),
        number=context.number,
        transition=theme.transition,
        diagnostics=(*unknown, *cited.diagnostics, *mismatch, *missing, *too_much),
    )


def renumbered(frame: Frame, number: int, theme: Theme, measurer: TextMeasurer) -> Frame:
    """`frame` as `lay_out` makes it with another slide number: many times faster than anew."""
    if number == frame.number:
        return frame
    page = Page(frame.slide, theme, theme.layouts[frame.layout], measurer, PageContext(number=number))
    fresh = slide_number(page)
    if fresh is None:
        return replace(frame, number=number)
    (shown,) = _turned((fresh,), frame.slide, theme)
    items = tuple(shown if item.placeholder == shown.placeholder else item for item in frame.items)
    return replace(frame, number=number, items=items)


def _titled(slide: Slide) -> Slide:
    return replace(slide, title=(Run(sources_title(slide.language)),))


def _turned(items: tuple[FrameItem, ...], slide: Slide, theme: Theme) -> tuple[FrameItem, ...]:
    return tuple(mirrored(item, theme.page.width) for item in items) if slide.is_rtl else items


def _small_chart(arrangement: Arrangement, theme: Theme) -> bool:
    return any(isinstance(item, ChartItem) and item.text_size < theme.floor for item in arrangement.items)


def _last_step(item: FrameItem) -> int:
    paragraphs = item.body.paragraphs if isinstance(item, TextItem) else ()
    return max((item.step, *(p.step for p in paragraphs)))


def _missing_pictures(slide: Slide, context: PageContext) -> Iterator[Diagnostic]:
    for block in slide.walk():
        if isinstance(block, Picture) and context.picture(block.path) is None:
            line = block.lines[0] if block.lines else None
            yield Diagnostic(
                "picture-missing",
                Severity.ERROR,
                Phrase("The picture {0} cannot be found or read.", block.path),
                Where(slide=slide.id, line=line),
                Phrase("Put the file there, or correct the path."),
            )


def _too_much(slide: Slide) -> Diagnostic:
    return Diagnostic(
        "too-much",
        Severity.WARNING,
        Phrase("There is too much on this slide: its text is smaller than 16 points."),
        Where(slide=slide.id),
        split_hint(slide),
    )
