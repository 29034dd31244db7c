"""Rules on what a slide says and how much of it there is."""

from collections import defaultdict
from collections.abc import Iterator

from briefing_app.diagnostics import Severity
from briefing_app.model.blocks import Chart, Picture, Table
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding
from briefing_app.planning.words import blocks_text, count_words

WORDS_PER_SLIDE = 45


def reader_findings(context: CheckContext) -> Iterator[Finding]:
    """What the reader and the layout engine found, with the slide's number."""
    for checked in context.slides:
        laid_out = checked.frame.diagnostics if checked.frame else ()
        for diagnostic in (*checked.diagnostics, *laid_out):
            yield Finding(diagnostic.at(slide=str(checked.number)))


def title_missing(context: CheckContext) -> Iterator[Finding]:
    """Screen readers and outlines know a slide by its title."""
    for checked in context.slides:
        if not checked.slide.plain_title.strip():
            yield checked.finding(
                "title-missing", Severity.ERROR, "The slide has no title.", "Say its one idea in a title."
            )


def title_repeated(context: CheckContext) -> Iterator[Finding]:
    """Two slides of one title cannot be told apart in a list."""
    by_title: defaultdict[str, list[CheckedSlide]] = defaultdict(list)
    for checked in context.slides:
        by_title[checked.slide.plain_title.strip().casefold()].append(checked)
    for title, slides in by_title.items():
        for checked in slides[1:] if title else ():
            yield checked.finding(
                "title-repeated",
                Severity.WARNING,
                f"“{checked.slide.plain_title}” is already the title of slide {slides[0].number}.",
                "Say what is different here.",
            )


def alt_text_missing(context: CheckContext) -> Iterator[Finding]:
    """A picture or chart without words is nothing to those who cannot see it."""
    for checked in context.slides:
        for block in checked.slide.walk():
            match block:
                case Picture(alt="", path=path):
                    yield checked.finding(
                        "alt-text-missing",
                        Severity.WARNING,
                        f"The picture {path} has no description and counts as decorative.",
                        "Describe between the square brackets what it shows.",
                    )
                case Chart(alt=""):
                    yield checked.finding(
                        "alt-text-missing",
                        Severity.WARNING,
                        "The chart has no description.",
                        'Add alt="…" to the first line of the chart.',
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
                f"{words} words are shown; more than {WORDS_PER_SLIDE} are hard to follow.",
                "Move some of them to the notes.",
            )
