"""Rules on what can be seen: contrast, reading order."""

from collections.abc import Iterator

from briefing_app.diagnostics import Severity
from briefing_app.layout.frame import TextItem
from briefing_app.model.colors import contrast
from briefing_app.model.theme import Color, Role
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding
from briefing_app.planning.checks.splitting import OVERFLOW

NORMAL_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3
LARGE_CONTRAST = 3.0
LARGE_SIZE = 18.0  # points; 14 when bold

_READ = (Role.TITLE, Role.SUBTITLE, Role.BODY)
_FURNITURE = ("citations", "footer", "number", "handling")


def low_contrast(context: CheckContext) -> Iterator[Finding]:
    """Text can be read against what is behind it. One finding a pair of colours."""
    seen: set[tuple[Color, Color]] = set()
    for checked in context.slides:
        for text, ground, is_large in _pairs(checked):
            needed = LARGE_CONTRAST if is_large else NORMAL_CONTRAST
            if contrast(text, ground) < needed and (text, ground) not in seen:
                seen.add((text, ground))
                ratio = contrast(text, ground)
                message = Phrase(
                    "#{0} on #{1} has a contrast of {2}, less than {3}.", text, ground, round(ratio, 1), needed
                )
                yield checked.finding(
                    "low-contrast", Severity.WARNING, message, Phrase("Choose another theme.")
                )


def reading_order(context: CheckContext) -> Iterator[Finding]:
    """A screen reader meets the title first."""
    for checked in context.slides:
        texts = [i for i in (checked.frame.items if checked.frame else ()) if isinstance(i, TextItem)]
        roles = [i.placeholder.role for i in texts if i.placeholder]
        if Role.TITLE in roles and roles[0] is not Role.TITLE:
            yield checked.finding("reading-order", Severity.WARNING, Phrase("The title is not read first."))


def text_too_small(context: CheckContext) -> Iterator[Finding]:
    """What the back row is to read has the theme's least size. Where all is too much, overflow says so."""
    for checked in context.slides:
        frame = checked.frame
        if frame is None or frame.layout == "sources" or any(d.code == OVERFLOW for d in frame.diagnostics):
            continue
        small = min(_sizes(checked), default=context.theme.floor)
        if small < context.theme.floor:
            yield checked.finding(
                "text-too-small",
                Severity.WARNING,
                Phrase("Some text is {0} points; less than {1} is too little.", small, context.theme.floor),
                Phrase("Shorten it, or choose another slide layout."),
            )


def _sizes(checked: CheckedSlide) -> Iterator[float]:
    """The sizes of what the audience is to read: titles and bodies, not sources and page furniture."""
    for item in checked.frame.items if checked.frame else ():
        place = item.placeholder if isinstance(item, TextItem) else None
        if place and place.role in _READ and place.name not in _FURNITURE and isinstance(item, TextItem):
            yield from (p.size for p in item.body.paragraphs if p.text.strip())


def _pairs(checked: CheckedSlide) -> Iterator[tuple[Color, Color, bool]]:
    if checked.frame is None:
        return
    for item in checked.frame.items:
        if isinstance(item, TextItem):
            ground = item.fill or checked.frame.background
            for paragraph in item.body.paragraphs:
                for run in paragraph.runs:
                    is_large = run.size >= (14.0 if run.bold else LARGE_SIZE)
                    yield run.color, ground, is_large
