"""The wording guard at work: title, text, notes and descriptions of every slide."""

from collections.abc import Iterator

from briefing_app.model.blocks import Chart, Picture
from briefing_app.model.slide import Slide
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix
from briefing_app.planning.checks.wording import Hit, WordingList
from briefing_app.planning.words import blocks_text
from briefing_app.reader.prose import exchanged, outside_markup


def wording(context: CheckContext) -> Iterator[Finding]:
    """Each avoided phrase once a slide and place."""
    for checked in context.slides:
        words = context.words.get(checked.slide.language.split("-")[0])
        if words is not None:
            for place, text in _texts(checked.slide):
                hits = {(hit.term, hit.phrase.casefold()): hit for hit in words.hits(text)}
                yield from (_finding(checked, place, hit, words) for hit in hits.values())


def _texts(slide: Slide) -> Iterator[tuple[str, str]]:
    yield "title", slide.plain_title
    yield "text", blocks_text(slide.blocks)
    yield "notes", blocks_text(slide.notes)
    for block in slide.walk():
        if isinstance(block, Picture | Chart):
            yield "description", block.alt


def _finding(checked: CheckedSlide, place: str, hit: Hit, words: WordingList) -> Finding:
    term = hit.term
    advice = f"Prefer “{term.prefer}”." if term.prefer else "Say it another way."
    return checked.finding(
        "wording",
        term.severity,
        f"“{hit.phrase}” in the {place}: {term.reason or 'a term to avoid'}",
        advice,
        _replacement(checked, hit, words),
    )


def _replacement(checked: CheckedSlide, hit: Hit, words: WordingList) -> Fix | None:
    """A Fix where the preferred words can simply stand instead."""
    if not hit.term.replaceable or _replaced(checked.deck_slide.text, hit, words) == checked.deck_slide.text:
        return None
    return checked.text_fix(f"Write “{hit.term.prefer}”", lambda text, _slide: _replaced(text, hit, words))


def _replaced(text: str, hit: Hit, words: WordingList) -> str:
    """The Markdown with the preferred words for the phrase, outside of front matter, links and citations."""
    phrase = hit.phrase.casefold().split()
    spans = [
        (other.start, other.end)
        for other in sorted(words.hits(text), key=lambda other: other.start)
        if other.term == hit.term and other.phrase.casefold().split() == phrase
    ]
    return exchanged(text, outside_markup(text, spans), hit.term.prefer)
