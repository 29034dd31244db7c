"""Rules on what a slide says and how much of it there is."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from briefing_app.diagnostics import Severity
from briefing_app.model.blocks import Chart, Picture, Table
from briefing_app.model.slide import Slide
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.chart_words import describe
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix
from briefing_app.planning.checks.splitting import OVERFLOW
from briefing_app.planning.checks.variables import UNKNOWN
from briefing_app.planning.words import blocks_text, count_words
from briefing_app.reader import revision
from briefing_app.reader.edits import replace_block

WORDS_PER_SLIDE = 45
B = TypeVar("B", Picture, Chart)

_OWN_RULES = (OVERFLOW, UNKNOWN)  # found by layout, told by rules that have a Fix


def reader_findings(context: CheckContext) -> Iterator[Finding]:
    """What the reader and the layout engine found, with the slide's number."""
    for checked in context.slides:
        laid_out = checked.frame.diagnostics if checked.frame else ()
        for diagnostic in (*checked.diagnostics, *laid_out):
            if diagnostic.code not in _OWN_RULES:
                place = checked.where
                known = replace(diagnostic, where=replace(diagnostic.where, slide=place.slide))
                yield Finding(known.at(path=place.path), key=checked.deck_slide.key)


def alt_text_missing(context: CheckContext) -> Iterator[Finding]:
    """A picture or chart without words is nothing to those who cannot see it."""
    for checked in context.slides:
        for block in checked.slide.walk():
            match block:
                case Picture(alt="", path=path):
                    yield checked.finding(
                        "alt-text-missing",
                        Severity.WARNING,
                        Phrase("The picture {0} has no description and counts as decorative.", path),
                        Phrase("Describe between the square brackets what it shows."),
                        _picture_fix(checked, block),
                    )
                case Chart(alt=""):
                    yield checked.finding(
                        "alt-text-missing",
                        Severity.WARNING,
                        Phrase("The chart has no description."),
                        Phrase('Add alt="…" to the first line of the chart.'),
                        _chart_fix(checked, block),
                    )


def _picture_fix(checked: CheckedSlide, picture: Picture) -> Fix | None:
    """The caption as the description, where there is one."""
    caption = picture.caption.strip()
    if not caption:
        return None
    return _described(checked, picture, Phrase("Use its caption"), lambda block: replace(block, alt=caption))


def _chart_fix(checked: CheckedSlide, chart: Chart) -> Fix:
    alt = describe(chart, checked.slide.language)
    return _described(
        checked, chart, Phrase("Describe it from its data"), lambda block: replace(block, alt=alt)
    )


def _described(checked: CheckedSlide, block: B, text: Phrase, change: Callable[[B], B]) -> Fix:
    """A Fix that changes the block of the slide that equals `block`, wherever it stands by then."""

    def changed(source: str, slide: Slide) -> str:
        found = next((b for b in (*slide.walk(), *slide.notes) if b == block), None)
        return source if found is None else replace_block(source, slide, found, change(block))

    return checked.text_fix(text, changed)


def slide_repeated(context: CheckContext) -> Iterator[Finding]:
    """The same slide twice is one too many."""
    first: dict[tuple[str, str], int] = {}
    for checked in context.shown():
        entry = checked.deck_slide
        number = first.setdefault((revision(entry.text), entry.language), checked.number)
        if number != checked.number and checked.slide.blocks:
            yield checked.finding(
                "slide-repeated",
                Severity.WARNING,
                Phrase("The slide is the same as slide {0}.", number),
                Phrase("Take one of them out."),
                checked.removal(Phrase("Take it out")),
            )


def too_many_words(context: CheckContext) -> Iterator[Finding]:
    """What is read from the screen is not heard. Tables are looked things up in, and not counted."""
    for checked in context.slides:
        blocks = [block for block in checked.slide.blocks if not isinstance(block, Table)]
        words = round(count_words(blocks_text(blocks)))
        if words > WORDS_PER_SLIDE:
            yield checked.finding(
                "too-many-words",
                Severity.INFO,
                Phrase("{0} words are shown; more than {1} are hard to follow.", words, WORDS_PER_SLIDE),
                Phrase("Move some of them to the notes."),
            )
