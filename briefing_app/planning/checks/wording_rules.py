"""The wording guard at work: title, text, notes and descriptions of every slide."""

from collections.abc import Iterator

from briefing_app.model.blocks import Chart, Picture
from briefing_app.model.slide import Slide
from briefing_app.phrases import Phrase
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


def _texts(slide: Slide) -> Iterator[tuple[Phrase, str]]:
    """The slide's texts, each with what to say of a hit in it."""
    yield Phrase("“{0}” in the title: {1}"), slide.plain_title
    yield Phrase("“{0}” in the text: {1}"), blocks_text(slide.blocks)
    yield Phrase("“{0}” in the notes: {1}"), blocks_text(slide.notes)
    for block in slide.walk():
        if isinstance(block, Picture | Chart):
            yield Phrase("“{0}” in the description: {1}"), block.alt


def _finding(checked: CheckedSlide, place: Phrase, hit: Hit, words: WordingList) -> Finding:
    term = hit.term
    advice = Phrase("Prefer “{0}”.", term.prefer) if term.prefer else Phrase("Say it another way.")
    return checked.finding(
        "wording",
        term.severity,
        place.with_values(hit.phrase, term.reason or Phrase("a term to avoid")),
        advice,
        _replacement(checked, hit, words),
    )


def _replacement(checked: CheckedSlide, hit: Hit, words: WordingList) -> Fix | None:
    """A Fix where the preferred words can simply stand instead."""
    if not hit.term.replaceable or _replaced(checked.deck_slide.text, hit, words) == checked.deck_slide.text:
        return None
    return checked.text_fix(
        Phrase("Write “{0}”", hit.term.prefer), lambda text, _slide: _replaced(text, hit, words)
    )


def _replaced(text: str, hit: Hit, words: WordingList) -> str:
    """The Markdown with the preferred words for the phrase, outside of front matter, links and citations."""
    phrase = hit.phrase.casefold().split()
    spans = [
        (other.start, other.end)
        for other in sorted(words.hits(text), key=lambda other: other.start)
        if other.term == hit.term and other.phrase.casefold().split() == phrase
    ]
    return exchanged(text, outside_markup(text, spans), hit.term.prefer)
