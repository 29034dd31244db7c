"""Rules on where facts come from."""

import re
from collections.abc import Iterator
from datetime import date

from briefing_app.diagnostics import Severity
from briefing_app.layout import choose_layout
from briefing_app.model.references import citations
from briefing_app.model.slide import SlideLayoutName
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, Finding
from briefing_app.planning.words import blocks_text

STALE_MONTHS = 24
_NUMBER = re.compile(r"(?<![\w./])(\d{1,3}(?:[  ,.]\d{3})+|\d+(?:[.,]\d+)?)\s?([%٪％]?)")
_SMALL = 31  # up to here a number counts days, steps or parts, and needs no source
_ASKING = (SlideLayoutName.QUESTION, SlideLayoutName.SOURCES)  # also where chosen from the content
_WITHOUT_FACTS = {
    SlideLayoutName.TITLE,
    SlideLayoutName.SECTION,
    SlideLayoutName.SOURCES,
    SlideLayoutName.QUESTION,
}


def source_missing(context: CheckContext) -> Iterator[Finding]:
    """A figure on a slide has a source."""
    for checked in context.slides:
        slide = checked.slide
        if slide.layout in _WITHOUT_FACTS or choose_layout(slide) in _ASKING or next(citations(slide), None):
            continue
        if has_figures(f"{slide.plain_title} {blocks_text(slide.blocks)}"):
            yield checked.finding(
                "source-missing",
                Severity.WARNING,
                Phrase("The slide gives figures or dates without a source."),
                Phrase("Cite one: [@key, para. 1]."),
            )


def has_figures(text: str) -> bool:
    """Whether `text` states a fact in numbers: a year, a share, a count of more than a month's days."""
    return any(percent or _value(number) > _SMALL for number, percent in _NUMBER.findall(text))


def _value(number: str) -> float:
    digits = re.sub(r"[  ,.](?=\d{3}(?:\D|$))", "", number).replace(",", ".")
    return float(digits)


def source_stale(context: CheckContext) -> Iterator[Finding]:
    """Counts change: figures of long ago are looked up again."""
    for checked in context.slides:
        for key in sorted({c.key for c in citations(checked.slide)} & set(context.sources)):
            as_at = context.sources[key].as_at
            if as_at and months_between(as_at, context.today) > STALE_MONTHS:
                yield checked.finding(
                    "source-stale",
                    Severity.INFO,
                    Phrase("The figures from “{0}” are of {1}.", key, as_at),
                    Phrase("Look for newer ones."),
                )


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to another."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)
