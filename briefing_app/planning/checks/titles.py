"""Rules on titles: every slide has one, no two have the same."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from briefing_app.diagnostics import Severity
from briefing_app.model.blocks import Chart, Picture
from briefing_app.model.deck import Deck
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix
from briefing_app.planning.words import blocks_text
from briefing_app.reader import parse_slide
from briefing_app.reader.edits import replace_title

_LONGEST = 60  # characters of a title made from text
_NUMBER = re.compile(r" \(\d+\)$")


def title_missing(context: CheckContext) -> Iterator[Finding]:
    """Screen readers and outlines know a slide by its title."""
    for checked in context.slides:
        if not checked.slide.plain_title.strip() and not _is_generated(checked):
            yield checked.finding(
                "title-missing",
                Severity.ERROR,
                Phrase("The slide has no title."),
                Phrase("Say its one idea in a title."),
                _title_fix(checked),
            )


def title_repeated(context: CheckContext) -> Iterator[Finding]:
    """Two slides of one title cannot be told apart in a list. Slides that are wholly alike are not counted."""
    by_title: defaultdict[str, list[CheckedSlide]] = defaultdict(list)
    for checked in context.slides:
        by_title[checked.slide.plain_title.strip().casefold()].append(checked)
    for title, slides in by_title.items():
        for checked in slides[1:] if title else ():
            if checked.deck_slide.text != slides[0].deck_slide.text:
                yield checked.finding(
                    "title-repeated",
                    Severity.WARNING,
                    Phrase(
                        "“{0}” is already the title of slide {1}.", checked.slide.plain_title, slides[0].number
                    ),
                    Phrase("Say what is different here."),
                    _number_fix(checked),
                )


def title_from_text(slide: Slide) -> str:
    """The first words on a slide, short enough for a title; "" when there are none."""
    alts = (block.alt for block in slide.walk() if isinstance(block, Picture | Chart))
    text = next((t for t in (*blocks_text(slide.blocks).split("\n"), *alts) if t.strip()), "")
    words = " ".join(text.split())
    if len(words) <= _LONGEST:
        return words.rstrip(" .:;,。：；，")
    cut = words[:_LONGEST].rpartition(" ")[0] or words[:_LONGEST]
    return cut.rstrip(" .:;,。：；，") + "…"


def numbered_title(title: str, taken: Collection[str]) -> str:
    """`title` with the first number that makes it differ from all `taken` (compared without case)."""
    base = _NUMBER.sub("", title.strip())
    used = {other.strip().casefold() for other in taken}
    number = 2
    while f"{base} ({number})".casefold() in used:
        number += 1
    return f"{base} ({number})"


def deck_titles(deck: Deck, *, but: str = "") -> list[str]:
    """The titles of all slides of `deck`, but for the one of a key."""
    return [
        parse_slide(s.text, slide_id=s.key, language=s.language).slide.plain_title
        for s in deck.slides
        if s.key != but
    ]


def _is_generated(checked: CheckedSlide) -> bool:
    """Whether layout gives the slide a title itself, as it does for a list of sources."""
    return bool(checked.frame and checked.frame.slide.plain_title.strip())


def _title_fix(checked: CheckedSlide) -> Fix | None:
    title = title_from_text(checked.slide)
    if not title:
        return None
    return checked.text_fix(
        Phrase("Title it “{0}”", title), lambda text, slide: replace_title(text, slide, (Run(title),))
    )


def _number_fix(checked: CheckedSlide) -> Fix:
    key = checked.deck_slide.key

    def changed(deck: Deck) -> Deck:
        entry = next((s for s in deck.slides if s.key == key), None)
        if entry is None:
            return deck
        slide = parse_slide(entry.text, slide_id=checked.slide.id, language=entry.language).slide
        title = numbered_title(slide.plain_title, deck_titles(deck, but=key))
        number = title.removeprefix(_NUMBER.sub("", slide.plain_title.strip()))
        runs = (*_without_number(slide), Run(number))
        return deck.replaced(entry.edited(replace_title(entry.text, slide, runs)))

    return Fix(Phrase("Number the title"), changed)


def _without_number(slide: Slide) -> tuple[Run, ...]:
    """The title's runs without a number at its end."""
    if not slide.title or not _NUMBER.search(slide.title[-1].text):
        return slide.title
    last = slide.title[-1]
    return (*slide.title[:-1], Run(_NUMBER.sub("", last.text), last.bold, last.italic))
